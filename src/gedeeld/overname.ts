// Takes a file of before the shared bookkeeping over: once, at the first start after.
import { existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Gedeeld, Wijziging } from './port.ts';

/** One record that comes over. */
export type Over = readonly [soort: string, sleutel: string, wijziging: Exclude<Wijziging, { doe: 'laat' }>];

/** What one old file holds, as records; each room knows its own. */
export type Oudboek = (db: DatabaseSync) => Iterable<Over>;

/** A file of SQLite and what it may have beside it. */
export function haalBoekWeg(file: string): void {
  for (const eind of ['', '-wal', '-shm']) rmSync(`${file}${eind}`, { force: true });
}

/** Does nothing when there is no such file. Twice is once: what is there already stays. The old file goes when everything is over. */
export async function neemOver(file: string, gedeeld: Gedeeld, rijen: Oudboek): Promise<void> {
  if (!existsSync(file)) return;
  const db = new DatabaseSync(file);
  try {
    for (const [soort, sleutel, wijziging] of [...rijen(db)]) await gedeeld.wijzig(soort, sleutel, (nu) => (nu === null ? wijziging : { doe: 'laat' }));
  } finally {
    db.close();
  }
  haalBoekWeg(file);
}
