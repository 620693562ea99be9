// A row of the inverted index holds exactly what was put in last, whatever came and went before, and numbers of any size come back whole.
import * as fc from '../support/eigenschap.ts';
import { createByteWriter, readerOf, readNumber } from '../../src/zoeken/ingebed/bytes.ts';
import { decodeLayout, encodeLayout, pageOf } from '../../src/zoeken/ingebed/layout.ts';
import { BLOCK, changeRow } from '../../src/zoeken/ingebed/postings.ts';
import type { Row, Use } from '../../src/zoeken/ingebed/postings.ts';
import { usesIn } from './support/uses-in.ts';

const BLOCK_NUMBER = 7;
const count = fc.nat({ max: 300 });
const use: fc.Arbitrary<Use> = fc.record({ title: count, summary: count, body: count, extra: count, places: fc.uniqueArray(fc.nat({ max: 3_000_000 }), { maxLength: 8 }).map((places) => places.sort((a, b) => a - b)) })
  .filter(({ title, summary, body, extra }) => title + summary + body + extra > 0);
const batch = fc.array(fc.record({ document: fc.nat({ max: BLOCK - 1 }).map((offset) => BLOCK_NUMBER * BLOCK + offset), use: fc.option(use) }), { maxLength: 12 });

const contentsOf = (row: Row | null): Map<number, Use> => (row === null ? new Map<number, Use>() : usesIn(row, BLOCK_NUMBER));

test('a row after any changes holds the last use of every document, in order', () => {
  fc.assert(fc.property(fc.array(batch, { maxLength: 8 }), (batches) => {
    let row: Row | null = null;
    const truth = new Map<number, Use>();
    for (const changes of batches) {
      row = changeRow(row, [...changes].sort((a, b) => a.document - b.document));
      for (const { document, use: now } of changes) {
        if (now === null) truth.delete(document);
        else truth.set(document, now);
      }
      const inOrder = new Map([...truth].sort(([a], [b]) => a - b));
      expect([...contentsOf(row)]).toEqual([...inOrder]);
      expect(row === null).toBe(truth.size === 0);
    }
  }));
});

test('a row without a document that was taken out has the bytes of one it was never in', () => {
  fc.assert(fc.property(batch.map((changes) => [...new Map(changes.map((change) => [change.document, change])).values()].sort((a, b) => a.document - b.document)), (changes) => {
    const [gone, ...stay] = changes;
    fc.pre(gone !== undefined);
    expect(changeRow(changeRow(null, changes), [{ document: gone.document, use: null }])).toEqual(changeRow(null, stay));
  }));
});

test('numbers up to 32 bits come back as they were written', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (numbers) => {
    const writer = createByteWriter();
    for (const number of numbers) writer.number(number);
    const reader = readerOf(writer.take());
    expect(numbers.map(() => readNumber(reader))).toEqual(numbers);
    expect(reader.at).toBe(reader.bytes.length);
  }));
});

test('each place is on the page that was last begun', () => {
  const layout = { length: 40, titleEnd: 8, summaryEnd: 10, frontEnd: 20, pages: [1, 2, 9], slots: [20, 200, 205] };
  expect(decodeLayout(encodeLayout(layout))).toEqual(layout);
  expect([0, 19, 20, 199, 200, 204, 205, 100_000].map((place) => pageOf(layout, place))).toEqual([0, 0, 1, 1, 2, 2, 9, 9]);
});
