// How documents hang together by the way they came in: a mail with its attachments, a document with what is embedded in it.
import type { DocumentId } from '../kern/ids.ts';

/** How a file came along with another one. */
export type Lidrol = 'bijlage' | 'ingebed' | 'archieflid';

/** The document that brought this one. */
export interface Ouder {
  readonly documentId: DocumentId;
  readonly rol: Lidrol;
}
