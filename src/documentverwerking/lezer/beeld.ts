// Paints one page and packs it as a small PNG. Runs in a reader process.
import type { PdfFout } from '../pdf.ts';
import { metDocument, metPagina, type Pdfium, type Pointer } from './pdfium.ts';
import { naarPng } from './png.ts';
import type { Beeldtaak } from './protocol.ts';

/** FPDFBitmap_BGRx and FPDF_ANNOT (fpdfview.h). */
const BGRX = 2 + 1;
const MET_ANNOTATIES = 0x01;
const WIT = 0xffffffff;
const MIN_BREEDTE = 16;
const MAX_BREEDTE = 4000;
/** Highest picture we paint: 40 megapixels (redaction.md §5). */
const MAX_PIXELS = 40_000_000;

/** Form values are painted by PDFium's form layer, not by the page itself. */
export function verfFormulier(pdfium: Pdfium, document: Pointer, bitmap: Pointer, page: Pointer, breedte: number, hoogte: number): void {
  const info = pdfium.PDFiumExt_OpenFormFillInfo();
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, info);
  if (form !== 0) {
    pdfium.FPDF_FFLDraw(form, bitmap, page, 0, 0, breedte, hoogte, 0, MET_ANNOTATIES);
    pdfium.PDFiumExt_ExitFormFillEnvironment(form);
  }
  pdfium.PDFiumExt_CloseFormFillInfo(info);
}

function verf(pdfium: Pdfium, document: Pointer, page: Pointer, gevraagd: number): Uint8Array | PdfFout {
  const verhouding = pdfium.FPDF_GetPageHeightF(page) / pdfium.FPDF_GetPageWidthF(page);
  if (!Number.isFinite(verhouding) || verhouding <= 0) return 'beschadigd';
  const wens = Math.round(Math.min(MAX_BREEDTE, Math.max(MIN_BREEDTE, gevraagd)));
  // A page a thousand times as high as it is wide gets a narrower picture instead of a huge one.
  const breedte = Math.max(1, Math.min(wens, Math.floor(Math.sqrt(MAX_PIXELS / verhouding))));
  const hoogte = Math.max(1, Math.min(Math.round(breedte * verhouding), Math.floor(MAX_PIXELS / breedte)));
  const bitmap = pdfium.FPDFBitmap_CreateEx(breedte, hoogte, BGRX, 0, 0);
  if (bitmap === 0) return 'te-zwaar';
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, breedte, hoogte, WIT);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, breedte, hoogte, 0, MET_ANNOTATIES);
    if (pdfium.FPDF_GetFormType(document) !== 0) verfFormulier(pdfium, document, bitmap, page, breedte, hoogte);
    const buffer = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    return naarPng(pdfium.pdfium.HEAPU8.subarray(buffer, buffer + stride * hoogte), breedte, hoogte, stride);
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

export async function maakBeeld(pdfium: Pdfium, { bytes, pagina, breedtePx }: Beeldtaak): Promise<Uint8Array | PdfFout> {
  const opening = await metDocument(pdfium, bytes, async (document): Promise<Uint8Array | PdfFout> => {
    if (!Number.isInteger(pagina) || pagina < 1 || pagina > pdfium.FPDF_GetPageCount(document)) return 'geen-pagina';
    return metPagina(pdfium, document, pagina - 1, (page) => verf(pdfium, document, page, breedtePx)) ?? 'beschadigd';
  });
  return opening.ok ? opening.waarde : opening.reden;
}
