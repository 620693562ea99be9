// The addresses of the documents of a case: adding, the inventory list as a file, and judging one by one.
import { Router, type Request, type Response } from 'express';
import type { Inventarisdocument } from '../../../projections/inventarislijst/model.ts';
import { LIJSTVORMEN } from '../../documentverwerking/inventarislijst/index.ts';
import { vandaag } from '../../kern/clock.ts';
import type { Weigering } from '../../kern/decider.ts';
import { NotFound, RuleViolated, ValidationFailed, VersionConflict, type Invoerfout } from '../../kern/errors.ts';
import type { DocumentId, LeveringId } from '../../kern/ids.ts';
import { derivedId, newId } from '../../kern/uuid.ts';
import { VERWIJDERD } from '../../privacy/vault.ts';
import { leverIn } from '../../toepassing/aanleveren.ts';
import { beoordeel, beschrijf, bestandsnaamVeld } from '../../toepassing/documenten.ts';
import { voorstelVeld } from '../../toepassing/innemen.ts';
import { openTekst } from '../../toepassing/documenttekst.ts';
import type { Aanname } from '../../toepassing/aannemen.ts';
import type { Gedaan, Opdracht } from '../../toepassing/omgeving.ts';
import { stuurBestand } from '../http/bestand.ts';
import { meld } from '../http/sessie.ts';
import { veldenVan, type Velden } from '../http/velden.ts';
import { documentPad } from '../portaal/paden.ts';
import { render } from '../ui/render.tsx';
import { Beoordeel, beoordelingsinvoerVan, type Beoordelingsinvoer } from './beoordelen.tsx';
import { leesBeoordeling, leesBeschrijving } from './beoordelingformulier.ts';
import { eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from './deps.ts';
import { documentruimte, zaakGesloten } from './documentruimte.ts';
import type { OpenLevering } from './aanleveren.tsx';
import type { Herkomstnamen } from './documentherkomst.tsx';
import { Documenten } from './documenten.tsx';
import { werklijst } from './inventarislijst.ts';
import { PER_PAGINA } from './documentlijst.tsx';
import { documentvraagVan } from './documentvraag.ts';
import { isUpload, leesBestanden, type GeweigerdBestand } from './bestandsformulier.ts';
import type { Zaak } from './zaak.tsx';
import { documentzienswijzen } from './documentzienswijzen.ts';
import { gekozenZoekopdracht, zoekopdrachtenVan } from './zoekopdrachten.ts';

const LIJST = '/werk/zaken/:nummer/documenten';
const DOCUMENT = `${LIJST}/:documentId`;

const BESMET: Weigering = {
  code: 'bestand_besmet',
  veld: 'bestand',
  uitleg: 'De virusscanner vond iets in dit bestand. Daarom kunt u het niet downloaden.',
  watNu: 'Meld het bij uw ICT-afdeling. Vraag de afzender om een schoon bestand.',
};

const INTUSSEN: Invoerfout = { veld: '', uitleg: 'Dit document is intussen veranderd. Kijk of het nog klopt wat u invulde. Bewaar het dan opnieuw.' };

const aantalTekst = (aantal: number): string => (aantal === 1 ? '1 bestand is toegevoegd.' : `${aantal} bestanden zijn toegevoegd.`);
/** The line about a file that is not new in the case. */
function nietToegevoegdAls(naam: string, aanname: Aanname): readonly GeweigerdBestand[] {
  switch (aanname.soort) {
    case 'document':
    case 'archief':
      return [];
    case 'dubbel':
      return [{ naam, uitleg: `Dit bestand staat al in de zaak, als document ${aanname.volgnummer}.` }];
    case 'geweigerd':
      return [{ naam, uitleg: aanname.uitleg }];
  }
}

/** What was typed in one of the two forms, on top of what is known. */
const getypt = (invoer: Beoordelingsinvoer, velden: Velden): Beoordelingsinvoer => ({ ...invoer, ...velden.alsObject(), gronden: velden.alle('gronden') });
const getypteBeschrijving = (invoer: Beoordelingsinvoer, velden: Velden): Beoordelingsinvoer => ({ ...invoer, titel: velden.een('titel'), soort: velden.een('soort'), datum: velden.een('datum') });

export function documentroutes(deps: Werkdeps): Router {
  const { beelden, lijsten, omgeving, lezen } = deps;
  const { aanleveringen, blobs, clock, config, vault } = omgeving;
  const router = Router();

  const herkomstVan = (zaak: Zaak) => ({ soort: 'verzoek', verzoekId: zaak.dossier.verzoekId }) as const;

  const { magErbij } = documentruimte(lezen);
  /** Deliveries of the one who asks that are not complete: only that person has the files. */
  const openLeveringen = (request: Request, zaak: Zaak): readonly OpenLevering[] =>
    aanleveringen
      .openVan(zaak.dossier.verzoekId)
      .filter(({ door }) => door === medewerkerVan(deps, request).id)
      .map(({ begonnenOp, leveringId }) => ({ begonnenOp, leveringId, ...aanleveringen.telling(leveringId) }))
      .filter(({ bestanden }) => bestanden > 0);

  const lijst = (request: Request, zaak: Zaak, fouten: readonly Invoerfout[] = [], geweigerd: readonly GeweigerdBestand[] = []): string => {
    const vraag = documentvraagVan(request);
    return render(
      Documenten({
        werk: werkVan(deps, request),
        zaak,
        magToevoegen: magErbij(zaak),
        vraag,
        pagina: lezen.inventaris.pagina(herkomstVan(zaak), vraag.filter, vraag.sortering, (vraag.pagina - 1) * PER_PAGINA, PER_PAGINA),
        bijnaamVan,
        aantallen: lezen.inventaris.aantallen(herkomstVan(zaak)),
        fouten,
        geweigerd,
        zoekopdrachten: zoekopdrachtenVan(lezen.dossiers, zaak.dossier.verzoekId),
        open: openLeveringen(request, zaak),
        opdracht: newId<string>(),
        maxMb: config.maxUploadMb,
      }),
    );
  };

  /** The document of an address, when it is in the case of that address. @throws NotFound */
  function documentIn(zaak: Zaak, id: string): Inventarisdocument {
    const document = lezen.inventaris.opId(id as DocumentId);
    if (document?.herkomst.soort !== 'verzoek' || document.herkomst.verzoekId !== zaak.dossier.verzoekId) throw new NotFound(`document ${id}`);
    return document;
  }
  const isOpSite = (documentId: DocumentId): boolean => lezen.publicaties.openbaarDocument(documentId).some(({ intrekking }) => intrekking === null);
  /** Until somebody gave a title: what the file calls itself, or how it is called. */
  const bijnaamVan = (document: Inventarisdocument): string | null => {
    const { bestandsnaam, voorgesteldeTitel } = namenVan(document);
    return document.titel === `Document ${document.volgnummer}` ? (voorgesteldeTitel ?? bestandsnaam) : null;
  };
  const namenVan = (document: Inventarisdocument): Herkomstnamen => {
    const { documentId, vindplek, voorstel } = document;
    return {
      bestandsnaam: bestandsnaamVan(document),
      vindplek: vindplek === null ? null : vault.unseal(vindplek, bestandsnaamVeld(documentId)),
      voorgesteldeTitel: voorstel?.titel == null ? null : vault.unseal(voorstel.titel, voorstelVeld(documentId)),
    };
  };
  const bestandsnaamVan = ({ bestandsnaam, documentId }: Inventarisdocument): string => vault.unseal(bestandsnaam, bestandsnaamVeld(documentId)) ?? VERWIJDERD;

  async function beoordeelpagina(request: Request, zaak: Zaak, document: Inventarisdocument, invoer = beoordelingsinvoerVan(document), fouten: readonly Invoerfout[] = []): Promise<string> {
    return render(
      Beoordeel({
        werk: werkVan(deps, request),
        zaak,
        document,
        namen: namenVan(document),
        paginas: document.tekst === null ? [] : await openTekst(blobs, document.tekst.blob),
        buren: lezen.inventaris.buren(document.documentId),
        zienswijzen: documentzienswijzen(omgeving, lezen, zaak.dossier.verzoekId, document.documentId),
        invoer,
        fouten,
        opdracht: newId<string>(),
      }),
    );
  }

  router.get(LIJST, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(lijst(request, zaakVan(deps, request.params.nummer)));
  });

  for (const vorm of LIJSTVORMEN) {
    router.get(`${LIJST}.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const { dossier } = zaakVan(deps, request.params.nummer);
      const inventaris = werklijst({
        huisstijl: config.organisatie,
        nummer: dossier.nummer,
        datum: vandaag(clock),
        documenten: lezen.inventaris.vanVerzoek(dossier.verzoekId),
        samenhang: lezen.gelijkenis.vanZaak({ soort: 'verzoek', verzoekId: dossier.verzoekId }),
        adresVan: (documentId) =>
          `${config.adres}${isOpSite(documentId) ? documentPad(documentId) : `/werk/zaken/${encodeURIComponent(dossier.nummer)}/documenten/${documentId}`}`,
      });
      const { bytes, mediatype, bestandsnaam } = await lijsten.van(inventaris, vorm);
      stuurBestand(response, { bytes, mediatype, naam: bestandsnaam, alsBijlage: vorm !== 'pdf' });
    });
  }

  router.post(LIJST, async (request, response) => {
    eis(deps, request, 'document.uploaden');
    const zaak = zaakVan(deps, request.params.nummer);
    if (!magErbij(zaak)) throw zaakGesloten;
    try {
      const { velden, bestanden } = await leesBestanden(request, config.maxUploadMb);
      if (bestanden.length === 0) throw new ValidationFailed([{ veld: 'bestanden', uitleg: 'Kies ten minste één bestand.' }]);
      const { verzoekId } = zaak.dossier;
      const zoekopdrachtId = gekozenZoekopdracht(zoekopdrachtenVan(lezen.dossiers, verzoekId), velden.misschien('zoekopdracht'));
      const leveringId = derivedId<LeveringId>('levering', opdrachtVan(deps, request, velden).commandId);
      const { position, uitkomsten } = await leverIn(omgeving, { leveringId, verzoekId, zoekopdrachtId, door: medewerkerVan(deps, request).id }, bestanden.filter(isUpload));
      await lezen.wachtOp(position);
      const aantal = uitkomsten.filter(({ aanname }) => aanname.soort === 'document' || aanname.soort === 'archief').length;
      if (aantal > 0) meld(request, aantalTekst(aantal));
      const nietToegevoegd = [...bestanden.filter((each): each is GeweigerdBestand => !isUpload(each)), ...uitkomsten.flatMap(({ aanname, naam }) => nietToegevoegdAls(naam, aanname))];
      if (nietToegevoegd.length === 0) response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}/documenten`);
      else response.status(422).send(lijst(request, zaak, [], nietToegevoegd));
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      response.status(422).send(lijst(request, zaak, error.fouten));
    }
  });

  router.get(DOCUMENT, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    response.send(await beoordeelpagina(request, zaak, documentIn(zaak, request.params.documentId)));
  });

  router.get(`${DOCUMENT}/bestand`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const document = documentIn(zaakVan(deps, request.params.nummer), request.params.documentId);
    if (document.besmet) throw new RuleViolated([BESMET]);
    const naam = bestandsnaamVan(document);
    stuurBestand(response, { bytes: await blobs.read(document.blob), mediatype: document.mediatype, naam, alsBijlage: true });
  });

  router.get(`${DOCUMENT}/paginas/:pagina.png`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const { nummer, documentId, pagina } = request.params;
    const { leesversie, tekst } = documentIn(zaakVan(deps, nummer), documentId);
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
    const document = documentIn(zaak, request.params.documentId);
    const velden = veldenVan(request);
    const opnieuw = async (status: number, fouten: readonly Invoerfout[]): Promise<void> => {
      const nu = documentIn(zaak, document.documentId);
      response.status(status).send(await beoordeelpagina(request, zaak, nu, typ(beoordelingsinvoerVan(nu), velden), fouten));
    };
    try {
      const { position } = await doe(zaak, document, velden, opdrachtVan(deps, request, velden));
      await lezen.wachtOp(position);
    } catch (error) {
      if (error instanceof ValidationFailed) return opnieuw(422, error.fouten);
      if (error instanceof VersionConflict) return opnieuw(409, [INTUSSEN]);
      if (!(error instanceof RuleViolated)) throw error;
      return opnieuw(409, error.weigeringen.map(({ veld, uitleg, watNu, artikel }) => ({ veld: veld ?? '', uitleg: [uitleg, ...(artikel === undefined ? [] : [`(${artikel})`]), watNu].join(' ') })));
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
