// The files in which one machine kept its books before these were shared: each is taken over once, at the first start after, and goes.
import { join } from 'node:path';
import { neemOver, type Oudboek } from './gedeeld/overname.ts';
import type { Gedeeld } from './gedeeld/port.ts';
import { oudeIdentiteit } from './identiteit/overname.ts';
import { oudeBulkopdrachten } from './toepassing/beoordelen/bulkopdrachten.ts';
import { oudeInloglinks } from './toepassing/verzoek/toegang.ts';

const OUDE_BOEKEN: readonly (readonly [file: string, boek: Oudboek])[] = [
  ['identiteit.db', oudeIdentiteit],
  ['bulkopdrachten.db', oudeBulkopdrachten],
  ['inloglinks.db', oudeInloglinks],
];

/** @param map folder of this machine */
export async function neemOudeBoekenOver(map: string, gedeeld: Gedeeld): Promise<void> {
  for (const [file, boek] of OUDE_BOEKEN) await neemOver(join(map, file), gedeeld, boek);
}
