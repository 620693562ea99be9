// The addresses of a concept: begin, save, look at what would happen, plan, throw away.
import { Router, type Request } from 'express';
import type { Concept } from '../../../../projections/publicaties/model.ts';
import { vandaag } from '../../../kern/clock.ts';
import { NotFound, RuleViolated, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { Weigering } from '../../../kern/decider.ts';
import type { PublicatieId } from '../../../kern/ids.ts';
import { newId } from '../../../kern/uuid.ts';
import type { Conceptinhoud, Conceptstuk } from '../../../publicatie/inhoud.ts';
import { neemUploadsOp } from '../../../toepassing/actief.ts';
import type { Opdracht } from '../../../toepassing/omgeving.ts';
import { bekijkConcept, bewaarConcept, gooiConceptWeg, nieuwConcept, planConcept } from '../../../toepassing/publicaties/concept.ts';
import { meld } from '../../http/sessie.ts';
import { UploadGeweigerd } from '../../http/uploads.ts';
import { maakVelden, veldenVan, vraagVan, type Velden } from '../../http/velden.ts';
import { datumtekst } from '../../ui/datum.tsx';
import { leesDatum } from '../../ui/formulier/leesdatum.ts';
import { render } from '../../ui/render.tsx';
import { leesDatumVan } from '../beoordelingformulier.ts';
import { isUpload, leesBestanden, type Bestandsuploads } from '../bestandsformulier.ts';
import { eis, medewerkerVan, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { Conceptpagina } from './concept.tsx';
import { titelsVan } from './gemeen.ts';
import { conceptvelden, leesConcept } from './invoer.ts';
import { vraagtRij } from './relatieinvoer.ts';
import { Voorbeeldpagina } from './voorbeeld.tsx';
import { BASIS } from './woorden.ts';

const EEN = `${BASIS}/concepten/:publicatieId`;

/** Bounds on the fields of the form, wide enough for what it shows and for many relations at once. */
const VELDEN_VAN_CONCEPT = 500;
const VELDEN_PER_STUK = 50;

/** Why a form is shown again; neither faults nor refusals when it only asked for a row more. */
interface Misgegaan {
  readonly velden: Velden;
  readonly fouten?: readonly Invoerfout[];
  readonly weigeringen?: readonly Weigering[];
}

export function conceptroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { config, clock } = omgeving;
  const router = Router();

  const pagina = (request: Request, publicatieId: string | null, stukken: readonly Conceptstuk[], velden: Velden, mis: Omit<Misgegaan, 'velden'> | null = null): string =>
    render(
      Conceptpagina({
        werk: werkVan(deps, request), publicatieId, velden, getypt: mis !== null, stukken, onderwerpen: lezen.onderwerpen.alle(), titelVan: titelsVan(deps), fouten: mis?.fouten ?? [], weigeringen: mis?.weigeringen ?? [],
        opdracht: newId<string>(), maxMb: config.maxUploadMb,
      }),
    );

  /** @throws NotFound */
  function conceptVan(id: string): Concept {
    const concept = lezen.publicaties.concept(id as PublicatieId);
    if (concept === null) throw new NotFound(`concept ${id}`);
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
    try {
      const uploads = await leesBestanden(request, config.maxUploadMb, VELDEN_VAN_CONCEPT + VELDEN_PER_STUK * (bekend?.inhoud.stukken.length ?? 0));
      velden = uploads.velden;
      if (vraagtRij(velden)) {
        // A browser does not send a page back with the files that were chosen in it.
        if (uploads.bestanden.length > 0) meld(request, 'Er is een rij bij. Kies uw bestanden straks opnieuw: die zijn nog niet bewaard.');
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
      if (error instanceof UploadGeweigerd) return { velden: error.velden, fouten: error.fouten };
      if (error instanceof ValidationFailed) return { velden, fouten: error.fouten };
      if (error instanceof RuleViolated) return { velden, weigeringen: error.weigeringen };
      throw error;
    }
  }

  const statusVan = ({ fouten, weigeringen }: Misgegaan): 200 | 409 | 422 => (fouten !== undefined ? 422 : weigeringen !== undefined ? 409 : 200);

  const verder = (naar: string, publicatieId: PublicatieId): string => `${BASIS}/concepten/${publicatieId}${naar === 'voorbeeld' ? '/voorbeeld' : ''}`;

  router.get(`${BASIS}/nieuw`, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    response.send(pagina(request, null, [], conceptvelden({ ...LEEG, titel: '' })));
  });

  router.post(`${BASIS}/nieuw`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const gedaan = await bewaar(request, null);
    if ('velden' in gedaan) response.status(statusVan(gedaan)).send(pagina(request, null, [], gedaan.velden, gedaan));
    else {
      meld(request, 'Het concept is bewaard.');
      response.redirect(303, verder(gedaan.naar, gedaan.publicatieId));
    }
  });

  router.get(EEN, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const { publicatieId, inhoud } = conceptVan(request.params.publicatieId);
    response.send(pagina(request, publicatieId, inhoud.stukken, conceptvelden(inhoud)));
  });

  router.post(EEN, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const concept = conceptVan(request.params.publicatieId);
    const gedaan = await bewaar(request, concept);
    if ('velden' in gedaan) response.status(statusVan(gedaan)).send(pagina(request, concept.publicatieId, concept.inhoud.stukken, gedaan.velden, gedaan));
    else {
      meld(request, 'Het concept is bewaard.');
      response.redirect(303, verder(gedaan.naar, gedaan.publicatieId));
    }
  });

  async function voorbeeld(request: Request, { publicatieId, inhoud }: Concept, getypt: string | null, mis: Omit<Misgegaan, 'velden'> = {}): Promise<string> {
    const heden = vandaag(clock);
    const gelezen = getypt === null || getypt === '' ? null : leesDatum(getypt);
    const bedoeld = inhoud.openbaarOp === null ? heden : Temporal.PlainDate.from(inhoud.openbaarOp);
    const openbaarOp = gelezen?.ok === true ? gelezen.datum : Temporal.PlainDate.compare(bedoeld, heden) < 0 ? heden : bedoeld;
    const { voorbereiding, weigeringen } = await bekijkConcept(omgeving, publicatieId, openbaarOp);
    return render(
      Voorbeeldpagina({
        werk: werkVan(deps, request), publicatieId, voorbereiding, openbaarOp, weigeringen: mis.weigeringen ?? weigeringen, fouten: mis.fouten ?? [],
        dag: getypt ?? datumtekst(openbaarOp, 'cijfers'), opdracht: newId<string>(),
      }),
    );
  }

  router.get(`${EEN}/voorbeeld`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    response.send(await voorbeeld(request, conceptVan(request.params.publicatieId), vraagVan(request).misschien('openbaarOp')));
  });

  router.post(`${EEN}/plannen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const velden = veldenVan(request);
    const opdracht = opdrachtVan(deps, request, velden);
    const publicatieId = request.params.publicatieId as PublicatieId;
    try {
      const { position } = await planConcept(omgeving, publicatieId, leesDatumVan(velden, 'openbaarOp'), opdracht);
      await lezen.wachtOp(position);
    } catch (error) {
      const concept = lezen.publicaties.concept(publicatieId);
      if (concept === null) throw error;
      if (error instanceof ValidationFailed) response.status(422).send(await voorbeeld(request, concept, velden.een('openbaarOp'), { fouten: error.fouten }));
      else if (error instanceof RuleViolated) response.status(409).send(await voorbeeld(request, concept, velden.een('openbaarOp'), { weigeringen: error.weigeringen }));
      else throw error;
      return;
    }
    meld(request, lezen.publicaties.opId(publicatieId)?.stand === 'openbaar' ? 'De publicatie staat op de website.' : 'De publicatie staat gepland.');
    response.redirect(303, `${BASIS}/${publicatieId}`);
  });

  router.post(`${EEN}/weggooien`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const velden = veldenVan(request);
    const { position } = await gooiConceptWeg(omgeving, conceptVan(request.params.publicatieId).publicatieId, opdrachtVan(deps, request, velden));
    await lezen.wachtOp(position);
    meld(request, 'Het concept is weggegooid.');
    response.redirect(303, BASIS);
  });

  return router;
}
