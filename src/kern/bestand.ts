// References to files as events carry them: never the bytes, never a real file name in clear.
import type { BlobHash, PersoonId, Verzegeld } from './ids.ts';

/** A letter the body sent or will send. Its bytes are sealed for the addressee, because it names that person. */
export interface BriefVerwijzing {
  readonly blob: BlobHash;
  readonly bytes: number;
  /** Whose key opens the bytes; `null` for a letter that names nobody. */
  readonly verzegeldVoor: PersoonId | null;
  readonly titel: string;
}

/** A file that somebody sent with a request or a message. Name and bytes are sealed. */
export interface Bijlage {
  readonly blob: BlobHash;
  readonly bytes: number;
  readonly naam: Verzegeld;
  readonly mediatype: string;
  readonly verzegeldVoor: PersoonId;
}
