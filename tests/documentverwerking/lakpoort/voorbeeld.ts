// A letter with a secret in it, what the gate must know of it, and a good redaction of it made by hand.
import { PDFDocument, StandardFonts, type PDFFont } from 'pdf-lib';
import sharp from 'sharp';
import type { PdfEngine } from '../../../src/documentverwerking/pdf.ts';
import type { Lakopdracht, Lakopties } from '../../../src/documentverwerking/lakken/index.ts';
import type { Laagwoord, Testpagina, Vak } from './schrijver.ts';

export const GEHEIM = 'Kwispelaar';
export const opties: Lakopties = { raster: 0, dpi: 150, titel: 'Brief over de brug', taal: 'nl-NL', kenmerk: null };
export const BREEDTE = 420;
export const HOOGTE = 300;
const GROOTTE = 12;
const REGELS = ['Geachte heer Kwispelaar, dank voor uw brief.', 'De brug gaat in het voorjaar weer open.', 'Met vriendelijke groet, de gemeente'];

export interface Bron {
  readonly bytes: Uint8Array;
  readonly woorden: readonly Laagwoord[];
}

const bovenkant = (regel: number): number => 60 + regel * 40;

function woordenVan(font: PDFFont, regels: readonly string[]): readonly Laagwoord[] {
  return regels.flatMap((regel, index) => {
    let x = 40;
    return regel.split(' ').map((tekst) => {
      const breedte = font.widthOfTextAtSize(tekst, GROOTTE);
      const woord = { tekst, x, y: bovenkant(index), breedte, hoogte: GROOTTE };
      x += breedte + font.widthOfTextAtSize(' ', GROOTTE);
      return woord;
    });
  });
}

export async function maakBron(regels: readonly string[] = REGELS, paginas = 1): Promise<Bron> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let n = 0; n < paginas; n++) {
    const pagina = document.addPage([BREEDTE, HOOGTE]);
    regels.forEach((regel, index) => pagina.drawText(regel, { x: 40, y: HOOGTE - bovenkant(index) - GROOTTE * 0.8, size: GROOTTE, font }));
  }
  return { bytes: await document.save(), woorden: woordenVan(font, regels) };
}

/** The box of a hand that marked this word. */
export function vakOm(bron: Bron, tekst: string): Vak {
  const woord = bron.woorden.find((each) => each.tekst.startsWith(tekst))!;
  return { x: woord.x - 1, y: woord.y - 2, breedte: woord.breedte + 2, hoogte: woord.hoogte + 4, label: '5.1.2.e' };
}

export const opdrachtVoor = ({ x, y, breedte, hoogte }: Vak, pagina = 1): Lakopdracht => ({ soort: 'vlak', pagina, vlak: { x, y, breedte, hoogte }, gronden: ['5.1.2.e'] });

/** The pages of the source as pictures, with the words that may stay. */
export async function maakPaginas(engine: PdfEngine, bron: Bron, vakken: readonly Vak[], aantal = 1): Promise<readonly Testpagina[]> {
  const paginas: Testpagina[] = [];
  for (let n = 1; n <= aantal; n++) {
    const png = await engine.paginabeeld(bron.bytes, n, Math.round((BREEDTE * 150) / 72));
    const { data, info } = await sharp(png).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
    const grijs = Uint8Array.from({ length: info.width * info.height }, (_, i) => data[i * info.channels]!);
    const woorden = bron.woorden.filter(({ x, y, breedte, hoogte }) => !vakken.some((vak) => x + breedte / 2 > vak.x && x + breedte / 2 < vak.x + vak.breedte && y + hoogte / 2 > vak.y && y + hoogte / 2 < vak.y + vak.hoogte));
    paginas.push({ breedte: BREEDTE, hoogte: HOOGTE, beeldBreedte: info.width, beeldHoogte: info.height, grijs, woorden, vakken });
  }
  return paginas;
}
