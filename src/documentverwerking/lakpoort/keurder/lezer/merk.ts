// How marked content begins (ISO 32000-1, 14.6): as an artifact, or with its number and what a screen reader says instead.
import { isNaam, isTekst, isWoordenboek, Ongrammaticaal, tekstVan, type Waarde } from './grammatica.ts';

export interface Merk {
  /** Null in an artifact. */
  readonly nummer: number | null;
  /** ActualText. */
  readonly omschrijving: string | null;
}

const MERKEN: ReadonlySet<string> = new Set(['P', 'Span', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'TH', 'TD', 'Artifact']);

/** @throws Ongrammaticaal on another kind of content, or a property that a rebuilt page does not need */
export function leesMerk(naam: 'BMC' | 'BDC', operanden: readonly Waarde[]): Merk {
  const [soort, eigenschappen] = operanden;
  if (!isNaam(soort) || !MERKEN.has(soort.slice(1))) throw new Ongrammaticaal(naam);
  if (operanden.length !== (naam === 'BMC' ? 1 : 2)) throw new Ongrammaticaal(naam);
  if (soort === '/Artifact') {
    if (naam === 'BDC' && !(isWoordenboek(eigenschappen) && [...eigenschappen].every(([sleutel, waarde]) => ['Type', 'Subtype'].includes(sleutel) && isNaam(waarde)))) {
      throw new Ongrammaticaal('Artifact');
    }
    return { nummer: null, omschrijving: null };
  }
  const nummer = isWoordenboek(eigenschappen) ? eigenschappen.get('MCID') : undefined;
  if (!isWoordenboek(eigenschappen) || typeof nummer !== 'number') throw new Ongrammaticaal('MCID');
  let omschrijving: string | null = null;
  for (const [sleutel, waarde] of eigenschappen) {
    if (sleutel === 'MCID') continue;
    if (sleutel !== 'ActualText' || !isTekst(waarde)) throw new Ongrammaticaal(`marked content ${sleutel}`);
    omschrijving = tekstVan(waarde);
  }
  return { nummer, omschrijving };
}
