// The whole loop per engine, side by side: the embedded log, the adapter for a server, and a real server when EVENTSTORE_URL names
// one. Without a real server the adapter talks to the stand-in of the tests: that measures our side of the wire and a test double
// in this same process, never EventStoreDB. `node --import tsx bench/schaal.ts`; with `--miljoen` also a million events rebuilt,
// with `--alleen-miljoen` that and nothing else.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesmodellen, createProjectionHost } from '../projections/index.ts';
import type { EventStore } from '../src/eventstore/port.ts';
import { createEventStoreDb } from '../src/eventstore/eventstoredb/index.ts';
import { createSqliteEventStore } from '../src/eventstore/sqlite/index.ts';
import { systemClock } from '../src/kern/clock.ts';
import { START } from '../src/kern/event.ts';
import { createCommandHandler } from '../src/kern/handle.ts';
import type { CommandId } from '../src/kern/ids.ts';
import { newId } from '../src/kern/uuid.ts';
import { cleanUp, newPrefix, REAL_URL } from '../tests/support/eventstoredb/proef.ts';
import { startFakeServer } from '../tests/support/eventstoredb/server.ts';
import { geschiedenis, schrijfGeschiedenis } from '../tests/support/geschiedenis/index.ts';
import { newEvents, newStream, teller } from './eventstore/workload.ts';

interface Engine {
  readonly naam: string;
  readonly store: EventStore;
  readonly klaar: () => Promise<void>;
}

const RONDES = 5;
const SLICE_MS = 1_000;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const toon = (waarde: number): string => (waarde < 100 ? waarde.toFixed(2) : Math.round(waarde).toLocaleString('en'));

async function engines(map: string): Promise<readonly Engine[]> {
  const embedded = createSqliteEventStore({ file: join(map, 'log.db'), clock: systemClock });
  const stand = await startFakeServer({ others: false });
  const onStand = createEventStoreDb({ url: stand.url });
  const all: Engine[] = [
    { naam: 'SQLite', store: embedded, klaar: () => embedded.close() },
    {
      naam: 'stand-in server (test double)',
      store: onStand,
      klaar: async () => {
        await onStand.close();
        await stand.close();
      },
    },
  ];
  if (REAL_URL !== null) {
    const prefix = newPrefix();
    const url = REAL_URL;
    const store = createEventStoreDb({ url, prefix });
    all.push({
      naam: 'EventStoreDB',
      store,
      klaar: async () => {
        await store.close();
        await cleanUp(url, prefix);
      },
    });
  }
  return all;
}

/** Median time of one durable append of one event, in milliseconds. */
async function appendMs(store: EventStore): Promise<number> {
  const times: number[] = [];
  const until = performance.now() + SLICE_MS;
  while (performance.now() < until) {
    const events = newEvents(1);
    const start = performance.now();
    await store.append(newStream(), 'no-stream', events);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Load, decide, append: commands per second by so many writers, each on a stream of its own. */
async function commands(store: EventStore, writers: number): Promise<number> {
  const handler = createCommandHandler({ store });
  let done = 0;
  const start = performance.now();
  const writer = async (): Promise<void> => {
    const id = newId();
    while (performance.now() - start < SLICE_MS) {
      await handler.handle(teller, id, { type: 'Tel' }, { actor: 'systeem', commandId: newId<CommandId>() });
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return (done / (performance.now() - start)) * 1000;
}

async function readAll(store: EventStore): Promise<number> {
  const start = performance.now();
  let events = 0;
  for await (const message of store.subscribe({ after: START, batchSize: 5000, signal: new AbortController().signal })) {
    if (message.kind === 'caught-up') break;
    events += message.events.length;
  }
  return (events / (performance.now() - start)) * 1000;
}

async function rebuild(store: EventStore, dir: string, events: number): Promise<number> {
  const host = createProjectionHost({ store, dir, projections: leesmodellen });
  const start = performance.now();
  await host.start();
  const seconds = (performance.now() - start) / 1000;
  await host.close();
  await rm(dir, { recursive: true, force: true });
  return events / seconds;
}

async function sideBySide(map: string): Promise<void> {
  const all = await engines(map);
  const measures: readonly (readonly [naam: string, eenheid: string, meet: (store: EventStore) => Promise<number>])[] = [
    ['append of one event, median', 'ms', appendMs],
    ['commands, one at a time', 'commands/s', (store) => commands(store, 1)],
    ['commands, 64 at once', 'commands/s', (store) => commands(store, 64)],
  ];
  const print = (naam: string, eenheid: string, per: readonly (readonly number[])[]): void => {
    all.forEach(({ naam: engine }, n) => {
      // Taken side by side in each round: what else the machine does weighs on both.
      const ratio = median((per[n] ?? []).map((value, round) => value / (per[0]?.[round] ?? NaN)));
      console.log(`  ${naam.padEnd(34)} ${engine.padEnd(30)} ${toon(median(per[n] ?? [])).padStart(9)} ${eenheid.padEnd(10)} ${n === 0 ? '' : `${ratio.toFixed(2)} × SQLite`}`);
    });
  };
  for (const [naam, eenheid, meet] of measures) {
    const per: number[][] = all.map(() => []);
    for (let round = 0; round < RONDES; round++) for (const [n, { store }] of all.entries()) per[n]?.push(await meet(store));
    print(naam, eenheid, per);
  }
  for (const { klaar } of all) await klaar();

  const fresh = await engines(await mkdtemp(join(map, 'vers-')));
  const counts: number[] = [];
  for (const { store } of fresh) counts.push(await schrijfGeschiedenis(store, geschiedenis(7, 400)));
  const reads: number[][] = fresh.map(() => []);
  const builds: number[][] = fresh.map(() => []);
  for (let round = 0; round < 3; round++) {
    for (const [n, { store }] of fresh.entries()) {
      reads[n]?.push(await readAll(store));
      builds[n]?.push(await rebuild(store, join(map, `bouw-${n}`), counts[n] ?? 0));
    }
  }
  print('read and parse the whole log', 'events/s', reads);
  print(`all read models rebuilt (${(counts[0] ?? 0).toLocaleString('en')})`, 'events/s', builds);
  for (const { klaar } of fresh) await klaar();
}

/** A log of a million events of real kinds, and every read model from it. */
async function miljoen(map: string): Promise<void> {
  const file = join(map, 'miljoen.db');
  const store = createSqliteEventStore({ file, clock: systemClock });
  const begin = performance.now();
  // About twenty-five events a case.
  const events = await schrijfGeschiedenis(store, geschiedenis(1, 40_000));
  console.log(`  ${events.toLocaleString('en')} events written in ${Math.round((performance.now() - begin) / 1000)} s, ${Math.round((await stat(file)).size / events)} bytes/event`);
  console.log(`  read and parse the whole log       ${toon(await readAll(store)).padStart(9)} events/s`);
  const perSecond = await rebuild(store, join(map, 'bouw'), events);
  console.log(`  all read models rebuilt            ${toon(perSecond).padStart(9)} events/s, in ${Math.round(events / perSecond)} s; memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  await store.close();
}

const map = await mkdtemp(join(tmpdir(), 'bench-schaal-'));
try {
  console.log(`the whole loop per engine${REAL_URL === null ? ' (no real server: EVENTSTORE_URL is not set)' : ''}`);
  const alleen = process.argv.includes('--alleen-miljoen');
  if (!alleen) await sideBySide(map);
  if (alleen || process.argv.includes('--miljoen')) await miljoen(map);
} finally {
  await rm(map, { recursive: true, force: true });
}
