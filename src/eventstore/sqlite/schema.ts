// The embedded log's file: its tables, and opening it so that an acknowledged event survives a crash.
import { DatabaseSync } from 'node:sqlite';
import { LogCorrupt } from '../../kern/errors.ts';

/** Raised by one whenever the tables change; older files then need a migration. */
const SCHEMA = 1;

/**
 * No index on the event id: idempotency is judged by stream and place, which halves the cost of an append (eventstore.md §3.3).
 * `position` is assigned by the one writer inside its transaction, so the order has no gaps and shows no late arrivals.
 */
const TABLES = `
  CREATE TABLE streams(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL) STRICT;
  CREATE TABLE events(
    position INTEGER PRIMARY KEY, stream_id INTEGER NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL,
    data TEXT NOT NULL, metadata TEXT NOT NULL, recorded_at INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
  CREATE UNIQUE INDEX events_by_stream ON events(stream_id, revision);
`;

/** @throws LogCorrupt when the file is not a log, or one of a version this program does not know */
export function openLog(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  try {
    db.exec('PRAGMA busy_timeout=5000; PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;');
    const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
    if (version === 0) db.exec(`BEGIN IMMEDIATE; ${TABLES} PRAGMA user_version=${SCHEMA}; COMMIT;`);
    else if (version !== SCHEMA) {
      throw new LogCorrupt(
        `Het logbestand ${file} heeft versie ${version}; dit programma kent versie ${SCHEMA}. Gebruik een programma dat deze versie kent.`,
      );
    }
    return db;
  } catch (cause) {
    db.close();
    if (cause instanceof LogCorrupt) throw cause;
    throw new LogCorrupt(`Het logbestand ${file} kan niet worden geopend. Is het echt een log van Woostroom?`, { cause });
  }
}
