// The same operations on the memory and the SQLite store give the same answers and the same log, whatever the operations are.
import * as fc from '../support/eigenschap.ts';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import { createSqliteEventStore } from '../../src/eventstore/sqlite/index.ts';
import { verifyLog } from '../../src/eventstore/sqlite/verify.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import { START, streamName, type NewEvent, type Position, type Revision } from '../../src/kern/event.ts';
import type { EventId } from '../../src/kern/ids.ts';
import { eventsIn, follow, newEvent } from '../support/events.ts';
import { newFolder } from '../support/folder.ts';

/** Few streams and few ids, so that conflicts, repeats and half repeats are common. */
const event = fc.record({ id: fc.integer({ min: 0, max: 9 }), type: fc.constantFrom('A', 'B', 'C'), data: fc.dictionary(fc.string(), fc.jsonValue()) });
const append = fc.record({
  kind: fc.constant('append' as const),
  stream: fc.constantFrom('een', 'twee', 'drie'),
  expected: fc.oneof(fc.constantFrom('any' as const, 'no-stream' as const), fc.integer({ min: 0, max: 8 })),
  events: fc.array(event, { maxLength: 4 }),
});
const read = fc.record({
  kind: fc.constant('read' as const),
  stream: fc.constantFrom('een', 'twee', 'vier'),
  from: fc.nat(6),
  limit: fc.nat(4),
});
const log = fc.record({ kind: fc.constant('log' as const), after: fc.nat(12), batchSize: fc.integer({ min: 1, max: 4 }), types: fc.subarray(['A', 'B', 'X']) });
/** A list inside the list is sent at once, in one turn. */
const operations = fc.array(fc.oneof({ weight: 4, arbitrary: fc.array(append, { minLength: 1, maxLength: 4 }) }, fc.tuple(read), fc.tuple(log)), { maxLength: 12 });
type Operation = typeof operations extends fc.Arbitrary<(infer Turn extends readonly unknown[])[]> ? Turn[number] : never;

const stored = ({ id, type, data }: { readonly id: number; readonly type: string; readonly data: Record<string, unknown> }): NewEvent => {
  const { metadata, ...rest } = newEvent(type, JSON.parse(JSON.stringify(data)) as Record<string, unknown>, `id-${id}` as EventId);
  return { ...rest, metadata: { ...metadata, commandId: metadata.$correlationId as NewEvent['metadata']['commandId'] } };
};

/** An answer or a fault, as plain data: what both stores must agree on. */
async function answer(store: EventStore, operation: Operation): Promise<unknown> {
  try {
    switch (operation.kind) {
      case 'append': {
        const expected = typeof operation.expected === 'number' ? (operation.expected as Revision) : operation.expected;
        return await store.append(streamName('proef', operation.stream), expected, operation.events.map(stored));
      }
      case 'read':
        return await store.readStream(streamName('proef', operation.stream), { from: operation.from as Revision, limit: operation.limit });
      case 'log': {
        const { after, batchSize, types } = operation;
        const until = Math.max(after, await store.head()) as Position;
        const messages = await follow(store, { after: after as Position, batchSize, until, ...(types.length > 0 ? { types } : {}) });
        // How a filtered reading is cut in pieces is the adapter's own affair.
        return { events: eventsIn(messages), position: messages.at(-1)?.position };
      }
    }
  } catch (error) {
    return error instanceof Error ? { fault: error.name, message: error.message } : error;
  }
}

describe('memory and SQLite side by side', () => {
  it('cannot be told apart', async () => {
    await fc.assert(
      fc.asyncProperty(operations, async (turns) => {
        const folder = await newFolder();
        const clock = fixedClock('2026-03-01T10:00:00Z');
        const memory = createMemoryEventStore({ clock });
        const sqlite = createSqliteEventStore({ file: folder.file('log.db'), clock });
        try {
          for (const turn of turns) {
            const [one, other] = await Promise.all(
              [memory, sqlite].map((store) => Promise.all(turn.map((operation: Operation) => answer(store, operation)))),
            );
            expect(other).toEqual(one);
          }
          const everything = async (store: EventStore) => eventsIn(await follow(store, { after: START, until: await store.head() }));
          expect(await everything(sqlite)).toEqual(await everything(memory));
        } finally {
          await Promise.all([memory.close(), sqlite.close()]);
          verifyLog(folder.file('log.db'));
          await folder.remove();
        }
      }),
      { numRuns: 150 },
    );
  });
});
