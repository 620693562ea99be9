// What taking a file in found, as events of the document. Names and JSON are stored for ever: add, never change.
import type { IsoDate, IsoInstant } from '../kern/date.ts';
import type { BlobHash, MedewerkerId, Verzegeld } from '../kern/ids.ts';
import type { Documentsoort } from './events.ts';

/** The PDF from which is assessed, pictured and redacted. */
export type GegevenLeesversie =
  /** The file is a PDF itself. */
  | { readonly soort: 'zelf' }
  | { readonly soort: 'gemaakt'; readonly blob: BlobHash; readonly bytes: number; readonly maker: string }
  /** Why there is none, and what to do: B1 Dutch. */
  | { readonly soort: 'geen'; readonly uitleg: string };

/**
 * What tells which conversation a mail belongs to. Ids and subject are HMACs with a key of the case: equal means equal,
 * and nobody reads anything from them. Who wrote to whom is sealed.
 */
export interface Mailsleutels {
  /** Of the Message-ID; null when the mail has none. */
  readonly bericht: string | null;
  /** Of In-Reply-To and References, the nearest message last. */
  readonly verwijzingen: readonly string[];
  /** Of the subject without "Re:", "FW:" and the like; null when it is empty. */
  readonly onderwerp: string | null;
  readonly verzondenOp: IsoInstant | null;
  /** JSON of the heads as read: subject, from, to, cc. Sealed for the case. */
  readonly koppen: Verzegeld;
}

export interface DocumentIngenomen {
  readonly type: 'DocumentIngenomen';
  readonly data: {
    /** By content: 'pdf', 'e-mail', 'word' and so on. */
    readonly bestandssoort: string;
    readonly mediatype: string;
    readonly leesversie: GegevenLeesversie;
    /** BCP 47. */
    readonly taal: string | null;
    /** Pages whose text was read from the picture (OCR). */
    readonly gelezenUitBeeld: readonly number[];
    /** How many files inside it became documents of their own. */
    readonly leden: number;
    /** What the file says of itself; a person decides. A title from a file can name people, so it is sealed. */
    readonly voorstel: { readonly titel: Verzegeld | null; readonly soort: Documentsoort | null; readonly datum: IsoDate | null };
    readonly mail: Mailsleutels | null;
    /** The scanner that found nothing; null when nobody looked. */
    readonly virusscan: string | null;
    readonly engine: string;
  };
}

/** Somebody wants the file to be taken in once more: what stood in the way may be gone. */
export interface InnameOpnieuwGevraagd {
  readonly type: 'InnameOpnieuwGevraagd';
  readonly data: { readonly door: MedewerkerId };
}
