// What goes wrong between us and a server: lost connections, slow answers, another leader, refusals. Nothing lost, nothing doubled.
import { ServerCredentials } from '@grpc/grpc-js';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createEventStoreDb, type EventStoreDbOptions } from '../../src/eventstore/eventstoredb/index.ts';
import type { EventStore, SubscriptionMessage } from '../../src/eventstore/port.ts';
import { LogCorrupt, StoreUnavailable, ValidationFailed, VersionConflict } from '../../src/kern/errors.ts';
import { START, type Position, type Revision } from '../../src/kern/event.ts';
import { eventsIn, follow, newEvent, newEvents, newStream } from '../support/events.ts';
import { openTrial } from '../support/eventstoredb/proef.ts';
import { startFakeServer, type FakeServer } from '../support/eventstoredb/server.ts';
import { newFolder, type Folder } from '../support/folder.ts';

let server: FakeServer;
let store: EventStore;
let prefix: string;

async function begin(options: Parameters<typeof startFakeServer>[0] = {}, rest: Partial<EventStoreDbOptions> = {}, url = (started: FakeServer): string => started.url): Promise<void> {
  server = await startFakeServer(options);
  ({ store, prefix } = openTrial(url(server), rest));
}
afterEach(async () => {
  await store.close();
  await server.close();
});

/** Collects what a subscription gives, in the background, until `count` events came. */
function collect(count: number, options: { readonly types?: readonly string[]; readonly after?: Position } = {}): Promise<readonly SubscriptionMessage[]> {
  return (async () => {
    const messages: SubscriptionMessage[] = [];
    let events = 0;
    for await (const message of store.subscribe({ after: options.after ?? START, ...options, signal: new AbortController().signal })) {
      messages.push(message);
      events += eventsIn([message]).length;
      if (events >= count) break;
    }
    return messages;
  })();
}

describe('an append', () => {
  it('that was written while its answer got lost is not written twice, and answers as if nothing happened', async () => {
    await begin();
    const stream = newStream();
    for (const expected of ['no-stream', 0, 1] as const) {
      server.faults.onAppend({ kind: 'lost-after' }, { kind: 'lost-before' });
      const { revision, position } = await store.append(stream, expected as Revision | 'no-stream', newEvents(1));
      expect((await store.readStream(stream)).at(-1)).toMatchObject({ revision, position });
    }
    expect((await store.readStream(stream)).map(({ revision }) => revision)).toEqual([0, 1, 2]);
  });

  it('that is answered too late is tried again, and is there once', async () => {
    await begin({}, { deadlineMs: 150 });
    const stream = newStream();
    server.faults.onAppend({ kind: 'slow-after', ms: 400 });
    expect((await store.append(stream, 'no-stream', newEvents(2))).revision).toBe(1);
    expect(await store.readStream(stream)).toHaveLength(2);
  });

  it('learns its place also from a server that does not tell it for a repeat', async () => {
    await begin();
    const stream = newStream();
    const events = newEvents(2);
    const first = await store.append(stream, 'no-stream', events);
    server.faults.onAppend({ kind: 'no-position' });
    expect(await store.append(stream, 'no-stream', events)).toEqual(first);
  });

  it('that loses a race after a lost answer of its own still says so', async () => {
    await begin();
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(1));
    server.faults.onAppend({ kind: 'lost-before' });
    await expect(store.append(stream, 'no-stream', newEvents(1))).rejects.toMatchObject({ name: 'VersionConflict', actual: 0 });
  });

  it('larger than the server takes is refused with the name of the largest event, and nothing of it is written', async () => {
    await begin();
    const stream = newStream();
    const large = Array.from({ length: 5 }, (_, n) => newEvent(n === 3 ? 'Grootste' : 'Groot', { t: 'x'.repeat(n === 3 ? 250_000 : 240_000) }));
    const refused = await store.append(stream, 'no-stream', large).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ValidationFailed);
    expect(refused).toMatchObject({ fouten: [{ veld: 'Grootste' }] });
    expect(await store.readStream(stream)).toEqual([]);
  });

  it('to a stream that was erased for good says that the log is damaged; a deleted one counts on', async () => {
    await begin();
    const [erased, deleted] = [newStream(), newStream()];
    for (const stream of [erased, deleted]) await store.append(stream, 'no-stream', newEvents(2));
    server.log.tombstone(prefix + erased);
    server.log.softDelete(prefix + deleted);
    await expect(store.append(erased, 1 as Revision, newEvents(1))).rejects.toBeInstanceOf(LogCorrupt);
    await expect(store.readStream(erased)).rejects.toBeInstanceOf(LogCorrupt);
    expect(await store.readStream(deleted)).toEqual([]);
    expect((await store.append(deleted, 'no-stream', newEvents(1))).revision).toBe(2);
    expect((await store.readStream(deleted)).map(({ revision }) => revision)).toEqual([2]);
  });

  it('gives up when patience ends, and says that the server does not answer', async () => {
    await begin({}, { patienceMs: 300, deadlineMs: 200 });
    server.stop();
    await expect(store.append(newStream(), 'any', newEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.readStream(newStream())).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('waits for a server that restarts', async () => {
    await begin();
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(1));
    server.stop();
    const appended = store.append(stream, 0 as Revision, newEvents(1));
    setTimeout(() => void server.start(), 300);
    expect((await appended).revision).toBe(1);
  });

  it('that is not allowed says so at once', async () => {
    await begin({}, { patienceMs: 60_000 });
    server.faults.onRead({ kind: 'denied' });
    await expect(store.head()).rejects.toThrow('geeft geen toegang');
  });
});

