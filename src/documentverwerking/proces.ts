// A process for the bytes of strangers, as the server sees it: started with few rights, one task at a time, killed when it oversteps.
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreUnavailable } from '../kern/errors.ts';

export interface Grenzen {
  /** Longest time without a sign of life (milliseconds). */
  readonly timeoutMs: number;
  /** Longest time for a whole task (milliseconds). */
  readonly totaalMs: number;
  /** Memory of the engine in the process (megabytes). */
  readonly maxMemoryMb: number;
}

/** What every process says besides its outcome. */
export type Teken<Reden extends string, Deel = never> =
  | { readonly soort: 'klaar' }
  /** Sign of life: the time limit starts again. */
  | { readonly soort: 'voortgang' }
  /** A piece of the outcome that is ready: large outcomes come in pieces. */
  | { readonly soort: 'deel'; readonly deel: Deel }
  | { readonly soort: 'fout'; readonly reden: Reden; readonly heapBytes: number };

/** An outcome: anything that is no sign. */
export interface Resultaatvorm {
  readonly soort: string;
  readonly heapBytes: number;
}

export interface Procesvorm<Reden extends string> {
  /** The main of the process: TypeScript that Node itself can run. */
  readonly hoofd: URL;
  readonly argumenten?: readonly string[];
  /** Further options of Node, as `--allow-addons`. */
  readonly nodeOpties?: readonly string[];
  /** Settings of the system's own memory, nothing else: the process gets no other environment. */
  readonly geheugenopties?: Readonly<Record<`MALLOC_${string}`, string>>;
  /** Memory of the whole process (megabytes), for engines whose memory Node does not see; watched where the system tells it. */
  readonly maxProcesMb?: number;
  /** What is told when a process does not come up. B1 Dutch. */
  readonly startfout: string;
  readonly geweigerd: (reden: Reden) => Error;
  readonly teZwaar: () => Error;
}

export interface Afgerond<Resultaat, Deel> {
  readonly resultaat: Resultaat;
  readonly delen: readonly Deel[];
}

/** Takes pieces as they come, instead of having them all in memory at the end. */
export interface Delenontvanger<Deel> {
  /** Before the first piece; again when the task is tried anew: what was taken before is then void. */
  begin(): void;
  deel(deel: Deel): void;
}

export interface Proces<Taak, Resultaat, Deel = never> {
  /** @throws what `geweigerd` makes, or `Uitgevallen` when the process died of something other than the file. */
  doe(taak: Taak, signal?: AbortSignal, ontvanger?: Delenontvanger<Deel>): Promise<Afgerond<Resultaat, Deel>>;
  /** False once it must be replaced. */
  readonly bruikbaar: () => boolean;
  /** Resolves when the process is gone. */
  stop(): Promise<void>;
}

/** The process died without an answer and without our doing: trying once more in a fresh one is fair. */
export class Uitgevallen extends Error {
  override readonly name = 'Uitgevallen';
}

/**
 * For processes that go page by page: what a page leaves behind is cleared once a page or so, and by the thread that made it, for
 * with many such processes at once helpers only wait on each other.
 */
export const RUSTIG_OPRUIMEN: readonly string[] = ['--single-threaded-gc', '--max-semi-space-size=16'];

const STARTTIJD_MS = 30_000;
const TAKEN_PER_PROCES = 1000;
const GEHEUGENWACHT_MS = 250;
/** How Node ends when its own heap is full: by SIGABRT, or with 128 + 6. */
const heapVol = (code: number | null, signaal: NodeJS.Signals | null): boolean => code === 134 || signaal === 'SIGABRT';

const mapVan = (url: string): string => realpathSync(fileURLToPath(new URL(url, import.meta.url)));
/** Where the packages are: as the program finds them, and where they really are when that is a link. */
const pakketten = (): readonly string[] => {
  const gevonden = resolve(createRequire(import.meta.url).resolve('zod/package.json'), '..', '..');
  const naast = resolve(mapVan('..'), '..', 'node_modules');
  return [...new Set([gevonden, realpathSync(gevonden), ...(existsSync(naast) ? [naast] : [])])];
};

/**
 * The process may read the program and its packages, and nothing else: no network, no writing, no programs, no environment.
 * Node itself runs the TypeScript (its types are erasable), so no loader comes along.
 */
