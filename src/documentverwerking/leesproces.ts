// The reader process of PDFs: what it is started with, and what its refusals become.
import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Deel, Resultaat, Taak } from './lezer/protocol.ts';
import { PdfGeweigerd, type PdfFout } from './pdf.ts';
import { RUSTIG_OPRUIMEN, startProces, type Grenzen, type Proces } from './proces.ts';

export type Leesproces = Proces<Taak, Resultaat, Deel>;

export const wasmFile = realpathSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));

const pakket = z.object({ name: z.string(), version: z.string() });

/** Name and version of the engine. */
export function naamVanEngine(): string {
  const { name, version } = pakket.parse(JSON.parse(readFileSync(join(dirname(wasmFile), '..', 'package.json'), 'utf8')));
  return `${name} ${version}`;
}

const PAGINAS_PER_MB = 16;

/** @throws StoreUnavailable when it does not come up */
export const startLeesproces = (grenzen: Grenzen): Promise<Leesproces> =>
  startProces<Taak, PdfFout, Resultaat, Deel>(
    {
      hoofd: new URL('./lezer/lezer.ts', import.meta.url),
      argumenten: [wasmFile, String(grenzen.maxMemoryMb)],
      nodeOpties: [...RUSTIG_OPRUIMEN, `--wasm-max-mem-pages=${grenzen.maxMemoryMb * PAGINAS_PER_MB}`],
      startfout: 'Documenten lezen lukt nu niet. Probeer het later opnieuw.',
      geweigerd: (reden) => new PdfGeweigerd(reden),
      teZwaar: () => new PdfGeweigerd('te-zwaar'),
    },
    grenzen,
  );
