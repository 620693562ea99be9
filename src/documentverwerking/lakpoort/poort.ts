// The gate: gives a redacted file and its source to an examiner process, and makes the proof when nothing is wrong.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { copyFile, link, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { StoreUnavailable } from '../../kern/errors.ts';
import type { BlobHash } from '../../kern/ids.ts';
import { wasmFile } from '../leesproces.ts';
import { bewijs, isBewezen } from './bewijs.ts';
import { startKeurproces, type Keurproces } from './keurproces.ts';
import type { Keuruitslag } from './keurder/protocol.ts';
import type { Keuring, Lakpoort, Lakrapport, Proef, TeKeuren } from './port.ts';

interface Options {
  /** Longest time without a page being done; then the process is killed and nothing is proven. Milliseconds. */
  readonly timeoutMs?: number;
  /** Longest time for one file, however much progress it makes. Milliseconds. */
  readonly totaalMs?: number;
  /** Memory of the engine in one process. Megabytes. */
  readonly maxMemoryMb?: number;
  /** How many files are examined at the same time. */
  readonly processes?: number;
  /** Where the files lie that are being examined. */
  readonly werkmap?: string;
}

/** Version of the examination itself: a file proven by an older one can be examined again. */
const VERSIE = 'lakpoort 1';

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
const nietTeKeuren = (uitleg: string): Keuruitslag => ({
  paginas: 0,
  vlakken: 0,
  engines: [],
  proeven: PROEVEN.map((proef) => ({ proef, uitkomst: 'niet-gedaan', uitleg })),
  fouten: [{ proef: 'V1', pagina: null, uitleg }],
});

const TE_ZWAAR = 'Wij konden dit bestand niet binnen de grenzen van tijd en geheugen controleren. Daarom is er geen bewijs.';
const GEEN_BESTAND = 'Het gelakte bestand is er niet, of wij kunnen het niet lezen.';
const gesloten = (): StoreUnavailable => new StoreUnavailable('Gelakte bestanden controleren is gestopt. Probeer het later opnieuw.');

/** A second name of the same file costs nothing; over the border of a file system it is a copy. */
async function legNeer(file: string, doel: string): Promise<void> {
  await link(file, doel).catch(() => copyFile(file, doel));
}

/** Starts no process until the first file; each process examines one file at a time, the others wait in order. */
export function createLakpoort({ timeoutMs = 60_000, totaalMs = 3_600_000, maxMemoryMb = 1024, processes = 1, werkmap = tmpdir() }: Options = {}): Lakpoort {
  const vrij: Keurproces[] = [];
  const levend = new Set<Keurproces>();
  const lopend = new Set<Promise<unknown>>();
  const wachtrij: (() => void)[] = [];
  let bezet = 0;
  let dicht = false;

  const opBeurt = async <T>(work: () => Promise<T>): Promise<T> => {
    if (bezet >= processes) await new Promise<void>((resolve) => wachtrij.push(resolve));
    else bezet += 1;
    try {
      if (dicht) throw gesloten();
      return await work();
    } finally {
      // A turn goes to the next in line as it is: the number of turns does not change.
      const volgende = wachtrij.shift();
      if (volgende === undefined) bezet -= 1;
      else volgende();
    }
  };

  const metProces = async <T>(work: (proces: Keurproces) => Promise<T>): Promise<T> => {
    const proces = vrij.pop() ?? (await startKeurproces(werkmap, { timeoutMs, totaalMs, maxMemoryMb }));
    levend.add(proces);
    try {
      return await work(proces);
    } finally {
      if (proces.bruikbaar() && !dicht) vrij.push(proces);
      else {
        levend.delete(proces);
        await proces.stop();
      }
    }
  };

  async function keurMet(proces: Keurproces, teKeuren: TeKeuren, options: Parameters<Lakpoort['keur']>[1]): Promise<Keuring> {
    const { bron, bestand, opdrachten, opties, plan } = teKeuren;
    const bronpad = join(proces.map, 'bron.pdf');
    const uitvoerpad = join(proces.map, 'uitvoer.pdf');
    const rapportVan = (uitvoer: BlobHash, uitslag: Keuruitslag): Lakrapport => ({ goed: isBewezen(uitslag), bron: hashVan(bron), uitvoer, ...uitslag });
    try {
      try {
        await legNeer(bestand, uitvoerpad);
      } catch {
        return { goed: false, rapport: rapportVan(hashVan(new Uint8Array()), nietTeKeuren(GEEN_BESTAND)) };
      }
      await writeFile(bronpad, bron);
      const { size } = await stat(uitvoerpad);
      const uitvoer = await hashVanBestand(uitvoerpad);
      const uitslag = await proces.keur(
        { bron: bronpad, uitvoer: uitvoerpad, opdrachten, opties, plan: plan ?? null, leesBeeld: options?.leesBeeld ?? false },
        options?.bijPagina ?? (() => undefined),
        options?.signal,
      );
      if (uitslag === null && dicht) throw gesloten();
      const rapport = rapportVan(uitvoer, uitslag ?? nietTeKeuren(TE_ZWAAR));
      const pdf = bewijs(bestand, size, rapport);
      return pdf === null ? { goed: false, rapport: { ...rapport, goed: false } } : { goed: true, pdf, rapport };
    } finally {
      await Promise.all([rm(bronpad, { force: true }), rm(uitvoerpad, { force: true })]);
    }
  }

  return {
    naam: `${VERSIE}, ${naamVanEngine()}`,
    async keur(teKeuren, options) {
      options?.signal?.throwIfAborted();
      if (dicht) throw gesloten();
      const werk = opBeurt(() => metProces((proces) => keurMet(proces, teKeuren, options)));
      lopend.add(werk);
      try {
        return await werk;
      } finally {
        lopend.delete(werk);
      }
    },
    async close() {
      dicht = true;
      await Promise.all([...levend].map((proces) => proces.stop()));
      await Promise.allSettled(lopend);
      levend.clear();
    },
  };
}
