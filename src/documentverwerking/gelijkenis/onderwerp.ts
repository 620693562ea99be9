// The subject of a mail without what programs put before it, so that a question and its answers have the same one.

/** Dutch, English, German, French and Scandinavian mail programs, with or without a count: "Re:", "Antw.:", "FW[2]:", "Doorst:". */
const VOORVOEGSEL =
  /^\s{0,20}(?:re|fw|fwd|fyi|antw|antwoord|beantwoord|reactie|betr|betreft|doorst|doorsturen|doorgest|aw|wg|tr|sv|vs|rép|rep|i)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\.?\s?[:：]/iu;
/** What mail gateways put before it: "[EXTERN]", "{Spam?}". Other labels tell cases apart and stay. */
const MERK = /^\s{0,20}(?:\[(?:ext|extern|external|spam|suspect)\w{0,10}\??\]|\{[^}]{1,20}\?\})/iu;
/** Programs repeat prefixes; more than this is no mail program. */
const MEESTE = 30;
const LANGSTE = 1000;

export interface Onderwerp {
  /** Lower case, without prefixes and double blanks. */
  readonly kern: string;
  /** An answer or a forwarded mail. */
  readonly reactie: boolean;
}

export function onderwerpVan(ruw: string): Onderwerp {
  let rest = ruw.slice(0, LANGSTE).normalize('NFKC');
  let reactie = false;
  for (let i = 0; i < MEESTE; i += 1) {
    const zonder = rest.replace(VOORVOEGSEL, '');
    if (zonder !== rest) reactie = true;
    const kaal = zonder.replace(MERK, '');
    if (kaal === rest) break;
    rest = kaal;
  }
  return { kern: rest.toLowerCase().replace(/\s{1,1000}/g, ' ').trim(), reactie };
}
