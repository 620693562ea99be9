// An empty index for each test, and short words to fill and to ask it.
import type { SearchEngine, SearchRequest, SearchResult, ZoekDocument } from '../../src/zoeken/port.ts';
import { position } from './search-documents.ts';

export const idsOf = (result: SearchResult): string[] => result.hits.map((hit) => hit.documentId);

export interface SearchTrial {
  /** The engine of this test. */
  readonly engine: SearchEngine;
  /** Each call is ten positions further in the log. */
  index(...documents: readonly ZoekDocument[]): Promise<void>;
  remove(...documentIds: readonly string[]): Promise<void>;
  search(q: string, rest?: Omit<SearchRequest, 'q'>): Promise<SearchResult>;
  /** Which documents have all the words, by id; none when the engine had to relax the question. */
  found(q: string, rest?: Omit<SearchRequest, 'q'>): Promise<string[]>;
}

/** @param open gives an empty index of its own; called before each test of the describe around it */
export function searchTrial(open: () => Promise<SearchEngine>): SearchTrial {
  let engine: SearchEngine;
  let at = 0;
  beforeEach(async () => {
    engine = await open();
    at = 0;
  });
  afterEach(async () => engine.close());

  const search = (q: string, rest: Omit<SearchRequest, 'q'> = {}): Promise<SearchResult> => engine.reader.search({ q, ...rest });
  return {
    get engine() {
      return engine;
    },
    async index(...documents) {
      at += 10;
      await engine.writer.apply({ upsert: documents.map((document) => ({ ...document, version: position(at) })), remove: [], position: position(at) });
    },
    async remove(...documentIds) {
      at += 10;
      await engine.writer.apply({ upsert: [], remove: documentIds, position: position(at) });
    },
    search,
    async found(q, rest = {}) {
      const result = await search(q, rest);
      return result.relaxed ? [] : idsOf(result).sort();
    },
  };
}
