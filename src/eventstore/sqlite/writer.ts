// The one writer: appends that arrive while another commit runs share the next one (group commit).
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../kern/clock.ts';
import { StoreUnavailable } from '../../kern/errors.ts';
import type { NewEvent, Position, Revision, StreamName } from '../../kern/event.ts';
import type { EventId } from '../../kern/ids.ts';
import { chainHash, GENESIS } from '../chain.ts';
import type { Appended, ExpectedRevision } from '../port.ts';
import { precondition, serialise } from '../precondition.ts';

interface Waiting {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

export interface Writer {
  append(stream: StreamName, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended>;
  /** Writes what is waiting; resolves when nothing is. */
  drain(): Promise<void>;
}

/** Appends per commit: bounds how long a commit can take. */
const GROUP = 512;

export function createWriter(db: DatabaseSync, clock: Clock, onCommit: () => void): Writer {
  const findStream = db.prepare('SELECT id, revision FROM streams WHERE name = ?');
  const addStream = db.prepare('INSERT INTO streams(name, revision) VALUES(?, ?)');
  const setRevision = db.prepare('UPDATE streams SET revision = ? WHERE id = ?');
  const idAt = db.prepare('SELECT id, position FROM events WHERE stream_id = ? AND revision = ?');
  const last = db.prepare('SELECT position, hash FROM events ORDER BY position DESC LIMIT 1');
  const add = db.prepare(
    'INSERT INTO events(position, stream_id, revision, id, type, data, metadata, recorded_at, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );

  let queue: Waiting[] = [];
  let scheduled = false;
  let broken: unknown = null;
  const idle = new Set<() => void>();

  function write(
    { stream, expected, events }: Waiting,
    tail: { position: number; hash: Uint8Array },
    recordedAt: number,
  ): Appended & { readonly tail: typeof tail } {
    const json = events.map(serialise);
    const row = findStream.get(stream);
    const streamId = row === undefined ? null : Number(row['id']);
    const current = row === undefined ? -1 : Number(row['revision']);
    const heldAt = (revision: number) => (streamId === null ? undefined : idAt.get(streamId, revision));
    const outcome = precondition(stream, current, expected, events, (revision) => {
      const held = heldAt(revision);
      return held === undefined ? undefined : (String(held['id']) as EventId);
    });
    if (outcome.kind === 'repeated') {
      const position = Number(heldAt(outcome.revision)?.['position']) as Position;
      return { revision: outcome.revision, position, tail };
    }
    const id = streamId ?? Number(addStream.run(stream, current).lastInsertRowid);
    let { position, hash } = tail;
    let revision = current;
    events.forEach((event, index) => {
      const { data, metadata } = json[index] ?? serialise(event);
      position += 1;
      revision += 1;
      hash = chainHash(hash, { position, stream, revision, id: event.id, type: event.type, data, metadata, recordedAt });
      add.run(position, id, revision, event.id, event.type, data, metadata, recordedAt, hash);
    });
    setRevision.run(revision, id);
    return { revision: revision as Revision, position: position as Position, tail: { position, hash } };
  }

  function commit(group: readonly Waiting[]): void {
    const settle: (() => void)[] = [];
    try {
      db.exec('BEGIN IMMEDIATE');
      const row = last.get();
      let tail = {
        position: row === undefined ? 0 : Number(row['position']),
        hash: row === undefined ? GENESIS : (row['hash'] as Uint8Array),
      };
      const recordedAt = clock.now().epochMilliseconds;
      for (const waiting of group) {
        try {
          // Every check comes before the first insert of an append, so a refusal here leaves nothing behind.
          const done = write(waiting, tail, recordedAt);
          tail = done.tail;
          settle.push(() => waiting.resolve({ position: done.position, revision: done.revision }));
        } catch (error) {
          if (isStorageFault(error)) throw error;
          settle.push(() => waiting.reject(error));
        }
      }
      db.exec('COMMIT');
    } catch (cause) {
      if (db.isTransaction) db.exec('ROLLBACK');
      const unavailable = new StoreUnavailable('het log kan nu niet worden beschreven', { cause });
      // Busy passes; anything else (full disk, I/O error, corruption) stops all writing until a restart.
      if (!isBusy(cause)) broken = cause;
      for (const waiting of group) waiting.reject(unavailable);
      return;
    }
    for (const each of settle) each();
    onCommit();
  }

  function flush(): void {
    scheduled = false;
    while (queue.length > 0) {
      const group = queue.slice(0, GROUP);
      queue = queue.slice(GROUP);
      commit(group);
    }
    for (const wake of idle) wake();
    idle.clear();
  }

  return {
    append(stream, expected, events) {
      if (broken !== null) {
        return Promise.reject(new StoreUnavailable('het log is gestopt na een fout bij het schrijven', { cause: broken }));
      }
      return new Promise<Appended>((resolve, reject) => {
        queue.push({ stream, expected, events, resolve, reject });
        if (scheduled) return;
        scheduled = true;
        setImmediate(flush);
      });
    },
    drain: () =>
      queue.length === 0
        ? Promise.resolve()
        : new Promise<void>((resolve) => {
            idle.add(resolve);
          }),
  };
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'errcode' in error ? error.errcode : undefined);
const isStorageFault = (error: unknown): boolean => codeOf(error) !== undefined;
/** SQLITE_BUSY and SQLITE_LOCKED, extended codes included. */
const isBusy = (error: unknown): boolean => {
  const code = codeOf(error);
  return typeof code === 'number' && ((code & 0xff) === 5 || (code & 0xff) === 6);
};
