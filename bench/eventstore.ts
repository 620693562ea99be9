// The embedded log beside the raw file limit of this disk, interleaved in one run: what matters is the ratio, not the number.
// Run by itself: `node --import tsx bench/eventstore.ts`.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EventStore } from '../src/eventstore/port.ts';
import { createSqliteEventStore } from '../src/eventstore/sqlite/index.ts';
import { verifyLog } from '../src/eventstore/sqlite/verify.ts';
import { systemClock } from '../src/kern/clock.ts';
import { START, type NewEvent } from '../src/kern/event.ts';
import { createCommandHandler } from '../src/kern/handle.ts';
import type { CommandId } from '../src/kern/ids.ts';
import { newId } from '../src/kern/uuid.ts';
import { createRawFile, type RawFile } from './eventstore/raw-file.ts';
import { newEvents, newStream, teller } from './eventstore/workload.ts';

export interface BenchRow {
  readonly name: string;
  /** Median over the rounds. */
  readonly value: number;
  readonly unit: 'events/s' | 'commands/s' | 'ms' | 'bytes/event';
  /** Median of the ratios to the raw file, each taken side by side in one round. */
  readonly ratio?: number;
  /** What we want: a ratio when there is one, else a value; less is better for milliseconds and bytes. */
  readonly goal: number;
}

const ROUNDS = 9;
const SLICE_MS = 120;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Events per second of `write`, which makes these events durable each time. Making the events up is not counted. */
async function rate(size: number, write: (events: readonly NewEvent[]) => unknown): Promise<number> {
  let spent = 0;
  let written = 0;
  while (spent < SLICE_MS) {
    const events = newEvents(size);
    const start = performance.now();
    await write(events);
    spent += performance.now() - start;
    written += size;
  }
  return (written / spent) * 1000;
}

async function sideBySide(name: string, size: number, goal: number, raw: RawFile, append: (events: readonly NewEvent[]) => Promise<unknown>): Promise<BenchRow> {
  const rates: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const limit = await rate(size, (events) => raw.write(events));
    const ours = await rate(size, append);
    // The first round makes the files grow and the code warm.
    if (round === 0) continue;
    rates.push(ours);
    ratios.push(ours / limit);
  }
  return { name, value: median(rates), unit: 'events/s', ratio: median(ratios), goal };
}

/** The whole loop: load, decide, append, durable; `writers` at once, each on its own stream. */
async function commands(store: EventStore, writers: number): Promise<{ readonly perSecond: number; readonly p50: number }> {
  const handler = createCommandHandler({ store });
  const times: number[] = [];
  const start = performance.now();
  const writer = async (): Promise<void> => {
    const id = newId();
    while (performance.now() - start < 1500) {
      const asked = performance.now();
      await handler.handle(teller, id, { type: 'Tel' }, { actor: 'systeem', commandId: newId<CommandId>() });
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return { perSecond: (times.length / (performance.now() - start)) * 1000, p50: median(times) };
}

async function readEverything(store: EventStore): Promise<number> {
  const start = performance.now();
  let events = 0;
  for await (const message of store.subscribe({ after: START, signal: new AbortController().signal })) {
    if (message.kind === 'caught-up') break;
    events += message.events.length;
  }
  return (events / (performance.now() - start)) * 1000;
}

async function readStreams(store: EventStore): Promise<number> {
  const streams = Array.from({ length: 300 }, newStream);
  for (const stream of streams) await store.append(stream, 'no-stream', newEvents(10));
  const times: number[] = [];
  for (const stream of streams) {
    const start = performance.now();
    await store.readStream(stream);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** About twenty seconds. */
export async function benchEventStore(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-eventstore-'));
  const file = join(folder, 'log.db');
  const raw = createRawFile(join(folder, 'raw.bin'));
  const store = createSqliteEventStore({ file, clock: systemClock });
  try {
    const append = (events: readonly NewEvent[]) => store.append(newStream(), 'no-stream', events);
    const appendEach = (events: readonly NewEvent[]) => Promise.all(events.map((event) => append([event])));
    const rows: BenchRow[] = [
      await sideBySide('append, one event at a time', 1, 0.55, raw, append),
      await sideBySide('append, a hundred events together', 100, 0.3, raw, append),
      await sideBySide('append, fifty writers at once', 50, 0.3, raw, appendEach),
    ];
    const alone = await commands(store, 1);
    const many = await commands(store, 64);
    rows.push(
      { name: 'commands, one at a time', value: alone.perSecond, unit: 'commands/s', goal: 1000 },
      { name: 'commands, 64 at once', value: many.perSecond, unit: 'commands/s', goal: 5000 },
      { name: 'commands, 64 at once, median time', value: many.p50, unit: 'ms', goal: 10 },
      { name: 'read and parse a stream of ten, median time', value: await readStreams(store), unit: 'ms', goal: 0.1 },
      { name: 'read and parse the whole log', value: await readEverything(store), unit: 'events/s', goal: 150_000 },
    );
    await store.close();
    const start = performance.now();
    const { events } = verifyLog(file);
    rows.push(
      { name: 'verify the chain', value: (events / (performance.now() - start)) * 1000, unit: 'events/s', goal: 70_000 },
      { name: 'size on disk', value: (await stat(file)).size / events, unit: 'bytes/event', goal: 650 },
    );
    return rows;
  } finally {
    await store.close();
    raw.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, value, unit, ratio, goal } of await benchEventStore()) {
    const shown = ratio === undefined ? '' : `${ratio.toFixed(2)} × raw file, `;
    console.log(`${name.padEnd(46)} ${shown}${value.toFixed(value < 10 ? 3 : 0)} ${unit} (goal ${goal})`);
  }
}
