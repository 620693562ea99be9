// The words of a text with their places, folded so that case, accents and broken lines make no difference.

export interface Tekstwoord {
  /** Lower case, without accents. */
  readonly vouw: string;
  /** As it stands there, without the break of the line in it. */
  readonly vorm: string;
  readonly van: number;
  readonly tot: number;
}

export const vouw = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ĳ', 'ij')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');

/** A run of letters and digits; one that is broken with a hyphen at the end of a line goes on there. */
// eslint-disable-next-line no-control-regex -- U+0002 is how the PDF engine names a hyphen at the end of a line
const WOORD = /[\p{L}\p{M}\d]{1,80}(?:[-\u00ad\u0002\u2010]\r?\n[ \t]{0,40}(?=\p{Ll})[\p{L}\p{M}]{1,80}){0,1}/gu;
const TUSSENVOEGSEL = /\n[ \t]{0,40}(?:van|de|den|der|het|ten|ter|te|el)$/;

export function woordenVan(text: string): readonly Tekstwoord[] {
  const woorden: Tekstwoord[] = [];
  const voegToe = (vorm: string, van: number, tot: number): void => void woorden.push({ vouw: vouw(vorm), vorm, van, tot });
  for (const match of text.matchAll(WOORD)) {
    const [ruw] = match;
    const einde = match.index + ruw.length;
    const breuk = ruw.indexOf('\n');
    if (breuk !== -1 && TUSSENVOEGSEL.test(ruw)) {
      const links = ruw.slice(0, breuk).replace(/[^\p{L}\p{M}\d]+$/u, '');
      const rechts = ruw.slice(breuk).trimStart();
      voegToe(links, match.index, match.index + links.length);
      voegToe(rechts, einde - rechts.length, einde);
    } else {
      // eslint-disable-next-line no-control-regex -- as above
      voegToe(ruw.replace(/[-\u00ad\u0002\u2010]\r?\n[ \t]*/, ''), match.index, einde);
    }
  }
  return woorden;
}
