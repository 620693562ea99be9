// A page of the source as the gate sees it: its glyphs, which of them are painted, and what lies under the boxes.
import { bevat, overlapt, type Grenzen } from './dekking.ts';
import type { Grijsbeeld } from '../beeldruimte.ts';
import { leesvolgorde, woordenVan, type Tekens, type Woord } from '../tekens.ts';
import { vouw } from '../vouwen.ts';

/** Difference in brightness that taking a glyph away makes: enough to call it painted, and enough to call it clear to read. */
const TE_ZIEN = 10;
const DUIDELIJK = 48;
/** A word that touches a box with its line height may have had to give way to it. Points. */
const REGEL = 8;
/** A letter this close to the same letter is that letter once more. Points. */
const DUBBEL = 1.5;
/** Rows in which glyphs are kept, in points. */
const RIJ = 12;

export const middenVan = (tekens: Tekens, i: number): readonly [number, number] => [
  ((tekens.x0[i] ?? 0) + (tekens.x1[i] ?? 0)) / 2,
  ((tekens.y0[i] ?? 0) + (tekens.y1[i] ?? 0)) / 2,
];

/** Per glyph: 0 not painted, 1 hardly, 2 clearly. */
function zichtbaarheid(tekens: Tekens, met: Grijsbeeld, zonder: Grijsbeeld, schaal: number): Uint8Array {
  const uit = new Uint8Array(tekens.aantal);
  const { breedte, pixels } = met;
  const kaal = zonder.pixels;
  for (let i = 0; i < tekens.aantal; i++) {
    if (tekens.ongezien[i] === 1) continue;
    const x0 = Math.max(0, Math.floor((tekens.x0[i] ?? 0) * schaal));
    const y0 = Math.max(0, Math.floor((tekens.y0[i] ?? 0) * schaal));
    const x1 = Math.min(met.breedte, Math.ceil((tekens.x1[i] ?? 0) * schaal));
    const y1 = Math.min(met.hoogte, Math.ceil((tekens.y1[i] ?? 0) * schaal));
    let grootste = 0;
    for (let y = y0; y < y1 && grootste < DUIDELIJK; y++) {
      for (let at = y * breedte + x0, eind = y * breedte + x1; at < eind && grootste < DUIDELIJK; at++) {
        const verschil = Math.abs((pixels[at] ?? 0) - (kaal[at] ?? 0));
        if (verschil > grootste) grootste = verschil;
      }
    }
    uit[i] = grootste >= DUIDELIJK ? 2 : grootste >= TE_ZIEN ? 1 : 0;
  }
  return uit;
}

/** Glyphs whose middle is under the box. */
export function glievenOnder({ aantal, x0, y0, x1, y1 }: Tekens, vlak: Grenzen): readonly number[] {
  const uit: number[] = [];
  for (let i = 0; i < aantal; i++) {
    const y = ((y0[i] ?? 0) + (y1[i] ?? 0)) / 2;
    if (y > vlak.y0 && y < vlak.y1 && bevat(vlak, ((x0[i] ?? 0) + (x1[i] ?? 0)) / 2, y)) uit.push(i);
  }
  return uit;
}

/** Per glyph: 1 when its middle is under one of the boxes. */
function bedektDoor(tekens: Tekens, vlakken: readonly Grenzen[]): Uint8Array {
  const uit = new Uint8Array(tekens.aantal);
  for (const vlak of vlakken) for (const i of glievenOnder(tekens, vlak)) uit[i] = 1;
  return uit;
}

/** Words under the boxes: in the order of the engine, and as a person reads them. */
export function woordenOnder(tekens: Tekens, vlakken: readonly Grenzen[]): readonly string[] {
  if (vlakken.length === 0) return [];
  const bedekt = bedektDoor(tekens, vlakken);
  const onder = (i: number): boolean => bedekt[i] === 1;
  const leden = Array.from({ length: tekens.aantal }, (_, i) => i).filter(onder);
  const woorden = [...woordenVan(tekens, null, onder), ...woordenVan(tekens, leesvolgorde(tekens, leden))];
  return [...new Set(woorden.map((woord) => woord.vouw))];
}

/** Words of which about half is under a box: for readers that tell only roughly where a letter is. */
export function ruweWoordenOnder(tekens: Tekens, vlakken: readonly Grenzen[]): readonly string[] {
  if (vlakken.length === 0) return [];
  const onder = ({ x0, y0, x1, y1 }: Woord): boolean => {
    const y = (y0 + y1) / 2;
    return vlakken.some((vlak) => y > vlak.y0 && y < vlak.y1 && Math.min(x1, vlak.x1) - Math.max(x0, vlak.x0) >= 0.5 * (x1 - x0));
  };
  return [...new Set(woordenVan(tekens).filter(onder).map((woord) => woord.vouw))];
}

/** Points between a word of the source and the same word in the candidate. */
const SPELING = 2;
const bijElkaar = (a: Grenzen, b: Grenzen): boolean => a.x0 - SPELING < b.x1 && b.x0 < a.x1 + SPELING && a.y0 - SPELING < b.y1 && b.y0 < a.y1 + SPELING;

const afstand = (a: Grenzen, b: Grenzen): number => Math.abs(a.x0 + a.x1 - b.x0 - b.x1) + 2 * Math.abs(a.y0 + a.y1 - b.y0 - b.y1);

