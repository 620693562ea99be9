// From text as files hold it to text that can be searched and shown: ligatures, soft hyphens, words broken over lines.
// Folding makes case and diacritics the same; it works per word, so that positions in the shown text stay right.

const SOFT_HYPHEN = /\u00ad/g;
/** A word broken at the end of a line. "reis-\nen verblijfkosten" is no broken word, hence the words left out. */
const BROKEN_WORD = /(\p{L}{2,})[-\u2010]\r?\n[ \t]*(?!(?:en|of|en\/of|tot|dan)\b)(\p{Ll}{2,})/gu;
const LINE_END_HYPHEN = /[-\u2010]\r?\n/;
// eslint-disable-next-line no-control-regex -- control characters mark where a hit begins and ends; text must not hold them
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const MARKS = /\p{M}/gu;
// eslint-disable-next-line no-control-regex -- the ASCII range begins there
const ASCII_ONLY = /^[\u0000-\u007f]*$/;

/** Text as it is stored, shown and searched: NFKC, no soft hyphens, broken words joined, no control characters. */
export function cleanText(text: string): string {
  const normal = ASCII_ONLY.test(text) ? text : text.normalize('NFKC').replace(SOFT_HYPHEN, '');
  const printable = normal.replace(CONTROL, ' ');
  // Looking for broken words is dear in text that cannot have any.
  return LINE_END_HYPHEN.test(printable) ? printable.replace(BROKEN_WORD, '$1$2') : printable;
}

/** Lower case without diacritics: `Categorieën` and `categorieen` are the same word. */
export function fold(word: string): string {
  if (ASCII_ONLY.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss');
}
