// What the server and a process that reads pictures of pages say to each other. Types only.
import type { Teken } from '../../proces.ts';

export interface Ocrtaak {
  readonly soort: 'ocr';
  /** One page as PNG. */
  readonly png: Uint8Array;
}

export interface Resultaat {
  readonly soort: 'ocr';
  /** Empty when nothing on the page reads as text. */
  readonly tekst: string;
  readonly heapBytes: number;
}

export type Ocrfout = 'beschadigd';
export type Antwoord = Teken<Ocrfout> | Resultaat;
