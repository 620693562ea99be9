// What can be asked of lists of publications: a list, newest first.
import type { IsoInstant } from '../../src/kern/date.ts';
import type { MedewerkerId, ReeksId } from '../../src/kern/ids.ts';
import type { BekendeReeks } from '../../src/reeks/state.ts';

export interface Reeks {
  readonly reeksId: ReeksId;
  readonly stand: BekendeReeks['status'];
  readonly afzender: string;
  readonly door: MedewerkerId;
  readonly begonnenOp: IsoInstant;
  /** Rows without a fault in the list, and how many of them were tried. */
  readonly rijen: number;
  readonly gedaan: number;
  /** Refused, by a fault in the list or when it was tried. */
  readonly geweigerd: number;
}

export interface Reeksen {
  nieuwste(aantal: number): readonly Reeks[];
}
