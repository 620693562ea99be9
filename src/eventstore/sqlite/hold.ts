// Keeps every process from writing to a log while it is copied elsewhere, and for ever after when it lives there now.
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../../kern/errors.ts';
import { saysNoLog } from './faults.ts';

/** In the file itself: what is running and what starts later, also an older program, is refused by SQLite. */
const SEAL = 'verhuisd';

export interface Hold {
  /** Lets nobody write to this log any more. */
  seal(): void;
  /** Lets others write again, unless it was sealed. */
  release(): void;
}

/** @throws StoreUnavailable when somebody else is writing, or nothing can be written there */
export function holdWriting(file: string, lockMs = 5_000): Hold {
  const db = new DatabaseSync(file, { timeout: lockMs });
  try {
    db.exec('PRAGMA synchronous=FULL; BEGIN IMMEDIATE');
  } catch (cause) {
    db.close();
    // What is no log is for who reads it to say.
    if (saysNoLog(cause)) return { seal: () => undefined, release: () => undefined };
    throw new StoreUnavailable(`Het logbestand ${file} is in gebruik of alleen te lezen. Stop Woostroom op elke machine en probeer het opnieuw.`, { cause });
  }
  return {
    seal() {
      db.exec(`CREATE TRIGGER IF NOT EXISTS ${SEAL} BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'dit log is verhuisd'); END; COMMIT`);
    },
    release() {
      if (db.isTransaction) db.exec('ROLLBACK');
      db.close();
    },
  };
}

export const isSealed = (db: DatabaseSync): boolean => db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = '${SEAL}'`).get() !== undefined;

/** Whether this log was moved to a server. Only looks; what cannot be read was not moved. */
export function isVerhuisd(file: string): boolean {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(file, { readOnly: true });
    return isSealed(db);
  } catch {
    return false;
  } finally {
    db?.close();
  }
}
