// Making the version for outside: maker, gate, store, and only then the event. Nothing but what the gate proved is recorded.
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { documentDecider } from '../../document/decide.ts';
import type { LegGelakteVersieVast, MeldLakweigering } from '../../document/lakken/commands.ts';
import type { Versiefout } from '../../document/lakken/events.ts';
import type { Lak, Lakfase } from '../../document/lakken/state.ts';
import { leesversieVan } from '../../document/leesversie.ts';
import type { GelezenDocument } from '../../document/state.ts';
import { planLakken, type Kandidaat, type Lakopdracht, type Lakopties, type Lakvlak, type Paginazicht } from '../../documentverwerking/lakken/index.ts';
import type { SafePdf } from '../../documentverwerking/lakpoort/index.ts';
import { RuleViolated, ValidationFailed } from '../../kern/errors.ts';
import type { BlobHash, DocumentId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import type { Omgeving, Opdracht } from '../omgeving.ts';

type TeMaken = Extract<Lakfase, { readonly stap: 'te_maken' }>;

export interface Versievoortgang {
  readonly stap: 'maken' | 'controleren';
  readonly pagina: number;
  readonly van: number;
}

interface Opties {
  readonly signal?: AbortSignal;
  readonly bijVoortgang?: (voortgang: Versievoortgang) => void;
}

const json = (waarde: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(waarde));

/** In the folder of the data: files on their way to the store. Emptied at every start. */
export const WERKMAP = 'werk';

/** Boxes of every published file are this many points wide, or a multiple, so that their width tells nothing. */
const RASTER = 12;

/** One order per rectangle: where it is, never what stands there. */
const opdrachtenVan = (lakken: readonly Lak[]): readonly Lakopdracht[] =>
  lakken.flatMap(({ pagina, vlakken, gronden }) => vlakken.map((vlak): Lakopdracht => ({ soort: 'vlak', pagina, vlak, gronden })));

/** The boxes of one page as the published file will have them. None when what is redacted does not fit this page. */
export const zoalsGelakt = (zicht: Paginazicht, lakken: readonly Lak[]): readonly Lakvlak[] => planLakken([zicht], opdrachtenVan(lakken), { raster: RASTER }).vlakken;

/** Title and number as they stand on the public list; never the name of the source file. */
async function optiesVan({ handler }: Pick<Omgeving, 'handler'>, { gegevens, inname }: GelezenDocument): Promise<Lakopties> {
  const { herkomst, volgnummer, titel } = gegevens;
  const verzoek = herkomst.soort === 'verzoek' ? (await handler.load(verzoekDecider, herkomst.verzoekId)).state : null;
  const nummer = verzoek?.ontvangen === true ? verzoek.nummer : null;
  return { raster: RASTER, dpi: 200, titel, taal: inname?.taal ?? 'nl-NL', kenmerk: nummer === null ? null : `${nummer} · document ${volgnummer}` };
}

/**
 * Makes and proves the version that was approved or asked for, and records how it went. Does nothing when there is nothing to
 * make any more: safe to call again after a crash.
 * @throws StoreUnavailable when no process can be started: then again later
 */
export async function maakLakversie(omgeving: Omgeving, documentId: DocumentId, { actor, commandId, causationId }: Opdracht, opties: Opties = {}): Promise<void> {
  const { state } = await omgeving.handler.load(documentDecider, documentId);
  if (state.status !== 'gelezen' || state.lakwerk.fase.stap !== 'te_maken') return;
  const command = await maakCommand(omgeving, state, state.lakwerk.fase, opties);
  const context = { actor, commandId: derivedId<Opdracht['commandId']>(command.type, commandId, command.ronde), ...(causationId === undefined ? {} : { causationId }) };
  try {
    await omgeving.handler.handle(documentDecider, documentId, command, context);
  } catch (error) {
    // Somebody took approval back or changed something meanwhile: what was made is worth nothing, and that is no fault.
    if (!(error instanceof RuleViolated)) throw error;
    const nu = (await omgeving.handler.load(documentDecider, documentId)).state;
    const zelfde = nu.status === 'gelezen' && nu.lakwerk.fase.stap === 'te_maken' && nu.lakwerk.fase.ronde === command.ronde;
    if (zelfde) await meld(omgeving, documentId, command.ronde, error.weigeringen.map(({ uitleg }) => geenBestand(uitleg)), context);
  }
}

const meld = ({ handler }: Pick<Omgeving, 'handler'>, documentId: DocumentId, ronde: number, fouten: readonly Versiefout[], { actor, commandId }: Opdracht) =>
  handler.handle(documentDecider, documentId, { type: 'MeldLakweigering', ronde, fouten }, { actor, commandId: derivedId('weigering', commandId) });

const geenBestand = (uitleg: string): Versiefout => ({ proef: null, pagina: null, uitleg });

async function maakCommand(omgeving: Omgeving, document: GelezenDocument, { ronde, soort }: TeMaken, opties: Opties): Promise<LegGelakteVersieVast | MeldLakweigering> {
  const leesversie = leesversieVan(document);
  if (leesversie === null) return { type: 'MeldLakweigering', ronde, fouten: [geenBestand('Van dit bestand is geen PDF. Er kan geen versie voor buiten worden gemaakt.')] };
  const werkmap = join(omgeving.config.map, WERKMAP);
  await mkdir(werkmap, { recursive: true, mode: 0o700 });
  const map = await mkdtemp(join(werkmap, 'lakversie-'));
  try {
    const uitkomst = await maakEnKeur(omgeving, document, leesversie.blob, join(map, 'versie.pdf'), opties);
    if (!uitkomst.goed) return { type: 'MeldLakweigering', ronde, fouten: uitkomst.fouten };
    return await legWeg(omgeving, uitkomst.pdf, uitkomst.kandidaat, { ronde, soort, bestand: leesversie.blob });
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

type Uitkomst = { readonly goed: true; readonly pdf: SafePdf; readonly kandidaat: Kandidaat } | { readonly goed: false; readonly fouten: readonly Versiefout[] };

async function maakEnKeur({ handler, blobs, lakmachine, lakpoort }: Omgeving, document: GelezenDocument, blob: BlobHash, doel: string, { signal, bijVoortgang }: Opties): Promise<Uitkomst> {
  const bron = await blobs.read(blob);
  const opdrachten = opdrachtenVan(document.lakwerk.lakken);
  const lakopties = await optiesVan({ handler }, document);
  const voortgang = (stap: Versievoortgang['stap']) => ({
    ...(signal === undefined ? {} : { signal }),
    bijPagina: (pagina: number, van: number) => bijVoortgang?.({ stap, pagina, van }),
  });
  let kandidaat: Kandidaat;
  try {
    kandidaat = await lakmachine.lak(bron, opdrachten, lakopties, doel, voortgang('maken'));
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    return { goed: false, fouten: error.fouten.map(({ uitleg }) => geenBestand(uitleg)) };
  }
  const keuring = await lakpoort.keur({ bron, bestand: kandidaat.bestand, opdrachten, opties: lakopties, plan: kandidaat.plan }, voortgang('controleren'));
  return keuring.goed
    ? { goed: true, pdf: keuring.pdf, kandidaat }
    : { goed: false, fouten: keuring.rapport.fouten.length === 0 ? [geenBestand('De controle kon niet alles bekijken. Daarom is er geen bewijs.')] : keuring.rapport.fouten };
}

/** Into the store goes what the gate proved: its bytes are looked at once more on the way. */
async function legWeg(
  { blobs }: Omgeving,
  pdf: SafePdf,
  { plan, tekst }: Kandidaat,
  rest: Pick<LegGelakteVersieVast, 'ronde' | 'soort' | 'bestand'>,
): Promise<LegGelakteVersieVast | MeldLakweigering> {
  const { hash, bytes } = await blobs.put(createReadStream(pdf.bestand));
  if (hash !== pdf.sha256) return { type: 'MeldLakweigering', ronde: rest.ronde, fouten: [geenBestand('Het bestand veranderde na de controle.')] };
  const [tekstblob, planblob, rapport] = await Promise.all([blobs.put(json({ paginas: tekst })), blobs.put(json(plan)), blobs.put(json(pdf.rapport))]);
  return {
    type: 'LegGelakteVersieVast',
    ...rest,
    blob: hash,
    bytes,
    paginas: pdf.paginas,
    tekst: tekstblob.hash,
    plan: planblob.hash,
    engine: plan.engine,
    rapport: rapport.hash,
    engines: pdf.rapport.engines,
  };
}
