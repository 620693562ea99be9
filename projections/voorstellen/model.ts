// What people did with suggestions: followed, rejected, or redacted by hand what no suggestion named. Counts only, never words.
import type { Verwerpreden } from '../../src/document/lakken/events.ts';

/** Everything a rule or model was judged on. */
export interface Regelstand {
  readonly soort: string;
  readonly regel: string;
  readonly versie: string;
  /** With the national numbers apart: their refusal is absolute (Woo 5.1 lid 1 onder e). */
  readonly nationaal: boolean;
  readonly overgenomen: number;
  readonly verworpen: number;
  readonly redenen: Readonly<Partial<Record<Verwerpreden, number>>>;
}

/** Redactions that a person placed with no suggestion, on a personal ground. Their kind is not known, their ground is. */
export interface Gemist {
  readonly nationaal: number;
  readonly persoonlijk: number;
  /** Boxes that were drawn, on any of the two: often a picture or signature, which no rule sees. Not counted as missed. */
  readonly getekend: number;
}

export interface Voorstelstand {
  readonly regels: readonly Regelstand[];
  readonly gemist: Gemist;
}

export interface Voorstellen {
  /** Verdicts given from `van` to `tot`, both included; null is open. A verdict that was taken back counts for nothing. */
  inPeriode(van: Temporal.PlainDate | null, tot: Temporal.PlainDate | null): Voorstelstand;
}
