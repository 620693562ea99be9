// The fonts of our letters: loaded once, measured without a PDF.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Lettertypekeuze } from './model.ts';

export interface Glyph {
  readonly id: number;
  /** Thousandths of the font size. */
  readonly breedte: number;
}

export interface Lettertype {
  readonly font: Font;
  readonly naam: string;
  readonly vet: boolean;
  /** Outlines of PostScript (OTF) instead of TrueType. */
  readonly cff: boolean;
  glyph(codePoint: number): Glyph;
  /** The characters that stand for a text in this font: what it lacks is written out (ĳ as ij), without its accent, or else a question mark. */
  tekens(tekst: string): string;
  /** Width of a text at a size, both in points. */
  breedte(tekst: string, grootte: number): number;
}

export interface Letters {
  readonly gewoon: Lettertype;
  readonly vet: Lettertype;
}

/** The font cannot be used; the message is for whoever set it. */
export class LettertypeOngeschikt extends Error {
  override readonly name = 'LettertypeOngeschikt';
}

/** For what cannot be written out either: never an empty box. */
const VERVANGER = '?';
/** Without these no Dutch letter can be set. */
const NODIG = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:?!()-/&%+@'\"áéíóúàèäëïöüçñÉË€–“”‘’•…";

/** Bit 1 of fsType: the owner of the font forbids embedding (OpenType, OS/2). Bits 8 and 9: no subset, pictures only. */
const VERBIEDT = 0x0002 | 0x0100 | 0x0200;

function leesFont(file: string): Font {
  let font: ReturnType<typeof create>;
  try {
    font = create(readFileSync(file));
  } catch {
    throw new LettertypeOngeschikt(`${file} is geen lettertype dat wij kunnen lezen. Geef een TTF- of OTF-bestand.`);
  }
  if (!('glyphForCodePoint' in font)) throw new LettertypeOngeschikt(`${file} is een verzameling. Geef een bestand met één lettertype.`);
  return font;
}

function toets(file: string, font: Font): void {
  const mist = Array.from(NODIG).filter((char) => !font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0));
  if (mist.length > 0) throw new LettertypeOngeschikt(`${file} mist tekens die in brieven nodig zijn: ${mist.join(' ')}`);
  const { fsType } = font['OS/2'] as unknown as { readonly fsType: Readonly<Record<string, boolean>> | number };
  const verbiedt = typeof fsType === 'number' ? (fsType & VERBIEDT) !== 0 : ['noEmbedding', 'noSubsetting', 'bitmapOnly'].some((naam) => fsType[naam] === true);
  if (verbiedt) throw new LettertypeOngeschikt(`De maker van ${file} staat niet toe dat het lettertype in documenten zit. Kies een ander.`);
  if (Object.keys(font.variationAxes).length > 0) throw new LettertypeOngeschikt(`${file} is een variabel lettertype. Geef een bestand met één dikte.`);
}

/** A name that PDF takes: letters, digits and dashes. */
const naamVan = (font: Font): string => font.postscriptName.replaceAll(/[^A-Za-z0-9-]/g, '') || 'Lettertype';

function openLettertype(file: string, vet: boolean): Lettertype {
  const font = leesFont(file);
  toets(file, font);
  const glyphs = new Map<number, Glyph>();
  const woorden = new Map<string, number>();
  const heeft = (char: string): boolean => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0);

  const lookUp = (codePoint: number): Glyph => {
    const glyph = font.glyphForCodePoint(font.hasGlyphForCodePoint(codePoint) ? codePoint : (VERVANGER.codePointAt(0) ?? 63));
    return { id: glyph.id, breedte: (glyph.advanceWidth * 1000) / font.unitsPerEm };
  };
  const glyph = (codePoint: number): Glyph => {
    const known = glyphs.get(codePoint) ?? lookUp(codePoint);
    glyphs.set(codePoint, known);
    return known;
  };
  const uitgeschreven = new Map<string, string>();
  const schrijfUit = (char: string): string => {
    if (heeft(char)) return char;
    const bare = Array.from(char.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
    return bare.length > 0 && bare.every(heeft) ? bare.join('') : VERVANGER;
  };
  const tekens = (tekst: string): string => {
    let uit = '';
    for (const char of tekst) {
      const known = uitgeschreven.get(char) ?? schrijfUit(char);
      uitgeschreven.set(char, known);
      uit += known;
    }
    return uit;
  };
  const duizendsten = (tekst: string): number => {
    const known = woorden.get(tekst);
    if (known !== undefined) return known;
    let som = 0;
    for (const char of tekens(tekst)) som += glyph(char.codePointAt(0) ?? 0).breedte;
    if (woorden.size > 20_000) woorden.clear();
    woorden.set(tekst, som);
    return som;
  };
  return { font, naam: naamVan(font), vet, cff: 'CFF ' in font, glyph, tekens, breedte: (tekst, grootte) => (duizendsten(tekst) * grootte) / 1000 };
}

const require = createRequire(import.meta.url);
const eigen = (file: string): string => require.resolve(`@expo-google-fonts/source-sans-3/${file}`);
const INGEBOUWD: Lettertypekeuze = { gewoon: eigen('400Regular/SourceSans3_400Regular.ttf'), vet: eigen('600SemiBold/SourceSans3_600SemiBold.ttf') };

/**
 * Loads the fonts.
 * @throws LettertypeOngeschikt unreadable, forbidden to embed, or without letters that Dutch needs
 */
export function laadLetters({ gewoon, vet }: Lettertypekeuze = INGEBOUWD): Letters {
  return { gewoon: openLettertype(gewoon, false), vet: openLettertype(vet, true) };
}

/** Loaded at the first letter and kept: a font is the same for everybody and never changes while the program runs. */
const geladen = new Map<string, Letters>();

/** The fonts of a body, or our own. @throws LettertypeOngeschikt */
export function lettersVoor(keuze: Lettertypekeuze = INGEBOUWD): Letters {
  const sleutel = `${keuze.gewoon}\n${keuze.vet}`;
  const letters = geladen.get(sleutel) ?? laadLetters(keuze);
  geladen.set(sleutel, letters);
  return letters;
}

/** Text as it is set: composed characters, no control characters, tabs as spaces. */
export const zetbaar = (tekst: string): string => tekst.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '').trim();
