// Whether an answer knows all that is public: an index that is being filled says so, instead of finding little or nothing.
import { StoreUnavailable } from '../kern/errors.ts';
import type { Position } from '../kern/event.ts';
import type { SearchReader, SearchRequest, SearchResult } from './port.ts';

export interface Zoekuitkomst extends SearchResult {
  /** The index is being filled: what is not in it yet is missing. */
  readonly incomplete: boolean;
}

export interface Zoeker extends SearchReader {
  search(request: SearchRequest): Promise<Zoekuitkomst>;
}

/** How far the index was brought, and whether it is still being filled. */
export type Vulling = () => { readonly position: Position; readonly vult: boolean };

/** An answer from before where we brought the index comes from one that was emptied meanwhile. */
export const createZoeker = (reader: SearchReader, vulling: Vulling): Zoeker => ({
  ...reader,
  async search(request) {
    const { position } = vulling();
    const result = await reader.search(request);
    return { ...result, incomplete: vulling().vult || result.position < position };
  },
});

/** A list was asked for while the index is being filled. HTTP 503. */
export class ZoekindexVult extends StoreUnavailable {}

/** For lists that nobody looks at first (files, feeds, mails, other systems): rather none than one that leaves out. Searching throws `ZoekindexVult`. */
export const alleenVolledig = (zoeker: Zoeker): SearchReader => ({
  ...zoeker,
  async search(request) {
    const result = await zoeker.search(request);
    if (result.incomplete) throw new ZoekindexVult('de zoekindex wordt gevuld');
    return result;
  },
});
