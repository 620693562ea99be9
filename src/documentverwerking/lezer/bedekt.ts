// Finds the black marker that hides nothing: dark letters under a dark box, which every reader can still copy.
import { metRuimte, type Pdfium, type Pointer } from './pdfium.ts';

interface Vlak {
  readonly links: number;
  readonly onder: number;
  readonly rechts: number;
  readonly boven: number;
}

const PAD = 2;
const MAX_VLAKKEN = 2000;
/** Letters together under boxes on one page before it counts: a lone dot under a rule is no secret. */
const DREMPEL = 3;

const donker = (rood: number, groen: number, blauw: number): boolean => 0.299 * rood + 0.587 * groen + 0.114 * blauw < 90;

/** Filled, opaque, dark shapes large enough to hide a letter; by their bounds. */
function donkereVlakken(pdfium: Pdfium, page: Pointer, room: Pointer): readonly Vlak[] {
  const geheugen = pdfium.pdfium;
  const vlakken: Vlak[] = [];
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count && vlakken.length < MAX_VLAKKEN; index++) {
    const object = pdfium.FPDFPage_GetObject(page, index);
    if (pdfium.FPDFPageObj_GetType(object) !== PAD) continue;
    if (!pdfium.FPDFPath_GetDrawMode(object, room, room + 4) || geheugen.HEAPU32[room >> 2] === 0) continue;
    if (!pdfium.FPDFPageObj_GetFillColor(object, room, room + 4, room + 8, room + 12)) continue;
    const [rood = 0, groen = 0, blauw = 0, dekking = 0] = geheugen.HEAPU32.subarray(room >> 2, (room >> 2) + 4);
    if (dekking < 250 || !donker(rood, groen, blauw)) continue;
    if (!pdfium.FPDFPageObj_GetBounds(object, room, room + 4, room + 8, room + 12)) continue;
    const [links = 0, onder = 0, rechts = 0, boven = 0] = geheugen.HEAPF32.subarray(room >> 2, (room >> 2) + 4);
    if (rechts - links > 4 && boven - onder > 4) vlakken.push({ links, onder, rechts, boven });
  }
  return vlakken;
}

/** True when several dark letters lie under dark boxes of this page. Boxes inside form objects are not seen. */
export function heeftBedekteTekst(pdfium: Pdfium, page: Pointer, text: Pointer): boolean {
  return metRuimte(pdfium, 64, (room) => {
    const vlakken = donkereVlakken(pdfium, page, room);
    if (vlakken.length === 0) return false;
    const geheugen = pdfium.pdfium;
    const count = pdfium.FPDFText_CountChars(text);
    let bedekt = 0;
    for (let index = 0; index < count; index++) {
      if (pdfium.FPDFText_GetUnicode(text, index) <= 32) continue;
      if (!pdfium.FPDFText_GetCharBox(text, index, room, room + 8, room + 16, room + 24)) continue;
      const [links = 0, rechts = 0, onder = 0, boven = 0] = geheugen.HEAPF64.subarray(room >> 3, (room >> 3) + 4);
      const x = (links + rechts) / 2;
      const y = (onder + boven) / 2;
      if (!vlakken.some((vlak) => x > vlak.links && x < vlak.rechts && y > vlak.onder && y < vlak.boven)) continue;
      if (!pdfium.FPDFText_GetFillColor(text, index, room, room + 4, room + 8, room + 12)) continue;
      const [rood = 0, groen = 0, blauw = 0] = geheugen.HEAPU32.subarray(room >> 2, (room >> 2) + 3);
      if (donker(rood, groen, blauw)) bedekt += 1;
      if (bedekt >= DREMPEL) return true;
    }
    return false;
  });
}
