// The addresses of publishing: the list, publishing without a request, and withdrawing with a reason.
import { Router, type Request } from 'express';
import type { Publicatie } from '../../../projections/publicaties/model.ts';
import { vandaag } from '../../kern/clock.ts';
import { NotFound, RuleViolated, ValidationFailed, type Invoerfout } from '../../kern/errors.ts';
import type { CommandId, DocumentId, PublicatieId } from '../../kern/ids.ts';
import { derivedId, newId } from '../../kern/uuid.ts';
import { publiceerUploads, type Uploadpublicatie } from '../../toepassing/actief.ts';
import type { Gedaan, Opdracht } from '../../toepassing/omgeving.ts';
import { trekPublicatieIn, trekStukIn } from '../../toepassing/publicaties/intrekken.ts';
import type { Correctiereden } from '../../toepassing/publicaties/redenen.ts';
import { informatiecategorieen } from '../../wet/informatiecategorieen/categorieen.ts';
import { meld } from '../http/sessie.ts';
import { veldenVan, type Velden } from '../http/velden.ts';
import { datumtekst } from '../ui/datum.tsx';
import { render } from '../ui/render.tsx';
import { leesDatumOfNiets } from './beoordelingformulier.ts';
import { eis, medewerkerVan, opdrachtVan, werkVan, type Werkdeps } from './deps.ts';
import { isUpload, leesBestanden, type Bestandsuploads } from './bestandsformulier.ts';
import { NieuwePublicatie, Publicatiedetail, Publicaties, type Publicatieinvoer } from './publiceren.tsx';

const BASIS = '/werk/publiceren';
const EEN = `${BASIS}/:publicatieId`;
/** How many of what is public the list shows; all of it is on the site itself. */
const OP_DE_LIJST = 200;

const categorieen = informatiecategorieen.map(({ code, naam }) => ({ code, naam: `${code}: ${naam}` }));

const LEEG: Readonly<Record<'titel' | 'samenvatting' | 'datum' | 'openbaarOp', string>> = {
  titel: 'Vul een titel in.',
  samenvatting: 'Schrijf een samenvatting.',
  datum: 'Vul de datum van het stuk in.',
  openbaarOp: 'Vul in op welke dag dit openbaar wordt.',
};

const invoerVan = (velden: Velden): Publicatieinvoer => ({
  categorie: velden.een('categorie'),
  titel: velden.een('titel'),
  samenvatting: velden.een('samenvatting'),
  datum: velden.een('datum'),
  openbaarOp: velden.een('openbaarOp'),
});

/** @throws ValidationFailed with every fault at once, also of each file */
function leesPublicatie({ velden, bestanden }: Bestandsuploads): Uploadpublicatie {
  const fouten: Invoerfout[] = bestanden.flatMap((bestand) => (isUpload(bestand) ? [] : [{ veld: 'bestanden', uitleg: bestand.uitleg }]));
  const { categorie, titel, samenvatting } = invoerVan(velden);
  if (!categorieen.some(({ code }) => code === categorie)) fouten.push({ veld: 'categorie', uitleg: 'Kies een informatiecategorie.' });
  for (const [veld, uitleg] of Object.entries(LEEG)) if (velden.een(veld) === '') fouten.push({ veld, uitleg });
  const datum = leesDatumOfNiets(velden, 'datum', fouten);
  const openbaarOp = leesDatumOfNiets(velden, 'openbaarOp', fouten);
  if (bestanden.length === 0) fouten.push({ veld: 'bestanden', uitleg: 'Kies ten minste één bestand.' });
  if (datum === null || openbaarOp === null || fouten.length > 0) throw new ValidationFailed(fouten);
  return { categorie, titel, samenvatting, datum, openbaarOp, uploads: bestanden.filter(isUpload) };
}

/** A refusal as a fault at the field of the form it is about. */
const alsFouten = ({ weigeringen }: RuleViolated, veldVan: (veld: string | undefined) => string): readonly Invoerfout[] =>
  weigeringen.map(({ veld, uitleg, watNu, artikel }) => ({ veld: veldVan(veld), uitleg: [uitleg, ...(artikel === undefined ? [] : [`(${artikel})`]), watNu].join(' ') }));

const VELDEN: ReadonlySet<string> = new Set(['categorie', 'titel', 'samenvatting', 'datum', 'openbaarOp']);

