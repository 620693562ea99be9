// The document of the main road: the shared example when it is there, else one of four pages that is made here.
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { gedeeld, heeftGedeeldeData } from '../../support/gedeelde-data.ts';


/** A PDF with one page for each text. */
export async function maakPdf(paginas: readonly string[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.setTitle('Notitie over de waterberging');
  file.setLanguage('nl-NL');
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const text of paginas) file.addPage([595, 842]).drawText(text, { x: 60, y: 760, size: 12, font, maxWidth: 470, lineHeight: 18 });
  return file.save();
}

export const vierPaginas = (): Promise<Uint8Array> =>
  maakPdf([
    'Notitie over de waterberging aan de Lindelaan. Samenvatting voor het college.',
    'Aanleiding: bij zware regen staat het water op straat. De bewoners klagen daarover.',
    'Oplossing: een wadi met zevenhonderd kubieke meter berging en een overstort bij de molen.',
    'Kosten en planning. De aannemer begint in het voorjaar.',
  ]);

export const voorbeeldPdf = (): Uint8Array | null => (heeftGedeeldeData ? gedeeld('pdf/example.pdf') : null);
