// One page as a handler sees it: its words with their places, and the pictures that need care. Runs in a reader process.
import { metPagina, type Pdfium, type Pointer } from '../../lezer/pdfium.ts';
import { deelIn } from '../indeling.ts';
import type { Paginazicht } from '../model.ts';
import { naarBeeld } from './afbeelding.ts';
import { inhoudVan, zonderVervanging, type Paginainhoud } from './inhoud.ts';
import { maatVan, schaalBij, type Maat } from './maat.ts';
import { tekensVan } from './tekens.ts';
import { metDoek, type Doek } from './verf.ts';
import { zichtbareTekens } from './zichtbaar.ts';

export interface Gezien {
  readonly zicht: Paginazicht;
  readonly scan: Paginainhoud['scan'];
}

/** fpdf_flatten.h: as on the screen. */
const ZOALS_GETOOND = 0;
/** Hidden, or not for the screen (ISO 32000-1 §12.5.3): laying it down would bring out what nobody sees. */
const NIET_GETOOND = 2 | 32;

/** An opened page. */
export interface Bladzijde {
  readonly document: Pointer;
  readonly page: Pointer;
  /** Counted from 1. */
  readonly nummer: number;
}

/** @param doek the page in grey, painted before anything was asked of it */
export function zieMet(pdfium: Pdfium, { document, page, nummer }: Bladzijde, doek: Doek, maat: Maat): Gezien {
  const breedte = pdfium.FPDF_GetPageWidthF(page);
  const hoogte = pdfium.FPDF_GetPageHeightF(page);
  const beeld = naarBeeld(pdfium, page, breedte, hoogte);
  const inhoud = inhoudVan(pdfium, page, beeld, breedte * hoogte);
  zonderVervanging(pdfium, inhoud.teksten);
  const gevonden = tekensVan(pdfium, page, beeld);
  const zichtbaar = zichtbareTekens(pdfium, { document, page, breedte, hoogte, maat, doek }, gevonden, inhoud.teksten);
  const woorden = deelIn(gevonden.map((teken) => ({ teken: teken.teken, vlak: teken.vlak, inkt: teken.inkt, richting: teken.richting, schuin: teken.schuin, zichtbaar: zichtbaar.has(teken) })));
  return { zicht: { nummer, breedte, hoogte, woorden, blokbeelden: inhoud.blokbeelden }, scan: inhoud.scan };
}

/**
 * Looks at a page (counted from 1). Text in annotations and form fields counts: they are laid down in the page first,
 * in the engine's copy only. So paint the page before this when it must show as it is.
 */
export function ziePagina(pdfium: Pdfium, document: Pointer, nummer: number): Gezien | null {
  metPagina(pdfium, document, nummer - 1, (page) => {
    for (let at = pdfium.FPDFPage_GetAnnotCount(page) - 1; at >= 0; at--) {
      const aantekening = pdfium.FPDFPage_GetAnnot(page, at);
      const getoond = (pdfium.FPDFAnnot_GetFlags(aantekening) & NIET_GETOOND) === 0;
      pdfium.FPDFPage_CloseAnnot(aantekening);
      if (!getoond) pdfium.FPDFPage_RemoveAnnot(page, at);
    }
    if (pdfium.FPDFPage_GetAnnotCount(page) > 0) pdfium.FPDFPage_Flatten(page, ZOALS_GETOOND);
  });
  return metPagina(pdfium, document, nummer - 1, (page) => {
    const blad = { breedte: pdfium.FPDF_GetPageWidthF(page), hoogte: pdfium.FPDF_GetPageHeightF(page) };
    const maat = maatVan(blad, 0, schaalBij(blad));
    return metDoek(pdfium, { document, page, ...maat, grijs: true }, (doek) => zieMet(pdfium, { document, page, nummer }, doek, maat));
  });
}
