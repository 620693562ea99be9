// The addresses of filing a request: /woo-verzoek.
import { finished } from 'node:stream/promises';
import { Router, type Request } from 'express';
import { ValidationFailed } from '../../kern/errors.ts';
import { vandaag } from '../../kern/clock.ts';
import { MB } from '../../kern/omvang.ts';
import { newId } from '../../kern/uuid.ts';
import type { CommandId } from '../../kern/ids.ts';
import { hashVolgcode } from '../../privacy/geheimen.ts';
import { dienIn, type Upload } from '../../toepassing/verzoek/indienen.ts';
import { geefVolgcode } from '../../toepassing/verzoek/volgcode.ts';
import { berekenTermijnen } from '../../wet/termijnen/bereken.ts';
import { hoogstens } from '../http/snelheid.ts';
import { alleBytes, leesUploads, UploadGeweigerd } from '../http/uploads.ts';
import type { Velden } from '../http/velden.ts';
import { uitlegBeslisdatum } from '../ui/afleiding.ts';
import { render } from '../ui/render.tsx';
import { Bevestiging, Contactstap, Controlestap, Startpagina, Vraagstap } from './aanvraag.tsx';
import { keurContact, keurVraag, leesIngevuld, verzoekerVan, type Ingevuld } from './aanvraagformulier.ts';
import type { Loketdeps } from './deps.ts';
import { feitenVan } from './weergave.ts';

export const MAX_BIJLAGEN = 20;

/** Reads a form whose files are kept in memory until they are sealed; together at most `maxMb`. @throws UploadGeweigerd */
export async function leesMetBijlagen(request: Request, maxMb: number): Promise<{ readonly velden: Velden; readonly uploads: readonly Upload[] }> {
  const { velden, bestanden } = await leesUploads<Upload>(request, {
    maxBytes: maxMb * MB,
    maxSamen: maxMb * MB,
    maxBestanden: MAX_BIJLAGEN,
    ontvang: async ({ naam, mediatype, bytes }) => ({ naam, mediatype, bytes: await alleBytes(bytes) }),
  });
  return { velden, uploads: bestanden };
}

/** Only what was typed: a step on the way keeps no file, not even for a moment. */
async function leesZonderBijlagen(request: Request, maxMb: number): Promise<Velden> {
  const { velden } = await leesUploads<null>(request, {
    maxBytes: maxMb * MB,
    maxBestanden: MAX_BIJLAGEN,
    maxSamen: maxMb * MB,
    elkApart: true,
    ontvang: async ({ bytes }) => {
      bytes.resume();
      await finished(bytes).catch(() => undefined);
      return null;
    },
  });
  return velden;
}

