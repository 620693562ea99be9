// The addresses of a concept: begin, save, look at what would happen, plan, throw away.
import { Router, type Request, type Response } from 'express';
import type { Concept } from '../../../../../projections/publicaties/model.ts';
import { vandaag } from '../../../../kern/clock.ts';
import { NotFound, ValidationFailed, VersionConflict } from '../../../../kern/errors.ts';
import type { Weigering } from '../../../../kern/decider.ts';
import type { PublicatieId } from '../../../../kern/ids.ts';
import { newId } from '../../../../kern/uuid.ts';
import type { Conceptinhoud, Conceptstuk } from '../../../../publicatie/inhoud.ts';
import { neemUploadsOp } from '../../../../toepassing/publicaties/actief.ts';
import type { Opdracht } from '../../../../toepassing/omgeving.ts';
import { bekijkConcept, bewaarConcept, gooiConceptWeg, nieuwConcept, planConcept } from '../../../../toepassing/publicaties/concept.ts';
import { meld } from '../../../http/sessie.ts';
import { UploadGeweigerd } from '../../../http/uploads.ts';
import { maakVelden, veldenVan, vraagVan, type Velden } from '../../../http/velden.ts';
import { datumtekst } from '../../../ui/datumtekst.ts';
import { leesDatum } from '../../../ui/formulier/leesdatum.ts';
import { render } from '../../../ui/render.tsx';
import { leesDatumVan } from '../../datumvelden.ts';
import { isUpload, leesBestanden, type Bestandsuploads } from '../../bestandsformulier.ts';
import { eis, medewerkerVan, opdrachtVan, werkVan, type Werkdeps } from '../../deps.ts';
import { gezienVan, misVan, type Mis } from '../../mis.ts';
import { Conceptpagina } from './concept.tsx';
import { padVan, publicatieVan, titelsVan } from '../gemeen.ts';
import type { Verschil } from '../../verschil.tsx';
import { conceptverschillen } from '../gegevensverschil.ts';
import { conceptvelden, leesConcept } from '../invoer.ts';
import { vraagtRij } from './relatieinvoer.ts';
import { Voorbeeldpagina } from './voorbeeld.tsx';
import { BASIS } from '../woorden.ts';

const EEN = `${BASIS}/concepten/:publicatieId`;

/** Bounds on the fields of the form, wide enough for what it shows and for many relations at once. */
const VELDEN_VAN_CONCEPT = 500;
const VELDEN_PER_STUK = 50;
const MEESTE_STUKKEN = 200;

/** Why a form is shown again; no status when it only asked for a row more. */
interface Misgegaan extends Partial<Mis> {
  readonly velden: Velden;
  readonly status?: 409 | 422;
  /** What somebody else saved beside what was typed. */
  readonly verschil?: readonly Verschil[];
}

const WAARIN = 'dit concept';
/** A concept that a colleague planned meanwhile: what was typed is shown once more, to take along. */
const GEEN_CONCEPT: Weigering = { code: 'geen_concept', uitleg: 'Een collega koos intussen een dag voor deze publicatie. Wat u invulde, is niet bewaard.', watNu: 'Ga naar Publiceren, open de publicatie en kies ‘Wijzig de gegevens’. Neem daar over wat u hier ziet.' };

