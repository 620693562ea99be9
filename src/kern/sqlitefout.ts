// What SQLite says when it fails, and whether trying the same again may help.

const BUSY = 5;
const LOCKED = 6;
const FULL = 13;

/** The primary result code (sqlite.org/rescode.html), extended codes included; null when SQLite did not say it. */
export function resultCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

/** There was no room on the disk. SQLite undid the transaction, so nothing of it is there. */
export const isVol = (error: unknown): boolean => resultCode(error) === FULL;

/** Another process holds the lock, or the disk is full: once that is over, trying again helps. */
export function passes(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED || code === FULL;
}
