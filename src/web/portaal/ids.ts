// The codec from an address to an id. Any text may be one: the register is asked whether it is.
import type { DocumentId, PublicatieId } from '../../kern/ids.ts';

export const publicatieId = (text: string): PublicatieId => text as PublicatieId;
export const documentId = (text: string): DocumentId => text as DocumentId;
