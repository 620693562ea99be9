// A file in parts: any order, again, broken off, and after a restart. What was confirmed is never lost.
import * as fc from '../support/eigenschap.ts';
import { createBestandsdelen, deellengten } from '../../src/aanlevering/bestandsdelen.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import { ValidationFailed } from '../../src/kern/errors.ts';
import type { LeveringId, Verzegeld } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { newFolder, type Folder } from '../support/folder.ts';

let folder: Folder;
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => folder.remove());

const open = (op = '2026-03-10T09:00:00Z') => createBestandsdelen({ map: folder.file('delen'), clock: fixedClock(op), deelBytes: 4 });
const begin = (delen: ReturnType<typeof open>, bytes: number) => delen.begin({ id: newId<LeveringId>(), eigenaar: 'k-1', gegevens: 'verzegeld' as Verzegeld, bytes });
async function* stroom(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.byteLength; i += 3) yield bytes.subarray(i, i + 3);
}

it('parts together are as long as the file, and none is longer than a part may be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 }), (bytes, perDeel) => {
      const lengten = deellengten(bytes, perDeel);
      expect(lengten.reduce((som, lengte) => som + lengte, 0)).toBe(bytes);
      expect(Math.max(...lengten)).toBeLessThanOrEqual(perDeel);
      expect(Math.min(...lengten)).toBeGreaterThan(0);
    }),
  );
});

it('in any order, the file is what was sent', async () => {
  const delen = open();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 30 }), fc.infiniteStream(fc.nat()), async (bytes, toeval) => {
      const upload = begin(delen, bytes.byteLength);
      const volgorde = upload.delen.map(({ nr }) => ({ nr, plek: toeval.next().value })).sort((a, b) => a.plek - b.plek);
      for (const { nr } of volgorde) await delen.ontvang(upload.id, nr, stroom(bytes.subarray((nr - 1) * 4, nr * 4)));
      expect(delen.vind(upload.id)?.delen.every(({ ontvangen }) => ontvangen)).toBe(true);
      expect(Buffer.from(await delen.inhoud(upload.id))).toEqual(Buffer.from(bytes));
    }),
    { numRuns: 20 },
  );
  delen.close();
});

it('what was confirmed is there after a restart; what was too short or too long is not', async () => {
  const eerst = open();
  const { id } = begin(eerst, 6);
  await eerst.ontvang(id, 1, stroom(Buffer.from('abcd')));
  await expect(eerst.ontvang(id, 2, stroom(Buffer.from('e')))).rejects.toThrow(ValidationFailed);
  await expect(eerst.ontvang(id, 2, stroom(Buffer.from('efg')))).rejects.toThrow(ValidationFailed);
  await expect(eerst.ontvang(id, 3, stroom(Buffer.from('x')))).rejects.toThrow('Deel 3 is er niet');
  eerst.close();
  const later = open();
  expect(later.vind(id)?.delen.map(({ ontvangen }) => ontvangen)).toEqual([true, false]);
  // Sent again and broken off: it does not count any more, because its bytes are not whole.
  await expect(later.ontvang(id, 1, stroom(Buffer.from('ab')))).rejects.toThrow(ValidationFailed);
  expect(later.vind(id)?.delen[0]?.ontvangen).toBe(false);
  later.close();
});

it('what nobody went on with is let go', async () => {
  const eerst = open();
  const { id } = begin(eerst, 4);
  await eerst.ruimOp(Temporal.Instant.from('2026-03-10T08:00:00Z'));
  expect(eerst.vind(id)).not.toBeNull();
  await eerst.ruimOp(Temporal.Instant.from('2026-03-11T08:00:00Z'));
  expect(eerst.vind(id)).toBeNull();
  eerst.close();
});
