// What can happen to a private link. Names and JSON are stored for ever: add, never change. Nothing personal in it.
import type { IsoDate } from '../kern/date.ts';
import type { BesluitId, VerzoekId } from '../kern/ids.ts';

export interface InzageGegeven {
  readonly type: 'InzageGegeven';
  readonly data: { readonly besluitId: BesluitId; readonly verzoekId: VerzoekId; readonly gegevenOp: IsoDate; readonly geldigTotEnMet: IsoDate };
}
export interface InzageIngetrokken {
  readonly type: 'InzageIngetrokken';
  readonly data: { readonly ingetrokkenOp: IsoDate };
}

export type InzageEvent = InzageGegeven | InzageIngetrokken;
