// The addresses of a requester's own request: /mijn. Without the session of that very request, nothing is there.
import { Router, type Request, type Response } from 'express';
import type { Verzoekdossier } from '../../../projections/verzoekdossier/model.ts';
import { maakNotificatie } from '../../berichten/notificaties.ts';
import { vandaag } from '../../kern/clock.ts';
import { NotFound, RuleViolated, ValidationFailed, type Invoerfout } from '../../kern/errors.ts';
import type { BerichtId, BlobHash, BesluitId, CommandId, DocumentId, EventId } from '../../kern/ids.ts';
import { derivedId, newId } from '../../kern/uuid.ts';
import { plaatsBericht } from '../../toepassing/berichten.ts';
import { openBrief } from '../../toepassing/brieven.ts';
import { openVerzoeker } from '../../toepassing/briefkop.ts';
import { zetStap } from '../../toepassing/stapzetten.ts';
import { volgcodeKlopt } from '../../toepassing/toegang.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import { veldVan } from '../../verzoek/velden.ts';
import { stuurBestand } from '../http/bestand.ts';
import { commandIdVan } from '../http/opdracht.ts';
import { hoogstens } from '../http/snelheid.ts';
import { UploadGeweigerd } from '../http/uploads.ts';
import { veldenVan, vraagVan } from '../http/velden.ts';
import { render } from '../ui/render.tsx';
import { leesMetBijlagen } from './aanvraagroutes.ts';
import type { Loketdeps } from './deps.ts';
import { Inlogpagina, Linkpagina } from './inloggen.tsx';
import { Intrekpagina, MijnVerzoek } from './mijn.tsx';
import { mijnWeergave } from './weergave.ts';

const GEDAAN: Readonly<Record<string, string>> = {
  bericht: 'Uw bericht is verstuurd.',
  antwoord: 'Uw antwoord is verstuurd. De tijd loopt weer.',
  intrekken: 'Uw verzoek is ingetrokken.',
};
const ONBEKEND: Invoerfout = { veld: 'volgcode', uitleg: 'Het nummer en de volgcode horen niet bij elkaar. Kijk op uw ontvangstbewijs.' };
const LINK_KAPOT = {
  onbekend: 'Deze link kennen wij niet. Vraag hieronder een nieuwe link.',
  verlopen: 'Deze link is verlopen. Een link werkt 15 minuten. Vraag hieronder een nieuwe link.',
  gebruikt: 'Deze link is al gebruikt. Een link werkt één keer. Vraag hieronder een nieuwe link.',
} as const;

