// What the server and a reader process say to each other. Types only: the two share no code and no memory.
import type { Bevinding } from '../../document/events.ts';
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
export type Taak = Leestaak | Beeldtaak;

export interface Leesuitkomst {
  readonly paginas: readonly { readonly nummer: number; readonly breedte: number; readonly hoogte: number; readonly tekst: string }[];
  readonly titel: string | null;
  /** As the file has it: `D:20261005…` (ISO 32000-1 §7.9.4). */
  readonly aangemaakt: string | null;
  readonly taal: string | null;
  readonly verborgen: readonly Bevinding[];
}

export type Resultaat =
  | { readonly soort: 'gelezen'; readonly uitkomst: Leesuitkomst; readonly heapBytes: number }
  | { readonly soort: 'beeld'; readonly png: Uint8Array; readonly heapBytes: number };
export type Antwoord = Teken<PdfFout> | Resultaat;
