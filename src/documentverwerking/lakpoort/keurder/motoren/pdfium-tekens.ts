// The glyphs of a page with their places, by PDFium.
import { metRuimte, type Pdfium, type Pointer } from '../../../lezer/pdfium.ts';
import type { Tekens } from '../tekens.ts';

/** The exports themselves: their wrappers check at every call whether the engine was started, which costs more than the call. */
export type Roep = (...argumenten: number[]) => number;
export function roep(pdfium: Pdfium, naam: string): Roep {
  const functie = (pdfium.pdfium.wasmExports as unknown as Readonly<Record<string, Roep>>)[naam];
  if (functie === undefined) throw new TypeError(`engine has no ${naam}`);
  return functie;
}

const ONZICHTBAAR = 3;
const ALLEEN_UITKNIPPEN = 7;
const MAX_TEKENS = 500_000;
/** Is no letter, and parts no word. */
const VOEGTEKEN = '\u200d';
/** A box thinner than this has no inside: points, and part of the size of the letter for what is printed large. */
const VLAK = 0.05;
const VLAKDEEL = 0.005;
/** Below this the size of the letter is worth asking. Points. */
const MOGELIJK_VLAK = 2;
/** Device units per point when the way from page space to display space is asked: whole numbers come back. */
const FIJN = 1000;

/** Display space of a page as one affine transformation of its own space. */
function naarScherm(pdfium: Pdfium, page: Pointer, breedte: number, hoogte: number, room: Pointer): readonly [number, number, number, number, number, number] {
  const punt = (x: number, y: number): readonly [number, number] => {
    pdfium.FPDF_PageToDevice(page, 0, 0, Math.round(breedte * FIJN), Math.round(hoogte * FIJN), 0, x, y, room, room + 4);
    const view = new DataView(pdfium.pdfium.HEAPU8.buffer, room, 8);
    return [view.getInt32(0, true) / FIJN, view.getInt32(4, true) / FIJN];
  };
  const [ex, ey] = punt(0, 0);
  const [ax, ay] = punt(1000, 0);
  const [cx, cy] = punt(0, 1000);
  return [(ax - ex) / 1000, (ay - ey) / 1000, (cx - ex) / 1000, (cy - ey) / 1000, ex, ey];
}

export function leesTekens(pdfium: Pdfium, page: Pointer, breedte: number, hoogte: number): Tekens {
  const unicode = roep(pdfium, 'FPDFText_GetUnicode');
  const strak = roep(pdfium, 'FPDFText_GetCharBox');
  const ruim = roep(pdfium, 'FPDFText_GetLooseCharBox');
  const gemaakt = roep(pdfium, 'FPDFText_IsGenerated');
  const object = roep(pdfium, 'FPDFText_GetTextObject');
  const modusVan = roep(pdfium, 'FPDFTextObj_GetTextRenderMode');
  const text = pdfium.FPDFText_LoadPage(page);
  const leeg: Tekens = { aantal: 0, tekst: [], x0: new Float32Array(), y0: new Float32Array(), x1: new Float32Array(), y1: new Float32Array(), ongezien: new Uint8Array() };
  if (text === 0) return leeg;
  try {
    return metRuimte(pdfium, 64, (room) => {
      const [a, b, c, d, e, f] = naarScherm(pdfium, page, breedte, hoogte, room);
      const aantal = Math.min(Math.max(0, pdfium.FPDFText_CountChars(text)), MAX_TEKENS);
      const tekens = {
        aantal, tekst: new Array<string>(aantal), x0: new Float32Array(aantal), y0: new Float32Array(aantal), x1: new Float32Array(aantal), y1: new Float32Array(aantal), ongezien: new Uint8Array(aantal),
      };
      const modi = new Map<number, number>();
      for (let i = 0; i < aantal; i++) {
        const code = unicode(text, i);
        tekens.tekst[i] = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\u0000';
        // A letter beyond two bytes comes in two halves at one place: the first one says it, the other joins.
        if (i > 0 && code >= 0xdc00 && code <= 0xdfff) {
          const heel = (tekens.tekst[i - 1] ?? '') + (tekens.tekst[i] ?? '');
          if (heel.isWellFormed()) [tekens.tekst[i - 1], tekens.tekst[i]] = [heel, VOEGTEKEN];
        }
        strak(text, i, room, room + 8, room + 16, room + 24);
        const f64 = pdfium.pdfium.HEAPF64;
        let links = f64[room >> 3] ?? 0;
        let rechts = f64[(room >> 3) + 1] ?? 0;
        let onder = f64[(room >> 3) + 2] ?? 0;
        let boven = f64[(room >> 3) + 3] ?? 0;
        const dun = Math.min(rechts - links, boven - onder);
        if (dun < VLAK || (dun < MOGELIJK_VLAK && dun < VLAKDEEL * pdfium.FPDFText_GetFontSize(text, i))) {
          ruim(text, i, room + 32);
          const f32 = pdfium.pdfium.HEAPF32;
          links = f32[(room + 32) >> 2] ?? 0;
          boven = f32[(room + 36) >> 2] ?? 0;
          rechts = f32[(room + 40) >> 2] ?? 0;
          onder = f32[(room + 44) >> 2] ?? 0;
          // A glyph without shape, in a font that tells no height: as high as its size.
          if (boven - onder < VLAK) boven = onder + pdfium.FPDFText_GetFontSize(text, i);
          if (rechts - links < VLAK) rechts = links + pdfium.FPDFText_GetFontSize(text, i);
        }
        const xa = a * links + c * onder + e;
        const xb = a * rechts + c * boven + e;
        const ya = b * links + d * onder + f;
        const yb = b * rechts + d * boven + f;
        tekens.x0[i] = Math.min(xa, xb);
        tekens.x1[i] = Math.max(xa, xb);
        tekens.y0[i] = Math.min(ya, yb);
        tekens.y1[i] = Math.max(ya, yb);
        const bron = object(text, i);
        let modus = modi.get(bron);
        if (modus === undefined) modi.set(bron, (modus = bron === 0 ? 0 : modusVan(bron)));
        tekens.ongezien[i] = modus === ONZICHTBAAR || modus === ALLEEN_UITKNIPPEN || gemaakt(text, i) === 1 ? 1 : 0;
      }
      return tekens;
    });
  } finally {
    pdfium.FPDFText_ClosePage(text);
  }
}
