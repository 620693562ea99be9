// How far a file is that is under way, in words.
import { eenheidVan } from './omvang.ts';

/**
 * "1,5 van 4,1 MB": both in the unit of the larger.
 * @param totaal null when nobody knows
 */
export function bytesVan(bytes: number, totaal: number | null): string {
  const { naam, tekst } = eenheidVan(Math.max(bytes, totaal ?? 0));
  return `${tekst(bytes)}${totaal === null ? '' : ` van ${tekst(totaal)}`} ${naam}`;
}
