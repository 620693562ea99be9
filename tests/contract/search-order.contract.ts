// What every search engine must do to narrow and to order: facets, periods, sorting and paging. Part of search.contract.ts.
import { ValidationFailed } from '../../src/kern/errors.ts';
import type { ZoekDocument } from '../../src/zoeken/port.ts';
import { isoDate, zoekDocument } from './search-documents.ts';
import { idsOf, type SearchTrial } from './search-trial.ts';

export function orderContract(trial: SearchTrial): void {
  const { index, search, found } = trial;

  describe('narrowing and order', () => {
    const facets = (soort: string, organisatie: string): ZoekDocument['facets'] => ({ soort: [soort], organisatie: [organisatie], onderwerp: ['verkeer', 'wonen'] });
    beforeEach(async () =>
      index(
        zoekDocument('a', ['nota verkeer', 'nog eens verkeer'], { facets: facets('nota', 'O1'), date: isoDate('2024-03-01'), publishedOn: isoDate('2026-01-05') }),
        zoekDocument('b', ['brief verkeer'], { facets: facets('brief', 'O1'), date: isoDate('2025-06-30'), publishedOn: isoDate('2026-01-04') }),
        zoekDocument('c', ['brief verkeer'], { facets: facets('brief', 'O2'), publishedOn: isoDate('2026-01-03') }),
        zoekDocument('d', ['mail verkeer'], { facets: facets('mail', 'O2'), date: isoDate('2025-01-01'), publishedOn: isoDate('2026-01-02') }),
      ));

    it('counts documents, not pages, most frequent first', async () => {
      const result = await search('verkeer', { facets: ['soort', 'organisatie', 'jaar', 'onderwerp'] });
      expect(result.total).toEqual({ value: 4, relation: 'eq' });
      expect(result.facets).toEqual({
        soort: [{ value: 'brief', count: 2 }, { value: 'mail', count: 1 }, { value: 'nota', count: 1 }],
        organisatie: [{ value: 'O1', count: 2 }, { value: 'O2', count: 2 }],
        jaar: [{ value: '2025', count: 2 }, { value: '2024', count: 1 }],
        onderwerp: [{ value: 'verkeer', count: 4 }, { value: 'wonen', count: 4 }],
      });
    });

    it("does not let a facet's own filter restrict its counts, but does others", async () => {
      const result = await search('verkeer', { facets: ['soort', 'organisatie'], filters: { soort: ['brief'] } });
      expect(idsOf(result).sort()).toEqual(['b', 'c']);
      expect(result.facets.soort).toHaveLength(3);
      expect(result.facets.organisatie).toEqual([{ value: 'O1', count: 1 }, { value: 'O2', count: 1 }]);
    });

    it('takes values of one facet as alternatives and facets together', async () => {
      expect(await found('verkeer', { filters: { soort: ['brief', 'nota'], organisatie: ['O1'] } })).toEqual(['a', 'b']);
      expect(await found('verkeer', { filters: { soort: [] } })).toHaveLength(4);
      expect(await found('verkeer', { filters: { soort: ['bestaat-niet'] } })).toEqual([]);
    });

    it('always shows a chosen value, even with none', async () => {
      const result = await search('verkeer', { facets: ['soort'], facetLimit: 1, filters: { soort: ['nota'], organisatie: ['O2'] } });
      expect(result.facets.soort).toEqual([{ value: 'brief', count: 1 }, { value: 'nota', count: 0 }]);
    });

    it('searches inside the values of a facet', async () => {
      expect(await trial.engine.reader.facetValues('soort', 'BRI', { q: 'verkeer', filters: { soort: ['nota'] } })).toContainEqual({ value: 'brief', count: 2 });
    });

    it('filters on a period, with or without the undated', async () => {
      const period = { from: isoDate('2025-01-01'), to: isoDate('2025-06-30') };
      expect(await found('verkeer', { period })).toEqual(['b', 'd']);
      expect(await found('verkeer', { period: { ...period, undated: 'include' } })).toEqual(['b', 'c', 'd']);
      expect(await found('verkeer', { period: { undated: 'only' } })).toEqual(['c']);
      expect((await search('verkeer', { period })).undated).toBe(1);
      expect(await found('verkeer', { published: { from: isoDate('2026-01-04') } })).toEqual(['a', 'b']);
    });

    it('sorts by date with the undated last, and by publication', async () => {
      expect(idsOf(await search('verkeer', { sort: 'newest' }))).toEqual(['b', 'd', 'a', 'c']);
      expect(idsOf(await search('verkeer', { sort: 'oldest' }))).toEqual(['a', 'd', 'b', 'c']);
      expect(idsOf(await search('', {}))).toEqual(['a', 'b', 'c', 'd']);
    });

    it('puts a title before a text and breaks ties by publication, then by id', async () => {
      await index(
        zoekDocument('z', ['dijkversterking'], { publishedOn: isoDate('2026-02-01') }),
        zoekDocument('y', ['dijkversterking'], { publishedOn: isoDate('2026-02-01') }),
        zoekDocument('x', ['dijkversterking'], { publishedOn: isoDate('2026-02-02') }),
        zoekDocument('w', ['iets'], { title: 'Dijkversterking' }),
      );
      expect(idsOf(await search('dijkversterking'))).toEqual(['w', 'x', 'y', 'z']);
    });

    it('pages through everything without gaps or doubles', async () => {
      await index(...Array.from({ length: 95 }, (_, number) => zoekDocument(`p${String(number).padStart(3, '0')}`, [`bladzijde verkeer ${String(number)} ${'verkeer '.repeat(number % 7)}`])));
      const seen: string[] = [];
      for (let page = 1; page <= 10; page++) seen.push(...idsOf(await search('verkeer', { page, pageSize: 10 })));
      expect(new Set(seen).size).toBe(99);
      expect(seen).toHaveLength(99);
      expect(idsOf(await search('verkeer', { page: 11 }))).toEqual([]);
      expect(seen).toEqual([...idsOf(await search('verkeer', { pageSize: 100 }))]);
    });

    it.each([{ page: 0 }, { page: 1.5 }, { pageSize: 0 }, { pageSize: 101 }])('refuses %j', async (rest) => {
      await expect(search('verkeer', rest)).rejects.toThrow(ValidationFailed);
    });

    it('does not begin when already aborted', async () => {
      await expect(search('verkeer', { signal: AbortSignal.abort() })).rejects.toThrow();
    });
  });
}
