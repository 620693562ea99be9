// The indexes of one build and their settings, as code. A change here gives another fingerprint, and so a new build.
import { createHash } from 'node:crypto';
import type { FilterableAttributes, Settings } from 'meilisearch';
import { ANALYSIS_VERSION } from '../nederlands/analysis.ts';
import { FACETTEN } from '../port.ts';

/** A build is three indexes that change places together. */
export interface IndexNames {
  /** A record per document: which documents answer, in which order, how many. */
  readonly documents: string;
  /** A record per page: where in a document, the text, exact phrases. Page 0 is title, summary and numbers. */
  readonly pages: string;
  /** How far the build is, and what was removed from it. */
  readonly state: string;
}

export const liveNames = (prefix: string): IndexNames => ({ documents: `${prefix}_documenten`, pages: `${prefix}_paginas`, state: `${prefix}_stand` });
export const buildNames = (prefix: string): IndexNames => liveNames(`${prefix}_bouw`);
export const namesOf = ({ documents, pages, state }: IndexNames): readonly string[] => [documents, pages, state];

/** Hits beyond this are not reached, and totals stop here. Meilisearch advises to keep it low; a visitor narrows the search. */
export const DEEPEST_HIT = 10_000;
/** Values of a facet that are counted, and words that the vocabulary looks at. */
export const MOST_VALUES = 1_000;

const SEARCHABLE = ['titel', 'nummers', 'samenvatting', 'woorden', 'delen', 'elk'];
const CUTOFF_MS = 1_500;

const features = (facetSearch: boolean, comparison: boolean) => ({ facetSearch, filter: { equality: true, comparison } });

const atLeast = ([major, minor]: readonly [number, number], wanted: number): boolean => major > 1 || minor >= wanted;

/** Which fields can be filtered on. Finer settings came in version 1.14; without them the server keeps more than we need. */
function filterable(fields: readonly (readonly [names: readonly string[], facetSearch: boolean, comparison: boolean])[], version: readonly [number, number]): FilterableAttributes {
  if (!atLeast(version, 14)) return fields.flatMap(([names]) => [...names]);
  return fields.map(([names, facetSearch, comparison]) => ({ attributePatterns: [...names], features: features(facetSearch, comparison) }));
}

/**
 * Words are stems already, and the planner knows synonyms, stop words and typing errors: the server's own are off,
 * so that what is found follows from the question alone. Typing errors stay on for `vormen`, where the planner looks for near words.
 */
const documentSettings = (version: readonly [number, number]): Settings => ({
  searchableAttributes: SEARCHABLE,
  displayedAttributes: ['id', 'versie', 'document'],
  filterableAttributes: filterable(
    [
      [['termen', 'titeltermen'], false, false],
      [['vormen', ...FACETTEN], true, false],
      [['id', 'versie', 'datum', 'gepubliceerd'], false, true],
    ],
    version,
  ),
  sortableAttributes: ['datum', 'gepubliceerd', 'id'],
  rankingRules: ['sort', 'words', 'attribute', 'exactness', 'gepubliceerd:desc', 'id:asc'],
  stopWords: [],
  synonyms: {},
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 8 }, disableOnAttributes: SEARCHABLE },
  proximityPrecision: 'byAttribute',
  pagination: { maxTotalHits: DEEPEST_HIT },
  faceting: { maxValuesPerFacet: MOST_VALUES, sortFacetValuesBy: { '*': 'count' } },
  searchCutoffMs: CUTOFF_MS,
  // Beginnings of words are looked up in the vocabulary: the server need not prepare for them.
  ...(atLeast(version, 12) ? { prefixSearch: 'disabled' as const } : {}),
});

const pageSettings = (version: readonly [number, number]): Settings => ({
  searchableAttributes: ['vormen', 'stammen', 'extra'],
  displayedAttributes: ['id', 'documentId', 'pagina', 'tekst', 'vormen'],
  filterableAttributes: filterable([[['id', 'documentId', 'pagina', 'versie'], false, true]], version),
  sortableAttributes: ['pagina'],
  rankingRules: ['words', 'pagina:asc'],
  stopWords: [],
  synonyms: {},
  typoTolerance: { enabled: false },
  proximityPrecision: 'byWord',
  pagination: { maxTotalHits: DEEPEST_HIT },
  searchCutoffMs: CUTOFF_MS,
});

const stateSettings: Settings = { searchableAttributes: ['soort'], filterableAttributes: ['soort', 'documentId'] };

/** Settings of each index of a build, for a server of this version. */
export const settingsOf = (names: IndexNames, version: readonly [number, number]): readonly (readonly [index: string, settings: Settings])[] => [
  [names.documents, documentSettings(version)],
  [names.pages, pageSettings(version)],
  [names.state, stateSettings],
];

/** Raise when a record gets other fields or a field other contents. */
const RECORDS = 'meili-1';
const NEWEST: readonly [number, number] = [1, 99];
const shaped = createHash('sha256').update(JSON.stringify([documentSettings(NEWEST), pageSettings(NEWEST)])).digest('hex').slice(0, 8);

/** Names everything that shapes what is stored: records, analyser, settings. */
export const FINGERPRINT = `${RECORDS}/${ANALYSIS_VERSION}/${shaped}`;
