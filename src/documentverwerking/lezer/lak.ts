// Shows the words of a page, and makes a redacted file page by page. Runs in a reader process.
import type { Paginazicht } from '../lakken/model.ts';
import type { PdfFout } from '../pdf.ts';
import { ziePagina } from '../lakken/zien/zicht.ts';
import { metDocument, type Pdfium } from './pdfium.ts';
import type { Deel, Laktaak, Lakuitkomst, Zichttaak } from './protocol.ts';

export async function zichtVan(pdfium: Pdfium, { bytes, pagina }: Zichttaak): Promise<Paginazicht | PdfFout> {
  const opening = await metDocument(pdfium, bytes, async (document): Promise<Paginazicht | PdfFout> => {
    if (!Number.isInteger(pagina) || pagina < 1 || pagina > pdfium.FPDF_GetPageCount(document)) return 'geen-pagina';
    return ziePagina(pdfium, document, pagina)?.zicht ?? 'beschadigd';
  });
  return opening.ok ? opening.waarde : opening.reden;
}

/** @param stuur takes pieces of the file; resolves when there is room for the next */
export async function lakPdf(pdfium: Pdfium, taak: Laktaak, stuur: (deel: Deel) => Promise<void>): Promise<Lakuitkomst | PdfFout> {
  // Fonts and their tools are only loaded by a process that makes files.
  const { maakGelakt } = await import('../lakken/maken/maak.ts');
  const opening = await metDocument(pdfium, taak.bytes, (document) => maakGelakt(pdfium, document, taak, stuur));
  return opening.ok ? opening.waarde : opening.reden;
}
