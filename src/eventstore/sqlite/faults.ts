// What a fault of SQLite means for the log. Anything unknown counts as the end of writing (fail closed).
import { LogCorrupt, StoreUnavailable } from '../../kern/errors.ts';
import { resultCode } from '../../kern/sqlitefout.ts';

const ERROR = 1;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

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
