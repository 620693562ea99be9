// Puts a font into a PDF with only the letters used: a CID font with Identity-H and ToUnicode (ISO 32000-1 §9.7, §9.10.3).
import type { Lettertype } from './lettertype.ts';
import { verwijs, type Nummer, type Objectschrijver } from './schrijver.ts';

/** fontkit's types say boolean; the subset's glyph number is what it returns. */
interface Subset {
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
}

export interface Inbedding {
  /** Hexadecimal glyph numbers for a text, as `<…>` in a content stream. */
  codeer(tekst: string): string;
  /** Writes the font's objects; after this nothing more can be encoded. */
  rondAf(schrijver: Objectschrijver, nummer?: Nummer): Nummer;
}

interface Gebruikt {
  readonly hex: string;
  readonly nummer: number;
  readonly breedte: number;
  readonly tekst: string;
}

const vier = (value: number): string => value.toString(16).padStart(4, '0');

function toUnicode(glyphs: readonly Gebruikt[]): string {
  const utf16 = (tekst: string): string => Array.from({ length: tekst.length }, (_, at) => vier(tekst.charCodeAt(at))).join('');
  const blokken: string[] = [];
  for (let at = 0; at < glyphs.length; at += 100) {
    const deel = glyphs.slice(at, at + 100);
    blokken.push(`${deel.length} beginbfchar\n${deel.map(({ hex, tekst }) => `<${hex}> <${utf16(tekst)}>`).join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blokken,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** @param merk six capitals that tell one subset from another (§9.6.4) */
export function bedIn(letter: Lettertype, merk: string): Inbedding {
  const { font } = letter;
  const subset = font.createSubset() as unknown as Subset;
  const opTeken = new Map<string, Gebruikt>();
  const opNummer = new Map<number, Gebruikt>();

  const neemOp = (char: string): Gebruikt => {
    const glyph = letter.glyph(char.codePointAt(0) ?? 0);
    const nummer = subset.includeGlyph(glyph.id);
    const eerder = opNummer.get(nummer);
    const gebruikt = { hex: vier(nummer), nummer, breedte: Math.round(glyph.breedte), tekst: char };
    opTeken.set(char, gebruikt);
    // Two characters may share a shape; the first one met is what a reader copies.
    if (eerder === undefined) opNummer.set(nummer, gebruikt);
    return gebruikt;
  };

  return {
    codeer(tekst) {
      let hex = '';
      for (const char of letter.tekens(tekst)) hex += (opTeken.get(char) ?? neemOp(char)).hex;
      return hex;
    },
    rondAf(schrijver, nummer = schrijver.nummer()) {
      const naam = `/${merk}+${letter.naam}`;
      const glyphs = [...opNummer.values()].sort((a, b) => a.nummer - b.nummer);
      const schaal = (value: number): number => Math.round((value * 1000) / font.unitsPerEm);
      const { minX, minY, maxX, maxY } = font.bbox;
      const bestand = subset.encode();
      const file = schrijver.stroom(bestand, letter.cff ? '/Subtype/CIDFontType0C' : `/Length1 ${bestand.byteLength}`);
      const descriptor = schrijver.object(
        // Flags 32: a font with the usual Latin letters (§9.8.2).
        `<</Type/FontDescriptor/FontName${naam}/Flags 32/FontBBox[${[minX, minY, maxX, maxY].map(schaal).join(' ')}]/ItalicAngle ${font.italicAngle}` +
          `/Ascent ${schaal(font.ascent)}/Descent ${schaal(font.descent)}/CapHeight ${schaal(font.capHeight)}/StemV ${letter.vet ? 120 : 80}/FontFile${letter.cff ? 3 : 2} ${verwijs(file)}>>`,
      );
      const breedten = glyphs.map(({ nummer, breedte }) => `${nummer}[${breedte}]`).join('');
      const cidFont = schrijver.object(
        `<</Type/Font/Subtype/CIDFontType${letter.cff ? 0 : 2}/BaseFont${naam}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
          `/FontDescriptor ${verwijs(descriptor)}${letter.cff ? '' : '/CIDToGIDMap/Identity'}/DW 0/W[${breedten}]>>`,
      );
      const unicode = schrijver.stroom(toUnicode(glyphs));
      return schrijver.object(`<</Type/Font/Subtype/Type0/BaseFont${naam}/Encoding/Identity-H/DescendantFonts[${verwijs(cidFont)}]/ToUnicode ${verwijs(unicode)}>>`, nummer);
    },
  };
}
