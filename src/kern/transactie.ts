// Several statements on one SQLite file that are kept together or not at all.
import type { DatabaseSync } from 'node:sqlite';

/** Does the work under the write lock; when it throws, nothing of it is kept. */
export function allesOfNiets<T>(db: DatabaseSync, werk: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const gegeven = werk();
    db.exec('COMMIT');
    return gegeven;
  } catch (error) {
    // On a full disk SQLite undoes it by itself; a second time would be a fault of its own, and hide this one.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