function start<Reden extends string>({ hoofd, argumenten = [], nodeOpties = [], geheugenopties = {} }: Procesvorm<Reden>): ChildProcess {
  // Not the whole project: by default the data folder, with its files and keys, lies in there.
  const leesbaar = [mapVan('..'), mapVan('../../package.json'), ...pakketten()].map((path) => `--allow-fs-read=${path}`);
  return fork(fileURLToPath(hoofd), [...argumenten], {
    execArgv: ['--no-warnings', '--permission', ...leesbaar, '--max-old-space-size=512', ...nodeOpties],
    env: geheugenopties,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Memory of a process in megabytes, where the system tells it (Linux); otherwise 0. */
function geheugenMb(pid: number | undefined): number {
  try {
    const [, paginas = '0'] = readFileSync(`/proc/${pid ?? 0}/statm`, 'utf8').split(' ');
    return (Number(paginas) * 4096) / (1024 * 1024);
  } catch {
    return 0;
  }
}

const isTeken = <Reden extends string, Deel>(bericht: Teken<Reden, Deel> | Resultaatvorm): bericht is Teken<Reden, Deel> =>
  ['klaar', 'voortgang', 'deel', 'fout'].includes(bericht.soort);

/** Starts a process and waits until its engine is loaded. @throws StoreUnavailable when it does not come up */
export async function startProces<Taak extends object, Reden extends string, Resultaat extends Resultaatvorm, Deel = never>(
  vorm: Procesvorm<Reden>,
  grenzen: Grenzen,
): Promise<Proces<Taak, Resultaat, Deel>> {
  const child = start(vorm);
  let taken = 0;
  let weg = false;
  let heap = 0;
  let luister: (bericht: Teken<Reden, Deel> | Resultaat) => void = () => undefined;
  let bijEinde: (code: number | null, signaal: NodeJS.Signals | null) => void = () => undefined;

  const gestopt = new Promise<void>((resolve) => {
    const einde = (code: number | null, signaal: NodeJS.Signals | null): void => {
      weg = true;
      bijEinde(code, signaal);
      resolve();
    };
    child.once('exit', einde);
    child.once('error', () => einde(null, null));
  });
  child.on('message', (message) => luister(message as Teken<Reden, Deel> | Resultaat));

  await new Promise<void>((resolve, reject) => {
    const mislukt = (): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new StoreUnavailable(vorm.startfout));
    };
    const timer = setTimeout(mislukt, STARTTIJD_MS);
    bijEinde = mislukt;
    luister = () => {
      clearTimeout(timer);
      resolve();
    };
  });

  const verloop = (taak: Taak, signal: AbortSignal | undefined, ontvanger: Delenontvanger<Deel> | undefined): Promise<Afgerond<Resultaat, Deel>> =>
    new Promise((resolve, reject) => {
      const delen: Deel[] = [];
      let waaktijd: NodeJS.Timeout | undefined;
      const klaar = (after: () => void): void => {
        clearTimeout(waaktijd);
        clearTimeout(totaaltijd);
        clearInterval(geheugenwacht);
        signal?.removeEventListener('abort', afgebroken);
        luister = bijEinde = () => undefined;
        after();
      };
      const dood = (error: Error): void => {
        weg = true;
        child.kill('SIGKILL');
        klaar(() => reject(error));
      };
      const teZwaar = (): void => dood(vorm.teZwaar());
      const afgebroken = (): void => dood(new DOMException('Afgebroken', 'AbortError'));
      const waak = (): void => {
        clearTimeout(waaktijd);
        waaktijd = setTimeout(teZwaar, grenzen.timeoutMs);
      };
      const totaaltijd = setTimeout(teZwaar, grenzen.totaalMs);
      const { maxProcesMb } = vorm;
      const geheugenwacht =
        maxProcesMb === undefined
          ? undefined
          : setInterval(() => {
              if (geheugenMb(child.pid) > maxProcesMb) teZwaar();
            }, GEHEUGENWACHT_MS);
      // Killed from outside may be the system that ran out of memory, or a person: the pool tries once more.
      bijEinde = (code, signaal) => klaar(() => reject(heapVol(code, signaal) ? vorm.teZwaar() : new Uitgevallen()));
      luister = (bericht) => {
        if (!isTeken<Reden, Deel>(bericht)) {
          heap = bericht.heapBytes;
          klaar(() => resolve({ resultaat: bericht, delen }));
          return;
        }
        switch (bericht.soort) {
          case 'klaar':
            return;
          case 'deel':
            waak();
            if (ontvanger === undefined) delen.push(bericht.deel);
            else {
              try {
                ontvanger.deel(bericht.deel);
              } catch (error) {
                dood(error instanceof Error ? error : new Error(String(error)));
              }
            }
            return;
          case 'voortgang':
            waak();
            return;
          case 'fout':
            heap = bericht.heapBytes;
            klaar(() => reject(vorm.geweigerd(bericht.reden)));
        }
      };
      waak();
      signal?.addEventListener('abort', afgebroken, { once: true });
      taken += 1;
      child.send(taak, (error) => {
        if (error !== null) dood(new Uitgevallen());
      });
    });

  return {
    async doe(taak, signal, ontvanger) {
      signal?.throwIfAborted();
      if (weg) throw new Uitgevallen();
      ontvanger?.begin();
      return verloop(taak, signal, ontvanger);
    },
    bruikbaar: () => !weg && taken < TAKEN_PER_PROCES && heap < (grenzen.maxMemoryMb * 1024 * 1024) / 2,
    async stop() {
      child.kill('SIGKILL');
      await gestopt;
    },
  };
}
