// The two fonts of our letters: loaded once, measured without a PDF.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export interface Glyph {
  readonly id: number;
  /** Thousandths of the font size. */
  readonly breedte: number;
}

export interface Lettertype {
  readonly font: Font;
  readonly naam: string;
  readonly vet: boolean;
  glyph(codePoint: number): Glyph;
  /** Width of a text at a size, both in points. */
  breedte(tekst: string, grootte: number): number;
}

export interface Letters {
  readonly gewoon: Lettertype;
  readonly vet: Lettertype;
}

const require = createRequire(import.meta.url);
const MAP = '@expo-google-fonts/source-sans-3';
const VERVANGER = '?'.codePointAt(0) ?? 63;

function openLettertype(file: string, naam: string, vet: boolean): Lettertype {
  const font = create(readFileSync(require.resolve(`${MAP}/${file}`)));
  if (!('glyphForCodePoint' in font)) throw new TypeError(`${file} is a collection of fonts`);
  const glyphs = new Map<number, Glyph>();
  const woorden = new Map<string, number>();

  const lookUp = (codePoint: number): Glyph => {
    // What the font lacks is printed without its accent, or else as a question mark: never as an empty box.
    const bare = String.fromCodePoint(codePoint).normalize('NFD').codePointAt(0) ?? VERVANGER;
    const shown = [codePoint, bare].find((each) => font.hasGlyphForCodePoint(each)) ?? VERVANGER;
    const glyph = font.glyphForCodePoint(shown);
    return { id: glyph.id, breedte: (glyph.advanceWidth * 1000) / font.unitsPerEm };
  };
  const glyph = (codePoint: number): Glyph => {
    const known = glyphs.get(codePoint) ?? lookUp(codePoint);
    glyphs.set(codePoint, known);
    return known;
  };
  const duizendsten = (tekst: string): number => {
    const known = woorden.get(tekst);
    if (known !== undefined) return known;
    let som = 0;
    for (const char of tekst) som += glyph(char.codePointAt(0) ?? VERVANGER).breedte;
    if (woorden.size > 20_000) woorden.clear();
    woorden.set(tekst, som);
    return som;
  };
  return { font, naam, vet, glyph, breedte: (tekst, grootte) => (duizendsten(tekst) * grootte) / 1000 };
}

/** Loads the fonts; keep the result, it never changes. */
export const laadLetters = (): Letters => ({
  gewoon: openLettertype('400Regular/SourceSans3_400Regular.ttf', 'SourceSans3-Regular', false),
  vet: openLettertype('600SemiBold/SourceSans3_600SemiBold.ttf', 'SourceSans3-SemiBold', true),
});

/** Text as it is set: composed characters, no control characters, tabs as spaces. */
export const zetbaar = (tekst: string): string => tekst.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '').trim();
