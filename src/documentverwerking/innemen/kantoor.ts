// Turns office files into PDF with LibreOffice, when that is installed: alone in a folder, without network, within time and memory.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Bestandssoort } from '../herkennen.ts';

/** How a file was turned into a PDF, or why it was not. */
export type Omzetting = { readonly soort: 'gelukt'; readonly pdf: Uint8Array } | { readonly soort: 'mislukt'; readonly reden: 'te-zwaar' | 'onleesbaar' };

export interface Kantoor {
  readonly naam: string;
  zetOm(bytes: Uint8Array, soort: Bestandssoort, signal?: AbortSignal): Promise<Omzetting>;
}

interface Opties {
  /** The program of LibreOffice. */
  readonly programma: string;
  readonly timeoutMs?: number;
  readonly maxMemoryMb?: number;
}

const PROGRAMMAS = ['soffice', 'libreoffice'] as const;
const MAX_PDF = 500 * 1024 * 1024;

const uitvoerbaar = (pad: string): boolean => {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export function vindProgramma(namen: readonly string[], pad = process.env['PATH'] ?? ''): string | null {
  return pad.split(delimiter).flatMap((map) => namen.map((naam) => join(map, naam))).find(uitvoerbaar) ?? null;
}

/** The office suite of this machine, or null. */
export function vindKantoor(): Kantoor | null {
  const programma = vindProgramma(PROGRAMMAS);
  return programma === null ? null : createKantoor({ programma });
}

/**
 * What cuts a program off from the network and the rest of the disk: bubblewrap, else a network of its own, else nothing.
 * Whether one works is tried once: containers often forbid it.
 */
function afgeschermd(map: string, programma: string): readonly string[] {
  const proef = (opdracht: readonly string[]): boolean => spawnSync(opdracht[0] ?? '', [...opdracht.slice(1), '/bin/true'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
  const bwrap = vindProgramma(['bwrap']);
  if (bwrap !== null) {
    const lezen = ['/usr', '/etc', '/lib', '/lib64', '/bin', '/sbin', '/opt', '/var/lib/libreoffice'].flatMap((pad) => ['--ro-bind-try', pad, pad]);
    const opdracht = [bwrap, '--unshare-all', '--die-with-parent', ...lezen, '--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp', '--ro-bind', dirname(programma), dirname(programma), '--bind', map, map];
    if (proef(opdracht)) return opdracht;
  }
  const unshare = vindProgramma(['unshare']);
  const opdracht = unshare === null ? [] : [unshare, '--net', '--map-root-user'];
  return unshare !== null && proef(opdracht) ? opdracht : [];
}

/** A program that asks for more memory than this does not get it. */
const begrensd = (maxMemoryMb: number): readonly string[] => ['/bin/sh', '-c', 'ulimit -v "$0"; exec "$@"', String(maxMemoryMb * 1024)];

export function createKantoor({ programma, timeoutMs = 120_000, maxMemoryMb = 4096 }: Opties): Kantoor {
  /** One at a time: each run takes a few hundred megabytes. */
  let vorige: Promise<unknown> = Promise.resolve();

  const draai = (map: string, invoer: string, signal: AbortSignal | undefined): Promise<'klaar' | 'te-zwaar'> =>
    new Promise((resolve, reject) => {
      const argumenten = [`-env:UserInstallation=file://${join(map, 'profiel')}`, '--headless', '--norestore', '--nolockcheck', '--nodefault', '--convert-to', 'pdf', '--outdir', join(map, 'uit'), invoer];
      const [eerste = programma, ...rest] = [...begrensd(maxMemoryMb), ...afgeschermd(map, programma), programma, ...argumenten];
      // A group of its own, so that what it starts ends with it.
      const child: ChildProcess = spawn(eerste, rest, { cwd: map, detached: true, stdio: 'ignore', env: { HOME: map, PATH: process.env['PATH'] ?? '', TMPDIR: map, LANG: 'C.UTF-8' } });
      const dood = (): void => {
        try {
          if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        } catch {
          child.kill('SIGKILL');
        }
      };
      let teZwaar = false;
      const timer = setTimeout(() => {
        teZwaar = true;
        dood();
      }, timeoutMs);
      signal?.addEventListener('abort', dood, { once: true });
      const einde = (after: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', dood);
        after();
      };
      child.once('error', (error) => einde(() => reject(error)));
      child.once('exit', () =>
        einde(() => {
          // Its children too, when the parent ended by itself.
          dood();
          resolve(teZwaar ? 'te-zwaar' : 'klaar');
        }),
      );
    });

  async function zetOm(bytes: Uint8Array, soort: Bestandssoort, signal: AbortSignal | undefined): Promise<Omzetting> {
    const map = await mkdtemp(join(tmpdir(), 'woostroom-kantoor-'));
    try {
      // Never the sender's own name: it goes on a command line.
      const invoer = join(map, `document.${soort}`);
      await writeFile(invoer, bytes);
      if ((await draai(map, invoer, signal)) === 'te-zwaar') return { soort: 'mislukt', reden: 'te-zwaar' };
      signal?.throwIfAborted();
      const uit = await readdir(join(map, 'uit')).catch((): string[] => []);
      const naam = uit.find((each) => each.endsWith('.pdf'));
      if (naam === undefined) return { soort: 'mislukt', reden: 'onleesbaar' };
      const pdf = await readFile(join(map, 'uit', naam));
      return pdf.byteLength === 0 || pdf.byteLength > MAX_PDF ? { soort: 'mislukt', reden: 'onleesbaar' } : { soort: 'gelukt', pdf };
    } finally {
      await rm(map, { recursive: true, force: true });
    }
  }

  const versie = spawnSync(programma, ['--version'], { encoding: 'utf8', timeout: 30_000, env: { HOME: tmpdir(), PATH: process.env['PATH'] ?? '' } });
  return {
    naam: /LibreOffice [\d.]+/.exec(versie.status === 0 ? versie.stdout : '')?.[0] ?? 'LibreOffice',
    zetOm(bytes, soort, signal) {
      const beurt = vorige.then(() => zetOm(bytes, soort, signal));
      vorige = beurt.catch(() => undefined);
      return beurt;
    },
  };
}
