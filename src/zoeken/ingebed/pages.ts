// Finds the pages of a document that answer best, and cuts a snippet out of each.
// FTS5 is only asked which pages have which clause: its ranking would count all pages again for every document.
import type { DatabaseSync } from 'node:sqlite';
import type { PageHit } from '../port.ts';
import { findHits, markBest } from '../vraag/mark.ts';
import type { Wanted } from '../vraag/mark.ts';
import type { PlannedClause, Way } from '../vraag/plan.ts';
import { decodeText, numberRows } from './codec.ts';
import { COMPOUND_PART } from './content.ts';
import type { Lexicon } from './lexicon.ts';
import { PAGES_PER_DOCUMENT, ROWS_BETWEEN } from './schema.ts';

export interface BestPages {
  readonly pages: readonly PageHit[];
  readonly matchingPages: number;
}

export interface PageFinder {
  /** Questions for `part`, one per positive clause; made once per search. */
  questions(clauses: readonly PlannedClause[]): readonly string[];
  best(document: number, questions: readonly string[], wanted: Wanted, snippets: { readonly perDocument: number; readonly chars: number }): BestPages;
}

/** Forms of one stem that are looked for; the rest are rare. */
const FORMS_PER_STEM = 12;
/** Pages read beyond those shown, to show those with most hits. */
const EXTRA_PAGES = 1;

export function createPageFinder(db: DatabaseSync, lexicon: Lexicon): PageFinder {
  const inDocument = numberRows(db.prepare(`SELECT rowid FROM part WHERE part MATCH ? AND ${ROWS_BETWEEN}`));
  const text = db.prepare('SELECT text FROM page WHERE row = ?');

  /** The beginnings by which documents were found. Asking FTS5 for all would gather every page with any of them, for each document again. */
  const beginnings = (prefix: string, stems: number): readonly string[] => [prefix, ...lexicon.beginningWith(prefix, Math.max(stems, FORMS_PER_STEM)).map(({ form }) => form)];

  const expression = (way: Way): string => {
    switch (way.kind) {
      case 'stems':
        return way.stems.map((stem) => [COMPOUND_PART + stem, ...lexicon.formsOf(stem, FORMS_PER_STEM)].map((form) => `"${form}"`).join(' OR ')).join(' OR ');
      case 'phrase':
        return `{body} : "${way.forms.join(' ')}"`;
      case 'reference':
        return `"${way.canonical}"`;
      case 'prefix':
        return [COMPOUND_PART + lexicon.stem(way.prefix), ...beginnings(way.prefix, way.stems.length)].map((form) => `"${form}"`).join(' OR ');
    }
  };

  return {
    questions: (clauses) => clauses.filter((clause) => !clause.negative).map((clause) => clause.ways.map((way) => `(${expression(way)})`).join(' OR ')),
    best(document, questions, wanted, { perDocument, chars }) {
      const first = document * PAGES_PER_DOCUMENT;
      const found = new Map<number, number>();
      for (const question of questions) {
        for (const [row = 0] of inDocument(question, first + 1, first + PAGES_PER_DOCUMENT - 1)) found.set(row, (found.get(row) ?? 0) + 1);
      }
      const most = Math.max(0, ...found.values());
      const matching = [...found].filter(([, clauses]) => clauses === most).map(([row]) => row).sort((a, b) => a - b);
      const read = matching.slice(0, perDocument + EXTRA_PAGES).map((row) => {
        const page = decodeText(text.get(row)?.['text']);
        const hits = findHits(page, wanted, lexicon.stem);
        return { page: row - first, hits: hits.length, snippet: () => markBest(page, hits, chars) };
      });
      const pages = read
        .sort((a, b) => b.hits - a.hits || a.page - b.page)
        .slice(0, perDocument)
        .map(({ page, snippet }): PageHit => ({ page, snippet: snippet() }));
      return { pages, matchingPages: matching.length };
    },
  };
}
