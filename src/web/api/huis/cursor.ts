// Where a next page begins: the key of the last line that was given, not a count, so that what comes in between moves nothing.
// Opaque on purpose: who reads the API may only give it back.
import { z } from 'zod';
import { ValidationFailed } from '../../../kern/errors.ts';

/** @param volgorde belongs to the order of the list: a cursor of another order means nothing here */
export const maakCursor = (volgorde: string, sleutel: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([volgorde, ...sleutel])).toString('base64url');

const ongeldig = (): ValidationFailed =>
  new ValidationFailed([{ veld: 'cursor', uitleg: 'Deze cursor kennen wij niet. Gebruik de link naar de volgende pagina uit het vorige antwoord, met dezelfde volgorde.' }]);

function ontleed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw ongeldig();
  }
}

/** @param sleutel the form of the key that we gave out @throws ValidationFailed on what we never gave out */
export function leesCursor<T>(cursor: string, volgorde: string, sleutel: z.ZodType<T>): T {
  const gelezen = z.tuple([z.literal(volgorde)]).rest(z.unknown()).safeParse(ontleed(cursor));
  const delen = sleutel.safeParse(gelezen.success ? gelezen.data.slice(1) : null);
  if (!delen.success) throw ongeldig();
  return delen.data;
}
