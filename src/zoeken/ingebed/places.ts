// Where words stand in one document. A row of the index holds the places of a whole block of documents: the rows of one search are kept
// while it lasts, so that ten documents of a block read them once.
import type { DatabaseSync } from 'node:sqlite';
import { alsoAt, bandOf, BLOCK, blockOf, placesAt, placesIndex, placesSize } from './postings.ts';

/** The words of a phrase in order, each with the forms it may have. */
export type Phrase = readonly (readonly string[])[];

export interface Places {
  /** Places of any of these words in the document, ascending. */
  ofWords(document: number, words: readonly string[]): readonly number[];
  /** Where the words stand next to each other: the places of the first. */
  ofPhrase(document: number, phrase: Phrase): readonly number[];
  /** The same for many documents, ascending; tells only of those that have it. */
  eachPhrase(documents: Uint32Array, phrase: Phrase, tell: (document: number, starts: readonly number[]) => void): void;
  /** A search begins in another state of the file, or is over: what was read is forgotten. */
  forget(): void;
}

/** The places of one word in a block of documents. */
interface Block {
  readonly bytes: Uint8Array;
  readonly index: Int32Array;
}

/** A word of a phrase in one document: its forms that stand there, and about how often. */
interface Step {
  readonly offset: number;
  readonly at: readonly { readonly bytes: Uint8Array; readonly start: number }[];
  readonly size: number;
}

/** Rows kept at most; of a phrase of common words in a large index they would be hundreds of megabytes. */
const MOST_KEPT = 2000;
const NONE: readonly number[] = [];

export function createPlaces(db: DatabaseSync): Places {
  const read = db.prepare('SELECT places FROM posting WHERE band = ? AND word = ? AND block = ?');
  /** By word, then by number of the block. */
  const kept = new Map<string, Map<number, Block | null>>();
  let count = 0;
  const forget = (): void => {
    kept.clear();
    count = 0;
  };

  const blockWith = (word: string, block: number): Block | null => {
    let ofWord = kept.get(word);
    const known = ofWord?.get(block);
    if (known !== undefined) return known;
    const bytes = read.get(bandOf(block), word, block)?.['places'];
    const found = bytes instanceof Uint8Array ? { bytes, index: placesIndex(bytes) } : null;
    if (count++ >= MOST_KEPT) {
      forget();
      ofWord = undefined;
    }
    if (ofWord === undefined) kept.set(word, (ofWord = new Map<number, Block | null>()));
    ofWord.set(block, found);
    return found;
  };
  const blocksWith = (words: readonly string[], block: number): readonly Block[] => words.map((word) => blockWith(word, block)).filter((known) => known !== null);

  return {
    ofWords: (document, words) => {
      const { at } = stepIn(document, blocksWith(words, blockOf(document)), 0);
      return placesOf(at);
    },
    ofPhrase: (document, phrase) => startsIn(document, phrase.map((forms) => blocksWith(forms, blockOf(document)))),
    eachPhrase(documents, phrase, tell) {
      let block = -1;
      let blocks: readonly (readonly Block[])[] = [];
      for (const document of documents) {
        if (blockOf(document) !== block) {
          block = blockOf(document);
          blocks = phrase.map((forms) => blocksWith(forms, block));
        }
        const starts = startsIn(document, blocks);
        if (starts.length > 0) tell(document, starts);
      }
    },
    forget,
  };
}

function stepIn(document: number, blocks: readonly Block[], offset: number): Step {
  const at: { bytes: Uint8Array; start: number }[] = [];
  let size = 0;
  for (const { bytes, index } of blocks) {
    const start = index[document % BLOCK] ?? -1;
    if (start < 0) continue;
    at.push({ bytes, start });
    size += placesSize(bytes, start);
  }
  return { offset, at, size };
}

function placesOf(at: Step['at']): readonly number[] {
  const [only, ...others] = at;
  if (only === undefined) return NONE;
  if (others.length === 0) return placesAt(only.bytes, only.start);
  return [...new Set(at.flatMap(({ bytes, start }) => placesAt(bytes, start)))].sort((a, b) => a - b);
}

/** The fewest places first: then the others are only looked through for what is left. */
function startsIn(document: number, blocks: readonly (readonly Block[])[]): readonly number[] {
  const steps: Step[] = [];
  for (const [offset, ofWord] of blocks.entries()) {
    const step = stepIn(document, ofWord, offset);
    if (step.at.length === 0) return NONE;
    steps.push(step);
  }
  const [rarest, ...others] = steps.sort((a, b) => a.size - b.size);
  if (rarest === undefined) return NONE;
  let starts: readonly number[] = placesOf(rarest.at).map((place) => place - rarest.offset);
  for (const { offset, at } of others) {
    if (starts.length === 0) return NONE;
    const found = at.map(({ bytes, start }) => alsoAt(starts, bytes, start, offset));
    starts = found.length === 1 ? (found[0] ?? NONE) : found.flat().sort((a, b) => a - b);
  }
  return starts;
}
