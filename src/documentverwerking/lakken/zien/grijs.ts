// Whether a page can show colour at all, told by what it paints: looking at its colours takes painting it once more.
import { metRuimte, type Pdfium, type Pointer } from '../../lezer/pdfium.ts';

/** fpdf_edit.h. */
const TEKST = 1;
const LIJNEN = 2;
/**
 * What the engine says of a pattern whose colour it does not know (CPDF_ColorState::SetPattern): white, and this grey when it is made
 * of tiles in colour. What really has that colour is not worth telling apart.
 */
const WIT = 0xff;
const TEGELS = 0xbf;

/**
 * Nothing on the page but text and lines, in grey. False for all that is not certain: pictures, forms, shadings, patterns, and letters
 * that are drawings (Type 3: no name).
 */
export function isZekerGrijs(pdfium: Pdfium, page: Pointer): boolean {
  return metRuimte(pdfium, 16, (room) => {
    const benoemd = new Map<Pointer, boolean>();
    const heeftNaam = (letter: Pointer): boolean => {
      // The length with its closing zero: 1 is an empty name.
      const bekend = benoemd.get(letter) ?? pdfium.FPDFFont_GetBaseFontName(letter, 0, 0) > 1;
      benoemd.set(letter, bekend);
      return bekend;
    };
    const isGrijs = (gevonden: boolean): boolean => {
      const at = room >> 2;
      const { HEAPU32: u32 } = pdfium.pdfium;
      const rood = u32[at] ?? WIT;
      return gevonden && rood !== WIT && rood !== TEGELS && rood === u32[at + 1] && rood === u32[at + 2];
    };
    const aantal = pdfium.FPDFPage_CountObjects(page);
    for (let at = 0; at < aantal; at++) {
      const object = pdfium.FPDFPage_GetObject(page, at);
      const soort = pdfium.FPDFPageObj_GetType(object);
      if (soort !== LIJNEN && !(soort === TEKST && heeftNaam(pdfium.FPDFTextObj_GetFont(object)))) return false;
      if (!isGrijs(pdfium.FPDFPageObj_GetFillColor(object, room, room + 4, room + 8, room + 12))) return false;
      if (!isGrijs(pdfium.FPDFPageObj_GetStrokeColor(object, room, room + 4, room + 8, room + 12))) return false;
    }
    return true;
  });
}
