// Rich Text Format 1.9.1, word by word: groups, control words and text. What it means is decided by who listens.

export interface Rtfwoord {
  readonly woord: string;
  readonly getal: number | null;
  /** The group began with `\*`: skip it when its word is unknown. */
  readonly ster: boolean;
}

export interface Rtfluisteraar {
  open(): void;
  sluit(): void;
  woord(woord: Rtfwoord): void;
  /** Text in ASCII, one byte of another letter (`\'e9`), or a Unicode letter (`\u233`). */
  tekst(tekst: string): void;
  byte(byte: number): void;
  letter(code: number): void;
}

const MAX_DIEPTE = 2000;

export function doorloopRtf(bytes: Uint8Array, luisteraar: Rtfluisteraar): void {
  const inhoud = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  /** How many letters stand in for a Unicode one (`\uc`), per group. */
  const vervangers = [1];
  let overslaan = 0;
  let ster = false;
  const vorm = /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([^{}\\]+)/gi;

  for (const [, haak, woord, getaltekst, hex, teken, tekst] of inhoud.matchAll(vorm)) {
    if (haak === '{') {
      if (vervangers.length > MAX_DIEPTE) return;
      overslaan = 0;
      ster = false;
      vervangers.push(vervangers.at(-1) ?? 1);
      luisteraar.open();
    } else if (haak === '}') {
      overslaan = 0;
      if (vervangers.length > 1) vervangers.pop();
      luisteraar.sluit();
    } else if (woord !== undefined) {
      const getal = getaltekst === undefined ? null : Number(getaltekst);
      if (woord === 'uc') vervangers[vervangers.length - 1] = Math.max(0, getal ?? 1);
      else if (woord === 'u' && getal !== null) {
        luisteraar.letter(getal < 0 ? getal + 0x10000 : getal);
        overslaan = vervangers.at(-1) ?? 1;
      } else if (overslaan > 0 && woord !== 'par') overslaan -= 1;
      else luisteraar.woord({ woord, getal, ster });
      ster = false;
    } else if (hex !== undefined) {
      if (overslaan > 0) overslaan -= 1;
      else luisteraar.byte(Number.parseInt(hex, 16));
    } else if (teken !== undefined) {
      if (teken === '*') ster = true;
      else if (overslaan > 0) overslaan -= 1;
      else if (teken === '~') luisteraar.tekst('\u00a0');
      else if (teken === '_') luisteraar.tekst('-');
      else if (teken === '\n' || teken === '\r') luisteraar.woord({ woord: 'par', getal: null, ster: false });
      else if ('{}\\'.includes(teken)) luisteraar.tekst(teken);
    } else if (tekst !== undefined) {
      const gewoon = tekst.replace(/[\r\n]/g, '');
      const rest = gewoon.slice(overslaan);
      overslaan = Math.max(0, overslaan - gewoon.length);
      if (rest !== '') luisteraar.tekst(rest);
    }
  }
}

const CODEPAGINA: Readonly<Record<number, string>> = {
  437: 'ibm866', 850: 'windows-1252', 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8',
  1250: 'windows-1250', 1251: 'windows-1251', 1252: 'windows-1252', 1253: 'windows-1253', 1254: 'windows-1254', 1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257', 1258: 'windows-1258',
};
/** Code page of a font's character set (`\fcharset`). */
const TEKENSET: Readonly<Record<number, number>> = { 0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 };

/** Turns the bytes of a document into letters, by its code page and that of the font in use. */
export function createRtfletters(): { woord(woord: Rtfwoord, inFonttabel: boolean): void; lees(bytes: readonly number[]): string } {
  const fonts = new Map<number, number>();
  let standaard = 1252;
  let font = 0;
  return {
    woord({ woord, getal }, inFonttabel) {
      if (getal === null) return;
      if (woord === 'ansicpg') standaard = getal;
      if (woord === 'f') font = getal;
      const pagina = TEKENSET[getal];
      // Character set 0 and 1 are "the usual": then the document's own code page counts.
      if (woord === 'fcharset' && inFonttabel && getal > 1 && pagina !== undefined) fonts.set(font, pagina);
    },
    lees: (bytes) => new TextDecoder(CODEPAGINA[fonts.get(font) ?? standaard] ?? 'windows-1252').decode(Uint8Array.from(bytes)),
  };
}
