// The subject of a mail without what replying and forwarding put before it: what all mails of one conversation share.

/** Dutch, English, German, French and Scandinavian mail programs, with or without a count: "Re:", "Antw:", "FW[2]:", "Doorst:". */
const VOORVOEGSEL = /^\s*(?:re|antw|antwoord|aw|sv|vs|rép|rep|fw|fwd|fyi|doorst|doorsturen|wg|tr|i)\s*(?:\[\d+\]|\(\d+\))?\s*[::]\s*/iu;
/** What mail gateways put before it: "[EXTERN]", "{Spam?}". */
const MERK = /^\s*(?:\[(?:ext|extern|external|spam|suspect)\w*\??\]|\{[^}]{1,20}\?\})\s*/iu;

export function normaalOnderwerp(onderwerp: string): string {
  let rest = onderwerp.normalize('NFKC');
  for (;;) {
    const korter = rest.replace(VOORVOEGSEL, '').replace(MERK, '');
    if (korter === rest) return rest.replaceAll(/\s+/g, ' ').trim().toLowerCase();
    rest = korter;
  }
}
