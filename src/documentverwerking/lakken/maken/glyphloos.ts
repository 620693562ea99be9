// A font without shapes, for text that is there to be searched, copied and read aloud, and not to be seen.
// Every code is a UTF-16 unit and leads to one empty glyph. The TrueType bytes are built here (OpenType 1.9, ISO 32000-1 §9.7).
import { verwijs, type Nummer, type Objectschrijver } from '../../brieven/schrijver.ts';

/** Width of every glyph and height of the line, in thousandths of the size. */
export const GLYPHBREEDTE = 500;
const HOOGTE = 1000;
const NAAM = 'Woostroom-Glyphloos';
/** Number of glyphs: the required "missing" one, and the empty one. */
const GLYPHS = 2;
const LEEG = 1;

class Tabel {
  readonly #delen: Buffer[] = [];
  u16(...waarden: readonly number[]): this {
    for (const waarde of waarden) {
      const deel = Buffer.alloc(2);
      deel.writeUInt16BE(waarde & 0xffff);
      this.#delen.push(deel);
    }
    return this;
  }
  u32(...waarden: readonly number[]): this {
    for (const waarde of waarden) {
      const deel = Buffer.alloc(4);
      deel.writeUInt32BE(waarde >>> 0);
      this.#delen.push(deel);
    }
    return this;
  }
  tekst(tekst: string): this {
    this.#delen.push(Buffer.from(tekst, 'latin1'));
    return this;
  }
  get bytes(): Buffer {
    return Buffer.concat(this.#delen);
  }
}

function som(bytes: Buffer): number {
  let totaal = 0;
  for (let at = 0; at + 3 < bytes.length; at += 4) totaal = (totaal + bytes.readUInt32BE(at)) >>> 0;
  return totaal;
}

const opVier = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

function tabellen(): readonly (readonly [string, Buffer])[] {
  const os2 = new Tabel()
    .u16(4, GLYPHBREEDTE, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0)
    .u32(0, 0, 0, 0) // PANOSE (10 bytes) and the first part of the Unicode ranges
    .u16(0, 0, 0, 0, 0)
    .tekst('WOOS')
    .u16(0x40, 0x20, 0xffff, HOOGTE, 0, 0, HOOGTE, 0)
    .u32(1, 0)
    .u16(500, 700, 0, 0x20, 0);
  const namen = [
    [1, NAAM],
    [2, 'Regular'],
    [4, NAAM],
    [6, NAAM],
  ] as const;
  const naamtekst = namen.map(([, tekst]) => Buffer.from(tekst, 'utf16le').swap16());
  const name = new Tabel().u16(0, namen.length, 6 + namen.length * 12);
  let plek = 0;
  namen.forEach(([id], at) => {
    const bytes = naamtekst[at]?.length ?? 0;
    name.u16(3, 1, 0x409, id, bytes, plek);
    plek += bytes;
  });
  return [
    ['OS/2', os2.bytes],
    // One table, format 4, only the closing segment: codes lead to glyphs by the PDF's own map.
    ['cmap', new Tabel().u16(0, 1, 3, 1).u32(12).u16(4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0).bytes],
    ['glyf', Buffer.alloc(4)],
    ['head', new Tabel().u32(0x10000, 0x10000, 0, 0x5f0f3cf5).u16(3, HOOGTE).u32(0, 0, 0, 0).u16(0, 0, GLYPHBREEDTE, HOOGTE, 0, 8, 2, 0, 0).bytes],
    ['hhea', new Tabel().u32(0x10000).u16(HOOGTE, 0, 0, GLYPHBREEDTE, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS).bytes],
    ['hmtx', new Tabel().u16(GLYPHBREEDTE, 0, GLYPHBREEDTE, 0).bytes],
    ['loca', new Tabel().u16(0, 0, 0).bytes],
    ['maxp', new Tabel().u32(0x10000).u16(GLYPHS, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0).bytes],
    ['name', Buffer.concat([name.bytes, ...naamtekst])],
    ['post', new Tabel().u32(0x30000, 0, 0, 1, 0, 0, 0, 0).bytes],
  ];
}

/** The font file; always the same bytes. */
export function glyphloosTtf(): Buffer {
  const delen = tabellen();
  const kop = new Tabel().u32(0x10000).u16(delen.length, 128, 3, delen.length * 16 - 128);
  let plaats = 12 + delen.length * 16;
  for (const [naam, bytes] of delen) {
    kop.tekst(naam).u32(som(opVier(bytes)), plaats, bytes.length);
    plaats += opVier(bytes).length;
  }
  const file = Buffer.concat([kop.bytes, ...delen.map(([, bytes]) => opVier(bytes))]);
  const head = 12 + delen.findIndex(([naam]) => naam === 'head') * 16;
  file.writeUInt32BE((0xb1b0afba - som(file)) >>> 0, file.readUInt32BE(head + 8) + 8);
  return file;
}

const vier = (value: number): string => value.toString(16).padStart(4, '0');

/** Every code means itself. A range may not cross a high byte (ISO 32000-1 §9.10.3), and surrogates are no characters on their own. */
function naarUnicode(): string {
  const regels: string[] = [];
  for (let hoog = 0; hoog < 256; hoog++) {
    if (hoog >= 0xd8 && hoog <= 0xdf) continue;
    const [van, tot] = [hoog * 256 + (hoog === 0 ? 0x20 : 0), hoog * 256 + (hoog === 0xff ? 0xfd : 0xff)];
    regels.push(`<${vier(van)}> <${vier(tot)}> <${vier(van)}>`);
  }
  const blokken: string[] = [];
  for (let at = 0; at < regels.length; at += 100) {
    const deel = regels.slice(at, at + 100);
    blokken.push(`${deel.length} beginbfrange\n${deel.join('\n')}\nendbfrange`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blokken,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** A character as the font codes it; what has no place in it becomes the replacement character. */
export function codeer(tekst: string): string {
  let hex = '';
  for (const teken of tekst) {
    // A letter of mathematics is looked for as the letter it is; what else is beyond two bytes has no code.
    const kort = teken.length > 1 ? teken.normalize('NFKC') : teken;
    const code = kort.length === 1 ? kort.charCodeAt(0) : 0xfffd;
    hex += vier(code < 0x20 || code > 0xfffd || (code >= 0xd800 && code <= 0xdfff) ? 0xfffd : code);
  }
  return `<${hex}>`;
}

/** Writes the font under this number. */
export function schrijfGlyphloos(pdf: Objectschrijver, nummer: Nummer): void {
  const ttf = glyphloosTtf();
  const file = pdf.stroom(ttf, `/Length1 ${ttf.length}`);
  const kaart = Buffer.alloc(65_536 * 2);
  for (let code = 0; code < 65_536; code++) kaart.writeUInt16BE(LEEG, code * 2);
  const descriptor = pdf.object(
    // Flags 5: every glyph as wide as the other, and not the usual Latin set (§9.8.2).
    `<</Type/FontDescriptor/FontName/${NAAM}/Flags 5/FontBBox[0 0 ${GLYPHBREEDTE} ${HOOGTE}]/ItalicAngle 0/Ascent ${HOOGTE}/Descent 0/CapHeight ${HOOGTE}` +
      `/StemV 80/FontFile2 ${verwijs(file)}>>`,
  );
  const cid = pdf.object(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${NAAM}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${verwijs(descriptor)}/DW ${GLYPHBREEDTE}/CIDToGIDMap ${verwijs(pdf.stroom(kaart))}>>`,
  );
  const unicode = pdf.stroom(naarUnicode());
  pdf.object(`<</Type/Font/Subtype/Type0/BaseFont/${NAAM}/Encoding/Identity-H/DescendantFonts[${verwijs(cid)}]/ToUnicode ${verwijs(unicode)}>>`, nummer);
}
