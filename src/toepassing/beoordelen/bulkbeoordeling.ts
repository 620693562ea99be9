// One judgement on many documents: tried out first, then done per document, and undone as one. A document that refuses stops no other.
import type { DocumentCommand } from '../../document/commands.ts';
import { documentDecider } from '../../document/decide.ts';
import type { DocumentEvent, Oordeel } from '../../document/events.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { RuleViolated, VersionConflict } from '../../kern/errors.ts';
import { streamName, type Actor, type Position, type RecordedEvent, type Revision } from '../../kern/event.ts';
import type { CommandId, DocumentId, MedewerkerId, VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { beoordeelcommando, type Beoordeling } from './documenten.ts';
import type { Omgeving, Opdracht } from '../omgeving.ts';

type Bulkomgeving = Pick<Omgeving, 'handler' | 'clock' | 'store'>;

/** A document as the person saw it: what changed since is not judged unseen. */
export interface Gekozen {
  readonly documentId: DocumentId;
  readonly revision: Revision;
}

/** What happens, or happened, to one document. */
export type Bulkregel =
  | { readonly documentId: DocumentId; readonly uitkomst: 'kan' | 'al_zo' }
  /** `uitleg` in B1 Dutch, with the article. `intussen`: somebody judged it since. */
  | { readonly documentId: DocumentId; readonly uitkomst: 'kan_niet'; readonly uitleg: string; readonly intussen?: Intussen };

/** What somebody chose after the person of the order looked at the document; null: took the judgement back. */
export interface Intussen {
  readonly door: Actor;
  readonly oordeel: Oordeel | null;
}

export interface Bulkuitslag {
  readonly regels: readonly Bulkregel[];
  /** What a page waits for; null when nothing was recorded. */
  readonly position: Position | null;
}

export interface Bulkvoortgang {
  /** Called after each document. */
  readonly bijDocument?: (gedaan: number) => void;
  readonly signal?: AbortSignal;
}

/** How many documents are decided at the same time: the store writes them to disk together. */
const TEGELIJK = 32;

const VERANDERD = 'Dit document is intussen veranderd. Kijk het opnieuw na en beoordeel het daarna.';

/** A document that is no longer as it was seen, with the last judgement since: nobody writes unseen over another. */
async function veranderd({ store }: Pick<Omgeving, 'store'>, { documentId, revision }: Gekozen): Promise<Bulkregel> {
  const oordelen = (await gebeurtenissen(store, documentId)).filter((event) => event.revision > revision && (event.type === 'DocumentBeoordeeld' || event.type === 'BeoordelingIngetrokken'));
  const laatste = oordelen.at(-1);
  const regel = { documentId, uitkomst: 'kan_niet', uitleg: VERANDERD } as const;
  return laatste === undefined ? regel : { ...regel, intussen: { door: laatste.metadata.actor, oordeel: laatste.type === 'DocumentBeoordeeld' ? laatste.data.oordeel : null } };
}

const gebeurtenissen = async (store: Omgeving['store'], documentId: DocumentId): Promise<readonly (RecordedEvent & DocumentEvent)[]> =>
  (await store.readStream(streamName(documentDecider.category, documentId), {})) as readonly (RecordedEvent & DocumentEvent)[];

const geweigerd = (documentId: DocumentId, { weigeringen }: Pick<RuleViolated, 'weigeringen'>): Bulkregel => ({
  documentId,
  uitkomst: 'kan_niet',
  uitleg: weigeringen.map(({ uitleg, artikel, watNu }) => [uitleg, ...(artikel === undefined ? [] : [`(${artikel})`]), watNu].join(' ')).join(' '),
});

/** What this judgement would do to each document. Nothing is recorded. */
export async function stelBulkVoor(omgeving: Bulkomgeving, verzoekId: VerzoekId, gekozen: readonly Gekozen[], beoordeling: Beoordeling, beoordelaar: MedewerkerId): Promise<readonly Bulkregel[]> {
  const command = (await beoordeelcommando(omgeving, verzoekId))(beoordeling, beoordelaar);
  return inGroepen(gekozen, {}, async ({ documentId, revision }): Promise<Bulkregel> => {
    const { uitkomst, revision: nu } = await omgeving.handler.dryRun(documentDecider, documentId, command);
    if (nu !== revision) return veranderd(omgeving, { documentId, revision });
    if (!uitkomst.ok) return geweigerd(documentId, uitkomst);
    return { documentId, uitkomst: uitkomst.events.length === 0 ? 'al_zo' : 'kan' };
  });
}

/** Judges each document. The same order again does nothing twice, so what was broken off can be sent again. */
export async function beoordeelBulk(
  omgeving: Bulkomgeving,
  verzoekId: VerzoekId,
  gekozen: readonly Gekozen[],
  beoordeling: Beoordeling,
  beoordelaar: MedewerkerId,
  opdracht: Opdracht,
  voortgang: Bulkvoortgang = {},
): Promise<Bulkuitslag> {
  const command = (await beoordeelcommando(omgeving, verzoekId))(beoordeling, beoordelaar);
  return doeAlle(omgeving, gekozen.map((each) => ({ ...each, command })), opdracht, voortgang);
}

/**
 * Gives each document the judgement it had before the order `ongedaan`, or none. Itself an order: undoing it does it again.
 * A document that somebody judged since is left as it is, and said.
 */
export async function maakOngedaan(
  omgeving: Bulkomgeving,
  verzoekId: VerzoekId,
  ongedaan: CommandId,
  gekozen: readonly Gekozen[],
  door: MedewerkerId,
  opdracht: Opdracht,
  voortgang: Bulkvoortgang = {},
): Promise<Bulkuitslag> {
  const commando = await beoordeelcommando(omgeving, verzoekId);
  const terug = await Promise.all(
    gekozen.map(async ({ documentId, revision }) => {
      const eerder = await oordeelVoor(omgeving, documentId, ongedaan);
      const command: DocumentCommand = eerder === null ? { type: 'TrekBeoordelingIn', door } : commando(beoordelingUit(eerder), eerder.beoordelaar);
      return { documentId, revision, command };
    }),
  );
  return doeAlle(omgeving, terug, opdracht, voortgang);
}

type Beoordeeld = Extract<DocumentEvent, { type: 'DocumentBeoordeeld' }>['data'];

const beoordelingUit = ({ oordeel, gronden, motivering, tijdsverloop, vindplaats, openbaarOp, ernstigGeschaad }: Beoordeeld): Beoordeling => ({
  oordeel,
  gronden,
  motivering,
  tijdsverloop,
  vindplaats,
  openbaarOp: openbaarOp === undefined ? null : fromIsoDate(openbaarOp),
  ernstigGeschaad: ernstigGeschaad === true,
});

/** The judgement that stood before the order; null for none. */
async function oordeelVoor({ store }: Bulkomgeving, documentId: DocumentId, opdracht: CommandId): Promise<Beoordeeld | null> {
  let stand: Beoordeeld | null = null;
  for (const event of await gebeurtenissen(store, documentId)) {
    if (event.metadata.$correlationId === opdracht) return stand;
    if (event.type === 'DocumentBeoordeeld') stand = event.data;
    else if (event.type === 'BeoordelingIngetrokken') stand = null;
  }
  return stand;
}

async function doeAlle({ handler, store }: Bulkomgeving, werk: readonly (Gekozen & { readonly command: DocumentCommand })[], { actor, commandId }: Opdracht, voortgang: Bulkvoortgang): Promise<Bulkuitslag> {
  let position: Position | null = null;
  const regels = await inGroepen(werk, voortgang, async ({ documentId, revision, command }): Promise<Bulkregel> => {
    try {
      // Of what was seen too: who undid an order and gives it once more means it.
      const context = { actor, commandId: derivedId<CommandId>('bulkbeoordeling', commandId, documentId, revision), correlationId: commandId, causationId: commandId, verwacht: revision };
      const gedaan = await handler.handle(documentDecider, documentId, command, context);
      if (position === null || gedaan.position > position) position = gedaan.position;
      return { documentId, uitkomst: gedaan.events.length === 0 ? 'al_zo' : 'kan' };
    } catch (error) {
      if (error instanceof VersionConflict) return veranderd({ store }, { documentId, revision });
      if (!(error instanceof RuleViolated)) throw error;
      return geweigerd(documentId, error);
    }
  });
  return { regels, position };
}

/** In order, some at a time; stops between groups when told to. */
async function inGroepen<T, U>(werk: readonly T[], { bijDocument, signal }: Bulkvoortgang, doe: (item: T) => Promise<U>): Promise<readonly U[]> {
  const klaar: U[] = [];
  for (let at = 0; at < werk.length; at += TEGELIJK) {
    if (signal?.aborted === true) break;
    klaar.push(...(await Promise.all(werk.slice(at, at + TEGELIJK).map(doe))));
    bijDocument?.(klaar.length);
  }
  return klaar;
}
