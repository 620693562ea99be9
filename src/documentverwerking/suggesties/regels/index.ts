// All rules that look at one place in the text. Names of known people and earlier phrases are found in ../personen.ts and ../zinnen.ts.
import type { Regel } from '../regel.ts';
import { email, telefoon, telefoonBuitenland } from './bereikbaarheid.ts';
import { NAAMREGELS } from './namen.ts';
import { bsn, iban, reisdocument, rijbewijs } from './nummers.ts';
import { adres, geboortedatum, kenteken, laanVan, postcode } from './woonplaats.ts';

export const REGELS: readonly Regel[] = [
  email, iban, bsn, telefoon, telefoonBuitenland, postcode, adres, laanVan, kenteken, geboortedatum, reisdocument, rijbewijs,
  ...NAAMREGELS,
];
