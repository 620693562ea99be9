// The addresses of a requester's own request: /mijn. Without the session of that very request, nothing is there.
import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import type { Verzoekdossier } from '../../../projections/verzoekdossier/model.ts';
import { maakNotificatie } from '../../berichten/notificaties.ts';
import { vandaag } from '../../kern/clock.ts';
import { RuleViolated, ValidationFailed, type Invoerfout } from '../../kern/errors.ts';
import type { CommandId, PlanId } from '../../kern/ids.ts';
import { derivedId, newId } from '../../kern/uuid.ts';
import { plaatsBericht } from '../../toepassing/verzoek/berichten.ts';
import { openVerzoeker } from '../../toepassing/brieven/briefkop.ts';
import type { Stap } from '../../toepassing/stappen/index.ts';
import { zetStap } from '../../toepassing/verzoek/stapzetten.ts';
import { volgcodeKlopt } from '../../toepassing/verzoek/toegang.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import { httpFout } from '../http/httpfout.ts';
import { commandIdVan } from '../http/opdracht.ts';
import { hoogstens } from '../http/snelheid.ts';
import { UploadGeweigerd } from '../http/uploads.ts';
import { veldenVan, vraagVan } from '../http/velden.ts';
import { render } from '../ui/render.tsx';
import { leesMetBijlagen } from './aanvraagroutes.ts';
import type { Loketdeps } from './deps.ts';
import { Inlogpagina, Linkpagina } from './inloggen.tsx';
import { Intrekpagina, MijnVerzoek } from './mijn.tsx';
import { mijnbestanden } from './mijnbestanden.ts';
import { mijnWeergave } from './weergave.ts';

const GEDAAN: Readonly<Record<string, string>> = {
  bericht: 'Uw bericht is verstuurd.',
  antwoord: 'Uw antwoord is verstuurd. De tijd loopt weer.',
  akkoord: 'U bent akkoord met het plan. De datums staan hieronder.',
  nee: 'U bent niet akkoord met het plan. Er verandert niets aan de datums.',
  intrekken: 'Uw verzoek is ingetrokken.',
};
const ONBEKEND: Invoerfout = { veld: 'volgcode', uitleg: 'Het nummer en de volgcode horen niet bij elkaar. Kijk op uw ontvangstbewijs.' };
const LINK_KAPOT = {
  onbekend: 'Deze link kennen wij niet. Vraag hieronder een nieuwe link.',
  verlopen: 'Deze link is verlopen. Een link werkt 15 minuten. Vraag hieronder een nieuwe link.',
  gebruikt: 'Deze link is al gebruikt. Een link werkt één keer. Vraag hieronder een nieuwe link.',
} as const;

const emailSchema = z.email();

