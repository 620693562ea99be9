// One reader process as the server sees it: started with few rights, given one task at a time, killed when it oversteps.
import { fork, type ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreUnavailable } from '../kern/errors.ts';
import type { Antwoord, Taak } from './lezer/protocol.ts';
import { PdfGeweigerd } from './pdf.ts';

export interface Grenzen {
  /** Longest time without a page being done (milliseconds). */
  readonly timeoutMs: number;
  /** Longest time for a whole task (milliseconds). */
  readonly totaalMs: number;
  /** Memory of the PDF engine (megabytes). */
  readonly maxMemoryMb: number;
}

type Resultaat = Extract<Antwoord, { soort: 'gelezen' | 'beeld' }>;

export interface Leesproces {
  /** @throws PdfGeweigerd, or `Uitgevallen` when the process died of something other than the file. */
  doe(taak: Taak, signal?: AbortSignal): Promise<Resultaat>;
  /** False once it must be replaced. */
  readonly bruikbaar: () => boolean;
  /** Resolves when the process is gone. */
  stop(): Promise<void>;
}

/** The process died without an answer and without our doing: trying once more in a fresh one is fair. */
export class Uitgevallen extends Error {
  override readonly name = 'Uitgevallen';
}

const require = createRequire(import.meta.url);
export const wasmFile = realpathSync(require.resolve('@embedpdf/pdfium/pdfium.wasm'));

const STARTTIJD_MS = 30_000;
const TAKEN_PER_PROCES = 1000;
const PAGINAS_PER_MB = 16;
/** Exit code of Node when its own heap is full (SIGABRT, also as 128 + 6). */
const HEAP_VOL = 134;

const mapVan = (url: string): string => realpathSync(fileURLToPath(new URL(url, import.meta.url)));

/**
 * The process may read the program and its packages, and nothing else: no network, no writing, no programs, no environment.
 * Node itself runs the TypeScript (its types are erasable), so no loader comes along.
 */
function start({ maxMemoryMb }: Grenzen): ChildProcess {
  // Not the whole project: by default the data folder, with its files and keys, lies in there.
  const pakketten = resolve(dirname(wasmFile), '..', '..', '..');
  const leesbaar = [mapVan('..'), mapVan('../../package.json'), pakketten].map((path) => `--allow-fs-read=${path}`);
  return fork(mapVan('./lezer/lezer.ts'), [wasmFile, String(maxMemoryMb)], {
    execArgv: [
      '--no-warnings',
      '--permission',
      ...leesbaar,
      `--wasm-max-mem-pages=${maxMemoryMb * PAGINAS_PER_MB}`,
      '--max-old-space-size=512',
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Starts a process and waits until its engine is loaded. @throws StoreUnavailable when it does not come up */
export async function startLeesproces(grenzen: Grenzen): Promise<Leesproces> {
  const child = start(grenzen);
  let taken = 0;
  let weg = false;
  let heap = 0;
  let luister: (antwoord: Antwoord) => void = () => undefined;
  let bijEinde: (code: number | null) => void = () => undefined;

  const gestopt = new Promise<void>((resolve) => {
    const einde = (code: number | null): void => {
      weg = true;
      bijEinde(code);
      resolve();
    };
    child.once('exit', einde);
    child.once('error', () => einde(null));
  });
  child.on('message', (message) => luister(message as Antwoord));

  await new Promise<void>((resolve, reject) => {
    const mislukt = (): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new StoreUnavailable('Documenten lezen lukt nu niet. Probeer het later opnieuw.'));
    };
    const timer = setTimeout(mislukt, STARTTIJD_MS);
    bijEinde = mislukt;
    luister = () => {
      clearTimeout(timer);
      resolve();
    };
  });

  const verloop = (taak: Taak, signal: AbortSignal | undefined): Promise<Resultaat> =>
    new Promise((resolve, reject) => {
      const timers: NodeJS.Timeout[] = [];
      const klaar = (after: () => void): void => {
        timers.forEach(clearTimeout);
        signal?.removeEventListener('abort', afgebroken);
        luister = bijEinde = () => undefined;
        after();
      };
      const dood = (error: Error): void => {
        weg = true;
        child.kill('SIGKILL');
        klaar(() => reject(error));
      };
      const teLang = (): void => dood(new PdfGeweigerd('te-zwaar'));
      const afgebroken = (): void => dood(new DOMException('Afgebroken', 'AbortError'));
      const waak = (): void => {
        clearTimeout(timers[0]);
        timers[0] = setTimeout(teLang, grenzen.timeoutMs);
      };
      bijEinde = (code) => klaar(() => reject(code === HEAP_VOL || code === null ? new PdfGeweigerd('te-zwaar') : new Uitgevallen()));
      luister = (antwoord) => {
        switch (antwoord.soort) {
          case 'klaar':
            return;
          case 'voortgang':
            waak();
            return;
          case 'fout':
            heap = antwoord.heapBytes;
            klaar(() => reject(new PdfGeweigerd(antwoord.reden)));
            return;
          case 'gelezen':
          case 'beeld':
            heap = antwoord.heapBytes;
            klaar(() => resolve(antwoord));
        }
      };
      waak();
      timers[1] = setTimeout(teLang, grenzen.totaalMs);
      signal?.addEventListener('abort', afgebroken, { once: true });
      taken += 1;
      child.send(taak, (error) => {
        if (error !== null) dood(new Uitgevallen());
      });
    });

  return {
    async doe(taak, signal) {
      signal?.throwIfAborted();
      if (weg) throw new Uitgevallen();
      return verloop(taak, signal);
    },
    bruikbaar: () => !weg && taken < TAKEN_PER_PROCES && heap < (grenzen.maxMemoryMb * 1024 * 1024) / 2,
    async stop() {
      child.kill('SIGKILL');
      await gestopt;
    },
  };
}
