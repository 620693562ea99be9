// The search port: what every engine (embedded, Meilisearch) promises; tests/contract/search.contract.ts proves it.
// Only published text may enter: whoever calls `apply` decides what is public, the index keeps whatever it is given.
import type { IsoDate } from '../kern/date.ts';
import type { Position } from '../kern/event.ts';

/** What a hit leads to. */
export type ZoekKind = 'document' | 'besluit' | 'inventarislijst' | 'publicatie' | 'dossier';

/**
 * Properties to narrow a search by. Values are codes (at most 400 bytes); the view knows their labels.
 * `jaar` is not given but taken from `date`; documents without a date have none.
 */
export const FACETTEN = ['soort', 'categorie', 'oordeel', 'organisatie', 'jaar', 'onderwerp', 'grond', 'dossier'] as const;
export type Facet = (typeof FACETTEN)[number];

/** What is kept of a document and comes back with each hit: everything a result list shows. */
export interface StoredDocument {
  /** Letters, digits, `-` and `_` only; at most 200 of them. */
  readonly documentId: string;
  /** Log position of the newest event this state reflects. An older version never replaces a newer one. */
  readonly version: Position;
  readonly kind: ZoekKind;
  readonly dossierId?: string;
  readonly title: string;
  readonly summary?: string;
  /** Document number, request number, file name: found whole, with or without punctuation. */
  readonly identifiers: readonly string[];
  readonly facets: Readonly<Partial<Record<Exclude<Facet, 'jaar'>, readonly string[]>>>;
  /** The document's own date; absent = "zonder datum". */
  readonly date?: IsoDate;
  readonly publishedOn: IsoDate;
  /** Path on the portal, without a page anchor. */
  readonly url: string;
}

export interface ZoekPagina {
  /** Counted from 1, at most 16,383. */
  readonly page: number;
  readonly text: string;
}

export interface ZoekDocument extends StoredDocument {
  /** Text per page, in order; empty for what has no text of its own. */
  readonly pages: readonly ZoekPagina[];
}

/**
 * `newest` and `oldest` go by the document's own date, undated last; `published` is last published first (feeds).
 * Ties: latest publication, then documentId.
 */
export type SearchSort = 'relevance' | 'newest' | 'oldest' | 'published';

/** A period, ends included. `undated`: what to do with documents without a date; default `exclude` once from or to is given. */
export interface DateRange {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly undated?: 'exclude' | 'include' | 'only';
}

export interface SearchRequest {
  /** As typed: words, "exact phrase", -not, begin*, OF between alternatives, titel:word. Empty finds everything. */
  readonly q: string;
  /** `all` (default): every word must be there. `any`: free text, as when somebody describes a matter; best overlap first. */
  readonly match?: 'all' | 'any';
  /** Values of one facet are alternatives; facets restrict together. An empty list is no filter. */
  readonly filters?: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** On the document's own date. */
  readonly period?: DateRange;
  /** On the date of publication. */
  readonly published?: { readonly from?: IsoDate; readonly to?: IsoDate };
  /** Default `relevance`; without words that is `published`. */
  readonly sort?: SearchSort;
  /** From 1. */
  readonly page?: number;
  /** 1 to 100, default 10. */
  readonly pageSize?: number;
  /** Which facets to count; default none. */
  readonly facets?: readonly Facet[];
  /** Values per facet, most frequent first; default 25. Chosen values always come along. */
  readonly facetLimit?: number;
  /** Default 2 snippets of about 240 characters per document. */
  readonly snippets?: { readonly perDocument: number; readonly chars: number };
  /** `auto` (default) searches with the correction, `suggest` only reports it, `off` searches to the letter. */
  readonly spelling?: 'auto' | 'suggest' | 'off';
  /** The last word is still being typed: also find words that begin with it. */
  readonly asYouType?: boolean;
  readonly signal?: AbortSignal;
}

/** Text in pieces, some of which are hits. Never HTML: the view escapes. The pieces joined are the text. */
export type Marked = readonly { readonly text: string; readonly hit: boolean }[];

export interface PageHit {
  readonly page: number;
  readonly snippet: Marked;
}

