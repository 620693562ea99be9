// The reading side: plan, ask which documents, ask where in them, present. With the key that may only search.
import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import { createStemmer } from '../nederlands/stem.ts';
import { cleanText, fold } from '../nederlands/text.ts';
import { pagingOf } from '../grenzen.ts';
import type { Correction, Facet, FacetCount, SearchHit, SearchReader, SearchRequest, SearchResult, SearchSort } from '../port.ts';
import { planFreeText } from '../vraag/free-text.ts';
import { findHits, markAll, wantedOf } from '../vraag/mark.ts';
import { parseQuestion } from '../vraag/parse.ts';
import { planQuestion } from '../vraag/plan.ts';
import type { PlannedClause } from '../vraag/plan.ts';
import type { Vocabulary } from '../vraag/vocabulary.ts';
import type { Connection, RawHit } from './connection.ts';
import { every, isOneOf, loosely, narrowed, none, quoted, sortOf, strictly, termOf } from './filter.ts';
import type { Condition } from './filter.ts';
import { createLexicon, formsLike } from './lexicon.ts';
import { bestPages, NO_PAGES, textsOf } from './pages.ts';
import { findPhrases } from './phrases.ts';
import type { FoundPhrases } from './phrases.ts';
import { IN_EVERY, pageId, readHit, readState } from './records.ts';
import { DEEPEST_HIT, MOST_VALUES } from './settings.ts';
import type { IndexNames } from './settings.ts';

/** A question understood: what to look up, and the words to rank by. */
interface Question {
  readonly clauses: readonly PlannedClause[];
  readonly corrections: readonly Correction[];
  readonly phrases: FoundPhrases;
  readonly ranking: string;
}

type Answer = MultiSearchResult<RawHit>;

/** With fewer hits than this, documents with some of the words come along. */
const FEW = 10;
/** The server reads ten words of a question, of which one stands in every document. */
const RANKED_WORDS = 9;
/** Free text is asked about word by word: so much of it tells enough. */
const FREE_TEXT_CHARACTERS = 1_200;
const SIMILAR_PAGES = 3;
const SNIPPETS = { perDocument: 2, chars: 240 };

const hasExactPhrase = (clauses: readonly PlannedClause[]): boolean => clauses.some(({ ways, negative }) => !negative && ways.some((way) => way.kind === 'phrase' && way.exact));

/** Of each clause the way in which the index knows it. */
function rankingWords(clauses: readonly PlannedClause[], vocabulary: Vocabulary): string {
  const words = clauses.filter(({ negative }) => !negative).flatMap(({ ways }) => {
    const stems = ways.flatMap((way): string[][] => {
      switch (way.kind) {
        case 'stems':
          return [[...way.stems]];
        case 'prefix':
          return [way.stems.slice(0, 3)];
        case 'reference':
          return [[way.canonical]];
        case 'phrase':
          return [way.forms.map(vocabulary.stem)];
      }
    });
    return (stems.find((way) => way.every((stem) => vocabulary.hasTerm(stem))) ?? stems[0] ?? []).map(termOf);
  });
  return [IN_EVERY, ...new Set(words)].slice(0, RANKED_WORDS + 1).join(' ');
}

