// Text as it is compared: without case, accents, ligatures, hyphens and spaces. And where a text that must go occurs in another.

const AL_GEVOUWEN = /^[a-z0-9]*$/;

/** Only letters and digits are left, in lower case, without accents. */
export const vouw = (tekst: string): string =>
  AL_GEVOUWEN.test(tekst)
    ? tekst
    : tekst
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');

/** Pieces of a word that tell it: half of it, and at least four letters (redaction.md §2.1 V3). Shorter words only whole. */
export function brokstukken(woord: string): readonly string[] {
  const lengte = Math.max(4, Math.ceil(woord.length / 2));
  if (woord.length <= lengte) return [woord];
  return Array.from({ length: woord.length - lengte + 1 }, (_, begin) => woord.slice(begin, begin + lengte));
}

/** Shorter texts are only found as words of their own: "Jan" is not in "januari". */
const KORT = 3;

/** A text that must be nowhere. */
export interface Zoekterm {
  /** Places in `tekst`, as indices of UTF-16 units. */
  vind(tekst: string): readonly { readonly van: number; readonly tot: number }[];
}

/** Hyphens, and what has no width (\\p{Cf}: soft hyphens, joiners, marks of direction). */
const STREEP = '\\p{Pd}\\p{Cf}\\u0002\\u2212\\ufffe';
const VOEG = `[\\s\\u0000${STREEP}]*`;
/** A hyphen may be anywhere in a word, and at the end of a line the word goes on after it. */
const AFBREKING = `(?:[${STREEP}]+[\\s\\u0000]*)?`;
const VAN_RECHTS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const WOORDTEKEN = '[\\p{L}\\p{N}]';

/** Letter by letter: without case and accents. Punctuation stays: it is part of what was asked. */
export const vouwLetters = (tekst: string): string => tekst.toWellFormed().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

const ontsnap = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * The occurrences of a text, whatever its case, accents, hyphens, spaces and line breaks.
 * The text searched must be folded with `vouwLetters`, glyph by glyph, so that places stay places.
 */
export function zoekterm(gevraagd: string): Zoekterm {
  const delen = vouwLetters(gevraagd).split(new RegExp(`[\\s\\u0000${STREEP}]+`, 'u')).filter((deel) => deel !== '');
  const woorden = delen.map((deel) => Array.from(deel, ontsnap));
  if (woorden.length === 0) return { vind: () => [] };
  // Text from right to left stands in a file as it is read, or as it is seen.
  const vormen = VAN_RECHTS.test(gevraagd) ? [woorden, woorden.toReversed().map((letters) => letters.toReversed())] : [woorden];
  const regels = vormen.flatMap((vorm) => {
    const letters = vorm.flat();
    const inWoorden = vorm.map((deel) => deel.join(AFBREKING)).join(VOEG);
    const alsWoorden = `(?<!${WOORDTEKEN})${letters.join(VOEG)}(?!${WOORDTEKEN})`;
    return [...(letters.length > KORT ? [inWoorden] : []), alsWoorden].map((patroon) => new RegExp(patroon, 'gu'));
  });
  return { vind: (tekst) => regels.flatMap((regel) => [...tekst.matchAll(regel)].map((hit) => ({ van: hit.index, tot: hit.index + hit[0].length }))) };
}
