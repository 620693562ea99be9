// Breaks a text into lines that fit. Pure.
import type { Lettertype } from './lettertype.ts';
import { zetbaar } from './lettertype.ts';

/**
 * Pieces a line may be broken between: after a space, and inside words after a hyphen or slash;
 * never between a sign and its number ("artikel 6:7", "€ 12").
 */
const stukken = (tekst: string): readonly string[] =>
  tekst.match(/(?<!\S)(?:\(?[Aa]rtikel|€) \S+\s?|[^\s/-]*[/-]+(?=[\p{L}\p{N}])|\S+\s?|\s/gu) ?? [];

/** A word wider than the line (an address of a website) is cut where it must. */
function* hak(woord: string, past: (tekst: string) => boolean): Generator<string> {
  let deel = '';
  for (const char of woord) {
    if (deel !== '' && !past(deel + char)) {
      yield deel;
      deel = '';
    }
    deel += char;
  }
  yield deel;
}

/** The lines of one paragraph, each at most `breedte` points wide; at least one line. Line feeds in the text are kept. */
export function breekAf(tekst: string, letter: Lettertype, grootte: number, breedte: number): readonly string[] {
  return tekst.split('\n').flatMap((alinea) => breekRegel(zetbaar(alinea), letter, grootte, breedte));
}

function breekRegel(tekst: string, letter: Lettertype, grootte: number, breedte: number): readonly string[] {
  const past = (regel: string): boolean => letter.breedte(regel.trimEnd(), grootte) <= breedte;
  const regels: string[] = [];
  let regel = '';
  let gezet = 0;
  for (const stuk of stukken(tekst)) {
    const breed = letter.breedte(stuk, grootte);
    // The running width is exact enough: letters are set without kerning.
    if (gezet + letter.breedte(stuk.trimEnd(), grootte) <= breedte) {
      regel += stuk;
      gezet += breed;
      continue;
    }
    if (regel !== '') regels.push(regel.trimEnd());
    const delen = past(stuk) ? [stuk] : [...hak(stuk, past)];
    regels.push(...delen.slice(0, -1));
    regel = delen.at(-1) ?? '';
    gezet = letter.breedte(regel, grootte);
  }
  if (regel !== '' || regels.length === 0) regels.push(regel.trimEnd());
  return regels;
}
