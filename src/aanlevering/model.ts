// What is known of a delivery while it comes in.
import type { BlobHash, DocumentId, LeveringId, MedewerkerId, Verzegeld, VerzoekId } from '../kern/ids.ts';

/** One file as the sender announces it. */
export interface Aanmelding {
  /** Which file it is, so that the same one is known again: a keyed hash of path, size and date. */
  readonly kenmerk: string;
  /** Path as the sender knows it, sealed. */
  readonly pad: Verzegeld;
  readonly bytes: number;
  /** Refused before a byte was sent: why, in B1 Dutch. */
  readonly geweigerd: string | null;
}

/** What became of a file once all its bytes were in, or why none will come. */
export type Uitkomst =
  | { readonly soort: 'document'; readonly documentId: DocumentId; readonly volgnummer: number }
  | { readonly soort: 'archief' }
  | { readonly soort: 'dubbel'; readonly documentId: DocumentId; readonly volgnummer: number }
  | { readonly soort: 'geweigerd'; readonly uitleg: string }
  | { readonly soort: 'gestopt' }
  /** Kept, for whoever picks it up: it belongs to no case. */
  | { readonly soort: 'bewaard'; readonly blob: BlobHash };

export interface Aanleverbestand {
  /** Within the delivery, from 1, in the order of announcing. */
  readonly nr: number;
  readonly kenmerk: string;
  readonly pad: Verzegeld;
  readonly bytes: number;
  /** Bytes that are safe. */
  readonly ontvangen: number;
  /** Null while bytes are awaited or being handled. */
  readonly uitkomst: Uitkomst | null;
}

export interface Aanlevering {
  readonly leveringId: LeveringId;
  /** The case; of files that belong to none, an id that stands for who brings them. */
  readonly verzoekId: VerzoekId;
  readonly door: MedewerkerId;
  readonly begonnenOp: Temporal.Instant;
  /** Open: files may still come. */
  readonly open: boolean;
}

/** Counts of one delivery. */
export interface Aanlevertelling {
  readonly bestanden: number;
  readonly bytes: number;
  readonly ontvangenBytes: number;
  readonly klaar: number;
  readonly gestopt: number;
}
