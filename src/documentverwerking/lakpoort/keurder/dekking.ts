// Whether places of a page are painted over in the picture, to the pixel.
import type { Rechthoek } from '../../lakken/index.ts';
import type { Beeld } from './beeld.ts';

/** The colour of a box is black. */
const DICHT = 8;
/** Rounding of places in points is not a visible strip. */
const SPELING = 0.02;

export interface Grenzen {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const grenzenVan = ({ x, y, breedte, hoogte }: Rechthoek): Grenzen => ({ x0: x, y0: y, x1: x + breedte, y1: y + hoogte });
export const overlapt = (a: Grenzen, b: Grenzen): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
export const omvat = (buiten: Grenzen, binnen: Grenzen, speling = 0): boolean =>
  binnen.x0 >= buiten.x0 - speling && binnen.x1 <= buiten.x1 + speling && binnen.y0 >= buiten.y0 - speling && binnen.y1 <= buiten.y1 + speling;
export const bevat = ({ x0, y0, x1, y1 }: Grenzen, x: number, y: number): boolean => x > x0 && x < x1 && y > y0 && y < y1;

/** A picture that shows a page: pixels by place in points. */
export class Dekking {
  readonly beeld: Beeld;
  readonly #sx: number;
  readonly #sy: number;

  constructor(beeld: Beeld, breedte: number, hoogte: number) {
    this.beeld = beeld;
    this.#sx = beeld.breedte / breedte;
    this.#sy = beeld.hoogte / hoogte;
  }

  /** Every pixel that the place touches, cut off at the picture. */
  pixels({ x0, y0, x1, y1 }: Grenzen): Grenzen {
    return {
      x0: Math.max(0, Math.floor((x0 + SPELING) * this.#sx)),
      y0: Math.max(0, Math.floor((y0 + SPELING) * this.#sy)),
      x1: Math.min(this.beeld.breedte, Math.ceil((x1 - SPELING) * this.#sx)),
      y1: Math.min(this.beeld.hoogte, Math.ceil((y1 - SPELING) * this.#sy)),
    };
  }

  #dicht(x: number, y: number): boolean {
    return (this.beeld.hoogste[y * this.beeld.breedte + x] ?? 255) <= DICHT;
  }

  /** No pixel of this place shows anything. */
  isDicht(vlak: Grenzen): boolean {
    const { x0, y0, x1, y1 } = this.pixels(vlak);
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (!this.#dicht(x, y)) return false;
    return true;
  }

  /** Something can be told apart here: light and dark. */
  heeftInkt(vlak: Grenzen, verschil: number): boolean {
    const { x0, y0, x1, y1 } = this.pixels(vlak);
    let laag = 255;
    let hoog = 0;
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) {
        const waarde = this.beeld.grijs[y * this.beeld.breedte + x] ?? 0;
        if (waarde < laag) laag = waarde;
        if (waarde > hoog) hoog = waarde;
      }
      if (hoog - laag >= verschil) return true;
    }
    return false;
  }

  /** The painted box around a point, in points: as wide as its row is closed, then as high as that width is. Null when the point is open. */
  vlakRond(x: number, y: number): Grenzen | null {
    const px = Math.floor(x * this.#sx);
    const py = Math.floor(y * this.#sy);
    const { breedte, hoogte } = this.beeld;
    if (px < 0 || py < 0 || px >= breedte || py >= hoogte || !this.#dicht(px, py)) return null;
    let links = px;
    let rechts = px + 1;
    while (links > 0 && this.#dicht(links - 1, py)) links -= 1;
    while (rechts < breedte && this.#dicht(rechts, py)) rechts += 1;
    const rij = (regel: number): boolean => {
      for (let kolom = links; kolom < rechts; kolom++) if (!this.#dicht(kolom, regel)) return false;
      return true;
    };
    let boven = py;
    let onder = py + 1;
    while (boven > 0 && rij(boven - 1)) boven -= 1;
    while (onder < hoogte && rij(onder)) onder += 1;
    return { x0: links / this.#sx, y0: boven / this.#sy, x1: rechts / this.#sx, y1: onder / this.#sy };
  }
}
