// The projection host: exactly once, read your writes, one fault stops one model, a rebuild nobody notices, and no start on a wrong log.
import type { DatabaseSync } from 'node:sqlite';
import { existsSync } from 'node:fs';
import { createProjectionHost, type ProjectionHostOptions } from '../../projections/index.ts';
import type { Projection } from '../../projections/motor/projectie.ts';
import { getal } from '../../projections/motor/rij.ts';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import { LogCorrupt, NotFound, StoreUnavailable } from '../../src/kern/errors.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import { START, type Position } from '../../src/kern/event.ts';
import { newEvent, newEvents, newStream } from '../support/events.ts';
import { newFolder, type Folder } from '../support/folder.ts';

interface Tellingen {
  aantal(): number;
  som(): number;
}

/** Counts events; stops at a fault when an event says so. */
const teller = (name: string, anders: Partial<Projection<Tellingen>> = {}): Projection<Tellingen> => ({
  name,
  version: 1,
  types: ['Geteld', 'Stuk'],
  schema: 'CREATE TABLE telling(position INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;',
  indexes: 'CREATE INDEX telling_op_n ON telling(n);',
  schrijver(db: DatabaseSync) {
    const leg = db.prepare('INSERT INTO telling VALUES(?, ?)');
    return {
      apply(event) {
        if (event.type === 'Stuk' && name === 'broos') throw new Error('dit kan ik niet lezen');
        leg.run(event.position, Number(event.data['n'] ?? 0));
      },
    };
  },
  vragen(db: DatabaseSync): Tellingen {
    const tel = db.prepare('SELECT count(*) AS aantal, coalesce(sum(n), 0) AS som FROM telling');
    return { aantal: () => getal(tel.get() ?? {}, 'aantal'), som: () => getal(tel.get() ?? {}, 'som') };
  },
  ...anders,
});

