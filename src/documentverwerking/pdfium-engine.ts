// The PDF engine: a small pool of reader processes around PDFium-WASM. A bad file costs one process, never the server.
import { naamVanEngine, startLeesproces } from './leesproces.ts';
import type { Leesuitkomst } from './lezer/protocol.ts';
import { eisPdf, PdfGeweigerd, type GelezenPdf, type PdfEngine } from './pdf.ts';
import { datumUitPdf } from './pdfdatum.ts';
import { createProcessenpoel } from './processenpoel.ts';

interface Options {
  /** Longest time without a page being done; then the process is killed. Milliseconds. */
  readonly timeoutMs?: number;
  /** Longest time for one file, however much progress it makes. Milliseconds. */
  readonly totaalMs?: number;
  /** Memory of the engine in one process. Megabytes. */
  readonly maxMemoryMb?: number;
  /** How many files are read at the same time. */
  readonly processes?: number;
  readonly maxPaginas?: number;
  readonly maxBytes?: number;
}

function naarGelezen({ paginas, titel, aangemaakt, taal, verborgen }: Leesuitkomst): GelezenPdf {
  const aangemaaktOp = aangemaakt === null ? null : datumUitPdf(aangemaakt);
  return {
    paginas,
    verborgen,
    ...(titel === null ? {} : { titel }),
    ...(aangemaaktOp === null ? {} : { aangemaaktOp }),
    ...(taal === null ? {} : { taal }),
  };
}

/** Starts no process until the first task; each process does one task at a time, the others wait in order. */
export function createPdfEngine({
  timeoutMs = 30_000,
  totaalMs = 600_000,
  maxMemoryMb = 1024,
  processes = 2,
  maxPaginas = 10_000,
  maxBytes = 200 * 1024 * 1024,
}: Options = {}): PdfEngine {
  const poel = createProcessenpoel({
    start: () => startLeesproces({ timeoutMs, totaalMs, maxMemoryMb }),
    processes,
    teZwaar: () => new PdfGeweigerd('te-zwaar'),
    gesloten: 'Documenten lezen is gestopt. Probeer het later opnieuw.',
  });

  return {
    naam: naamVanEngine(),
    async lees(bytes, { signal } = {}) {
      eisPdf(bytes, maxBytes);
      const { resultaat } = await poel.plaats({ soort: 'lees', bytes, maxPaginas }, signal);
      if (resultaat.soort !== 'gelezen') throw new TypeError('reader answered another question');
      return naarGelezen(resultaat.uitkomst);
    },
    async paginabeeld(bytes, pagina, breedtePx, { signal } = {}) {
      eisPdf(bytes, maxBytes);
      const { resultaat } = await poel.plaats({ soort: 'beeld', bytes, pagina, breedtePx }, signal);
      if (resultaat.soort !== 'beeld') throw new TypeError('reader answered another question');
      return resultaat.png;
    },
    close: () => poel.close(),
  };
}