/** @param ready resolves when the indexes are there */
export function createReader(connection: Connection, { documents, pages, state }: IndexNames, ready: () => Promise<void>): SearchReader {
  const stem = createStemmer();

  const understand = async (request: SearchRequest): Promise<Question> => {
    const lexicon = createLexicon(connection, documents, stem);
    const planned = await lexicon.understand((vocabulary) => {
      const plan = request.match === 'any' && request.q.trim() !== ''
        ? { clauses: planFreeText(request.q.slice(0, FREE_TEXT_CHARACTERS), vocabulary), corrections: [] }
        : planQuestion(parseQuestion(request.q), vocabulary, { spelling: request.spelling ?? 'auto', asYouType: request.asYouType ?? false });
      return { ...plan, ranking: rankingWords(plan.clauses, vocabulary) };
    }, request.signal);
    return { ...planned, phrases: await findPhrases(connection, pages, planned.clauses, stem, request.signal) };
  };

  const onDocuments = (query: Omit<MultiSearchQuery, 'indexUid'>, filter: Condition): MultiSearchQuery => ({ indexUid: documents, ...query, ...(filter === null ? {} : { filter }) });
  const counting = (filter: Condition): MultiSearchQuery => onDocuments({ hitsPerPage: 0 }, filter);
  const ranked = ({ ranking }: Question, sort: SearchSort, query: Omit<MultiSearchQuery, 'indexUid'>, filter: Condition): MultiSearchQuery =>
    onDocuments(
      { ...query, ...(sort === 'relevance' ? { q: ranking, matchingStrategy: 'last' } : { q: '', sort: sortOf(sort) }), attributesToRetrieve: ['document'], showRankingScore: true },
      filter,
    );

  const present = async (answer: Answer | undefined, { clauses }: Question, request: SearchRequest): Promise<SearchHit[]> => {
    const hits = (answer?.hits ?? []).map(readHit);
    const wanted = wantedOf(clauses, stem);
    const mark = (text: string) => markAll(text, findHits(text, wanted, stem));
    const best = await bestPages(connection, pages, hits.map(({ document }) => document.documentId), clauses, { wanted, stem }, request.snippets ?? SNIPPETS, request.signal);
    return hits.map(({ document, _rankingScore }) => ({
      documentId: document.documentId,
      score: _rankingScore,
      title: mark(cleanText(document.title)),
      ...(document.summary === undefined ? {} : { summary: mark(cleanText(document.summary)) }),
      ...(best.get(document.documentId) ?? NO_PAGES),
      document,
    }));
  };

  /** Everything a page of results needs of the documents, in one request. */
  const select = async (question: Question, matching: Condition, request: SearchRequest, nearby: Condition | undefined) => {
    const { page, pageSize } = pagingOf(request);
    const sort: SearchSort = request.sort ?? (request.q.trim() === '' ? 'published' : 'relevance');
    const facets = request.facets ?? [];
    const own = facets.filter((facet) => (request.filters?.[facet] ?? []).length > 0);
    const [states, main, matches, undated, ...rest] = await connection.ask(
      [
        { indexUid: state, filter: 'soort = "stand"', limit: 1 },
        ranked(question, sort, { page, hitsPerPage: pageSize, facets: facets.filter((facet) => !own.includes(facet)) }, every([matching, narrowed(request)])),
        counting(matching),
        counting(every([matching, narrowed(request, { anyDate: true }), 'datum NOT EXISTS'])),
        ...own.map((facet) => onDocuments({ hitsPerPage: 0, facets: [facet] }, every([matching, narrowed(request, { except: facet })]))),
        ...(nearby === undefined ? [] : [ranked(question, 'relevance', { hitsPerPage: FEW }, every([nearby, narrowed(request)]))]),
      ],
      request.signal,
    );
    const counts = Object.fromEntries(facets.map((facet) => [facet, facetCounts(facet, own.includes(facet) ? rest[own.indexOf(facet)] : main, request)]));
    return {
      main,
      total: main?.totalHits ?? 0,
      anywhere: matches?.totalHits ?? 0,
      undated: undated?.totalHits ?? 0,
      counts,
      position: readState(states?.hits[0]).positie,
      nearby: nearby === undefined ? undefined : rest[own.length],
    };
  };

  const search = async (request: SearchRequest): Promise<SearchResult> => {
    const started = performance.now();
    const question = await understand(request);
    const { clauses, phrases } = question;
    const positives = clauses.filter(({ negative }) => !negative);
    const loose = loosely(clauses, stem, phrases.documents);
    const free = request.match === 'any' && request.q.trim() !== '';
    const strict = free ? loose : strictly(clauses, true, phrases.documents);
    const beside = !free && positives.length > 1 && (request.page ?? 1) === 1 && (request.sort ?? 'relevance') === 'relevance' && strict !== null;
    let found = await select(question, strict, request, beside ? every([loose, none([strict])]) : undefined);
    let relaxed = false;
    if (found.anywhere === 0 && !free && positives.length > 0) {
      const inflected = hasExactPhrase(clauses) ? await select(question, strictly(clauses, false, phrases.documents), request, undefined) : null;
      found = inflected !== null && inflected.anywhere > 0 ? inflected : await select(question, loose, request, undefined);
      relaxed = found.anywhere > 0;
    }
    const few = !relaxed && found.total < FEW;
    return {
      hits: await present(found.main, question, request),
      total: { value: found.total, relation: phrases.cut || found.total >= DEEPEST_HIT ? 'gte' : 'eq' },
      facets: found.counts,
      undated: found.undated,
      corrections: question.corrections,
      relaxed,
      nearby: few ? await present(found.nearby, question, request) : [],
      position: found.position,
      tookMs: performance.now() - started,
    };
  };

  const facetValues = async (facet: Facet, text: string, request: SearchRequest): Promise<readonly FacetCount[]> => {
    const { clauses, phrases } = await understand(request);
    const free = request.match === 'any' && request.q.trim() !== '';
    const matching = free ? loosely(clauses, stem, phrases.documents) : strictly(clauses, true, phrases.documents);
    const [answer] = await connection.ask([onDocuments({ hitsPerPage: 0, facets: [facet] }, every([matching, narrowed(request, { except: facet })]))], request.signal);
    const sought = fold(text);
    return facetCounts(facet, answer, { ...request, facetLimit: MOST_VALUES }).filter(({ value }) => fold(value).includes(sought)).slice(0, request.facetLimit ?? 25);
  };

  const similar = async (documentId: string, limit: number): Promise<readonly SearchHit[]> => {
    const first = Array.from({ length: SIMILAR_PAGES }, (_, page) => pageId(documentId, page + 1));
    const [[answer], texts] = await Promise.all([
      connection.ask([onDocuments({ attributesToRetrieve: ['document'], limit: 1 }, `id = ${quoted(documentId)}`)]),
      textsOf(connection, pages, first),
    ]);
    if (answer?.hits[0] === undefined) return [];
    const { document } = readHit(answer.hits[0]);
    const q = [document.title, document.summary ?? '', ...first.map((id) => texts.get(id) ?? '')].join(' ');
    const request: SearchRequest = { q, match: 'any', snippets: { perDocument: 0, chars: 0 } };
    const question = await understand(request);
    const matching = every([loosely(question.clauses, stem, question.phrases.documents), none([isOneOf('id', [documentId])])]);
    const [found] = await connection.ask([ranked(question, 'relevance', { hitsPerPage: limit }, matching)]);
    return present(found, question, request);
  };

  return {
    capabilities: { exactPhrases: true, alternatives: true, deepestHit: DEEPEST_HIT },
    async search(request) {
      request.signal?.throwIfAborted();
      pagingOf(request);
      await ready();
      return search(request);
    },
    async suggest(text, limit) {
      const words = /^(.*?)(\S+)$/s.exec(text);
      if (words === null) return [];
      const [, before = '', last = ''] = words;
      await ready();
      const begun = fold(last);
      return (await formsLike(connection, documents, begun)).filter(({ form }) => form.startsWith(begun)).slice(0, limit).map(({ form }) => before + form);
    },
    async facetValues(facet, text, request) {
      await ready();
      return facetValues(facet, text, request);
    },
    async similar(documentId, limit) {
      await ready();
      return similar(documentId, limit);
    },
    async position() {
      await ready();
      const [answer] = await connection.ask([{ indexUid: state, filter: 'soort = "stand"', limit: 1 }]);
      return readState(answer?.hits[0]).positie;
    },
    async close() {
      // Nothing is held open between questions.
    },
  };
}

/** Values of a facet, most frequent first, then by value; the first so many, and those chosen. */
function facetCounts(facet: Facet, answer: Answer | undefined, { facetLimit = 25, filters }: SearchRequest): FacetCount[] {
  const counts = Object.entries(answer?.facetDistribution?.[facet] ?? {}).map(([value, count]): FacetCount => ({ value, count }));
  counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const shown = counts.slice(0, facetLimit);
  for (const value of filters?.[facet] ?? []) {
    if (!shown.some((each) => each.value === value)) shown.push(counts.find((each) => each.value === value) ?? { value, count: 0 });
  }
  return shown;
}
