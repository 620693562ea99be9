// The commands as a person types them: in a process of their own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createSqliteEventStore } from '../../src/eventstore/sqlite/index.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { newEvents, newStream } from '../support/events.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await newFolder();
  mkdirSync(folder.file('data'));
});
afterEach(() => folder.remove());

function roep(file: string, args: readonly string[], env: Readonly<Record<string, string>>): { readonly kind: ChildProcess; readonly uitvoer: () => string } {
  const kind = spawn(process.execPath, ['--import', 'tsx', file, ...args], { env: { ...process.env, WOOSTROOM_MAP: folder.file('data'), WOOSTROOM_LOGNIVEAU: 'silent', ...env } });
  let tekst = '';
  kind.stdout.on('data', (stuk: Buffer) => (tekst += stuk.toString()));
  kind.stderr.on('data', (stuk: Buffer) => (tekst += stuk.toString()));
  return { kind, uitvoer: () => tekst };
}

async function woostroom(...args: readonly string[]): Promise<{ readonly code: number; readonly tekst: string }> {
  const { kind, uitvoer } = roep('src/cli/main.ts', args, {});
  const [code] = (await once(kind, 'close')) as [number];
  return { code, tekst: uitvoer() };
}

async function vulLog(): Promise<void> {
  const store = createSqliteEventStore({ file: folder.file('data/log.db'), clock: systemClock });
  const stream = newStream();
  await store.append(stream, 'no-stream', newEvents(2));
  await store.close();
}

test('verifieer proves a whole log and gives an anchor; with the anchor a cut log is found out', async () => {
  await vulLog();
  const heel = await woostroom('verifieer');
  expect(heel).toMatchObject({ code: 0, tekst: expect.stringContaining('Het log is heel: 2 gebeurtenissen') });
  const anker = /(\d+:[0-9a-f]{64})/.exec(heel.tekst)?.[1] ?? '';
  const db = new DatabaseSync(folder.file('data/log.db'));
  db.exec('DELETE FROM events WHERE position = 2; UPDATE streams SET revision = 0');
  db.close();
  expect(await woostroom('verifieer', '--anker', anker)).toMatchObject({ code: 1 });
});

test('verifieer says where a log was changed', async () => {
  await vulLog();
  const db = new DatabaseSync(folder.file('data/log.db'));
  db.exec(`UPDATE events SET data = '{"n":99}' WHERE position = 2`);
  db.close();
  expect(await woostroom('verify')).toMatchObject({ code: 1, tekst: expect.stringContaining('2') });
});

test('an unknown command is told what there is', async () => {
  expect(await woostroom('vlieg')).toMatchObject({ code: 2, tekst: expect.stringContaining('verifieer') });
});

test('herbouw makes every read model anew', async () => {
  await vulLog();
  const { code, tekst } = await woostroom('herbouw', 'logboek');
  expect({ code, tekst }).toMatchObject({ code: 0, tekst: expect.stringContaining('logboek is opnieuw opgebouwd') });
});

const vrijePoort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

test('the server starts on an empty folder, shows the first administrator once, and stops cleanly', async () => {
  const poort = String(await vrijePoort());
  for (const keer of [1, 2]) {
    const { kind, uitvoer } = roep('src/main.ts', [], { WOOSTROOM_POORT: poort });
    for (let wacht = 0; !uitvoer().includes('Stoppen: Ctrl+C') && wacht < 300; wacht += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(uitvoer().includes('Eerste beheerder')).toBe(keer === 1);
    const gezond = await fetch(`http://localhost:${poort}/healthz`);
    expect(await gezond.json()).toEqual({ status: 'ok' });
    kind.kill('SIGTERM');
    const [code] = (await once(kind, 'close')) as [number];
    expect(code).toBe(0);
  }
});

test('wrong settings are all told at once', async () => {
  const { kind, uitvoer } = roep('src/main.ts', [], { WOOSTROOM_POORT: 'veel', WOOSTROOM_WAARSCHUW_VOORAF: '99' });
  const [code] = (await once(kind, 'close')) as [number];
  expect(code).toBe(1);
  expect(uitvoer()).toContain('WOOSTROOM_POORT');
  expect(uitvoer()).toContain('WOOSTROOM_WAARSCHUW_VOORAF');
});
