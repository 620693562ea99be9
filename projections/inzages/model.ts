// What can be asked of the private links.
import type { IsoDate } from '../../src/kern/date.ts';
import type { Actor } from '../../src/kern/event.ts';
import type { BesluitId, InzageId } from '../../src/kern/ids.ts';

export interface Inzagelink {
  readonly inzageId: InzageId;
  readonly gegevenOp: IsoDate;
  readonly door: Actor;
  readonly geldigTotEnMet: IsoDate;
  readonly ingetrokkenOp: IsoDate | null;
}

export interface Inzages {
  /** Newest first. */
  vanBesluit(besluitId: BesluitId): readonly Inzagelink[];
}
