// What can be asked about deliveries.
import type { IsoInstant } from '../../src/kern/date.ts';
import type { Actor } from '../../src/kern/event.ts';
import type { ArchiefId, DocumentId, LeveringId, Verzegeld, VerzoekId, ZoekopdrachtId } from '../../src/kern/ids.ts';

export interface Levering {
  readonly leveringId: LeveringId;
  readonly door: Actor;
  readonly begonnenOp: IsoInstant;
  readonly zoekopdrachtId: ZoekopdrachtId | null;
  /** Null while files may still come. */
  readonly afgerond: { readonly ontvangen: number; readonly nietGekomen: number } | null;
  readonly archieven: number;
  readonly geweigerd: number;
  readonly dubbel: number;
}

export interface Archief {
  readonly archiefId: ArchiefId;
  readonly leveringId: LeveringId;
  readonly bestandsnaam: Verzegeld;
  readonly bytes: number;
  readonly stand: 'wacht' | 'uitgepakt' | 'geweigerd';
  /** Why it was refused; null otherwise. */
  readonly reden: string | null;
  /** How many files were in it; null until it was unpacked. */
  readonly leden: number | null;
}

/** A file that did not become a document of its own. */
export interface NietToegevoegd {
  readonly leveringId: LeveringId;
  readonly bestandsnaam: Verzegeld;
  readonly wat: { readonly soort: 'geweigerd'; readonly reden: string } | { readonly soort: 'dubbel'; readonly documentId: DocumentId };
}

export interface Leveringen {
  /** Newest first. */
  vanVerzoek(verzoekId: VerzoekId): readonly Levering[];
  opId(leveringId: LeveringId): { readonly verzoekId: VerzoekId | null } | null;
  /** What is not unpacked yet first, then what was refused. */
  archieven(verzoekId: VerzoekId): readonly Archief[];
  /** Newest first. */
  nietToegevoegd(verzoekId: VerzoekId, limit: number): readonly NietToegevoegd[];
}
