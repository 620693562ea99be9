// What comes out of the clock after the decision: objection, appeal, notice of default, the court. Types only.
import type { Opschorting, Rekenbasis, Stap, Termijn, UitstelWeigering, Waarschuwing } from '../termijnen/model.ts';
import type { BezwaarUitstelPeriode, BezwaarUitstelTot, BezwaarVerdaagd } from './feiten.ts';

export type * from './feiten.ts';

type PlainDate = Temporal.PlainDate;

export type BezwaarVerdagingWeigering = 'te-lang' | 'geen-hele-weken' | 'al-verdaagd' | 'termijn-voorbij' | 'voor-het-begin' | 'na-bemiddeling';
export type BezwaarVerdaging =
  | { readonly feit: BezwaarVerdaagd; readonly aanvaard: true }
  | { readonly feit: BezwaarVerdaagd; readonly aanvaard: false; readonly reden: BezwaarVerdagingWeigering };
export type BezwaarUitstelfeit = BezwaarUitstelTot | BezwaarUitstelPeriode;
/** `termijn-voorbij`: agreed after the last day, so it is a promise and the decision stays late. */
export type BezwaarUitstel =
  | { readonly feit: BezwaarUitstelfeit; readonly aanvaard: true }
  | { readonly feit: BezwaarUitstelfeit; readonly aanvaard: false; readonly reden: UitstelWeigering };

/** T16 or T17: by when the objection must be decided. */
export interface BezwaarBeslistermijn extends Termijn {
  /** Last day without agreed dates. */
  readonly wettelijk: PlainDate;
  readonly afgesproken: PlainDate | null;
  readonly opschortingen: readonly Opschorting[];
  readonly verdagingen: readonly BezwaarVerdaging[];
  readonly uitstellen: readonly BezwaarUitstel[];
}

/** T14 for the one who objects (mediation suspends it for the complainant only), T16, T17, T18. */
export interface Bezwaartermijnen {
  readonly basis: Rekenbasis;
  readonly eersteDag: PlainDate;
  /** T14 for the complainant or objector. Null while mediation is pending: the last day is not known yet. */
  readonly bezwaar: Termijn | null;
  /** T14 for everybody else: mediation does not touch it. */
  readonly bezwaarAnderen: Termijn;
  /** Last day to object; null while mediation is pending. */
  readonly laatsteDag: PlainDate | null;
  /** Null while no objection came. Late but excusable (Awb 6:11) is a human judgment. */
  readonly opTijd: boolean | null;
  /** T16 or T17. Null while no objection came or the term still has no end. */
  readonly beslissen: BezwaarBeslistermijn | null;
  readonly beslissenUiterlijk: PlainDate | null;
  /** T18 after the decision on objection; null before it. */
  readonly beroep: Termijn | null;
  /** T18 after the judgment of the court; null before it. */
  readonly hogerBeroep: Termijn | null;
  readonly waarschuwingen: readonly Waarschuwing[];
}

/** T19 and T22. */
export interface Ingebrekestelling {
  readonly basis: Rekenbasis;
  readonly op: PlainDate;
  readonly geldig: boolean;
  /** `te-vroeg`: the term still ran (also when its nominal end fell on a Sunday). `al-beslist`: there was nothing left to decide. */
  readonly reden: 'te-vroeg' | 'al-beslist' | null;
  /** T19; null when the notice has no effect. */
  readonly hersteltermijn: Termijn | null;
  readonly hersteltermijnEinde: PlainDate | null;
  readonly beroepVanaf: PlainDate | null;
  /** Woo 8.2: the automatic penalty of Awb 4:17 does not apply. Always 0. */
  readonly dwangsomEuro: number;
  readonly waarschuwingen: readonly Waarschuwing[];
}

/** The judicial penalty of Awb 8:55d lid 2: so much per day, up to a maximum. */
export interface RechterlijkeDwangsom {
  /** First day that costs money: the day after the court's term. */
  readonly vanaf: PlainDate;
  /** Last day that counted; null when no day did. */
  readonly totEnMet: PlainDate | null;
  readonly dagen: number;
  readonly perDag: number;
  readonly maximum: number;
  readonly euro: number;
  readonly maximumBereikt: boolean;
  /** From the last day of the court's term to the last day that counted. */
  readonly afleiding: readonly Stap[];
}
