// What every subscription must do: the log from a place, in order, then what comes, until told to stop. Part of event-store.contract.ts.
import type { EventStore, SubscriptionMessage } from '../../src/eventstore/port.ts';
import { START, type Position, type Revision } from '../../src/kern/event.ts';
import { eventsIn, follow, newEvent, newEvents, newStream } from '../support/events.ts';

export function subscriptionContract(storeOfTest: () => EventStore): void {
  describe('subscribe', () => {
    let store: EventStore;
    let before: Position;
    beforeEach(async () => {
      store = storeOfTest();
      before = await store.head();
    });

    it('from the start gives the whole log in the order of appending', async () => {
      const streams = [newStream(), newStream(), newStream()];
      const mine = new Set<string>(streams);
      let until = START;
      for (const stream of [...streams, ...streams]) until = (await store.append(stream, 'any', newEvents(2))).position;
      const events = eventsIn(await follow(store, { after: START, until }));
      const positions = events.map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
      const [a, b, c] = streams;
      expect(events.filter(({ stream }) => mine.has(stream)).map(({ stream }) => stream)).toEqual([a, a, b, b, c, c, a, a, b, b, c, c]);
    });

    it('from a place gives what came after it, and not the event at it', async () => {
      const stream = newStream();
      const { position } = await store.append(stream, 'no-stream', newEvents(3));
      const last = await store.append(stream, 'any', newEvents(2));
      const events = eventsIn(await follow(store, { after: position, until: last.position }));
      expect(events.filter((event) => event.stream === stream).map(({ revision }) => revision)).toEqual([3, 4]);
    });

    it('gives at most the batch that was asked, each with the place of its last event', async () => {
      const stream = newStream();
      const { position } = await store.append(stream, 'no-stream', newEvents(7));
      const messages = await follow(store, { after: before, batchSize: 3, until: position });
      for (const message of messages) {
        if (message.kind !== 'events') continue;
        expect(message.events.length).toBeLessThanOrEqual(3);
        expect(message.events.at(-1)?.position).toBe(message.position);
      }
      expect(eventsIn(messages)).toHaveLength(7);
    });

    it('says when the end is reached, also in an empty log or after the last event', async () => {
      const first = async (after: Position): Promise<SubscriptionMessage | undefined> => (await follow(store, { after, until: after }))[0];
      expect(await first(before)).toEqual({ kind: 'caught-up', position: before });
      const { position } = await store.append(newStream(), 'no-stream', newEvents(1));
      expect(await first(position)).toEqual({ kind: 'caught-up', position });
    });

    it('goes on with what comes, without missing or repeating any', async () => {
      const stream = newStream();
      const abort = new AbortController();
      const seen: number[] = [];
      const reader = (async () => {
        for await (const message of store.subscribe({ after: before, signal: abort.signal })) {
          seen.push(...eventsIn([message]).flatMap((event) => (event.stream === stream ? [event.revision] : [])));
          if (seen.length >= 60) break;
        }
      })();
      for (let round = 0; round < 20; round++) {
        await Promise.all([1, 2, 3].map(() => store.append(stream, 'any', newEvents(1))));
        if (round % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await reader;
      expect(seen).toEqual(Array.from({ length: 60 }, (_, n) => n));
    });

    it('serves many readers at once, each at its own pace', async () => {
      const stream = newStream();
      const { position } = await store.append(stream, 'no-stream', newEvents(10));
      const counts = await Promise.all([1, 2, 3, 4].map(async (batchSize) => eventsIn(await follow(store, { after: before, batchSize, until: position })).length));
      expect(counts).toEqual([10, 10, 10, 10]);
    });

    it('gives only the types that were asked', async () => {
      const stream = newStream();
      const types = ['Rood', 'Wit', 'Blauw', 'Rood', 'Wit'];
      const { position } = await store.append(stream, 'no-stream', types.map((type) => newEvent(type)));
      const messages = await follow(store, { after: before, types: ['Rood', 'Blauw'], until: position });
      expect(eventsIn(messages).map(({ type }) => type)).toEqual(['Rood', 'Blauw', 'Rood']);
    });

    it('moves past what was not asked, so that a checkpoint can follow and nobody waits for ever', async () => {
      const abort = new AbortController();
      const messages = store.subscribe({ after: before, types: ['Nooit'], signal: abort.signal })[Symbol.asyncIterator]();
      expect((await messages.next()).value).toEqual({ kind: 'caught-up', position: before });
      const { position } = await store.append(newStream(), 'no-stream', newEvents(3));
      // A server may tell of the three one by one.
      let reached = before;
      while (reached < position) {
        const message = (await messages.next()).value as SubscriptionMessage;
        expect(message).toEqual({ kind: 'caught-up', position: message.position });
        expect(message.position).toBeGreaterThan(reached);
        reached = message.position;
      }
      expect(reached).toBe(position);
      abort.abort();
      expect((await messages.next()).done).toBe(true);
    });

    it('leaves the bookkeeping of nodes out, and gives it to who asks for it', async () => {
      const node = newStream('staat');
      const lease = newStream('lease');
      const domain = newStream();
      await store.append(node, 'no-stream', newEvents(2));
      await store.append(lease, 'no-stream', newEvents(1));
      await store.append(domain, 'no-stream', newEvents(1));
      const last = await store.append(node, 1 as Revision, newEvents(1));
      const end = await store.append(domain, 0 as Revision, newEvents(1));
      const streamsIn = async (streams?: string): Promise<readonly string[]> =>
        eventsIn(await follow(store, { after: before, until: streams === undefined ? end.position : last.position, ...(streams === undefined ? {} : { streams }) })).map(({ stream }) => stream);
      expect(await streamsIn()).toEqual([domain, domain]);
      expect(await streamsIn('staat-')).toEqual([node, node, node]);
    });

    it('ends quietly when told to, before, between and while waiting', async () => {
      await store.append(newStream(), 'no-stream', newEvents(3));
      const early = AbortSignal.abort();
      for await (const message of store.subscribe({ after: before, signal: early })) throw new Error(`not asked for: ${message.kind}`);

      const between = new AbortController();
      let messages = 0;
      for await (const _ of store.subscribe({ after: before, batchSize: 1, signal: between.signal })) {
        messages += 1;
        between.abort();
      }
      expect(messages).toBe(1);

      const waiting = new AbortController();
      for await (const { kind } of store.subscribe({ after: before, signal: waiting.signal })) {
        if (kind === 'caught-up') setTimeout(() => waiting.abort(), 5);
      }
    });

    it('ends quietly when the store is closed', async () => {
      const kinds: string[] = [];
      for await (const { kind } of store.subscribe({ after: before, signal: new AbortController().signal })) {
        kinds.push(kind);
        setTimeout(() => void store.close(), 5);
      }
      expect(kinds).toEqual(['caught-up']);
      for await (const message of store.subscribe({ after: before, signal: new AbortController().signal })) throw new Error(message.kind);
    });
  });
}
