// Examines one page: what the candidate shows and says there, against what the source shows and says, and the orders.
import type { Lakopdracht, Lakvlak } from '../../lakken/index.ts';
import { kanTekstTonen, zonderVakken } from './beeldlezing.ts';
import type { Grijsbeeld } from './beeldruimte.ts';
import { Bronpagina, glievenOnder, ruweWoordenOnder, woordenOnder } from './bronpagina.ts';
import { bevat, Dekking, grenzenVan, omhulling, omvat, overlapt, type Grenzen } from './dekking.ts';
import { verschilt } from './gelijkenis.ts';
import { isLaktekst } from './laktekst.ts';
import type { Oordeel } from './oordeel.ts';
import type { EnginePagina } from './pdfium.ts';
import { lopendeTekst, woordenVan, type Tekens } from './tekens.ts';
import type { Druk, Uitvoerpagina } from './uitvoerpagina.ts';
import { brokstukken, vouw, type Zoekterm } from './vouwen.ts';

/** Contrast below which nobody sees anything. */
const INKT = 20;
/** A label must be light on its box. */
const LICHT = 0.8;
/** No letter for anybody: the font does not tell, or only for itself. A few of them are bullets. */
const ONLEESBAAR = /[\p{Co}\p{Cn}\ufffd\p{Cc}]/u;
const MINSTE_ONLEESBAAR = 4;
/** A box grows to whole letters, to the grid and to the blocks of a photo: not further than this. Points. */
const MEER = 150;

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
  /** Of the page in the source: the candidate may have a strip below it. */
  readonly bronhoogte: number;
  /** Pages of the file. */
  readonly paginas: number;
  readonly vlakken: readonly Vlakopdracht[];
  readonly teksten: readonly Tekstopdracht[];
  /** Boxes of this page in the maker's plan; null when there is no plan. */
  readonly plan: readonly Lakvlak[] | null;
  readonly kenmerk: string | null;
}

/** What was found of one page by each reader. */
export interface Lezingen {
  readonly uit: Uitvoerpagina;
  /** Text of the candidate by PDFium, printed labels included. */
  readonly uitPdfium: Tekens;
  /** The same by pdf.js. It tells which letters there are, and only roughly where: those of one line are spread evenly. */
  readonly uitPdfjs: Tekens;
  /** Text of the source by pdf.js, and of its annotations; null when nothing has to go on this page. */
  readonly bronPdfjs: { readonly tekst: Tekens; readonly aantekeningen: Tekens } | null;
}

export interface Gekeurd {
  /** Words that were removed on this page, folded. */
  readonly weg: readonly string[];
  /** What must be read as a picture because a text is looked for; null when there is nothing. */
  readonly teLezen: Grijsbeeld | null;
}

interface Lakvak extends Grenzen {
  readonly label: string;
}

/** Places that are painted over, with their label: from the plan, or from what is printed. */
function vakkenVan({ plan }: Paginavraag, dekking: Dekking, labels: readonly Druk[]): readonly Lakvak[] {
  if (plan !== null) return plan.map(({ vlak, label }) => ({ ...grenzenVan(vlak), label }));
  return labels.flatMap((label) => dekking.vlakkenRond(...hartVan(label)).map((rond) => ({ ...rond, label: label.tekst })));
}

const hartVan = ({ x0, y0, x1, y1 }: Grenzen): readonly [number, number] => [(x0 + x1) / 2, (y0 + y1) / 2];
const heeftMaat = ({ x0, y0, x1, y1 }: Grenzen): boolean => x1 > x0 && y1 > y0;
/** pdf.js spreads the letters of a line evenly: its places are off by about a letter. */
const ruim = ({ x0, y0, x1, y1 }: Grenzen): Grenzen => ({ x0: x0 - 8, y0: y0 - 4, x1: x1 + 8, y1: y1 + 4 });
const letterlijk = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const kaal = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();
/** How often each letter is in a text. */
function tel(tekst: string): ReadonlyMap<string, number> {
  const aantal = new Map<string, number>();
  for (const letter of vouw(tekst)) aantal.set(letter, (aantal.get(letter) ?? 0) + 1);
  return aantal;
}
const noemt = (label: string, grond: string): boolean => vouw(label).includes(vouw(grond));

