// What can be asked of a document that we fetch.
import type { DocumentId, Verzegeld } from '../kern/ids.ts';
import type { OphalingGevraagd } from './events.ts';

export interface VraagOphaling {
  readonly type: 'VraagOphaling';
  readonly gevraagd: OphalingGevraagd['data'];
}
export interface MeldOpgehaald {
  readonly type: 'MeldOpgehaald';
  readonly documentId: DocumentId;
}
export interface MeldNietOpgehaald {
  readonly type: 'MeldNietOpgehaald';
  readonly reden: Verzegeld;
}
export interface HaalOpnieuwOp {
  readonly type: 'HaalOpnieuwOp';
}
export interface StopOphaling {
  readonly type: 'StopOphaling';
}

export type OphalingCommand = VraagOphaling | MeldOpgehaald | MeldNietOpgehaald | HaalOpnieuwOp | StopOphaling;
