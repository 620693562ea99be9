// One page as a handler sees it: its words with their places, and the pictures that need care. Runs in a reader process.
import { metPagina, type Pdfium, type Pointer } from '../../lezer/pdfium.ts';
import { deelIn } from '../indeling.ts';
import type { Paginazicht } from '../model.ts';
import { naarBeeld } from './afbeelding.ts';
import { inhoudVan, zonderVervanging, type Paginainhoud } from './inhoud.ts';
import { tekensVan } from './tekens.ts';
import { zichtbareTekens } from './zichtbaar.ts';

export interface Gezien {
  readonly zicht: Paginazicht;
  readonly scan: Paginainhoud['scan'];
}

/** fpdf_flatten.h: as on the screen. */
const ZOALS_GETOOND = 0;

function zie(pdfium: Pdfium, document: Pointer, page: Pointer, nummer: number): Gezien {
  const breedte = pdfium.FPDF_GetPageWidthF(page);
  const hoogte = pdfium.FPDF_GetPageHeightF(page);
  const beeld = naarBeeld(pdfium, page, breedte, hoogte);
  const inhoud = inhoudVan(pdfium, page, beeld, breedte * hoogte);
  zonderVervanging(pdfium, inhoud.teksten);
  const gevonden = tekensVan(pdfium, page, beeld);
  const zichtbaar = zichtbareTekens(pdfium, { document, page, breedte, hoogte }, gevonden, inhoud.teksten);
  const woorden = deelIn(gevonden.map((teken) => ({ ...teken, zichtbaar: zichtbaar.has(teken) })));
  return { zicht: { nummer, breedte, hoogte, woorden, blokbeelden: inhoud.blokbeelden }, scan: inhoud.scan };
}

/**
 * Looks at a page (counted from 1). Text in annotations and form fields counts: they are laid down in the page first,
 * in the engine's copy only. So paint the page before this when it must show as it is.
 */
export function ziePagina(pdfium: Pdfium, document: Pointer, nummer: number): Gezien | null {
  metPagina(pdfium, document, nummer - 1, (page) => {
    if (pdfium.FPDFPage_GetAnnotCount(page) > 0) pdfium.FPDFPage_Flatten(page, ZOALS_GETOOND);
  });
  return metPagina(pdfium, document, nummer - 1, (page) => zie(pdfium, document, page, nummer));
}
