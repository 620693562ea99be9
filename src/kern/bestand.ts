// References to files as events carry them: never the bytes, never a real file name in clear.
import type { Rekenbasis } from '../wet/termijnen/model.ts';
import type { IsoDate } from './date.ts';
import type { BlobHash, PersoonId, Verzegeld } from './ids.ts';

/** What a letter said: known without opening it, also when its person was erased. No personal data. */
export interface Briefvermelding {
  readonly sjabloon: { readonly code: string; readonly versie: number };
  /** The dates it names, by the codes of src/documentverwerking/brieven/sjablonen/datumnamen.ts. */
  readonly datums: readonly { readonly naam: string; readonly datum: IsoDate }[];
  /** The law those were computed with; null when none was computed. */
  readonly rekenbasis: Rekenbasis | null;
}

/** A letter the body sent or will send. Its bytes are sealed for the addressee, because it names that person. */
export interface BriefVerwijzing {
  readonly blob: BlobHash;
  readonly bytes: number;
  /** Whose key opens the bytes; `null` for a letter that names nobody. */
  readonly verzegeldVoor: PersoonId | null;
  readonly titel: string;
  /** Absent on letters from before it was kept. */
  readonly vermeldt?: Briefvermelding;
}

/** A file that somebody sent with a request or a message. Name and bytes are sealed. */
export interface Bijlage {
  readonly blob: BlobHash;
  readonly bytes: number;
  readonly naam: Verzegeld;
  readonly mediatype: string;
  readonly verzegeldVoor: PersoonId;
}
