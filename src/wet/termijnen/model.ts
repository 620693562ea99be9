// What comes out of the legal clock: every date that matters, each with its derivation. Types only.
// Input facts are in feiten.ts; texts for people are in teksten.ts.
import type { Feit, Verdaging } from './feiten.ts';
import type { Naspelfeit } from '../naspel/feiten.ts';
import type { Lezingen } from './lezingen.ts';

export type * from './feiten.ts';

type PlainDate = Temporal.PlainDate;

/** T-numbers are those of the project's table of terms (docs/reference/termijnen.md). */
export type TermijnCode =
  | 'T1' | 'T3' | 'T4' | 'T5' | 'T6' | 'T12' | 'T14' | 'T16' | 'T17' | 'T18' | 'T19' | 'T20' | 'T21' | 'T23'
  /** A limit of the Aarhus Convention: a warning, never the statutory date. */
  | 'verdrag'
  /** A bare term of some law, for the Algemene termijnenwet by itself. */
  | 'wet';

/** Anything a date can rest on: a fact of the request, or of what comes after the decision. */
export type Gegeven = Feit | Naspelfeit;

/** A day that was passed over, and why: "zaterdag", "Tweede Paasdag", "aangewezen bij koninklijk besluit". */
export interface OvergeslagenDag {
  readonly datum: PlainDate;
  readonly reden: string;
}

/** Legal ground on which the clock stands still (Woo 4.4 lid 3; Awb 4:15). */
export type Opschortingsgrond =
  | 'zienswijzen'
  | 'precisering'
  | 'aanvulling'
  | 'buitenland'
  | 'uitstel'
  | 'vertraging-verzoeker'
  | 'overmacht'
  /** Woo 7.3 lid 2: the Adviescollege mediates. */
  | 'bemiddeling'
  /** Awb 7:10 lid 2: a defect of the objection is being repaired. */
  | 'herstel'
  /** Awb 7:10 lid 4: further consent in the objection phase. */
  | 'bezwaar-uitstel';

/** Why one stretch of standing still begins and ends where it does. */
export interface Opschortingsdeel {
  readonly grond: Opschortingsgrond;
  readonly artikel: string;
  readonly van: PlainDate;
  /** Last suspended day; null while no end is known. */
  readonly totEnMet: PlainDate | null;
  /** `feit`: something happened that ended it. `termijn`: the set term ends it at the latest on `totEnMet`. `open`: no end known. */
  readonly einde: 'feit' | 'termijn' | 'open';
  readonly feit: Gegeven;
  /** The law demands a notice that it ended, with the new date (Woo 4.4 lid 4; Awb 4:15 lid 4). */
  readonly eindeMelden: boolean;
}

/** One merged interval in which the clock stands still. A day counts once, whatever the number of grounds. */
export interface Opschorting {
  readonly van: PlainDate;
  /** Last suspended day; null while no end is known. */
  readonly totEnMet: PlainDate | null;
  /** Days by which this interval lengthened the decision term; 0 when it began after the last day. */
  readonly dagen: number;
  readonly heeftEffect: boolean;
  /** True when every end is fixed by a fact; false when it may still end earlier (answer) or later (no end known). */
  readonly afgesloten: boolean;
  readonly delen: readonly Opschortingsdeel[];
}

export type Stapsoort =
  | 'begin'
  | 'termijn'
  | 'stilstand'
  | 'verdaging'
  | 'weekendregel'
  | 'afspraak'
  | 'dag-erna'
  | 'tegelijk'
  | 'voorziening'
  /** A promise beside the law (a phase of a plan, consent that came too late): moves no legal date. */
  | 'toezegging'
  /** Atw art. 2: a short term is made to hold two working days. */
  | 'werkdagen'
  /** Days on which the penalty set by a court ran. */
  | 'dwangsom';

/** One step of a derivation: from date, to date, and the rule that leads from one to the other. */
export interface Stap {
  readonly soort: Stapsoort;
  readonly artikel: string;
  /** The input facts this step rests on. */
  readonly feiten: readonly Gegeven[];
  readonly van: PlainDate;
  readonly naar: PlainDate;
  /** Days added by this step. */
  readonly dagen: number;
  /** Length of a term in weeks; 0 for steps that are not a term. */
  readonly weken: number;
  /** Days that did not count, with the reason: non-working days of the weekend rule. */
  readonly overgeslagen: readonly OvergeslagenDag[];
  /** The stretch of standing still, on a `stilstand` step. */
  readonly opschorting: Opschorting | null;
}

/** A term: day 0, last day before and after the weekend rule, and why. */
export interface Termijn {
  readonly code: TermijnCode;
  readonly artikel: string;
  /** Day 0; the term starts the day after. */
  readonly vanaf: PlainDate;
  /** Last day by counting only. */
  readonly nominaal: PlainDate;
  /** Last day in law, after the weekend rule (Atw art. 1) and, for the decision term, an agreed date. */
  readonly einde: PlainDate;
  readonly afleiding: readonly Stap[];
  /** True when a year this term touches has no holiday decree yet: the date may still move. */
  readonly feestdagenOnzeker: boolean;
}

/** T1 + T2 with everything that stops or moves it. */
export interface Beslistermijn extends Termijn {
  readonly code: 'T1';
  /** Last day without agreed dates (after the weekend rule). */
  readonly wettelijk: PlainDate;
  /** The agreed last day, when it is later than the statutory one. */
  readonly afgesproken: PlainDate | null;
}

export type VerdagingWeigering =
  | 'te-lang'
  | 'geen-hele-weken'
  | 'niet-schriftelijk-gemotiveerd'
  | 'eerste-termijn-voorbij'
  | 'al-verdaagd'
  | 'voor-ontvangst';