export function mijnroutes(deps: Loketdeps): Router {
  const { kader, omgeving, lezen, sessie, inloglinks, postbode } = deps;
  const { blobs, clock, config, handler, vault } = omgeving;
  const router = Router();

  const inlog = (nummer: string, fouten: readonly Invoerfout[] = [], melding: Parameters<typeof Inlogpagina>[0]['melding'] = null) =>
    render(Inlogpagina({ kader, nummer, fouten, melding }));
  const pagina = (dossier: Verzoekdossier, gedaan: string | null, fouten: readonly Invoerfout[] = [], concept = '') =>
    render(MijnVerzoek({ kader, ...mijnWeergave(omgeving, lezen, dossier), gedaan, fouten, concept, berichtId: newId<CommandId>() }));

  /** The request of this address when this browser opened it; else the login page. */
  function eigen(request: Request, response: Response): Verzoekdossier | null {
    const nummer = String(request.params['nummer']);
    const dossier = lezen.dossiers.opNummer(nummer);
    if (dossier !== null && sessie.heeft(request, dossier.verzoekId)) return dossier;
    response.redirect(303, `/mijn?nummer=${encodeURIComponent(nummer)}`);
    return null;
  }

  router.get('/mijn', (request, response) => {
    const vraag = vraagVan(request);
    response.send(inlog(vraag.een('nummer')));
  });

  router.post('/mijn', hoogstens(20, 5), async (request, response) => {
    const velden = veldenVan(request);
    const nummer = velden.een('nummer').toUpperCase().replaceAll(/\s/g, '');
    const dossier = lezen.dossiers.opNummer(nummer);
    // The same answer for a number that does not exist and a code that is wrong: numbers can be guessed.
    if (!volgcodeKlopt(velden.een('volgcode'), dossier?.volgcodeHash ?? '0'.repeat(64)) || dossier === null || dossier.gewistOp !== null) {
      response.status(422).send(inlog(nummer, [ONBEKEND]));
      return;
    }
    await sessie.open(request, response, dossier.verzoekId);
    response.redirect(303, `/mijn/${dossier.nummer}`);
  });

  router.post('/mijn/link', hoogstens(5, 15), async (request, response) => {
    const velden = veldenVan(request);
    const nummer = velden.een('nummer').toUpperCase().replaceAll(/\s/g, '');
    const dossier = lezen.dossiers.opNummer(nummer);
    const email = dossier === null ? null : openVerzoeker(omgeving, dossier.verzoekId, dossier.verzoeker).email;
    if (dossier !== null && email !== null && email.toLowerCase() === velden.een('email').toLowerCase()) {
      const link = `${config.adres}/mijn/link/${inloglinks.maak(dossier.verzoekId)}`;
      const { onderwerp, tekst } = maakNotificatie('inloglink', { nummer: dossier.nummer, organisatie: config.organisatie.naam, link, datum: null });
      await postbode.verstuur({ messageId: newId<string>(), aan: email, onderwerp, tekst, kenmerk: dossier.nummer });
    }
    response.send(inlog(nummer, [], { toon: 'info', tekst: 'Horen het nummer en het e-mailadres bij elkaar? Dan krijgt u nu een mail met een link. Kijk ook bij ongewenste mail.' }));
  });

  // Opening the page uses nothing up: mail scanners open links too. The button does.
  router.get('/mijn/link/:geheim', (request, response) => {
    response.send(render(Linkpagina({ kader, geheim: request.params.geheim })));
  });
  router.post('/mijn/inloggen', hoogstens(20, 5), async (request, response) => {
    const uitkomst = inloglinks.gebruik(veldenVan(request).een('geheim'));
    const dossier = uitkomst.geldig ? lezen.dossiers.opId(uitkomst.verzoekId) : null;
    if (dossier === null) {
      const reden = uitkomst.geldig ? 'onbekend' : uitkomst.reden;
      response.status(410).send(inlog('', [], { toon: 'let-op', tekst: LINK_KAPOT[reden] }));
      return;
    }
    await sessie.open(request, response, dossier.verzoekId);
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

  router.post('/mijn/:nummer/antwoord', hoogstens(30, 10), async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const velden = veldenVan(request);
    const tekst = velden.een('antwoord');
    if (tekst === '') {
      response.status(422).send(pagina(dossier, null, [{ veld: 'antwoord', uitleg: 'Uw antwoord is leeg. Schrijf op welke informatie u zoekt.' }]));
      return;
    }
    const stap = { soort: 'precisering-ontvangen', op: vandaag(clock), tekst } as const;
    const { position } = await zetStap(omgeving, dossier.verzoekId, stap, { actor: 'verzoeker', commandId: commandIdVan(velden) });
    await lezen.wachtOp(position);
    response.redirect(303, `/mijn/${dossier.nummer}?gedaan=antwoord`);
  });

  router.get('/mijn/:nummer/intrekken', (request, response) => {
    const dossier = eigen(request, response);
    if (dossier !== null) response.send(render(Intrekpagina({ kader, nummer: dossier.nummer, opdracht: newId<string>() })));
  });
  router.post('/mijn/:nummer/intrekken', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    try {
      const stap = { soort: 'intrekken', op: vandaag(clock) } as const;
      const { position } = await zetStap(omgeving, dossier.verzoekId, stap, { actor: 'verzoeker', commandId: commandIdVan(veldenVan(request)) });
      await lezen.wachtOp(position);
      response.redirect(303, `/mijn/${dossier.nummer}?gedaan=intrekken`);
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
      response.status(409).send(pagina(dossier, null, error.weigeringen.map(({ uitleg, watNu }) => ({ veld: '', uitleg: `${uitleg} ${watNu}` }))));
    }
  });

  router.get('/mijn/:nummer/brieven/:eventId', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const eventId = request.params.eventId as EventId;
    const brief = lezen.dossiers.brieven(dossier.verzoekId).find((each) => each.eventId === eventId && each.derdeId === null);
    const bytes = brief === undefined ? null : await openBrief(omgeving, dossier.verzoekId, brief);
    if (brief === undefined || bytes === null) throw new NotFound('deze brief');
    stuurBestand(response, { bytes, mediatype: 'application/pdf', naam: `${dossier.nummer}-${brief.soort}.pdf` });
  });

  router.get('/mijn/:nummer/besluit/:besluitId', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const besluitId = request.params.besluitId as BesluitId;
    const besluit = lezen.dossiers.besluiten(dossier.verzoekId).find((each) => each.besluitId === besluitId && each.bekendgemaaktOp !== null);
    const bytes = besluit?.brief == null ? null : await openBrief(omgeving, dossier.verzoekId, besluit.brief);
    if (bytes === null) throw new NotFound('dit besluit');
    stuurBestand(response, { bytes, mediatype: 'application/pdf', naam: `${dossier.nummer}-besluit.pdf` });
  });

  router.get('/mijn/:nummer/documenten/:documentId', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const documentId = request.params.documentId as DocumentId;
    // Only what was handed over, and only what is wholly public: nothing else leaves before it is redacted.
    const regel = lezen.besluiten
      .vanVerzoek(dossier.verzoekId)
      .filter(({ verstrektOp }) => verstrektOp !== null)
      .flatMap(({ inventaris }) => inventaris)
      .find((each) => each.documentId === documentId && each.oordeel === 'openbaar');
    if (regel === undefined) throw new NotFound('dit document');
    stuurBestand(response, { bytes: await blobs.read(regel.blob), mediatype: 'application/pdf', naam: `${dossier.nummer}-${regel.volgnummer}.pdf` });
  });

  router.get('/mijn/:nummer/berichten/:berichtId/bijlagen/:index', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const berichtId = request.params.berichtId as BerichtId;
    const bijlage = lezen.dossiers.berichten(dossier.verzoekId).find((each) => each.berichtId === berichtId)?.bijlagen[Number(request.params.index)];
    const bytes = bijlage === undefined ? null : vault.unsealBytes(await blobs.read(bijlage.blob satisfies BlobHash), veldVan(dossier.verzoekId, 'bijlage'));
    if (bijlage === undefined || bytes === null) throw new NotFound('deze bijlage');
    stuurBestand(response, {
      bytes,
      mediatype: bijlage.mediatype,
      naam: vault.unseal(bijlage.naam, veldVan(dossier.verzoekId, 'bijlagenaam')) ?? 'bijlage',
      alsBijlage: true,
    });
  });

  return router;
}
