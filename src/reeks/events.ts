// What can happen to a list of publications. Names and JSON are stored for ever: add, never change.
import type { BlobHash, MedewerkerId } from '../kern/ids.ts';

export interface ReeksBegonnen {
  readonly type: 'ReeksBegonnen';
  readonly data: {
    /** Which system or desk sends it: a number of the sender is unique within it. */
    readonly afzender: string;
    /** Blob with JSON: the rows as they were read, their faults, and the files that came along. */
    readonly inhoud: BlobHash;
    /** Rows without a fault: so many are to be done. */
    readonly rijen: number;
    /** Rows with a fault in the list itself. */
    readonly fouten: number;
    readonly door: MedewerkerId;
  };
}
/** The next rows were done, each for itself. */
export interface ReeksrijenGedaan {
  readonly type: 'ReeksrijenGedaan';
  readonly data: {
    /** How many were done before these, and with these. */
    readonly vanaf: number;
    readonly tot: number;
    /** How many of these were refused. */
    readonly geweigerd: number;
    /** Blob with JSON: what became of each. */
    readonly uitkomst: BlobHash;
  };
}
/** `door` is null when we could not go on ourselves. */
export interface ReeksGestopt {
  readonly type: 'ReeksGestopt';
  readonly data: { readonly door: MedewerkerId | null };
}
/** On from where it stopped; when all rows were done, over all of them again, which touches only what is not there yet. */
export interface ReeksHervat {
  readonly type: 'ReeksHervat';
  readonly data: { readonly door: MedewerkerId };
}

export type ReeksEvent = ReeksBegonnen | ReeksrijenGedaan | ReeksGestopt | ReeksHervat;
