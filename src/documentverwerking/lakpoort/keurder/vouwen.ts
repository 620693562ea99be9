// Text as it is compared: without case, accents, ligatures, hyphens and spaces. And where a text that must go occurs in another.

/** Only letters and digits are left, in lower case, without accents. */
export const vouw = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Pieces of a word that tell it: half of it, and at least four letters (redaction.md §2.1 V3). Shorter words only whole. */
export function brokstukken(woord: string): readonly string[] {
  const lengte = Math.max(4, Math.ceil(woord.length / 2));
  if (woord.length <= lengte) return [woord];
  return Array.from({ length: woord.length - lengte + 1 }, (_, begin) => woord.slice(begin, begin + lengte));
}

/** From this many letters on a text is so rare that spaces between its letters tell nothing: it is found through all of them. */
const ZEKER = 8;
/** A shorter text is found inside longer words too, from this many letters on. */
const IN_WOORDEN = 5;

/** A text that must be nowhere. */
export interface Zoekterm {
  /** Places in `tekst`, as indices of UTF-16 units. */
  vind(tekst: string): readonly { readonly van: number; readonly tot: number }[];
}

const ontsnap = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The occurrences of a text, whatever its case, accents, hyphens and line breaks.
 * The text searched must be folded letter by letter (`vouwLetters`), so that places stay places.
 */
export function zoekterm(gevraagd: string): Zoekterm {
  const delen = gevraagd.split(/[^\p{L}\p{N}\p{M}]+/u).map(vouw).filter((deel) => deel !== '');
  const letters = [...delen.join('')];
  const lang = letters.length >= ZEKER;
  const tussenLetters = lang ? '[^\\p{L}\\p{N}]*' : '(?:[\\u00ad\\u0002\\ufffe]|-?[^\\S\\n]*\\n\\s*|-)?';
  const patroon = lang
    ? letters.map(ontsnap).join(tussenLetters)
    : delen.map((deel) => [...deel].map(ontsnap).join(tussenLetters)).join('[^\\p{L}\\p{N}]*');
  const grens = letters.length < IN_WOORDEN;
  const regel = new RegExp(`${grens ? '(?<![\\p{L}\\p{N}])' : ''}${patroon}${grens ? '(?![\\p{L}\\p{N}])' : ''}`, 'gu');
  return {
    vind: (tekst) => (letters.length === 0 ? [] : [...tekst.matchAll(regel)].map((hit) => ({ van: hit.index, tot: hit.index + hit[0].length }))),
  };
}
