// What is asked of Meilisearch for a search, with which key, and what is made of its answers.
import * as fc from '../../support/eigenschap.ts';
import { every, is, isOneOf, narrowed, quoted, sortOf } from '../../../src/zoeken/meilisearch/filter.ts';
import { isoDate, marks, plain, zoekDocument } from '../../contract/search.contract.ts';
import { apiError, finite, open, playing, queriesOf, state } from './support/tape.ts';

const { pages: _, ...stored } = zoekDocument('a', [], { title: 'Nota <b>subsidie</b>' });
const known = (body: unknown): unknown[] => queriesOf(body).map((query) => ({ ...finite([], 5), indexUid: query['indexUid'] }));
const isMain = (body: unknown): boolean => queriesOf(body).some((query) => query['showRankingScore'] === true);

describe('the key', () => {
  it('that searches is found or made with rights to search our indexes only, and the other one never searches', async () => {
    const tape = playing({
      'GET /keys/*': () => apiError(404, 'api_key_not_found'),
      'POST /keys': (body) => ({ ...Object(body), key: 'gemaakt' }),
    });
    await tape.engine.reader.search({ q: '' });
    const [made] = tape.seen.filter(({ line }) => line === 'POST /keys');
    expect(made?.body).toEqual({ uid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/), name: 'Zoeken in woo', actions: ['search'], indexes: ['woo_*'], expiresAt: null });
    const searches = tape.seen.filter(({ line }) => line === 'POST /multi-search');
    expect(searches.length).toBeGreaterThan(0);
    expect(new Set(searches.map(({ key }) => key))).toEqual(new Set(['gemaakt']));
    expect(new Set(tape.seen.filter(({ line }) => !line.includes('multi-search')).map(({ key }) => key))).toEqual(new Set(['beheersleutel']));
  });

  it('is the one of the settings when there is one', async () => {
    const tape = playing({}, { searchKey: 'ingesteld' });
    await tape.engine.reader.search({ q: '' });
    expect(tape.lines().some((line) => line.includes('/keys'))).toBe(false);
    expect(tape.seen.at(-1)).toMatchObject({ line: 'POST /multi-search', key: 'ingesteld' });
  });

  it('is the other node\'s when both make it at once', async () => {
    let asked = 0;
    const tape = playing({
      'GET /keys/*': () => (asked++ === 0 ? apiError(404, 'api_key_not_found') : { key: 'van de ander' }),
      'POST /keys': () => apiError(409, 'api_key_already_exists'),
    });
    await tape.engine.reader.search({ q: '' });
    expect(tape.seen.at(-1)?.key).toBe('van de ander');
  });
});

