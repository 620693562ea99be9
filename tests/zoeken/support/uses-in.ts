// What a row of the inverted index says of each document, read field by field: each field is weighed by itself, the others count for nothing.
import { addUses, BLOCK, placesAt, placesIndex } from '../../../src/zoeken/ingebed/postings.ts';
import type { Row, Use } from '../../../src/zoeken/ingebed/postings.ts';

const NOTHING = { title: 0, summary: 0, body: 0, extra: 0 };
const FIELDS = ['title', 'summary', 'body', 'extra'] as const;

/** By document number, in the order of the row. Throws when the two halves of a row do not name the same documents. */
export function usesIn({ uses, places }: Row, block: number): Map<number, Use> {
  const end = (block + 1) * BLOCK;
  const count = (by: typeof NOTHING): { readonly weights: Float64Array; readonly found: readonly number[] } => {
    const weighed = { weights: new Float64Array(end), titles: new Uint32Array(end), found: [] as number[] };
    addUses(uses, block, weighed, by);
    return weighed;
  };
  const perField = FIELDS.map((field) => [field, count({ ...NOTHING, [field]: 1 }).weights] as const);
  const index = placesIndex(places);
  const { found } = count({ title: 1, summary: 1, body: 1, extra: 1 });
  if (found.length !== index.filter((start) => start >= 0).length) throw new Error(`row of block ${String(block)}: uses and places are of other documents`);
  return new Map(found.map((document) => {
    const counts = Object.fromEntries(perField.map(([field, weights]) => [field, weights[document] ?? 0])) as Record<(typeof FIELDS)[number], number>;
    return [document, { ...counts, places: placesAt(places, index[document % BLOCK] ?? -1) }];
  }));
}