export class Paginakeur {
  readonly #vraag: Paginavraag;
  readonly #oordeel: Oordeel;
  readonly #lezingen: Lezingen;
  readonly #dekking: Dekking;
  readonly vakken: readonly Lakvak[];
  readonly #labels: readonly Druk[];
  readonly #strook: readonly Druk[];
  /** Where another reader may find what is printed. */
  readonly #rondDruk: readonly Grenzen[];

  constructor(vraag: Paginavraag, lezingen: Lezingen, oordeel: Oordeel) {
    this.#vraag = vraag;
    this.#oordeel = oordeel;
    this.#lezingen = lezingen;
    this.#dekking = new Dekking(lezingen.uit.beeld, vraag.breedte, vraag.hoogte);
    this.#labels = lezingen.uit.druk.filter((druk) => hartVan(druk)[1] < vraag.bronhoogte);
    this.#strook = lezingen.uit.druk.filter((druk) => hartVan(druk)[1] >= vraag.bronhoogte);
    this.#rondDruk = lezingen.uit.druk.map(({ x0, y0, x1, y1 }) => ({ x0: x0 - 2, y0: y0 - 4, x1: x1 + 2, y1: y1 + 4 }));
    this.vakken = vakkenVan(vraag, this.#dekking, this.#labels);
  }

  #fout(proef: Parameters<Oordeel['fout']>[0], uitleg: string): void {
    this.#oordeel.fout(proef, this.#vraag.nummer, uitleg);
  }

