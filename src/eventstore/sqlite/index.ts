// The embedded event store: one SQLite file, one writer, any number of readers.
import type { Clock } from '../../kern/clock.ts';
import { LogCorrupt, StoreUnavailable } from '../../kern/errors.ts';
import { createBell } from '../bell.ts';
import type { EventStore } from '../port.ts';
import { serialise } from '../serialise.ts';
import { storeError } from './faults.ts';
import { createReader, type Reader } from './reader.ts';
import { assertWritable, openLog } from './schema.ts';
import { follow } from './subscription.ts';
import { createWriter } from './writer.ts';

interface Options {
  readonly file: string;
  readonly clock: Clock;
  /** How often to look for events of another process on the same file; default 250. */
  readonly pollMs?: number;
  /** How long an append waits while another process writes; default 5,000. Everything in this process waits with it. */
  readonly lockMs?: number;
}

/**
 * Opens (or makes) the log. Two processes may have the same file open.
 * @throws LogCorrupt when the file is not a log, or one of a version this program does not know
 * @throws StoreUnavailable when the file cannot be reached
 */
export function createSqliteEventStore({ file, clock, pollMs = 250, lockMs = 5_000 }: Options): EventStore {
  // Two connections: a read never waits for, nor sees, a half-written group.
  const db = openLog(file, lockMs);
  assertWritable(db, file);
  const readDb = openLog(file, lockMs);
  const reader = createReader(readDb);
  const bell = createBell();
  const writer = createWriter(db, clock, () => bell.ring());
  const closing = new AbortController();

  function assertOpen(): void {
    if (closing.signal.aborted) throw new StoreUnavailable('Het log is gesloten.');
  }

  function read<T>(what: (reader: Reader) => T): T {
    assertOpen();
    try {
      return what(reader);
    } catch (cause) {
      const error = storeError(cause, 'Het log kan nu niet worden gelezen. Probeer het later opnieuw.');
      // Nothing may be built on a log that is known to be damaged.
      if (error instanceof LogCorrupt) writer.halt(error);
      throw error;
    }
  }

  return {
    async append(stream, expected, events) {
      assertOpen();
      return writer.append(stream, expected, serialise(stream, events));
    },
    readStream: async (stream, { from = 0, limit = -1 } = {}) => read((log) => log.stream(stream, from, limit)),
    subscribe: ({ signal, ...options }) =>
      follow({ read, bell, pollMs }, options, AbortSignal.any([signal, closing.signal])),
    head: async () => read((log) => log.head()),
    writable: () => !writer.halted,
    async close() {
      if (closing.signal.aborted) return;
      closing.abort();
      await writer.drain();
      readDb.close();
      db.close();
    },
  };
}
