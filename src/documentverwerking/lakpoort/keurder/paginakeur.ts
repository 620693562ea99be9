// Examines one page: what the candidate shows and says there, against what the source shows and says, and the orders.
import type { Lakopdracht, Lakvlak } from '../../lakken/index.ts';
import { Bronpagina, middenVan, woordenOnder } from './bronpagina.ts';
import { bevat, Dekking, grenzenVan, overlapt, type Grenzen } from './dekking.ts';
import { verklein, verschillen } from './gelijkenis.ts';
import type { Oordeel } from './oordeel.ts';
import type { EnginePagina } from './pdfium.ts';
import { lopendeTekst, woordenVan, type Tekens, type Woord } from './tekens.ts';
import type { Druk, Uitvoerpagina } from './uitvoerpagina.ts';
import { brokstukken, vouw, type Zoekterm } from './vouwen.ts';

/** Cells of the comparison, per inch. */
const CEL_DPI = 75;
/** Contrast below which nobody sees anything. */
const INKT = 20;

export type Vlakopdracht = Extract<Lakopdracht, { soort: 'vlak' }>;
export interface Tekstopdracht {
  readonly gronden: readonly string[];
  readonly term: Zoekterm;
}

export interface Paginavraag {
  /** Counted from 1. */
  readonly nummer: number;
  readonly breedte: number;
  readonly hoogte: number;
  readonly vlakken: readonly Vlakopdracht[];
  readonly teksten: readonly Tekstopdracht[];
  /** Boxes of this page in the maker's plan; null when there is no plan. */
  readonly plan: readonly Lakvlak[] | null;
  readonly kenmerk: string | null;
}

/** What was found of one page by each reader. */
export interface Lezingen {
  readonly uit: Uitvoerpagina;
  /** Text of the candidate by PDFium and by pdf.js, printed labels included. */
  readonly uitTeksten: readonly Tekens[];
  /** Text of the source by pdf.js, and of its annotations. */
  readonly bronTeksten: readonly Tekens[];
}

interface Lakvak extends Grenzen {
  readonly label: string;
}

/** A box with its label, from the plan, or from what is printed. */
function vakkenVan({ plan }: Paginavraag, dekking: Dekking, labels: readonly Druk[]): readonly Lakvak[] {
  if (plan !== null) return plan.map(({ vlak, label }) => ({ ...grenzenVan(vlak), label }));
  return labels.flatMap((label) => {
    const rond = dekking.vlakRond((label.x0 + label.x1) / 2, (label.y0 + label.y1) / 2);
    return rond === null ? [] : [{ ...rond, label: label.tekst }];
  });
}

const kaal = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();
const noemt = (label: string, grond: string): boolean => vouw(label).includes(vouw(grond));

export class Paginakeur {
  readonly #vraag: Paginavraag;
  readonly #oordeel: Oordeel;
  readonly #lezingen: Lezingen;
  readonly #dekking: Dekking;
  readonly vakken: readonly Lakvak[];
  readonly #labels: readonly Druk[];

  constructor(vraag: Paginavraag, lezingen: Lezingen, oordeel: Oordeel) {
    this.#vraag = vraag;
    this.#oordeel = oordeel;
    this.#lezingen = lezingen;
    this.#dekking = new Dekking(lezingen.uit.beeld, vraag.breedte, vraag.hoogte);
    this.#labels = lezingen.uit.druk;
    this.vakken = vakkenVan(vraag, this.#dekking, this.#labels);
  }

  #fout(proef: Parameters<Oordeel['fout']>[0], uitleg: string): void {
    this.#oordeel.fout(proef, this.#vraag.nummer, uitleg);
  }