export interface SearchHit {
  readonly documentId: string;
  /** Higher is better; only comparable within one result. */
  readonly score: number;
  readonly title: Marked;
  readonly summary?: Marked;
  /** Best pages first; empty when only title, summary or identifiers match. */
  readonly pages: readonly PageHit[];
  /** How many pages match as well as the first of `pages`. */
  readonly matchingPages: number;
  readonly document: StoredDocument;
}

export interface FacetCount {
  readonly value: string;
  /** Documents, not pages. */
  readonly count: number;
}

export interface Correction {
  readonly from: string;
  readonly to: string;
  /** False: a suggestion ("Bedoelde u …?"). True: already searched for. */
  readonly applied: boolean;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** Documents. `gte` only from an engine that stops counting. */
  readonly total: { readonly value: number; readonly relation: 'eq' | 'gte' };
  /** Only facets asked for. A facet's own filter does not restrict its own counts. Most frequent first, then by value. */
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;
  /** Matching documents without a date, whatever `period` says: the number behind "zonder datum". */
  readonly undated: number;
  readonly corrections: readonly Correction[];
  /** Nothing has every word: these have some of them. */
  readonly relaxed: boolean;
  /** On a first page with fewer than ten hits: documents that have some of the words, best first. Not in total or facets. */
  readonly nearby: readonly SearchHit[];
  /** The log up to here is in the answer. */
  readonly position: Position;
  readonly tookMs: number;
}

/** What an engine can do exactly; what it cannot, the view may leave out. */
export interface SearchCapabilities {
  readonly exactPhrases: boolean;
  readonly alternatives: boolean;
  /** Highest reachable hit; null when every hit is reachable. */
  readonly deepestHit: number | null;
}

export interface SearchReader {
  readonly capabilities: SearchCapabilities;
  /** @throws ValidationFailed on an impossible page or size; @throws StoreUnavailable when the engine does not answer */
  search(request: SearchRequest): Promise<SearchResult>;
  /** The typed text with its last word completed, most frequent first. */
  suggest(text: string, limit: number): Promise<readonly string[]>;
  /** Values of one facet that contain `text`, counted within the request (own filter excluded). */
  facetValues(facet: Facet, text: string, request: SearchRequest): Promise<readonly FacetCount[]>;
  /** Documents about the same, best first; empty when the document is not there. */
  similar(documentId: string, limit: number): Promise<readonly SearchHit[]>;
  /** Everything up to this log position is searchable; START for a new or rebuilt index. */
  position(): Promise<Position>;
  close(): Promise<void>;
}

/**
 * Changes that bring the index to `position`. A document occurs once, in `upsert` or in `remove`.
 * All changes of one log position come in one batch, or in batches that do not touch the same documents.
 */
export interface SearchBatch {
  readonly upsert: readonly ZoekDocument[];
  readonly remove: readonly string[];
  readonly position: Position;
}

export interface SearchWriter {
  /**
   * All of the batch and its position, or nothing; searchable and kept on return. Applied twice is applied once.
   * A batch older than the index, and a document older than what is there or was removed, is ignored.
   * Removing is physical: no word of a removed document stays in the index.
   * @throws ValidationFailed on a document that cannot be indexed (id, page number)
   */
  apply(batch: SearchBatch): Promise<void>;
  /** Removes for good outside the log's order (erasure), and forgets that the documents ever were there. Position stays. */
  purge(documentIds: readonly string[]): Promise<void>;
  /** The checkpoint: same transaction as the changes. */
  position(): Promise<Position>;
  close(): Promise<void>;
}

/**
 * A build is one complete index. `fingerprint` names everything that shapes what is stored (analyser, schema);
 * another fingerprint needs another build, filled from the log from START beside the live one.
 */
export interface BuildInfo {
  readonly fingerprint: string;
  readonly position: Position;
  readonly documents: number;
  readonly pages: number;
  readonly live: boolean;
}

export interface SearchAdmin {
  readonly fingerprint: string;
  builds(): Promise<readonly BuildInfo[]>;
  /** A writer on an empty build beside the live one; an unfinished earlier one is thrown away. */
  openBuild(): Promise<SearchWriter>;
  /** Closes the open build's writer and puts the build in the place of the live one; searches go on meanwhile. */
  promote(): Promise<void>;
  discard(): Promise<void>;
}

export interface SearchEngine {
  readonly reader: SearchReader;
  readonly writer: SearchWriter;
  readonly admin: SearchAdmin;
  close(): Promise<void>;
}
