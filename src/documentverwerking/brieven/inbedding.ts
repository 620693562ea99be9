// Puts a font into a PDF with only the letters used: CIDFontType2, Identity-H, ToUnicode (ISO 32000-1 §9.7, §9.10.3).
// Written here because pdf-lib lays out every text again with fontkit, which takes ten times as long.
import { PDFHexString, type PDFContext, type PDFRef } from 'pdf-lib';
import type { Lettertype } from './lettertype.ts';

/** fontkit's types say boolean; the subset's glyph number is what it returns. */
interface Subset {
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
}

export interface Inbedding {
  /** Hexadecimal glyph numbers for a text, as `<…>` in a content stream. */
  codeer(tekst: string): string;
  /** Writes the font's objects; after this nothing more can be encoded. */
  rondAf(): PDFRef;
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
export function bedIn(context: PDFContext, letter: Lettertype, merk: string): Inbedding {
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
      for (const char of tekst) hex += (opTeken.get(char) ?? neemOp(char)).hex;
      return hex;
    },
    rondAf() {
      const naam = `${merk}+${letter.naam}`;
      const glyphs = [...opNummer.values()].sort((a, b) => a.nummer - b.nummer);
      const schaal = (value: number): number => Math.round((value * 1000) / font.unitsPerEm);
      const { minX, minY, maxX, maxY } = font.bbox;
      const file = context.register(context.flateStream(subset.encode()));
      const descriptor = context.register(
        context.obj({
          Type: 'FontDescriptor',
          FontName: naam,
          // 32: a font with the usual Latin letters (§9.8.2).
          Flags: 32,
          FontBBox: [minX, minY, maxX, maxY].map(schaal),
          ItalicAngle: font.italicAngle,
          Ascent: schaal(font.ascent),
          Descent: schaal(font.descent),
          CapHeight: schaal(font.capHeight),
          StemV: letter.vet ? 120 : 80,
          FontFile2: file,
        }),
      );
      const cidFont = context.register(
        context.obj({
          Type: 'Font',
          Subtype: 'CIDFontType2',
          BaseFont: naam,
          CIDSystemInfo: { Registry: PDFHexString.of('41646f6265'), Ordering: PDFHexString.of('4964656e74697479'), Supplement: 0 },
          FontDescriptor: descriptor,
          CIDToGIDMap: 'Identity',
          DW: 0,
          W: glyphs.flatMap(({ nummer, breedte }) => [nummer, [breedte]]),
        }),
      );
      return context.register(
        context.obj({
          Type: 'Font',
          Subtype: 'Type0',
          BaseFont: naam,
          Encoding: 'Identity-H',
          DescendantFonts: [cidFont],
          ToUnicode: context.register(context.flateStream(toUnicode(glyphs))),
        }),
      );
    },
  };
}
