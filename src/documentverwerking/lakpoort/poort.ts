// The gate: gives a redacted file and its source to an examiner process, and makes the proof when nothing is wrong.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, readFileSync, realpathSync } from 'node:fs';
import { copyFile, link, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { BlobHash } from '../../kern/ids.ts';
import { wasmFile } from '../leesproces.ts';
import { createProcessenpoel } from '../processenpoel.ts';
import { bewijs, isBewezen } from './bewijs.ts';
import { NietGekeurd, startKeurproces } from './keurproces.ts';
import type { Keurtaak, Keuruitkomst, Keuruitslag, Keurvoortgang } from './keurder/protocol.ts';
import type { Keuring, Lakpoort, Lakrapport, Proef, TeKeuren } from './port.ts';

interface Options {
  /** Longest time without a page being done; then the process is killed and nothing is proven. Milliseconds. */
  readonly timeoutMs?: number;
  /** Longest time for one file, however much progress it makes. Milliseconds. */
  readonly totaalMs?: number;
  /** Memory of PDFium in one process. Megabytes. */
  readonly maxMemoryMb?: number;
  /** Memory of a whole process. Megabytes. */
  readonly maxProcesMb?: number;
  /** How many files are examined at the same time. */
  readonly processes?: number;
  /** Read the picture of every page (V8) of every file, without being asked for each. Seconds per page. */
  readonly leesBeeld?: boolean;
  /** Where a folder is made for the files that are being examined. */
  readonly werkmap?: string;
}

/** Version of the examination itself: a file proven by an older one can be examined again. */
const VERSIE = 'lakpoort 2';

const pakket = z.object({ name: z.string(), version: z.string() });
const naamVanEngine = (): string => {
  const { name, version } = pakket.parse(JSON.parse(readFileSync(join(dirname(wasmFile), '..', 'package.json'), 'utf8')));
  return `${name} ${version}`;
};

const hashVan = (bytes: Uint8Array): BlobHash => createHash('sha256').update(bytes).digest('hex') as BlobHash;

async function hashVanBestand(file: string): Promise<BlobHash> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex') as BlobHash;
}

const PROEVEN: readonly Proef[] = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10'];

/** Nothing could be looked at: nothing is proven. */
const nietTeKeuren = (uitleg: string): Keuruitkomst => ({
  paginas: 0,
  vlakken: 0,
  engines: [],
  proeven: PROEVEN.map((proef) => ({ proef, uitkomst: 'niet-gedaan', uitleg })),
  fouten: [{ proef: 'V1', pagina: null, uitleg }],
});

const TE_ZWAAR = 'Wij konden dit bestand niet binnen de grenzen van tijd en geheugen controleren. Daarom is er geen bewijs.';
const GEEN_BESTAND = 'Het gelakte bestand is er niet, of wij kunnen het niet lezen.';

/** A second name of the same file costs nothing; over the border of a file system it is a copy. */
const legNeer = (file: string, doel: string): Promise<void> => link(file, doel).catch(() => copyFile(file, doel));

/** Starts no process until the first file; each process examines one file at a time, the others wait in order. */
export function createLakpoort({
  timeoutMs = 60_000,
  totaalMs = 3_600_000,
  maxMemoryMb = 1024,
  maxProcesMb = 2048,
  processes = 1,
  leesBeeld = false,
  werkmap = tmpdir(),
}: Options = {}): Lakpoort {
  const engine = naamVanEngine();
  let map: Promise<string> | null = null;
  const mapVan = (): Promise<string> => (map ??= mkdtemp(join(realpathSync(werkmap), 'lakpoort-')));
  const poel = createProcessenpoel<Keurtaak, Keuruitslag, Keurvoortgang>({
    start: async () => startKeurproces(await mapVan(), engine, { timeoutMs, totaalMs, maxMemoryMb }, maxProcesMb),
    processes,
    teZwaar: () => new NietGekeurd(),
    gesloten: 'Gelakte bestanden controleren is gestopt. Probeer het later opnieuw.',
  });

  async function keurUitkomst(taak: Keurtaak, options: Parameters<Lakpoort['keur']>[1]): Promise<Keuruitkomst> {
    try {
      const { resultaat } = await poel.plaats(taak, options?.signal, { begin: () => undefined, deel: ({ pagina, van }) => options?.bijPagina?.(pagina, van) });
      return resultaat.uitkomst;
    } catch (error) {
      if (error instanceof NietGekeurd) return nietTeKeuren(TE_ZWAAR);
      throw error;
    }
  }

  return {
    naam: `${VERSIE}, ${engine}`,
    async keur({ bron, bestand, opdrachten, opties, plan }: TeKeuren, options): Promise<Keuring> {
      options?.signal?.throwIfAborted();
      const naam = join(await mapVan(), randomUUID());
      const taak: Keurtaak = { bron: `${naam}-bron.pdf`, uitvoer: `${naam}-uitvoer.pdf`, opdrachten, opties, plan: plan ?? null, leesBeeld: options?.leesBeeld ?? leesBeeld };
      const rapportVan = (uitvoer: BlobHash, uitkomst: Keuruitkomst): Lakrapport => ({ goed: isBewezen(uitkomst), bron: hashVan(bron), uitvoer, ...uitkomst });
      try {
        const gelegd = await legNeer(bestand, taak.uitvoer).then(() => true, () => false);
        if (!gelegd) return { goed: false, rapport: rapportVan(hashVan(new Uint8Array()), nietTeKeuren(GEEN_BESTAND)) };
        await writeFile(taak.bron, bron);
        const { size } = await stat(taak.uitvoer);
        const rapport = rapportVan(await hashVanBestand(taak.uitvoer), await keurUitkomst(taak, options));
        const pdf = bewijs(bestand, size, rapport);
        return pdf === null ? { goed: false, rapport } : { goed: true, pdf, rapport };
      } finally {
        await Promise.all([rm(taak.bron, { force: true }), rm(taak.uitvoer, { force: true })]);
      }
    },
    async close() {
      await poel.close();
      if (map !== null) await rm(await map, { recursive: true, force: true });
    },
  };
}
