// Process managers and timetable on several nodes: one node works, the others know how far it is, and who stood still writes nothing.
import pino from 'pino';
import { hkdfSync } from 'node:crypto';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import { createBeurt } from '../../src/gedeeld/beurt.ts';
import { createLease } from '../../src/gedeeld/lease.ts';
import type { Gedeeld } from '../../src/gedeeld/port.ts';
import { createGeheugenlog } from '../../src/gedeeld/technischlog/geheugen.ts';
import type { TechnischLog } from '../../src/gedeeld/technischlog/port.ts';
import { createVerdeeld } from '../../src/gedeeld/verdeeld.ts';
import { createVerzegeling } from '../../src/gedeeld/verzegeling.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { START, type Position } from '../../src/kern/event.ts';
import { createGedeeldProcesboek } from '../../src/processen/boek/gedeeld.ts';
import { openProcesboek } from '../../src/processen/boek/schijf.ts';
import { BeurtVoorbij, type Procesboek } from '../../src/processen/procesboek.ts';
import { createProcessRunner, type ProcessRunner } from '../../src/processen/runner.ts';
import { createRooster, type Rooster } from '../../src/taken/rooster.ts';
import { newEvents, newStream } from '../support/events.ts';

const verzegeling = createVerzegeling((doel) => Buffer.from(hkdfSync('sha256', new Uint8Array(32), '', doel, 32)));
const logger = pino({ level: 'silent' });
const at = (n: number): Position => n as Position;

describe.each([
  ['één machine', (): { readonly boek: Procesboek; sluit(): Promise<void> } => {
    const boek = openProcesboek(':memory:');
    return { boek, sluit: async () => boek.close() };
  }],
  ['meer knooppunten', (): { readonly boek: Procesboek; sluit(): Promise<void> } => {
    const gedeeld = createVerdeeld({ log: createGeheugenlog(), file: ':memory:', verzegeling });
    return { boek: createGedeeldProcesboek(gedeeld), sluit: () => gedeeld.close() };
  }],
])('the book of processes: %s', (_naam, maak) => {
  it('remembers how far each process is, and what was put aside until it was done', async () => {
    const { boek, sluit } = maak();
    const gehoord: unknown[] = [];
    boek.luister((naam, position) => gehoord.push([naam, position]));
    expect(await boek.neem('a', 0)).toBe(START);
    await boek.zet('a', at(7), 0);
    expect([boek.stand('a'), boek.stand('b')]).toEqual([7, START]);
    expect(gehoord).toContainEqual(['a', 7]);
    for (const position of [at(12), at(5)]) await boek.parkeer('a', { position, vorige: at(4), type: 'T', reden: 'mis' }, 0);
    expect(boek.geparkeerd('a').map(({ position }) => position)).toEqual([5, 12]);
    expect(boek.geparkeerd('b')).toEqual([]);
    await boek.haalWeg('a', at(5));
    expect(boek.geparkeerd('a')).toEqual([{ position: 12, vorige: 4, type: 'T', reden: 'mis' }]);
    await sluit();
  });
});

describe('several nodes', () => {
  let log: TechnischLog;
  let store: EventStore;
  let sluiters: (() => Promise<void>)[];
  const gedaan: string[] = [];
  const gekeken: string[] = [];

  beforeEach(() => {
    log = createGeheugenlog();
    store = createMemoryEventStore({ clock: systemClock });
    sluiters = [];
    gedaan.length = 0;
    gekeken.length = 0;
  });
  afterEach(async () => {
    for (const sluit of sluiters.toReversed()) await sluit();
    await store.close();
    await log.close();
  });
  const tot = async (klopt: () => boolean): Promise<void> => {
    while (!klopt()) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const boekVan = (): Procesboek & { readonly gedeeld: Gedeeld } => {
    const gedeeld = createVerdeeld({ log, file: ':memory:', verzegeling });
    sluiters.push(() => gedeeld.close());
    return { ...createGedeeldProcesboek(gedeeld), gedeeld };
  };
  interface Knooppunt {
    readonly runner: ProcessRunner;
    readonly rooster: Rooster;
    close(): Promise<void>;
  }
  async function knooppunt(naam: string): Promise<Knooppunt> {
    const boek = boekVan();
    const beurt = createBeurt(createLease({ log, naam: 'werk', knooppunt: naam, clock: systemClock, overnameMs: 300 }));
    const proces = { naam: 'teller', types: ['Geteld'], reageer: async ({ id }: { readonly id: string }) => void gedaan.push(`${naam}:${id}`) };
    const runner = createProcessRunner({ store, boek, beurt, processen: [proces], logger, wachttijdMs: 1 });
    const rooster = createRooster({
      logger,
      beurt,
      gereed: async () => undefined,
      taken: [
        { naam: 'eens', wanneer: '0 0 1 1 *', voerUit: async () => void gekeken.push(`eens:${naam}`) },
        { naam: 'overal', wanneer: '0 0 1 1 *', overal: true, voerUit: async () => void gekeken.push(`overal:${naam}`) },
      ],
    });
    runner.start();
    await rooster.start();
    beurt.start();
    let dicht = false;
    const close = async (): Promise<void> => {
      if (dicht) return;
      dicht = true;
      await beurt.close();
      await rooster.close();
      await runner.close();
    };
    sluiters.push(close);
    return { runner, rooster, close };
  }

  it('one node reacts and looks; after it stops another goes on where it was, and what is about a node is done on each', async () => {
    const een = await knooppunt('een');
    await tot(() => gekeken.includes('eens:een'));
    const ander = await knooppunt('ander');
    await store.append(newStream(), 'no-stream', newEvents(3));
    await tot(() => gedaan.length === 3);
    await een.close();
    await store.append(newStream(), 'no-stream', newEvents(2));
    await ander.runner.waitFor(await store.head());
    expect(gedaan.map((each) => each.split(':')[0])).toEqual(['een', 'een', 'een', 'ander', 'ander']);
    expect(gekeken).toEqual(['overal:een', 'eens:een', 'overal:ander', 'eens:ander']);
  });

  it('a node without the turn knows how far the other is', async () => {
    const een = await knooppunt('een');
    await tot(() => gekeken.includes('eens:een'));
    const ander = await knooppunt('ander');
    await store.append(newStream(), 'no-stream', newEvents(1));
    await een.runner.waitFor(await store.head());
    await tot(() => (ander.runner.stand()[0]?.position ?? START) > START);
    expect(gedaan).toHaveLength(1);
  });

  it('who stood still and lost the turn writes neither its place nor what it puts aside', async () => {
    const [oud, nieuw] = [boekVan(), boekVan()];
    await oud.neem('a', 3);
    await oud.zet('a', at(10), 3);
    expect(await nieuw.neem('a', 8)).toBe(10);
    await expect(oud.zet('a', at(11), 3)).rejects.toThrow(BeurtVoorbij);
    await expect(oud.parkeer('a', { position: at(11), vorige: at(10), type: 'T', reden: 'mis' }, 3)).rejects.toThrow(BeurtVoorbij);
    await expect(oud.neem('a', 3)).rejects.toThrow(BeurtVoorbij);
    await nieuw.zet('a', at(20), 8);
    await oud.gedeeld.vers();
    expect([oud.stand('a'), oud.geparkeerd('a')]).toEqual([20, []]);
  });
});