  /** @returns words that were removed on this page, folded */
  keur(pagina: EnginePagina): readonly string[] {
    const { uit, bronTeksten } = this.#lezingen;
    const { breedte, hoogte } = this.#vraag;
    const schaal = CEL_DPI / 72;
    const w = Math.max(1, Math.round(pagina.breedte * schaal));
    const h = Math.max(1, Math.round(pagina.hoogte * schaal));
    const met = pagina.beeld(w, h);
    const zonder = pagina.beeld(w, h, true);
    const bron = new Bronpagina(pagina.tekens(), { met, zonder, schaal: w / pagina.breedte }, this.vakken);
    const weg = [...new Set([bron.tekens, ...bronTeksten].flatMap((tekens) => woordenOnder(tekens, this.vakken)))];

    this.#keurVakken();
    this.#keurOpdrachten(bron);
    this.#keurLettersInVakken();
    this.#keurWoorden(bron, weg);
    const klein = verklein(uit.beeld, w, h);
    const cel = w / breedte;
    const buiten = this.vakken.map(({ x0, y0, x1, y1 }) => ({ x0: x0 * cel - 2, y0: y0 * (h / hoogte) - 2, x1: x1 * cel + 2, y1: y1 * (h / hoogte) + 2 }));
    if (verschillen(met, klein, buiten, uit.beeld.verliest) > 0) this.#fout('V5', 'Buiten de lakvlakken ziet deze pagina er anders uit dan het origineel.');
    return weg;
  }

  /** V5 and V10: boxes are closed, and each has its label once. */
  #keurVakken(): void {
    const gebruikt = new Set<Druk>();
    for (const vak of this.vakken) {
      if (!this.#dekking.isDicht(vak)) this.#fout('V5', 'Een lakvlak is niet helemaal dicht.');
      const hier = this.#labels.filter((label) => !gebruikt.has(label) && bevat(vak, (label.x0 + label.x1) / 2, (label.y0 + label.y1) / 2) && kaal(label.tekst) === kaal(vak.label));
      const [label] = hier;
      if (label === undefined) this.#fout('V10', 'Op een lakvlak staat de grond niet.');
      else gebruikt.add(label);
    }
    for (const label of this.#labels) {
      if (gebruikt.has(label)) continue;
      this.#fout('V10', 'Op deze pagina staat gedrukte tekst die niet bij een lakvlak hoort, of een grond staat er dubbel.');
    }
  }

