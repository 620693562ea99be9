// Stemming by the Porter algorithm for Dutch, after its published description (snowballstem.org/algorithms/dutch).
// Works on folded words; capital I and Y inside mark an i or y that acts as a consonant.

const VOWEL = /[aeiouy]/;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.test(letter);
const DOUBLED_END = /(?:kk|dd|tt)$/;
const undouble = (word: string): string => (DOUBLED_END.test(word) ? word.slice(0, -1) : word);

/** Where the region starts that follows the first consonant after a vowel, looking from `from`. */
function regionAfter(word: string, from: number): number {
  for (let index = from; index < word.length - 1; index++) {
    if (isVowel(word[index]) && !isVowel(word[index + 1])) return index + 2;
  }
  return word.length;
}

/** An ending that may lose its s: a consonant that is no j. */
const validBeforeS = (rest: string): boolean => rest !== '' && !isVowel(rest.at(-1)) && !rest.endsWith('j');
/** An ending that may lose its en: a consonant, but "gemeente" keeps its shape. */
const validBeforeEn = (rest: string): boolean => rest !== '' && !isVowel(rest.at(-1)) && !rest.endsWith('gem');

/**
 * Stem of a folded lower-case word: `vergunningen` → `vergunn`.
 * The order of the steps, and which look at R1 or R2, is the description's.
 */
export function porterStem(word: string): string {
  let stem = word
    .replace(/^y/, 'Y')
    .replace(/([aeiouy])y/g, '$1Y')
    .replace(/([aeiouy])i(?=[aeiouy])/g, '$1I');
  const start = regionAfter(stem, 0);
  const r1 = Math.max(3, start);
  const r2 = regionAfter(stem, start);
  const without = (suffix: string, region: number): string | null =>
    stem.endsWith(suffix) && stem.length - suffix.length >= region ? stem.slice(0, -suffix.length) : null;
  const dropEn = (suffix: string): void => {
    const rest = without(suffix, r1);
    if (rest !== null && validBeforeEn(rest)) stem = undouble(rest);
  };
  const dropE = (): boolean => {
    const rest = without('e', r1);
    if (rest === null || rest === '' || isVowel(rest.at(-1))) return false;
    stem = undouble(rest);
    return true;
  };
  const dropIg = (): boolean => {
    const rest = without('ig', r2);
    if (rest === null || rest.endsWith('e')) return false;
    stem = rest;
    return true;
  };

  if (stem.endsWith('heden')) {
    const rest = without('heden', r1);
    if (rest !== null) stem = `${rest}heid`;
  } else if (stem.endsWith('ene')) dropEn('ene');
  else if (stem.endsWith('en')) dropEn('en');
  else {
    const rest = without(stem.endsWith('se') ? 'se' : 's', r1);
    if (rest !== null && validBeforeS(rest)) stem = rest;
  }

  const eDropped = dropE();

  const beforeHeid = without('heid', r2);
  if (beforeHeid !== null && !beforeHeid.endsWith('c')) {
    stem = beforeHeid;
    dropEn('en');
  }

  if (stem.endsWith('end') || stem.endsWith('ing')) {
    const rest = stem.slice(0, -3);
    if (rest.length >= r2) {
      stem = rest;
      if (!dropIg()) stem = undouble(stem);
    }
  } else if (stem.endsWith('ig')) dropIg();
  else if (stem.endsWith('lijk')) {
    const rest = without('lijk', r2);
    if (rest !== null) {
      stem = rest;
      dropE();
    }
  } else if (stem.endsWith('baar')) stem = without('baar', r2) ?? stem;
  else if (stem.endsWith('bar') && eDropped) stem = without('bar', r2) ?? stem;

  return stem.replace(/([^aeiouyI])(aa|ee|oo|uu)([^aeiouyI])$/, (_, before: string, vowels: string, after: string) => before + vowels.charAt(0) + after).toLowerCase();
}
