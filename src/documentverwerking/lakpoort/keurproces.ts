// The examiner process: what it is started with. It may read the program, its packages, and the folder in which files to examine are put.
import { RUSTIG_OPRUIMEN, startProces, type Grenzen, type Proces } from '../proces.ts';
import { wasmFile } from '../leesproces.ts';
import type { Keurfout, Keurtaak, Keurvoortgang, Keuruitslag } from './keurder/protocol.ts';

export type Keurproces = Proces<Keurtaak, Keuruitslag, Keurvoortgang>;

const PAGINAS_PER_MB = 16;
/** What a page leaves behind is cleared a few times per page: memory stays small, for hardly more time. */
const KLEIN_OPRUIMEN = '--max-semi-space-size=8';

/** Nothing is known of the file: it took too much, or felled the engine. */
export class NietGekeurd extends Error {
  override readonly name = 'NietGekeurd';
}

/** @throws StoreUnavailable when it does not come up */
export const startKeurproces = (map: string, engine: string, grenzen: Grenzen, maxProcesMb: number): Promise<Keurproces> =>
  startProces<Keurtaak, Keurfout, Keuruitslag, Keurvoortgang>(
    {
      hoofd: new URL('./keurder/keurder.ts', import.meta.url),
      argumenten: [wasmFile, engine],
      nodeOpties: [...RUSTIG_OPRUIMEN, KLEIN_OPRUIMEN, `--allow-fs-read=${map}`, `--wasm-max-mem-pages=${grenzen.maxMemoryMb * PAGINAS_PER_MB}`],
      maxProcesMb,
      startfout: 'Gelakte bestanden controleren lukt nu niet. Probeer het later opnieuw.',
      geweigerd: () => new NietGekeurd(),
      teZwaar: () => new NietGekeurd(),
    },
    grenzen,
  );
