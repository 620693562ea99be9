// The port for bookkeeping that every node must agree on: records by kind and key, read from this machine, written once for all.

/** One record as it is known here. */
export interface Gegeven {
  readonly soort: string;
  readonly sleutel: string;
  /** By which records of one kind are found together; null: by key only. */
  readonly groep: string | null;
  /** Milliseconds since 1970 after which it may be let go of; null: kept until it is deleted. */
  readonly verloopt: number | null;
  /** JSON. */
  readonly waarde: unknown;
}

/** What should become of a record, judged on what it is now. */
export type Wijziging<T = unknown> =
  | { readonly doe: 'bewaar'; readonly waarde: T; readonly groep?: string; readonly verloopt?: Temporal.Instant }
  | { readonly doe: 'wis' }
  | { readonly doe: 'laat' };

export const WIS: Wijziging<never> = { doe: 'wis' };
export const LAAT: Wijziging<never> = { doe: 'laat' };

export interface Groepkeuze {
  /** Only keys after this one, in the order that is asked. */
  readonly na?: string;
  readonly aantal?: number;
  /** Last key first. */
  readonly aflopend?: boolean;
}

/** A record that changed, here or on another node; `null` when it was deleted. */
export type Gewijzigd = (sleutel: string, waarde: unknown) => void;

export interface Gedeeld {
  /** As it is known here; another node may have changed it a moment ago. */
  lees(soort: string, sleutel: string): Gegeven | null;
  /** Records of one group, by key. */
  groep(soort: string, groep: string, keuze?: Groepkeuze): readonly Gegeven[];
  /** All records of one kind, by key. */
  alle(soort: string): readonly Gegeven[];
  /**
   * As `lees`, and what is unknown here is looked up where everybody writes: made on another node a moment ago, it is found.
   * @throws StoreUnavailable when that does not answer
   */
  zoek(soort: string, sleutel: string): Promise<Gegeven | null>;
  /**
   * Changes one record and nothing in between: `doe` is asked again when another node was first. Safe for all nodes when it resolves.
   * @throws StoreUnavailable when it cannot be written now
   */
  wijzig(soort: string, sleutel: string, doe: (nu: Gegeven | null) => Wijziging): Promise<void>;
  /** Lets go of everything that expired. */
  ruimOp(nu: Temporal.Instant): Promise<void>;
  /** Calls back for every later change of this kind, also by other nodes. */
  luister(soort: string, gewijzigd: Gewijzigd): void;
  /** Everything written anywhere before this call is known here when it resolves. @throws StoreUnavailable when that takes too long */
  vers(): Promise<void>;
  /** How far this node is, to hand to another node; 0 on one machine, where there is nothing to wait for. */
  readonly stand: number;
  /** Resolves when this node is as far as another one was. @throws StoreUnavailable when that takes too long */
  tot(stand: number): Promise<void>;
  close(): Promise<void>;
}
