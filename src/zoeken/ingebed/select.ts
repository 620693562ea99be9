// Filters the matching documents, counts facets and puts the wanted ones in order, in one pass over the columns.
import { FACETTEN } from '../port.ts';
import type { Facet, FacetCount, SearchRequest, SearchSort } from '../port.ts';
import { dateNumber } from './codec.ts';
import type { Columns, FacetColumn } from './columns.ts';
import type { Matches } from './match.ts';

export interface Selection {
  /** Places in `matches` of all that pass the filters, best first; only the first `wanted` are in order and present. */
  readonly places: readonly number[];
  readonly total: number;
  readonly undated: number;
  /** Per facet: by number of the value, how many documents have it. */
  readonly counts: ReadonlyMap<Facet, Uint32Array>;
}

/** One pass: a document that fails only one facet's filter still counts in that facet ("own filter excluded"). */
export function select(matches: Matches, columns: Columns, request: SearchRequest, facets: readonly Facet[], sort: SearchSort, wanted: number): Selection {
  const filters = facetFilters(columns, request);
  const inPeriod = periodFilter(request);
  const isPublished = publishedFilter(request);
  const counted = facets.flatMap((facet) => {
    const column = columns.facets.get(facet);
    return column === undefined ? [] : [{ facet, column, count: new Uint32Array(column.values.length) }];
  });
  const passing: number[] = [];
  let undated = 0;
  for (let place = 0; place < matches.numbers.length; place++) {
    const number = matches.numbers[place] ?? 0;
    if (columns.ids[number] === undefined || !isPublished(columns.published[number] ?? 0)) continue;
    let failed: Facet | null = null;
    let failures = 0;
    for (const filter of filters) {
      if ((filter.column.ofDocument[number] ?? []).some((value) => filter.values.has(value))) continue;
      failed = filter.facet;
      if (++failures > 1) break;
    }
    if (failures > 1) continue;
    const date = columns.dates[number] ?? 0;
    if (failures === 0 && date === 0) undated++;
    if (!inPeriod(date)) continue;
    if (failures === 0) passing.push(place);
    for (const { facet, column, count } of counted) {
      if (failures === 1 && facet !== failed) continue;
      for (const value of column.ofDocument[number] ?? []) count[value] = (count[value] ?? 0) + 1;
    }
  }
  return { places: best(passing, wanted, comparing(matches, columns, sort)), total: passing.length, undated, counts: new Map(counted.map(({ facet, count }) => [facet, count])) };
}

interface FacetFilter {
  readonly facet: Facet;
  readonly column: FacetColumn;
  readonly values: ReadonlySet<number>;
}

function facetFilters(columns: Columns, request: SearchRequest): FacetFilter[] {
  return FACETTEN.flatMap((facet) => {
    const chosen = request.filters?.[facet] ?? [];
    const column = columns.facets.get(facet);
    if (chosen.length === 0 || column === undefined) return [];
    return [{ facet, column, values: new Set(chosen.map((value) => column.numbers.get(value) ?? -1)) }];
  });
}

function periodFilter({ period }: SearchRequest): (date: number) => boolean {
  if (period === undefined) return () => true;
  const from = dateNumber(period.from);
  const to = period.to === undefined ? Infinity : dateNumber(period.to);
  const bounded = period.from !== undefined || period.to !== undefined;
  const undated = period.undated ?? (bounded ? 'exclude' : 'include');
  return (date) => (date === 0 ? undated !== 'exclude' : undated !== 'only' && date >= from && date <= to);
}

function publishedFilter({ published }: SearchRequest): (date: number) => boolean {
  if (published === undefined) return () => true;
  const from = dateNumber(published.from);
  const to = published.to === undefined ? Infinity : dateNumber(published.to);
  return (date) => date >= from && date <= to;
}

/** After every date there is. */
const LAST = 99_999_999;

type Compare = (a: number, b: number) => number;

function comparing(matches: Matches, columns: Columns, sort: SearchSort): Compare {
  const of = (column: readonly number[], place: number): number => column[matches.numbers[place] ?? 0] ?? 0;
  const id = (place: number): string => columns.ids[matches.numbers[place] ?? 0] ?? '';
  const tie: Compare = (a, b) => of(columns.published, b) - of(columns.published, a) || (id(a) < id(b) ? -1 : 1);
  switch (sort) {
    case 'relevance':
      return (a, b) => (matches.scores[b] ?? 0) - (matches.scores[a] ?? 0) || tie(a, b);
    case 'newest':
      return (a, b) => of(columns.dates, b) - of(columns.dates, a) || tie(a, b);
    case 'oldest':
      return (a, b) => (of(columns.dates, a) || LAST) - (of(columns.dates, b) || LAST) || tie(a, b);
    case 'published':
      return tie;
  }
}

/** Sorting thousands to show ten is the dearest step of a search: keep only the best so far. */
function best(places: readonly number[], wanted: number, compare: Compare): number[] {
  if (wanted * 10 > places.length) return [...places].sort(compare).slice(0, wanted);
  const kept: number[] = [];
  for (const place of places) {
    const worst = kept[kept.length - 1];
    if (kept.length >= wanted && worst !== undefined && compare(place, worst) > 0) continue;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(place, kept[middle] ?? 0) < 0) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, place);
    if (kept.length > wanted) kept.pop();
  }
  return kept;
}

/** Values of a facet, most frequent first, then by value; the first `limit`, and those chosen. */
export function rankValues(column: FacetColumn, counts: Uint32Array, limit: number, chosen: readonly string[]): FacetCount[] {
  const all = [...counts].flatMap((count, number): FacetCount[] => (count === 0 ? [] : [{ value: column.values[number] ?? '', count }]));
  all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const shown = all.slice(0, limit);
  for (const value of chosen) {
    if (!shown.some((entry) => entry.value === value)) shown.push(all.find((entry) => entry.value === value) ?? { value, count: 0 });
  }
  return shown;
}
