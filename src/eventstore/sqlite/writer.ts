// The one writer: appends that arrive in the same turn share one commit. No acknowledgement before that commit is on disk.
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../kern/clock.ts';
import { StoreUnavailable, VersionConflict } from '../../kern/errors.ts';
import type { StreamName } from '../../kern/event.ts';
import { isVol, passes } from '../../kern/sqlitefout.ts';
import type { Appended, ExpectedRevision } from '../port.ts';
import type { SerialisedEvent } from '../serialise.ts';
import { storeError } from './faults.ts';
import { createTable } from './table.ts';

interface Waiting {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly events: readonly SerialisedEvent[];
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

export interface Writer {
  append(stream: StreamName, expected: ExpectedRevision, events: readonly SerialisedEvent[]): Promise<Appended>;
  /** Refuses every further append: the log can no longer be trusted to take them. Until the next start. */
  halt(cause: unknown): void;
  /** Whether it refuses every further append. */
  readonly halted: boolean;
  /** Writes what is waiting; resolves when nothing is. */
  drain(): Promise<void>;
}

/** Appends per commit: bounds how long one commit holds everything else up. */
const GROUP = 512;

export function createWriter(db: DatabaseSync, clock: Clock, onCommit: () => void): Writer {
  const table = createTable(db);
  let queue: Waiting[] = [];
  let flushing: Promise<void> | null = null;
  let halted: { readonly cause: unknown } | null = null;

  const refusal = (): StoreUnavailable =>
    new StoreUnavailable('Het log schrijft niet meer na een fout. Kijk naar de schijf en start het programma opnieuw.', {
      cause: halted?.cause,
    });

  function rollback(): void {
    try {
      if (db.isTransaction) db.exec('ROLLBACK');
    } catch (cause) {
      halted ??= { cause };
    }
  }

  /** All or nothing on disk; within the group every append is judged alone. */
  function commit(group: readonly Waiting[]): void {
    const answers: (() => void)[] = [];
    try {
      db.exec('BEGIN IMMEDIATE');
      table.begin();
      const recordedAt = clock.now().epochMilliseconds;
      for (const { stream, expected, events, resolve, reject } of group) {
        try {
          const appended = table.append(stream, expected, events, recordedAt);
          answers.push(() => resolve(appended));
        } catch (error) {
          // Raised before the first row of this append, so it leaves nothing behind. Any other fault undoes the group.
          if (!(error instanceof VersionConflict)) throw error;
          answers.push(() => reject(error));
        }
      }
      db.exec('COMMIT');
    } catch (cause) {
      rollback();
      if (!passes(cause)) halted ??= { cause };
      const waarom = isVol(cause) ? 'De schijf van het log is vol. Maak ruimte; herstarten hoeft niet.' : 'Het log kan nu niet worden beschreven. Probeer het later opnieuw.';
      const unavailable = new StoreUnavailable(waarom, {
        cause: storeError(cause, 'schrijven mislukt'),
      });
      for (const { reject } of group) reject(unavailable);
      return;
    }
    for (const answer of answers) answer();
    onCommit();
  }

  function flush(): void {
    flushing = null;
    const groups = queue;
    queue = [];
    for (let first = 0; first < groups.length; first += GROUP) {
      const group = groups.slice(first, first + GROUP);
      if (halted === null) commit(group);
      else for (const { reject } of group) reject(refusal());
    }
  }

  return {
    append(stream, expected, events) {
      if (halted !== null) return Promise.reject(refusal());
      return new Promise<Appended>((resolve, reject) => {
        queue.push({ stream, expected, events, resolve, reject });
        flushing ??= new Promise<void>((done) => {
          setImmediate(() => {
            flush();
            done();
          });
        });
      });
    },
    halt(cause) {
      halted ??= { cause };
    },
    get halted() {
      return halted !== null;
    },
    async drain() {
      await flushing;
    },
  };
}
