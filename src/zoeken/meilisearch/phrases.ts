// In which documents a phrase stands: asked of the pages, and for exact ones checked word by word,
// because the server looks at words in pairs and takes a rare few for phrases that are none.
import type { MultiSearchQuery } from 'meilisearch';
import { formsOf } from '../nederlands/tokens.ts';
import { cleanText } from '../nederlands/text.ts';
import type { PlannedClause, Way } from '../vraag/plan.ts';
import type { Connection } from './connection.ts';
import type { PhraseDocuments } from './filter.ts';
import { readPhrasePage, textsOn } from './records.ts';
import type { Stem } from './records.ts';

type Phrase = Extract<Way, { kind: 'phrase' }>;

export interface FoundPhrases {
  readonly documents: PhraseDocuments;
  /** A phrase stands on more pages than were looked at: totals are at least so much. */
  readonly cut: boolean;
}

/** Pages looked at per phrase: beyond these a phrase says nothing any more. */
const MOST_PAGES = 1_000;

const keyOf = (phrase: Phrase, inTitle: boolean, letter: boolean): string => `${inTitle ? 'titel' : 'pagina'}/${letter ? 'letter' : 'stam'}/${phrase.forms.join(' ')}`;

interface Question {
  readonly key: string;
  readonly phrase: Phrase;
  readonly inTitle: boolean;
  readonly letter: boolean;
}

/** Exact phrases are asked both to the letter and inflected: which of the two counts is known only afterwards. */
function questionsOf(clauses: readonly PlannedClause[]): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const { ways, inTitle } of clauses) {
    for (const way of ways) {
      if (way.kind !== 'phrase') continue;
      for (const letter of way.exact ? [true, false] : [false]) {
        const key = keyOf(way, inTitle, letter);
        questions.set(key, { key, phrase: way, inTitle, letter });
      }
    }
  }
  return [...questions.values()];
}

export async function findPhrases(connection: Connection, index: string, clauses: readonly PlannedClause[], stem: Stem, signal?: AbortSignal): Promise<FoundPhrases> {
  const questions = questionsOf(clauses);
  if (questions.length === 0) return { documents: () => [], cut: false };
  const words = ({ phrase, letter }: Question): string => phrase.forms.map((form) => (letter ? form : stem(form))).join(' ');
  const answers = await connection.ask(
    questions.map((question): MultiSearchQuery => ({
      indexUid: index,
      q: `"${words(question)}"`,
      attributesToSearchOn: [question.letter ? 'vormen' : 'stammen'],
      ...(question.inTitle ? { filter: 'pagina = 0' } : {}),
      attributesToRetrieve: question.letter || question.inTitle ? ['documentId', 'pagina', 'vormen'] : ['documentId', 'pagina'],
      limit: MOST_PAGES,
    })),
    signal,
  );
  let cut = false;
  const found = new Map<string, readonly string[]>();
  questions.forEach((question, place) => {
    const hits = answers[place]?.hits ?? [];
    cut ||= hits.length >= MOST_PAGES;
    const sought = ` ${words(question)} `;
    const stands = (text: string): boolean => ` ${question.letter ? text : formsOf(cleanText(text)).map(stem).join(' ')} `.includes(sought);
    const documents = question.letter || question.inTitle
      ? hits.map(readPhrasePage).filter(({ vormen }) => (question.inTitle ? textsOn(vormen).slice(0, 1) : textsOn(vormen)).some(stands)).map(({ documentId }) => documentId)
      : hits.map((hit) => String(hit['documentId']));
    found.set(question.key, [...new Set(documents)]);
  });
  return { documents: (phrase, inTitle, letter) => found.get(keyOf(phrase, inTitle, letter && phrase.exact)) ?? [], cut };
}
