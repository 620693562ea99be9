// What every event store must do. An adapter's test calls this with a way to make one; the store may be shared with others,
// so nothing here assumes an empty log or positions without gaps.
import * as fc from '../support/eigenschap.ts';
import { MAX_EVENT_BYTES, type EventStore } from '../../src/eventstore/port.ts';
import { StoreUnavailable, ValidationFailed, VersionConflict } from '../../src/kern/errors.ts';
import type { DomainEvent, Revision } from '../../src/kern/event.ts';
import { asWritten, newEvent, newEvents, newStream } from '../support/events.ts';
import { subscriptionContract } from './event-store-subscription.contract.ts';

export interface Subject {
  readonly store: EventStore;
  readonly cleanUp: () => Promise<void>;
}

const at = (revision: number): Revision => revision as Revision;

export function eventStoreContract(name: string, make: () => Promise<Subject>): void {
  describe(`${name} as an event store`, () => {
    let subject: Subject;
    let store: EventStore;
    beforeEach(async () => {
      subject = await make();
      ({ store } = subject);
    });
    afterEach(async () => {
      await store.close();
      await subject.cleanUp();
    });

    describe('append', () => {
      it('gives events back as they were written, with a place, a time and their stream', async () => {
        const stream = newStream();
        const events = newEvents(3);
        const { position, revision } = await store.append(stream, 'no-stream', events);
        const read = await store.readStream(stream);
        expect(read.map(asWritten)).toEqual(events);
        expect(read.map((event) => event.revision)).toEqual([0, 1, 2]);
        expect(read.every((event) => event.stream === stream)).toBe(true);
        expect(read.every((event) => event.recordedAt instanceof Temporal.Instant)).toBe(true);
        expect([read[2]?.position, read[2]?.revision]).toEqual([position, revision]);
      });

      it('counts on at the expected revision', async () => {
        const stream = newStream();
        await store.append(stream, 'no-stream', newEvents(2));
        expect((await store.append(stream, at(1), newEvents(1))).revision).toBe(2);
        expect((await store.append(stream, 'any', newEvents(2))).revision).toBe(4);
        expect((await store.append(newStream(), 'any', newEvents(1))).revision).toBe(0);
      });

      it.each([
        ['a stream that is there', 2, 'no-stream', 1],
        ['a revision that was passed', 2, at(0), 1],
        ['a revision that is not there yet', 2, at(2), 1],
        ['a revision of a stream that is not there', 0, at(0), 'no-stream'],
      ] as const)('refuses %s, says where the stream is, and writes nothing', async (_, held, expected, actual) => {
        const stream = newStream();
        if (held > 0) await store.append(stream, 'no-stream', newEvents(held));
        const before = await store.head();
        const conflict = await store.append(stream, expected, newEvents(2)).catch((error: unknown) => error);
        expect(conflict).toBeInstanceOf(VersionConflict);
        expect(conflict).toMatchObject({ stream, expected, actual });
        expect(await store.head()).toBe(before);
        expect(await store.readStream(stream)).toHaveLength(held);
      });

      it('answers a repeat as the first time and writes nothing', async () => {
        const stream = newStream();
        const [first, second, blind] = [newEvents(2), newEvents(2), newEvents(2)];
        const answers = [
          await store.append(stream, 'no-stream', first),
          await store.append(stream, at(1), second),
          await store.append(stream, 'any', blind),
        ];
        const again = [
          await store.append(stream, 'any', blind),
          await store.append(stream, at(1), second),
          await store.append(stream, 'no-stream', first),
        ];
        expect(again.reverse()).toEqual(answers);
        expect(await store.readStream(stream)).toHaveLength(6);
      });

      it('does not take half a repeat for a repeat', async () => {
        const stream = newStream();
        const events = newEvents(2);
        await store.append(stream, 'no-stream', events);
        const halves = [[...events, ...newEvents(1)], [...events].reverse(), [...newEvents(1), ...events]];
        for (const half of halves) {
          await expect(store.append(stream, 'no-stream', half)).rejects.toBeInstanceOf(VersionConflict);
        }
        expect(await store.readStream(stream)).toHaveLength(2);
      });

      it('takes the same event ids in another stream as new events', async () => {
        const events = newEvents(1);
        const one = await store.append(newStream(), 'no-stream', events);
        expect((await store.append(newStream(), 'no-stream', events)).position).toBeGreaterThan(one.position);
      });

      it('takes an event of the largest size and refuses a larger one together with all its companions', async () => {
        const stream = newStream();
        const room = MAX_EVENT_BYTES - Buffer.byteLength(JSON.stringify(newEvent('Groot', { t: '' }).metadata)) - '{"t":""}'.length;
        await store.append(stream, 'no-stream', [newEvent('Groot', { t: 'x'.repeat(room) })]);
        // Counted in bytes, not in characters.
        const tooLarge = newEvent('Groot', { t: 'é'.repeat(Math.ceil((room + 1) / 2)) });
        const refused = await store.append(stream, at(0), [...newEvents(1), tooLarge]).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(ValidationFailed);
        expect(refused).toMatchObject({ fouten: [{ veld: 'Groot' }] });
        expect(await store.readStream(stream)).toHaveLength(1);
      });

      it('refuses an append without events', async () => {
        await expect(store.append(newStream(), 'any', [])).rejects.toThrow(TypeError);
      });

      it('gives any JSON back as it was', async () => {
        const json = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }));
        await fc.assert(
          fc.asyncProperty(json, async (value) => {
            const data = JSON.parse(JSON.stringify(value)) as DomainEvent['data'];
            const stream = newStream();
            await store.append(stream, 'no-stream', [newEvent('Vastgelegd', data)]);
            expect((await store.readStream(stream))[0]?.data).toEqual(data);
          }),
          { numRuns: 50 },
        );
      });

      it.each(['coördinatie „ß” 𝄞 👩🏽‍⚖️ \u0000 \u2028', 'half \ud83d paar', '"\\\n\t'])('keeps %j in data, stream and type apart', async (tekst) => {
        const stream = newStream('gemeente_súdwest_fryslân');
        await store.append(stream, 'no-stream', [newEvent('IngekomenÉén', { tekst })]);
        expect(await store.readStream(stream)).toMatchObject([{ stream, type: 'IngekomenÉén', data: { tekst } }]);
      });
    });

    describe('concurrent appends', () => {
      it('to many streams all succeed, each at its own place', async () => {
        const streams = Array.from({ length: 100 }, () => newStream());
        const answers = await Promise.all(streams.map((stream) => store.append(stream, 'no-stream', newEvents(2))));
        expect(new Set(answers.map(({ position }) => position)).size).toBe(100);
        for (const stream of streams) expect(await store.readStream(stream)).toHaveLength(2);
      });

      it('to one stream that all expect the same: exactly one succeeds', async () => {
        const stream = newStream();
        const answers = await Promise.allSettled(
          Array.from({ length: 20 }, () => store.append(stream, 'no-stream', newEvents(1))),
        );
        const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
        expect(refused).toHaveLength(19);
        expect(refused.every((error) => error instanceof VersionConflict)).toBe(true);
        expect(await store.readStream(stream)).toHaveLength(1);
      });

      it('to one stream in turn keep their order', async () => {
        const stream = newStream();
        const events = newEvents(30);
        const answers = await Promise.all(events.map((event) => store.append(stream, 'any', [event])));
        expect(answers.map(({ revision }) => revision)).toEqual(events.map((_, n) => n));
        expect((await store.readStream(stream)).map(asWritten)).toEqual(events);
      });

      it('that are refused spoil nothing for the others', async () => {
        const stream = newStream();
        const good = newStream();
        const tooLarge = newEvent('Groot', { t: 'x'.repeat(MAX_EVENT_BYTES) });
        const answers = await Promise.allSettled([
          store.append(good, 'no-stream', newEvents(1)),
          store.append(stream, at(7), newEvents(1)),
          store.append(stream, 'any', [tooLarge]),
          store.append(good, at(0), newEvents(1)),
        ]);
        expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
        expect(await store.readStream(good)).toHaveLength(2);
        expect(await store.readStream(stream)).toHaveLength(0);
      });
    });

    describe('reading', () => {
      it('a stream that is not there gives nothing', async () => {
        expect(await store.readStream(newStream())).toEqual([]);
      });

      it('starts and stops where it is told', async () => {
        const stream = newStream();
        await store.append(stream, 'no-stream', newEvents(5));
        const revisions = async (from?: number, limit?: number): Promise<number[]> =>
          (
            await store.readStream(stream, {
              ...(from === undefined ? {} : { from: at(from) }),
              ...(limit === undefined ? {} : { limit }),
            })
          ).map((event) => event.revision);
        expect(await revisions(2)).toEqual([2, 3, 4]);
        expect(await revisions(1, 2)).toEqual([1, 2]);
        expect(await revisions(undefined, 2)).toEqual([0, 1]);
        expect(await revisions(3, 100)).toEqual([3, 4]);
        expect(await revisions(5)).toEqual([]);
        expect(await revisions(0, 0)).toEqual([]);
      });

      it('the head is the place of the newest event', async () => {
        const { position } = await store.append(newStream(), 'no-stream', newEvents(3));
        expect(await store.head()).toBe(position);
        expect(Number.isSafeInteger(position)).toBe(true);
      });
    });

    subscriptionContract(() => store);

    it('after close refuses everything, and closing again is nothing', async () => {
      const stream = newStream();
      await store.append(stream, 'no-stream', newEvents(1));
      await store.close();
      await store.close();
      await expect(store.append(stream, 'any', newEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.readStream(stream)).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailable);
    });

    it('close waits for the appends that were asked before it', async () => {
      const appended = Promise.all(Array.from({ length: 10 }, () => store.append(newStream(), 'no-stream', newEvents(1))));
      await Promise.all([store.close(), appended]);
      expect(await appended).toHaveLength(10);
    });
  });
}
