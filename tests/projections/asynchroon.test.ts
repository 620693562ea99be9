// An asynchronous read model under the host: awaited per batch, tried again, stopped by a fault, rebuilt without loss.
import { setTimeout as slaap } from 'node:timers/promises';
import { createProjectionHost, type ProjectionHost } from '../../projections/index.ts';
import type { AsyncProjection } from '../../projections/motor/projectie.ts';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import { StoreUnavailable } from '../../src/kern/errors.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import { START, type Position, type RecordedEvent } from '../../src/kern/event.ts';
import { newEvents, newStream } from '../support/events.ts';
import { newFolder, type Folder } from '../support/folder.ts';

/** The test's own time limit ends what never comes true. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await slaap(2);
}

describe('a read model outside SQLite', () => {
  let map: Folder;
  let store: EventStore;
  let host: ProjectionHost | null = null;
  const start = async (projection: AsyncProjection, peilMs = 60_000): Promise<ProjectionHost> => {
    host = createProjectionHost({ store, dir: map.file('m'), projections: [], asyncProjections: [projection], peilMs });
    await host.start();
    return host;
  };
  const schrijf = async (aantal: number, type = 'Geteld'): Promise<Position> => (await store.append(newStream(), 'no-stream', newEvents(aantal, type))).position;

  beforeEach(async () => {
    map = await newFolder();
    store = createMemoryEventStore({ clock: fixedClock('2026-11-23T09:00:00Z') });
  });
  afterEach(async () => {
    await host?.close();
    await store.close();
    await map.remove();
  });

  /** An engine that remembers positions, and fails as often as it is told. */
  const engine = () => {
    const staat = { position: START, gezien: [] as number[], haperingen: 0, fout: null as Error | null, gebouwd: 0 };
    const projection: AsyncProjection = {
      name: 'buiten',
      types: ['Geteld'],
      position: async () => staat.position,
      async apply(events: readonly RecordedEvent[], position) {
        if (staat.haperingen-- > 0) throw new StoreUnavailable('de motor rust uit');
        if (staat.fout !== null) throw staat.fout;
        staat.gezien.push(...events.map((event) => event.position));
        staat.position = position;
      },
      openBuild: async () => {
        const nieuw = { position: START, gezien: [] as number[] };
        return {
          async apply(events, position) {
            nieuw.gezien.push(...events.map((event) => event.position));
            nieuw.position = position;
          },
          async promote() {
            Object.assign(staat, nieuw, { fout: null });
            staat.gebouwd += 1;
          },
          discard: async () => undefined,
        };
      },
    };
    return { staat, projection };
  };

  test('waits for each batch, and tries again while the engine does not answer', async () => {
    const { staat, projection } = engine();
    staat.haperingen = 2;
    const h = await start(projection);
    const position = await schrijf(450);
    await h.waitFor(position, { names: ['buiten'], timeoutMs: 10_000 });
    expect(staat.gezien).toEqual(Array.from({ length: 450 }, (_, n) => n + 1));
  });

  test('does not keep the rest from starting when its engine is down, and catches up once it answers', async () => {
    const { staat, projection } = engine();
    let af = 2;
    const h = await start({
      ...projection,
      position: async () => {
        if (af-- > 0) throw new StoreUnavailable('de motor is uit');
        return staat.position;
      },
    });
    expect((await h.status()).at(-1)).toMatchObject({ name: 'buiten', toestand: 'hapert', reden: 'de motor is uit' });
    await h.waitFor(await schrijf(3), { names: ['buiten'], timeoutMs: 10_000 });
    expect([staat.gezien, (await h.status()).at(-1)?.toestand]).toEqual([[1, 2, 3], 'loopt']);
  });

  test('stops when its engine, once it answers, turns out to be ahead of the log', async () => {
    const { projection } = engine();
    let af = 2;
    const h = await start({
      ...projection,
      position: async () => {
        if (af-- > 0) throw new StoreUnavailable('de motor is uit');
        return 99 as Position;
      },
    });
    await expect(h.waitFor(await schrijf(1), { names: ['buiten'], timeoutMs: 10_000 })).rejects.toThrow(StoreUnavailable);
    expect((await h.status()).at(-1)).toMatchObject({ toestand: 'gestopt', reden: expect.stringContaining('verder (gebeurtenis 99) dan het log') });
  });

  test('moves its checkpoint over events it does not want', async () => {
    const { staat, projection } = engine();
    const h = await start(projection);
    const position = await schrijf(3, 'Anders');
    await h.waitFor(position, { names: ['buiten'] });
    expect([staat.position, staat.gezien]).toEqual([position, []]);
  });

  test('begins again when its engine comes back empty, before a later checkpoint would hide what it lost', async () => {
    const { staat, projection } = engine();
    const h = await start(projection);
    await h.waitFor(await schrijf(3), { names: ['buiten'] });
    Object.assign(staat, { position: START, gezien: [] });
    await h.waitFor(await schrijf(2), { names: ['buiten'], timeoutMs: 10_000 });
    await until(() => staat.position === 5);
    expect(staat.gezien).toEqual([1, 2, 3, 4, 5]);
  });

  test('tells that it is being filled, first or anew, until it has what was there', async () => {
    const { staat, projection } = engine();
    let door: (() => void) | null = null;
    const langzaam = { ...projection, apply: async (...batch: Parameters<typeof projection.apply>) => { await new Promise<void>((klaar) => (door = klaar)); await projection.apply(...batch); } };
    await schrijf(450);
    const h = await start(langzaam, 5);
    const verder = async (): Promise<void> => {
      await until(() => door !== null);
      door?.();
      door = null;
    };
    await until(() => h.volgstand('buiten').vult);
    for (const _ of [1, 2, 3]) {
      expect(h.volgstand('buiten').vult).toBe(true);
      await verder();
    }
    await h.waitFor(450 as Position, { names: ['buiten'] });
    expect(h.volgstand('buiten')).toMatchObject({ position: 450, vult: false });
    // Few at a time is no filling; a model that lost something is.
    const later = schrijf(1);
    await until(() => door !== null);
    expect(h.volgstand('buiten').vult).toBe(false);
    await verder();
    await h.waitFor(await later, { names: ['buiten'] });
    Object.assign(staat, { position: 440 });
    await until(() => h.volgstand('buiten').vult);
    await verder();
    await h.waitFor(451 as Position, { names: ['buiten'] });
    expect(h.volgstand('buiten').vult).toBe(false);
  });

  test('begins again from where an older copy of its engine was, also when nothing is recorded meanwhile', async () => {
    const { staat, projection } = engine();
    const h = await start(projection, 5);
    await h.waitFor(await schrijf(4), { names: ['buiten'] });
    Object.assign(staat, { position: 2, gezien: [1, 2] });
    await until(() => staat.position === 4);
    expect([staat.gezien, (await h.status()).at(-1)]).toEqual([[1, 2, 3, 4], expect.objectContaining({ toestand: 'loopt', lag: 0 })]);
  });

  test('goes on asking while its engine is down', async () => {
    const { staat, projection } = engine();
    let af = 0;
    const h = await start({ ...projection, position: async () => (af-- > 0 ? Promise.reject(new StoreUnavailable('uit')) : staat.position) }, 5);
    await h.waitFor(await schrijf(2), { names: ['buiten'] });
    af = 5;
    await until(() => af < 0);
    Object.assign(staat, { position: START, gezien: [] });
    await until(() => staat.position === 2);
    expect(staat.gezien).toEqual([1, 2]);
  });

  test('stops at a fault, tells why, and lives again after a rebuild without losing what came meanwhile', async () => {
    const { staat, projection } = engine();
    staat.fout = new Error('vol');
    const h = await start(projection);
    const position = await schrijf(3);
    await expect(h.waitFor(position, { names: ['buiten'] })).rejects.toThrow(StoreUnavailable);
    expect((await h.status()).at(-1)).toEqual({ name: 'buiten', position: 0, lag: 3, toestand: 'gestopt', reden: 'Error: vol' });
    await h.rebuild('buiten');
    await h.waitFor(await schrijf(2), { names: ['buiten'] });
    expect([staat.gebouwd, staat.gezien]).toEqual([1, [1, 2, 3, 4, 5]]);
  });
});
