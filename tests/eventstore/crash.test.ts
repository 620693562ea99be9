// A process that dies in the middle of writing, two hundred times: what was acknowledged is there, and the chain is whole.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { build } from 'esbuild';
import { createSqliteEventStore } from '../../src/eventstore/sqlite/index.ts';
import { verifyLog } from '../../src/eventstore/sqlite/verify.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { newEvents, newStream } from '../support/events.ts';
import { newFolder } from '../support/folder.ts';

const KILLS = 200;
const WRITER = fileURLToPath(new URL('./crash-writer.ts', import.meta.url));

/** Starts a writer, kills it somewhere after its first acknowledgement, and gives back everything it acknowledged. */
async function writeUntilKilled(script: string, file: string, afterMs: number): Promise<ReadonlyMap<number, string>> {
  const writer = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(writer.stdout, 'data');
  await sleep(afterMs);
  const closed = once(writer, 'close');
  writer.kill('SIGKILL');
  expect(await closed).toEqual([null, 'SIGKILL']);
  const lines = output.split('\n').slice(0, -1);
  return new Map(lines.map((line) => [Number(line.split(' ')[0]), line.split(' ')[1] ?? '']));
}

it(`loses nothing that was acknowledged in ${KILLS} kills`, async () => {
  const folder = await newFolder();
  const file = folder.file('log.db');
  const script = folder.file('writer.mjs');
  // One file starts four times as fast as the sources, and this starts two hundred times.
  await build({ entryPoints: [WRITER], bundle: true, platform: 'node', format: 'esm', outfile: script, logLevel: 'error' });
  const acknowledged = new Map<number, string>();
  const one = async (): Promise<void> => {
    for (let kill = 0; kill < KILLS / 2; kill++) {
      for (const [position, id] of await writeUntilKilled(script, file, Math.random() * 60)) acknowledged.set(position, id);
    }
  };
  // Two writers at a time: one dies while the other writes on, and each starts on what a dead one left.
  await Promise.all([one(), one()]);

  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare('SELECT position, id FROM events').all();
  const held = new Map(rows.map((row) => [Number(row['position']), String(row['id'])]));
  db.close();
  const lost = [...acknowledged].filter(([position, id]) => held.get(position) !== id);
  expect(lost).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(KILLS);
  expect(verifyLog(file).events).toBe(held.size);

  const store = createSqliteEventStore({ file, clock: systemClock });
  expect((await store.append(newStream(), 'no-stream', newEvents(1))).position).toBe(held.size + 1);
  await store.close();
  await folder.remove();
}, 180_000);
