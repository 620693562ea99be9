// The small parts of the adapter, each alone: what is put behind metadata, places before and after a moving, names, waits, leases.
import * as fc from '../support/eigenschap.ts';
import { createBackoff } from '../../src/eventstore/eventstoredb/backoff.ts';
import { packMoved, unpackMoved } from '../../src/eventstore/eventstoredb/moved.ts';
import { createNames, literal } from '../../src/eventstore/eventstoredb/names.ts';
import { createPlaces, NOTHING_MOVED } from '../../src/eventstore/eventstoredb/places.ts';
import { toCommit } from '../../src/eventstore/eventstoredb/protocol.ts';
import { StoreUnavailable } from '../../src/kern/errors.ts';
import type { Position, Revision, StreamName } from '../../src/kern/event.ts';
import { newEvents, newStream } from '../support/events.ts';
import { openTrial } from '../support/eventstoredb/proef.ts';
import { startFakeServer } from '../support/eventstoredb/server.ts';

const link = fc.string({ unit: fc.integer({ min: 0, max: 15 }).map((n) => n.toString(16)), minLength: 64, maxLength: 64 });
const moved = fc.record({ position: fc.maxSafeNat(), recordedAt: fc.maxSafeNat(), link });

it('metadata comes back exactly, whatever was in it, with what was put behind it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), moved, (values, behind) => {
      const metadata = JSON.stringify(values);
      const stored = packMoved(metadata, behind);
      expect(Object.keys(JSON.parse(stored) as object).length).toBe(Object.keys(JSON.parse(metadata) as object).length + 3);
      expect(unpackMoved(stored)).toEqual({ metadata, moved: behind });
      expect(unpackMoved(metadata)).toEqual({ metadata, moved: null });
    }),
    { numRuns: 40 },
  );
});

it('a name matches its own pattern and no other, technical or not, in any alphabet', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 });
  const names = createNames('woostroom.');
  fc.assert(
    fc.property(name, fc.constantFrom('', 'staat-', 'lease-', '$$', 'x'), (rest, begin) => {
      const stream = `${begin}${rest}` as StreamName;
      const technical = /^(?:staat|lease)-/.test(stream);
      const stored = names.stored(stream);
      expect(names.ours(stored)).toBe(stream);
      expect(new RegExp(names.pattern(undefined), 'u').test(stored)).toBe(!technical);
      expect(new RegExp(names.pattern('staat-'), 'u').test(stored)).toBe(stream.startsWith('staat-'));
      expect(new RegExp(names.patternWithSettings(), 'u').test(`$$${stored}`)).toBe(true);
      for (const other of [`woostroomx.${stream}`, `$${stored}`, `x${stored}`]) {
        expect(names.ours(other)).toBeNull();
        expect(new RegExp(names.pattern(undefined), 'u').test(other)).toBe(false);
      }
    }),
  );
  fc.assert(fc.property(name, (text) => expect(new RegExp(`^${literal(text)}$`, 'u').test(text)).toBe(true)));
});

it('a position above 2^53 is refused, never rounded', () => {
  expect(toCommit('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
  expect(() => toCommit('9007199254740993')).toThrow(StoreUnavailable);
});

describe('places after a moving', () => {
  const rule = (type: string, positie: number, commit: number) => ({ type, data: JSON.stringify({ positie, commit, schakel: '' }) });
  const begin = rule('VerhuizingBegonnen', 0, 0);

  it('are on the server before what was asked, and never after it', () => {
    const places = createPlaces([begin, rule('VerhuisdTot', 1000, 50_000), rule('VerhuisdTot', 2001, 99_000), rule('VerhuizingAfgerond', 2500, 120_000)]);
    const at = (position: number) => places.from(position as Position).commit;
    expect([0, 1, 999, 1000, 1001, 2000, 2001, 2499, 2500, 130_000].map(at)).toEqual([0, 0, 0, 50_000, 50_000, 50_000, 99_000, 99_000, 120_000, 130_000]);
    expect([1, 120_000, 120_001].map((commit) => places.isMoved(commit))).toEqual([true, true, false]);
  });

  it('stay right when more was moved later', () => {
    const places = createPlaces([begin, rule('VerhuisdTot', 1000, 50_000), rule('VerhuizingAfgerond', 1200, 60_000), begin, rule('VerhuizingAfgerond', 1300, 70_000)]);
    expect([999, 1100, 1250, 1300].map((position) => places.from(position as Position).commit)).toEqual([0, 50_000, 60_000, 70_000]);
  });

  it('are what they are where nothing was moved, and nothing before the moving is finished', () => {
    expect(createPlaces([])).toBe(NOTHING_MOVED);
    expect(() => createPlaces([begin])).toThrow('niet af');
    expect(() => createPlaces([begin, rule('VerhuizingAfgerond', 10, 100), begin])).toThrow('niet af');
  });
});

it('a wait ends at once when told to, however long it has become', async () => {
  const backoff = createBackoff(60_000, () => 1);
  for (let n = 0; n < 12; n++) await backoff.wait(AbortSignal.abort());
});

it('of a lease the server keeps only the last, and its revision still fences', async () => {
  const server = await startFakeServer();
  const { store } = openTrial(server.url);
  const lease = newStream('lease');
  for (let n = 0; n < 5; n++) await store.append(lease, n === 0 ? 'no-stream' : ((n - 1) as Revision), newEvents(1));
  expect((await store.readStream(lease)).map(({ revision }) => revision)).toEqual([4]);
  await expect(store.append(lease, 3 as Revision, newEvents(1))).rejects.toMatchObject({ name: 'VersionConflict', actual: 4 });
  await store.close();
  await server.close();
});
