// Filters in Meilisearch's language: which documents a plan means, and how a request narrows them.
import { FACETTEN } from '../port.ts';
import type { DateRange, Facet, SearchRequest, SearchSort } from '../port.ts';
import type { IsoDate } from '../../kern/date.ts';
import type { PlannedClause, Way } from '../vraag/plan.ts';

/** A condition, ready to stand in a filter; null holds for every document. */
export type Condition = string | null;

const NOTHING = 'versie < 0';

/** A value between quotes: quotes and backslashes inside are escaped, as the filter language wants. */
export const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** `§` and `·` name references to the law; a server may take them for punctuation. */
export const termOf = (term: string): string => term.replaceAll('§', 'qqart').replaceAll('·', 'qq');

/** No value in an index is longer (bytes), and looking for a longer one is an error to the server. */
const LONGEST_VALUE = 468;
const canBeThere = (value: string): boolean => Buffer.byteLength(value) <= LONGEST_VALUE;

export const is = (field: string, value: string): string => (canBeThere(value) ? `${field} = ${quoted(value)}` : NOTHING);
export function isOneOf(field: string, values: readonly string[]): string {
  const possible = values.filter(canBeThere);
  return possible.length === 0 ? NOTHING : `${field} IN [${possible.map(quoted).join(', ')}]`;
}

const isPresent = (condition: Condition): condition is string => condition !== null;
const joined = (conditions: readonly string[], word: 'AND' | 'OR'): string => (conditions.length === 1 ? conditions.join('') : conditions.map((condition) => `(${condition})`).join(` ${word} `));

export function every(conditions: readonly Condition[]): Condition {
  const present = conditions.filter(isPresent);
  return present.length === 0 ? null : joined(present, 'AND');
}
export const some = (conditions: readonly string[]): string => (conditions.length === 0 ? NOTHING : joined(conditions, 'OR'));
export const none = (conditions: readonly string[]): Condition => every(conditions.map((condition) => `NOT (${condition})`));

/** The documents in which a phrase stands, found beforehand. */
export type PhraseDocuments = (way: Extract<Way, { kind: 'phrase' }>, inTitle: boolean, letter: boolean) => readonly string[];

function holds(way: Way, inTitle: boolean, letter: boolean, phrases: PhraseDocuments): string {
  const field = inTitle ? 'titeltermen' : 'termen';
  switch (way.kind) {
    case 'stems':
      return every(way.stems.map((stem) => is(field, termOf(stem)))) ?? NOTHING;
    case 'prefix':
      return isOneOf(field, way.stems.map(termOf));
    case 'reference':
      return is(field, termOf(way.canonical));
    case 'phrase':
      return isOneOf('id', phrases(way, inTitle, letter));
  }
}

const clauseHolds = ({ ways, inTitle }: PlannedClause, letter: boolean, phrases: PhraseDocuments): string =>
  some([...new Set(ways.map((way) => holds(way, inTitle, letter, phrases)))]);

const without = (clauses: readonly PlannedClause[], phrases: PhraseDocuments): Condition =>
  none(clauses.filter(({ negative }) => negative).map((clause) => clauseHolds(clause, true, phrases)));

/** Every clause holds. `letter: false` also takes inflected phrases. */
export const strictly = (clauses: readonly PlannedClause[], letter: boolean, phrases: PhraseDocuments): Condition =>
  every([...clauses.filter(({ negative }) => !negative).map((clause) => clauseHolds(clause, letter, phrases)), without(clauses, phrases)]);

/** Any positive clause holds, be it partly, and no negative one. */
export function loosely(clauses: readonly PlannedClause[], stem: (form: string) => string, phrases: PhraseDocuments): Condition {
  const positives = clauses.filter(({ negative }) => !negative);
  const any = positives.flatMap((clause) => {
    const field = clause.inTitle ? 'titeltermen' : 'termen';
    return clause.ways.map((way) => {
      if (way.kind === 'stems' || way.kind === 'prefix') return isOneOf(field, way.stems.map(termOf));
      if (way.kind === 'phrase' && way.exact) return isOneOf(field, way.forms.map((form) => termOf(stem(form))));
      return holds(way, clause.inTitle, false, phrases);
    });
  });
  return every([some([...new Set(any)]), without(clauses, phrases)]);
}

/** Dates as numbers that compare: 20261123. */
export const dateNumber = (date: IsoDate): number => Number(date.replaceAll('-', ''));

const between = (field: string, from: IsoDate | undefined, to: IsoDate | undefined): Condition =>
  every([from === undefined ? null : `${field} >= ${String(dateNumber(from))}`, to === undefined ? null : `${field} <= ${String(dateNumber(to))}`]);

function inPeriod(period: DateRange | undefined): Condition {
  if (period === undefined) return null;
  const bounds = between('datum', period.from, period.to);
  const undated = period.undated ?? (bounds === null ? 'include' : 'exclude');
  switch (undated) {
    case 'only':
      return 'datum NOT EXISTS';
    case 'include':
      return bounds === null ? null : some([bounds, 'datum NOT EXISTS']);
    case 'exclude':
      return every([bounds, 'datum EXISTS']);
  }
}

/**
 * What a request asks beside its words.
 * @param except a facet whose own filter is left out, for its counts
 */
export function narrowed({ filters, period, published }: SearchRequest, { except, anyDate = false }: { readonly except?: Facet; readonly anyDate?: boolean } = {}): Condition {
  const chosen = FACETTEN.flatMap((facet) => {
    const values = facet === except ? [] : (filters?.[facet] ?? []);
    return values.length === 0 ? [] : [isOneOf(facet, values)];
  });
  return every([...chosen, anyDate ? null : inPeriod(period), between('gepubliceerd', published?.from, published?.to)]);
}

/** Ties go as the port says: latest publication, then id. Documents without a date come last either way. */
export function sortOf(sort: SearchSort): string[] {
  switch (sort) {
    case 'relevance':
      return [];
    case 'newest':
      return ['datum:desc', 'gepubliceerd:desc', 'id:asc'];
    case 'oldest':
      return ['datum:asc', 'gepubliceerd:desc', 'id:asc'];
    case 'published':
      return ['gepubliceerd:desc', 'id:asc'];
  }
}
