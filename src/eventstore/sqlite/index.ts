// The embedded event store: one SQLite file, one writer, any number of readers.
import type { Clock } from '../../kern/clock.ts';
import { LogCorrupt, StoreUnavailable } from '../../kern/errors.ts';
import type { DomainEvent, EventMetadata, Position, RecordedEvent, Revision, StreamName } from '../../kern/event.ts';
import type { EventId } from '../../kern/ids.ts';
import { createBell } from '../bell.ts';
import type { EventStore } from '../port.ts';
import { openLog } from './schema.ts';
import { createWriter } from './writer.ts';

interface Options {
  readonly file: string;
  readonly clock: Clock;
  /** How often to look for events of another process on the same file. */
  readonly pollMs?: number;
}

type Row = readonly (string | number)[];

function decode(row: Row): RecordedEvent {
  const [position, stream, revision, id, type, data, metadata, recordedAt] = row;
  return {
    position: position as Position,
    stream: stream as StreamName,
    revision: revision as Revision,
    id: id as EventId,
    type: type as string,
    data: JSON.parse(data as string) as DomainEvent['data'],
    metadata: JSON.parse(metadata as string) as EventMetadata,
    recordedAt: Temporal.Instant.fromEpochMilliseconds(recordedAt as number),
  };
}

const COLUMNS = 'e.position, s.name, e.revision, e.id, e.type, e.data, e.metadata, e.recorded_at';
const FROM = 'FROM events e JOIN streams s ON s.id = e.stream_id';

/**
 * Opens (or makes) the log.
 * @throws LogCorrupt when the file cannot be read as a log
 */
export function createSqliteEventStore({ file, clock, pollMs = 250 }: Options): EventStore {
  const db = openLog(file);
  const reader = openLog(file);
  const bell = createBell();
  const writer = createWriter(db, clock, () => bell.ring());
  const closing = new AbortController();
  const active = new Set<Promise<void>>();

  const readStream = reader.prepare(`SELECT ${COLUMNS} ${FROM} WHERE s.name = ? AND e.revision >= ? ORDER BY e.revision LIMIT ?`);
  const readAll = reader.prepare(`SELECT ${COLUMNS} ${FROM} WHERE e.position > ? ORDER BY e.position LIMIT ?`);
  const readHead = reader.prepare('SELECT max(position) AS head FROM events');
  const dataVersion = reader.prepare('PRAGMA data_version');
  readStream.setReturnArrays(true);
  readAll.setReturnArrays(true);

  const guarded = <T>(read: () => T): T => {
    if (closing.signal.aborted) throw new StoreUnavailable('de event store is gesloten');
    try {
      return read();
    } catch (cause) {
      if (cause instanceof SyntaxError) throw new LogCorrupt('een gebeurtenis in het log is geen geldige JSON', { cause });
      throw new StoreUnavailable('het log kan nu niet worden gelezen', { cause });
    }
  };
  const head = (): Position => guarded(() => Number(readHead.get()?.['head'] ?? 0) as Position);
  const rowsAfter = (position: Position, limit: number): Row[] => readAll.all(position, limit) as unknown as Row[];

  return {
    append: async (stream, expected, events) => {
      if (closing.signal.aborted) throw new StoreUnavailable('de event store is gesloten');
      return writer.append(stream, expected, events);
    },

    readStream: async (stream, { from, limit } = {}) =>
      guarded(() => (readStream.all(stream, from ?? 0, limit ?? -1) as unknown as Row[]).map(decode)),

    async *subscribe({ after, types, batchSize = 500, signal }) {
      const stop = AbortSignal.any([signal, closing.signal]);
      const wanted = types === undefined ? null : new Set<unknown>(types);
      let position = after;
      let release: () => void = () => undefined;
      const running = new Promise<void>((resolve) => {
        release = resolve;
      });
      active.add(running);
      try {
        while (!stop.aborted) {
          const seen = bell.rings;
          const version = guarded(() => dataVersion.get()?.['data_version']);
          for (;;) {
            const rows = guarded(() => rowsAfter(position, batchSize));
            const last = rows.at(-1);
            if (last === undefined) break;
            position = last[0] as Position;
            const events = guarded(() => (wanted === null ? rows : rows.filter((row) => wanted.has(row[4]))).map(decode));
            if (events.length > 0) yield { kind: 'events', events, position };
            if (stop.aborted) return;
          }
          yield { kind: 'caught-up', position };
          while (bell.rings === seen && !stop.aborted && version === guarded(() => dataVersion.get()?.['data_version'])) {
            await bell.wait(seen, pollMs, stop);
            if (stop.aborted) return;
          }
        }
      } finally {
        active.delete(running);
        release();
      }
    },

    head: async () => head(),

    async close() {
      if (closing.signal.aborted) return;
      await writer.drain();
      closing.abort();
      // A subscriber that is busy handling a batch finishes by itself; it is not waited for longer than a moment.
      await Promise.race([Promise.all(active), new Promise((resolve) => setTimeout(resolve, 100).unref())]);
      reader.close();
      db.close();
    },
  };
}

