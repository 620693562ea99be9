// After the decision term: objection, mediation by the Adviescollege, notice of default, the court, active publication.
// Facts in, dates out. Types only.

type PlainDate = Temporal.PlainDate;

export type Naspelfeit =
  /** Awb 6:9: by post it counts when posted in time and received within a week after the term. */
  | { readonly soort: 'bezwaar-ontvangen'; readonly op: PlainDate; readonly gepostOp?: PlainDate; readonly commissie: boolean }
  /** "Assume one": shows the terms of an objection that was not made yet. */
  | { readonly soort: 'bezwaar-verondersteld' }
  | { readonly soort: 'herstel-gevraagd'; readonly op: PlainDate; readonly uiterlijk: PlainDate }
  | { readonly soort: 'hersteld'; readonly op: PlainDate }
  /** Awb 7:10 lid 3: at most six weeks, once. */
  | { readonly soort: 'bezwaar-verdaagd'; readonly op: PlainDate; readonly weken: number }
  /** Woo 7.3: a complaint to the Adviescollege was sent; advice (or notice of none) came. */
  | { readonly soort: 'bemiddeling-gevraagd'; readonly op: PlainDate }
  | { readonly soort: 'bemiddeling-afgerond'; readonly op: PlainDate }
  /** Last day of the decision term, when it is not computed from a request. */
  | { readonly soort: 'beslisdatum'; readonly op: PlainDate }
  | { readonly soort: 'ingebrekestelling'; readonly op: PlainDate }
  /** Ruling on an appeal against not deciding; `weken` null = the two weeks of Awb 8:55d lid 1. */
  | { readonly soort: 'uitspraak-niet-tijdig'; readonly op: PlainDate; readonly weken: number | null }
  /** A document falls under active disclosure; `weken` null = the two weeks of Woo 3.3 lid 4. */
  | { readonly soort: 'vastgesteld'; readonly op: PlainDate; readonly weken: number | null }
  | { readonly soort: 'ontvangen'; readonly op: PlainDate; readonly weken: number | null };

/** T14 for the one who objects (mediation suspends it for the complainant only), T16, T17. */
export interface Bezwaartermijnen {
  readonly eersteDag: PlainDate;
  /** Null while mediation is pending: the last day is not known yet. */
  readonly laatsteDag: PlainDate | null;
  /** Null while no objection came. Late but excusable (Awb 6:11) is a human judgment. */
  readonly opTijd: boolean | null;
  /** Null while no objection came or the term still has no end. */
  readonly beslissenUiterlijk: PlainDate | null;
}

/** T19 and T22. */
export interface Ingebrekestelling {
  readonly op: PlainDate;
  /** False: premature, the decision term still ran (ABRvS: also when its nominal end fell on a Sunday). */
  readonly geldig: boolean;
  readonly hersteltermijnEinde: PlainDate | null;
  readonly beroepVanaf: PlainDate | null;
  /** Woo 8.2: the automatic penalty of Awb 4:17 does not apply. Always 0. */
  readonly dwangsomEuro: 0;
}
