// The reader's side of the inverted index: which documents have a word, a stem or a phrase, and how much that weighs.
import type { DatabaseSync } from 'node:sqlite';
import type { Columns } from './columns.ts';
import { COMPOUND_PART } from './content.ts';
import type { Phrase, Places } from './places.ts';
import { eachUse } from './postings.ts';
import { numberRow } from './codec.ts';

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

/** What a word weighs in each field. Measured on the judged set, docs/adr/0005. */
const WEIGHT = { title: 10, summary: 4, body: 1, part: 0.5, extra: 4 };

/** Only as far as it stands in titles. */
export function inTitles({ documents, titles }: Uses): Uses {
  const kept = emptyUses(documents.length);
  let count = 0;
  for (let index = 0; index < documents.length; index++) {
    const title = titles[index] ?? 0;
    if (title === 0) continue;
    kept.documents[count] = documents[index] ?? 0;
    kept.weights[count] = WEIGHT.title * title;
    kept.titles[count++] = title;
  }
  return { documents: kept.documents.slice(0, count), weights: kept.weights.slice(0, count), titles: kept.titles.slice(0, count) };
}

const emptyUses = (length: number): Uses => ({ documents: new Uint32Array(length), weights: new Float64Array(length), titles: new Uint32Array(length) });

export function createUsesReader(db: DatabaseSync, columns: Columns, places: Places, formsOf: (stem: string) => readonly string[]): UsesReader {
  const rows = numberRow(db.prepare('SELECT block, uses FROM posting WHERE word = ? ORDER BY block'));
  /** By document number, empty between questions. */
  let weights = new Float64Array();
  let titles = new Uint32Array();

  const gather = (words: readonly string[], weightOf: (word: string) => (title: number, summary: number, body: number, extra: number) => number): Uses => {
    if (weights.length <= columns.size) {
      weights = new Float64Array(columns.size + 1024);
      titles = new Uint32Array(columns.size + 1024);
    }
    const found: number[] = [];
    for (const word of words) {
      const weigh = weightOf(word);
      for (const [block, uses] of rows(word)) {
        eachUse(uses, block, (document, title, summary, body, extra) => {
          if (weights[document] === 0) found.push(document);
          weights[document] = (weights[document] ?? 0) + weigh(title, summary, body, extra);
          titles[document] = (titles[document] ?? 0) + title;
        });
      }
    }
    const gathered = emptyUses(found.length);
    gathered.documents.set(found);
    if (words.length > 1) gathered.documents.sort();
    for (let index = 0; index < found.length; index++) {
      const document = gathered.documents[index] ?? 0;
      gathered.weights[index] = weights[document] ?? 0;
      gathered.titles[index] = titles[document] ?? 0;
      weights[document] = 0;
      titles[document] = 0;
    }
    return gathered;
  };
  const asWord = (title: number, summary: number, body: number, extra: number): number => WEIGHT.title * title + WEIGHT.summary * summary + WEIGHT.body * body + WEIGHT.extra * extra;
  const asPart = (_title: number, _summary: number, body: number): number => WEIGHT.part * body;

  const phrase = (words: Phrase): Uses => {
    const documents: number[] = [];
    const weighed: number[] = [];
    const titled: number[] = [];
    const each = words.map((forms) => gather(forms, () => asWord).documents);
    places.eachPhrase(inAll(each), words, (document, starts) => {
      const { titleEnd, summaryEnd, frontEnd } = columns.fieldsOf(document);
      const before = (end: number): number => {
        const index = starts.findIndex((place) => place >= end);
        return index < 0 ? starts.length : index;
      };
      const [title, summary, front] = [before(titleEnd), before(summaryEnd), before(frontEnd)];
      documents.push(document);
      titled.push(title);
      weighed.push(asWord(title, summary - title, starts.length - front, front - summary));
    });
    return { documents: Uint32Array.from(documents), weights: Float64Array.from(weighed), titles: Uint32Array.from(titled) };
  };

  return {
    ofWord: (word) => gather([word], () => asWord),
    ofStem: (stem) => gather([...formsOf(stem), COMPOUND_PART + stem], (word) => (word.startsWith(COMPOUND_PART) ? asPart : asWord)),
    ofPhrase(words) {
      const [first, ...others] = words;
      if (first === undefined) return emptyUses(0);
      return others.length === 0 ? gather(first, () => asWord) : phrase(words);
    },
  };
}

/** The numbers that stand in each of these ascending lists. */
export function inAll(lists: readonly Uint32Array[]): number[] {
  const [shortest = new Uint32Array(), ...others] = [...lists].sort((a, b) => a.length - b.length);
  const at = others.map(() => 0);
  return [...shortest].filter((number) => others.every((list, index) => {
    let place = at[index] ?? 0;
    while (place < list.length && (list[place] ?? 0) < number) place++;
    at[index] = place;
    return list[place] === number;
  }));
}
