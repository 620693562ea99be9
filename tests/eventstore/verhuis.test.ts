// Moving a log from a file to a server: everything the same there, also when the moving was killed again and again on the way.
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEventStoreDb } from '../../src/eventstore/eventstoredb/index.ts';
import { moveLog } from '../../src/eventstore/eventstoredb/move.ts';
import { verifyServer } from '../../src/eventstore/eventstoredb/verify.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import { createSqliteEventStore } from '../../src/eventstore/sqlite/index.ts';
import { verifyLog } from '../../src/eventstore/sqlite/verify.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import { LogCorrupt, RuleViolated, StoreUnavailable } from '../../src/kern/errors.ts';
import { START, type RecordedEvent, type Revision, type StreamName } from '../../src/kern/event.ts';
import { start } from '../cli/opdracht.ts';
import { eventsIn, follow, newEvent, newEvents, newStream } from '../support/events.ts';
import { cleanUp, newPrefix, onRealServer } from '../support/eventstoredb/proef.ts';
import { startFakeServer, type FakeServer } from '../support/eventstoredb/server.ts';
import { newFolder, type Folder } from '../support/folder.ts';

let folder: Folder;
let file: string;
beforeEach(async () => {
  folder = await newFolder();
  file = folder.file('log.db');
});
afterEach(() => folder.remove());

/** A log of long ago: several streams through each other, some appends of several events, odd text, one event of nearly the largest size. */
async function fill(rounds: number, at = '2019-05-01T08:00:00.123Z'): Promise<readonly StreamName[]> {
  const store = createSqliteEventStore({ file, clock: fixedClock(at) });
  const streams = Array.from({ length: 7 }, () => newStream('zaak'));
  for (let n = 0; n < rounds; n++) {
    await store.append(streams[n % 7] ?? newStream(), 'any', newEvents(1 + (n % 5), n % 3 === 0 ? 'Rood' : 'Blauw'));
  }
  await store.append(newStream(), 'no-stream', [newEvent('Vreemd', { tekst: 'coördinatie „ß” 𝄞 \u0000 \u2028', getal: 1e21, leeg: null })]);
  await store.append(newStream(), 'no-stream', Array.from({ length: 6 }, () => newEvent('Groot', { t: 'x'.repeat(250_000) })));
  await store.close();
  return streams;
}

const everything = async (store: EventStore, after = START): Promise<readonly RecordedEvent[]> =>
  eventsIn(await follow(store, { after, until: await store.head() }));

/** Opens the file and the server and compares all there is to compare. */
async function expectSame(url: string, prefix: string): Promise<void> {
  // As it was: what lives on the server now cannot be opened as a log any more.
  const copy = `${file}.copy`;
  rmSync(copy, { force: true });
  const { DatabaseSync } = await import('node:sqlite');
  const from = new DatabaseSync(file);
  from.exec(`VACUUM INTO '${copy}'`);
  from.close();
  const db = new DatabaseSync(copy);
  db.exec('DROP TRIGGER IF EXISTS verhuisd');
  db.close();
  const old = createSqliteEventStore({ file: copy, clock: fixedClock('2030-01-01T00:00:00Z') });
  const moved = createEventStoreDb({ url, prefix });
  try {
    const [here, there] = [await everything(old), await everything(moved)];
    expect(there).toEqual(here);
    expect(await moved.head()).toBe(await old.head());
    for (const stream of new Set(here.map((event) => event.stream))) expect(await moved.readStream(stream)).toEqual(await old.readStream(stream));
    const [before, after] = [verifyLog(file), await verifyServer({ url, prefix })];
    expect([after.events, after.streams, after.position, after.hash]).toEqual([before.events, before.streams, before.position, before.hash]);
  } finally {
    await old.close();
    await moved.close();
  }
}

