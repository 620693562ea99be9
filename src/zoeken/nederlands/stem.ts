// The stem under which a word is indexed: Porter, then the rules that Dutch plurals need, and a few words left alone.
// Measured together (docs/adr/0005): brief/brieven, huis/huizen and subsidie/subsidies meet, minister and ministerie do not.
import { porterStem } from './porter.ts';

const DIGIT = /\d/;
/** Words that Porter would make equal to another word, with the stem they keep. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['minister', 'minister'],
  ['ministers', 'minister'],
  ['ministerie', 'ministerie'],
  ['ministeries', 'ministerie'],
]);

/** Shorter words carry too little to cut; words with digits are names and numbers. */
const SHORTEST = 4;
/** Plurals on s after a vowel, which Porter keeps: programmas, fotos, gemeentes. */
const VOWEL_PLURAL = /([aoy]|te)s$/;
/** No Dutch word ends in a double consonant: what cutting leaves double was single (klassen, klas). */
const DOUBLE_END = /([bdfgklmnprst])\1$/;

function computeStem(form: string): string {
  const exception = EXCEPTIONS.get(form);
  if (exception !== undefined) return exception;
  if (form.length < SHORTEST || DIGIT.test(form)) return form;
  const word = form.length > SHORTEST ? form.replace(VOWEL_PLURAL, '$1') : form;
  return porterStem(word).replace(/(t?ie)s$/, '$1').replace(/v$/, 'f').replace(/z$/, 's').replace(DOUBLE_END, '$1');
}

/** More words than this in memory would cost more than computing them again. */
const REMEMBERED = 200_000;

/** A stemmer that remembers what it saw: words come back all the time. */
export function createStemmer(): (form: string) => string {
  const known = new Map<string, string>();
  return (form) => {
    const seen = known.get(form);
    if (seen !== undefined) return seen;
    if (known.size >= REMEMBERED) known.clear();
    const stem = computeStem(form);
    known.set(form, stem);
    return stem;
  };
}
