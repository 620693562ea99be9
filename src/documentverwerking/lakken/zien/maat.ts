// How large a page is painted: in pixels for each point, capped for pages of any size.
import type { Punt } from '../model.ts';

/** Longest and shortest side of a picture, in pixels. */
const LANGSTE = 3600;
const KORTSTE = 2500;
/** At this many dots per inch it is judged which letters are painted. */
const KIJK_DPI = 200;

interface Blad {
  readonly breedte: Punt;
  readonly hoogte: Punt;
}

export interface Maat {
  readonly breedtePx: number;
  /** Of the page alone. */
  readonly hoogtePx: number;
  /** Rows of white under the page. */
  readonly extraPx: number;
}

const maat = (punten: Punt, schaal: number): number => Math.max(1, Math.round(punten * schaal));

/** Pixels per point. */
export const schaalBij = ({ breedte, hoogte }: Blad, dpi = KIJK_DPI): number => Math.min(dpi / 72, LANGSTE / Math.max(breedte, hoogte), KORTSTE / Math.min(breedte, hoogte));

/** @param strook room under the page */
export function maatVan({ breedte, hoogte }: Blad, strook: Punt, schaal: number): Maat {
  const heel = maat(hoogte + strook, schaal);
  const hoogtePx = strook === 0 ? heel : maat(hoogte, heel / (hoogte + strook));
  return { breedtePx: maat(breedte, schaal), hoogtePx, extraPx: heel - hoogtePx };
}
