// The ingest port: what one file of any kind is, says, hides and contains. Its bytes are only parsed in a killable process.
import type { Bevinding } from '../../document/events.ts';
import type { PdfPagina } from '../pdf.ts';

/** How a file came along with another one. */
export type Lidrol = 'bijlage' | 'ingebed' | 'archieflid';

/** A file inside another file: an attachment, a picture in a mail, an entry of an archive. */
export interface Lid {
  /** As the container names it, without folders above it; never used as a path. */
  readonly naam: string;
  readonly rol: Lidrol;
  readonly bytes: Uint8Array;
}

/** The heads of a mail that tell which conversation it belongs to. Names and addresses are personal data. */
export interface Mailkoppen {
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly onderwerp: string;
  readonly verzondenOp: Temporal.Instant | null;
  readonly van: readonly Adres[];
  readonly aan: readonly Adres[];
  readonly cc: readonly Adres[];
}
export interface Adres {
  readonly naam: string;
  readonly adres: string;
}

/** The PDF from which is assessed and redacted, or why there is none. */
export type Leesversie =
  /** The file is a PDF itself. */
  | { readonly soort: 'zelf' }
  /** Made from the file: by our own typesetter, or by an office suite in an isolated process. */
  | { readonly soort: 'gemaakt'; readonly pdf: Uint8Array; readonly maker: string }
  /** B1 Dutch: what it is, why it cannot be turned into a PDF here, and what to do now. */
  | { readonly soort: 'geen'; readonly uitleg: string };

export interface Ingenomen {
  /** By content, never by name. */
  readonly soort: string;
  readonly mediatype: string;
  readonly leesversie: Leesversie;
  /** Text per page of the reading version. */
  readonly paginas: readonly PdfPagina[];
  /** Pages whose text was read from the picture (OCR). */
  readonly gelezenUitBeeld: readonly number[];
  readonly titel: string | null;
  readonly datum: Temporal.PlainDate | null;
  /** BCP 47. */
  readonly taal: string | null;
  readonly mail: Mailkoppen | null;
  /** What the file holds that its reader does not see; `blokkeert` stops publication. */
  readonly bevindingen: readonly Bevinding[];
  readonly leden: readonly Lid[];
  readonly engine: string;
}

export interface Innemer {
  readonly naam: string;
  /**
   * @param naam as the sender called it: a hint for what has no signature of its own (csv, txt)
   * @throws ValidationFailed the file cannot be taken in: empty, a program, damaged, a password, a bomb, infected; each its own Dutch sentence
   * @throws StoreUnavailable no process can be started
   */
  neemIn(bytes: Uint8Array, naam: string, options?: { readonly signal?: AbortSignal }): Promise<Ingenomen>;
  close(): Promise<void>;
}