export class Bronpagina {
  readonly tekens: Tekens;
  readonly #vlakken: readonly Grenzen[];
  readonly zichtbaar: Uint8Array;
  readonly #bedekt: Uint8Array;
  readonly #vouw: readonly string[];
  readonly #rijen = new Map<number, number[]>();
  /** Painted words outside the boxes, by what they say. */
  readonly #woorden: ReadonlyMap<string, readonly Woord[]>;
  /** Glyphs that were found again in the candidate. */
  readonly #terug: Uint8Array;

  constructor(tekens: Tekens, beelden: { readonly met: Grijsbeeld; readonly zonder: Grijsbeeld; readonly schaal: number }, vlakken: readonly Grenzen[]) {
    this.tekens = tekens;
    this.#vlakken = vlakken;
    this.zichtbaar = zichtbaarheid(tekens, beelden.met, beelden.zonder, beelden.schaal);
    this.#bedekt = bedektDoor(tekens, vlakken);
    this.#terug = new Uint8Array(tekens.aantal);
    this.#vouw = tekens.tekst.map(vouw);
    for (let i = 0; i < tekens.aantal; i++) {
      if (this.#bedekt[i] === 0 && this.zichtbaar[i] !== 0 && this.#vouw[i] !== '') {
        const rij = Math.floor((((tekens.y0[i] ?? 0) + (tekens.y1[i] ?? 0)) / 2) / RIJ);
        const leden = this.#rijen.get(rij);
        if (leden === undefined) this.#rijen.set(rij, [i]);
        else leden.push(i);
      }
    }
    this.#woorden = Map.groupBy(woordenVan(tekens, null, (i) => this.zichtbaar[i] !== 0 && this.#bedekt[i] === 0), (woord) => woord.vouw);
  }

  /** Painted glyphs outside the boxes whose middle is in this place. */
  #in(plaats: Grenzen): readonly number[] {
    const { x0, y0, x1, y1 } = this.tekens;
    const gevonden: number[] = [];
    for (let rij = Math.floor(plaats.y0 / RIJ); rij <= Math.floor(plaats.y1 / RIJ); rij++) {
      const hier = this.#rijen.get(rij);
      if (hier === undefined) continue;
      for (const i of hier) if (bevat(plaats, ((x0[i] ?? 0) + (x1[i] ?? 0)) / 2, ((y0[i] ?? 0) + (y1[i] ?? 0)) / 2)) gevonden.push(i);
    }
    return gevonden;
  }

  /**
   * What the source shows at the place of a word: the word itself (`zelfde`), something else, or no text at all.
   * @param streng hardly any other letters may stand there: for words that look like removed ones
   */
  vergelijk(woord: Woord, streng: boolean): 'zelfde' | 'anders' | 'niets' {
    // A word beside a box may be written narrower than it is, to stay out of the box: the word itself is looked for first.
    const hele = (this.#woorden.get(woord.vouw) ?? [])
      .filter((each) => bijElkaar(each, woord) && (!streng || this.#past(this.#in(each), each.vouw, true)))
      .sort((a, b) => afstand(a, woord) - afstand(b, woord));
    const [heel] = hele;
    const leden = heel?.leden ?? this.#in({ x0: woord.x0 - 1.5, y0: woord.y0 - 2, x1: woord.x1 + 1.5, y1: woord.y1 + 2 });
    if (leden.length === 0) return 'niets';
    if (heel === undefined && !this.#past(leden, woord.vouw, streng)) return 'anders';
    for (const i of leden) this.#terug[i] = 1;
    // Painted twice to look bold, it came back once.
    for (const ander of hele) if (heel !== undefined && overlapt(heel, ander)) for (const i of ander.leden) this.#terug[i] = 1;
    return 'zelfde';
  }

  #past(leden: readonly number[], letters: string, streng: boolean): boolean {
    if (leden.length === 0) return false;
    // Letters that are not taken yet: a word has few of them.
    const over: string[] = [];
    for (const i of leden) {
      const eigen = this.#vouw[i] ?? '';
      if (eigen.length === 1) over.push(eigen);
      else over.push(...Array.from(eigen));
    }
    for (const letter of letters) {
      const at = over.indexOf(letter);
      if (at < 0) return false;
      over[at] = over[over.length - 1] ?? '';
      over.pop();
    }
    return !streng || over.length - this.#dubbele(leden) <= 2;
  }

  /** How many of these letters are painted over the same letter, to look bold: they show nothing more. */
  #dubbele(leden: readonly number[]): number {
    const { x0, x1 } = this.tekens;
    return leden.filter((i, at) => {
      const [x, y] = middenVan(this.tekens, i);
      return leden.slice(0, at).some((eerder) => {
        const [ex, ey] = middenVan(this.tekens, eerder);
        return this.#vouw[eerder] === this.#vouw[i] && Math.hypot(ex - x, ey - y) < Math.min(DUBBEL, ((x1[i] ?? 0) - (x0[i] ?? 0)) / 2);
      });
    }).length;
  }

  /** Words that are clear to read in the source, outside the boxes, of which nothing came back. */
  verloren(): readonly Woord[] {
    const telt = (i: number): boolean => this.zichtbaar[i] === 2 && this.#bedekt[i] === 0;
    const opgeslokt = (woord: Woord): boolean => this.#vlakken.some((vlak) => overlapt(vlak, { x0: woord.x0 - 3, y0: woord.y0 - REGEL, x1: woord.x1 + 3, y1: woord.y1 + REGEL }));
    return woordenVan(this.tekens, null, telt).filter((woord) => woord.vouw.length >= 2 && woord.leden.every((i) => this.#terug[i] === 0) && !opgeslokt(woord));
  }
}
