// What the server and a spreadsheet-reading process say to each other. Types only: the two share no memory.
import type { Ontleedfout } from '../innemen/ontleden/protocol.ts';
import type { Teken } from '../proces.ts';
import type { Rooster, Roosterrij } from './model.ts';

export interface Roostertaak {
  readonly soort: 'rooster';
  readonly bestandssoort: 'xlsx' | 'ods' | 'csv';
  readonly bytes: Uint8Array;
  readonly maxRijen: number;
}

export type Roosterfout = Ontleedfout | 'geen-blad';

/** The rows come before it, in pieces. */
export interface Roosterresultaat {
  readonly soort: 'rooster';
  readonly rooster: Omit<Rooster, 'rijen'>;
  readonly heapBytes: number;
}
export type Roosterantwoord = Teken<Roosterfout, readonly Roosterrij[]> | Roosterresultaat;
