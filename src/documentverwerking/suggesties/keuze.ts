// One place, one suggestion: what overlaps is made one, what is public already is left out.
import type { Suggestie } from './model.ts';
import { leesNaam } from './persoonsnaam.ts';
import { naamvormen } from './naamvormen.ts';
import { vouw } from './woorden.ts';

/** Suggestions of one page in the order of the text, without overlaps. `paginatekst` gives the text of what is joined. */
export function kies(suggesties: readonly Suggestie[], paginatekst: string): readonly Suggestie[] {
  const gekozen: Suggestie[] = [];
  // From left to right, so that only the last one chosen can overlap: the work stays linear after sorting.
  for (const nieuw of [...suggesties].sort((a, b) => a.van - b.van || b.tot - a.tot || b.score - a.score)) {
    const vorige = gekozen.at(-1);
    if (vorige === undefined || vorige.tot <= nieuw.van) gekozen.push(nieuw);
    else gekozen[gekozen.length - 1] = verenig(vorige, nieuw, paginatekst);
  }
  return gekozen;
}

function verenig(a: Suggestie, b: Suggestie, paginatekst: string): Suggestie {
  const sterkste = b.score > a.score ? b : a;
  if (a.soort === b.soort) {
    const [van, tot] = [Math.min(a.van, b.van), Math.max(a.tot, b.tot)];
    return { ...sterkste, van, tot, tekst: paginatekst.slice(van, tot) };
  }
  // `a` starts first: when it holds all of `b`, the longer place says more.
  return b.tot <= a.tot && a.tot - a.van > b.tot - b.van ? a : sterkste;
}

const kern = (text: string): string => vouw(text).replace(/[^\p{L}\d]/gu, '');

/** What the body has made public itself: names in all their forms, and addresses and numbers as they are. */
export function openbaarfilter(openbaar: readonly string[]): (suggestie: Suggestie) => boolean {
  const bekend = new Set(openbaar.map(kern));
  for (const tekst of openbaar) {
    const naam = leesNaam(tekst);
    if (naam !== null) for (const vorm of naamvormen(naam, false)) bekend.add(kern(vorm.tekst));
  }
  bekend.delete('');
  return ({ tekst }) => !bekend.has(kern(tekst));
}