describe('on the stand-in server', () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await startFakeServer();
  });
  afterEach(() => server.close());

  it('moves everything: ids, places, times, contents and the chain, with progress for every step', async () => {
    await fill(400);
    const steps = new Set<string>();
    const result = await moveLog({ file, server: { url: server.url }, onProgress: ({ stap }) => steps.add(stap) });
    expect(result).toMatchObject({ events: verifyLog(file).events, moved: verifyLog(file).events, hash: verifyLog(file).hash });
    expect([...steps]).toEqual(['bron-controleren', 'verhuizen', 'doel-controleren']);
    await expectSame(server.url, 'woostroom.');
  });

  it('done again does nothing, and says the same', async () => {
    await fill(50);
    const first = await moveLog({ file, server: { url: server.url } });
    const length = server.log.all.length;
    expect(await moveLog({ file, server: { url: server.url } })).toEqual({ ...first, moved: 0 });
    expect(server.log.all.length).toBe(length);
  });

  it('takes along what was recorded after an earlier moving', async () => {
    await fill(50);
    await moveLog({ file, server: { url: server.url } });
    await fill(30);
    const { moved, events } = await moveLog({ file, server: { url: server.url } });
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(events);
    await expectSame(server.url, 'woostroom.');
  });

  it('after it the log goes on there: appends count on, places and repeats from before keep their meaning', async () => {
    const [stream = newStream()] = await fill(700);
    const old = createSqliteEventStore({ file, clock: fixedClock('2030-01-01T00:00:00Z') });
    const last = (await old.readStream(stream)).at(-1);
    const before = await everything(old);
    await old.close();
    await moveLog({ file, server: { url: server.url } });

    const store = createEventStoreDb({ url: server.url, typesFromBytes: 0 });
    const head = await store.head();
    const repeated = await store.append(stream, ((last?.revision ?? 0) - 1) as Revision, last === undefined ? [] : [last]);
    expect(repeated).toEqual({ revision: last?.revision, position: last?.position });
    const { revision, position } = await store.append(stream, last?.revision as Revision, newEvents(2, 'Rood'));
    expect(revision).toBe((last?.revision ?? 0) + 2);
    expect(position).toBeGreaterThan(head);
    expect(await store.head()).toBe(position);
    // Every place of before, as a checkpoint that was kept: what comes after it is the same.
    for (const after of [0, 1, 999, 1000, 1001, before.length - 1, before.length]) {
      const place = after === 0 ? START : (before[after - 1]?.position ?? START);
      const seen = await everything(store, place);
      expect(seen.slice(0, -2)).toEqual(before.slice(after));
      const rood = eventsIn(await follow(store, { after: place, types: ['Rood'], until: position }));
      expect(rood.slice(0, -2)).toEqual(before.slice(after).filter(({ type }) => type === 'Rood'));
    }
    expect(await verifyServer({ url: server.url })).toMatchObject({ events: before.length + 2 });
    await store.close();
  }, 180_000);

  it('a place in the moved part is found without reading everything before it', async () => {
    await fill(700);
    await moveLog({ file, server: { url: server.url } });
    const store = createEventStoreDb({ url: server.url });
    const head = await store.head();
    const answered = server.answered;
    await everything(store, (head - 10) as typeof head);
    expect(server.answered - answered).toBeLessThan(1_100);
    await store.close();
  });

  it('refuses a server that holds another log, or this one with newer work', async () => {
    await fill(20);
    const store = createEventStoreDb({ url: server.url, prefix: 'bezet.' });
    await store.append(newStream(), 'no-stream', newEvents(1));
    await expect(moveLog({ file, server: { url: server.url, prefix: 'bezet.' } })).rejects.toMatchObject({ weigeringen: [{ code: 'verhuizing-ander-log' }] });
    await store.close();

    await moveLog({ file, server: { url: server.url } });
    const moved = createEventStoreDb({ url: server.url });
    await moved.append(newStream(), 'no-stream', newEvents(1));
    await moved.close();
    await expect(moveLog({ file, server: { url: server.url } })).rejects.toMatchObject({ weigeringen: [{ code: 'verhuizing-verder-gewerkt' }] });

    const other = folder.file('ander.db');
    const elsewhere = createSqliteEventStore({ file: other, clock: fixedClock('2020-01-01T00:00:00Z') });
    await elsewhere.append(newStream(), 'no-stream', newEvents(3));
    await elsewhere.close();
    await expect(moveLog({ file: other, server: { url: server.url } })).rejects.toBeInstanceOf(RuleViolated);
  });

  it('lets nobody write to the old log meanwhile, and takes what was written before and after', async () => {
    await fill(200);
    const running = createSqliteEventStore({ file, clock: fixedClock('2030-01-01T00:00:00Z'), lockMs: 20 });
    const tried: Promise<string>[] = [];
    await running.append(newStream(), 'no-stream', newEvents(1));
    await moveLog({ file, server: { url: server.url }, onProgress: ({ stap }) => {
      if (tried.length < 3 && stap !== 'bron-controleren') tried.push(running.append(newStream(), 'no-stream', newEvents(1)).then(() => 'written', (error: unknown) => (error instanceof StoreUnavailable ? 'refused' : String(error))));
    } });
    expect(await Promise.all(tried)).toEqual(['refused', 'refused', 'refused']);
    await expectSame(server.url, 'woostroom.');
    // A rehearsal: the old log goes on.
    await running.append(newStream(), 'no-stream', newEvents(1));
    await running.close();
    expect((await moveLog({ file, server: { url: server.url } })).moved).toBe(1);
    await expectSame(server.url, 'woostroom.');
  });

  it('refuses while somebody is writing', async () => {
    await fill(5);
    const { DatabaseSync } = await import('node:sqlite');
    const writing = new DatabaseSync(file);
    writing.exec('BEGIN IMMEDIATE');
    await expect(moveLog({ file, server: { url: server.url } })).rejects.toThrow('Stop Woostroom op elke machine');
    writing.close();
  });

  it('lets nobody write to the old log after it lives on the server: neither who has it open, nor who starts', async () => {
    await fill(20);
    const forgotten = createSqliteEventStore({ file, clock: fixedClock('2030-01-01T00:00:00Z') });
    const { events, hash } = await moveLog({ file, server: { url: server.url }, seal: true });
    await expect(forgotten.append(newStream(), 'no-stream', newEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    expect([forgotten.writable(), (await everything(forgotten)).length]).toEqual([false, events]);
    await forgotten.close();
    expect(() => createSqliteEventStore({ file, clock: fixedClock('2030-01-01T00:00:00Z') })).toThrow(/is verhuisd naar een server.*WOOSTROOM_EVENTSTORE/);
    expect(verifyLog(file)).toMatchObject({ events, hash });
    expect(await moveLog({ file, server: { url: server.url }, seal: true })).toMatchObject({ events, moved: 0 });
  });

  it('a moving that dies between the two leaves no log that can be written to, and is finished by giving it again', async () => {
    await fill(20);
    const dies = new Error('dies');
    let checked = 0;
    await expect(moveLog({ file, server: { url: server.url }, seal: true, onProgress: ({ stap, gedaan, totaal }) => {
      if (stap === 'doel-controleren' && gedaan === totaal && ++checked === 1) throw dies;
    } })).rejects.toBe(dies);
    const store = createEventStoreDb({ url: server.url, patienceMs: 100 });
    await expect(store.append(newStream(), 'any', newEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    await moveLog({ file, server: { url: server.url }, seal: true });
    await store.append(newStream(), 'any', newEvents(1));
    await store.close();
  });

  it('refuses a log that is not whole', async () => {
    await fill(20);
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(file);
    db.exec(`UPDATE events SET data = '{"n":7}' WHERE position = 5`);
    db.close();
    await expect(moveLog({ file, server: { url: server.url } })).rejects.toBeInstanceOf(LogCorrupt);
    expect(server.log.all.filter(({ stream }) => stream.startsWith('woostroom.'))).toEqual([]);
  });

  it('finds out when what arrived is not what was sent', async () => {
    await fill(20);
    await moveLog({ file, server: { url: server.url } });
    const victim = server.log.all.find(({ stream }) => stream.startsWith('woostroom.zaak-'));
    server.log.tamper(victim?.position ?? -1, { data: Buffer.from('{"n":77}') });
    await expect(verifyServer({ url: server.url })).rejects.toThrow('veranderd na de verhuizing');
    await expect(moveLog({ file, server: { url: server.url } })).rejects.toBeInstanceOf(LogCorrupt);
  });

  it('nobody may begin on a server while the moving is not finished', async () => {
    await fill(700);
    const cut = new Error('broken off');
    await expect(moveLog({ file, server: { url: server.url }, onProgress: ({ stap, gedaan }) => {
      if (stap === 'verhuizen' && gedaan > 1_200) throw cut;
    } })).rejects.toBe(cut);
    const store = createEventStoreDb({ url: server.url, patienceMs: 100 });
    await expect(store.head()).rejects.toThrow('De verhuizing naar deze event store is niet af');
    await expect(store.append(newStream(), 'any', newEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    await moveLog({ file, server: { url: server.url } });
    expect(await store.head()).toBe(verifyLog(file).position);
    await store.close();
    await expectSame(server.url, 'woostroom.');
  });

  it('as a command: killed in the middle, again and again, it ends with the same log', async () => {
    await fill(1_000);
    const map = folder.file('.');
    const opdracht = () => start('cli/main.ts', ['verhuis', '--van', 'sqlite', '--naar', server.url], { WOOSTROOM_MAP: map });
    let [counted, ours] = [0, 0];
    /** Counted on from the last time: the server shares this process. */
    const arrived = (): number => {
      for (const { stream } of server.log.all.slice(counted)) if (stream.startsWith('woostroom.zaak-')) ours += 1;
      counted = server.log.all.length;
      return ours;
    };
    const total = verifyLog(file).events;
    for (const part of [0.001, 0.1, 0.3, 0.5, 0.8]) {
      const { proces, klaar } = opdracht();
      while (arrived() < part * total && proces.exitCode === null) await sleep(5);
      proces.kill('SIGKILL');
      expect((await klaar).code).toBeNull();
    }
    expect(arrived()).toBeLessThan(total);
    const { code, uit, fout } = await opdracht().klaar;
    expect(fout).toBe('');
    expect(code).toBe(0);
    expect(uit).toContain(`Het log is verhuisd: ${total} gebeurtenissen`);
    expect(uit).toContain(`${total}:${verifyLog(file).hash}`);
    await expectSame(server.url, 'woostroom.');

    const forgotten = await start('main.ts', [], { WOOSTROOM_MAP: map, WOOSTROOM_POORT: '0' }).klaar;
    expect([forgotten.code, forgotten.fout]).toEqual([1, expect.stringContaining('is verhuisd naar een server en verandert hier niet meer. Stel WOOSTROOM_EVENTSTORE in.')]);
    const verified = await start('cli/main.ts', ['verifieer', '--anker', `${total}:${verifyLog(file).hash}`], { WOOSTROOM_MAP: map, WOOSTROOM_EVENTSTORE: server.url }).klaar;
    expect([verified.code, verified.uit]).toEqual([0, expect.stringContaining(`Het log is heel: ${total} gebeurtenissen`)]);
    expect(verified.uit).toContain('Het log is nog niet verzegeld.');
  }, 300_000);

  it('as a command: says what it needs, and what is wrong', async () => {
    const wrong = await start('cli/main.ts', ['verhuis', '--naar', server.url], { WOOSTROOM_MAP: folder.file('.') }).klaar;
    expect([wrong.code, wrong.fout]).toEqual([2, expect.stringContaining('Gebruik: woostroom verhuis')]);
    const nothing = await start('cli/main.ts', ['verhuis', '--van', 'sqlite', '--naar', server.url], { WOOSTROOM_MAP: folder.file('leeg') }).klaar;
    expect([nothing.code, nothing.fout]).toEqual([1, expect.stringContaining('Er is geen log')]);
    const address = await start('cli/main.ts', ['verhuis', '--van', 'sqlite', '--naar', 'http://hier'], { WOOSTROOM_MAP: folder.file('.') }).klaar;
    expect([address.code, address.fout]).toEqual([1, expect.stringContaining('WOOSTROOM_EVENTSTORE')]);
  });
});

onRealServer('moving a log', (url) => {
  it('moves everything to a real server', async () => {
    const prefix = newPrefix();
    await fill(300);
    try {
      await moveLog({ file, server: { url, prefix } });
      await expectSame(url, prefix);
    } finally {
      await cleanUp(url, prefix);
    }
  }, 300_000);
});
