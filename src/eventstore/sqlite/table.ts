// The rows of the log: judges one append and writes its rows, inside the transaction that the writer holds.
import type { DatabaseSync } from 'node:sqlite';
import type { Position, Revision, StreamName } from '../../kern/event.ts';
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
  const addStream = db.prepare('INSERT INTO streams(name, revision) VALUES(?, ?)');
  const setRevision = db.prepare('UPDATE streams SET revision = ? WHERE id = ?');
  const heldAt = db.prepare('SELECT id, position FROM events WHERE stream_id = ? AND revision = ?');
  const last = db.prepare('SELECT position, hash FROM events ORDER BY position DESC LIMIT 1');
  const add = db.prepare(
    'INSERT INTO events(position, stream_id, revision, id, type, data, metadata, recorded_at, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );

  let position = 0;
  let hash: ChainHash = GENESIS;

  return {
    begin() {
      const row = last.get();
      position = row === undefined ? 0 : Number(row['position']);
      hash = row === undefined ? GENESIS : (Buffer.from(row['hash'] as Uint8Array).toString('hex') as ChainHash);
    },

    append(stream, expected, events, recordedAt) {
      const known = findStream.get(stream);
      const current = known === undefined ? -1 : Number(known['revision']);
      const knownId = known === undefined ? null : Number(known['id']);
      const held = (revision: number) => (knownId === null ? undefined : heldAt.get(knownId, revision));
      const ids = events.map((event) => event.id);
      const outcome = precondition(stream, current, expected, ids, (revision) => held(revision)?.['id']?.toString());
      if (outcome.kind === 'repeated') {
        return { revision: outcome.revision, position: Number(held(outcome.revision)?.['position']) as Position };
      }
      let revision = current;
      const streamId = knownId ?? Number(addStream.run(stream, current + events.length).lastInsertRowid);
      for (const { id, type, data, metadata } of events) {
        position += 1;
        revision += 1;
        hash = chainHash(hash, { position, stream, revision, id, type, data, metadata, recordedAt });
        add.run(position, streamId, revision, id, type, data, metadata, recordedAt, Buffer.from(hash, 'hex'));
      }
      if (knownId !== null) setRevision.run(revision, knownId);
      return { revision: revision as Revision, position: position as Position };
    },
  };
}
