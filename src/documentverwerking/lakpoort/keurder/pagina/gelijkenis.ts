// V5: outside the boxes the picture shows what the source shows: nothing lost, nothing added.
import type { Beeld } from './beeld.ts';
import type { Grenzen } from './dekking.ts';
import type { Grijsbeeld } from '../beeldruimte.ts';

/** Largest mean difference of nine pixels: more than rounding to sixteen greys does. */
const VERSCHIL = 14;

const alsBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, byteLength);

/**
 * Whether some pixel of a row is over the limit. Without choices on the way: letters have so many edges that guessing them wrong takes
 * more time than looking at everything.
 */
function heeftVerschil(bron: Uint8Array, beeld: Uint8Array, van: number, tot: number): boolean {
  let teken = 0;
  // Within the limit both numbers are at least 0; below it the sign is set.
  for (let i = van; i < tot; i++) {
    const verschil = (bron[i] ?? 0) - (beeld[i] ?? 0);
    teken |= (VERSCHIL - verschil) | (VERSCHIL + verschil);
  }
  return teken < 0;
}

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
  const [bronRijen, beeldRijen] = [alsBuffer(pixels), alsBuffer(grijs)];
  for (let van = 0; van < breedte * hoogte; van += breedte) {
    const tot = van + breedte;
    // White rows, a third of a page, are equal to the bit.
    if (bronRijen.compare(beeldRijen, van, tot, van, tot) === 0 || !heeftVerschil(pixels, grijs, van, tot)) continue;
    for (let i = van; i < tot; i++) if (Math.abs((pixels[i] ?? 0) - (grijs[i] ?? 0)) > VERSCHIL && anders(i)) return true;
  }
  return false;
}
