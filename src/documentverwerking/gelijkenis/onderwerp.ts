// The subject of a mail without what programs put before it, so that a question and its answers have the same one.

const VOORVOEGSEL = /^\s{0,20}(?:re|fw|fwd|antw|antwoord|betr|betreft|doorst|doorgest|aw|wg|tr|sv|vs|reactie|beantwoord)(?:\s?[[(]\d{1,3}[\])]|\s?\^\d{1,3})?\.?\s?:/i;
const LABEL = /^\s{0,20}\[[^\]]{0,40}\]/;
/** Programs repeat prefixes; more than this is no mail program. */
const MEESTE = 30;

export interface Onderwerp {
  /** Lower case, without prefixes, labels of lists, and double blanks. */
  readonly kern: string;
  /** An answer or a forwarded mail. */
  readonly reactie: boolean;
}

export function onderwerpVan(ruw: string): Onderwerp {
  let rest = ruw.slice(0, 1000);
  let reactie = false;
  for (let i = 0; i < MEESTE; i += 1) {
    const zonder = rest.replace(VOORVOEGSEL, '');
    if (zonder !== rest) reactie = true;
    const kaal = zonder.replace(LABEL, '');
    if (kaal === rest) break;
    rest = kaal;
  }
  return { kern: rest.normalize('NFC').toLowerCase().replace(/\s{1,1000}/g, ' ').trim(), reactie };
}
