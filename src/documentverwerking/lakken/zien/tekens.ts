// The letters of a page with their places in display space, by PDFium.
import { metRuimte, type Pdfium, type Pointer } from '../../lezer/pdfium.ts';
import type { Teken } from '../indeling.ts';
import type { Rechthoek, Richting } from '../model.ts';
import { tussen } from '../vlakken.ts';
import type { Matrix } from './afbeelding.ts';

/** A letter that may still turn out not to be painted. */
export interface Gevonden extends Omit<Teken, 'zichtbaar'> {
  /** The text object that paints it. */
  readonly object: Pointer;
}

const AFBREKING = 0x02;
const MAX_TEKENS = 2_000_000;
/** Radians. */
const SCHUIN = 0.06;
const KWART = Math.PI / 2;

function richtingVan(hoek: number): { readonly richting: Richting; readonly schuin: boolean } {
  const kwarten = Math.round(hoek / KWART);
  const richting = ([0, 90, 180, 270] as const)[((kwarten % 4) + 4) % 4] ?? 0;
  return { richting, schuin: Math.abs(hoek - kwarten * KWART) > SCHUIN };
}

function naarVlak(matrix: Matrix, links: number, onder: number, rechts: number, boven: number): Rechthoek {
  const [a, b, c, d, e, f] = matrix;
  const x0 = a * links + c * onder + e;
  const y0 = b * links + d * onder + f;
  const x1 = a * rechts + c * boven + e;
  const y1 = b * rechts + d * boven + f;
  return tussen(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
}

/** White space of any width, and what is no more than that. */
const isLeeg = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029;

/** What the engine gives for "no character" and half a surrogate pair is no text. */
const isTekst = (code: number): boolean => code !== 0xfffe && code !== 0xffff && code !== 0xfeff && code <= 0x10ffff;

type Roep = (...argumenten: number[]) => number;

/** The exports themselves, for what is asked of every letter: their wrappers cost more than the call. A C bool is 0 or 1. */
function roepen(pdfium: Pdfium) {
  const engine: Readonly<Record<string, Roep>> = pdfium.pdfium.wasmExports as never;
  const roep = (naam: string): Roep => {
    const functie = engine[naam];
    if (functie === undefined) throw new TypeError(`engine has no ${naam}`);
    return functie;
  };
  return {
    unicode: roep('FPDFText_GetUnicode'),
    ruim: roep('FPDFText_GetLooseCharBox'),
    strak: roep('FPDFText_GetCharBox'),
    gemaakt: roep('FPDFText_IsGenerated'),
    hoekVan: roep('FPDFText_GetCharAngle'),
    objectVan: roep('FPDFText_GetTextObject'),
  };
}

/** Letters and spaces in the order of the file. */
export function tekensVan(pdfium: Pdfium, page: Pointer, beeld: Matrix): readonly Gevonden[] {
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return [];
  try {
    return metRuimte(pdfium, 64, (room) => {
      const { unicode, ruim, strak, gemaakt, hoekVan, objectVan } = roepen(pdfium);
      const aantal = Math.min(pdfium.FPDFText_CountChars(text), MAX_TEKENS);
      const draai = Math.atan2(-beeld[1], beeld[0]);
      const tekens: Gevonden[] = [];
      let hoog: number | null = null;
      for (let at = 0; at < aantal; at++) {
        let code = unicode(text, at);
        if (code >= 0xd800 && code <= 0xdbff) {
          hoog = code;
          continue;
        }
        if (hoog !== null && code >= 0xdc00 && code <= 0xdfff) code = (hoog - 0xd800) * 0x400 + (code - 0xdc00) + 0x10000;
        hoog = null;
        if (code === AFBREKING) code = 0x2d;
        else if (isLeeg(code)) {
          // Where the engine made one up, the gap on the page says more.
          if (gemaakt(text, at) !== 0) continue;
          code = 0x20;
        }
        if (!isTekst(code) || ruim(text, at, room) === 0) continue;
        const f32 = pdfium.pdfium.HEAPF32;
        const van = room >> 2;
        const vlak = naarVlak(beeld, f32[van] ?? 0, f32[van + 3] ?? 0, f32[van + 2] ?? 0, f32[van + 1] ?? 0);
        const heeftInkt = strak(text, at, room, room + 8, room + 16, room + 24) !== 0;
        const f64 = pdfium.pdfium.HEAPF64;
        const l = f64[room >> 3] ?? 0;
        const r = f64[(room >> 3) + 1] ?? 0;
        const o = f64[(room >> 3) + 2] ?? 0;
        const b = f64[(room >> 3) + 3] ?? 0;
        const inkt = heeftInkt && r > l && b > o ? naarVlak(beeld, l, o, r, b) : null;
        if (!Number.isFinite(vlak.x + vlak.y + vlak.breedte + vlak.hoogte)) continue;
        // Some fonts tell no line height: then the shape is all there is.
        const plek = vlak.breedte > 0.01 && vlak.hoogte > 0.01 ? vlak : inkt;
        if (plek === null) continue;
        // The engine counts the angle of a letter with the clock.
        const hoek = draai - hoekVan(text, at);
        tekens.push({
          teken: String.fromCodePoint(code).toWellFormed(),
          vlak: plek,
          inkt,
          ...richtingVan(hoek),
          object: objectVan(text, at),
        });
      }
      return tekens;
    });
  } finally {
    pdfium.FPDFText_ClosePage(text);
  }
}
