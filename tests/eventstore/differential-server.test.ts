// The same operations on the embedded log and on a server give the same answers, the same faults and the same order. Places differ
// by nature (a count here, bytes there), so they are compared by rank; times are the server's own.
import * as fc from '../support/eigenschap.ts';
import { createSqliteEventStore } from '../../src/eventstore/sqlite/index.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { START, streamName, type NewEvent, type Position, type RecordedEvent, type Revision } from '../../src/kern/event.ts';
import type { EventId } from '../../src/kern/ids.ts';
import { derivedId } from '../../src/kern/uuid.ts';
import { eventsIn, follow, newEvent } from '../support/events.ts';
import { cleanUp, onRealServer, openTrial } from '../support/eventstoredb/proef.ts';
import { startFakeServer } from '../support/eventstoredb/server.ts';
import { newFolder } from '../support/folder.ts';

const event = fc.record({ id: fc.integer({ min: 0, max: 9 }), type: fc.constantFrom('A', 'B', 'C'), data: fc.dictionary(fc.string(), fc.jsonValue()) });
const stream = fc.constantFrom('een', 'twee', 'drie');
/** Few ids, so that conflicts, repeats and half repeats are common. */
const append = fc.record({
  kind: fc.constant('append' as const),
  stream,
  expected: fc.oneof(fc.constant('no-stream' as const), fc.integer({ min: 0, max: 8 }), fc.constant('here' as const)),
  events: fc.array(event, { maxLength: 4 }),
});
/** With `any` a server knows more repeats than the last one; new events, and the last once more, are what both promise. */
const blind = fc.record({ kind: fc.constant('blind' as const), stream, count: fc.integer({ min: 1, max: 3 }), again: fc.boolean() });
const read = fc.record({ kind: fc.constant('read' as const), stream: fc.constantFrom('een', 'twee', 'vier'), from: fc.nat(6), limit: fc.nat(4) });
const log = fc.record({ kind: fc.constant('log' as const), after: fc.nat(12), batchSize: fc.integer({ min: 1, max: 4 }), types: fc.subarray(['A', 'B', 'X']) });
const operations = fc.array(fc.oneof({ weight: 5, arbitrary: append }, { weight: 2, arbitrary: blind }, read, log), { maxLength: 16 });
type Operation = typeof operations extends fc.Arbitrary<(infer One)[]> ? One : never;

const asNew = ({ id, type, data }: { readonly id: number; readonly type: string; readonly data: Record<string, unknown> }, proef: string): NewEvent => {
  const { metadata, ...rest } = newEvent(type, JSON.parse(JSON.stringify(data)) as Record<string, unknown>, derivedId<EventId>(proef, id));
  return { ...rest, metadata: { ...metadata, commandId: metadata.$correlationId as NewEvent['metadata']['commandId'] } };
};

const withoutPlace = ({ position: _position, recordedAt: _recordedAt, ...rest }: RecordedEvent) => rest;

/** One store under test, with what is needed to do the same to another. */
function subject(store: EventStore, proef: string) {
  const all = async (): Promise<readonly RecordedEvent[]> => eventsIn(await follow(store, { after: START, until: await store.head() }));
  let blindly = 0;
  const last = new Map<string, readonly NewEvent[]>();
  async function answer(operation: Operation): Promise<unknown> {
    const name = (streamOf: string) => streamName('proef', `${proef}-${streamOf}`);
    const ranked = async (position: Position): Promise<number> => (await all()).filter((each) => each.position <= position).length;
    try {
      switch (operation.kind) {
        case 'append': {
          const current = (await store.readStream(name(operation.stream))).at(-1)?.revision;
          const { expected } = operation;
          const wanted = expected === 'here' ? (current ?? 'no-stream') : expected === 'no-stream' ? expected : (expected as Revision);
          const events = operation.events.map((each) => asNew(each, proef));
          const { revision, position } = await store.append(name(operation.stream), wanted, events);
          last.delete(operation.stream);
          return { revision, rank: await ranked(position) };
        }
        case 'blind': {
          const known = operation.again ? last.get(operation.stream) : undefined;
          const events = known ?? Array.from({ length: operation.count }, () => asNew({ id: 1000 + blindly++, type: 'A', data: {} }, proef));
          const { revision, position } = await store.append(name(operation.stream), 'any', events);
          last.set(operation.stream, events);
          return { revision, rank: await ranked(position) };
        }
        case 'read':
          return (await store.readStream(name(operation.stream), { from: operation.from as Revision, limit: operation.limit })).map(withoutPlace);
        case 'log': {
          const { after, batchSize, types } = operation;
          const from = after === 0 ? START : ((await all())[after - 1]?.position ?? (await store.head()));
          const messages = await follow(store, { after: from, batchSize, until: await store.head(), ...(types.length > 0 ? { types } : {}) });
          return { events: eventsIn(messages).map(withoutPlace), rank: await ranked(messages.at(-1)?.position ?? START) };
        }
      }
    } catch (error) {
      return error instanceof Error ? { fault: error.name, message: error.message } : error;
    }
  }
  return { answer, all };
}

async function sameEverywhere(url: string, numRuns: number): Promise<void> {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(operations, async (list) => {
      const folder = await newFolder();
      const { store, prefix } = openTrial(url, { typesFromBytes: run % 2 === 0 ? 0 : 1_000_000 });
      const embedded = createSqliteEventStore({ file: folder.file('log.db'), clock: systemClock });
      const proef = crypto.randomUUID();
      run += 1;
      try {
        const [here, there] = [subject(embedded, proef), subject(store, proef)];
        for (const operation of list) expect(await there.answer(operation)).toEqual(await here.answer(operation));
        expect((await there.all()).map(withoutPlace)).toEqual((await here.all()).map(withoutPlace));
      } finally {
        await Promise.all([embedded.close(), store.close()]);
        await cleanUp(url, prefix);
        await folder.remove();
      }
    }),
    { numRuns },
  );
}

it('the embedded log and a server (stand-in) cannot be told apart', async () => {
  const server = await startFakeServer();
  try {
    await sameEverywhere(server.url, 60);
  } finally {
    await server.close();
  }
}, 300_000);

onRealServer('the comparison with the embedded log', (url) => {
  it('the embedded log and a real server cannot be told apart', () => sameEverywhere(url, 20), 600_000);
});
