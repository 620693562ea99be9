// Finds the documents that answer a plan, and ranks them: BM25 over all fields together, each field with its own weight.
import type { PlannedClause, Way } from '../vraag/plan.ts';
import type { Columns } from './columns.ts';
import type { Lexicon } from './lexicon.ts';
import type { Remembered } from './remembered.ts';
import { inAll, inAny, marksOf, placeIn, those } from './lists.ts';
import { inTitles } from './uses.ts';
import type { Uses, UsesReader } from './uses.ts';

/** Documents by number, ascending, with a score each, highest best; scores are all 0 when ranking was not asked for. */
export interface Matches {
  readonly numbers: Uint32Array;
  readonly scores: Float64Array;
}

export interface Matcher {
  /** Documents for which every clause holds. `letter: false` also takes inflected phrases. */
  strict(clauses: readonly PlannedClause[], ranked: boolean, letter: boolean): Matches;
  /** The same matches, the first of `places` scored higher when their title holds all words (phrases as `strict` was asked for them), and when they have them in the very form typed. */
  prefer(matches: Matches, places: readonly number[], clauses: readonly PlannedClause[], letter: boolean): Matches;
  /** Documents for which any positive clause holds and no negative one. */
  loose(clauses: readonly PlannedClause[], ranked: boolean): Matches;
}

/** Something to look up: one count of BM25. */
interface Term {
  readonly key: string;
  readonly read: () => Uses;
}

/** One of the ways in which a clause holds: all of these in one document. */
type Alternative = readonly Uses[];

/** So many of the best are looked at again; a bonus never carries anything into or out of them. */
export const PREFERRED = 60;
const TYPED_BONUS = 0.25;
/** A long title weighs less than its words do many times in the text (BM25), while it says what the document is about. Measured: docs/adr/0005. */
const TITLE_BONUS = 1;
/** BM25: how soon more of the same word adds nothing, and how much a long document loses. */
const [K1, B] = [1.2, 0.75];
/** A word in most documents says nothing, but still more than none. */
const LEAST_IDF = 1e-6;
const NOTHING: Matches = { numbers: new Uint32Array(), scores: new Float64Array() };

