// Whether places of a page are painted over in the picture, to the pixel.
import type { Rechthoek } from '../../../lakken/index.ts';
import type { Beeld } from './beeld.ts';

/** The colour of a box is black. */
const DICHT = 8;
/** Rounding of places in points is not a visible strip. */
const SPELING = 0.02;

/** Pixels. Thinner is a line that touches a box. */
const KLEINSTE_VLAK = 3;
const MEESTE_VLAKKEN = 8;

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
export const omhulling = (vlakken: readonly Grenzen[]): Grenzen => ({
  x0: Math.min(...vlakken.map(({ x0 }) => x0)),
  y0: Math.min(...vlakken.map(({ y0 }) => y0)),
  x1: Math.max(...vlakken.map(({ x1 }) => x1)),
  y1: Math.max(...vlakken.map(({ y1 }) => y1)),
});
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
        if (hoog - laag >= verschil) return true;
      }
    }
    return false;
  }

  /**
   * The closed rectangles around a point, from the widest to the highest: one for a box that stands alone, more where boxes or ink
   * touch it. None when the point is open.
   */
  vlakkenRond(x: number, y: number): readonly Grenzen[] {
    const px = Math.floor(x * this.#sx);
    const py = Math.floor(y * this.#sy);
    const { breedte, hoogte } = this.beeld;
    if (px < 0 || py < 0 || px >= breedte || py >= hoogte || !this.#dicht(px, py)) return [];
    const reeks = (rij: number, links: number, rechts: number): readonly [number, number] | null => {
      if (rij < 0 || rij >= hoogte || !this.#dicht(px, rij)) return null;
      let van = px;
      let tot = px;
      while (van > links && this.#dicht(van - 1, rij)) van -= 1;
      while (tot < rechts && this.#dicht(tot + 1, rij)) tot += 1;
      return [van, tot];
    };
    const vlakken: Grenzen[] = [];
    let [links, rechts] = reeks(py, 0, breedte - 1) ?? [px, px];
    let [boven, onder] = [py, py];
    for (;;) {
      const op = reeks(boven - 1, links, rechts);
      const neer = reeks(onder + 1, links, rechts);
      const omhoog = op !== null && (neer === null || op[1] - op[0] >= neer[1] - neer[0]);
      const beste = omhoog ? op : neer;
      const krimpt = beste === null || beste[1] - beste[0] < rechts - links;
      if (krimpt && onder - boven >= KLEINSTE_VLAK && rechts - links >= KLEINSTE_VLAK) {
        vlakken.push({ x0: links / this.#sx, y0: boven / this.#sy, x1: (rechts + 1) / this.#sx, y1: (onder + 1) / this.#sy });
      }
      if (beste === null || vlakken.length >= MEESTE_VLAKKEN) return vlakken;
      [links, rechts] = beste;
      if (omhoog) boven -= 1;
      else onder += 1;
    }
  }

  /** From this height on the picture is white. */
  isWitOnder(y: number): boolean {
    const van = Math.ceil(y * this.#sy) * this.beeld.breedte;
    for (let i = van; i < this.beeld.grijs.length; i++) if ((this.beeld.grijs[i] ?? 0) !== 255) return false;
    return true;
  }
}
