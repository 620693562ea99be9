// What no engine takes: ids and page numbers that cannot be indexed, pages of results that cannot be.
import { ValidationFailed } from '../kern/errors.ts';
import type { Invoerfout } from '../kern/errors.ts';
import type { SearchBatch, SearchRequest } from './port.ts';

/** Page numbers are below this. */
export const PAGES_LIMIT = 16_384;

const ID = /^[\w-]{1,200}$/;

/** @throws ValidationFailed naming every document that cannot be indexed */
export function validateBatch(batch: SearchBatch): void {
  const faults: Invoerfout[] = [];
  const seen = new Set<string>(batch.remove);
  for (const { documentId, pages } of batch.upsert) {
    if (!ID.test(documentId)) faults.push({ veld: 'documentId', uitleg: `Het kenmerk "${documentId}" kan niet in de zoekindex.` });
    if (seen.has(documentId)) faults.push({ veld: 'documentId', uitleg: `Document ${documentId} staat twee keer in één verandering.` });
    seen.add(documentId);
    const numbers = new Set(pages.map(({ page }) => page));
    if (numbers.size !== pages.length || pages.some(({ page }) => !Number.isInteger(page) || page < 1 || page >= PAGES_LIMIT)) {
      faults.push({ veld: 'pages', uitleg: `Document ${documentId} heeft paginanummers die niet kunnen.` });
    }
  }
  if (faults.length > 0) throw new ValidationFailed(faults);
}

export interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** @throws ValidationFailed on a page or size that cannot be */
export function pagingOf({ page = 1, pageSize = 10 }: SearchRequest): Paging {
  if (!Number.isInteger(page) || page < 1) throw new ValidationFailed([{ veld: 'page', uitleg: 'De pagina moet 1 of hoger zijn.' }]);
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 100) {
    throw new ValidationFailed([{ veld: 'pageSize', uitleg: 'U kunt 1 tot en met 100 resultaten per pagina zien.' }]);
  }
  return { page, pageSize };
}
