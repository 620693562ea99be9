// The pages of the hits that answer best, with a snippet each: cut by us, so that it is pieces of text and never HTML.
import type { MultiSearchQuery } from 'meilisearch';
import type { PageHit } from '../port.ts';
import { findHits, markBest } from '../vraag/mark.ts';
import type { Wanted } from '../vraag/mark.ts';
import type { PlannedClause, Way } from '../vraag/plan.ts';
import type { Connection } from './connection.ts';
import { every, isOneOf, termOf } from './filter.ts';
import { pageId, readPage, readText } from './records.ts';
import type { Stem } from './records.ts';

export interface BestPages {
  readonly pages: readonly PageHit[];
  readonly matchingPages: number;
}
export const NO_PAGES: BestPages = { pages: [], matchingPages: 0 };

export interface Snippets {
  readonly perDocument: number;
  readonly chars: number;
}

/** Pages read beyond those shown, to show those with most hits. */
const EXTRA_PAGES = 1;
/** Pages of all hits together that one word is looked for on. */
const MOST_PAGES = 1_000;
/** More ways than this to say one thing find no other pages. */
const MOST_WAYS = 12;

type Sought = Pick<MultiSearchQuery, 'q' | 'attributesToSearchOn'>;

const quoted = (words: string): string => `"${words}"`;

function soughtBy(way: Way): readonly Sought[] {
  switch (way.kind) {
    case 'stems':
      return way.stems.map((stem) => ({ q: quoted(termOf(stem)), attributesToSearchOn: ['stammen', 'extra'] }));
    case 'phrase':
      return [{ q: quoted(way.forms.join(' ')), attributesToSearchOn: ['vormen'] }];
    case 'reference':
      return [{ q: quoted(termOf(way.canonical)), attributesToSearchOn: ['extra'] }];
    case 'prefix':
      return [{ q: way.prefix, attributesToSearchOn: ['vormen'] }];
  }
}

/** For these documents: which pages have most of what was asked. Documents that are not in the answer have no such page. */
export async function bestPages(
  connection: Connection,
  index: string,
  documentIds: readonly string[],
  clauses: readonly PlannedClause[],
  marking: { readonly wanted: Wanted; readonly stem: Stem },
  { perDocument, chars }: Snippets,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, BestPages>> {
  const positives = clauses.filter(({ negative }) => !negative);
  if (perDocument === 0 || documentIds.length === 0 || positives.length === 0) return new Map();
  const filter = every([isOneOf('documentId', documentIds), 'pagina > 0']) ?? '';
  const questions = positives.flatMap(({ ways }, clause) => ways.flatMap(soughtBy).slice(0, MOST_WAYS).map((sought) => ({ clause, sought })));
  const answers = await connection.ask(
    questions.map(({ sought }): MultiSearchQuery => ({ indexUid: index, ...sought, filter, attributesToRetrieve: ['documentId', 'pagina'], limit: MOST_PAGES })),
    signal,
  );
  const clausesOn = new Map<string, Map<number, Set<number>>>();
  questions.forEach(({ clause }, place) => {
    for (const { documentId, pagina } of (answers[place]?.hits ?? []).map(readPage)) {
      const pages = clausesOn.getOrInsertComputed(documentId, () => new Map<number, Set<number>>());
      pages.getOrInsertComputed(pagina, () => new Set<number>()).add(clause);
    }
  });
  const matching = new Map([...clausesOn].map(([documentId, pages]): [string, number[]] => {
    const most = Math.max(...[...pages.values()].map((found) => found.size));
    return [documentId, [...pages].filter(([, found]) => found.size === most).map(([page]) => page).sort((a, b) => a - b)];
  }));
  const texts = await textsOf(connection, index, [...matching].flatMap(([documentId, pages]) => pages.slice(0, perDocument + EXTRA_PAGES).map((page) => pageId(documentId, page))), signal);
  return new Map([...matching].map(([documentId, pages]): [string, BestPages] => {
    const read = pages.slice(0, perDocument + EXTRA_PAGES).map((page) => {
      const text = texts.get(pageId(documentId, page)) ?? '';
      return { page, text, hits: findHits(text, marking.wanted, marking.stem) };
    });
    const shown = read.sort((a, b) => b.hits.length - a.hits.length || a.page - b.page).slice(0, perDocument);
    return [documentId, { pages: shown.map(({ page, text, hits }): PageHit => ({ page, snippet: markBest(text, hits, chars) })), matchingPages: pages.length }];
  }));
}

/** The text of pages by the id of their record. */
export async function textsOf(connection: Connection, index: string, ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const [answer] = await connection.ask([{ indexUid: index, filter: isOneOf('id', ids), attributesToRetrieve: ['documentId', 'pagina', 'tekst'], limit: ids.length }], signal);
  return new Map((answer?.hits ?? []).map(readText).map(({ documentId, pagina, tekst }) => [pageId(documentId, pagina), tekst]));
}