describe('the projection host', () => {
  let map: Folder;
  let store: EventStore;
  const opruimen: (() => Promise<void>)[] = [];
  const host = (anders: Partial<ProjectionHostOptions> = {}) => {
    const gemaakt = createProjectionHost({ store, dir: map.file('m'), projections: [teller('eerste'), teller('broos')], ...anders });
    opruimen.push(() => gemaakt.close());
    return gemaakt;
  };
  const schrijf = async (aantal: number, type = 'Geteld'): Promise<Position> => (await store.append(newStream(), 'no-stream', newEvents(aantal, type))).position;

  beforeEach(async () => {
    map = await newFolder();
    store = createMemoryEventStore({ clock: fixedClock('2026-11-23T09:00:00Z') });
  });
  afterEach(async () => {
    for (const ruimOp of opruimen.splice(0).reverse()) await ruimOp();
    await store.close();
    await map.remove();
  });

  test('builds from the log, then shows what is written as soon as somebody waits for it', async () => {
    await schrijf(7);
    const h = host();
    const eerste = teller('eerste');
    const lees = h.lees(eerste);
    expect(() => lees.aantal()).toThrow(StoreUnavailable);
    await h.start();
    expect(lees.aantal()).toBe(7);
    for (let n = 1; n <= 20; n++) {
      await h.waitFor(await schrijf(1));
      expect(lees.aantal()).toBe(7 + n);
    }
  });

  test('applies each event once, over any number of restarts and batches', async () => {
    for (let ronde = 1; ronde <= 4; ronde++) {
      const h = host();
      await h.start();
      await h.waitFor(await schrijf(1500));
      expect(h.lees(teller('eerste')).aantal()).toBe(1500 * ronde);
      await h.close();
    }
  });

  test('lets a model that fails stop by itself, keeps nothing of its batch, and the others go on', async () => {
    const h = host();
    await h.start();
    await h.waitFor(await schrijf(3));
    await store.append(newStream(), 'no-stream', [newEvent('Geteld'), newEvent('Stuk'), newEvent('Geteld')]);
    const position = await schrijf(2);
    await h.waitFor(position);
    expect(h.lees(teller('eerste')).aantal()).toBe(8);
    expect(h.lees(teller('broos')).aantal()).toBe(3);
    expect(await h.status()).toEqual([
      { name: 'eerste', position, lag: 0, toestand: 'loopt', reden: null },
      { name: 'broos', position: 3, lag: 5, toestand: 'gestopt', reden: 'Error: dit kan ik niet lezen' },
    ]);
    await expect(h.waitFor(position, { names: ['broos'] })).rejects.toThrow(StoreUnavailable);
  });

  test('waits when the disk is full, and goes on by itself when there is room, with each event counted once', async () => {
    let ruimte: (paginas: number) => void = () => undefined;
    const gezien: number[] = [];
    const vol = teller('vol', {
      schema: `${teller('vol').schema} CREATE TABLE ballast(b BLOB NOT NULL) STRICT;`,
      schrijver(db) {
        ruimte = (paginas) => db.exec(`PRAGMA max_page_count = ${paginas}`);
        const leg = db.prepare('INSERT INTO telling VALUES(?, 0)');
        const ballast = db.prepare('INSERT INTO ballast VALUES(zeroblob(60000))');
        /** What a writer remembers between events: kept of a batch that was undone, it would count twice. */
        let onthouden = 0;
        return {
          apply(event) {
            onthouden += Number(event.data['n'] ?? 0) + 1;
            gezien.push(onthouden);
            leg.run(event.position);
            ballast.run();
          },
        };
      },
    });
    const h = host({ projections: [teller('eerste'), vol] });
    await h.start();
    await h.waitFor(await schrijf(1));
    ruimte(1);
    const position = await schrijf(2);
    await expect(h.waitFor(position, { names: ['vol'], timeoutMs: 500 })).rejects.toThrow('Uw wijziging is opgeslagen.');
    expect((await h.status()).find(({ name }) => name === 'vol')).toMatchObject({ toestand: 'hapert', reden: expect.stringContaining('full') });
    ruimte(1_000_000);
    await h.waitFor(position, { names: ['vol'], timeoutMs: 10_000 });
    expect((await h.status()).map(({ toestand }) => toestand)).toEqual(['loopt', 'loopt']);
    expect(h.lees(vol).aantal()).toBe(3);
    // The writer that met the full disk was not asked again: the last time began with an empty memory.
    expect(gezien.at(-2)).toBe(gezien[0]);
  });

  test('says so when the model is not there in time, and which name is unknown', async () => {
    const h = host();
    await h.start();
    await expect(h.waitFor(99 as Position, { timeoutMs: 20 })).rejects.toThrow('Uw wijziging is opgeslagen.');
    await expect(h.waitFor(START, { names: ['onbekend'] })).rejects.toThrow(NotFound);
    await expect(h.rebuild('onbekend')).rejects.toThrow(NotFound);
  });

  test('rebuilds while events keep coming: readers see the old model or the whole new one, nothing is lost', async () => {
    const h = host();
    await schrijf(12_000);
    await h.start();
    const lees = h.lees(teller('eerste'));
    const gezien: number[] = [];
    const voortgang: number[] = [];
    const herbouw = h.rebuild('eerste', {
      onProgress: ({ position }) => {
        voortgang.push(position);
        gezien.push(lees.aantal());
      },
    });
    for (let n = 0; n < 30; n++) {
      await h.waitFor(await schrijf(10));
      gezien.push(lees.aantal());
    }
    await herbouw;
    expect(Math.min(...gezien)).toBeGreaterThanOrEqual(12_000);
    expect(voortgang.length).toBeGreaterThan(2);
    await h.waitFor(await schrijf(1));
    expect(lees.aantal()).toBe(12_301);
    expect(existsSync(map.file('m/eerste.v1.db.bouw'))).toBe(false);
  });

  test('takes along what was written between the end of the log and the swap', async () => {
    let herbouwen = false;
    const laat: Projection<Tellingen> = {
      ...teller('laat'),
      // Read when the build has reached the end of the log: the live model is then ahead of the build.
      get indexes() {
        if (herbouwen) void store.append(newStream(), 'no-stream', newEvents(5, 'Geteld'));
        return '';
      },
    };
    const h = host({ projections: [laat] });
    await h.start();
    await h.waitFor(await schrijf(3));
    herbouwen = true;
    await h.rebuild('laat');
    await h.waitFor(await schrijf(1));
    expect(h.lees(laat).aantal()).toBe(9);
  });

  test('leaves everything as it was when a rebuild is broken off', async () => {
    const h = host();
    await schrijf(12_000);
    await h.start();
    const stop = new AbortController();
    await expect(h.rebuild('eerste', { signal: stop.signal, onProgress: () => stop.abort(new Error('genoeg')) })).rejects.toThrow('genoeg');
    expect(existsSync(map.file('m/eerste.v1.db.bouw'))).toBe(false);
    await h.waitFor(await schrijf(1));
    expect(h.lees(teller('eerste')).aantal()).toBe(12_001);
  });

  test('mends a stopped model by a rebuild, once the program can read the event', async () => {
    const kapot = host();
    await kapot.start();
    await store.append(newStream(), 'no-stream', [newEvent('Stuk')]);
    await kapot.waitFor(await schrijf(1));
    await kapot.close();
    const heel = teller('broos', {
      schrijver: (db) => teller('heel').schrijver(db),
    });
    const h = host({ projections: [heel] });
    await h.rebuild('broos');
    await h.start();
    expect(h.lees(heel).aantal()).toBe(2);
    expect((await h.status()).map(({ toestand }) => toestand)).toEqual(['loopt']);
  });

  test('goes on where it stopped after a restart, without doing again what the others already did', async () => {
    const kapot = host();
    await kapot.start();
    await kapot.waitFor(await schrijf(3));
    await store.append(newStream(), 'no-stream', [newEvent('Stuk')]);
    await kapot.waitFor(await schrijf(4));
    await kapot.close();
    const heel = teller('broos', { schrijver: (db) => teller('heel').schrijver(db) });
    const h = host({ projections: [teller('eerste'), heel] });
    await h.start();
    await h.waitFor(await store.head());
    expect([h.lees(teller('eerste')).aantal(), h.lees(heel).aantal()]).toEqual([8, 8]);
    expect((await h.status()).map(({ toestand }) => toestand)).toEqual(['loopt', 'loopt']);
  });

  test('builds a new version into a file of its own', async () => {
    const oud = host();
    await schrijf(4);
    await oud.start();
    await oud.close();
    const dubbel = teller('eerste', {
      version: 2,
      schrijver(db) {
        const leg = db.prepare('INSERT INTO telling VALUES(?, 2)');
        return { apply: (event) => void leg.run(event.position) };
      },
    });
    const nieuw = host({ projections: [dubbel] });
    await nieuw.start();
    expect(nieuw.lees(dubbel).som()).toBe(8);
    expect([existsSync(map.file('m/eerste.v1.db')), existsSync(map.file('m/eerste.v2.db'))]).toEqual([true, true]);
  });

  test('refuses to start on a log that is older than its models, and says what to do', async () => {
    const voor = host();
    await schrijf(5);
    await voor.start();
    await voor.close();
    await store.close();
    store = createMemoryEventStore({ clock: fixedClock('2026-11-23T09:00:00Z') });
    await schrijf(2);
    const h = host();
    await expect(h.start()).rejects.toThrow(LogCorrupt);
    await expect(h.start()).rejects.toThrow(/eerste is verder \(gebeurtenis 5\) dan het log \(gebeurtenis 2\).*npm run woostroom -- herbouw eerste/s);
    await h.rebuild('eerste');
    await h.rebuild('broos');
    await h.start();
    expect(h.lees(teller('eerste')).aantal()).toBe(2);
  });

  test('refuses a second host on the same folder', () => {
    host();
    expect(() => createProjectionHost({ store, dir: map.file('m'), projections: [] })).toThrow(/in gebruik door een ander proces/);
  });
});
