// The examiner process: what it is started with. It may read the program, its packages, and the folder in which files to examine are put.
import { RUSTIG_OPRUIMEN, startProces, type Grenzen, type Proces } from '../proces.ts';
import { wasmFile } from '../leesproces.ts';
import type { Keurfout, Keurtaak, Keurvoortgang, Keuruitslag } from './keurder/protocol.ts';

export type Keurproces = Proces<Keurtaak, Keuruitslag, Keurvoortgang>;

const PAGINAS_PER_MB = 16;
/**
 * What a page leaves behind is cleared a few times per page, and the rest before it has grown by a fifth; a file that is opened afresh
 * clears what the last one left (`gc`). Memory stays small, for hardly more time.
 */
const KLEIN_OPRUIMEN: readonly string[] = ['--max-semi-space-size=8', '--heap-growing-percent=20', '--expose-gc'];
/** glibc gives large blocks back to the system at once; elsewhere these names mean nothing. */
const GEHEUGENOPTIES = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '4194304', MALLOC_TRIM_THRESHOLD_: '4194304' } as const;

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
      nodeOpties: [...RUSTIG_OPRUIMEN, ...KLEIN_OPRUIMEN, `--allow-fs-read=${map}`, `--wasm-max-mem-pages=${grenzen.maxMemoryMb * PAGINAS_PER_MB}`],
      geheugenopties: GEHEUGENOPTIES,
      maxProcesMb,
      startfout: 'Gelakte bestanden controleren lukt nu niet. Probeer het later opnieuw.',
      geweigerd: () => new NietGekeurd(),
      teZwaar: () => new NietGekeurd(),
    },
    grenzen,
  );
