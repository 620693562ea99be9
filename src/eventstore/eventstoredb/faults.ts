// What a fault of the server or the network means: passing, final, or damage. Anything unknown is passing: the log is the server's.
import { z } from 'zod';
import { LogCorrupt, StoreUnavailable, ValidationFailed } from '../../kern/errors.ts';
import { TE_GROOT } from '../serialise.ts';

const PERMISSION_DENIED = 7;
const UNAUTHENTICATED = 16;

/** A fault of the client with the trailers of the server. */
const trailed = z.object({
  metadata: z.custom<{ get(name: string): readonly (string | Buffer)[] }>((value) => typeof value === 'object' && value !== null && 'get' in value),
});

/** The name that the server gives a fault (`exception` in the trailers), when it does. */
const exceptionOf = (error: unknown): string => trailed.safeParse(error).data?.metadata.get('exception')[0]?.toString() ?? '';

const codeOf = (error: unknown): number | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number' ? error.code : null;

const deniesAccess = (error: unknown): boolean =>
  exceptionOf(error) === 'access-denied' || codeOf(error) === PERMISSION_DENIED || codeOf(error) === UNAUTHENTICATED;

/** As the port promises it. `StoreUnavailable` with `passes` may be gone at the next try. */
export type Fault =
  | { readonly passes: true; readonly error: StoreUnavailable }
  | { readonly passes: false; readonly error: LogCorrupt | StoreUnavailable | ValidationFailed };

/** @param veld the name of what was too large, when that is what is wrong */
export function faultOf(error: unknown, veld = 'gebeurtenis'): Fault {
  if (error instanceof LogCorrupt || error instanceof StoreUnavailable || error instanceof ValidationFailed) return { passes: false, error };
  switch (exceptionOf(error)) {
    case 'maximum-append-size-exceeded':
      return { passes: false, error: new ValidationFailed([{ veld, uitleg: TE_GROOT }]) };
    case 'stream-deleted':
      return { passes: false, error: new LogCorrupt('Een stroom van het log is op de server voorgoed gewist.', { cause: error }) };
  }
  if (deniesAccess(error)) {
    return {
      passes: false,
      error: new StoreUnavailable('De event store geeft geen toegang. Controleer de naam en het wachtwoord in WOOSTROOM_EVENTSTORE.', { cause: error }),
    };
  }
  return { passes: true, error: new StoreUnavailable('De event store antwoordt nu niet. Probeer het later opnieuw.', { cause: error }) };
}

/** The stream was never made, or everything in it was removed. */
export const saysNoStream = (error: unknown): boolean => exceptionOf(error) === 'stream-not-found';
