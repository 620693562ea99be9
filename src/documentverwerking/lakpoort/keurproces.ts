// One examiner process as the gate sees it: started with few rights, given one pair of files at a time, killed when it oversteps.
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreUnavailable } from '../../kern/errors.ts';
import { wasmFile } from '../leesproces.ts';
import type { Keurantwoord, Keurtaak, Keuruitslag } from './keurder/protocol.ts';

export interface Keurgrenzen {
  /** Longest time without a page being done (milliseconds). */
  readonly timeoutMs: number;
  /** Longest time for one file (milliseconds). */
  readonly totaalMs: number;
  /** Memory of the engine (megabytes). */
  readonly maxMemoryMb: number;
}

export interface Keurproces {
  /** The only folder with data that the process can read: the files to examine are put here. */
  readonly map: string;
  /** Null when the process died or took too long: then nothing is known of the file. */
  keur(taak: Keurtaak, bijPagina: (pagina: number, van: number) => void, signal?: AbortSignal): Promise<Keuruitslag | null>;
  /** False once it must be replaced. */
  readonly bruikbaar: () => boolean;
  /** Resolves when the process and its folder are gone. */
  stop(): Promise<void>;
}

const STARTTIJD_MS = 60_000;
const PAGINAS_PER_MB = 16;
const TAKEN_PER_PROCES = 200;

const plaatsVan = (url: string): string => realpathSync(fileURLToPath(new URL(url, import.meta.url)));

/** The process may read the program, its packages and its own folder: no network, no writing, no programs, no environment. */
function start(map: string, maxMemoryMb: number): ChildProcess {
  const pakketten = resolve(wasmFile, '..', '..', '..', '..');
  const leesbaar = [plaatsVan('../..'), plaatsVan('../../../package.json'), pakketten, map].map((path) => `--allow-fs-read=${path}`);
  return fork(plaatsVan('./keurder/keurder.ts'), [wasmFile], {
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

/** Starts a process and waits until its engines are loaded. @throws StoreUnavailable when it does not come up */
export async function startKeurproces(werkmap: string, { timeoutMs, totaalMs, maxMemoryMb }: Keurgrenzen): Promise<Keurproces> {
  const map = realpathSync(mkdtempSync(join(werkmap, 'lakpoort-')));
  const child = start(map, maxMemoryMb);
  let taken = 0;
  let weg = false;
  let luister: (antwoord: Keurantwoord) => void = () => undefined;
  let bijEinde: () => void = () => undefined;

  const gestopt = new Promise<void>((done) => {
    const einde = (): void => {
      weg = true;
      bijEinde();
      rmSync(map, { recursive: true, force: true });
      done();
    };
    child.once('exit', einde);
    child.once('error', einde);
  });
  child.on('message', (message) => luister(message as Keurantwoord));

  await new Promise<void>((resolveStart, reject) => {
    const mislukt = (): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new StoreUnavailable('Gelakte bestanden controleren lukt nu niet. Probeer het later opnieuw.'));
    };
    const timer = setTimeout(mislukt, STARTTIJD_MS);
    bijEinde = mislukt;
    luister = () => {
      clearTimeout(timer);
      resolveStart();
    };
  });

  return {
    map,
    keur: (taak, bijPagina, signal) =>
      new Promise((done, reject) => {
        const timers: NodeJS.Timeout[] = [];
        const klaar = (after: () => void): void => {
          timers.forEach(clearTimeout);
          signal?.removeEventListener('abort', afgebroken);
          luister = bijEinde = () => undefined;
          after();
        };
        const dood = (after: () => void = () => done(null)): void => {
          weg = true;
          child.kill('SIGKILL');
          klaar(after);
        };
        const afgebroken = (): void => dood(() => reject(new DOMException('Afgebroken', 'AbortError')));
        const waak = (): void => {
          clearTimeout(timers[0]);
          timers[0] = setTimeout(() => dood(), timeoutMs);
        };
        if (weg) {
          done(null);
          return;
        }
        if (signal?.aborted === true) {
          reject(new DOMException('Afgebroken', 'AbortError'));
          return;
        }
        bijEinde = () => klaar(() => done(null));
        luister = (antwoord) => {
          switch (antwoord.soort) {
            case 'klaar':
              return;
            case 'voortgang':
              waak();
              bijPagina(antwoord.pagina, antwoord.van);
              return;
            case 'uitslag':
              if (!antwoord.schoon) {
                weg = true;
                child.kill('SIGKILL');
              }
              klaar(() => done(antwoord.uitslag));
          }
        };
        waak();
        timers[1] = setTimeout(() => dood(), totaalMs);
        signal?.addEventListener('abort', afgebroken, { once: true });
        taken += 1;
        child.send(taak, (error) => {
          if (error !== null) dood();
        });
      }),
    bruikbaar: () => !weg && taken < TAKEN_PER_PROCES,
    async stop() {
      child.kill('SIGKILL');
      await gestopt;
    },
  };
}
