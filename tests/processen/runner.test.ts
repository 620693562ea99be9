// Process managers: in order, at least once, from where they were; what keeps failing is put aside and can be tried again.
import { setTimeout as slaap } from 'node:timers/promises';
import pino from 'pino';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import { systemClock } from '../../src/kern/clock.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import type { Proces } from '../../src/processen/proces.ts';
import { openProcesboek } from '../../src/processen/boek/schijf.ts';
import { createProcessRunner, type ProcessRunner } from '../../src/processen/runner.ts';
import { newEvents, newStream } from '../support/events.ts';
import { newFolder, type Folder } from '../support/folder.ts';

let folder: Folder;
let store: EventStore;
let runner: ProcessRunner | null = null;
const gezien: number[] = [];
const opgegeven: number[] = [];
/** Numbers on which the process fails, and how many times more. */
const storing = new Map<number, number>();

const teller: Proces = {
  naam: 'teller',
  types: ['Geteld'],
  async reageer({ data }) {
    const n = Number(data['n']);
    gezien.push(n);
    const nog = storing.get(n) ?? 0;
    storing.set(n, nog - 1);
    if (nog > 0) throw new Error(`nummer ${n} wil niet`);
  },
  async opgegeven({ data }) {
    opgegeven.push(Number(data['n']));
  },
};
async function start(): Promise<ProcessRunner> {
  await runner?.close();
  runner = createProcessRunner({ store, boek: openProcesboek(folder.file('processen.db')), processen: [teller], logger: pino({ level: 'silent' }), wachttijdMs: 1 });
  runner.start();
  return runner;
}
const voegToe = async (aantal: number): Promise<void> => {
  await store.append(newStream(), 'no-stream', newEvents(aantal));
};

beforeEach(async () => {
  folder = await newFolder();
  store = createMemoryEventStore({ clock: systemClock });
  gezien.length = 0;
  opgegeven.length = 0;
  storing.clear();
});
afterEach(async () => {
  await runner?.close();
  runner = null;
  await store.close();
  await folder.remove();
});

it('reacts in order, and after a restart goes on where it was', async () => {
  await voegToe(3);
  await (await start()).waitFor(await store.head());
  expect(gezien).toEqual([0, 1, 2]);
  const weer = await start();
  await voegToe(2);
  await weer.waitFor(await store.head());
  expect(gezien).toEqual([0, 1, 2, 0, 1]);
});

it('reacts to what comes after an older copy of the log was put back, and to nothing of before a second time', async () => {
  await voegToe(3);
  storing.set(3, 99);
  await voegToe(6);
  const eerste = await start();
  await eerste.waitFor(await store.head());
  expect(eerste.stand()[0]?.geparkeerd.map(({ position }) => position)).toEqual([7]);
  await eerste.close();
  runner = null;
  gezien.length = 0;
  storing.clear();

  // The book of processes stayed: it is at 9. The log that was put back ends at 3.
  store = createMemoryEventStore({ clock: systemClock });
  await voegToe(3);
  const weer = await start();
  while (weer.stand()[0]?.position !== 3) await slaap(5);
  expect([gezien, weer.stand()]).toEqual([[], [{ naam: 'teller', position: 3, geparkeerd: [] }]]);
  await voegToe(2);
  await weer.waitFor(await store.head());
  expect(gezien).toEqual([0, 1]);
});

it('tries again before it goes on, so that a passing fault changes no order', async () => {
  storing.set(1, 2);
  await voegToe(3);
  const nu = await start();
  await nu.waitFor(await store.head());
  expect(gezien).toEqual([0, 1, 1, 1, 2]);
  expect(nu.stand()[0]?.geparkeerd).toEqual([]);
});

it('puts aside what keeps failing, says why, goes on, and remembers it after a restart', async () => {
  storing.set(1, 99);
  await voegToe(3);
  await (await start()).waitFor(await store.head());
  expect(gezien).toEqual([0, 1, 1, 1, 1, 1, 2]);
  expect(opgegeven).toEqual([1]);
  const [stand] = (await start()).stand();
  expect(stand?.geparkeerd).toMatchObject([{ type: 'Geteld', reden: 'Error: nummer 1 wil niet' }]);
});

it('tries a parked event once more when told to; failing again, it stays parked', async () => {
  storing.set(1, 6);
  await voegToe(3);
  const nu = await start();
  await nu.waitFor(await store.head());
  const position = nu.stand()[0]?.geparkeerd[0]?.position;
  if (position === undefined) throw new Error('niets geparkeerd');
  gezien.length = 0;
  await expect(nu.probeerOpnieuw('teller', position)).rejects.toThrow('nummer 1 wil niet');
  expect(nu.stand()[0]?.geparkeerd).toHaveLength(1);
  await nu.probeerOpnieuw('teller', position);
  expect(gezien).toEqual([1, 1]);
  expect(nu.stand()[0]?.geparkeerd).toEqual([]);
});

describe('a process that does several at once', () => {
  /** Lets the test decide when each reaction is done. */
  const open = new Map<number, () => void>();
  const breed: Proces = {
    naam: 'breed',
    types: ['Geteld'],
    gelijktijdig: 2,
    reageer: ({ data }) => new Promise((resolve) => open.set(Number(data['n']), resolve)),
  };
  const startBreed = (): ProcessRunner => {
    runner = createProcessRunner({ store, boek: openProcesboek(folder.file('processen.db')), processen: [breed], logger: pino({ level: 'silent' }), wachttijdMs: 1 });
    runner.start();
    return runner;
  };
  const tot = async (klopt: () => boolean): Promise<void> => {
    while (!klopt()) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  beforeEach(() => open.clear());

  it('has no more under way than it may', async () => {
    await voegToe(3);
    startBreed();
    await tot(() => open.size === 2);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([...open.keys()]).toEqual([0, 1]);
    open.get(1)?.();
    await tot(() => open.size === 3);
    for (const klaar of open.values()) klaar();
  });

  it('is as far as the first event that is not done, so that a restart does that one again', async () => {
    await voegToe(3);
    const eerst = startBreed();
    await tot(() => open.size === 2);
    open.get(1)?.();
    await tot(() => open.size === 3);
    open.get(2)?.();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(eerst.stand()[0]?.position).toBe(0);
    const sluit = eerst.close();
    open.get(0)?.();
    await sluit;
    open.clear();
    const weer = startBreed();
    await tot(() => open.size === 2);
    expect([...open.keys()]).toEqual([0, 1]);
    for (const klaar of open.values()) klaar();
    await tot(() => open.has(2));
    open.get(2)?.();
    await weer.waitFor(await store.head());
    expect(weer.stand()[0]?.position).toBe(await store.head());
  });
});
