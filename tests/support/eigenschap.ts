// fast-check for our tests. `npm test` draws the same cases every time, so that a red run says something of the change and not of the day;
// `npm run nacht:eigenschappen` draws new cases, many times more, and prints the seed of what fails.
import * as fc from 'fast-check';

export * from 'fast-check';

/** How many times more runs than a test asks for; above one, new cases are drawn. */
const maal = Number(process.env['EIGENSCHAPPEN_MAAL'] ?? 1);
const VASTE_KIEM = 20_260_101;

if (maal === 1) fc.configureGlobal({ seed: VASTE_KIEM });

/** As `fc.assert`. */
export function assert<T>(eigenschap: fc.IAsyncProperty<T>, instelling?: fc.Parameters<T>): Promise<void>;
export function assert<T>(eigenschap: fc.IProperty<T>, instelling?: fc.Parameters<T>): void;
export function assert<T>(eigenschap: fc.IRawProperty<T>, instelling: fc.Parameters<T> = {}): void | Promise<void> {
  return fc.assert(eigenschap, { ...instelling, numRuns: (instelling.numRuns ?? 100) * maal });
}

/** As `fc.assert`, at night as often as by day: for a server that counts how much it is asked. */
export const assertEvenVaak: typeof fc.assert = fc.assert;
