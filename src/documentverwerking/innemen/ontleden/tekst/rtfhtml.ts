// The web page that Outlook wrapped in RTF (MS-OXRTFEX): taken out again.
import { createRtfletters, doorloopRtf } from './rtf.ts';

export const isVerpakteHtml = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1').includes('\\fromhtml');

interface Groep {
  /** In `{\*\htmltag…}`: the words are the page's own. */
  readonly tag: boolean;
  /** After `\htmlrtf`: only for readers of RTF. */
  readonly voorRtf: boolean;
  readonly stil: boolean;
}

const STIL = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'mhtmltag', 'generator', 'listtable', 'listoverridetable']);
const TEKENS: Readonly<Record<string, string>> = { par: '\r\n', line: '\r\n', tab: '\t', lquote: '&lsquo;', rquote: '&rsquo;', ldblquote: '&ldquo;', rdblquote: '&rdquo;', bullet: '&bull;', endash: '&ndash;', emdash: '&mdash;' };

export function pakHtmlUit(bytes: Uint8Array): string {
  const letters = createRtfletters();
  const stapel: Groep[] = [];
  let groep: Groep = { tag: false, voorRtf: false, stil: false };
  let fonttabel = false;
  let html = '';
  let wachtend: number[] = [];
  const zet = (stuk: string): void => {
    if (!groep.stil && !groep.voorRtf) html += stuk;
  };
  const leegWachtend = (): void => {
    if (wachtend.length > 0) zet(letters.lees(wachtend));
    wachtend = [];
  };
  doorloopRtf(bytes, {
    open() {
      leegWachtend();
      stapel.push(groep);
    },
    sluit() {
      leegWachtend();
      groep = stapel.pop() ?? groep;
      fonttabel &&= groep.stil;
    },
    woord(rtf) {
      leegWachtend();
      const { woord, getal, ster } = rtf;
      if (woord === 'fonttbl') fonttabel = true;
      letters.woord(rtf, fonttabel);
      if (woord === 'htmlrtf') groep = { ...groep, voorRtf: getal !== 0 };
      else if (woord === 'htmltag') groep = { ...groep, tag: true, voorRtf: false };
      else if (STIL.has(woord) || ster) groep = { ...groep, stil: true };
      else zet(TEKENS[woord] ?? '');
    },
    tekst(stuk) {
      leegWachtend();
      zet(stuk);
    },
    byte: (byte) => void wachtend.push(byte),
    letter(code) {
      leegWachtend();
      zet(String.fromCharCode(code));
    },
  });
  leegWachtend();
  return html;
}
