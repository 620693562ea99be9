// Glyphs with their places, whichever engine found them, and the words they make.
import { vouw, vouwLetters } from './vouwen.ts';

/** Display space. The order is that of the engine. */
export interface Tekens {
  readonly aantal: number;
  /** What each glyph says: one code point, or more for a ligature. */
  readonly tekst: readonly string[];
  readonly x0: Float32Array;
  readonly y0: Float32Array;
  readonly x1: Float32Array;
  readonly y1: Float32Array;
  /** 1: made up by the engine (a space between words), or of a kind that is never painted. */
  readonly ongezien: Uint8Array;
}

/** Places of this many glyphs at first: most pages have fewer than twice as many. */
const EERSTE_RUIMTE = 4096;

export class Tekenlijst {
  readonly #tekst: string[] = [];
  /** Four numbers for each glyph. */
  #maten = new Float32Array(4 * EERSTE_RUIMTE);

  voegToe(tekst: string, x0: number, y0: number, x1: number, y1: number): void {
    const at = 4 * this.#tekst.length;
    if (at === this.#maten.length) {
      const groter = new Float32Array(2 * at);
      groter.set(this.#maten);
      this.#maten = groter;
    }
    this.#tekst.push(tekst);
    this.#maten[at] = x0;
    this.#maten[at + 1] = y0;
    this.#maten[at + 2] = x1;
    this.#maten[at + 3] = y1;
  }

  af(): Tekens {
    const aantal = this.#tekst.length;
    const maat = (n: number): Float32Array => {
      const uit = new Float32Array(aantal);
      for (let i = 0; i < aantal; i++) uit[i] = this.#maten[4 * i + n] ?? 0;
      return uit;
    };
    return { aantal, tekst: this.#tekst, x0: maat(0), y0: maat(1), x1: maat(2), y1: maat(3), ongezien: new Uint8Array(aantal) };
  }
}

/** Letters that stand together. */
export interface Woord {
  /** Indices of the glyphs. */
  readonly leden: readonly number[];
  /** Folded (vouwen.ts); never empty. */
  readonly vouw: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

// eslint-disable-next-line no-control-regex -- PDFium marks what is no letter with control characters
const LEEG = /^[\s\u0000\u0002\ufffe\u00ad]*$/u;

const isKleineLetter = (teken: string): boolean => teken.length === 1 && teken >= 'a' && teken <= 'z';
const isLeeg = (teken: string): boolean => !isKleineLetter(teken) && LEEG.test(teken);

/** Two glyphs belong to one word when the gap between their boxes is smaller than this part of a letter's size. */
const GAT = 0.4;

function samen(tekens: Tekens, a: number, b: number): boolean {
  const { x0, y0, x1, y1 } = tekens;
  const ax0 = x0[a] ?? 0;
  const ay0 = y0[a] ?? 0;
  const ax1 = x1[a] ?? 0;
  const ay1 = y1[a] ?? 0;
  const bx0 = x0[b] ?? 0;
  const by0 = y0[b] ?? 0;
  const bx1 = x1[b] ?? 0;
  const by1 = y1[b] ?? 0;
  const dx = Math.max(0, bx0 - ax1, ax0 - bx1);
  const dy = Math.max(0, by0 - ay1, ay0 - by1);
  const grens = GAT * Math.max(ax1 - ax0, ay1 - ay0, bx1 - bx0, by1 - by0);
  return dx * dx + dy * dy <= grens * grens;
}

/** @param wel which glyphs count; a glyph that does not count parts words */
export function woordenVan(tekens: Tekens, volgorde: readonly number[] | null = null, wel: (index: number) => boolean = () => true): readonly Woord[] {
  const woorden: Woord[] = [];
  let leden: number[] = [];
  const sluit = (): void => {
    if (leden.length === 0) return;
    let letters = '';
    for (const i of leden) letters += tekens.tekst[i] ?? '';
    const tekst = vouw(letters);
    if (tekst !== '') {
      let x0 = Infinity;
      let y0 = Infinity;
      let x1 = -Infinity;
      let y1 = -Infinity;
      for (const i of leden) {
        x0 = Math.min(x0, tekens.x0[i] ?? 0);
        y0 = Math.min(y0, tekens.y0[i] ?? 0);
        x1 = Math.max(x1, tekens.x1[i] ?? 0);
        y1 = Math.max(y1, tekens.y1[i] ?? 0);
      }
      woorden.push({ leden, vouw: tekst, x0, y0, x1, y1 });
    }
    leden = [];
  };
  const aantal = volgorde?.length ?? tekens.aantal;
  for (let plaats = 0; plaats < aantal; plaats++) {
    const i = volgorde === null ? plaats : (volgorde[plaats] ?? 0);
    const vorige = leden.at(-1);
    if (isLeeg(tekens.tekst[i] ?? '') || !wel(i)) sluit();
    else {
      if (vorige !== undefined && !samen(tekens, vorige, i)) sluit();
      leden.push(i);
    }
  }
  sluit();
  return woorden;
}

/** As a person reads: lines from top to bottom, each from left to right. Undoes any order of painting. */
export function leesvolgorde(tekens: Tekens, leden: readonly number[]): readonly number[] {
  const midden = (i: number): number => ((tekens.y0[i] ?? 0) + (tekens.y1[i] ?? 0)) / 2;
  const opHoogte = leden.toSorted((a, b) => midden(a) - midden(b));
  const regels: number[][] = [];
  for (const i of opHoogte) {
    const regel = regels.at(-1);
    const eerste = regel?.[0];
    if (regel !== undefined && eerste !== undefined && midden(i) - midden(eerste) < 0.6 * Math.max(4, (tekens.y1[eerste] ?? 0) - (tekens.y0[eerste] ?? 0))) regel.push(i);
    else regels.push([i]);
  }
  return regels.flatMap((regel) => regel.toSorted((a, b) => (tekens.x0[a] ?? 0) - (tekens.x0[b] ?? 0)));
}

/** The text of the glyphs, and for each UTF-16 unit of it the glyph it comes from: folded letter by letter. */
export function lopendeTekst(tekens: Tekens, wel: (index: number) => boolean = () => true): { readonly tekst: string; readonly glief: readonly number[] } {
  const stukken: string[] = [];
  const glief: number[] = [];
  let vorige = -1;
  for (let i = 0; i < tekens.aantal; i++) {
    if (!wel(i)) continue;
    const rauw = tekens.tekst[i] ?? '';
    // Another line without a sign of the engine: a line break.
    const nieuweRegel = vorige >= 0 && !samen(tekens, vorige, i) && ((tekens.y0[i] ?? 0) > (tekens.y1[vorige] ?? 0) || (tekens.y1[i] ?? 0) < (tekens.y0[vorige] ?? 0));
    const gevouwen = (nieuweRegel ? '\n' : '') + vouwLetters(rauw);
    stukken.push(gevouwen);
    for (let n = 0; n < gevouwen.length; n++) glief.push(i);
    vorige = i;
  }
  return { tekst: stukken.join(''), glief };
}