describe('a subscription', () => {
  it('goes on by itself after lost connections, without missing or repeating anything', async () => {
    await begin();
    const stream = newStream();
    const seen = collect(40);
    for (let n = 0; n < 40; n++) {
      await store.append(stream, n === 0 ? 'no-stream' : ((n - 1) as Revision), newEvents(1));
      if (n % 10 === 4) {
        server.stop();
        await server.start();
      }
    }
    expect(eventsIn(await seen).map(({ revision }) => revision)).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });

  it.each([
    ['everything', undefined, 1_000_000],
    ['some types, left out by the server', ['Wit'], 0],
    ['some types, left out here', ['Wit'], 1_000_000],
  ] as const)('of %s that is cut off everywhere once gives it all, in order', async (_, types, typesFromBytes) => {
    await begin({}, { typesFromBytes });
    const stream = newStream();
    await store.append(stream, 'no-stream', Array.from({ length: 30 }, (__, n) => newEvent(n % 3 === 0 ? 'Wit' : 'Rood', { n })));
    const cuts: ({ readonly kind: 'cut'; readonly after: number } | { readonly kind: 'slow'; readonly ms: number })[] = [];
    // Of each connection the first read asks for the end of the log.
    for (let after = 1; after <= 30; after += 3) cuts.push({ kind: 'slow', ms: 0 }, { kind: 'cut', after });
    await store.head();
    server.faults.onRead(...cuts);
    const expected = types === undefined ? 30 : 10;
    const events = eventsIn(await collect(expected, types === undefined ? {} : { types }));
    expect(events.map(({ data }) => data['n'])).toEqual(Array.from({ length: expected }, (__, n) => (types === undefined ? n : n * 3)));
  });

  it('that the server refuses for a while waits and goes on', async () => {
    await begin();
    const { position } = await store.append(newStream(), 'no-stream', newEvents(2));
    server.faults.onRead({ kind: 'denied' }, { kind: 'lost-before' }, { kind: 'slow', ms: 50 });
    expect(eventsIn(await follow(store, { after: START, until: position }))).toHaveLength(2);
  });

  it('never gives what is not ours: other applications, the server itself, and a prefix that begins as ours', async () => {
    await begin();
    const other = createEventStoreDb({ url: server.url, prefix: 'elders.' });
    const stream = newStream();
    await other.append(stream, 'no-stream', newEvents(3));
    const { position } = await store.append(stream, 'no-stream', newEvents(2));
    await other.append(stream, 2 as Revision, newEvents(3));
    expect(eventsIn(await follow(store, { after: START, until: position })).map(({ stream: each }) => each)).toEqual([stream, stream]);
    expect(await store.head()).toBe(position);
    expect(server.log.all.length).toBeGreaterThan(12);
    await other.close();
  });

  it('moves over a long stretch of what others wrote, and never past the last event of ours', async () => {
    await begin({}, { typesFromBytes: 0 });
    await store.append(newStream(), 'no-stream', newEvents(1, 'Eerst'));
    const other = createEventStoreDb({ url: server.url, prefix: 'elders.' });
    for (let n = 0; n < 12; n++) await other.append(newStream(), 'any', newEvents(100));
    const { position } = await store.append(newStream(), 'no-stream', newEvents(1, 'Laatst'));
    for (let n = 0; n < 12; n++) await other.append(newStream(), 'any', newEvents(100));
    const messages = await follow(store, { after: START, types: ['Eerst'], until: position });
    expect(eventsIn(messages).map(({ type }) => type)).toEqual(['Eerst']);
    expect(messages.filter(({ kind }) => kind === 'events').length).toBeGreaterThan(1);
    expect(messages.at(-1)).toEqual({ kind: 'caught-up', position });
    await other.close();
  });

  it('asks the server for the types only when there is much to leave out', async () => {
    await begin({}, { typesFromBytes: 5_000 });
    const { position } = await store.append(newStream(), 'no-stream', newEvents(5));
    await follow(store, { after: START, types: ['Nooit'], until: position });
    expect(server.reads.filter((read) => read.includes('Nooit'))).toHaveLength(0);
    const { position: later } = await store.append(newStream(), 'no-stream', newEvents(50));
    await follow(store, { after: START, types: ['Nooit'], until: later });
    expect(server.reads.filter((read) => read.includes('Nooit'))).toHaveLength(1);
  });

  it('ends with the log as damaged when what stands in our streams is not ours to read', async () => {
    await begin();
    const { position } = await store.append(newStream(), 'no-stream', newEvents(1));
    server.log.tamper(position, { data: Buffer.from('geen json') });
    await expect(follow(store, { after: START, until: position })).rejects.toBeInstanceOf(LogCorrupt);
  });

  it('asks no more of the server than is read', async () => {
    await begin();
    const stream = newStream();
    for (let n = 0; n < 60; n++) await store.append(stream, 'any', [newEvent('Groot', { t: 'x'.repeat(200_000) })]);
    const before = server.answered;
    const seen: number[] = [];
    let whileWaiting = 0;
    for await (const message of store.subscribe({ after: START, batchSize: 1, signal: new AbortController().signal })) {
      seen.push(...eventsIn([message]).map(({ revision }) => revision));
      if (seen.length === 1) {
        await new Promise((resolve) => setTimeout(resolve, 300));
        whileWaiting = server.answered - before;
      }
      if (seen.length === 60) break;
    }
    expect(whileWaiting).toBeLessThan(40);
    expect(seen).toEqual(Array.from({ length: 60 }, (_, n) => n));
  });
});

