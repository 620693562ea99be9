// The chain of a log on a server: the same links as the embedded log has, sealed by day, and what tampering with it leaves behind.
import { chainHash, GENESIS } from '../../src/eventstore/chain.ts';
import { verzegel, zegels } from '../../src/eventstore/eventstoredb/seal.ts';
import { openServer, type OurServer } from '../../src/eventstore/eventstoredb/server.ts';
import { verifyServer } from '../../src/eventstore/eventstoredb/verify.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import { LogCorrupt } from '../../src/kern/errors.ts';
import { START, type Revision, type StreamName } from '../../src/kern/event.ts';
import { eventsIn, follow, newEvents, newStream } from '../support/events.ts';
import { openTrial } from '../support/eventstoredb/proef.ts';
import { startFakeServer, type FakeServer } from '../support/eventstoredb/server.ts';

let server: FakeServer;
let store: EventStore;
let prefix: string;
let ours: OurServer;
const stop = new AbortController().signal;

beforeEach(async () => {
  server = await startFakeServer();
  ({ store, prefix } = openTrial(server.url));
  ours = openServer({ url: server.url, prefix });
});
afterEach(async () => {
  await store.close();
  await ours.close();
  await server.close();
});

const verify = (anchor?: { readonly position: number; readonly hash: string }) => verifyServer({ url: server.url, prefix }, anchor === undefined ? {} : { anchor });

/** Twenty events in four streams, two by two, with bookkeeping of nodes in between. */
async function fill(): Promise<readonly StreamName[]> {
  const streams = Array.from({ length: 4 }, () => newStream());
  for (let n = 0; n < 10; n++) {
    await store.append(streams[n % 4] ?? newStream(), 'any', newEvents(2));
    await store.append(newStream('staat'), 'no-stream', newEvents(1));
    await store.append(newStream('lease'), 'no-stream', newEvents(1));
  }
  return streams;
}

it('is the chain of the embedded log, made by hand over what a subscriber gets', async () => {
  await fill();
  const events = eventsIn(await follow(store, { after: START, until: await store.head() }));
  let hash = GENESIS;
  events.forEach((event, n) => {
    const { stream, revision, id, type } = event;
    hash = chainHash(hash, { position: n + 1, stream, revision, id, type, data: JSON.stringify(event.data), metadata: JSON.stringify(event.metadata), recordedAt: event.recordedAt.epochMilliseconds });
  });
  expect(await verify()).toMatchObject({ events: 20, streams: 4, zegels: 0, position: 20, hash });
});

it('of an empty log is its beginning', async () => {
  expect(await verify()).toMatchObject({ events: 0, position: 0, hash: GENESIS });
  expect(await verzegel(ours, '2026-03-01', stop)).toBeNull();
});

it('is sealed once a day, from where the last seal stands, by whichever node is first', async () => {
  await fill();
  await Promise.all([verzegel(ours, '2026-03-01', stop), verzegel(ours, '2026-03-01', stop)]);
  expect(await zegels(ours)).toHaveLength(1);
  expect(await verzegel(ours, '2026-03-01', stop)).toBeNull();
  expect(await verzegel(ours, '2026-03-02', stop)).toBeNull();
  await fill();
  expect(await verzegel(ours, '2026-03-03', stop)).toMatchObject({ events: 40 });
  expect((await zegels(ours)).map(({ dag, events }) => [dag, events])).toEqual([['2026-03-01', 20], ['2026-03-03', 40]]);
  expect(await verify()).toMatchObject({ events: 40, zegels: 2 });
});

describe('tampering with the server is found:', () => {
  let streams: readonly StreamName[];
  let anchor: { readonly position: number; readonly hash: string };
  const ofOurs = () => server.log.all.filter(({ stream }) => streams.some((each) => stream === prefix + each));
  beforeEach(async () => {
    streams = await fill();
    await verzegel(ours, '2026-03-01', stop);
    anchor = await verify();
  });

  it.each([
    ['an event that was changed', { data: Buffer.from('{"n":7}') }],
    ['its type', { type: 'Anders' }],
    ['who did it', { metadata: Buffer.from('{"actor":"publiek"}') }],
    ['when it was recorded', { created: 0n }],
  ])('%s', async (_, change) => {
    server.log.tamper(ofOurs()[5]?.position ?? -1, change);
    await expect(verify()).rejects.toThrow('past het niet bij zijn zegel');
  });

  it('a stream that was deleted, or told to forget, or erased', async () => {
    server.log.softDelete(prefix + (streams[1] ?? ''));
    await expect(verify()).rejects.toThrow(`is ingesteld dat gebeurtenissen van stroom ${streams[1] ?? ''} verdwijnen`);
    server.log.scavenge();
    await expect(verify()).rejects.toBeInstanceOf(LogCorrupt);
  });

  it('a stream that was erased for good', async () => {
    server.log.tombstone(prefix + (streams[2] ?? ''));
    await expect(verify()).rejects.toThrow(`gebeurtenissen van stroom ${streams[2] ?? ''} verdwijnen`);
  });

  it('a log that lost its end, by its seal or by an anchor', async () => {
    await store.append(streams[0] ?? newStream(), 5 as Revision, newEvents(1));
    const later = await verify();
    await expect(verifyServer({ url: server.url, prefix }, { anchor: { ...later, position: later.position + 1 } })).rejects.toThrow('het einde ontbreekt');
    await expect(verifyServer({ url: server.url, prefix }, { anchor: { ...anchor, hash: 'f'.repeat(64) } })).rejects.toThrow('een ander log dan eerder');
    expect(await verify(anchor)).toMatchObject({ events: 21 });
  });
});