function keurLinkvraag(nummer: string, email: string): readonly Invoerfout[] {
  return [
    ...(nummer === '' ? [{ veld: 'nummer', uitleg: 'Vul het nummer van uw verzoek in.' }] : []),
    ...(emailSchema.safeParse(email).success ? [] : [{ veld: 'email', uitleg: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' }]),
  ];
}

export function mijnroutes(deps: Loketdeps): Router {
  const { kader, omgeving, lezen, sessie, inloglinks, postbode } = deps;
  const { clock, config, handler } = omgeving;
  const router = Router();

  /** The number of the request that this browser opened and may still see. */
  const geopendIn = (request: Request): string | null => {
    const verzoekId = sessie.geopend(request);
    const dossier = verzoekId === null ? null : lezen.dossiers.opId(verzoekId);
    return dossier !== null && sessie.heeft(request, dossier) ? dossier.nummer : null;
  };
  const inlog = (request: Request, inhoud: Partial<Omit<Parameters<typeof Inlogpagina>[0], 'kader' | 'geopend'>>) =>
    render(Inlogpagina({ kader, geopend: geopendIn(request), nummer: '', fouten: [], foutenLink: [], email: '', melding: null, ...inhoud }));
  const pagina = (dossier: Verzoekdossier, gedaan: string | null, fouten: readonly Invoerfout[] = [], concept = '') =>
    render(MijnVerzoek({ kader, ...mijnWeergave(omgeving, lezen, dossier), gedaan, fouten, concept, berichtId: newId<CommandId>() }));

  /** The request of this address when this browser opened it; else the login page. @throws 401 when a form was sent */
  function eigen(request: Request, response: Response): Verzoekdossier | null {
    const nummer = String(request.params['nummer']);
    const dossier = lezen.dossiers.opNummer(nummer);
    if (dossier !== null && sessie.heeft(request, dossier)) return dossier;
    // A form that was sent must not be lost in a redirect: the page keeps what was filled in.
    if (request.method !== 'GET') throw httpFout(401, 'uitgelogd');
    response.redirect(303, `/mijn?nummer=${encodeURIComponent(nummer)}`);
    return null;
  }

  router.get('/mijn', (request, response) => {
    response.send(inlog(request, { nummer: vraagVan(request).een('nummer') }));
  });

  router.post('/mijn', hoogstens(20, 5), async (request, response) => {
    const velden = veldenVan(request);
    const nummer = velden.een('nummer').toUpperCase().replaceAll(/\s/g, '');
    const dossier = lezen.dossiers.opNummer(nummer);
    // The same answer for a number that does not exist and a code that is wrong: numbers can be guessed.
    if (!volgcodeKlopt(velden.een('volgcode'), dossier?.volgcodeHash ?? '0'.repeat(64)) || dossier === null || dossier.gewistOp !== null) {
      response.status(422).send(inlog(request, { nummer, fouten: [ONBEKEND] }));
      return;
    }
    await sessie.open(request, response, dossier);
    response.redirect(303, `/mijn/${dossier.nummer}`);
  });

  router.post('/mijn/link', hoogstens(5, 15), async (request, response) => {
    const velden = veldenVan(request);
    const nummer = velden.een('nummer').toUpperCase().replaceAll(/\s/g, '');
    const foutenLink = keurLinkvraag(nummer, velden.een('email'));
    if (foutenLink.length > 0) {
      response.status(422).send(inlog(request, { nummer, foutenLink, email: velden.een('email') }));
      return;
    }
    const dossier = lezen.dossiers.opNummer(nummer);
    const email = dossier === null ? null : openVerzoeker(omgeving, dossier.verzoekId, dossier.verzoeker).email;
    if (dossier !== null && email !== null && email.toLowerCase() === velden.een('email').toLowerCase()) {
      const link = `${config.adres}/mijn/link/${await inloglinks.maak(dossier.verzoekId)}`;
      const { onderwerp, tekst } = maakNotificatie('inloglink', { nummer: dossier.nummer, organisatie: config.organisatie.naam, link, datum: null });
      await postbode.verstuur({ messageId: newId<string>(), aan: email, onderwerp, tekst, kenmerk: dossier.nummer });
    }
    const melding = { toon: 'info', tekst: 'Horen het nummer en het e-mailadres bij elkaar? Dan krijgt u nu een mail met een link. Kijk ook bij ongewenste mail.' } as const;
    response.send(inlog(request, { nummer, melding }));
  });

  // Opening the page uses nothing up: mail scanners open links too. The button does.
  router.get('/mijn/link/:geheim', (request, response) => {
    response.send(render(Linkpagina({ kader, geheim: request.params.geheim })));
  });
  router.post('/mijn/inloggen', hoogstens(20, 5), async (request, response) => {
    const uitkomst = await inloglinks.gebruik(veldenVan(request).een('geheim'));
    const dossier = uitkomst.geldig ? lezen.dossiers.opId(uitkomst.verzoekId) : null;
    if (dossier === null) {
      const reden = uitkomst.geldig ? 'onbekend' : uitkomst.reden;
      response.status(410).send(inlog(request, { melding: { toon: 'let-op', tekst: LINK_KAPOT[reden] } }));
      return;
    }
    await sessie.open(request, response, dossier);
    response.redirect(303, `/mijn/${dossier.nummer}`);
  });
  router.post('/mijn/uitloggen', async (request, response) => {
    await sessie.sluit(request, response);
    response.redirect(303, '/mijn');
  });

  router.get('/mijn/:nummer', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    response.send(pagina(dossier, GEDAAN[vraagVan(request).een('gedaan')] ?? null));
    // Opened by the one it was meant for: proof of reading (Awb 2:10). After the answer, because reading must work when recording does not.
    const ongelezen = lezen.dossiers.berichten(dossier.verzoekId).filter(({ van, gelezenOp }) => van === 'behandelaar' && gelezenOp === null);
    await Promise.allSettled(
      ongelezen.map(({ berichtId }) =>
        handler.handle(
          verzoekDecider,
          dossier.verzoekId,
          { type: 'MarkeerGelezen', berichtId, door: 'verzoeker' },
          { actor: 'verzoeker', commandId: derivedId('gelezen', berichtId) },
        ),
      ),
    );
  });

  router.post('/mijn/:nummer/berichten', hoogstens(30, 10), async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    let concept = '';
    try {
      const { velden, uploads } = await leesMetBijlagen(request, config.maxUploadMb);
      concept = velden.een('tekst');
      const { position } = await plaatsBericht(
        omgeving,
        dossier.verzoekId,
        { van: 'verzoeker', tekst: concept, bijlagen: uploads, antwoordVoor: null },
        { actor: 'verzoeker', commandId: commandIdVan(velden) },
      );
      await lezen.wachtOp(position);
      response.redirect(303, `/mijn/${dossier.nummer}?gedaan=bericht#berichten`);
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      const getypt = error instanceof UploadGeweigerd ? error.velden.een('tekst') : concept;
      response.status(422).send(pagina(dossier, null, error.fouten, getypt));
    }
  });

  /** Takes a step on the requester's own behalf, today, and comes back to the page; a refusal is shown on it. */
  async function zetEigenStap(request: Request, response: Response, dossier: Verzoekdossier, stap: Stap, gedaan: string): Promise<void> {
    try {
      const { position } = await zetStap(omgeving, dossier.verzoekId, stap, { actor: 'verzoeker', commandId: commandIdVan(veldenVan(request)) });
      await lezen.wachtOp(position);
      response.redirect(303, `/mijn/${dossier.nummer}?gedaan=${gedaan}`);
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
      response.status(409).send(pagina(dossier, null, error.weigeringen.map(({ uitleg, watNu }) => ({ veld: '', uitleg: `${uitleg} ${watNu}` }))));
    }
  }

  for (const [actie, soort, leeg] of [
    ['antwoord', 'precisering-ontvangen', 'Uw antwoord is leeg. Schrijf op welke informatie u zoekt.'],
    ['aanvulling', 'aanvulling-ontvangen', 'Uw antwoord is leeg. Schrijf op wat wij u vroegen.'],
  ] as const) {
    router.post(`/mijn/:nummer/${actie}`, hoogstens(30, 10), async (request, response) => {
      const dossier = eigen(request, response);
      if (dossier === null) return;
      const tekst = veldenVan(request).een('antwoord');
      if (tekst === '') response.status(422).send(pagina(dossier, null, [{ veld: 'antwoord', uitleg: leeg }]));
      else await zetEigenStap(request, response, dossier, { soort, op: vandaag(clock), tekst }, 'antwoord');
    });
  }

  router.post('/mijn/:nummer/voorstel', hoogstens(30, 10), async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const velden = veldenVan(request);
    const op = vandaag(clock);
    const planId = velden.een('planId') as PlanId;
    const akkoord = velden.een('keuze') === 'akkoord';
    const stap: Stap = akkoord
      ? { soort: 'deelplan-aanvaarden', op, planId, langs: 'portaal', schriftelijk: true }
      : { soort: 'deelplan-afwijzen', op, planId, tegenvoorstel: velden.een('tegenvoorstel') };
    await zetEigenStap(request, response, dossier, stap, akkoord ? 'akkoord' : 'nee');
  });

  router.get('/mijn/:nummer/intrekken', (request, response) => {
    const dossier = eigen(request, response);
    if (dossier !== null) response.send(render(Intrekpagina({ kader, nummer: dossier.nummer, opdracht: newId<string>() })));
  });
  router.post('/mijn/:nummer/intrekken', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier !== null) await zetEigenStap(request, response, dossier, { soort: 'intrekken', op: vandaag(clock) }, 'intrekken');
  });

  router.use(mijnbestanden(deps, eigen));
  return router;
}
