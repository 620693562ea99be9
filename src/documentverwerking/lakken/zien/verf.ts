// Paints a page as a reader sees it, in grey or colour, into the engine's own memory.
import { verfFormulier } from '../../lezer/beeld.ts';
import type { Pdfium, Pointer } from '../../lezer/pdfium.ts';

/** fpdfview.h. */
const GRIJS = 1;
const BGRX = 3;
const MET_ANNOTATIES = 0x01;
const IN_GRIJS = 0x08;
const WIT = 0xffffffff;

export interface Doek {
  readonly breedte: number;
  readonly hoogte: number;
  /** Bytes per row. */
  readonly stride: number;
  /** 1 in grey, 4 (blue, green, red, unused) in colour. */
  readonly bytesPerPixel: 1 | 4;
  /** The pixels; a view that is lost when the engine's memory grows, so take it anew after each call to the engine. */
  readonly pixels: () => Uint8Array;
  readonly bitmap: Pointer;
}

interface Vraag {
  readonly document: Pointer;
  readonly page: Pointer;
  readonly breedtePx: number;
  readonly hoogtePx: number;
  /** Rows of white under the page. */
  readonly extraPx?: number;
  readonly grijs: boolean;
}

/** @throws RangeError when the engine has no memory for it */
export function metDoek<T>(pdfium: Pdfium, { document, page, breedtePx, hoogtePx, extraPx = 0, grijs }: Vraag, use: (doek: Doek) => T): T {
  const hoogte = hoogtePx + extraPx;
  const bitmap = pdfium.FPDFBitmap_CreateEx(breedtePx, hoogte, grijs ? GRIJS : BGRX, 0, 0);
  if (bitmap === 0) throw new RangeError('out of engine memory');
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, breedtePx, hoogte, WIT);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, breedtePx, hoogtePx, 0, MET_ANNOTATIES | (grijs ? IN_GRIJS : 0));
    if (pdfium.FPDF_GetFormType(document) !== 0) verfFormulier(pdfium, document, bitmap, page, breedtePx, hoogtePx);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const pixels = (): Uint8Array => {
      const buffer = pdfium.FPDFBitmap_GetBuffer(bitmap);
      return pdfium.pdfium.HEAPU8.subarray(buffer, buffer + stride * hoogte);
    };
    return use({ breedte: breedtePx, hoogte, stride, bytesPerPixel: grijs ? 1 : 4, pixels, bitmap });
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}
