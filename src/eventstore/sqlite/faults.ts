// What a fault of SQLite means: passing, or the end of writing. Anything unknown counts as the end (fail closed).
import { LogCorrupt, StoreUnavailable } from '../../kern/errors.ts';

const ERROR = 1;
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** The primary result code (sqlite.org/rescode.html), extended codes included; null when SQLite did not say it. */
function resultCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

/** Another process holds the lock: trying again may help. */
export function passes(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
}

/** The file is damaged, or was never a log (a table is missing). Anything else says nothing about its contents. */
export function saysNoLog(error: unknown): boolean {
  const code = resultCode(error);
  return code === CORRUPT || code === NOT_A_DATABASE || code === ERROR;
}

/** As the port promises it: `LogCorrupt` when the log itself is damaged, else `StoreUnavailable`. */
export function storeError(error: unknown, wat: string): LogCorrupt | StoreUnavailable {
  if (error instanceof LogCorrupt || error instanceof StoreUnavailable) return error;
  if (error instanceof SyntaxError) return new LogCorrupt('Een gebeurtenis in het log is niet meer leesbaar.', { cause: error });
  const code = resultCode(error);
  if (code === CORRUPT || code === NOT_A_DATABASE) return new LogCorrupt('Het logbestand is beschadigd.', { cause: error });
  return new StoreUnavailable(wat, { cause: error });
}
