// The server, or a process that reads and makes, is killed while a version for outside is made: it is finished by itself, once, and
// nothing that is half made can be found.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createWoostroom, type Woostroom } from '../../../src/app.ts';
import { hashVan } from '../../../src/bestanden/hash.ts';
import { leesConfiguratie } from '../../../src/configuratie.ts';
import { documentDecider } from '../../../src/document/decide.ts';
import { LAKEVENTTYPEN } from '../../../src/document/lakken/events.ts';
import { vrijgaveVan } from '../../../src/document/vrijgave.ts';
import { fixedClock } from '../../../src/kern/clock.ts';
import { idOf, type Position } from '../../../src/kern/event.ts';
import type { DocumentId } from '../../../src/kern/ids.ts';
import { WERKMAP } from '../../../src/toepassing/lakken/lakversie.ts';
import { maakPdf } from '../../e2e/support/stuk.ts';
import { newFolder, type Folder } from '../../support/folder.ts';

const KANTOOR = fileURLToPath(new URL('./sneuvelend.ts', import.meta.url));

interface Kantoor {
  readonly proces: ChildProcessByStdio<null, Readable, null>;
  /** Resolves when it said this, or is gone. */
  tot(wat: string): Promise<void>;
  /** Everything it said, once it is gone. */
  weg(): Promise<readonly string[]>;
}

const PAGINAS = 8;
const STUK = 'stuk.pdf';

async function folderMetStuk(): Promise<Folder> {
  const folder = await newFolder();
  const tekst = Array.from({ length: PAGINAS }, (_, index) => `Pagina ${index + 1}: mevrouw Zwaluwstaart vroeg naar de kermis en het kampvuur.`);
  writeFileSync(folder.file(STUK), await maakPdf(tekst));
  return folder;
}

/** @param sterf at which step, and after how many pages of it, it is killed */
function begin(folder: Folder, sterf: readonly [stap: string, pagina: number] | null = null): Kantoor {
  const proces = spawn(process.execPath, ['--no-warnings', KANTOOR, folder.file('data'), folder.file(STUK), String(PAGINAS), ...(sterf ?? []).map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const dicht = once(proces, 'close');
  let gezegd = '';
  proces.stdout.setEncoding('utf8').on('data', (tekst: string) => (gezegd += tekst));
  return {
    proces,
    async tot(wat) {
      while (!gezegd.split('\n').includes(wat) && proces.exitCode === null && proces.signalCode === null) await Promise.race([once(proces.stdout, 'data'), dicht]);
    },
    async weg() {
      await dicht;
      return gezegd.split('\n').slice(0, -1);
    },
  };
}

/** The processes that this process started, as Linux tells it. */
function kinderenVan(pid: number): readonly number[] {
  return readdirSync('/proc').filter((naam) => /^\d+$/.test(naam)).map(Number).filter((kind) => {
    try {
      return Number(/^\d+ \(.*\) \S (\d+) /.exec(readFileSync(`/proc/${kind}/stat`, 'utf8'))?.[1]) === pid;
    } catch {
      return false;
    }
  });
}

async function open<T>(map: string, doe: (app: Woostroom) => Promise<T>): Promise<T> {
  const app = createWoostroom(leesConfiguratie({}, { map, omgeving: 'test', logniveau: 'silent', ocr: 'uit' }), { clock: fixedClock('2026-03-10T09:00:00Z') });
  try {
    return await doe(app);
  } finally {
    await app.close();
  }
}

async function lakevents({ omgeving: { store } }: Woostroom) {
  const head = await store.head();
  const events: { readonly type: string; readonly document: DocumentId }[] = [];
  for await (const bericht of store.subscribe({ after: 0 as Position, types: LAKEVENTTYPEN, batchSize: 100, signal: AbortSignal.timeout(5_000) })) {
    if (bericht.kind !== 'events') break;
    events.push(...bericht.events.map((event) => ({ type: event.type, document: idOf<DocumentId>(event.stream) })));
    if (bericht.events.some(({ position }) => position >= head)) break;
  }
  return events;
}

/** Nothing that leaves the house: no file for outside, no version in the log. The app is not started, so nothing goes on meanwhile. */
const nietsNaarBuiten = (map: string) =>
  open(map, async (app) => {
    const events = await lakevents(app);
    const document = events[0]?.document;
    if (document === undefined) throw new Error('geen document');
    const { state } = await app.omgeving.handler.load(documentDecider, document);
    expect(events.map(({ type }) => type).filter((type) => type.startsWith('GelakteVersie'))).toEqual([]);
    if (state.status === 'onbekend') throw new Error('het document is weg');
    expect(vrijgaveVan(state).bestand).toBeNull();
  });

/** One version, proven, whole; nothing half made is left. */
const eenBewezenVersie = (map: string) =>
  open(map, async (app) => {
    const events = await lakevents(app);
    expect(events.map(({ type }) => type).filter((type) => type.startsWith('GelakteVersie'))).toEqual(['GelakteVersieGemaakt', 'GelakteVersieBewezen']);
    const { state } = await app.omgeving.handler.load(documentDecider, events[0]!.document);
    if (state.status !== 'gelezen' || state.lakwerk.fase.stap !== 'bewezen') throw new Error('geen bewezen versie');
    const { blob, bytes } = state.lakwerk.fase.versie;
    const versie = await app.omgeving.blobs.read(blob);
    expect([hashVan(versie), versie.byteLength]).toEqual([blob, bytes]);
    expect(vrijgaveVan(state).bestand?.blob).toBe(blob);
    expect(readdirSync(`${map}/${WERKMAP}`).filter((naam) => naam.startsWith('lakversie-'))).toEqual([]);
  });

it('goes on after the server was killed while it made and while it checked', async () => {
  const folder = await folderMetStuk();
  const map = folder.file('data');
  for (const sterf of [['maken', 2], ['controleren', 0], ['controleren', 3]] as const) {
    const kantoor = begin(folder, sterf);
    expect([(await kantoor.weg()).at(-1), kantoor.proces.signalCode]).toEqual([sterf[0], 'SIGKILL']);
    await nietsNaarBuiten(map);
  }
  expect(existsSync(`${map}/${WERKMAP}`)).toBe(true);
  const laatste = await begin(folder).weg();
  expect(laatste.slice(-2)).toEqual(['bewezen', 'klaar']);
  await eenBewezenVersie(map);
  await folder.remove();
}, 300_000);

const opLinux = existsSync('/proc/self/stat') ? it : it.skip;
opLinux.each(['maken', 'controleren'])('goes on by itself when the processes are killed at the step "%s"', async (stap) => {
  const folder = await folderMetStuk();
  const map = folder.file('data');
  const kantoor = begin(folder);
  await kantoor.tot(stap);
  const kinderen = kinderenVan(kantoor.proces.pid!);
  for (const pid of kinderen) process.kill(pid, 'SIGKILL');
  expect(kinderen.length).toBeGreaterThan(0);
  expect((await kantoor.weg()).slice(-2)).toEqual(['bewezen', 'klaar']);
  await eenBewezenVersie(map);
  await folder.remove();
}, 300_000);
