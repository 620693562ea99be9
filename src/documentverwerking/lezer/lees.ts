// Reads one PDF: text per page, properties, hidden content. Runs in a reader process.
import { setImmediate } from 'node:timers/promises';
import type { PdfFout } from '../pdf.ts';
import { heeftBedekteTekst } from './bedekt.ts';
import type { Bevindingsoort } from './bevindingen.ts';
import { leesTekst, metDocument, metPagina, metRuimte, type Pdfium, type Pointer } from './pdfium.ts';
import type { Leestaak, Leesuitkomst } from './protocol.ts';
import { normaliseerTekst } from './tekst.ts';
import { eigenschap, verborgenIn } from './verborgen.ts';

type Pagina = Leesuitkomst['paginas'][number];

const TEKSTOBJECT = 1;
const ONZICHTBAAR = 3;
const MAX_TEKENS = 2_000_000;

function tekstVan(pdfium: Pdfium, text: Pointer): string {
  const count = Math.min(pdfium.FPDFText_CountChars(text), MAX_TEKENS);
  if (count <= 0) return '';
  return metRuimte(pdfium, (count + 1) * 2, (buffer) => {
    const written = pdfium.FPDFText_GetText(text, 0, count, buffer);
    if (written <= 1) return '';
    return Buffer.from(pdfium.pdfium.HEAPU8.slice(buffer, buffer + (written - 1) * 2)).toString('utf16le');
  });
}

function heeftOnzichtbareTekst(pdfium: Pdfium, page: Pointer): boolean {
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index++) {
    const object = pdfium.FPDFPage_GetObject(page, index);
    if (pdfium.FPDFPageObj_GetType(object) === TEKSTOBJECT && pdfium.FPDFTextObj_GetTextRenderMode(object) === ONZICHTBAAR) return true;
  }
  return false;
}

function leesPagina(pdfium: Pdfium, document: Pointer, index: number, gezien: Set<Bevindingsoort>): Pagina {
  const gelezen = metPagina(pdfium, document, index, (page) => {
    const breedte = pdfium.FPDF_GetPageWidthF(page);
    const hoogte = pdfium.FPDF_GetPageHeightF(page);
    const text = pdfium.FPDFText_LoadPage(page);
    if (text === 0) return { nummer: index + 1, breedte, hoogte, tekst: '' };
    try {
      if (!gezien.has('onzichtbare-tekst') && heeftOnzichtbareTekst(pdfium, page)) gezien.add('onzichtbare-tekst');
      if (!gezien.has('afgedekte-tekst') && heeftBedekteTekst(pdfium, page, text)) gezien.add('afgedekte-tekst');
      return { nummer: index + 1, breedte, hoogte, tekst: normaliseerTekst(tekstVan(pdfium, text)) };
    } finally {
      pdfium.FPDFText_ClosePage(text);
    }
  });
  if (gelezen !== null) return gelezen;
  gezien.add('niet-onderzocht');
  return { nummer: index + 1, breedte: 0, hoogte: 0, tekst: '' };
}

const leeg = (text: string): string | null => (text === '' ? null : text);

/** The outcome, or why the file cannot be read. `voortgang` is called after each page. */
export async function leesPdf(pdfium: Pdfium, { bytes, maxPaginas }: Leestaak, voortgang: () => void): Promise<Leesuitkomst | PdfFout> {
  const opening = await metDocument(pdfium, bytes, async (document): Promise<Leesuitkomst | PdfFout> => {
    const aantal = pdfium.FPDF_GetPageCount(document);
    if (aantal <= 0) return 'beschadigd';
    if (aantal > maxPaginas) return 'te-veel-paginas';
    const gezien = new Set<Bevindingsoort>();
    const paginas: Pagina[] = [];
    for (let index = 0; index < aantal; index++) {
      paginas.push(leesPagina(pdfium, document, index, gezien));
      voortgang();
      // Lets the sign of life leave this process before the next page.
      if (index % 16 === 15) await setImmediate();
    }
    if (paginas.every((pagina) => pagina.breedte === 0)) return 'beschadigd';
    return {
      paginas,
      titel: leeg(normaliseerTekst(eigenschap(pdfium, document, 'Title'))),
      aangemaakt: leeg(eigenschap(pdfium, document, 'CreationDate')),
      taal: leeg(leesTekst(pdfium, (buffer, size) => pdfium.EPDFCatalog_GetLanguage(document, buffer, size)).trim()),
      verborgen: verborgenIn(pdfium, document, bytes, gezien),
    };
  });
  return opening.ok ? opening.waarde : opening.reden;
}
