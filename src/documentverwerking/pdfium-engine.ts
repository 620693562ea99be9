// The PDF engine: a small pool of reader processes around PDFium-WASM. A bad file costs one process, never the server.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { StoreUnavailable } from '../kern/errors.ts';
import { bestandssoortVan } from './herkennen.ts';
import { startLeesproces, Uitgevallen, wasmFile, type Leesproces } from './leesproces.ts';
import type { Leesuitkomst, Taak } from './lezer/protocol.ts';
import { PdfGeweigerd, type GelezenPdf, type PdfEngine } from './pdf.ts';
import { datumUitPdf } from './pdfdatum.ts';

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

interface Wachtende {
  readonly taak: Taak;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (resultaat: Awaited<ReturnType<Leesproces['doe']>>) => void;
  readonly reject: (error: unknown) => void;
}

const pakket = z.object({ name: z.string(), version: z.string() });

function naamVanEngine(): string {
  const { name, version } = pakket.parse(JSON.parse(readFileSync(join(dirname(wasmFile), '..', 'package.json'), 'utf8')));
  return `${name} ${version}`;
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

const gesloten = (): StoreUnavailable => new StoreUnavailable('Documenten lezen is gestopt. Probeer het later opnieuw.');

/** Starts no process until the first task; each process does one task at a time, the others wait in order. */
export function createPdfEngine({
  timeoutMs = 30_000,
  totaalMs = 600_000,
  maxMemoryMb = 1024,
  processes = 2,
  maxPaginas = 10_000,
  maxBytes = 200 * 1024 * 1024,
}: Options = {}): PdfEngine {
  const wachtrij: Wachtende[] = [];
  const vrij: Leesproces[] = [];
  const lopend = new Set<Promise<void>>();
  const levend = new Set<Leesproces>();
  let dicht = false;

  const neemProces = async (): Promise<Leesproces> => {
    const proces = vrij.pop() ?? (await startLeesproces({ timeoutMs, totaalMs, maxMemoryMb }));
    levend.add(proces);
    return proces;
  };
  const geefTerug = async (proces: Leesproces): Promise<void> => {
    if (proces.bruikbaar() && !dicht) {
      vrij.push(proces);
      return;
    }
    levend.delete(proces);
    await proces.stop();
  };

  async function probeer({ taak, signal }: Wachtende): ReturnType<Leesproces['doe']> {
    const proces = await neemProces();
    try {
      if (dicht) throw gesloten();
      return await proces.doe(taak, signal);
    } finally {
      await geefTerug(proces);
    }
  }

  /** A process that fell over by itself gets one second chance; the same file twice means the file is to blame. */
  async function voerUit(wachtende: Wachtende): Promise<void> {
    try {
      wachtende.resolve(await probeer(wachtende));
    } catch (error) {
      if (!(error instanceof Uitgevallen)) wachtende.reject(error);
      else if (dicht) wachtende.reject(gesloten());
      else {
        await probeer(wachtende).then(wachtende.resolve, (again: unknown) =>
          wachtende.reject(again instanceof Uitgevallen ? (dicht ? gesloten() : new PdfGeweigerd('te-zwaar')) : again),
        );
      }
    }
  }

  const draai = (): void => {
    while (lopend.size < processes) {
      const wachtende = wachtrij.shift();
      if (wachtende === undefined) return;
      const werk = voerUit(wachtende).finally(() => {
        lopend.delete(werk);
        draai();
      });
      lopend.add(werk);
    }
  };

  const plaats = (taak: Taak, signal: AbortSignal | undefined): ReturnType<Leesproces['doe']> =>
    new Promise((resolve, reject) => {
      if (dicht) {
        reject(gesloten());
        return;
      }
      wachtrij.push({ taak, signal, resolve, reject });
      draai();
    });

  const keur = (bytes: Uint8Array): void => {
    const soort = bestandssoortVan(bytes);
    if (soort === 'leeg') throw new PdfGeweigerd('leeg');
    if (soort !== 'pdf') throw new PdfGeweigerd('geen-pdf');
    if (bytes.byteLength > maxBytes) throw new PdfGeweigerd('te-groot');
  };

  return {
    naam: naamVanEngine(),
    async lees(bytes, { signal } = {}) {
      keur(bytes);
      const resultaat = await plaats({ soort: 'lees', bytes, maxPaginas }, signal);
      if (resultaat.soort !== 'gelezen') throw new TypeError('reader answered another question');
      return naarGelezen(resultaat.uitkomst);
    },
    async paginabeeld(bytes, pagina, breedtePx, { signal } = {}) {
      keur(bytes);
      const resultaat = await plaats({ soort: 'beeld', bytes, pagina, breedtePx }, signal);
      if (resultaat.soort !== 'beeld') throw new TypeError('reader answered another question');
      return resultaat.png;
    },
    async close() {
      dicht = true;
      for (const { reject } of wachtrij.splice(0)) reject(gesloten());
      await Promise.all([...levend].map((proces) => proces.stop()));
      await Promise.all(lopend);
      levend.clear();
    },
  };
}
