// The embedded log's file: its tables, and opening it so that an acknowledged event survives a crash.
import { DatabaseSync } from 'node:sqlite';
import { LogCorrupt, StoreUnavailable } from '../../kern/errors.ts';
import { passes } from '../../kern/sqlitefout.ts';
import { allesOfNiets } from '../../kern/transactie.ts';
import { saysNoLog } from './faults.ts';
import { isSealed } from './hold.ts';

/** Raised by one whenever the tables change; older files then need a migration. */
const SCHEMA = 1;
/** Marks the file as ours ("WOOS"), so that no other database is ever taken for a log and written to. */
const APPLICATION = 0x574f4f53;

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
  PRAGMA application_id=${APPLICATION};
  PRAGMA user_version=${SCHEMA};
`;

const numberOf = (db: DatabaseSync, sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0]);

/**
 * @param lockMs how long to wait for another process that is writing
 * @throws LogCorrupt when the file is not a log, or one of a version this program does not know
 * @throws StoreUnavailable when the file cannot be reached or written, or its log was moved to a server
 */
export function openLog(file: string, lockMs: number): DatabaseSync {
  let db: DatabaseSync;
  try {
    db = new DatabaseSync(file, { timeout: lockMs });
  } catch (cause) {
    throw new StoreUnavailable(`Het logbestand ${file} kan niet worden geopend. Bestaat de map, en mag het programma er schrijven?`, {
      cause,
    });
  }
  try {
    // fullfsync matters on macOS only, where a plain fsync leaves the data in the drive's cache.
    db.exec('PRAGMA page_size=8192; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; PRAGMA cache_size=-32768;');
    make(db);
    assertKnown(db, file);
    assertHere(db, file);
    useWal(db, file);
    return db;
  } catch (cause) {
    db.close();
    if (cause instanceof LogCorrupt || cause instanceof StoreUnavailable) throw cause;
    if (saysNoLog(cause)) throw new LogCorrupt(`Het logbestand ${file} kan niet worden gelezen. Is het echt een log van Woostroom?`, { cause });
    throw new StoreUnavailable(`Het logbestand ${file} kan nu niet worden gebruikt. Is de schijf vol of alleen-lezen?`, { cause });
  }
}

/**
 * SQLite opens a file that may only be read without a word: the first append would find out, and all would look well until then.
 * @throws StoreUnavailable; the connection is closed then
 */
export function assertWritable(db: DatabaseSync, file: string): void {
  try {
    // Taking the lock alone succeeds there; writing, undone at once, does not.
    db.exec(`BEGIN IMMEDIATE; PRAGMA user_version=${SCHEMA}; ROLLBACK`);
  } catch (cause) {
    if (db.isTransaction) db.exec('ROLLBACK');
    if (passes(cause)) return;
    db.close();
    throw new StoreUnavailable(`In het logbestand ${file} kan niet worden geschreven.`, { cause });
  }
}

/** Under the write lock, so that two processes that start at once make it once. */
function make(db: DatabaseSync): void {
  if (numberOf(db, 'PRAGMA application_id') === APPLICATION) return;
  allesOfNiets(db, () => {
    if (numberOf(db, 'SELECT count(*) FROM sqlite_schema') === 0) db.exec(TABLES);
  });
}

function useWal(db: DatabaseSync, file: string): void {
  if (db.prepare('PRAGMA journal_mode=WAL').get()?.['journal_mode'] !== 'wal') {
    throw new StoreUnavailable(`Het logbestand ${file} staat op een schijf die niet geschikt is. Zet het op een schijf van deze computer.`);
  }
}

function assertHere(db: DatabaseSync, file: string): void {
  if (!isSealed(db)) return;
  throw new StoreUnavailable(
    `Het log in ${file} is verhuisd naar een server en verandert hier niet meer. Stel WOOSTROOM_EVENTSTORE in. ` +
      'Moet u terug? Zet dan de back-up terug die u voor de verhuizing maakte; wat daarna op de server gebeurde, staat daar niet in.',
  );
}

function assertKnown(db: DatabaseSync, file: string): void {
  if (numberOf(db, 'PRAGMA application_id') !== APPLICATION) {
    throw new LogCorrupt(`Het bestand ${file} is geen log van Woostroom. Kies een ander bestand.`);
  }
  const version = numberOf(db, 'PRAGMA user_version');
  if (version !== SCHEMA) {
    throw new LogCorrupt(
      `Het logbestand ${file} heeft versie ${version}. Dit programma kent alleen versie ${SCHEMA}. Gebruik een nieuwer programma.`,
    );
  }
}
