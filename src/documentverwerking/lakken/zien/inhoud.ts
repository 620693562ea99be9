// Walks through what a page paints, forms within forms included: which text can be switched off, which pictures lie where.
import { metRuimte, type Pdfium, type Pointer } from '../../lezer/pdfium.ts';
import type { Blokbeeld } from '../model.ts';
import { naElkaar, type Matrix } from './afbeelding.ts';

/** fpdf_edit.h. */
const TEKST = 1;
const BEELD = 3;
const FORMULIER = 5;
const MAX_DIEPTE = 12;
const MAX_OBJECTEN = 500_000;

export interface Paginainhoud {
  readonly teksten: readonly Pointer[];
  readonly blokbeelden: readonly Blokbeeld[];
  /** Largest picture of the page: pixels per point, and the part of the page it covers. Null when there is none. */
  readonly scan: { readonly pixelsPerPunt: number; readonly deel: number } | null;
}

const EENHEID: Matrix = [1, 0, 0, 1, 0, 0];

function matrixVan(pdfium: Pdfium, object: Pointer, room: Pointer): Matrix {
  if (!pdfium.FPDFPageObj_GetMatrix(object, room)) return EENHEID;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfium.pdfium.HEAPF32.subarray(room >> 2, (room >> 2) + 6);
  return [a, b, c, d, e, f];
}

function isBlokbeeld(pdfium: Pdfium, object: Pointer, room: Pointer): boolean {
  const aantal = pdfium.FPDFImageObj_GetImageFilterCount(object);
  for (let at = 0; at < aantal; at++) {
    const lengte = Math.min(pdfium.FPDFImageObj_GetImageFilter(object, at, room, 64), 64);
    const naam = Buffer.from(pdfium.pdfium.HEAPU8.slice(room, room + Math.max(0, lengte - 1))).toString('latin1');
    if (naam === 'DCTDecode' || naam === 'DCT' || naam === 'JPXDecode') return true;
  }
  return false;
}

/** fpdfview.h: the mark has no such entry. */
const GEEN = 0;

/**
 * Takes away what a file says that its letters stand for: what counts is what is painted, and here even the engine would believe
 * the file. Layers are marks too, and stay.
 */
export function zonderVervanging(pdfium: Pdfium, teksten: readonly Pointer[]): void {
  for (const object of teksten) {
    for (let at = pdfium.FPDFPageObj_CountMarks(object) - 1; at >= 0; at--) {
      const mark = pdfium.FPDFPageObj_GetMark(object, at);
      if (pdfium.FPDFPageObjMark_GetParamValueType(mark, 'ActualText') !== GEEN) pdfium.FPDFPageObj_RemoveMark(object, mark);
    }
  }
}

/** @param beeld from the page's own space to display space */
export function inhoudVan(pdfium: Pdfium, page: Pointer, beeld: Matrix, oppervlak: number): Paginainhoud {
  const teksten: Pointer[] = [];
  const blokbeelden: Blokbeeld[] = [];
  let scan: Paginainhoud['scan'] = null;
  let gezien = 0;

  const neemBeeld = (object: Pointer, buiten: Matrix, room: Pointer): void => {
    if (!pdfium.FPDFImageObj_GetImagePixelSize(object, room, room + 4)) return;
    const [breedtePx = 0, hoogtePx = 0] = pdfium.pdfium.HEAPU32.subarray(room >> 2, (room >> 2) + 2);
    if (breedtePx === 0 || hoogtePx === 0) return;
    // Pictures fill the unit square, their first row on top.
    const [a, b, c, d, e, f] = naElkaar(matrixVan(pdfium, object, room), buiten);
    const matrix: Matrix = [a / breedtePx, b / breedtePx, -c / hoogtePx, -d / hoogtePx, e + c, f + d];
    const deel = Math.abs(a * d - b * c) / oppervlak;
    const pixelsPerPunt = Math.max(breedtePx / Math.max(Math.hypot(a, b), 1e-6), hoogtePx / Math.max(Math.hypot(c, d), 1e-6));
    if (scan === null || deel > scan.deel) scan = { pixelsPerPunt, deel };
    if (isBlokbeeld(pdfium, object, room)) blokbeelden.push({ matrix, breedtePx, hoogtePx, blok: 16 });
  };

  const loop = (aantal: number, neem: (at: number) => Pointer, buiten: Matrix, diepte: number, room: Pointer): void => {
    for (let at = 0; at < aantal && gezien < MAX_OBJECTEN; at++, gezien++) {
      const object = neem(at);
      switch (pdfium.FPDFPageObj_GetType(object)) {
        case TEKST:
          teksten.push(object);
          break;
        case BEELD:
          neemBeeld(object, buiten, room);
          break;
        case FORMULIER:
          if (diepte < MAX_DIEPTE) {
            const binnen = naElkaar(matrixVan(pdfium, object, room), buiten);
            loop(pdfium.FPDFFormObj_CountObjects(object), (index) => pdfium.FPDFFormObj_GetObject(object, index), binnen, diepte + 1, room);
          }
      }
    }
  };
  metRuimte(pdfium, 64, (room) => loop(pdfium.FPDFPage_CountObjects(page), (at) => pdfium.FPDFPage_GetObject(page, at), beeld, 0, room));
  return { teksten, blokbeelden, scan };
}
