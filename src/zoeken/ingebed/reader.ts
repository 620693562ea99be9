// The reading side of the embedded engine: plan, match, select, present. Each search sees one state of the file.
import type { DatabaseSync } from 'node:sqlite';
import { START } from '../../kern/event.ts';
import { pagingOf } from '../grenzen.ts';
import { fold, cleanText } from '../nederlands/text.ts';
import type { Correction, Facet, FacetCount, SearchHit, SearchReader, SearchRequest, SearchResult, SearchSort } from '../port.ts';
import { planFreeText } from '../vraag/free-text.ts';
import { findHits, markAll, wantedOf } from '../vraag/mark.ts';
import { parseQuestion } from '../vraag/parse.ts';
import { planQuestion } from '../vraag/plan.ts';
import type { PlannedClause } from '../vraag/plan.ts';
import { decodeStored, decodeText, toPosition } from './codec.ts';
import { createColumns } from './columns.ts';
import { createLexicon } from './lexicon.ts';
import { createMatcher, hasPhrase, PREFERRED } from './match.ts';
import type { Matches } from './match.ts';
import { createPageFinder } from './pages.ts';
import { createPlaces } from './places.ts';
import { createRemembered } from './remembered.ts';
import { rankValues, select } from './select.ts';
import { PAGES_PER_DOCUMENT } from './schema.ts';
import { createUsesReader } from './uses.ts';
import type { Uses } from './uses.ts';

/** A question understood and answered: which documents, and by which clauses. */
interface Answer {
  readonly clauses: readonly PlannedClause[];
  readonly matches: Matches;
  readonly relaxed: boolean;
  readonly corrections: readonly Correction[];
}

/** With fewer hits than this, documents with some of the words come along. */
const FEW = 10;
const SIMILAR_PAGES = 3;
/** Words looked up: twenty bytes for each document they are in. */
const REMEMBERED_DOCUMENTS = 2_000_000;
const SNIPPETS = { perDocument: 2, chars: 240 };

export interface EmbeddedReader extends SearchReader {
  /** Reads a part of what questions need in memory, before the first one asks for it; true when there is more. */
  prepare(): boolean;
}

