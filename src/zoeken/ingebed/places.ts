// Where words stand in one document. A row of the index holds the places of a whole block of documents: the rows of one search are kept
// while it lasts, so that ten documents of a block read them once.
import type { DatabaseSync } from 'node:sqlite';
import { alsoAt, BLOCK, blockOf, placesAt, placesIndex, placesSize } from './postings.ts';

export interface Places {
  /** Places of any of these words in the document, ascending. */
  ofWords(document: number, words: readonly string[]): readonly number[];
  /** Where the words stand next to each other: the places of the first. Each word with the forms it may have. */
  ofPhrase(document: number, words: readonly (readonly string[])[]): readonly number[];
  /** A search begins in another state of the file, or is over: what was read is forgotten. */
  forget(): void;
}

interface Block {
  readonly bytes: Uint8Array;
  readonly index: Int32Array;
}

/** Where in a row the places of one document begin. */
interface Found {
  readonly bytes: Uint8Array;
  readonly start: number;
}

/** Rows kept at most; of a phrase of common words in a large index they would be hundreds of megabytes. */
const MOST_KEPT = 2000;
const NONE: readonly number[] = [];

export function createPlaces(db: DatabaseSync): Places {
  const read = db.prepare('SELECT places FROM posting WHERE word = ? AND block = ?');
  const kept = new Map<string, Block | null>();

  const blockWith = (word: string, block: number): Block | null => {
    const key = `${String(block)} ${word}`;
    let known = kept.get(key);
    if (known === undefined) {
      const bytes = read.get(word, block)?.['places'];
      known = bytes instanceof Uint8Array ? { bytes, index: placesIndex(bytes) } : null;
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, known);
    }
    return known;
  };
  const find = (document: number, words: readonly string[]): readonly Found[] => words.flatMap((word) => {
    const block = blockWith(word, blockOf(document));
    const start = block?.index[document % BLOCK] ?? -1;
    return block === null || start < 0 ? [] : [{ bytes: block.bytes, start }];
  });
  const placesOf = (found: readonly Found[]): readonly number[] => {
    const [only, ...others] = found;
    if (only === undefined) return NONE;
    if (others.length === 0) return placesAt(only.bytes, only.start);
    return [...new Set(found.flatMap(({ bytes, start }) => placesAt(bytes, start)))].sort((x, y) => x - y);
  };

  return {
    ofWords: (document, words) => placesOf(find(document, words)),
    ofPhrase(document, words) {
      // The fewest places first: then the others are only looked through for what is left.
      const lists = words.map((forms, offset) => ({ offset, found: find(document, forms) }));
      if (lists.some(({ found }) => found.length === 0)) return NONE;
      const size = ({ found }: { readonly found: readonly Found[] }): number => found.reduce((sum, { bytes, start }) => sum + placesSize(bytes, start), 0);
      const [rarest, ...others] = lists.sort((a, b) => size(a) - size(b));
      let starts = placesOf(rarest?.found ?? []).map((place) => place - (rarest?.offset ?? 0));
      for (const { offset, found } of others) {
        if (starts.length === 0) return NONE;
        const kept = found.map(({ bytes, start }) => alsoAt(starts, bytes, start, offset));
        starts = kept.length === 1 ? (kept[0] ?? []) : kept.flat().sort((x, y) => x - y);
      }
      return starts;
    },
    forget: () => kept.clear(),
  };
}
