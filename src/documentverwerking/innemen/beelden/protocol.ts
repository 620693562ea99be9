// What the server and a picture process say to each other. Types only.
import type { Bevindingsoort } from '../ontleden/bevindingen.ts';
import type { Teken } from '../../proces.ts';

export interface Beeldtaak {
  readonly soort: 'beeld';
  readonly bytes: Uint8Array;
  readonly mediatype: string;
}

export interface Resultaat {
  readonly soort: 'beeld';
  /** Every picture of the file on a page of its own. */
  readonly pdf: Uint8Array;
  readonly bevindingen: readonly Bevindingsoort[];
  /** ISO date from the camera. */
  readonly datum: string | null;
  readonly heapBytes: number;
}

export type Beeldfout = 'beschadigd' | 'te-groot' | 'te-zwaar' | 'beeldsoort';
export type Antwoord = Teken<Beeldfout> | Resultaat;
