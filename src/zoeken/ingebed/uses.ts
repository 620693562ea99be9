// The reader's side of the inverted index: which documents have a word, a stem or a phrase, and how much that weighs.
import type { DatabaseSync } from 'node:sqlite';
import { numberRow } from './codec.ts';
import type { Columns } from './columns.ts';
import { COMPOUND_PART } from './content.ts';
import { inAll } from './lists.ts';
import type { Phrase, Places } from './places.ts';
import { addUses } from './postings.ts';
import type { FieldWeights } from './postings.ts';

/** The documents that have something, ascending, with what it weighs in each and how often it stands in the title. */
export interface Uses {
  readonly documents: Uint32Array;
  readonly weights: Float64Array;
  readonly titles: Uint32Array;
}

export interface UsesReader {
  /** One word exactly as it stands in the index: a folded form or a reference. */
  ofWord(word: string): Uses;
  /** All forms of a stem, and compounds of which it is a part. */
  ofStem(stem: string): Uses;
  /** Words next to each other, on one page, in the title, in the summary or in an identifier; each with the forms it may have. */
  ofPhrase(words: Phrase): Uses;
}

/** Measured on the judged set, docs/adr/0005. */
const AS_WORD: FieldWeights = { title: 10, summary: 4, body: 1, extra: 4 };
const AS_PART: FieldWeights = { title: 0, summary: 0, body: 0.5, extra: 0 };

/** Only as far as it stands in titles. */
export function inTitles({ documents, titles }: Uses): Uses {
  const kept = emptyUses(documents.length);
  let count = 0;
  for (let index = 0; index < documents.length; index++) {
    const title = titles[index] ?? 0;
    if (title === 0) continue;
    kept.documents[count] = documents[index] ?? 0;
    kept.weights[count] = AS_WORD.title * title;
    kept.titles[count++] = title;
  }
  return { documents: kept.documents.slice(0, count), weights: kept.weights.slice(0, count), titles: kept.titles.slice(0, count) };
}

const emptyUses = (length: number): Uses => ({ documents: new Uint32Array(length), weights: new Float64Array(length), titles: new Uint32Array(length) });

export function createUsesReader(db: DatabaseSync, columns: Columns, places: Places, formsOf: (stem: string) => readonly string[]): UsesReader {
  const rows = numberRow(db.prepare('SELECT block, uses FROM band CROSS JOIN posting ON posting.band = band.number WHERE word = ? ORDER BY band.number, block'));
  /** By document number, empty between questions. */
  let weights = new Float64Array();
  let titles = new Uint32Array();

  const gather = (words: readonly string[], weightsOf: (word: string) => FieldWeights): Uses => {
    if (weights.length <= columns.size) {
      weights = new Float64Array(columns.size + 1024);
      titles = new Uint32Array(columns.size + 1024);
    }
    const weighed = { weights, titles, found: [] as number[] };
    for (const word of words) {
      const by = weightsOf(word);
      for (const [block, uses] of rows(word)) addUses(uses, block, weighed, by);
    }
    const gathered = emptyUses(weighed.found.length);
    if (words.length === 1) gathered.documents.set(weighed.found);
    else inOrder(weighed.found, weights, gathered.documents);
    for (let index = 0; index < gathered.documents.length; index++) {
      const document = gathered.documents[index] ?? 0;
      gathered.weights[index] = weights[document] ?? 0;
      gathered.titles[index] = titles[document] ?? 0;
      weights[document] = 0;
      titles[document] = 0;
    }
    return gathered;
  };

  const phrase = (words: Phrase): Uses => {
    const documents: number[] = [];
    const weighed: number[] = [];
    const titled: number[] = [];
    const each = words.map((forms) => gather(forms, () => AS_WORD).documents);
    places.eachPhrase(inAll(each), words, (document, starts) => {
      const { titleEnd, summaryEnd, frontEnd } = columns.fieldsOf(document);
      const before = (end: number): number => {
        const index = starts.findIndex((place) => place >= end);
        return index < 0 ? starts.length : index;
      };
      const [title, summary, front] = [before(titleEnd), before(summaryEnd), before(frontEnd)];
      documents.push(document);
      titled.push(title);
      weighed.push(AS_WORD.title * title + AS_WORD.summary * (summary - title) + AS_WORD.body * (starts.length - front) + AS_WORD.extra * (front - summary));
    });
    return { documents: Uint32Array.from(documents), weights: Float64Array.from(weighed), titles: Uint32Array.from(titled) };
  };

  return {
    ofWord: (word) => gather([word], () => AS_WORD),
    ofStem: (stem) => gather([...formsOf(stem), COMPOUND_PART + stem], (word) => (word.startsWith(COMPOUND_PART) ? AS_PART : AS_WORD)),
    ofPhrase(words) {
      const [first, ...others] = words;
      if (first === undefined) return emptyUses(0);
      return others.length === 0 ? gather(first, () => AS_WORD) : phrase(words);
    },
  };
}

/** A list of this many of all numbers is put in order sooner by going through all than by sorting. */
const DENSE = 1 / 32;

/** Writes the numbers found, which have a weight, in ascending order. */
function inOrder(found: readonly number[], weights: Float64Array, ordered: Uint32Array): void {
  if (found.length < weights.length * DENSE) {
    ordered.set(found);
    ordered.sort();
    return;
  }
  let count = 0;
  for (let number = 0; number < weights.length; number++) if (weights[number] !== 0) ordered[count++] = number;
}