describe('a search', () => {
  it('asks which documents answer with a filter, ranks them with words that never leave one out, and counts each facet without its own filter', async () => {
    const tape = playing({ 'POST /multi-search': (body) => ({ results: known(body) }) });
    await tape.engine.reader.search({ q: 'subsidie -"in mei"', filters: { soort: ['nota'] }, facets: ['soort', 'jaar'], period: { from: isoDate('2025-01-01'), undated: 'include' }, pageSize: 25, page: 2 });
    const main = tape.seen.find(({ line, body }) => line === 'POST /multi-search' && isMain(body));
    const matching = '(termen = "subsidie") AND (NOT (versie < 0';
    const filters = '(soort IN ["nota"]) AND ((datum >= 20250101) OR (datum NOT EXISTS))';
    const queries = queriesOf(main?.body);
    expect(queries[0]).toEqual({ indexUid: 'woo_stand', filter: 'soort = "stand"', limit: 1 });
    expect(queries[1]).toMatchObject({ indexUid: 'woo_documenten', q: 'qqelkstuk subsidie', matchingStrategy: 'last', page: 2, hitsPerPage: 25, facets: ['jaar'], showRankingScore: true, attributesToRetrieve: ['document'] });
    expect(String(queries[1]?.['filter'])).toContain(matching);
    expect(String(queries[1]?.['filter'])).toContain(filters);
    expect(tape.lines().some((line) => line.endsWith('facet-search'))).toBe(false);
    const ownLeftOut = queries.find((query) => JSON.stringify(query['facets']) === '["soort"]');
    expect(ownLeftOut).toMatchObject({ hitsPerPage: 0 });
    expect(String(ownLeftOut?.['filter'])).not.toContain('soort IN');
    expect(String(ownLeftOut?.['filter'])).toContain('datum >= 20250101');
  });

  it('shows pieces of text with their hits, never HTML, and the pages where most of the words stand', async () => {
    const tape = playing({
      'POST /multi-search': (body) => {
        const queries = queriesOf(body);
        const texts = queries.some((query) => JSON.stringify(query).includes('tekst'));
        if (texts) return { results: [open([{ documentId: 'a', pagina: 7, tekst: '<i>De subsidie</i> & meer' }])] };
        if (isMain(body)) return { results: [open([state(42)]), finite([{ document: stored, _rankingScore: 0.75 }], 1, { soort: { nota: 1, brief: 3 } }), finite([], 1), finite([], 0)] };
        if (queries.every((query) => query['indexUid'] === 'woo_paginas')) return { results: queries.map(() => open([{ documentId: 'a', pagina: 7 }])) };
        return { results: known(body) };
      },
    });
    const result = await tape.engine.reader.search({ q: 'subsidies', facets: ['soort'] });
    const [hit] = result.hits;
    expect([result.total, result.position, result.facets.soort]).toEqual([{ value: 1, relation: 'eq' }, 42, [{ value: 'brief', count: 3 }, { value: 'nota', count: 1 }]]);
    expect([hit?.score, hit?.document, hit?.matchingPages]).toEqual([0.75, stored, 1]);
    expect(plain(hit!.title)).toBe('Nota <b>subsidie</b>');
    expect(plain(hit!.pages[0]!.snippet)).toBe('<i>De subsidie</i> & meer');
    expect([hit!.pages[0]!.page, marks(hit!.pages[0]!.snippet)]).toEqual([7, ['subsidie']]);
  });

  it('says that there are more when the server stops counting', async () => {
    const tape = playing({ 'POST /multi-search': (body) => ({ results: queriesOf(body).map(() => finite([], 10_000)) }) });
    expect((await tape.engine.reader.search({ q: '' })).total).toEqual({ value: 10_000, relation: 'gte' });
    expect(tape.engine.reader.capabilities.deepestHit).toBe(10_000);
  });

  it('checks an exact phrase word by word: the server takes pairs of words for a phrase', async () => {
    const tape = playing({
      'POST /multi-search': (body) => ({
        results: queriesOf(body).map((query) => (query['indexUid'] === 'woo_paginas'
          ? open([{ documentId: 'echt', pagina: 1, vormen: 'de aanleg van het fietspad begint' }, { documentId: 'bijna', pagina: 1, vormen: 'aanleg van een brug van het fietspad' }])
          : finite([], 3))),
      }),
    });
    await tape.engine.reader.search({ q: '"aanleg van het fietspad"' });
    const main = tape.seen.find(({ line, body }) => line === 'POST /multi-search' && isMain(body));
    expect(String(queriesOf(main?.body)[1]?.['filter'])).toBe('id IN ["echt"]');
    const asked = tape.seen.flatMap(({ line, body }) => (line === 'POST /multi-search' ? queriesOf(body) : [])).find((query) => query['indexUid'] === 'woo_paginas');
    expect(asked).toMatchObject({ q: '"aanleg van het fietspad"', attributesToSearchOn: ['vormen'] });
  });

  it('learns of a mistyped word what the index knows that looks like it', async () => {
    const tape = playing({
      'POST /multi-search': (body) => ({ results: queriesOf(body).map((query) => finite([], String(query['filter']).includes('vergunnign') ? 0 : 4)) }),
      'POST /indexes/woo_documenten/facet-search': () => ({ facetHits: [{ value: 'vergunning', count: 4 }, { value: 'vergunnende', count: 2 }], facetQuery: 'vergunnign', processingTimeMs: 1 }),
    });
    const { corrections } = await tape.engine.reader.search({ q: 'vergunnign brief' });
    expect(corrections).toEqual([{ from: 'vergunnign', to: 'vergunning', applied: true }]);
    expect(tape.seen.filter(({ line }) => line.endsWith('facet-search')).map(({ body }) => body)).toContainEqual({ facetName: 'vormen', facetQuery: 'vergunnign' });
  });
});

describe('filters', () => {
  it('hold any value, whatever quotes and backslashes are in it', () => {
    /** As the server's own parser reads it: to the first bare quote, then a backslash and what follows are that character. */
    const read = (text: string): string => {
      const inner = /^"((?:[^"\\]|\\.)*)"$/su.exec(text)?.[1] ?? 'unreadable';
      return inner.replace(/\\(.)/gsu, '$1');
    };
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', '\\', "'", 'a', ' ', '(', ']', ',', 'é') }), (value) => read(quoted(value)) === value));
  });

  it('never ask for a value that is too long to be there', () => {
    expect(is('termen', 'x'.repeat(469))).toBe('versie < 0');
    expect(isOneOf('soort', ['é'.repeat(300), 'brief'])).toBe('soort IN ["brief"]');
    expect(isOneOf('soort', [])).toBe('versie < 0');
  });

  it('join conditions and leave out what asks nothing', () => {
    expect(every([null, null])).toBeNull();
    expect(narrowed({ q: '' })).toBeNull();
    expect(narrowed({ q: '', filters: { soort: [] } })).toBeNull();
    expect(narrowed({ q: '', period: { undated: 'only' } })).toBe('datum NOT EXISTS');
    expect(narrowed({ q: '', period: { to: isoDate('2025-06-30') }, published: { from: isoDate('2026-01-04') } })).toBe('((datum <= 20250630) AND (datum EXISTS)) AND (gepubliceerd >= 20260104)');
  });

  it('sort as the port says, undated last either way because the server puts them there', () => {
    expect([sortOf('newest'), sortOf('oldest'), sortOf('published'), sortOf('relevance')]).toEqual([
      ['datum:desc', 'gepubliceerd:desc', 'id:asc'],
      ['datum:asc', 'gepubliceerd:desc', 'id:asc'],
      ['gepubliceerd:desc', 'id:asc'],
      [],
    ]);
  });
});
