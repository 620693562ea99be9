// Finds the pages of a document that answer best, and cuts a snippet out of each.
import type { DatabaseSync } from 'node:sqlite';
import type { PageHit } from '../port.ts';
import { findHits, markBest } from '../vraag/mark.ts';
import type { Wanted } from '../vraag/mark.ts';
import type { PlannedClause, Way } from '../vraag/plan.ts';
import { decodeText } from './codec.ts';
import { COMPOUND_PART } from './content.ts';
import { decodeLayout, pageOf } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import type { Places } from './places.ts';
import { PAGES_PER_DOCUMENT } from './schema.ts';

export interface BestPages {
  readonly pages: readonly PageHit[];
  readonly matchingPages: number;
}

/** What to look for on the pages for one clause: any of the words, any of the phrases. */
export interface PageQuestion {
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

export interface PageFinder {
  /** One per positive clause; made once per search. */
  questions(clauses: readonly PlannedClause[]): readonly PageQuestion[];
  best(document: number, questions: readonly PageQuestion[], wanted: Wanted, snippets: { readonly perDocument: number; readonly chars: number }): BestPages;
}

/** Forms of one stem that are looked for; the rest are rare. */
const FORMS_PER_STEM = 12;

export function createPageFinder(db: DatabaseSync, lexicon: Lexicon, places: Places): PageFinder {
  const layout = db.prepare('SELECT layout FROM document WHERE number = ?');
  const text = db.prepare('SELECT text FROM page WHERE row = ?');

  const wordsOf = (way: Way): readonly string[] => {
    switch (way.kind) {
      case 'stems':
        return way.stems.flatMap((stem) => [COMPOUND_PART + stem, ...lexicon.formsOf(stem).slice(0, FORMS_PER_STEM)]);
      case 'phrase':
        return [];
      case 'reference':
        return [way.canonical];
      case 'prefix':
        // The beginnings by which documents were found.
        return [COMPOUND_PART + lexicon.stem(way.prefix), way.prefix, ...lexicon.beginningWith(way.prefix, Math.max(way.stems.length, FORMS_PER_STEM)).map(({ form }) => form)];
    }
  };

  return {
    questions: (clauses) => clauses.filter((clause) => !clause.negative).map(({ ways }) => ({
      words: [...new Set(ways.flatMap(wordsOf))],
      phrases: ways.flatMap((way) => (way.kind === 'phrase' ? [way.forms] : [])),
    })),
    best(document, questions, wanted, { perDocument, chars }) {
      const shared = decodeLayout(layout.get(document)?.['layout']);
      const found = new Map<number, { clauses: number; hits: number }>();
      for (const { words, phrases } of questions) {
        const hits = new Map<number, number>();
        for (const place of [...places.ofWords(document, words), ...phrases.flatMap((forms) => places.ofPhrase(document, forms.map((form) => [form])))]) {
          const page = pageOf(shared, place);
          if (page > 0) hits.set(page, (hits.get(page) ?? 0) + 1);
        }
        for (const [page, count] of hits) {
          const known = found.get(page);
          found.set(page, { clauses: (known?.clauses ?? 0) + 1, hits: (known?.hits ?? 0) + count });
        }
      }
      const most = Math.max(0, ...[...found.values()].map(({ clauses }) => clauses));
      const matching = [...found].filter(([, { clauses }]) => clauses === most);
      const pages = matching
        .sort(([a, { hits: ofA }], [b, { hits: ofB }]) => ofB - ofA || a - b)
        .slice(0, perDocument)
        .map(([page]): PageHit => {
          const clean = decodeText(text.get(document * PAGES_PER_DOCUMENT + page)?.['text']);
          return { page, snippet: markBest(clean, findHits(clean, wanted, lexicon.stem), chars) };
        });
      return { pages, matchingPages: matching.length };
    },
  };
}
