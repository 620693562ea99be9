// The redaction port: seeing a page with its words, and making a new file from what may be seen (redaction.md §0, §7).
import type { Kandidaat, Lakopdracht, Lakopties, Paginazicht } from './model.ts';

export interface Lakvoortgang {
  /** Called after each page. */
  readonly bijPagina?: (pagina: number, van: number) => void;
  readonly signal?: AbortSignal;
}

export interface Lakmachine {
  /** Name and version of the engine; the same source, orders and engine give the same bytes. */
  readonly naam: string;
  /**
   * The words of one page with their boxes.
   * @param pagina counted from 1
   * @throws PdfGeweigerd the file or page cannot be read
   */
  zicht(bron: Uint8Array, pagina: number, options?: { readonly signal?: AbortSignal }): Promise<Paginazicht>;
  /**
   * Makes the redacted file at `doel` (a path that does not exist yet). Nothing is left there when it fails or is stopped.
   * @throws PdfGeweigerd the source cannot be read
   * @throws ValidationFailed an order cannot be carried out: outside the page, no size, a text that is nowhere, no ground
   */
  lak(bron: Uint8Array, opdrachten: readonly Lakopdracht[], opties: Lakopties, doel: string, voortgang?: Lakvoortgang): Promise<Kandidaat>;
  close(): Promise<void>;
}
