// The addresses of one document of a case: seeing it and its file, judging it and describing it.
import { Router, type Request, type Response } from 'express';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Weigering } from '../../../kern/decider.ts';
import { NotFound, RuleViolated, ValidationFailed, VersionConflict, type Invoerfout } from '../../../kern/errors.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import { beoordeel, beschrijf } from '../../../toepassing/beoordelen/documenten.ts';
import { openTekst } from '../../../toepassing/innemen/documenttekst.ts';
import type { Gedaan, Opdracht } from '../../../toepassing/omgeving.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan, type Velden } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { Beoordeel, beoordelingsinvoerVan, type Beoordelingsinvoer } from './beoordelen.tsx';
import { leesBeoordeling, leesBeschrijving } from './beoordelingformulier.ts';
import { eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { intussen } from '../mis.ts';
import { bestandsnaamVan, namenVan } from './documentnamen.ts';
import { documentzienswijzen } from './documentzienswijzen.ts';
import { foutenUit } from '../weigeringsfouten.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import { zaakdocumentVan } from './zaakdocument.ts';

const DOCUMENT = '/werk/zaken/:nummer/documenten/:documentId';

const BESMET: Weigering = {
  code: 'bestand_besmet',
  veld: 'bestand',
  uitleg: 'De virusscanner vond iets in dit bestand. Daarom kunt u het niet downloaden.',
  watNu: 'Meld het bij uw ICT-afdeling. Vraag de afzender om een schoon bestand.',
};

/** What was typed in one of the two forms, on top of what is known. */
const getypt = (invoer: Beoordelingsinvoer, velden: Velden): Beoordelingsinvoer => ({ ...invoer, ...velden.alsObject(), gronden: velden.alle('gronden') });
const getypteBeschrijving = (invoer: Beoordelingsinvoer, velden: Velden): Beoordelingsinvoer => ({ ...invoer, titel: velden.een('titel'), soort: velden.een('soort'), datum: velden.een('datum') });

export function documentoordeelroutes(deps: Werkdeps): Router {
  const { beelden, omgeving, lezen } = deps;
  const { blobs, vault } = omgeving;
  const router = Router();

  async function beoordeelpagina(request: Request, zaak: Zaak, document: Inventarisdocument, invoer = beoordelingsinvoerVan(document), fouten: readonly Invoerfout[] = []): Promise<string> {
    return render(
      Beoordeel({
        werk: werkVan(deps, request),
        zaak,
        document,
        namen: namenVan(vault, document),
        paginas: document.tekst === null ? [] : await openTekst(blobs, document.tekst.blob),
        buren: lezen.inventaris.buren(document.documentId),
        zienswijzen: documentzienswijzen(omgeving, lezen, zaak.dossier.verzoekId, document.documentId),
        invoer,
        fouten,
        opdracht: newId<string>(),
      }),
    );
  }

  router.get(DOCUMENT, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    response.send(await beoordeelpagina(request, zaak, zaakdocumentVan(deps, zaak, request.params.documentId)));
  });

  router.get(`${DOCUMENT}/bestand`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const document = zaakdocumentVan(deps, zaakVan(deps, request.params.nummer), request.params.documentId);
    if (document.besmet) throw new RuleViolated([BESMET]);
    const naam = bestandsnaamVan(vault, document);
    stuurBestand(response, { bytes: await blobs.read(document.blob), mediatype: document.mediatype, naam, alsBijlage: true });
  });

  router.get(`${DOCUMENT}/paginas/:pagina.png`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const { nummer, documentId, pagina } = request.params;
    const { leesversie, tekst } = zaakdocumentVan(deps, zaakVan(deps, nummer), documentId);
    const n = /^[1-9]\d{0,5}$/.test(pagina) ? Number(pagina) : 0;
    if (leesversie === null || n === 0 || n > (tekst?.paginas ?? 0)) throw new NotFound(`pagina ${pagina}`);
    const bytes = await beelden.van(leesversie.blob, n);
    // The bytes of a page never change; the browser of this person may keep them for the time of judging.
    response.set('Cache-Control', 'private, max-age=600');
    stuurBestand(response, { bytes, mediatype: 'image/png', naam: `pagina-${n}.png` });
  });

  /** One form beside the document: does it, or shows the page again with what was typed and why not. */
  async function verwerk(
    request: Request<{ nummer: string; documentId: string }>,
    response: Response,
    gedaan: string,
    typ: typeof getypt,
    doe: (zaak: Zaak, document: Inventarisdocument, velden: Velden, opdracht: Opdracht) => Promise<Gedaan>,
  ): Promise<void> {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    const document = zaakdocumentVan(deps, zaak, request.params.documentId);
    const velden = veldenVan(request);
    const opnieuw = async (status: number, fouten: readonly Invoerfout[]): Promise<void> => {
      const nu = zaakdocumentVan(deps, zaak, document.documentId);
      response.status(status).send(await beoordeelpagina(request, zaak, nu, typ(beoordelingsinvoerVan(nu), velden), fouten));
    };
    try {
      const { position } = await doe(zaak, document, velden, opdrachtVan(deps, request, velden));
      await lezen.wachtOp(position);
    } catch (error) {
      if (error instanceof ValidationFailed) return opnieuw(422, error.fouten);
      if (error instanceof VersionConflict) return opnieuw(409, [intussen('dit document')]);
      if (!(error instanceof RuleViolated)) throw error;
      return opnieuw(409, foutenUit(error));
    }
    meld(request, gedaan);
    const basis = `/werk/zaken/${zaak.dossier.nummer}/documenten`;
    const { volgende } = lezen.inventaris.buren(document.documentId);
    const daarna = velden.een('daarna');
    response.redirect(303, daarna === 'lijst' ? basis : `${basis}/${daarna === 'volgende' && volgende !== null ? volgende : document.documentId}`);
  }

  // The id of the order is of its contents too: who goes back in the browser and chooses otherwise means something else.
  router.post(`${DOCUMENT}/beoordeling`, (request, response) =>
    verwerk(request, response, 'Uw oordeel is bewaard.', getypt, (zaak, { documentId }, velden, opdracht) => {
      const beoordeling = leesBeoordeling(velden);
      const commandId = derivedId<Opdracht['commandId']>('beoordeling', opdracht.commandId, JSON.stringify(beoordeling));
      return beoordeel(omgeving, documentId, zaak.dossier.verzoekId, beoordeling, medewerkerVan(deps, request).id, { ...opdracht, commandId });
    }),
  );
  router.post(`${DOCUMENT}/beschrijving`, (request, response) =>
    verwerk(request, response, 'De beschrijving is bewaard.', getypteBeschrijving, (_zaak, { documentId }, velden, opdracht) => {
      const beschrijving = leesBeschrijving(velden);
      const commandId = derivedId<Opdracht['commandId']>('beschrijving', opdracht.commandId, JSON.stringify(beschrijving));
      return beschrijf(omgeving, documentId, beschrijving, { ...opdracht, commandId });
    }),
  );

  return router;
}
