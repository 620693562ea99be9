// The rows of the log: judges one append and writes its rows, inside the transaction that the writer holds.
import type { DatabaseSync } from 'node:sqlite';
import { START, type Position, type Revision, type StreamName } from '../../kern/event.ts';
import { chainHash, GENESIS, type ChainHash } from '../chain.ts';
import type { Appended, ExpectedRevision } from '../port.ts';
import { precondition } from '../precondition.ts';
import type { SerialisedEvent } from '../serialise.ts';

export interface Table {
  /** Reads where the log ends; first thing in every transaction, because another process may have written. */
  begin(): void;
  /** @throws VersionConflict before anything was written */
  append(stream: StreamName, expected: ExpectedRevision, events: readonly SerialisedEvent[], recordedAt: number): Appended;
}

export function createTable(db: DatabaseSync): Table {
  const findStream = db.prepare('SELECT id, revision FROM streams WHERE name = ?');
  const addStream = db.prepare('INSERT INTO streams(name, revision) VALUES(?, ?) ON CONFLICT(name) DO NOTHING');
  const setRevision = db.prepare('UPDATE streams SET revision = ? WHERE id = ?');
  const heldAt = db.prepare('SELECT id, position FROM events WHERE stream_id = ? AND revision = ?');
  const last = db.prepare('SELECT position, hash FROM events ORDER BY position DESC LIMIT 1');
  const add = db.prepare(
    'INSERT INTO events(position, stream_id, revision, id, type, data, metadata, recorded_at, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );

  findStream.setReturnArrays(true);
  heldAt.setReturnArrays(true);

  let position = 0;
  let hash: ChainHash = GENESIS;

  /** Writes the rows and gives the place of the last. */
  function write(stream: StreamName, streamId: number, from: number, events: readonly SerialisedEvent[], recordedAt: number): Appended {
    let revision = from;
    for (const { id, type, data, metadata } of events) {
      position += 1;
      revision += 1;
      hash = chainHash(hash, { position, stream, revision, id, type, data, metadata, recordedAt });
      add.run(position, streamId, revision, id, type, data, metadata, recordedAt, Buffer.from(hash, 'hex'));
    }
    return { revision: revision as Revision, position: position as Position };
  }

  return {
    begin() {
      const row = last.get();
      position = row === undefined ? 0 : Number(row['position']);
      hash = row === undefined ? GENESIS : (Buffer.from(row['hash'] as Uint8Array).toString('hex') as ChainHash);
    },

    append(stream, expected, events, recordedAt) {
      if (expected === 'no-stream' || expected === 'any') {
        const added = addStream.run(stream, events.length - 1);
        if (added.changes === 1) return write(stream, Number(added.lastInsertRowid), -1, events, recordedAt);
      }
      // What `setReturnArrays` gives; the columns are INTEGER and TEXT in a STRICT table.
      const [streamId, current] = (findStream.get(stream) ?? [NONE, -1]) as unknown as readonly [number, number];
      const held = (revision: number) => heldAt.get(streamId, revision) as unknown as readonly [string, number] | undefined;
      const ids = events.map((event) => event.id);
      const outcome = precondition(stream, current, expected, ids, (revision) => held(revision)?.[0]);
      if (outcome.kind === 'repeated') {
        return { revision: outcome.revision, position: (held(outcome.revision)?.[1] ?? START) as Position };
      }
      setRevision.run(current + events.length, streamId);
      return write(stream, streamId, current, events, recordedAt);
    },
  };
}

/** No stream has this id; SQLite counts from 1. */
const NONE = 0;
