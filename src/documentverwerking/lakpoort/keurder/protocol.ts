// What the gate and an examiner process say to each other. Types only: the two share no memory.
import type { Lakopdracht, Lakopties, Lakplan } from '../../lakken/index.ts';
import type { Teken } from '../../proces.ts';
import type { Lakfout, Lakrapport } from '../port.ts';

/** Both files lie in the one folder with data that the process may read. */
export interface Keurtaak {
  readonly bron: string;
  readonly uitvoer: string;
  readonly opdrachten: readonly Lakopdracht[];
  readonly opties: Lakopties | null;
  readonly plan: Lakplan | null;
  readonly leesBeeld: boolean;
}

export interface Keurvoortgang {
  readonly pagina: number;
  readonly van: number;
}

export interface Keuruitkomst {
  readonly paginas: number;
  readonly vlakken: number;
  readonly engines: readonly string[];
  readonly proeven: Lakrapport['proeven'];
  readonly fouten: readonly Lakfout[];
}

export interface Keuruitslag {
  readonly soort: 'gekeurd';
  readonly uitkomst: Keuruitkomst;
  readonly heapBytes: number;
}

/** Something that cannot be judged: the process makes room for a fresh one. */
export type Keurfout = 'gestrand';
export type Keurantwoord = Teken<Keurfout, Keurvoortgang> | Keuruitslag;
