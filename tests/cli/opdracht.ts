// Runs the `woostroom` command as a process of its own, the way a person does.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const HOOFD = join(import.meta.dirname, '..', '..', 'src');

export interface Uitkomst {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
}

export interface Lopend {
  readonly proces: ChildProcess;
  readonly uit: () => string;
  readonly klaar: Promise<Uitkomst>;
}

/** Starts `main.ts` (the server) or `cli/main.ts` (the commands) with these settings. */
export function start(bestand: 'main.ts' | 'cli/main.ts', argumenten: readonly string[], env: Readonly<Record<string, string>>): Lopend {
  const proces = spawn(process.execPath, ['--import', 'tsx', join(HOOFD, bestand), ...argumenten], {
    env: { PATH: process.env['PATH'] ?? '', WOOSTROOM_LOGNIVEAU: 'silent', ...env },
  });
  let uit = '';
  let fout = '';
  proces.stdout.setEncoding('utf8').on('data', (stuk: string) => (uit += stuk));
  proces.stderr.setEncoding('utf8').on('data', (stuk: string) => (fout += stuk));
  const klaar = once(proces, 'close').then(() => ({ code: proces.exitCode, uit, fout }));
  return { proces, uit: () => uit, klaar };
}

/** Waits until the process says this; fails with everything it did say when it ends first. */
export async function wachtOpTekst(lopend: Lopend, tekst: string): Promise<void> {
  const stap = (): Promise<Uitkomst | null> => Promise.race([lopend.klaar, new Promise<null>((resolve) => setTimeout(() => resolve(null), 25))]);
  for (let einde = await stap(); !lopend.uit().includes(tekst); einde = await stap()) {
    if (einde !== null) throw new Error(`het proces eindigde zonder "${tekst}": ${JSON.stringify(einde)}`);
  }
}

/** A port that nobody uses at this moment. */
export async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const adres = server.address();
  server.close();
  await once(server, 'close');
  if (adres === null || typeof adres === 'string') throw new Error('geen poort');
  return adres.port;
}
