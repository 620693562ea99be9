// Three nodes as three processes on one event store: started, asked, killed and started again by the test.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Opdracht, Verslag, Vraag } from './opdrachten.ts';

export interface Knooppunt {
  readonly naam: string;
  /** Where it listens. */
  readonly adres: string;
  readonly leeft: boolean;
  vraag(vraag: Vraag): Promise<unknown>;
  /** As a power cut: nothing is finished. */
  dood(): Promise<void>;
  /** As an administrator stops it. */
  stop(): Promise<void>;
}

/** What the machine needs; settings of its own come from the test alone. */
const VAN_HIER = Object.fromEntries(Object.entries(process.env).filter(([naam]) => !naam.startsWith('WOOSTROOM_')));
const SCRIPT = join(import.meta.dirname, 'knooppunt.ts');

/** Resolves when the node listens. @param env settings, by the names of their variables */
export async function startKnooppunt(naam: string, env: Readonly<Record<string, string>>): Promise<Knooppunt> {
  const proces: ChildProcess = fork(SCRIPT, [], { execArgv: ['--no-warnings', '--import', 'tsx'], env: { ...VAN_HIER, NODE_OPTIONS: '', ...env, WOOSTROOM_KNOOPPUNT: naam }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const wachtend = new Map<number, { readonly klaar: (antwoord: unknown) => void; readonly mis: (error: Error) => void }>();
  let nr = 0;
  const antwoordOp = (welke: number): Promise<unknown> => new Promise((klaar, mis) => wachtend.set(welke, { klaar, mis }));
  proces.on('message', (verslag: Verslag) => {
    const wie = wachtend.get(verslag.nr);
    wachtend.delete(verslag.nr);
    if ('fout' in verslag) wie?.mis(new Error(`${naam}: ${verslag.fout}`));
    else wie?.klaar(verslag.antwoord);
  });
  const weg = once(proces, 'exit').then(() => {
    for (const { mis } of wachtend.values()) mis(new Error(`${naam} is er niet meer`));
  });
  const poort = await antwoordOp(0);
  return {
    naam,
    adres: `http://127.0.0.1:${String(poort)}`,
    get leeft() {
      return proces.exitCode === null && proces.signalCode === null;
    },
    vraag(vraag) {
      nr += 1;
      const antwoord = antwoordOp(nr);
      proces.send({ ...vraag, nr } satisfies Opdracht);
      return antwoord;
    },
    async dood() {
      proces.kill('SIGKILL');
      await weg;
    },
    async stop() {
      if (proces.connected) proces.send({ wat: 'stop', nr: -1 } satisfies Opdracht);
      await weg;
    },
  };
}

/** A browser: keeps its cookies whichever node it meets. */
export function createBrowser(): { ga(adres: string, pad: string, formulier?: Readonly<Record<string, string>>, vorm?: 'urlencoded' | 'multipart'): Promise<{ readonly status: number; readonly tekst: string; readonly naar: string | null }> } {
  const koekjes = new Map<string, string>();
  return {
    async ga(adres, pad, formulier, vorm = 'urlencoded') {
      let body: FormData | URLSearchParams | undefined;
      if (formulier !== undefined) {
        body = vorm === 'multipart' ? new FormData() : new URLSearchParams();
        for (const [veld, waarde] of Object.entries(formulier)) body.append(veld, waarde);
      }
      const antwoord = await fetch(`${adres}${pad}`, {
        method: body === undefined ? 'GET' : 'POST',
        redirect: 'manual',
        headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: [...koekjes].map((each) => each.join('=')).join('; ') },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.timeout(60_000),
      });
      for (const koekje of antwoord.headers.getSetCookie()) {
        const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(koekje) ?? [];
        koekjes.set(naam, waarde);
      }
      return { status: antwoord.status, tekst: await antwoord.text(), naar: antwoord.headers.get('location') };
    },
  };
}