export function createMatcher(reader: UsesReader, columns: Columns, { stem, formsOf }: Lexicon, remembered: Remembered<Uses>): Matcher {
  const stemTerm = (wanted: string): Term => ({ key: `stem ${wanted}`, read: () => reader.ofStem(wanted) });
  const wordTerm = (word: string): Term => ({ key: `word ${word}`, read: () => reader.ofWord(word) });
  const phraseTerm = (forms: readonly string[], exact: boolean): Term => ({
    key: `${exact ? 'exactly' : 'phrase'} ${forms.join(' ')}`,
    read: () => reader.ofPhrase(forms.map((form) => (exact ? [form] : withItself(form, formsOf(stem(form)))))),
  });
  const find = ({ key, read }: Term, inTitle = false): Uses => {
    const uses = remembered.get(key, read);
    return inTitle ? inTitles(uses) : uses;
  };

  const alternativesOf = (way: Way, inTitle: boolean, letter: boolean): readonly Alternative[] => {
    const only = (term: Term, title = inTitle): Alternative => [find(term, title)];
    switch (way.kind) {
      case 'stems':
        return [way.stems.map((wanted) => find(stemTerm(wanted), inTitle))];
      case 'phrase':
        return [only(phraseTerm(way.forms, way.exact && letter))];
      case 'reference':
        return [only(wordTerm(way.canonical))];
      case 'prefix':
        // What begins so in a title counts by itself too: there it is no chance.
        return [...way.stems.map((wanted) => only(stemTerm(wanted))), ...way.stems.map((wanted) => only(stemTerm(wanted), true))];
    }
  };
  const alternatives = ({ ways, inTitle }: PlannedClause, letter: boolean): readonly Alternative[] =>
    [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()].flatMap((way) => alternativesOf(way, inTitle, letter));

  /** The smallest pieces that may count by themselves. A number or a fixed expression stays whole. */
  const pieces = (way: Way): readonly Term[] => {
    switch (way.kind) {
      case 'stems':
      case 'prefix':
        return way.stems.map(stemTerm);
      case 'phrase':
        return way.exact ? way.forms.map((form) => stemTerm(stem(form))) : [phraseTerm(way.forms, false)];
      case 'reference':
        return [wordTerm(way.canonical)];
    }
  };

  const documentsOf = (ways: readonly Alternative[]): Uint32Array => inAny(ways.map((all) => inAll(all.map(({ documents }) => documents))), columns.size);
  /** By document number: empty between questions. */
  let total = new Float64Array();

  const rank = (numbers: Uint32Array, terms: readonly Uses[]): Matches => {
    if (total.length <= columns.size) total = new Float64Array(columns.size + 1024);
    const { lengths, count } = columns;
    const mean = columns.words / Math.max(1, count);
    const wanted = marksOf([numbers], columns.size);
    for (const { documents, weights } of terms) {
      const idf = Math.max(LEAST_IDF, Math.log((count - documents.length + 0.5) / (documents.length + 0.5)));
      for (let index = 0; index < documents.length; index++) {
        const number = documents[index] ?? 0;
        if (wanted[number] !== 1) continue;
        const weight = weights[index] ?? 0;
        total[number] = (total[number] ?? 0) + (idf * weight * (K1 + 1)) / (weight + K1 * (1 - B + (B * (lengths[number] ?? 0)) / mean));
      }
    }
    const scores = new Float64Array(numbers.length);
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] ?? 0;
      scores[index] = total[number] ?? 0;
      total[number] = 0;
    }
    return { numbers, scores };
  };
  const unranked = (numbers: Uint32Array): Matches => ({ numbers, scores: new Float64Array(numbers.length) });

  /** Those for which none of the negative clauses holds. */
  const without = (numbers: Uint32Array, clauses: readonly PlannedClause[]): Uint32Array => {
    const negatives = clauses.filter((clause) => clause.negative);
    if (negatives.length === 0) return numbers;
    const unwanted = marksOf(negatives.map((clause) => documentsOf(alternatives(clause, true))), columns.size);
    return numbers.filter((number) => unwanted[number] === 0);
  };

  return {
    strict(clauses, ranked, letter) {
      const positives = clauses.filter((clause) => !clause.negative).map((clause) => alternatives(clause, letter));
      if (positives.length === 0) return unranked(without(those(columns.size, (number) => columns.ids[number] !== undefined), clauses));
      const numbers = without(inAll(positives.map(documentsOf)), clauses);
      return ranked ? rank(numbers, positives.flat(2)) : unranked(numbers);
    },
    prefer(matches, places, clauses, letter) {
      const positives = clauses.filter((clause) => !clause.negative);
      if (positives.length === 0) return matches;
      const every = positives.map((clause) => alternatives(clause, letter));
      const inTitle = ({ documents, titles }: Uses, number: number): boolean => (titles[placeIn(documents, number)] ?? 0) > 0;
      const titled = (number: number): boolean => every.every((ways) => ways.some((all) => all.every((uses) => inTitle(uses, number))));
      const telling = (form: string): boolean => formsOf(stem(form)).length > 1;
      const typed = positives.flatMap(({ form }) => (form === undefined || !telling(form) ? [] : [find(wordTerm(form)).documents]));
      const scores = matches.scores.slice();
      for (const place of places.slice(0, PREFERRED)) {
        const number = matches.numbers[place] ?? 0;
        const inForm = typed.filter((numbers) => placeIn(numbers, number) >= 0).length;
        scores[place] = (scores[place] ?? 0) * (titled(number) ? 1 + TITLE_BONUS : 1) * (1 + (TYPED_BONUS * inForm) / positives.length);
      }
      return { numbers: matches.numbers, scores };
    },
    loose(clauses, ranked) {
      const terms = clauses.filter((clause) => !clause.negative).flatMap(({ ways, inTitle }) => ways.flatMap(pieces).map((term) => find(term, inTitle)));
      if (terms.length === 0) return NOTHING;
      const numbers = without(inAny(terms.map(({ documents }) => documents), columns.size), clauses);
      return ranked ? rank(numbers, terms) : unranked(numbers);
    },
  };
}

/** Whether a clause can hold by words in their very form next to each other. */
export const hasPhrase = (clause: PlannedClause): boolean => clause.ways.some((way) => way.kind === 'phrase' && way.exact);

/** A word of a phrase may stand there as it was typed, also when the index has another stem for it. */
const withItself = (form: string, forms: readonly string[]): readonly string[] => (forms.includes(form) ? forms : [form, ...forms]);
