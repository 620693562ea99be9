// What can be asked about the redactions of a document.
import type { VoorstelVerworpen } from '../../src/document/lakken/events.ts';
import type { Lakdaad } from '../../src/document/lakken/ongedaan.ts';
import type { Lak } from '../../src/document/lakken/state.ts';
import type { IsoInstant } from '../../src/kern/date.ts';
import type { DocumentId, LakId, LakopmerkingId, MedewerkerId, Verzegeld } from '../../src/kern/ids.ts';

export interface Lakopmerking {
  readonly opmerkingId: LakopmerkingId;
  readonly pagina: number;
  readonly lakId: LakId | null;
  readonly tekst: Verzegeld;
  readonly door: MedewerkerId;
  readonly recordedAt: IsoInstant;
}

/** Since somebody last approved or sent back. */
export interface Laknieuws {
  /** False when nobody looked before: then everything is new. */
  readonly eerderGecontroleerd: boolean;
  readonly nieuw: ReadonlySet<LakId>;
  readonly andereGrond: ReadonlySet<LakId>;
  /** Taken back: readable again. */
  readonly weg: readonly Lak[];
}

export interface Lakwerken {
  /** By page, and on a page in the order in which they were placed. */
  lakken(documentId: DocumentId): readonly Lak[];
  opPagina(documentId: DocumentId, pagina: number): readonly Lak[];
  /** Only pages with something on them. */
  aantallen(documentId: DocumentId): ReadonlyMap<number, number>;
  verworpen(documentId: DocumentId, pagina: number): readonly VoorstelVerworpen['data'][];
  opmerkingen(documentId: DocumentId): readonly Lakopmerking[];
  nieuws(documentId: DocumentId): Laknieuws;
  /** The last deeds of one person on one document, oldest first. */
  daden(documentId: DocumentId, door: MedewerkerId): readonly Lakdaad[];
}
