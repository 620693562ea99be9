// From PDFium's characters to text that people search and read.

const LIGATUREN: Readonly<Record<string, string>> = { 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st' };

/** Where PDFium joined a word that was broken at a line end; U+FFFE in older builds. */
const AFBREKING = String.raw`[\u0002\ufffe]`;
const VOOR_HOOFDLETTER = new RegExp(`(?:${AFBREKING}|\u00ad)\\s*(?=[\\p{Lu}\\p{Nd}])`, 'gu');
const IN_WOORD = new RegExp(`${AFBREKING}\\s*`, 'gu');

/**
 * Joins words broken at a line end (PDFium marks them with U+0002), unfolds ligatures, drops what is not text.
 * A break before a capital or digit keeps its hyphen: "Noord-" + "Holland" is one name with a hyphen.
 */
export function normaliseerTekst(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(VOOR_HOOFDLETTER, '-')
    .replace(IN_WOORD, '')
    .replace(/\u00ad\n?/g, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATUREN[ligature] ?? ligature)
    .replace(/\u00a0/g, ' ')
    // eslint-disable-next-line no-control-regex -- control characters are exactly what must go
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufff9-\uffff]/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
}
