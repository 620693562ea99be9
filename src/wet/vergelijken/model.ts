// What a comparison of two ways to compute says: which days differ, each with its derivation on both sides. Types only.
import type { Rekenbasis, Stap, TermijnCode } from '../termijnen/model.ts';

type PlainDate = Temporal.PlainDate;

/** Which day it is. The last ones belong to procedures (src/wet/naspel). */
export type Datumsoort =
  | 'beslissen'
  | 'verdagen'
  | 'preciseren'
  | 'misbruik'
  | 'niet-behandelen'
  | 'doorgezonden'
  | 'openbaar'
  | 'bezwaar-maken'
  | 'vijf-jaar'
  | 'bewaren'
  | 'herstellen'
  | 'beslissen-op-bezwaar'
  | 'nieuw-besluit'
  | 'beroep'
  | 'hoger-beroep'
  | 'alsnog-beslissen'
  | 'uitspraak'
  | 'uitspraak-volgen';

/** One day of a case under one set of rules. */
export interface Regeldatum {
  readonly soort: Datumsoort;
  /** Tells days of one kind apart within a case, the same under all rules; empty when there is only one. */
  readonly bij: string;
  /** The fact it is about, in words: "besluit van ma 2 nov 2026"; null when the kind says enough. */
  readonly over: string | null;
  /** Null: there is such a day, and it is not known yet. */
  readonly datum: PlainDate | null;
  /** Which term the derivation is about; null when there is none. */
  readonly code: TermijnCode | null;
  readonly afleiding: readonly Stap[];
  /** What the steps do not say; null when they say it all. */
  readonly toelichting: string | null;
}

export interface Datumverschil {
  readonly soort: Datumsoort;
  readonly bij: string;
  readonly over: string | null;
  /** Null: under these rules there is no such day. */
  readonly van: Regeldatum | null;
  readonly naar: Regeldatum | null;
  /** From the one to the other day, negative when earlier; null when one of them is not there. */
  readonly dagen: number | null;
}

/** One side of a comparison: with what was computed, the days, and whether the decision is late on the reference day. */
export interface Berekendezijde {
  readonly basis: Rekenbasis;
  readonly datums: readonly Regeldatum[];
  readonly teLaat: boolean;
}

/** What differs for one case. */
export interface Zaakverschil {
  readonly verschillen: readonly [Datumverschil, ...Datumverschil[]];
  readonly teLaat: { readonly van: boolean; readonly naar: boolean };
  /** With what each side was computed. */
  readonly basis: { readonly van: Rekenbasis; readonly naar: Rekenbasis };
}