describe('a cluster', () => {
  it('is found by asking its nodes, and followed to another leader', async () => {
    await begin({ nodes: 3 }, { patienceMs: 20_000 }, ({ clusterUrl }) => clusterUrl);
    const stream = newStream();
    const seen = collect(9);
    for (let n = 0; n < 9; n++) {
      await store.append(stream, n === 0 ? 'no-stream' : ((n - 1) as Revision), newEvents(1));
      const next = server.nodes[(Math.floor(n / 3) + 1) % 3];
      if (n % 3 === 2 && next !== undefined) {
        const old = server.nodes[Math.floor(n / 3) % 3];
        server.lead(next);
        old?.stop();
        await old?.start();
      }
    }
    expect(eventsIn(await seen).map(({ revision }) => revision)).toEqual(Array.from({ length: 9 }, (_, n) => n));
  });

  it('is followed also from a node that was named and leads no longer', async () => {
    await begin({ nodes: 2 });
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(1));
    const second = server.nodes[1];
    if (second !== undefined) server.lead(second);
    expect((await store.append(stream, 0 as Revision, newEvents(1))).revision).toBe(1);
    await expect(store.append(stream, 0 as Revision, newEvents(1))).rejects.toBeInstanceOf(VersionConflict);
    expect(await store.readStream(stream)).toHaveLength(2);
  });
});

/** A certificate for localhost that is its own authority; null where openssl is not installed. */
function certificate(folder: Folder): { readonly file: string; readonly credentials: ServerCredentials } | null {
  const [key, cert] = [folder.file('sleutel.pem'), folder.file('ca.pem')];
  const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert]);
  if (made.status !== 0) return null;
  return { file: cert, credentials: ServerCredentials.createSsl(null, [{ private_key: readFileSync(key), cert_chain: readFileSync(cert) }]) };
}

describe('a server behind TLS that asks who we are', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await newFolder();
  });
  afterEach(() => folder.remove());

  it('is reached with the certificate, the name and the password of the connection string, and with nothing less', async () => {
    const tls = certificate(folder);
    if (tls === null) {
      process.stderr.write('\n!! openssl is not installed: TLS to the event store was NOT tried.\n');
      await begin();
      return;
    }
    const address = ({ port }: FakeServer, login: string, ca: string): string => `esdb://${login}localhost:${port}?tlsCAFile=${encodeURIComponent(ca)}`;
    await begin({ credentials: tls.credentials, login: 'woo:ge%heim' }, {}, (started) => address(started, 'woo:ge%25heim@', tls.file));
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(2));
    expect(await store.readStream(stream)).toHaveLength(2);
    expect(eventsIn(await collect(2)).map(({ revision }) => revision)).toEqual([0, 1]);

    const stranger = createEventStoreDb({ url: address(server, 'woo:anders@', tls.file), patienceMs: 60_000 });
    await expect(stranger.head()).rejects.toThrow('geeft geen toegang');
    await stranger.close();
    const plain = createEventStoreDb({ url: `esdb://localhost:${server.port}?tls=false`, patienceMs: 200, deadlineMs: 200 });
    await expect(plain.append(newStream(), 'any', newEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    await plain.close();
  });

  it('and a certificate that is not there is told in words', async () => {
    await begin();
    expect(() => createEventStoreDb({ url: 'esdb://localhost:2113?tlsCAFile=/nergens/ca.pem' })).toThrow(ValidationFailed);
  });
});

describe('a connection string', () => {
  it.each(['http://localhost', 'esdb://', 'esdb://a:b:c'])('%s is refused in words', async (url) => {
    await begin();
    expect(() => createEventStoreDb({ url })).toThrow(ValidationFailed);
  });
  it('and a prefix without an end are refused', async () => {
    await begin();
    expect(() => createEventStoreDb({ url: server.url, prefix: 'woo' })).toThrow(TypeError);
  });
});
