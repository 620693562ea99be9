// What can be asked about the redactions of a document.
import type { Herkomst } from '../../src/document/events.ts';
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

/** A place where words were redacted. The words themselves are only there, in the file that was shown. */
export type GelaktePlek = Lak & { readonly tekstkenmerk: string };

export interface Lakwerken {
  /** By page, and on a page in the order in which they were placed. */
  lakken(documentId: DocumentId): readonly Lak[];
  opPagina(documentId: DocumentId, pagina: number): readonly Lak[];
  /** Only pages with something on them. */
  aantallen(documentId: DocumentId): ReadonlyMap<number, number>;
  verworpen(documentId: DocumentId, pagina: number): readonly VoorstelVerworpen['data'][];
  opmerkingen(documentId: DocumentId): readonly Lakopmerking[];
  nieuws(documentId: DocumentId): Laknieuws;
  /**
   * Each different text that is redacted in this case once, at its last place; the most frequent first. Drawn boxes and documents
   * that were taken out of the case do not count.
   * @param waar in the case itself, or in all others
   */
  gelakteTeksten(herkomst: Herkomst, waar: 'hier' | 'elders', hoogstens: number): readonly GelaktePlek[];
  /** The last deeds of one person on one document, oldest first. */
  daden(documentId: DocumentId, door: MedewerkerId): readonly Lakdaad[];
}
