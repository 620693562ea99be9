// Words of pages that are only a picture: rendered by the PDF engine, read by a process of its own (redaction.md §5).
import type { Bevinding } from '../../document/events.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import type { PdfEngine, PdfPagina } from '../pdf.ts';
import { createProcessenpoel } from '../processenpoel.ts';
import { startProces } from '../proces.ts';
import type { Ocrfout, Ocrtaak, Resultaat } from './ocr/protocol.ts';
import { geweigerd } from './port.ts';

export interface Ocruitkomst {
  readonly paginas: readonly PdfPagina[];
  /** Numbers of the pages whose text came from the picture. */
  readonly gelezenUitBeeld: readonly number[];
  /** Numbers of the pages whose picture could not be read: nobody knows what stands there until a person looks. */
  readonly nietGelezen: readonly number[];
}

/** Told to who assesses: what is on those pages is found by no search and proposed by no rule. */
export const nietGelezenBevinding = (paginas: readonly number[]): Bevinding => ({
  soort: 'beeld-niet-gelezen',
  ernst: 'let-op',
  uitleg: `${paginas.length === 1 ? `Op pagina ${paginas.join()}` : `Op de pagina’s ${paginas.join(', ')}`} staat een beeld waarvan wij de tekst niet konden lezen. Kijk daar zelf. Zoeken en lakvoorstellen werken daar niet.`,
});

export interface Ocr {
  readonly naam: string;
  /** Reads the pages without text; a page that cannot be read in time stays without. */
  lees(pdf: Uint8Array, paginas: readonly PdfPagina[], signal?: AbortSignal): Promise<Ocruitkomst>;
  close(): Promise<void>;
}

/** Dots per inch: what reads best against the time it takes. */
const DPI = 200;
const TOTAAL_MB = 2048;

export function createOcr({ pdf, paginaMs = 60_000, processes = 1 }: { readonly pdf: PdfEngine; readonly paginaMs?: number; readonly processes?: number }): Ocr {
  const grenzen = { timeoutMs: paginaMs, totaalMs: 2 * paginaMs, maxMemoryMb: TOTAAL_MB };
  const poel = createProcessenpoel<Ocrtaak, Resultaat>({
    start: () =>
      startProces<Ocrtaak, Ocrfout, Resultaat>(
        {
          hoofd: new URL('./ocr/ocrlezer.ts', import.meta.url),
          maxProcesMb: TOTAAL_MB,
          startfout: 'Tekst herkennen in beelden lukt nu niet. Probeer het later opnieuw.',
          geweigerd,
          teZwaar: () => geweigerd('te-zwaar'),
        },
        grenzen,
      ),
    processes,
    teZwaar: () => geweigerd('te-zwaar'),
    gesloten: 'Tekst herkennen in beelden is gestopt. Probeer het later opnieuw.',
  });

  /** Null: it could not be read. */
  async function leesPagina(bytes: Uint8Array, { nummer, breedte }: PdfPagina, signal: AbortSignal | undefined): Promise<string | null> {
    try {
      const png = await pdf.paginabeeld(bytes, nummer, Math.round((breedte / 72) * DPI), signal === undefined ? {} : { signal });
      const { resultaat } = await poel.plaats({ soort: 'ocr', png }, signal);
      return resultaat.tekst;
    } catch (error) {
      if (error instanceof ValidationFailed) return null;
      throw error;
    }
  }

  return {
    naam: 'tesseract nld',
    async lees(bytes, paginas, signal) {
      const gelezen: PdfPagina[] = [];
      const nietGelezen: number[] = [];
      // In order: a picture of each page waits in memory otherwise.
      for (const pagina of paginas) {
        const tekst = pagina.tekst === '' && pagina.breedte > 0 ? await leesPagina(bytes, pagina, signal) : pagina.tekst;
        if (tekst === null) nietGelezen.push(pagina.nummer);
        gelezen.push(tekst === null || tekst === pagina.tekst ? pagina : { ...pagina, tekst });
      }
      return { paginas: gelezen, gelezenUitBeeld: gelezen.filter((pagina, at) => pagina !== paginas[at]).map(({ nummer }) => nummer), nietGelezen };
    },
    close: () => poel.close(),
  };
}
