// A server that was emptied, or set up anew, while we run: indexes and search key are made again, and the position says that all of it is missing.
import { StoreUnavailable } from '../../../src/kern/errors.ts';
import { START } from '../../../src/kern/event.ts';
import { position, zoekDocument } from '../../contract/search.contract.ts';
import { apiError, enqueued, failed, playing, queriesOf, state, succeeded } from './support/tape.ts';

/** Remembers which indexes and keys there are, and nothing of what is in them but the position. */
function server(there: readonly string[] = [], filledTo: number | null = null) {
  const indexes = new Set(there);
  const keys = new Set<string>();
  let positie = filledTo;
  let tasks = 0;
  const absent = (): never => apiError(404, 'index_not_found');
  const nameOf = (line: string): string => line.split('/')[2] ?? '';
  const tape = playing({
    'GET /keys/*': (_body, line) => (keys.has(nameOf(line)) ? { uid: nameOf(line), key: `zoek-${keys.size}` } : apiError(404, 'api_key_not_found')),
    'POST /keys': (body) => {
      const uid = typeof body === 'object' && body !== null && 'uid' in body ? String(body.uid) : '';
      keys.add(uid);
      return { uid, key: `zoek-${keys.size}` };
    },
    'POST /indexes': (body) => {
      const uid = typeof body === 'object' && body !== null && 'uid' in body ? String(body.uid) : '';
      indexes.add(uid);
      return enqueued(tasks++);
    },
    'GET /indexes/woo_stand/documents/stand': () => (!indexes.has('woo_stand') ? absent() : positie === null ? apiError(404, 'document_not_found') : state(positie)),
    'GET /indexes/*': (_body, line) => (indexes.has(nameOf(line)) ? { uid: nameOf(line), primaryKey: 'id' } : absent()),
    'POST /indexes/woo_stand/documents': (body) => {
      if (Array.isArray(body)) positie = Number(body[0]?.positie ?? positie);
      return enqueued(tasks++);
    },
    'DELETE /indexes/*': (_body, line) => {
      indexes.delete(nameOf(line));
      if (nameOf(line) === 'woo_stand') positie = null;
      return enqueued(tasks++);
    },
    'POST /multi-search': (body) => (keys.size === 0 ? apiError(403, 'invalid_api_key', 'auth') : indexes.size < 3 ? absent() : { results: queriesOf(body).map(() => ({ hits: positie === null ? [] : [state(positie)], query: '', processingTimeMs: 1, limit: 1, offset: 0, estimatedTotalHits: 1 })) }),
  });
  const empty = (): void => {
    indexes.clear();
    keys.clear();
    positie = null;
  };
  return { ...tape, indexes, empty };
}

const batch = (at: number) => ({ upsert: [zoekDocument('a', ['Tekst'], { version: position(at) })], remove: [], position: position(at) });

it('is noticed by who asks how far it is, and made again at the beginning', async () => {
  const { engine, indexes, empty } = server();
  await engine.writer.apply(batch(20));
  expect(await engine.writer.position()).toBe(20);
  empty();
  await expect(engine.writer.position()).rejects.toThrow(StoreUnavailable);
  expect([await engine.writer.position(), [...indexes]]).toEqual([START, ['woo_documenten', 'woo_paginas', 'woo_stand']]);
});

it('is noticed by who searches, who then gets a new key too', async () => {
  const { engine, empty } = server();
  await engine.writer.apply(batch(20));
  expect(await engine.reader.position()).toBe(20);
  empty();
  await expect(engine.reader.position()).rejects.toThrow(StoreUnavailable);
  await expect(engine.reader.position()).rejects.toThrow(StoreUnavailable);
  expect(await engine.reader.position()).toBe(START);
});

it('is noticed by who writes, whose task comes to nothing', async () => {
  const tape = playing({ 'POST /indexes/woo_paginas/documents': () => enqueued(900), 'GET /tasks/900': () => failed(900, 'index_not_found') });
  await expect(tape.engine.writer.apply(batch(20))).rejects.toThrow('index_not_found');
  const looks = () => tape.lines().filter((line) => line === 'GET /indexes/woo_documenten').length;
  const before = looks();
  await tape.engine.writer.position();
  expect(looks()).toBe(before + 1);
});

it('of which one index is gone is made again as a whole: how far the others are is not true any more', async () => {
  const { engine, indexes, lines } = server(['woo_documenten', 'woo_stand'], 20);
  expect([await engine.writer.position(), [...indexes].sort()]).toEqual([START, ['woo_documenten', 'woo_paginas', 'woo_stand']]);
  expect(lines().filter((line) => line.startsWith('DELETE'))).toHaveLength(3);
});

it('of which the making was broken off before anything was written is only made, not thrown away: another node may be at it', async () => {
  const { engine, lines } = server(['woo_documenten', 'woo_stand']);
  expect(await engine.writer.position()).toBe(START);
  expect(lines().filter((line) => line.startsWith('DELETE'))).toEqual([]);
});

it('of another kind of fault nothing is made again', async () => {
  const tape = playing({ 'GET /tasks/*': (_body, line) => succeeded(Number(line.split('/').at(-1))), 'GET /indexes/woo_stand/documents/stand': () => apiError(500, 'internal') });
  await expect(tape.engine.writer.position()).rejects.toThrow(StoreUnavailable);
  await expect(tape.engine.writer.position()).rejects.toThrow(StoreUnavailable);
  expect(tape.fresh()).toEqual([]);
});
