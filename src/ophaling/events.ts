// What can happen to a document that we fetch from an address. Names and JSON are stored for ever: add, never change.
import type { DocumentId, MedewerkerId, PublicatieId, Verzegeld } from '../kern/ids.ts';

export interface OphalingGevraagd {
  readonly type: 'OphalingGevraagd';
  readonly data: {
    readonly publicatieId: PublicatieId;
    /** The address, and what the file is for. */
    readonly gegevens: Verzegeld;
    /** Who answers for it: also for what a client of the API asks. */
    readonly door: MedewerkerId;
  };
}
/** The file came and passed every gate: it is a piece of the publication, the new file of one, or it waits until somebody looked at it. */
export interface OphalingGelukt {
  readonly type: 'OphalingGelukt';
  readonly data: { readonly documentId: DocumentId };
}
/** The reason may hold the name of the file. */
export interface OphalingMislukt {
  readonly type: 'OphalingMislukt';
  readonly data: { readonly reden: Verzegeld };
}
export interface OphalingOpnieuwGevraagd {
  readonly type: 'OphalingOpnieuwGevraagd';
  readonly data: Readonly<Record<string, never>>;
}
/** Nobody wants it any more. */
export interface OphalingGestopt {
  readonly type: 'OphalingGestopt';
  readonly data: Readonly<Record<string, never>>;
}

export type OphalingEvent = OphalingGevraagd | OphalingGelukt | OphalingMislukt | OphalingOpnieuwGevraagd | OphalingGestopt;