  /**
   * @param plat the same page with its annotations and form fields as text of its own; null when it has none
   */
  keur(pagina: EnginePagina, plat: EnginePagina | null): Gekeurd {
    const { uit } = this.#lezingen;
    // As large as the picture itself, so that the two can be laid on each other.
    const schaal = uit.beeld.breedte / pagina.breedte;
    const hoogte = Math.min(uit.beeld.hoogte, Math.round(pagina.hoogte * (uit.beeld.hoogte / this.#vraag.hoogte)));
    const met = pagina.beeld(uit.beeld.breedte, hoogte, false);
    const tekst = plat ?? pagina;
    const zonder = tekst.zonderTekst(uit.beeld.breedte, hoogte);
    const bron = new Bronpagina(tekst.tekens(true), { met: plat?.beeld(uit.beeld.breedte, hoogte, false) ?? met, zonder, schaal }, this.vakken);
    const weg = this.#wegVan(bron);

    this.#keurVakken();
    this.#keurStrook();
    this.#keurOpdrachten(bron);
    this.#keurLettersInVakken();
    this.#keurLezers();
    this.#keurWoorden(bron, weg);
    const buiten = this.vakken.map((vak) => this.#dekking.pixels(vak)).map(({ x0, y0, x1, y1 }) => ({ x0: x0 - 2, y0: y0 - 2, x1: x1 + 2, y1: y1 + 2 }));
    // Grey pages are painted in grey, unless they come from a page with a little colour: the engine draws edges otherwise then.
    const gelijk = (!uit.beeld.kleur && !verschilt(met, uit.beeld, buiten)) || !verschilt(pagina.beeld(uit.beeld.breedte, hoogte, true), uit.beeld, buiten);
    if (!gelijk) this.#fout('V5', 'Buiten de lakvlakken ziet deze pagina er anders uit dan het origineel.');
    return { weg, teLezen: this.#teLezen(bron, tekst, met, zonder, schaal) };
  }

  /** What a search for a text passes over: letters in a picture or a pattern, and letters of a font that does not say what they are. */
  #teLezen({ tekens, zichtbaar }: Bronpagina, pagina: EnginePagina, met: Grijsbeeld, zonder: Grijsbeeld, schaal: number): Grijsbeeld | null {
    if (this.#vraag.teksten.length === 0) return null;
    const onleesbaar = pagina.getekendeLetters() || tekens.tekst.filter((teken, i) => zichtbaar[i] !== 0 && ONLEESBAAR.test(teken)).length >= MINSTE_ONLEESBAAR;
    const beeld = zonderVakken(onleesbaar ? met : zonder, this.vakken.map((vak) => this.#dekking.pixels(vak)));
    return kanTekstTonen(beeld, schaal) ? beeld : null;
  }

  /** Words under the boxes, by every reader of the source. Of annotations only what is not shown: the rest has its place already. */
  #wegVan(bron: Bronpagina): readonly string[] {
    const { bronPdfjs } = this.#lezingen;
    const weg = new Set(woordenOnder(bron.tekens, this.vakken));
    if (bronPdfjs === null) return [...weg];
    for (const woord of ruweWoordenOnder(bronPdfjs.tekst, this.vakken)) weg.add(woord);
    const inAantekeningen = ruweWoordenOnder(bronPdfjs.aantekeningen, this.vakken);
    const getoond = inAantekeningen.length === 0 ? null : new Set(woordenVan(bron.tekens).map(({ vouw: woord }) => woord));
    for (const woord of inAantekeningen) if (getoond?.has(woord) === false) weg.add(woord);
    return [...weg];
  }

  /** V5 and V10: boxes are closed, and each has its label once. */
  #keurVakken(): void {
    const gebruikt = new Set<Druk>();
    for (const vak of this.vakken) {
      if (!this.#dekking.isDicht(vak)) this.#fout('V5', 'Een lakvlak is niet helemaal dicht.');
      const label = this.#labels.find((each) => !gebruikt.has(each) && bevat(vak, ...hartVan(each)) && kaal(each.tekst) === kaal(vak.label));
      if (label !== undefined) gebruikt.add(label);
      else if (this.#vraag.plan !== null) this.#fout('V10', 'Op een lakvlak staat de grond niet.');
    }
    const plaatsen = new Set<string>();
    for (const label of this.#labels) {
      const plaats = `${label.tekst} ${JSON.stringify(this.#dekking.vlakkenRond(...hartVan(label)))}`;
      const dubbel = this.#vraag.plan === null ? plaatsen.has(plaats) || !this.vakken.some((vak) => bevat(vak, ...hartVan(label))) : !gebruikt.has(label);
      plaatsen.add(plaats);
      if (dubbel) this.#fout('V10', 'Op deze pagina staat gedrukte tekst die niet bij een lakvlak hoort, of een grond staat er dubbel.');
      else if (label.kleur < LICHT) this.#fout('V10', 'Op een lakvlak is de grond niet te lezen.');
    }
  }

  /** The strip at the foot holds the reference with the page number, and nothing else. */
  #keurStrook(): void {
    const { kenmerk, nummer, paginas, bronhoogte, hoogte } = this.#vraag;
    if (hoogte - bronhoogte < 0.5) return;
    const [druk] = this.#strook;
    const tekst = kaal(druk?.tekst ?? '');
    const nummering = new RegExp(`^${kenmerk === null ? '.{0,200}' : letterlijk(kaal(kenmerk))}[ ·,|-]*(?:pagina )?${nummer}(?: van ${paginas}|/${paginas})?$`, 'u');
    if (this.#strook.length !== 1 || !nummering.test(tekst) || !this.#dekking.isWitOnder(bronhoogte + 0.5)) this.#fout('V5', 'In de strook onder de pagina staat iets anders dan het kenmerk en het nummer van de pagina.');
  }

  #opPagina({ x0, y0, x1, y1 }: Grenzen): Grenzen {
    const { breedte, bronhoogte } = this.#vraag;
    return { x0: Math.max(0, x0), y0: Math.max(0, y0), x1: Math.min(breedte, x1), y1: Math.min(bronhoogte, y1) };
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
    for (const { term, gronden } of this.#vraag.teksten) {
      const plaatsen = vindplaatsen(bron.tekens, term).map((plaats) => this.#opPagina(plaats)).filter(heeftMaat);
      for (const plaats of plaatsen) {
        const dicht = this.#dekking.isDicht(plaats);
        if (!dicht && this.#dekking.heeftInkt(plaats, INKT)) this.#fout('V10', 'Een tekst die weg moet is op deze pagina nog te zien.');
        if (dicht && !gronden.every((grond) => this.#vakkenOp(plaats).some((vak) => noemt(vak.label, grond)))) this.#fout('V10', 'Bij een tekst die weg moet staat niet elke grond.');
      }
      besteld.push(...plaatsen);
      // What only pdf.js finds (a text that PDFium reads otherwise) must at least be touched by a box.
      const { bronPdfjs } = this.#lezingen;
      const ruw = (bronPdfjs === null ? [] : [bronPdfjs.tekst, bronPdfjs.aantekeningen]).flatMap((tekens) => vindplaatsen(tekens, term)).map((plaats) => this.#opPagina(plaats)).filter(heeftMaat);
      if (ruw.length > plaatsen.length && ruw.some((plaats) => this.#vakkenOp(ruim(plaats)).length === 0 && this.#dekking.heeftInkt(plaats, INKT))) {
        this.#fout('V10', 'Een tekst die weg moet is op deze pagina nog te zien.');
      }
      besteld.push(...ruw);
    }
    for (const vak of this.vakken) {
      const hier = besteld.filter((plaats) => overlapt(vak, plaats));
      if (hier.length === 0) this.#fout('V10', 'Er is een lakvlak waar geen opdracht voor is.');
      else if (!omvat(omhulling(hier), vak, MEER)) this.#fout('V10', 'Een lakvlak is veel groter dan wat weg moet.');
    }
  }

  /** V2: no letter in a box but those of its label, in our own reading and in that of PDFium. */
  #keurLettersInVakken(): void {
    const { uit, uitPdfium } = this.#lezingen;
    const inVak = (tekens: Tekens, vak: Lakvak, drukTelt: boolean): string => {
      let tekst = '';
      for (const i of glievenOnder(tekens, vak)) if (drukTelt || !this.#isDruk(tekens, i)) tekst += tekens.tekst[i] ?? '';
      return vouw(tekst);
    };
    for (const vak of this.vakken) {
      if (inVak(uit.laag, vak, true) !== '') this.#fout('V2', 'Onder een lakvlak staan letters in de tekstlaag.');
      if (inVak(uitPdfium, vak, false) !== '') this.#fout('V2', 'Onder een lakvlak vindt een ander programma nog letters.');
    }
  }

  /** V2: two other programs find no more letters than we do: nothing is hidden from us. */
  #keurLezers(): void {
    const { uit, uitPdfium, uitPdfjs } = this.#lezingen;
    const laag = uit.laag.tekst.join('');
    const gedrukt = tel(laag + uit.druk.map(({ tekst }) => tekst).join(''));
    const gezegd = uit.druk.every(({ omschrijving }) => omschrijving === null) ? gedrukt : tel(laag + uit.druk.map(({ tekst, omschrijving }) => omschrijving ?? tekst).join(''));
    for (const ander of [uitPdfium, uitPdfjs]) {
      // Fewer is no fault: what lies at the very edge of a page, some leave out.
      const meer = [...tel(ander.tekst.join(''))].some(([letter, aantal]) => aantal > Math.max(gedrukt.get(letter) ?? 0, gezegd.get(letter) ?? 0));
      if (meer) this.#fout('V2', 'Een ander programma vindt meer letters op deze pagina dan wij.');
    }
    if (uit.druk.some(({ omschrijving }) => omschrijving !== null && !isLaktekst(omschrijving))) this.#fout('V4', 'Bij een lakvlak staat een omschrijving die geen grond is.');
  }

  /** In the place of something printed. That no letter is hidden there, the count of letters tells. */
  #isDruk({ x0, y0, x1, y1 }: Tekens, i: number): boolean {
    const x = ((x0[i] ?? 0) + (x1[i] ?? 0)) / 2;
    const y = ((y0[i] ?? 0) + (y1[i] ?? 0)) / 2;
    for (const rond of this.#rondDruk) if (bevat(rond, x, y)) return true;
    return false;
  }

  /** V3, V9: every word of the candidate is one that the source shows at that place. */
  #keurWoorden(bron: Bronpagina, weg: readonly string[]): void {
    const { uit, uitPdfium, uitPdfjs } = this.#lezingen;
    const stukken = new Set(weg.flatMap(brokstukken));
    const lange = [...stukken].filter((stuk) => stuk.length >= 4);
    const lijktOp = (woord: string): boolean => stukken.has(woord) || (woord.length >= 4 && lange.some((stuk) => woord.includes(stuk)));
    const bekeken = (tekens: Tekens, eigen: boolean): void => {
      // Another reader gives what is printed too, and may take it together with the word beside it.
      for (const woord of woordenVan(tekens, null, (i) => eigen || !this.#isDruk(tekens, i))) {
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
    bekeken(uitPdfium, false);
    for (const tekens of [uit.laag, uitPdfium, uitPdfjs]) {
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
