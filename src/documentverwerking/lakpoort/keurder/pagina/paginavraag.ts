// What is asked about one page, what each reader found of it, and what its examination brings.
import type { Lakopdracht, Lakvlak } from '../../../lakken/index.ts';
import type { Grijsbeeld } from '../beeldruimte.ts';
import type { Tekens } from '../tekens.ts';
import type { Uitvoerpagina } from './uitvoerpagina.ts';
import type { Zoekterm } from '../vouwen.ts';

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