export function aanvraagroutes({ kader, omgeving, lezen, sessie, suggesties }: Loketdeps): Router {
  const router = Router();
  const { clock, config, recht } = omgeving;
  const maxMb = config.maxUploadMb;
  const uiterlijkAlsVandaag = () => berekenTermijnen([{ soort: 'ontvangst', ontvangenOp: vandaag(clock) }], { ...recht, peildatum: vandaag(clock) }).beslistermijn.einde;
  const vraag = (ingevuld: Ingevuld, fouten: ReturnType<typeof keurVraag> = [], gevonden: Awaited<ReturnType<typeof suggesties>> = null) =>
    render(Vraagstap({ kader, ingevuld, fouten, suggesties: gevonden }));
  const controle = (ingevuld: Ingevuld, fouten: ReturnType<typeof keurVraag> = []) =>
    render(Controlestap({ kader, ingevuld, fouten, maxMb, uiterlijk: uiterlijkAlsVandaag() }));

  router.get('/woo-verzoek', (_request, response) => {
    response.send(render(Startpagina({ kader })));
  });

  router.get('/woo-verzoek/vraag', (_request, response) => {
    response.send(vraag(leesIngevuld({ indienId: newId<CommandId>() })));
  });

  // The steps come back as pages: the answers live in the form only, so nothing personal is kept before it is sent.
  router.post('/woo-verzoek/stap', async (request, response) => {
    const velden = await leesZonderBijlagen(request, maxMb);
    const ingevuld = leesIngevuld(velden.alsObject());
    const actie = velden.een('actie');
    if (actie === 'naar-vraag') return void response.send(vraag(ingevuld));
    if (actie === 'naar-contact') return void response.send(render(Contactstap({ kader, ingevuld, fouten: [] })));
    if (actie === 'suggesties') {
      return void response.send(vraag(ingevuld, [], await suggesties(`${ingevuld.onderwerp} ${ingevuld.tekst}`)));
    }
    const foutenVraag = keurVraag(ingevuld);
    if (foutenVraag.length > 0) return void response.status(422).send(vraag(ingevuld, foutenVraag));
    if (velden.een('stap') !== 'contact') return void response.send(render(Contactstap({ kader, ingevuld, fouten: [] })));
    const foutenContact = keurContact(ingevuld);
    if (foutenContact.length > 0) return void response.status(422).send(render(Contactstap({ kader, ingevuld, fouten: foutenContact })));
    response.send(controle(ingevuld));
  });

  /** For the island: the same suggestions while typing. In a body, so that no text of a person is in an address. */
  router.post('/woo-verzoek/suggesties', hoogstens(60, 1), async (request, response) => {
    const velden = await leesZonderBijlagen(request, maxMb);
    response.json((await suggesties(`${velden.een('onderwerp')} ${velden.een('tekst')}`)) ?? []);
  });

  router.post('/mijn/indienen', hoogstens(30, 10), async (request, response) => {
    let ingevuld = leesIngevuld({});
    try {
      const { velden, uploads } = await leesMetBijlagen(request, maxMb);
      ingevuld = leesIngevuld(velden.alsObject());
      const fouten = [...keurVraag(ingevuld), ...keurContact(ingevuld)];
      if (fouten.length > 0) throw new ValidationFailed(fouten);
      const { verzoekId, nummer, volgcode, position } = await dienIn(
        omgeving,
        {
          kanaal: 'portaal',
          ontvangenOp: null,
          verzoeker: verzoekerVan(ingevuld),
          onderwerp: ingevuld.onderwerp.trim(),
          tekst: ingevuld.tekst.trim(),
          bijlagen: uploads,
          werktitel: null,
        },
        { actor: 'verzoeker', commandId: ingevuld.indienId },
      );
      await lezen.wachtOp(position);
      await sessie.open(request, response, { verzoekId, volgcodeHash: hashVolgcode(volgcode) });
      response.redirect(303, `/mijn/${nummer}/ontvangen`);
    } catch (error) {
      if (error instanceof UploadGeweigerd) ingevuld = leesIngevuld(error.velden.alsObject());
      if (!(error instanceof ValidationFailed) || ingevuld.tekst === '') throw error;
      response.status(422).send(controle(ingevuld, error.fouten));
    }
  });

  router.get('/mijn/:nummer/ontvangen', async (request, response, next) => {
    const dossier = lezen.dossiers.opNummer(request.params.nummer);
    if (dossier === null || !sessie.heeft(request, dossier)) {
      next();
      return;
    }
    const heden = vandaag(clock);
    const termijnen = berekenTermijnen(feitenVan(lezen, dossier.verzoekId, heden), { ...recht, peildatum: heden });
    const bewijs = lezen.dossiers.brieven(dossier.verzoekId).find(({ soort }) => soort === 'ontvangstbevestiging');
    response.send(
      render(
        Bevestiging({
          kader,
          nummer: dossier.nummer,
          volgcode: await geefVolgcode(omgeving, dossier.verzoekId, 'huidig'),
          uiterlijk: termijnen.beslistermijn.einde,
          uitleg: uitlegBeslisdatum(termijnen, 'verzoeker'),
          bewijs: bewijs === undefined ? null : `/mijn/${dossier.nummer}/brieven/${bewijs.eventId}`,
          perMail: dossier.contactwijze === 'e-mail',
        }),
      ),
    );
  });

  return router;
}
