// V5: outside the boxes the picture shows what the source shows: nothing lost, nothing added.
import type { Beeld } from './beeld.ts';
import type { Grenzen } from './dekking.ts';
import type { Grijsbeeld } from './pdfium.ts';

/** Largest mean difference of nine pixels: what rounding to sixteen greys, or to two, may do. */
const VERSCHIL = 14;
const VERSCHIL_TWEEKLEUR = 100;

/** Only black and white: the greys of the source were rounded to one of them. */
function isTweekleur({ grijs }: Beeld): boolean {
  for (const waarde of grijs) if (waarde !== 0 && waarde !== 255) return false;
  return true;
}

/**
 * Pixels around which the picture differs from the render of the source, which is as wide and at most as high.
 * @param buiten places that are not compared, in pixels
 */
export function verschillen(bron: Grijsbeeld, beeld: Beeld, buiten: readonly Grenzen[]): number {
  const { breedte, hoogte, pixels } = bron;
  const grens = (isTweekleur(beeld) ? VERSCHIL_TWEEKLEUR : VERSCHIL) * 9;
  const verschil = new Int16Array(breedte * hoogte);
  for (let i = 0; i < verschil.length; i++) verschil[i] = (pixels[i] ?? 0) - (beeld.grijs[i] ?? 0);
  for (const { x0, y0, x1, y1 } of buiten) {
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(hoogte, Math.ceil(y1)); y++) {
      verschil.fill(0, y * breedte + Math.max(0, Math.floor(x0)), y * breedte + Math.min(breedte, Math.ceil(x1)));
    }
  }
  // Sums of three, first along the rows, then of three rows: nine pixels for the price of four.
  const rij = new Int16Array(breedte * hoogte);
  for (let i = 1; i < rij.length - 1; i++) rij[i] = (verschil[i - 1] ?? 0) + (verschil[i] ?? 0) + (verschil[i + 1] ?? 0);
  let gevonden = 0;
  for (let i = breedte; i < rij.length - breedte; i++) {
    const rond = (rij[i - breedte] ?? 0) + (rij[i] ?? 0) + (rij[i + breedte] ?? 0);
    if (rond > grens || rond < -grens) gevonden += 1;
  }
  return gevonden;
}
