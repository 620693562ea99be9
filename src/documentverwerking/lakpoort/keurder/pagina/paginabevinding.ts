// What is known of one page while it is examined: the places that are painted over, what is printed, and the faults.
import { bevat, Dekking, grenzenVan, overlapt, type Grenzen } from './dekking.ts';
import type { Oordeel } from '../oordeel.ts';
import type { Lezingen, Paginavraag } from './paginavraag.ts';
import type { Tekens } from '../tekens.ts';
import type { Druk } from './uitvoerpagina.ts';

/** Contrast below which nobody sees anything. */
export const INKT = 20;

export interface Lakvak extends Grenzen {
  readonly label: string;
}

/** Places that are painted over, with their label: from the plan, or from what is printed. */
function vakkenVan({ plan }: Paginavraag, dekking: Dekking, labels: readonly Druk[]): readonly Lakvak[] {
  if (plan !== null) return plan.map(({ vlak, label }) => ({ ...grenzenVan(vlak), label }));
  return labels.flatMap((label) => dekking.vlakkenRond(...hartVan(label)).map((rond) => ({ ...rond, label: label.tekst })));
}

/** The middle of a place: a label lies in the box where its middle is. */
export const hartVan = ({ x0, y0, x1, y1 }: Grenzen): readonly [number, number] => [(x0 + x1) / 2, (y0 + y1) / 2];

/** What the examinations of one page share: what was asked and read, where it is painted over, and where something is printed. */
export class Paginabevinding {
  readonly vraag: Paginavraag;
  readonly #oordeel: Oordeel;
  readonly lezingen: Lezingen;
  readonly dekking: Dekking;
  readonly vakken: readonly Lakvak[];
  readonly labels: readonly Druk[];
  readonly strook: readonly Druk[];
  /** Where another reader may find what is printed. */
  readonly #rondDruk: readonly Grenzen[];

  constructor(vraag: Paginavraag, lezingen: Lezingen, oordeel: Oordeel) {
    this.vraag = vraag;
    this.#oordeel = oordeel;
    this.lezingen = lezingen;
    this.dekking = new Dekking(lezingen.uit.beeld, vraag.breedte, vraag.hoogte);
    this.labels = lezingen.uit.druk.filter((druk) => hartVan(druk)[1] < vraag.bronhoogte);
    this.strook = lezingen.uit.druk.filter((druk) => hartVan(druk)[1] >= vraag.bronhoogte);
    this.#rondDruk = lezingen.uit.druk.map(({ x0, y0, x1, y1 }) => ({ x0: x0 - 2, y0: y0 - 4, x1: x1 + 2, y1: y1 + 4 }));
    this.vakken = vakkenVan(vraag, this.dekking, this.labels);
  }

  fout(proef: Parameters<Oordeel['fout']>[0], uitleg: string): void {
    this.#oordeel.fout(proef, this.vraag.nummer, uitleg);
  }

  /** The part of a place that lies on the page of the source. */
  opPagina({ x0, y0, x1, y1 }: Grenzen): Grenzen {
    const { breedte, bronhoogte } = this.vraag;
    return { x0: Math.max(0, x0), y0: Math.max(0, y0), x1: Math.min(breedte, x1), y1: Math.min(bronhoogte, y1) };
  }

  /** The boxes that touch a place. */
  vakkenOp(plaats: Grenzen): readonly Lakvak[] {
    return this.vakken.filter((vak) => overlapt(vak, plaats));
  }

  /** In the place of something printed. That no letter is hidden there, the count of letters tells. */
  isDruk({ x0, y0, x1, y1 }: Tekens, i: number): boolean {
    const x = ((x0[i] ?? 0) + (x1[i] ?? 0)) / 2;
    const y = ((y0[i] ?? 0) + (y1[i] ?? 0)) / 2;
    for (const rond of this.#rondDruk) if (bevat(rond, x, y)) return true;
    return false;
  }
}
