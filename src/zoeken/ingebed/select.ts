// Filters the matching documents, counts facets and puts the wanted ones in order, in one pass over the columns.
import { FACETTEN } from '../port.ts';
import type { Facet, FacetCount, SearchRequest, SearchSort } from '../port.ts';
import { dateNumber } from './codec.ts';
import type { Columns } from './columns.ts';
import type { FacetColumn } from './facetcolumn.ts';
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
  const { numbers } = matches;
  const { ids, dates, published } = columns;
  const filters = facetFilters(columns, request);
  const inPeriod = periodFilter(request);
  const isPublished = publishedFilter(request);
  const counted = facets.flatMap((facet) => {
    const column = columns.facets.get(facet);
    return column === undefined ? [] : [{ facet, column, setOf: column.setOf, perSet: new Uint32Array(column.sets.length) }];
  });
  const passing = new Uint32Array(numbers.length);
  let total = 0;
  let undated = 0;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0;
    if (ids[number] === undefined || !isPublished(published[number] ?? 0)) continue;
    let failed: Facet | null = null;
    let failures = 0;
    for (const { facet, setOf, passes } of filters) {
      if (passes[setOf[number] ?? 0] === 1) continue;
      failed = facet;
      if (++failures > 1) break;
    }
    if (failures > 1) continue;
    const date = dates[number] ?? 0;
    if (failures === 0 && date === 0) undated++;
    if (!inPeriod(date)) continue;
    if (failures === 0) passing[total++] = place;
    for (const { facet, setOf, perSet } of counted) {
      if (failures === 1 && facet !== failed) continue;
      const set = setOf[number] ?? 0;
      perSet[set] = (perSet[set] ?? 0) + 1;
    }
  }
  return {
    places: best(passing.subarray(0, total), wanted, comparing(matches, columns, sort)),
    total,
    undated,
    counts: new Map(counted.map(({ facet, column, perSet }) => [facet, perValue(column, perSet)])),
  };
}

interface FacetFilter {
  readonly facet: Facet;
  readonly setOf: Uint32Array;
  /** 1 for a set of values that has one of those chosen. */
  readonly passes: Uint8Array;
}

function facetFilters(columns: Columns, request: SearchRequest): FacetFilter[] {
  return FACETTEN.flatMap((facet) => {
    const chosen = request.filters?.[facet] ?? [];
    const column = columns.facets.get(facet);
    if (chosen.length === 0 || column === undefined) return [];
    const wanted = new Set(chosen.map((value) => column.numberOf(value)));
    return [{ facet, setOf: column.setOf, passes: Uint8Array.from(column.sets, (values) => (values.some((value) => wanted.has(value)) ? 1 : 0)) }];
  });
}

function perValue(column: FacetColumn, perSet: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.values.length);
  perSet.forEach((count, set) => {
    if (count > 0) for (const value of column.sets[set] ?? []) counts[value] = (counts[value] ?? 0) + count;
  });
  return counts;
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
  const of = (column: Uint32Array, place: number): number => column[matches.numbers[place] ?? 0] ?? 0;
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
function best(places: Uint32Array, wanted: number, compare: Compare): number[] {
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
