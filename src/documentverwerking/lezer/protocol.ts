// What the server and a reader process say to each other. Types only: the two share no code and no memory.
import type { Bevinding } from '../../document/events.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import type { Lakopdracht, Lakopties, Lakplan, Paginazicht } from '../lakken/model.ts';
import type { PdfFout } from '../pdf.ts';
import type { Teken } from '../proces.ts';

export interface Leestaak {
  readonly soort: 'lees';
  readonly bytes: Uint8Array;
  readonly maxPaginas: number;
}
export interface Beeldtaak {
  readonly soort: 'beeld';
  readonly bytes: Uint8Array;
  /** Counted from 1. */
  readonly pagina: number;
  readonly breedtePx: number;
}
export interface Zichttaak {
  readonly soort: 'zicht';
  readonly bytes: Uint8Array;
  /** Counted from 1. */
  readonly pagina: number;
}
export interface Laktaak {
  readonly soort: 'lak';
  readonly bytes: Uint8Array;
  readonly opdrachten: readonly Lakopdracht[];
  readonly opties: Lakopties;
  readonly maxPaginas: number;
}
export type Taak = Leestaak | Beeldtaak | Zichttaak | Laktaak;

/** A redacted file comes in pieces; after each page its text. */
export type Deel =
  | { readonly soort: 'bytes'; readonly bytes: Uint8Array }
  | { readonly soort: 'pagina'; readonly nummer: number; readonly van: number; readonly tekst: string };

export interface Leesuitkomst {
  readonly paginas: readonly { readonly nummer: number; readonly breedte: number; readonly hoogte: number; readonly tekst: string }[];
  readonly titel: string | null;
  /** As the file has it: `D:20261005…` (ISO 32000-1 §7.9.4). */
  readonly aangemaakt: string | null;
  readonly taal: string | null;
  readonly verborgen: readonly Bevinding[];
}

export type Lakuitkomst =
  | { readonly ok: true; readonly plan: Pick<Lakplan, 'paginas' | 'vlakken'> }
  /** The orders cannot be carried out; what was sent is void. */
  | { readonly ok: false; readonly fouten: readonly Invoerfout[] };

export type Resultaat =
  | { readonly soort: 'gelezen'; readonly uitkomst: Leesuitkomst; readonly heapBytes: number }
  | { readonly soort: 'beeld'; readonly png: Uint8Array; readonly heapBytes: number }
  | { readonly soort: 'zicht'; readonly zicht: Paginazicht; readonly heapBytes: number }
  | { readonly soort: 'gelakt'; readonly uitkomst: Lakuitkomst; readonly heapBytes: number };
export type Antwoord = Teken<PdfFout, Deel> | Resultaat;
