// What can happen to a production report that is read in. Names and JSON are stored for ever: add, never change.
import type { IsoDate } from '../kern/date.ts';
import type { BlobHash, MedewerkerId, PublicatieId } from '../kern/ids.ts';

export interface InlezingBegonnen {
  readonly type: 'InlezingBegonnen';
  readonly data: {
    /** The publication that this report says anew; absent for a first report. */
    readonly vorige?: PublicatieId;
    readonly rapport: BlobHash;
    /** Blob with JSON: the names and hashes of what came with the report. Names of files often name people, so they stand in no event. */
    readonly set: BlobHash;
    readonly categorie: string;
    readonly titel: string;
    readonly samenvatting: string;
    /** Of the decision or adoption. */
    readonly datum: IsoDate;
    readonly openbaarOp: IsoDate;
    readonly door: MedewerkerId;
  };
}

/** The report was read and its files found their rows. */
export interface RapportGelezen {
  readonly type: 'RapportGelezen';
  readonly data: {
    /** Blob with JSON: rows, faults, and which file belongs to which row. */
    readonly uitkomst: BlobHash;
    readonly rijen: number;
    readonly fouten: number;
    /** How many files are to be examined; none while there are faults. */
    readonly bestanden: number;
  };
}

/** The next files were examined and made ready. */
export interface BestandenNagekeken {
  readonly type: 'BestandenNagekeken';
  readonly data: {
    /** How many were done before these, and with these. */
    readonly vanaf: number;
    readonly tot: number;
    /** How many of these cannot be published. */
    readonly gebreken: number;
    /** Blob with JSON: what became of each. */
    readonly uitkomst: BlobHash;
  };
}

/** The report itself cannot be read. */
export interface InlezingMislukt {
  readonly type: 'InlezingMislukt';
  readonly data: { readonly reden: string };
}

export interface InlezingBevestigd {
  readonly type: 'InlezingBevestigd';
  readonly data: { readonly publicatieId: PublicatieId; readonly door: MedewerkerId };
}

/** The publication is not made any further; what is there of it stays prepared, where nobody outside sees it. */
export interface OvernameGestopt {
  readonly type: 'OvernameGestopt';
  readonly data: { readonly door: MedewerkerId };
}
/** On from where it stopped. */
export interface OvernameHervat {
  readonly type: 'OvernameHervat';
  readonly data: { readonly door: MedewerkerId };
}

/** Also of a report whose taking over was stopped: what was prepared of it is taken away. */
export interface InlezingAfgewezen {
  readonly type: 'InlezingAfgewezen';
  readonly data: { readonly door: MedewerkerId };
}

export type InlezingEvent = InlezingBegonnen | RapportGelezen | BestandenNagekeken | InlezingMislukt | InlezingBevestigd | OvernameGestopt | OvernameHervat | InlezingAfgewezen;
