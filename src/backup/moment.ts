// SQLite files as they were together at one instant, while another process writes on: the same as what a power cut would leave.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { saysNoLog } from '../eventstore/sqlite/faults.ts';
import { LogCorrupt } from '../kern/errors.ts';

/** How long to wait until a writer is ready; a server waits as long for us, which is some milliseconds. */
const WACHT_MS = 5_000;
/** Pages per step: some megabytes. */
const STAP = 1_000;

export interface Moment {
  /** @param deel from 0 to 1 */
  kopieer(file: string, naar: string, meld?: (deel: number) => void): Promise<void>;
  /** Lets the files go. */
  sluit(): void;
}

/**
 * Takes the write lock of every file, looks at each, and lets the locks go again. What is copied after is what was seen then: a read
 * transaction of our own keeps it, so the copying never begins anew because somebody wrote.
 */
export function neemMoment(files: readonly string[]): Moment {
  const sloten: DatabaseSync[] = [];
  const lezers = new Map<string, DatabaseSync>();
  const sluit = (): void => {
    for (const db of lezers.values()) db.close();
    // Last, and able to write: where no server runs, this clears up what reading a file leaves beside it.
    for (const db of sloten) db.close();
  };
  try {
    for (const file of files) {
      const slot = new DatabaseSync(file, { timeout: WACHT_MS });
      sloten.push(slot);
      leesbaar(file, () => slot.exec('BEGIN IMMEDIATE'));
    }
    for (const file of files) {
      const lezer = new DatabaseSync(file, { readOnly: true, timeout: WACHT_MS });
      lezers.set(file, lezer);
      lezer.exec('BEGIN');
      leesbaar(file, () => lezer.prepare('SELECT count(*) FROM sqlite_schema').get());
    }
    for (const slot of sloten) slot.exec('ROLLBACK');
  } catch (error) {
    sluit();
    throw error;
  }
  return {
    async kopieer(file, naar, meld) {
      const lezer = lezers.get(file);
      if (lezer === undefined) throw new RangeError(`${file} hoort niet bij dit moment`);
      mkdirSync(dirname(naar), { recursive: true, mode: 0o700 });
      await backup(lezer, naar, { rate: STAP, progress: ({ totalPages, remainingPages }) => meld?.(totalPages === 0 ? 1 : 1 - remainingPages / totalPages) });
      controleerHeel(naar);
    },
    sluit,
  };
}

/** @throws LogCorrupt when the file is damaged, or is something else */
function leesbaar(file: string, werk: () => unknown): void {
  try {
    werk();
  } catch (cause) {
    if (saysNoLog(cause)) throw new LogCorrupt(`Het bestand ${file} is beschadigd of is niet van Woostroom. Zet het terug uit een eerdere back-up.`, { cause });
    throw cause;
  }
}

/** One file at an instant of its own, copied at once: nobody waits for us longer than that takes. */
export async function kopieerNu(file: string, naar: string): Promise<void> {
  const moment = neemMoment([file]);
  try {
    await moment.kopieer(file, naar);
  } finally {
    moment.sluit();
  }
}

/** A copy is one file, without a write-ahead log beside it, and sound. @throws LogCorrupt */
function controleerHeel(file: string): void {
  const db = new DatabaseSync(file);
  try {
    db.exec('PRAGMA journal_mode=DELETE');
    const gevonden = String(db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check']);
    if (gevonden !== 'ok') throw new LogCorrupt(`Het bestand ${file} is beschadigd (${gevonden}).`);
  } finally {
    db.close();
  }
}
