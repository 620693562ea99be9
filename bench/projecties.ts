// How fast the read models are built from the log: events per second for each alone and for all in one reading.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leesmodellen, createProjectionHost } from '../projections/index.ts';
import type { Projection } from '../projections/motor/projectie.ts';
import { createSqliteEventStore } from '../src/eventstore/sqlite/index.ts';
import type { EventStore } from '../src/eventstore/port.ts';
import { START } from '../src/kern/event.ts';
import { systemClock } from '../src/kern/clock.ts';
import { geschiedenis, schrijfGeschiedenis } from '../tests/support/geschiedenis/index.ts';

export interface Projectieuitslag {
  readonly events: number;
  /** Reading and parsing the log alone: the ceiling of every rate below. */
  readonly lezenPerSeconde: number;
  readonly perModel: readonly { readonly name: string; readonly perSeconde: number }[];
  /** All read models filled in one reading. */
  readonly samenPerSeconde: number;
}

async function seconden(werk: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await werk();
  return (performance.now() - begin) / 1000;
}

async function lees(store: EventStore): Promise<void> {
  const stop = new AbortController();
  for await (const message of store.subscribe({ after: START, batchSize: 5000, signal: stop.signal })) {
    if (message.kind === 'caught-up') break;
  }
  stop.abort();
}

/** A complete build from an empty folder, as a new version or a rebuild does it. */
async function bouw(store: EventStore, dir: string, projections: readonly Projection[]): Promise<void> {
  const host = createProjectionHost({ store, dir, projections });
  await host.start();
  await host.close();
}

export async function meetProjecties(verzoeken = 2500): Promise<Projectieuitslag> {
  const map = await mkdtemp(join(tmpdir(), 'woostroom-bench-'));
  const store = createSqliteEventStore({ file: join(map, 'log.db'), clock: systemClock });
  try {
    const events = await schrijfGeschiedenis(store, geschiedenis(7, verzoeken));
    await lees(store);
    const lezen = await seconden(() => lees(store));
    const perModel: { name: string; perSeconde: number }[] = [];
    for (const projection of leesmodellen) {
      const duur = await seconden(() => bouw(store, join(map, projection.name), [projection]));
      perModel.push({ name: projection.name, perSeconde: events / duur });
    }
    const samen = await seconden(() => bouw(store, join(map, 'samen'), leesmodellen));
    return { events, lezenPerSeconde: events / lezen, perModel, samenPerSeconde: events / samen };
  } finally {
    await store.close();
    await rm(map, { recursive: true, force: true });
  }
}

export async function drukProjectiesAf(print: (line: string) => void = console.log): Promise<void> {
  const { events, lezenPerSeconde, perModel, samenPerSeconde } = await meetProjecties();
  const regel = (naam: string, perSeconde: number): void =>
    print(`  ${naam.padEnd(18)} ${Math.round(perSeconde).toLocaleString('en').padStart(9)} events/s   ${(perSeconde / lezenPerSeconde).toFixed(2)} of reading`);
  print(`read models, built from a log of ${events.toLocaleString('en')} events (goal 50,000 events/s)`);
  regel('reading the log', lezenPerSeconde);
  for (const { name, perSeconde } of perModel) regel(name, perSeconde);
  regel('all six together', samenPerSeconde);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await drukProjectiesAf();
