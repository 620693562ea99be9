import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createSqliteEventStore } from '../../src/eventstore/sqlite/index.ts';
import { openLog } from '../../src/eventstore/sqlite/schema.ts';
import { verifyLog } from '../../src/eventstore/sqlite/verify.ts';
import { createWriter } from '../../src/eventstore/sqlite/writer.ts';
import { serialise, type SerialisedEvent } from '../../src/eventstore/serialise.ts';
import { fixedClock, systemClock } from '../../src/kern/clock.ts';
import { LogCorrupt, StoreUnavailable, VersionConflict } from '../../src/kern/errors.ts';
import { START } from '../../src/kern/event.ts';
import { eventStoreContract } from '../contract/event-store.contract.ts';
import { eventsIn, follow, newEvents, newStream } from '../support/events.ts';
import { newFolder, type Folder } from '../support/folder.ts';

eventStoreContract('SQLite', async () => {
  const folder = await newFolder();
  return { store: createSqliteEventStore({ file: folder.file('log.db'), clock: systemClock }), cleanUp: folder.remove };
});

describe('the embedded log', () => {
  let folder: Folder;
  let file: string;
  beforeEach(async () => {
    folder = await newFolder();
    file = folder.file('log.db');
  });
  afterEach(() => folder.remove());
  const open = (pollMs = 5) => createSqliteEventStore({ file, clock: systemClock, pollMs });

  /** Does something to the file behind the store's back. */
  function tamper(sql: string): void {
    const db = new DatabaseSync(file);
    db.exec(sql);
    db.close();
  }

  it('is there again after closing and opening', async () => {
    const stream = newStream();
    const clock = fixedClock('2026-03-01T10:00:00.123Z');
    const first = createSqliteEventStore({ file, clock });
    await first.append(stream, 'no-stream', newEvents(3));
    const written = await first.readStream(stream);
    await first.close();
    const second = open();
    expect(await second.readStream(stream)).toEqual(written);
    expect(written[0]?.recordedAt.toString()).toBe('2026-03-01T10:00:00.123Z');
    await second.close();
  });

  it('may be open in two stores at once: both write, both see everything, the chain stays whole', async () => {
    const [one, two] = [open(), open()];
    const stream = newStream();
    for (let n = 0; n < 20; n++) await Promise.all([one, two].map((store) => store.append(stream, 'any', newEvents(1))));
    const seen = eventsIn(await follow(one, { after: START, until: await two.head() }));
    expect(seen.map(({ revision }) => revision)).toEqual(Array.from({ length: 40 }, (_, n) => n));
    await expect(one.append(stream, 'no-stream', newEvents(1))).rejects.toBeInstanceOf(VersionConflict);
    await Promise.all([one.close(), two.close()]);
    expect(verifyLog(file).events).toBe(40);
  });

  it('wakes a subscription for what another store wrote', async () => {
    const [one, two] = [open(), open()];
    const messages = one.subscribe({ after: START, signal: new AbortController().signal })[Symbol.asyncIterator]();
    await messages.next();
    const waiting = messages.next();
    const { position } = await two.append(newStream(), 'no-stream', newEvents(2));
    expect((await waiting).value).toMatchObject({ kind: 'events', position });
    await Promise.all([one.close(), two.close()]);
  });

  it('is made once when processes start at the same moment', async () => {
    const script = `
      const { createSqliteEventStore } = await import('./src/eventstore/sqlite/index.ts');
      const store = createSqliteEventStore({ file: process.argv[1], clock: { now: () => Temporal.Now.instant() } });
      await store.append('proef-' + process.pid, 'no-stream', [{ id: 'x', type: 'T', data: {}, metadata: {} }]);
      await store.close();`;
    const processes = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script, file], { stdio: ['ignore', 'ignore', 'inherit'] }),
    );
    const ends = await Promise.all(processes.map((each) => once(each, 'exit')));
    expect(ends).toEqual([[0, null], [0, null], [0, null], [0, null]]);
    expect(verifyLog(file)).toMatchObject({ events: 4, streams: 4 });
  });

  it('lets other work go on while a subscriber reads a long log', async () => {
    const store = open();
    for (let n = 0; n < 20; n++) await store.append(newStream(), 'no-stream', newEvents(100));
    let ticks = 0;
    const ticker = setInterval(() => (ticks += 1), 0);
    await follow(store, { after: START, batchSize: 10, until: await store.head() });
    clearInterval(ticker);
    expect(ticks).toBeGreaterThan(5);
    await store.close();
  });

  describe('fails closed', () => {
    it('refuses a log of a version it does not know, in plain Dutch', async () => {
      await open().close();
      tamper('PRAGMA user_version=99');
      expect(() => open()).toThrow(LogCorrupt);
      expect(() => open()).toThrow('heeft versie 99. Dit programma kent alleen versie 1');
    });

    it('never writes into a database of somebody else', () => {
      tamper('CREATE TABLE boekhouding(bedrag INTEGER)');
      expect(() => open()).toThrow('is geen log van Woostroom');
      const db = new DatabaseSync(file);
      expect(db.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'boekhouding' }]);
      db.close();
    });

    it('refuses a file that is no database, and a folder that is not there', () => {
      writeFileSync(file, 'dit is geen log '.repeat(1000));
      expect(() => open()).toThrow(LogCorrupt);
      expect(() => createSqliteEventStore({ file: folder.file('nergens/log.db'), clock: systemClock })).toThrow(StoreUnavailable);
    });

    it('acknowledges nothing of a group that could not be written, and then writes no more', async () => {
      const store = open();
      const [stream, full] = [newStream(), newStream()];
      await store.append(stream, 'no-stream', newEvents(1));
      // Stands for a broken sector: SQLite itself raises the fault in the middle of the group.
      tamper(`CREATE TRIGGER vol BEFORE INSERT ON events WHEN NEW.type = 'Vol' BEGIN SELECT RAISE(FAIL, 'disk full'); END`);
      const group = await Promise.allSettled([
        store.append(stream, 'any', newEvents(1)),
        store.append(full, 'no-stream', [...newEvents(1), ...newEvents(1, 'Vol')]),
        store.append(newStream(), 'no-stream', newEvents(1)),
      ]);
      const reasons = group.map((each) => (each.status === 'rejected' ? (each.reason as unknown) : each.value));
      expect(reasons.every((reason) => reason instanceof StoreUnavailable)).toBe(true);
      await expect(store.append(newStream(), 'no-stream', newEvents(1))).rejects.toThrow('schrijft niet meer');
      expect(store.writable()).toBe(false);
      expect(await store.readStream(stream)).toHaveLength(1);
      expect(await store.readStream(full)).toEqual([]);
      await store.close();
      expect(verifyLog(file).events).toBe(1);
    });

    it('is not opened when it may only be read: the first append would be the first to find out', async () => {
      const store = open();
      await store.append(newStream(), 'no-stream', newEvents(1));
      expect(() => createSqliteEventStore({ file: `file:${file}?mode=ro`, clock: systemClock })).toThrow('kan niet worden geschreven');
      await store.close();
    });

    it('takes appends again when a full disk has room again, and had acknowledged nothing that is not there', async () => {
      const db = openLog(file, 20);
      const writer = createWriter(db, systemClock, () => undefined);
      const groot = (n: number): readonly SerialisedEvent[] => serialise(newStream(), [{ ...newEvents(1)[0]!, data: { tekst: 'x'.repeat(n) } }]);
      let bevestigd = 0;
      const voegToe = async (): Promise<void> => {
        await writer.append(newStream(), 'no-stream', groot(20_000));
        bevestigd += 1;
      };
      await voegToe();
      db.exec('PRAGMA max_page_count = 1');
      for (const _ of [1, 2]) await expect(voegToe()).rejects.toThrow('De schijf van het log is vol. Maak ruimte');
      expect(writer.halted).toBe(false);
      db.exec('PRAGMA max_page_count = 1000000');
      await voegToe();
      db.close();
      expect([bevestigd, verifyLog(file).events]).toEqual([2, 2]);
    });

    it('can be tried again when another process holds the log for too long', async () => {
      const store = createSqliteEventStore({ file, clock: systemClock, lockMs: 20 });
      const other = new DatabaseSync(file);
      other.exec('BEGIN IMMEDIATE');
      const refused = store.append(newStream(), 'no-stream', newEvents(1));
      await expect(refused).rejects.toBeInstanceOf(StoreUnavailable);
      other.exec('ROLLBACK');
      other.close();
      expect((await store.append(newStream(), 'no-stream', newEvents(1))).revision).toBe(0);
      await store.close();
    });

    it('says that the log is corrupt when an event cannot be read, ends subscriptions and writes no more', async () => {
      const store = open();
      const stream = newStream();
      await store.append(stream, 'no-stream', newEvents(1));
      tamper(`UPDATE events SET data = '{half'`);
      await expect(store.readStream(stream)).rejects.toBeInstanceOf(LogCorrupt);
      await expect(follow(store, { after: START, until: await store.head() })).rejects.toBeInstanceOf(LogCorrupt);
      await expect(store.append(stream, 'any', newEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
      await store.close();
    });
  });
});
