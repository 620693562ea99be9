// Renders a plan as FTS5 questions and finds the documents that answer it.
import type { DatabaseSync } from 'node:sqlite';
import type { PlannedClause, Way } from '../vraag/plan.ts';
import { numberRows } from './codec.ts';
import { PAGES_PER_DOCUMENT, ROWS_BETWEEN } from './schema.ts';
import type { Stem } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import { createRemembered } from './remembered.ts';

/** Documents by number with a score each, highest best; scores are all 0 when ranking was not asked for. */
export interface Matches {
  readonly numbers: readonly number[];
  readonly scores: readonly number[];
}

export interface Matcher {
  /** The state that the questions after this are about, by the index's change number. */
  at(change: number): void;
  /** Documents for which every clause holds. `letter: false` also takes inflected phrases. */
  strict(clauses: readonly PlannedClause[], ranked: boolean, letter: boolean): Matches;
  /** The same matches, the first of `places` scored higher when their title holds all words, and when they have them in the very form typed. */
  prefer(matches: Matches, places: readonly number[], clauses: readonly PlannedClause[]): Matches;
  /** Documents for which any positive clause holds and no negative one. */
  loose(clauses: readonly PlannedClause[], ranked: boolean): Matches;
}

/** Title, summary, body, parts of compounds, extra (numbers, references). Measured on the judged set, docs/adr/0005. */
const RANK = 'bm25(whole, 10.0, 4.0, 1.0, 0.5, 4.0)';
/** So many of the best are looked at again; a bonus never carries anything into or out of them. */
export const PREFERRED = 60;
const TYPED_BONUS = 0.25;
/** A long title weighs less than its words do many times in the text (bm25), while it says what the document is about. Measured: docs/adr/0005. */
const TITLE_BONUS = 1;
/** Some ten answers that hold every document of a million pages. */
const REMEMBERED_DOCUMENTS = 1_000_000;
const NOTHING: Matches = { numbers: [], scores: [] };

