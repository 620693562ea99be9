// One host per folder: a second one on the same files would write over the first. The system frees the lock when a process dies.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../../src/kern/errors.ts';

/** @throws StoreUnavailable when another process holds the folder */
export function neemSlot(dir: string): { vrij(): void } {
  const db = new DatabaseSync(join(dir, 'motor.slot'));
  try {
    db.exec('PRAGMA busy_timeout=0; BEGIN EXCLUSIVE;');
  } catch (cause) {
    db.close();
    throw new StoreUnavailable(
      `De leesmodellen in ${dir} zijn in gebruik door een ander proces. Stop dat proces, of kies een andere map.`,
      { cause },
    );
  }
  return { vrij: () => db.close() };
}
