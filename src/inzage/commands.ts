// What can be asked of a private link.
import type { BesluitId, VerzoekId } from '../kern/ids.ts';

type PlainDate = Temporal.PlainDate;

export interface GeefInzage {
  readonly type: 'GeefInzage';
  readonly vandaag: PlainDate;
  readonly besluitId: BesluitId;
  readonly verzoekId: VerzoekId;
  /** The day the requester got the documents; null when that did not happen. */
  readonly verstrektOp: PlainDate | null;
  readonly geldigTotEnMet: PlainDate;
}
export interface TrekInzageIn {
  readonly type: 'TrekInzageIn';
  readonly vandaag: PlainDate;
}

export type InzageCommand = GeefInzage | TrekInzageIn;
