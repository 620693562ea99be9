// What the planner asks about words, answered by the server's own counts. The planner does not wait, a server answers later:
// so it plans with what is known, the questions it could not answer are asked in one go, and it plans again.
import type { MultiSearchQuery } from 'meilisearch';
import { errorsForgiven, typingDistance } from '../vraag/distance.ts';
import type { KnownForm, NearForm, Vocabulary } from '../vraag/vocabulary.ts';
import type { Connection } from './connection.ts';
import { is, termOf } from './filter.ts';

export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** Plans until every question about words has its answer. @throws StoreUnavailable */
  understand<T>(plan: (vocabulary: Vocabulary) => T, signal?: AbortSignal): Promise<T>;
}

/** After so many rounds of answers it plans with what there is. */
const MOST_ROUNDS = 6;
/** Nobody mistypes or begins a longer word, and comparing it would cost the server much. */
const LONGEST_FORM = 40;
/** A word that was not asked about yet is taken for a common one: looking for words like it costs more, and most words are known. */
const TAKEN_FOR_KNOWN = 1_000;
const DIGIT = /\p{N}/u;
const FORMS = 'vormen';

/** Words that begin with a text, or nearly so, most frequent first. */
export const formsLike = async (connection: Connection, index: string, text: string): Promise<readonly KnownForm[]> =>
  text.length > LONGEST_FORM ? [] : (await connection.askFacet(index, { facetName: FORMS, facetQuery: text })).map(({ value, count }) => ({ form: value, documents: count }));

export function createLexicon(connection: Connection, index: string, stem: (form: string) => string): Lexicon {
  const counts = new Map<string, number>();
  const alike = new Map<string, readonly KnownForm[]>();
  const uncounted = new Map<string, MultiSearchQuery>();
  const unseen = new Set<string>();

  const count = (field: 'termen' | typeof FORMS, value: string): number => {
    const condition = is(field, value);
    const known = counts.get(condition);
    if (known === undefined) uncounted.set(condition, { indexUid: index, filter: condition, hitsPerPage: 0 });
    return known ?? TAKEN_FOR_KNOWN;
  };
  const like = (text: string): readonly KnownForm[] => {
    const known = alike.get(text);
    if (known === undefined) unseen.add(text);
    return known ?? [];
  };

  const vocabulary: Vocabulary = {
    stem,
    hasTerm: (term) => count('termen', termOf(term)) > 0,
    documents: (form) => count(FORMS, form),
    beginningWith: (prefix, limit) => like(prefix).filter(({ form }) => form.startsWith(prefix)).slice(0, limit),
    near(form, limit) {
      const forgiven = errorsForgiven(form);
      if (forgiven === 0 || DIGIT.test(form)) return [];
      const measured = like(form).flatMap((known): NearForm[] => {
        if (DIGIT.test(known.form) || (known.form[0] !== form[0] && known.form[1] !== form[1])) return [];
        const distance = typingDistance(form, known.form, forgiven);
        return distance === 0 || distance > forgiven ? [] : [{ ...known, distance }];
      });
      const least = Math.min(...measured.map(({ distance }) => distance));
      return measured
        .filter(({ distance }) => distance === least)
        .sort((a, b) => b.documents - a.documents || (a.form < b.form ? -1 : 1))
        .slice(0, limit);
    },
  };

  /** Asks what was not known; false when everything was. */
  const learn = async (signal: AbortSignal | undefined): Promise<boolean> => {
    if (uncounted.size === 0 && unseen.size === 0) return false;
    const asked = [...uncounted];
    const texts = [...unseen];
    uncounted.clear();
    unseen.clear();
    const [totals, words] = await Promise.all([
      asked.length === 0 ? [] : connection.ask(asked.map(([, query]) => query), signal),
      Promise.all(texts.map((text) => formsLike(connection, index, text))),
    ]);
    asked.forEach(([condition], place) => counts.set(condition, totals[place]?.totalHits ?? 0));
    texts.forEach((text, place) => alike.set(text, words[place] ?? []));
    return true;
  };

  return {
    vocabulary,
    async understand(plan, signal) {
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const planned = plan(vocabulary);
        if (!(await learn(signal))) return planned;
      }
      return plan(vocabulary);
    },
  };
}
