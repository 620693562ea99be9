// What can be asked of files that we fetch.
import type { IsoInstant } from '../../src/kern/date.ts';
import type { DocumentId, MedewerkerId, OphalingId, PublicatieId, Verzegeld } from '../../src/kern/ids.ts';
import type { BekendeOphaling } from '../../src/ophaling/state.ts';

export interface Ophaling {
  readonly ophalingId: OphalingId;
  readonly publicatieId: PublicatieId;
  readonly stand: BekendeOphaling['status'];
  readonly gegevens: Verzegeld;
  /** Only of what failed. */
  readonly reden: Verzegeld | null;
  /** Only of what came. */
  readonly documentId: DocumentId | null;
  readonly door: MedewerkerId;
  readonly begonnenOp: IsoInstant;
}

export interface Ophalingen {
  /** In the order in which they were asked for. */
  vanPublicatie(publicatieId: PublicatieId): readonly Ophaling[];
  vind(ophalingId: OphalingId): Ophaling | null;
}
