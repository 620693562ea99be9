// What can happen to a document in a case. Names and JSON are stored for ever: add, never change.
import type { IsoDate } from '../kern/date.ts';
import type { BlobHash, LeveringId, MedewerkerId, Verzegeld, VerzoekId } from '../kern/ids.ts';
import type { Ouder } from './familie.ts';
import type { DocumentIngenomen, InnameOpnieuwGevraagd } from './ingenomen.ts';
import type { LakEvent } from './lakken/events.ts';

/** Why the body has it here: for a request, or to disclose it actively (Woo ch. 3). */
export type Herkomst =
  | { readonly soort: 'verzoek'; readonly verzoekId: VerzoekId }
  | { readonly soort: 'actief'; readonly organisatie: string };

export type Documentsoort =
  | 'brief'
  | 'e-mail'
  | 'notitie'
  | 'rapport'
  | 'verslag'
  | 'besluit'
  | 'overeenkomst'
  | 'tekening'
  | 'overig';

export type Oordeel =
  | 'openbaar'
  | 'deels_openbaar'
  | 'niet_openbaar'
  | 'reeds_openbaar'
  | 'buiten_verzoek'
  | 'dubbel';

/** Something in the file that a reader does not see. `blokkeert` stops publication until it is resolved. */
export interface Bevinding {
  readonly soort: string;
  readonly ernst: 'blokkeert' | 'let-op';
  readonly uitleg: string;
}

export interface DocumentOntvangen {
  readonly type: 'DocumentOntvangen';
  readonly data: {
    readonly herkomst: Herkomst;
    /** Number on the inventory list, unique within the case. */
    readonly volgnummer: number;
    readonly blob: BlobHash;
    readonly bytes: number;
    readonly mediatype: string;
    /** The name it came with, sealed for the case: names of files often name people. */
    readonly bestandsnaam: Verzegeld;
    readonly titel: string;
    readonly soort: Documentsoort;
    readonly datum: IsoDate | null;
    /** Absent when it came by itself. */
    readonly ouder?: Ouder;
    /** Absent for what came otherwise than in a delivery. */
    readonly levering?: LeveringId;
    /** Folders and archives it came out of, as "2025/stukken.zip"; sealed for the case. */
    readonly vindplek?: Verzegeld;
  };
}

export interface TekstUitgelezen {
  readonly type: 'TekstUitgelezen';
  readonly data: {
    readonly paginas: number;
    /** Blob with JSON `{ paginas: string[] }`: the text of each page. */
    readonly tekst: BlobHash;
    /** Pages without any text: scans, to be read by OCR later. */
    readonly zonderTekst: readonly number[];
    readonly bevindingen: readonly Bevinding[];
    readonly engine: string;
  };
}

export interface DocumentOnleesbaar {
  readonly type: 'DocumentOnleesbaar';
  /** `besmet`: the virus scanner found something; absent otherwise. */
  readonly data: { readonly reden: string; readonly besmet?: true };
}

export interface DocumentBeschreven {
  readonly type: 'DocumentBeschreven';
  readonly data: { readonly titel: string; readonly soort: Documentsoort; readonly datum: IsoDate | null };
}

export interface DocumentBeoordeeld {
  readonly type: 'DocumentBeoordeeld';
  readonly data: {
    readonly oordeel: Oordeel;
    /** Codes of src/wet/weigeringsgronden, as `5.1.2.e`. */
    readonly gronden: readonly string[];
    readonly motivering: string | null;
    /** Why an old ground still outweighs after five years (Woo 5.3). */
    readonly tijdsverloop: string | null;
    /** Where it can be found already (Woo 4.5 lid 2); for `dubbel` the number of the document that was assessed. */
    readonly vindplaats: string | null;
    /** Only with a temporary ground (Woo 5.1 lid 4): the day on which the information will be disclosed. */
    readonly openbaarOp?: IsoDate;
    /** Only for business data in environmental information (Woo 5.1 lid 6): the business would be seriously harmed. */
    readonly ernstigGeschaad?: true;
    readonly beoordelaar: MedewerkerId;
  };
}

export interface BeoordelingIngetrokken {
  readonly type: 'BeoordelingIngetrokken';
  readonly data: { readonly door: MedewerkerId };
}

/** Taken out of the case by mistake of upload; the original stays in the store (Woo 4.1a). */
export interface DocumentAfgevoerd {
  readonly type: 'DocumentAfgevoerd';
  readonly data: { readonly reden: string };
}

export type DocumentEvent =
  | DocumentOntvangen
  | TekstUitgelezen
  | DocumentIngenomen
  | InnameOpnieuwGevraagd
  | DocumentOnleesbaar
  | DocumentBeschreven
  | DocumentBeoordeeld
  | BeoordelingIngetrokken
  | DocumentAfgevoerd
  | LakEvent;