export function publicatieroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { clock, config } = omgeving;
  const router = Router();

  const nieuw = (request: Request, invoer: Publicatieinvoer, fouten: readonly Invoerfout[] = []): string =>
    render(NieuwePublicatie({ werk: werkVan(deps, request), invoer, categorieen, fouten, opdracht: newId<string>(), maxMb: config.maxUploadMb }));

  /** @throws NotFound */
  function publicatieVan(id: string): Publicatie {
    const publicatie = lezen.publicaties.opId(id as PublicatieId);
    if (publicatie === null) throw new NotFound(`publicatie ${id}`);
    return publicatie;
  }
  const detail = (request: Request, publicatie: Publicatie, fouten: readonly Invoerfout[] = []): string =>
    render(Publicatiedetail({ werk: werkVan(deps, request), publicatie, stukken: lezen.publicaties.stukken(publicatie.publicatieId), fouten, opdracht: newId<string>() }));

  router.get(BASIS, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const { publicaties } = lezen.publicaties.nieuwste({}, 0, OP_DE_LIJST);
    response.send(render(Publicaties({ werk: werkVan(deps, request), wachtend: lezen.publicaties.wachtend(), openbaar: publicaties })));
  });

  router.get(`${BASIS}/nieuw`, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const heden = datumtekst(vandaag(clock), 'cijfers');
    response.send(nieuw(request, { categorie: '', titel: '', samenvatting: '', datum: '', openbaarOp: heden }));
  });

  router.post(`${BASIS}/nieuw`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    let invoer: Publicatieinvoer = { categorie: '', titel: '', samenvatting: '', datum: '', openbaarOp: '' };
    let publicatieId: PublicatieId;
    try {
      const uploads = await leesBestanden(request, config.maxUploadMb);
      invoer = invoerVan(uploads.velden);
      const gedaan = await publiceerUploads(omgeving, leesPublicatie(uploads), medewerkerVan(deps, request).id, opdrachtVan(deps, request, uploads.velden));
      publicatieId = gedaan.publicatieId;
      await lezen.wachtOp(gedaan.position);
    } catch (error) {
      if (error instanceof ValidationFailed) response.status(422).send(nieuw(request, invoer, error.fouten));
      else if (error instanceof RuleViolated) response.status(409).send(nieuw(request, invoer, alsFouten(error, (veld) => (veld !== undefined && VELDEN.has(veld) ? veld : 'bestanden'))));
      else throw error;
      return;
    }
    const { stand } = publicatieVan(publicatieId);
    meld(request, stand === 'openbaar' ? 'De publicatie staat op de website.' : 'De publicatie staat gepland.');
    response.redirect(303, `${BASIS}/${publicatieId}`);
  });

  router.get(EEN, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(detail(request, publicatieVan(request.params.publicatieId)));
  });

  /** Withdraws all or one piece. `veld` is where the reason was typed: there is one for each. */
  async function trekIn(request: Request, publicatie: Publicatie, veld: string, gedaan: string, doe: (reden: Correctiereden, opdracht: Opdracht) => Promise<Gedaan>): Promise<string | null> {
    const velden = veldenVan(request);
    const opdracht = opdrachtVan(deps, request, velden);
    try {
      // Each piece has a form of its own with the id of the page.
      const { position } = await doe({ correctie: velden.een('correctie') === 'procedurele_fout' ? 'procedurele_fout' : 'privacygevoelige_gegevens', reden: velden.een('reden'), intern: velden.een('intern') }, { ...opdracht, commandId: derivedId<CommandId>('intrekken', veld, opdracht.commandId) });
      await lezen.wachtOp(position);
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
      return detail(request, publicatie, alsFouten(error, () => veld));
    }
    meld(request, gedaan);
    return null;
  }

  router.post(`${EEN}/intrekken`, async (request, response) => {
    eis(deps, request, 'publicatie.intrekken');
    const publicatie = publicatieVan(request.params.publicatieId);
    const geweigerd = await trekIn(request, publicatie, 'reden', 'De publicatie is ingetrokken.', (reden, opdracht) => trekPublicatieIn(omgeving, publicatie.publicatieId, reden, opdracht));
    if (geweigerd === null) response.redirect(303, `${BASIS}/${publicatie.publicatieId}`);
    else response.status(409).send(geweigerd);
  });

  router.post(`${EEN}/stukken/:documentId/intrekken`, async (request, response) => {
    eis(deps, request, 'publicatie.intrekken');
    const publicatie = publicatieVan(request.params.publicatieId);
    const documentId = request.params.documentId as DocumentId;
    if (!lezen.publicaties.stukken(publicatie.publicatieId).some((stuk) => stuk.documentId === documentId)) throw new NotFound(`stuk ${documentId}`);
    const geweigerd = await trekIn(request, publicatie, `reden-${documentId}`, 'Het stuk is ingetrokken.', (reden, opdracht) => trekStukIn(omgeving, publicatie.publicatieId, documentId, reden, opdracht));
    if (geweigerd === null) response.redirect(303, `${BASIS}/${publicatie.publicatieId}`);
    else response.status(409).send(geweigerd);
  });

  return router;
}