export function createMatcher(db: DatabaseSync, { stem, formsOf }: Lexicon): Matcher {
  const ranking = numberRows(db.prepare(`SELECT rowid, ${RANK} FROM whole WHERE whole MATCH ?`));
  const finding = numberRows(db.prepare('SELECT rowid FROM whole WHERE whole MATCH ?'));
  const everything = numberRows(db.prepare('SELECT number FROM document ORDER BY number'));
  const phrase = numberRows(db.prepare('SELECT rowid FROM part WHERE part MATCH ?'));

  const titleHolds = db.prepare(`SELECT 1 AS found FROM whole WHERE whole MATCH ? AND ${ROWS_BETWEEN}`);
  const formInDocument = db.prepare(`SELECT 1 AS found FROM part WHERE part MATCH ? AND ${ROWS_BETWEEN} LIMIT 1`);

  const remembered = createRemembered(REMEMBERED_DOCUMENTS);
  const find = (question: string | null, ranked: boolean): Matches =>
    remembered.get(question === null ? '' : `${ranked ? 'ranked' : 'found'} ${question}`, () => read(question, ranked));
  const read = (question: string | null, ranked: boolean): Matches => {
    const numbers: number[] = [];
    const scores: number[] = [];
    const rows = question === null ? everything() : (ranked ? ranking : finding)(question);
    for (const [number = 0, rank = 0] of rows) {
      numbers.push(number);
      scores.push(-rank);
    }
    return { numbers, scores };
  };
  const withPhrase = (forms: readonly string[]): Set<number> => {
    const rows = phrase(`{body} : "${forms.join(' ')}"`);
    return new Set(rows.map(([row = 0]) => Math.floor(row / PAGES_PER_DOCUMENT)));
  };

  /** Documents in which the clause's phrases stand in these very forms, or that satisfy it in another way. */
  const toTheLetter = (clause: PlannedClause): Set<number> => {
    const allowed = new Set<number>();
    for (const way of clause.ways) {
      if (way.kind === 'phrase' && way.exact) for (const number of withPhrase(way.forms)) allowed.add(number);
    }
    const others = clause.ways.filter((way) => !isExact(way));
    if (others.length > 0) for (const number of find(question([{ ...clause, ways: others }], stem), false).numbers) allowed.add(number);
    return allowed;
  };
  const keep = (matches: Matches, wanted: (number: number) => boolean): Matches => {
    const kept = matches.numbers.map((number, index) => [number, matches.scores[index] ?? 0] as const).filter(([number]) => wanted(number));
    return { numbers: kept.map(([number]) => number), scores: kept.map(([, score]) => score) };
  };
  const without = (matches: Matches, negatives: readonly PlannedClause[]): Matches => {
    if (negatives.length === 0) return matches;
    const unwanted = negatives.map(toTheLetter);
    return keep(matches, (number) => !unwanted.some((numbers) => numbers.has(number)));
  };

  return {
    at: (change) => remembered.at(change),
    strict(clauses, ranked, letter) {
      const positives = clauses.filter((clause) => !clause.negative);
      const negatives = clauses.filter((clause) => clause.negative);
      const matches = find(positives.length === 0 ? null : question(positives, stem), ranked);
      const exact = letter ? positives.filter(hasPhrase).map(toTheLetter) : [];
      const literal = exact.length === 0 ? matches : keep(matches, (number) => exact.every((numbers) => numbers.has(number)));
      return without(literal, negatives);
    },
    prefer(matches, places, clauses) {
      const positives = clauses.filter((clause) => !clause.negative);
      if (positives.length === 0) return matches;
      const inTitle = `{title} : (${question(positives.map((clause) => ({ ...clause, inTitle: false })), stem)})`;
      const telling = (form: string): boolean => formsOf(stem(form), 2).length > 1;
      const forms = positives.flatMap(({ form }) => (form === undefined || !telling(form) ? [] : [quote(form)]));
      const scores = [...matches.scores];
      for (const place of places.slice(0, PREFERRED)) {
        const number = matches.numbers[place] ?? 0;
        const first = number * PAGES_PER_DOCUMENT;
        const titled = titleHolds.get(inTitle, number, number) === undefined ? 0 : TITLE_BONUS;
        const typed = forms.filter((form) => formInDocument.get(form, first, first + PAGES_PER_DOCUMENT - 1) !== undefined).length;
        scores[place] = (scores[place] ?? 0) * (1 + titled) * (1 + (TYPED_BONUS * typed) / positives.length);
      }
      return { numbers: matches.numbers, scores };
    },
    loose(clauses, ranked) {
      const positives = clauses.filter((clause) => !clause.negative);
      if (positives.length === 0) return NOTHING;
      const any = positives.map((clause) => inColumn(clause, clause.ways.flatMap((way) => termsOf(way, stem)).join(' OR '))).join(' OR ');
      return without(find(any, ranked), clauses.filter((clause) => clause.negative));
    },
  };
}

const isExact = (way: Way): boolean => way.kind === 'phrase' && way.exact;
/** Whether a clause can hold by words in their very form next to each other. */
export const hasPhrase = (clause: PlannedClause): boolean => clause.ways.some(isExact);
const quote = (term: string): string => `"${term}"`;
const inColumn = (clause: PlannedClause, expression: string): string => (clause.inTitle ? `({title} : (${expression}))` : `(${expression})`);

const question = (clauses: readonly PlannedClause[], stem: Stem): string =>
  clauses.map((clause) => inColumn(clause, [...new Set(clause.ways.map((way) => expressionOf(way, stem)))].join(' OR '))).join(' AND ');

function expressionOf(way: Way, stem: Stem): string {
  switch (way.kind) {
    case 'stems':
      return way.stems.length === 1 ? way.stems.map(quote).join('') : `(${way.stems.map(quote).join(' AND ')})`;
    case 'phrase':
      return quote(way.forms.map(stem).join(' '));
    case 'reference':
      return quote(way.canonical);
    case 'prefix':
      return `(${way.stems.map(quote).join(' OR ')} OR {title} : (${way.stems.map(quote).join(' OR ')}))`;
  }
}

/** The smallest pieces that may count by themselves. A number or a fixed expression stays whole. */
function termsOf(way: Way, stem: Stem): readonly string[] {
  switch (way.kind) {
    case 'stems':
    case 'prefix':
      return way.stems.map(quote);
    case 'phrase':
      return way.exact ? way.forms.map((form) => quote(stem(form))) : [expressionOf(way, stem)];
    case 'reference':
      return [quote(way.canonical)];
  }
}