export type VerdagingUitkomst =
  | { readonly feit: Verdaging; readonly aanvaard: true; readonly weken: number }
  | { readonly feit: Verdaging; readonly aanvaard: false; readonly reden: VerdagingWeigering };

export type UitstelWeigering = 'niet-schriftelijk' | 'termijn-voorbij' | 'onmogelijke-datum';
export type UitstelFeit = Extract<Feit, { soort: 'uitstel-tot' | 'uitstel-periode' }>;
export type UitstelUitkomst =
  | { readonly feit: UitstelFeit; readonly aanvaard: true }
  | { readonly feit: UitstelFeit; readonly aanvaard: false; readonly reden: UitstelWeigering };

/** T4 or T5: last day to announce that the request is not handled, after a question went unanswered or was answered badly. */
export interface NietBehandelenTermijn extends Termijn {
  readonly code: 'T4' | 'T5';
  readonly feit: Extract<Feit, { soort: 'aanvulling-gevraagd' }>;
}

/** The part that another body decides on (Woo 4.2 lid 1). */
export interface DoorgezondenDeel {
  readonly feit: Extract<Feit, { soort: 'doorzending' }>;
  readonly omvang: 'geheel' | 'deel';
  /** Last day for the other body; null while it is not known when that body received it. */
  readonly termijn: Termijn | null;
}

export interface Openbaarmaking {
  /** T12: end of the two weeks; null when no objection is expected. */
  readonly wachttijd: Termijn | null;
  /** First day on which disclosure is allowed; null = blocked, no day can be given. */
  readonly vroegste: PlainDate | null;
  readonly afleiding: readonly Stap[];
  readonly voorziening: 'geen' | 'loopt' | 'toegewezen' | 'voorbij';
}

/** A day the body promised beside the legal term: a phase of a plan (Woo 4.2a), or consent that came too late (reading R6b). */
export interface Toezegging {
  readonly datum: PlainDate;
  /** Number of the part of the plan; null for a promise about the whole decision. */
  readonly fase: number | null;
  readonly feit: Extract<Feit, { soort: 'uitstel-tot' }>;
  /** True when the promise also moved the legal last day. */
  readonly telt: boolean;
  readonly afleiding: readonly Stap[];
}

/** Everything that follows from one announced decision. */
export interface Besluittermijnen {
  readonly feit: Extract<Feit, { soort: 'besluit-bekendgemaakt' }>;
  readonly openbaarmaking: Openbaarmaking;
  /** T14: first and last day to object (Awb 6:7, 6:8). */
  readonly bezwaar: Termijn & { readonly eersteDag: PlainDate };
}

export type WaarschuwingCode =
  | 'einde-stilstand-melden'
  | 'overschrijding-melden'
  | 'misbruik-termijn-voorbij'
  | 'toezegging-voorbij'
  | 'geen-feestdagenbesluit'
  | 'precisering-te-laat-gevraagd'
  | 'vraag-zonder-termijn'
  | 'verzoeker-niet-geinformeerd'
  | 'opschorting-zonder-effect'
  | 'opschorting-overlapt'
  | 'opschorting-zonder-einde'
  | 'opschorting-na-nominaal-einde'
  | 'verdaging-geweigerd'
  | 'uitstel-zonder-effect'
  | 'toezegging-na-afloop'
  | 'doorzending-zonder-ontvangst'
  | 'meer-ontvangsten'
  | 'antwoord-zonder-vraag'
  | 'bezwaar-te-laat'
  | 'bezwaar-te-vroeg'
  | 'verdrag-een-maand'
  | 'verdrag-twee-maanden';

/** Something a person should look at. `tekst` is B1 Dutch; the article follows the plain sentence. */
export interface Waarschuwing {
  readonly code: WaarschuwingCode;
  readonly tekst: string;
  readonly artikel: string;
  readonly feit: Gegeven | null;
}

/** With what the dates were computed; store it with every date that goes into a letter. */
export interface Rekenbasis {
  readonly regelset: string;
  readonly feestdagentabel: string;
  readonly lezingen: Lezingen;
}

/** Treaty limits for environmental information; warnings, never the statutory date (Aarhus art. 4 lid 2). */
export interface Verdragsgrenzen {
  readonly eenMaand: PlainDate;
  readonly tweeMaanden: PlainDate;
}

export interface Termijnberekening {
  readonly basis: Rekenbasis;
  /** Day 0 of the decision term. */
  readonly ontvangenOp: PlainDate;
  /** T1 without extension: the extension must be announced on or before `einde` (Woo 4.4 lid 2). */
  readonly eersteTermijn: Termijn;
  readonly beslistermijn: Beslistermijn;
  /** Days by which suspensions lengthened the decision term. */
  readonly opgeschorteDagen: number;
  readonly opschortingen: readonly Opschorting[];
  readonly verdagingen: readonly VerdagingUitkomst[];
  readonly uitstellen: readonly UitstelUitkomst[];
  /** T3: last day to ask for precision (term of order). */
  readonly preciserenVoor: Termijn;
  /** T6: last day to decide not to handle because of abuse (Woo 4.6). */
  readonly misbruikVoor: Termijn;
  readonly nietBehandelenVoor: readonly NietBehandelenTermijn[];
  readonly doorgezonden: readonly DoorgezondenDeel[];
  readonly besluiten: readonly Besluittermijnen[];
  readonly toezeggingen: readonly Toezegging[];
  /** When the duty to decide ended: final decision announced, or request withdrawn. Null while open. */
  readonly afgerondOp: PlainDate | null;
  readonly milieu: Verdragsgrenzen | null;
  readonly waarschuwingen: readonly Waarschuwing[];
}
