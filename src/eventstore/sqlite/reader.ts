// Reading the log: rows as arrays and decoded in one go, which is what makes reading the whole log cheap.
import type { DatabaseSync } from 'node:sqlite';
import type { Position, RecordedEvent, StreamName } from '../../kern/event.ts';
import { decode } from '../decode.ts';
import { wanted } from '../technisch.ts';

/** Events after a position, and how far was looked: everything up to `position` is in `events` or not wanted. */
export interface Slice {
  readonly events: readonly RecordedEvent[];
  readonly position: Position;
}

export interface Reader {
  stream(stream: StreamName, from: number, limit: number): readonly RecordedEvent[];
  /** At most `limit` events after a position; null when the log ends there. */
  after(position: Position, limit: number, types: readonly string[] | undefined, begin: string | undefined): Slice | null;
  head(): Position;
  /** Changes whenever another connection, of any process, has committed. */
  version(): number;
}

/** With a filter, positions looked through in one go: bounds how long one read keeps everything else waiting. */
const WINDOW = 5_000;

type Row = readonly [number, string, number, string, string, string, string, number];

const EVENTS = `SELECT e.position, s.name, e.revision, e.id, e.type, e.data, e.metadata, e.recorded_at
  FROM events e JOIN streams s ON s.id = e.stream_id`;

export function createReader(db: DatabaseSync): Reader {
  const ofStream = db.prepare(`${EVENTS} WHERE s.name = ? AND e.revision >= ? ORDER BY e.revision LIMIT ?`);
  const all = db.prepare(`${EVENTS} WHERE e.position > ? ORDER BY e.position LIMIT ?`);
  const ofTypes = db.prepare(
    `${EVENTS} WHERE e.position > ? AND e.position <= ? AND e.type IN (SELECT value FROM json_each(?)) ORDER BY e.position LIMIT ?`,
  );
  const newest = db.prepare('SELECT max(position) FROM events');
  const dataVersion = db.prepare('PRAGMA data_version');
  for (const statement of [ofStream, all, ofTypes, newest, dataVersion]) statement.setReturnArrays(true);

  // Arrays are what `setReturnArrays` gives; STRICT tables guarantee the types in them.
  const events = (rows: unknown): RecordedEvent[] => (rows as Row[]).map((row) => decode(...row));
  const one = (row: unknown): number => (row as readonly (number | null)[])[0] ?? 0;
  const head = (): Position => one(newest.get()) as Position;

  return {
    stream: (stream, from, limit) => events(ofStream.all(stream, from, limit)),
    after(position, limit, types, begin) {
      if (types === undefined) {
        const read = events(all.all(position, limit));
        const last = read.at(-1);
        return last === undefined ? null : { events: read.filter(({ stream }) => wanted(stream, begin)), position: last.position };
      }
      const end = Math.min(head(), position + WINDOW);
      if (end <= position) return null;
      const read = events(ofTypes.all(position, end, JSON.stringify(types), limit));
      const full = read.length === limit ? read.at(-1) : undefined;
      return { events: read.filter(({ stream }) => wanted(stream, begin)), position: full?.position ?? (end as Position) };
    },
    head,
    version: () => one(dataVersion.get()),
  };
}
