// Somebody with the file in hand changes the log: `verifyLog` must find out and say where.
import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { chainHash, GENESIS, type ChainHash } from '../../src/eventstore/chain.ts';
import { createSqliteEventStore } from '../../src/eventstore/sqlite/index.ts';
import { verifyLog, type Verified } from '../../src/eventstore/sqlite/verify.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { LogCorrupt, StoreUnavailable } from '../../src/kern/errors.ts';
import { newEvents, newStream } from '../support/events.ts';
import { newFolder, type Folder } from '../support/folder.ts';

describe('verifyLog', () => {
  let folder: Folder;
  let file: string;
  let whole: Verified;
  beforeEach(async () => {
    folder = await newFolder();
    file = folder.file('log.db');
    const store = createSqliteEventStore({ file, clock: systemClock });
    const streams = [newStream(), newStream()];
    for (let n = 0; n < 10; n++) await store.append(streams[n % 2]!, 'any', newEvents(2, n === 7 ? 'Zeldzaam' : 'Geteld'));
    await store.close();
    whole = verifyLog(file);
  });
  afterEach(() => folder.remove());

  function tamper(sql: string): void {
    const db = new DatabaseSync(file);
    db.exec(sql);
    db.close();
  }

  /** As somebody would who knows how the chain is made: every hash after the change is made anew. */
  function recompute(): void {
    const db = new DatabaseSync(file);
    let hash = GENESIS;
    const rows = db.prepare('SELECT e.*, s.name FROM events e JOIN streams s ON s.id = e.stream_id ORDER BY position').all();
    for (const row of rows) {
      const text = (column: string): string => String(row[column]);
      const number = (column: string): number => Number(row[column]);
      hash = chainHash(hash, {
        position: number('position'),
        stream: text('name'),
        revision: number('revision'),
        id: text('id'),
        type: text('type'),
        data: text('data'),
        metadata: text('metadata'),
        recordedAt: number('recorded_at'),
      });
      db.prepare('UPDATE events SET hash = ? WHERE position = ?').run(Buffer.from(hash, 'hex'), number('position'));
    }
    db.close();
  }

  it('says what it saw of a whole log, also while it is written', async () => {
    expect(whole).toMatchObject({ events: 20, streams: 2, position: 20 });
    const progress: [number, number][] = [];
    const store = createSqliteEventStore({ file, clock: systemClock });
    await store.append(newStream(), 'no-stream', newEvents(1));
    expect(verifyLog(file, { onProgress: (checked, total) => progress.push([checked, total]) }).events).toBe(21);
    expect(progress).toEqual([[21, 21]]);
    await store.close();
  });

  it.each([
    ['data', `UPDATE events SET data = '{"n":7}' WHERE position = 5`, 5],
    ['metadata', `UPDATE events SET metadata = replace(metadata, 'systeem', 'publiek') WHERE position = 6`, 6],
    ['type', `UPDATE events SET type = 'Anders' WHERE position = 1`, 1],
    ['time', 'UPDATE events SET recorded_at = recorded_at - 86400000 WHERE position = 9', 9],
    ['id', `UPDATE events SET id = 'ander' WHERE position = 20`, 20],
    ['hash', `UPDATE events SET hash = zeroblob(32) WHERE position = 3`, 3],
    ['stream name', `UPDATE streams SET name = 'proef-ander' WHERE id = 1`, 1],
    ['one space of JSON', `UPDATE events SET data = replace(data, ':', ': ') WHERE position = 4`, 4],
  ])('finds a changed %s', (_, sql, position) => {
    tamper(sql);
    expect(() => verifyLog(file)).toThrow(LogCorrupt);
    expect(() => verifyLog(file)).toThrow(`gebeurtenis ${position}: de inhoud of de volgorde is veranderd`);
  });

  it('finds two events that changed places', () => {
    tamper(`UPDATE events SET position = -5 WHERE position = 5; UPDATE events SET position = 5 WHERE position = 9;
            UPDATE events SET position = 9 WHERE position = -5;`);
    expect(() => verifyLog(file)).toThrow('Het log klopt niet bij gebeurtenis 5');
  });

  it('finds an event that is gone, also when the rest moves up', () => {
    tamper('DELETE FROM events WHERE position = 8');
    expect(() => verifyLog(file)).toThrow('Het log klopt niet bij gebeurtenis 9: gebeurtenis 8 ontbreekt');
    tamper('UPDATE events SET position = position - 1 WHERE position > 8');
    expect(() => verifyLog(file)).toThrow('Het log klopt niet bij gebeurtenis 8');
  });

  it('finds an event that was put in', () => {
    tamper(`INSERT INTO events SELECT 21, stream_id, revision + 1, id, type, data, metadata, recorded_at, hash FROM events WHERE position = 20`);
    expect(() => verifyLog(file)).toThrow('Het log klopt niet bij gebeurtenis 21');
  });

  it('finds an event whose stream is gone', () => {
    tamper('DELETE FROM streams WHERE id = 2');
    expect(() => verifyLog(file)).toThrow('de stroom waar zij bij hoort ontbreekt');
  });

  it('finds a tail that is gone while the streams remember it', () => {
    tamper('DELETE FROM events WHERE position > 15');
    expect(() => verifyLog(file)).toThrow('ontbreken de laatste gebeurtenissen');
  });

  describe('with an anchor that was kept elsewhere', () => {
    it('accepts a log that went on since', async () => {
      const store = createSqliteEventStore({ file, clock: systemClock });
      await store.append(newStream(), 'no-stream', newEvents(3));
      await store.close();
      expect(verifyLog(file, { anchor: whole }).events).toBe(23);
      expect(verifyLog(file, { anchor: { position: 0, hash: GENESIS } }).events).toBe(23);
    });

    it('finds a tail that was cut off without a trace', () => {
      tamper(`DELETE FROM events WHERE position > 15;
              UPDATE streams SET revision = (SELECT max(revision) FROM events WHERE stream_id = streams.id)`);
      expect(verifyLog(file).events).toBe(15);
      expect(() => verifyLog(file, { anchor: whole })).toThrow('eindigt bij gebeurtenis 15, maar liep eerder tot 20');
    });

    it('finds a change after which the whole chain was made anew', () => {
      tamper(`UPDATE events SET data = '{"n":7}' WHERE position = 5`);
      recompute();
      expect(verifyLog(file).events).toBe(20);
      expect(() => verifyLog(file, { anchor: whole })).toThrow('tot en met gebeurtenis 20 is het een ander log');
    });
  });

  describe('a file that is damaged', () => {
    it('below the rows is found', () => {
      const db = new DatabaseSync(file);
      const root = Number(db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'events_by_stream'`).get()?.['rootpage']);
      db.close();
      const bytes = readFileSync(file);
      // The end of the page of the index by stream: where the entries are. The rows themselves stay whole.
      bytes.fill(0, root * 8192 - 16, root * 8192);
      writeFileSync(file, bytes);
      expect(() => verifyLog(file)).toThrow('Het logbestand is beschadigd');
    });

    it('and cut short is found', () => {
      truncateSync(file, 8192 * 3);
      expect(() => verifyLog(file)).toThrow(LogCorrupt);
    });

    it('or is no log, or is not there, is said so', () => {
      writeFileSync(file, 'dit is geen log '.repeat(1000));
      expect(() => verifyLog(file)).toThrow(LogCorrupt);
      makeOther(folder.file('leeg.db'));
      expect(() => verifyLog(folder.file('leeg.db'))).toThrow('Is het echt een log van Woostroom?');
      expect(() => verifyLog(folder.file('nergens.db'))).toThrow(StoreUnavailable);
    });
  });
});

function makeOther(file: string): void {
  const db = new DatabaseSync(file);
  db.exec('CREATE TABLE iets(n INTEGER)');
  db.close();
}

describe('chainHash', () => {
  const row = { position: 12, stream: 'proef-é', revision: 3, id: 'id', type: 'T', data: '{"a":"ü"}', metadata: '{}', recordedAt: 1 };

  it('is SHA-256 over netstrings: this is how anyone can recompute it', () => {
    const input = `64:${GENESIS},2:12,8:proef-é,1:3,2:id,1:T,10:{"a":"ü"},2:{},1:1,`;
    expect(chainHash(GENESIS, row)).toBe(createHash('sha256').update(input, 'utf8').digest('hex'));
  });

  it('never gives the same for text that moved from one field to the next', () => {
    const moved = { ...row, type: 'T2:id', id: '' };
    expect(chainHash(GENESIS, moved)).not.toBe(chainHash(GENESIS, row));
    expect(chainHash('f'.repeat(64) as ChainHash, row)).not.toBe(chainHash(GENESIS, row));
  });
});
