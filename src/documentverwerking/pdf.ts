// The PDF engine port: reading uploaded PDFs. Every byte is parsed outside this process, within time and memory (redaction.md §0.10).
import type { Bevinding } from '../document/events.ts';
import { ValidationFailed } from '../kern/errors.ts';
import { bestandssoortVan } from './herkennen.ts';

/** One page as a reader sees it. Width and height in points (1/72 inch), after rotation and crop. */
export interface PdfPagina {
  /** Counted from 1. */
  readonly nummer: number;
  readonly breedte: number;
  readonly hoogte: number;
  /** Unicode NFC, lines parted by `\n`, words broken at a line end joined. Empty for a scan without OCR. */
  readonly tekst: string;
}

export interface GelezenPdf {
  readonly paginas: readonly PdfPagina[];
  /** Title from the file's own properties, when it has one. */
  readonly titel?: string;
  /** Creation date from the file's own properties, as a local date. A proposal: makers of files lie. */
  readonly aangemaaktOp?: Temporal.PlainDate;
  /** Language tag of the file, as `nl-NL`. */
  readonly taal?: string;
  /** What the file holds that a reader does not see. `blokkeert` stops publication. */
  readonly verborgen: readonly Bevinding[];
}

export type PdfFout = 'leeg' | 'geen-pdf' | 'te-groot' | 'wachtwoord' | 'beschadigd' | 'te-veel-paginas' | 'te-zwaar' | 'geen-pagina';

const UITLEG: Readonly<Record<PdfFout, string>> = {
  leeg: 'Dit bestand is leeg. Er staat niets in. Kies een ander bestand.',
  'geen-pdf': 'Dit bestand is geen PDF. Upload nu een PDF.',
  'te-groot': 'Dit bestand is te groot. Maak het kleiner, of splits het in delen.',
  wachtwoord: 'Deze PDF is beveiligd met een wachtwoord. Sla het bestand op zonder wachtwoord en upload het opnieuw.',
  beschadigd: 'Deze PDF is beschadigd. Wij kunnen het bestand niet lezen. Maak een nieuwe PDF en upload die.',
  'te-veel-paginas': 'Deze PDF heeft te veel pagina’s. Splits het bestand in delen en upload die.',
  'te-zwaar': 'Deze PDF kost te veel tijd of geheugen om te lezen. Sla het bestand opnieuw op als PDF en probeer het nog eens.',
  'geen-pagina': 'Deze pagina bestaat niet in dit document.',
};

/** The PDF cannot be read; `reden` says why, the message is B1 Dutch. Answered like any other invalid input. */
export class PdfGeweigerd extends ValidationFailed {
  readonly reden: PdfFout;
  constructor(reden: PdfFout) {
    super([{ veld: 'bestand', uitleg: UITLEG[reden] }]);
    this.reden = reden;
  }
}

/** What can be told of a file before an engine looks at it. @throws PdfGeweigerd empty, no PDF, or larger than `maxBytes` */
export function eisPdf(bytes: Uint8Array, maxBytes: number): void {
  const soort = bestandssoortVan(bytes);
  if (soort === 'leeg') throw new PdfGeweigerd('leeg');
  if (soort !== 'pdf') throw new PdfGeweigerd('geen-pdf');
  if (bytes.byteLength > maxBytes) throw new PdfGeweigerd('te-groot');
}

export interface PdfEngine {
  /** Name and version of the engine: goes into the event, so that a later engine can do it again. */
  readonly naam: string;
  /**
   * Text per page, properties and hidden content.
   * @throws PdfGeweigerd the file cannot be read; StoreUnavailable when no reader can be started
   */
  lees(bytes: Uint8Array, options?: { readonly signal?: AbortSignal }): Promise<GelezenPdf>;
  /**
   * A page as PNG, annotations and form values painted. `breedtePx` is kept within 16 and 4,000 pixels.
   * @param pagina counted from 1
   * @throws PdfGeweigerd as `lees`, and `geen-pagina`
   */
  paginabeeld(bytes: Uint8Array, pagina: number, breedtePx: number, options?: { readonly signal?: AbortSignal }): Promise<Uint8Array>;
  /** Stops the processes; what was waiting is refused. */
  close(): Promise<void>;
}