  #opPagina({ x0, y0, x1, y1 }: Grenzen): Grenzen {
    const { breedte, hoogte } = this.#vraag;
    return { x0: Math.max(0, x0), y0: Math.max(0, y0), x1: Math.min(breedte, x1), y1: Math.min(hoogte, y1) };
  }

  #vakkenOp(plaats: Grenzen): readonly Lakvak[] {
    return this.vakken.filter((vak) => overlapt(vak, plaats));
  }

  /** V10: what was ordered is painted over, with its grounds; and what is painted over was ordered. */
  #keurOpdrachten(bron: Bronpagina): void {
    const besteld: Grenzen[] = [];
    for (const { vlak, gronden } of this.#vraag.vlakken) {
      const plaats = this.#opPagina(grenzenVan(vlak));
      besteld.push(plaats);
      if (plaats.x1 <= plaats.x0 || plaats.y1 <= plaats.y0) this.#fout('V10', 'Een vlak dat weg moet ligt buiten de pagina.');
      else if (!this.#dekking.isDicht(plaats)) this.#fout('V10', 'Een vlak dat weg moet is niet helemaal dicht.');
      const labels = this.#vakkenOp(plaats).map((vak) => vak.label);
      if (!gronden.every((grond) => labels.some((label) => noemt(label, grond)))) this.#fout('V10', 'Bij een vlak dat weg moet staat niet elke grond.');
    }
    const stromen = [bron.tekens, ...this.#lezingen.bronTeksten.slice(0, 1)];
    for (const { term, gronden } of this.#vraag.teksten) {
      for (const [stroom, tekens] of stromen.entries()) {
        for (const plaats of vindplaatsen(tekens, term)) {
          const deel = this.#opPagina(plaats);
          if (deel.x1 <= deel.x0 || deel.y1 <= deel.y0) continue;
          besteld.push(deel);
          // pdf.js tells less exactly where a letter is: its middle must be closed.
          const midden = { x0: deel.x0 + 0.3 * (deel.x1 - deel.x0), x1: deel.x1 - 0.3 * (deel.x1 - deel.x0), y0: deel.y0 + 0.3 * (deel.y1 - deel.y0), y1: deel.y1 - 0.3 * (deel.y1 - deel.y0) };
          const kern = stroom === 0 ? deel : midden;
          if (!this.#dekking.isDicht(kern) && this.#dekking.heeftInkt(kern, INKT)) this.#fout('V10', 'Een tekst die weg moet is op deze pagina nog te zien.');
          else if (stroom === 0 && this.#dekking.isDicht(kern) && !gronden.every((grond) => this.#vakkenOp(deel).some((vak) => noemt(vak.label, grond)))) {
            this.#fout('V10', 'Bij een tekst die weg moet staat niet elke grond.');
          }
        }
      }
    }
    if (this.vakken.some((vak) => !besteld.some((plaats) => overlapt(vak, plaats)))) this.#fout('V10', 'Er is een lakvlak waar geen opdracht voor is.');
  }

  /** V2: by each reader, no letter in a box but those of its label. */
  #keurLettersInVakken(): void {
    const { uit, uitTeksten } = this.#lezingen;
    const inVak = (tekens: Tekens, vak: Lakvak): string => {
      let tekst = '';
      for (let i = 0; i < tekens.aantal; i++) if (bevat(vak, ...middenVan(tekens, i))) tekst += tekens.tekst[i] ?? '';
      return vouw(tekst);
    };
    for (const vak of this.vakken) {
      const labels = this.#labels.filter((label) => bevat(vak, (label.x0 + label.x1) / 2, (label.y0 + label.y1) / 2)).map(({ tekst }) => vouw(tekst));
      if (inVak(uit.laag, vak) !== '') this.#fout('V2', 'Onder een lakvlak staan letters in de tekstlaag.');
      for (const tekens of uitTeksten) {
        const over = labels.reduce((tekst, label) => tekst.replace(label, ''), inVak(tekens, vak));
        if (over !== '') this.#fout('V2', 'Onder een lakvlak vindt een ander programma nog letters.');
      }
    }
  }

  #isDruk({ x0, y0, x1, y1 }: Woord): boolean {
    return this.#labels.some((label) => bevat({ x0: label.x0 - 2, y0: label.y0 - 4, x1: label.x1 + 2, y1: label.y1 + 4 }, (x0 + x1) / 2, (y0 + y1) / 2));
  }

  /** V3, V9: every word of the candidate is one that the source shows at that place, whichever reader finds it. */
  #keurWoorden(bron: Bronpagina, weg: readonly string[]): void {
    const { uit, uitTeksten } = this.#lezingen;
    const stukken = new Set(weg.flatMap(brokstukken));
    const lijktOp = (woord: string): boolean => {
      if (stukken.has(woord)) return true;
      for (const stuk of stukken) if (stuk.length >= 4 && woord.includes(stuk)) return true;
      return false;
    };
    const bekeken = (tekens: Tekens, eigen: boolean): void => {
      for (const woord of woordenVan(tekens)) {
        if (!eigen && this.#isDruk(woord)) continue;
        const verdacht = lijktOp(woord.vouw);
        const gezien = bron.vergelijk(woord, verdacht);
        if (gezien === 'zelfde') {
          if (eigen && !this.#dekking.heeftInkt(woord, INKT)) this.#fout('V9', 'In de tekstlaag staat een woord dat niet te zien is.');
        } else if (verdacht) this.#fout('V3', 'In de tekst staat een weggelakt woord, of een deel daarvan.');
        else if (gezien === 'anders') this.#fout('V9', 'In de tekstlaag staat een woord dat in het origineel niet op die plaats te zien is.');
        else if (!this.#dekking.heeftInkt(woord, INKT)) this.#fout('V9', 'In de tekstlaag staat een woord dat niet te zien is.');
      }
    };
    bekeken(uit.laag, true);
    for (const tekens of uitTeksten) bekeken(tekens, false);
    for (const tekens of [uit.laag, ...uitTeksten]) {
      for (const { term } of this.#vraag.teksten) if (vindplaatsen(tekens, term).length > 0) this.#fout('V3', 'Een tekst die overal weg moet, staat nog in de tekst van deze pagina.');
    }
    if (bron.verloren().length > 0) this.#fout('V9', 'Er ontbreken woorden die in het origineel te lezen zijn en niet weg moesten.');
  }
}

/** Where a text stands, one place for each word or part of a line of it. */
export function vindplaatsen(tekens: Tekens, term: Zoekterm): readonly Grenzen[] {
  const { tekst, glief } = lopendeTekst(tekens);
  return term.vind(tekst).flatMap(({ van, tot }) => woordenVan(tekens, [...new Set(glief.slice(van, tot))]));
}
