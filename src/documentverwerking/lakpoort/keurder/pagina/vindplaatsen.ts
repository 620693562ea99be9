// Looks for a text that must go in what a reader found.
import type { Grenzen } from './dekking.ts';
import { lopendeTekst, woordenVan, type Tekens } from '../tekens.ts';
import type { Zoekterm } from '../vouwen.ts';

/** Where a text stands, one place for each word or part of a line of it. */
export function vindplaatsen(tekens: Tekens, term: Zoekterm): readonly Grenzen[] {
  const { tekst, glief } = lopendeTekst(tekens);
  return term.vind(tekst).flatMap(({ van, tot }) => woordenVan(tekens, [...new Set(glief.slice(van, tot))]));
}