export function createReader(db: DatabaseSync): EmbeddedReader {
  const columns = createColumns(db);
  const lexicon = createLexicon(db);
  const places = createPlaces(db);
  const remembered = createRemembered<Uses>(REMEMBERED_DOCUMENTS);
  const matcher = createMatcher(createUsesReader(db, columns, places, lexicon.formsOf), columns, lexicon, remembered);
  const pageFinder = createPageFinder(db, lexicon, places);
  const readPosition = db.prepare('SELECT position FROM meta');
  const readStored = db.prepare('SELECT stored FROM document WHERE number = ?');
  const readNumber = db.prepare('SELECT number, stored FROM document WHERE id = ?');
  const readText = db.prepare('SELECT text FROM page WHERE row BETWEEN ? AND ? ORDER BY row');

  /** One read transaction: what another connection writes meanwhile is not half seen. */
  const inOneState = <T>(work: () => T): T => {
    db.exec('BEGIN');
    try {
      columns.refresh();
      remembered.at(columns.change);
      return work();
    } finally {
      places.forget();
      db.exec('COMMIT');
    }
  };

  const answer = (request: SearchRequest, ranked: boolean): Answer => {
    if (request.match === 'any' && request.q.trim() !== '') {
      const clauses = planFreeText(request.q, lexicon);
      return { clauses, matches: matcher.loose(clauses, ranked), relaxed: false, corrections: [] };
    }
    const { clauses, corrections } = planQuestion(parseQuestion(request.q), lexicon, { spelling: request.spelling ?? 'auto', asYouType: request.asYouType ?? false });
    const found = (matches: Matches, relaxed: boolean): Answer => ({ clauses, matches, relaxed, corrections });
    const strict = matcher.strict(clauses, ranked, true);
    if (strict.numbers.length > 0) return found(strict, false);
    // Without a phrase, letting go of its letter changes nothing.
    const inflected = clauses.some(hasPhrase) ? matcher.strict(clauses, ranked, false) : strict;
    return inflected.numbers.length > 0 ? found(inflected, true) : found(matcher.loose(clauses, ranked), true);
  };

  const presenter = (clauses: readonly PlannedClause[], request: SearchRequest) => {
    const wanted = wantedOf(clauses, lexicon.stem);
    const questions = pageFinder.questions(clauses);
    const mark = (text: string) => markAll(text, findHits(text, wanted, lexicon.stem));
    return (matches: Matches, place: number): SearchHit => {
      const number = matches.numbers[place] ?? 0;
      const document = decodeStored(readStored.get(number)?.['stored']);
      const { pages, matchingPages } = pageFinder.best(number, questions, wanted, request.snippets ?? SNIPPETS);
      return {
        documentId: document.documentId,
        score: matches.scores[place] ?? 0,
        title: mark(cleanText(document.title)),
        ...(document.summary === undefined ? {} : { summary: mark(cleanText(document.summary)) }),
        pages,
        matchingPages,
        document,
      };
    };
  };

  const nearby = (given: Answer, request: SearchRequest): readonly SearchHit[] => {
    const positives = given.clauses.filter((clause) => !clause.negative);
    if (given.relaxed || given.matches.numbers.length >= FEW || positives.length < 2 || request.match === 'any') return [];
    const already = new Set(given.matches.numbers);
    const loose = matcher.loose(given.clauses, true);
    const { places } = select(loose, columns, request, [], 'relevance', FEW + already.size);
    const present = presenter(given.clauses, request);
    return places.filter((place) => !already.has(loose.numbers[place] ?? 0)).slice(0, FEW).map((place) => present(loose, place));
  };

  const search = (request: SearchRequest): SearchResult => {
    const started = performance.now();
    const { page, pageSize } = pagingOf(request);
    return inOneState(() => {
      const sort: SearchSort = request.sort ?? (request.q.trim() === '' ? 'published' : 'relevance');
      const given = answer(request, sort === 'relevance');
      const facets = request.facets ?? [];
      const selection = select(given.matches, columns, request, facets, sort, Math.max(page * pageSize, PREFERRED));
      const matches = sort === 'relevance' ? matcher.prefer(given.matches, selection.places, given.clauses, !given.relaxed) : given.matches;
      const places = sort === 'relevance' ? reorder(selection.places, matches) : selection.places;
      const present = presenter(given.clauses, request);
      return {
        hits: places.slice((page - 1) * pageSize, page * pageSize).map((place) => present(matches, place)),
        total: { value: selection.total, relation: 'eq' },
        facets: Object.fromEntries(facets.map((facet) => [facet, valuesOf(facet, selection.counts, request, request.facetLimit ?? 25)])),
        undated: selection.undated,
        corrections: given.corrections,
        relaxed: given.relaxed && given.matches.numbers.length > 0,
        nearby: page === 1 && sort === 'relevance' ? nearby(given, request) : [],
        position: toPosition(readPosition.get()?.['position']),
        tookMs: performance.now() - started,
      };
    });
  };

  const valuesOf = (facet: Facet, counts: ReadonlyMap<Facet, Uint32Array>, request: SearchRequest, limit: number): FacetCount[] => {
    const column = columns.facets.get(facet);
    return column === undefined ? [] : rankValues(column, counts.get(facet) ?? new Uint32Array(), limit, request.filters?.[facet] ?? []);
  };

  return {
    capabilities: { exactPhrases: true, alternatives: true, deepestHit: null },
    prepare: () => inOneState(lexicon.prepare),
    async search(request) {
      request.signal?.throwIfAborted();
      return search(request);
    },
    async suggest(text, limit) {
      const words = /^(.*?)(\S+)$/s.exec(text);
      if (words === null) return [];
      const [, before = '', last = ''] = words;
      return lexicon.beginningWith(fold(last), limit).map(({ form }) => before + form);
    },
    async facetValues(facet, text, request) {
      return inOneState(() => {
        const { counts } = select(answer(request, false).matches, columns, request, [facet], 'published', 0);
        const sought = fold(text);
        return valuesOf(facet, counts, request, Infinity).filter(({ value }) => fold(value).includes(sought)).slice(0, request.facetLimit ?? 25);
      });
    },
    async similar(documentId, limit) {
      return inOneState(() => {
        const row = readNumber.get(documentId);
        if (row === undefined) return [];
        const number = Number(row['number']);
        const { title, summary = '' } = decodeStored(row['stored']);
        const pages = readText.all(number * PAGES_PER_DOCUMENT + 1, number * PAGES_PER_DOCUMENT + SIMILAR_PAGES).map((page) => decodeText(page['text']));
        const clauses = planFreeText([title, summary, ...pages].join(' '), lexicon);
        const matches = matcher.loose(clauses, true);
        const request: SearchRequest = { q: '', snippets: { perDocument: 0, chars: 0 } };
        const { places } = select(matches, columns, request, [], 'relevance', limit + 1);
        const present = presenter(clauses, request);
        return places.filter((place) => matches.numbers[place] !== number).slice(0, limit).map((place) => present(matches, place));
      });
    },
    async position() { return toPosition(readPosition.get()?.['position'] ?? START); },
    async close() { db.close(); },
  };
}

/** The best again in order of their new scores; equal scores keep their order. */
const reorder = (places: readonly number[], { scores }: Matches): readonly number[] => [
  ...places.slice(0, PREFERRED).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)),
  ...places.slice(PREFERRED),
];
