// Moves an embedded log to a server: every event with its id, place, time and link, in the same order. May be broken off at any
// moment and done again: it goes on where the server is. Refuses a server that holds anything else than a beginning of this log.
import { LogCorrupt, RuleViolated } from '../../kern/errors.ts';
import type { Revision, StreamName } from '../../kern/event.ts';
import type { EventId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { SerialisedEvent } from '../serialise.ts';
import { holdWriting, type Hold } from '../sqlite/hold.ts';
import { openRows, type LinkedRow, type Rows } from '../sqlite/rows.ts';
import { verifyLog } from '../sqlite/verify.ts';
import { packMoved } from './moved.ts';
import { VERHUISBOEK, type Verhuisregel } from './places.ts';
import { openServer, type OurServer, type ServerOptions } from './server.ts';
import { verifyOn } from './verify.ts';

export interface Moving {
  readonly stap: 'bron-controleren' | 'vergelijken' | 'verhuizen' | 'doel-controleren';
  readonly gedaan: number;
  /** Events in the log that is moved. */
  readonly totaal: number;
}

export interface MoveResult {
  readonly events: number;
  readonly streams: number;
  /** Last link of the chain, the same on both sides. */
  readonly hash: string;
  /** How many of them were moved this time. */
  readonly moved: number;
}

export interface MoveOptions {
  /** The embedded log; nobody can write to it meanwhile. */
  readonly file: string;
  /** Nobody can write to it afterwards either: it lives on the server then. Default false, for a rehearsal. */
  readonly seal?: boolean;
  readonly server: ServerOptions;
  readonly onProgress?: (moving: Moving) => void;
}

/** Events between two rules of the book: as many are read too much at most when a subscriber begins in the middle. */
const RULE_EVERY = 1_000;
/** Per append: well under the megabyte that a server takes. */
const APPEND_EVENTS = 200;
const APPEND_BYTES = 700_000;
const PAGE = 2_000;

const weiger = (code: string, uitleg: string, watNu: string): RuleViolated => new RuleViolated([{ code, uitleg, watNu }]);

/**
 * @throws LogCorrupt when the embedded log is not whole, or what arrived is not the same
 * @throws RuleViolated when the server holds another log, or this one with newer work
 * @throws StoreUnavailable when the server stays away, or somebody is writing to the embedded log
 */
export async function moveLog(options: MoveOptions): Promise<MoveResult> {
  const hold = holdWriting(options.file);
  try {
    return await move(options, hold);
  } finally {
    hold.release();
  }
}

async function move({ file, server: options, seal = false, onProgress = () => undefined }: MoveOptions, hold: Hold): Promise<MoveResult> {
  let totaal = 0;
  const source = verifyLog(file, {
    onProgress: (gedaan, alles) => {
      totaal = alles;
      onProgress({ stap: 'bron-controleren', gedaan, totaal });
    },
  });
  const rows = openRows(file);
  const server = openServer(options);
  try {
    const there = await compare(server, rows, (gedaan) => onProgress({ stap: 'vergelijken', gedaan, totaal }));
    const book = await openBook(server);
    if (there < source.position || !book.isFinished()) {
      await book.write('VerhuizingBegonnen', { positie: 0, commit: 0, schakel: '' });
      await copy(server, rows, there, book, (gedaan) => onProgress({ stap: 'verhuizen', gedaan, totaal }));
    }
    const arrived = await verifyOn(server, { anchor: { position: source.position, hash: source.hash }, onProgress: (gedaan) => onProgress({ stap: 'doel-controleren', gedaan, totaal }) });
    if (arrived.events !== source.events || arrived.streams !== source.streams || arrived.hash !== source.hash) {
      throw new LogCorrupt(`Wat is aangekomen is niet hetzelfde: ${arrived.events} van ${source.events} gebeurtenissen, ${arrived.streams} van ${source.streams} stromen.`);
    }
    // Before anybody may begin there: never are there two logs that can be written to.
    if (seal) hold.seal();
    if (!book.isFinished()) await book.write('VerhuizingAfgerond', { positie: source.position, commit: arrived.commit, schakel: source.hash });
    return { events: source.events, streams: source.streams, hash: source.hash, moved: source.position - there };
  } finally {
    rows.close();
    await server.close();
  }
}

/** How many events of the source are on the server already. @throws RuleViolated when something else is there too */
async function compare(server: OurServer, rows: Rows, onProgress: (gedaan: number) => void): Promise<number> {
  let page: readonly LinkedRow[] = [];
  let at = 0;
  let there = 0;
  for await (const event of server.everything(0, new AbortController().signal)) {
    if (at === page.length) {
      page = rows.after(there, PAGE);
      at = 0;
      onProgress(there);
    }
    const row = page[at];
    at += 1;
    const same = row !== undefined && event.link === row.link && event.position === row.position && event.stream === row.stream && event.revision === row.revision && event.id === row.id;
    if (!same && event.link === null && there > 0) {
      throw weiger('verhuizing-verder-gewerkt', 'Met het log op deze server is al verder gewerkt.', 'Verhuis naar een lege server, of werk verder op deze.');
    }
    if (!same) throw weiger('verhuizing-ander-log', 'Op deze server staat al een ander log.', 'Kies een lege server, of een ander WOOSTROOM_EVENTSTORE_PREFIX.');
    there += 1;
  }
  return there;
}

interface Rule {
  readonly positie: number;
  readonly commit: number;
  readonly schakel: string;
}

interface Book {
  write(type: Verhuisregel, rule: Rule): Promise<void>;
  isFinished(): boolean;
}

/** The book tells every node where places are, and that nobody may begin before it is finished. */
async function openBook(server: OurServer): Promise<Book> {
  const held = await server.patiently(() => server.read(VERHUISBOEK, 0, undefined));
  let last = held.at(-1)?.type;
  let next = held.length;
  return {
    isFinished: () => last === 'VerhuizingAfgerond',
    async write(type, rule) {
      if (type === 'VerhuizingBegonnen' && last !== undefined && last !== 'VerhuizingAfgerond') return;
      const event = { id: derivedId<EventId>('verhuisregel', server.names.stored(VERHUISBOEK), next), type, data: JSON.stringify(rule), metadata: '{}' };
      await server.patiently(() => server.write(VERHUISBOEK, next === 0 ? 'no-stream' : ((next - 1) as Revision), [event]));
      next += 1;
      last = type;
    },
  };
}

async function copy(server: OurServer, rows: Rows, there: number, book: Book, onProgress: (gedaan: number) => void): Promise<void> {
  let position = there;
  let rule = Math.ceil((there + 1) / RULE_EVERY) * RULE_EVERY;
  for (let page = rows.after(position, PAGE); page.length > 0; page = rows.after(position, PAGE)) {
    for (const group of groups(page)) {
      const [first] = group;
      const last = group.at(-1);
      if (first === undefined || last === undefined) continue;
      // The revision was judged when it was first written: here it only keeps what is copied in its place.
      const expected = first.revision === 0 ? 'no-stream' : ((first.revision - 1) as Revision);
      const { commit } = await server.patiently(() => server.write(first.stream as StreamName, expected, group.map(packed)));
      position = last.position;
      if (commit !== null && position >= rule) {
        await book.write('VerhuisdTot', { positie: position, commit, schakel: last.link });
        rule = position + RULE_EVERY;
      }
      onProgress(position);
    }
  }
}

const packed = ({ id, type, data, metadata, position, recordedAt, link }: LinkedRow): SerialisedEvent => ({
  id: id as EventId,
  type,
  data,
  metadata: packMoved(metadata, { position, recordedAt, link }),
});

/** Runs of one stream, none larger than a server takes: one append each, in the order of the log. */
function* groups(rows: readonly LinkedRow[]): Generator<readonly LinkedRow[]> {
  let group: LinkedRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = Buffer.byteLength(row.data) + Buffer.byteLength(row.metadata) + 250;
    if (group.length > 0 && (group[0]?.stream !== row.stream || group.length >= APPEND_EVENTS || bytes + size > APPEND_BYTES)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(row);
    bytes += size;
  }
  if (group.length > 0) yield group;
}
