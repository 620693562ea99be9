// What can be asked of production reports that were read in: a list, newest first. What is in one stands in its own stream and blobs.
import type { IsoInstant } from '../../src/kern/date.ts';
import type { InlezingId, MedewerkerId, PublicatieId } from '../../src/kern/ids.ts';
import type { BekendeInlezing } from '../../src/inlezing/state.ts';

export interface Inlezing {
  readonly inlezingId: InlezingId;
  readonly stand: BekendeInlezing['status'];
  readonly titel: string;
  readonly door: MedewerkerId;
  readonly begonnenOp: IsoInstant;
  readonly rijen: number;
  /** In the report and in files together. */
  readonly fouten: number;
  readonly publicatieId: PublicatieId | null;
}

export interface Inlezingen {
  nieuwste(aantal: number): readonly Inlezing[];
  /** The report that was confirmed last for this publication; null when it was not made from a report. */
  vanPublicatie(publicatieId: PublicatieId): InlezingId | null;
}