export function conceptroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { config, clock } = omgeving;
  const router = Router();

  const pagina = (request: Request, concept: Concept | null, velden: Velden, mis: Omit<Misgegaan, 'velden'> | null = null): string =>
    render(
      Conceptpagina({
        werk: werkVan(deps, request), publicatieId: concept?.publicatieId ?? null, velden, getypt: mis !== null, stukken: concept?.inhoud.stukken ?? [], onderwerpen: lezen.onderwerpen.alle(), titelVan: titelsVan(deps),
        fouten: mis?.fouten ?? [], weigeringen: mis?.weigeringen ?? [], verschil: mis?.verschil ?? [], opdracht: newId<string>(), verwacht: concept === null ? undefined : gezienVan(velden, { verouderd: mis?.verouderd ?? false }, concept.revision), maxMb: config.maxUploadMb,
      }),
    );

  /** @throws NotFound */
  function conceptVan(id: string): Concept {
    const concept = lezen.publicaties.concept(id as PublicatieId);
    if (concept === null) throw new NotFound(`concept ${id}`);
    return concept;
  }

  /** The concept of an address; null when it became a publication and the answer leads there. @throws NotFound */
  function conceptOf(request: Request<{ publicatieId: string }>, response: Response): Concept | null {
    const { publicatieId } = request.params;
    const concept = lezen.publicaties.concept(publicatieId as PublicatieId);
    if (concept === null) response.redirect(303, padVan(publicatieVan(deps, publicatieId)));
    return concept;
  }

  /** New files as pieces behind those that are there. @throws ValidationFailed naming each file that may not go out */
  async function stukkenUit({ bestanden }: Bestandsuploads, { titel, datum, stukken }: Conceptinhoud, request: Request, opdracht: Opdracht): Promise<readonly Conceptstuk[]> {
    const fouten = bestanden.flatMap((bestand) => (isUpload(bestand) ? [] : [{ veld: 'bestanden', uitleg: bestand.uitleg }]));
    if (fouten.length > 0) throw new ValidationFailed(fouten);
    const eerste = Math.max(0, ...stukken.map(({ volgnummer }) => volgnummer)) + 1;
    const aantal = stukken.length + bestanden.length;
    const titelVan = (index: number): string => (aantal === 1 ? titel : `${titel} (${eerste + index})`);
    const dag = datum === null ? null : Temporal.PlainDate.from(datum);
    const documenten = await neemUploadsOp(omgeving, bestanden.filter(isUpload), { titelVan, datum: dag }, medewerkerVan(deps, request).id, opdracht);
    return documenten.map((documentId, index) => ({ documentId, rol: 'document', volgnummer: eerste + index, titel: titelVan(index), soort: 'overig', datum }));
  }

  const LEEG: Omit<Conceptinhoud, 'titel'> = { organisatie: config.organisatie.uri, categorie: null, samenvatting: '', datum: null, openbaarOp: null, stukken: [] };

  /** Saves what the form says. The answer is why it is shown again, or the id of the concept and where the person wants to go. */
  async function bewaar(request: Request, bekend: Concept | null): Promise<Misgegaan | { readonly publicatieId: PublicatieId; readonly naar: string }> {
    let velden = maakVelden([]);
    let kozenBestanden = false;
    try {
      const uploads = await leesBestanden(request, config.maxUploadMb, VELDEN_VAN_CONCEPT + VELDEN_PER_STUK * (bekend?.inhoud.stukken.length ?? 0));
      velden = uploads.velden;
      kozenBestanden = uploads.bestanden.length > 0;
      if (vraagtRij(velden)) {
        // A browser does not send a page back with the files that were chosen in it.
        if (kozenBestanden) meld(request, 'Er is een rij bij. Kies uw bestanden straks opnieuw: die zijn nog niet bewaard.');
        return { velden };
      }
      const opdracht = opdrachtVan(deps, request, velden);
      const publicatieId = bekend?.publicatieId ?? nieuwConcept(opdracht);
      const concept = leesConcept(velden, bekend?.inhoud ?? LEEG, config.adres);
      const erbij = await stukkenUit(uploads, concept, request, opdracht);
      const { position } = await bewaarConcept(omgeving, publicatieId, { ...concept, stukken: [...concept.stukken, ...erbij] }, opdracht);
      await lezen.wachtOp(position);
      return { publicatieId, naar: velden.een('verder') };
    } catch (error) {
      if (error instanceof UploadGeweigerd) return { velden: error.velden, status: 422, fouten: error.fouten };
      const mis = { velden, ...misVan(error, WAARIN, kozenBestanden ? 'Kijk of het nog klopt. Kies uw bestanden opnieuw, en bewaar.' : undefined) };
      return error instanceof VersionConflict && bekend !== null ? { ...mis, verschil: naast(bekend.publicatieId, velden) } : mis;
    }
  }

  /** Both versions, when the concept is still there. What was typed was read before, so it can be read. */
  function naast(publicatieId: PublicatieId, velden: Velden): readonly Verschil[] {
    const nu = lezen.publicaties.concept(publicatieId);
    return nu === null ? [] : conceptverschillen(nu.inhoud, leesConcept(velden, nu.inhoud, config.adres));
  }

  const verder = (naar: string, publicatieId: PublicatieId): string => `${BASIS}/concepten/${publicatieId}${naar === 'voorbeeld' ? '/voorbeeld' : ''}`;

  router.get(`${BASIS}/nieuw`, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    response.send(pagina(request, null, conceptvelden({ ...LEEG, titel: '' })));
  });

  router.post(`${BASIS}/nieuw`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const gedaan = await bewaar(request, null);
    if ('velden' in gedaan) response.status(gedaan.status ?? 200).send(pagina(request, null, gedaan.velden, gedaan));
    else {
      meld(request, 'Het concept is bewaard.');
      response.redirect(303, verder(gedaan.naar, gedaan.publicatieId));
    }
  });

  router.get(EEN, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const concept = conceptOf(request, response);
    if (concept !== null) response.send(pagina(request, concept, conceptvelden(concept.inhoud)));
  });

  router.post(EEN, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const { publicatieId } = request.params;
    const concept = lezen.publicaties.concept(publicatieId as PublicatieId);
    if (concept === null) {
      publicatieVan(deps, publicatieId);
      const { velden } = await leesBestanden(request, config.maxUploadMb, VELDEN_VAN_CONCEPT + VELDEN_PER_STUK * MEESTE_STUKKEN);
      response.status(409).send(pagina(request, null, velden, { weigeringen: [GEEN_CONCEPT] }));
      return;
    }
    const gedaan = await bewaar(request, concept);
    if ('velden' in gedaan) response.status(gedaan.status ?? 200).send(pagina(request, lezen.publicaties.concept(concept.publicatieId) ?? concept, gedaan.velden, gedaan));
    else {
      meld(request, 'Het concept is bewaard.');
      response.redirect(303, verder(gedaan.naar, gedaan.publicatieId));
    }
  });

  async function voorbeeld(request: Request, { publicatieId, inhoud }: Concept, getypt: string | null, mis: Partial<Mis> = {}): Promise<string> {
    const gelezen = getypt === null || getypt === '' ? null : leesDatum(getypt);
    const bedoeld = inhoud.openbaarOp === null ? vandaag(clock) : Temporal.PlainDate.from(inhoud.openbaarOp);
    const { voorbereiding, weigeringen, openbaarOp, revision } = await bekijkConcept(omgeving, publicatieId, gelezen?.ok === true ? gelezen.datum : bedoeld, lezen.openbaarmaking.nietVoor(publicatieId));
    return render(
      Voorbeeldpagina({
        werk: werkVan(deps, request), publicatieId, inhoud, voorbereiding, openbaarOp, weigeringen: mis.weigeringen === undefined || mis.weigeringen.length === 0 ? weigeringen : mis.weigeringen, fouten: mis.fouten ?? [],
        dag: getypt ?? datumtekst(openbaarOp, 'cijfers'), opdracht: newId<string>(), verwacht: revision,
      }),
    );
  }

  router.get(`${EEN}/voorbeeld`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const concept = conceptOf(request, response);
    if (concept !== null) response.send(await voorbeeld(request, concept, vraagVan(request).misschien('openbaarOp')));
  });

  router.post(`${EEN}/plannen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const velden = veldenVan(request);
    const opdracht = opdrachtVan(deps, request, velden);
    const publicatieId = request.params.publicatieId as PublicatieId;
    try {
      const { position } = await planConcept(omgeving, publicatieId, leesDatumVan(velden, 'openbaarOp'), lezen.openbaarmaking.nietVoor(publicatieId), opdracht);
      await lezen.wachtOp(position);
    } catch (error) {
      const concept = lezen.publicaties.concept(publicatieId);
      if (concept === null) throw error;
      const { status, ...mis } = misVan(error, WAARIN, 'Hieronder ziet u wat er nu op de site komt. Klopt het? Bevestig dan opnieuw.');
      response.status(status).send(await voorbeeld(request, concept, velden.een('openbaarOp'), mis));
      return;
    }
    meld(request, lezen.publicaties.opId(publicatieId)?.stand === 'openbaar' ? 'De publicatie staat op de website.' : 'De publicatie staat gepland.');
    response.redirect(303, `${BASIS}/${publicatieId}`);
  });

  router.post(`${EEN}/weggooien`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const concept = conceptVan(request.params.publicatieId);
    try {
      const { position } = await gooiConceptWeg(omgeving, concept.publicatieId, opdrachtVan(deps, request, veldenVan(request)));
      await lezen.wachtOp(position);
    } catch (error) {
      const { status, ...mis } = misVan(error, WAARIN, 'Kijk of het toch weg kan.');
      response.status(status).send(pagina(request, concept, conceptvelden(concept.inhoud), mis));
      return;
    }
    meld(request, 'Het concept is weggegooid.');
    response.redirect(303, BASIS);
  });

  return router;
}
