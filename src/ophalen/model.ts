// What fetching promises: a file, or why there is none and whether trying later may help.

/** A file as the other side gave it. */
export interface OpgehaaldBestand {
  readonly naam: string;
  readonly bytes: Uint8Array;
}
export interface Ophaalfout {
  readonly gelukt: false;
  /** B1 Dutch, without the address: that may say more than everybody may know. */
  readonly reden: string;
  /** The same question may go well later. */
  readonly tijdelijk: boolean;
}
export type Ophaaluitkomst = { readonly gelukt: true; readonly bestand: OpgehaaldBestand } | Ophaalfout;

export interface Ophaalvoortgang {
  readonly bytes: number;
  /** As the other side says; null when it does not. */
  readonly totaal: number | null;
}

export interface Ophaalopties {
  readonly meldVoortgang?: (voortgang: Ophaalvoortgang) => void;
  readonly signal?: AbortSignal;
}

export interface Ophaler {
  /** Why this address will not be asked at all, in B1 Dutch; null when it may be. Looks nothing up. */
  bezwaar(adres: string): string | null;
  /** Tries again when that may help. Throws only when `signal` stops it. */
  haal(adres: string, opties?: Ophaalopties): Promise<Ophaaluitkomst>;
}
