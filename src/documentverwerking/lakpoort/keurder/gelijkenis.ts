// V5: outside the boxes the picture shows what the source shows: nothing lost, nothing added.
import { inVieren, type Beeld } from './beeld.ts';
import type { Grenzen } from './dekking.ts';
import type { Grijsbeeld } from './beeldruimte.ts';

/** Largest mean difference of nine pixels: more than rounding to sixteen greys does. */
const VERSCHIL = 14;

/**
 * Whether the picture differs somewhere from the render of the source, which is as wide and at most as high.
 * @param buiten places that are not compared, in pixels
 */
export function verschilt(bron: Grijsbeeld, beeld: Beeld, buiten: readonly Grenzen[]): boolean {
  const { breedte, hoogte, pixels } = bron;
  const { grijs } = beeld;
  const telt = (x: number, y: number): boolean => !buiten.some(({ x0, y0, x1, y1 }) => x >= x0 && x < x1 && y >= y0 && y < y1);
  const rond = (x: number, y: number): number => {
    let som = 0;
    for (let rij = Math.max(0, y - 1); rij <= Math.min(hoogte - 1, y + 1); rij++) {
      for (let kolom = Math.max(0, x - 1); kolom <= Math.min(breedte - 1, x + 1); kolom++) {
        if (telt(kolom, rij)) som += (pixels[rij * breedte + kolom] ?? 0) - (grijs[rij * breedte + kolom] ?? 0);
      }
    }
    return Math.abs(som);
  };
  /** A mean over the limit has a pixel over the limit: only around those is it worth looking. */
  const anders = (i: number): boolean => {
    const x = i % breedte;
    const y = (i - x) / breedte;
    if (!telt(x, y)) return false;
    for (let rij = y - 1; rij <= y + 1; rij++) for (let kolom = x - 1; kolom <= x + 1; kolom++) if (rond(kolom, rij) > VERSCHIL * 9) return true;
    return false;
  };
  // Most of a page is equal, being white: four pixels at a time.
  const vieren = pixels.length >> 2;
  const [bronVier, beeldVier] = [inVieren(pixels), inVieren(grijs)];
  for (let vier = 0; vier < vieren; vier++) {
    if (bronVier[vier] === beeldVier[vier]) continue;
    for (let i = vier * 4, eind = i + 4; i < eind; i++) {
      const verschil = (pixels[i] ?? 0) - (grijs[i] ?? 0);
      if ((verschil > VERSCHIL || verschil < -VERSCHIL) && anders(i)) return true;
    }
  }
  for (let i = vieren * 4; i < pixels.length; i++) if (Math.abs((pixels[i] ?? 0) - (grijs[i] ?? 0)) > VERSCHIL && anders(i)) return true;
  return false;
}
