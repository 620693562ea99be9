// Words of pages that are only a picture: rendered by the PDF engine, read by a process of its own (redaction.md §5).
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
}

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

  async function leesPagina(bytes: Uint8Array, { nummer, breedte }: PdfPagina, signal: AbortSignal | undefined): Promise<string> {
    try {
      const png = await pdf.paginabeeld(bytes, nummer, Math.round((breedte / 72) * DPI), signal === undefined ? {} : { signal });
      const { resultaat } = await poel.plaats({ soort: 'ocr', png }, signal);
      return resultaat.tekst;
    } catch (error) {
      if (error instanceof ValidationFailed) return '';
      throw error;
    }
  }

  return {
    naam: 'tesseract nld',
    async lees(bytes, paginas, signal) {
      const gelezen: PdfPagina[] = [];
      // In order: a picture of each page waits in memory otherwise.
      for (const pagina of paginas) {
        gelezen.push(pagina.tekst === '' && pagina.breedte > 0 ? { ...pagina, tekst: await leesPagina(bytes, pagina, signal) } : pagina);
      }
      return { paginas: gelezen, gelezenUitBeeld: gelezen.filter((pagina, at) => pagina !== paginas[at] && pagina.tekst !== '').map(({ nummer }) => nummer) };
    },
    close: () => poel.close(),
  };
}
