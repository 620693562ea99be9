// What the gate and an examiner process say to each other. Types only: the two share no memory.
import type { Lakopdracht, Lakopties, Lakplan } from '../../lakken/index.ts';
import type { Lakfout, Lakrapport } from '../port.ts';

/** Both files lie in the one folder that the process may read. */
export interface Keurtaak {
  readonly bron: string;
  readonly uitvoer: string;
  readonly opdrachten: readonly Lakopdracht[];
  readonly opties: Lakopties;
  readonly plan: Lakplan | null;
  readonly leesBeeld: boolean;
}

export interface Keuruitslag {
  readonly paginas: number;
  readonly vlakken: number;
  readonly engines: readonly string[];
  readonly proeven: Lakrapport['proeven'];
  readonly fouten: readonly Lakfout[];
}

export type Keurantwoord =
  | { readonly soort: 'klaar' }
  /** A page was done: the time limit starts again. */
  | { readonly soort: 'voortgang'; readonly pagina: number; readonly van: number }
  /** `schoon` is false when the engines can no longer be trusted: a fresh process is needed. */
  | { readonly soort: 'uitslag'; readonly uitslag: Keuruitslag; readonly schoon: boolean };
