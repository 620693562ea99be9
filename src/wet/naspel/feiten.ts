// After the decision term: dated facts of objection, mediation, notice of default, the court and active publication.

type PlainDate = Temporal.PlainDate;

interface Herkomst {
  readonly id?: string;
}

/** Awb 6:9: by post it counts when posted in time and received within a week after the term. */
export interface BezwaarOntvangen extends Herkomst {
  readonly soort: 'bezwaar-ontvangen';
  readonly op: PlainDate;
  readonly gepostOp?: PlainDate;
  /** An independent advisory committee (Awb 7:13). */
  readonly commissie: boolean;
  /** Key of the one who objects, free of personal data. Needed when somebody else than the complainant objects (Woo 7.3). */
  readonly door?: string;
}
/** "Assume one": shows the terms of an objection that was not made yet. */
export interface BezwaarVerondersteld extends Herkomst {
  readonly soort: 'bezwaar-verondersteld';
}
/** Awb 7:10 lid 2, 6:6: a defect has to be repaired before `uiterlijk`. */
export interface HerstelGevraagd extends Herkomst {
  readonly soort: 'herstel-gevraagd';
  readonly op: PlainDate;
  readonly uiterlijk: PlainDate;
}
export interface Hersteld extends Herkomst {
  readonly soort: 'hersteld';
  readonly op: PlainDate;
}
/** Awb 7:10 lid 3: at most six weeks, once. */
export interface BezwaarVerdaagd extends Herkomst {
  readonly soort: 'bezwaar-verdaagd';
  readonly op: PlainDate;
  readonly weken: number;
}
/** Awb 7:10 lid 4: further consent to decide at the latest on `tot`. */
export interface BezwaarUitstelTot extends Herkomst {
  readonly soort: 'bezwaar-uitstel-tot';
  readonly op: PlainDate;
  readonly tot: PlainDate;
  /** Default true. Consent that nobody can show has no effect. */
  readonly schriftelijk?: boolean;
}
/** Awb 7:10 lid 4: further consent to stop the clock from `van` up to and including `totEnMet`. */
export interface BezwaarUitstelPeriode extends Herkomst {
  readonly soort: 'bezwaar-uitstel-periode';
  readonly op: PlainDate;
  readonly van: PlainDate;
  readonly totEnMet: PlainDate;
  readonly schriftelijk?: boolean;
}
/** Standing still in the objection phase: only Awb 4:15 lid 1 b, lid 2 b and c. `totEnMet` null = still going on. */
export interface BezwaarOpgeschort extends Herkomst {
  readonly soort: 'bezwaar-opgeschort';
  readonly grond: 'buitenland' | 'vertraging-verzoeker' | 'overmacht';
  /** First and last day of standing still. */
  readonly van: PlainDate;
  readonly totEnMet: PlainDate | null;
}
/** Woo 7.3: a complaint to the Adviescollege was sent; advice, or notice that there will be none, came. Works for the complainant only. */
export interface BemiddelingGevraagd extends Herkomst {
  readonly soort: 'bemiddeling-gevraagd';
  readonly op: PlainDate;
  /** Key of the complainant, free of personal data. */
  readonly door?: string;
}
export interface BemiddelingAfgerond extends Herkomst {
  readonly soort: 'bemiddeling-afgerond';
  readonly op: PlainDate;
  readonly door?: string;
}
export interface BezwaarIngetrokken extends Herkomst {
  readonly soort: 'bezwaar-ingetrokken';
  readonly op: PlainDate;
}
/** The decision on the objection was announced: appeal is open (Awb 6:7, 6:8). */
export interface BezwaarBeslist extends Herkomst {
  readonly soort: 'bezwaar-beslist';
  readonly op: PlainDate;
}
export interface BeroepIngesteld extends Herkomst {
  readonly soort: 'beroep-ingesteld';
  readonly op: PlainDate;
  readonly instantie: 'rechtbank' | 'raad-van-state';
}
/** The judgment was sent: higher appeal is open after the court, nothing after the Raad van State. */
export interface BeroepBeslist extends Herkomst {
  readonly soort: 'beroep-beslist';
  readonly op: PlainDate;
  readonly instantie: 'rechtbank' | 'raad-van-state';
}
/** Last day of the decision term, when it is not computed from a request. */
export interface Beslisdatum extends Herkomst {
  readonly soort: 'beslisdatum';
  readonly op: PlainDate;
}
export interface Ingebrekestellingsfeit extends Herkomst {
  readonly soort: 'ingebrekestelling';
  readonly op: PlainDate;
}
/** Ruling on an appeal against not deciding; `weken` null = the two weeks of Awb 8:55d lid 1. */
export interface UitspraakNietTijdig extends Herkomst {
  readonly soort: 'uitspraak-niet-tijdig';
  readonly op: PlainDate;
  readonly weken: number | null;
}
/** A document falls under active disclosure; `weken` null = the two weeks of Woo 3.3 lid 4. */
export interface Publicatieplicht extends Herkomst {
  readonly soort: 'vastgesteld' | 'ontvangen';
  readonly op: PlainDate;
  readonly weken: number | null;
}

export type Naspelfeit =
  | BezwaarOntvangen
  | BezwaarVerondersteld
  | HerstelGevraagd
  | Hersteld
  | BezwaarVerdaagd
  | BezwaarUitstelTot
  | BezwaarUitstelPeriode
  | BezwaarOpgeschort
  | BemiddelingGevraagd
  | BemiddelingAfgerond
  | BezwaarIngetrokken
  | BezwaarBeslist
  | BeroepIngesteld
  | BeroepBeslist
  | Beslisdatum
  | Ingebrekestellingsfeit
  | UitspraakNietTijdig
  | Publicatieplicht;

export type NaspelSoort<S extends Naspelfeit['soort']> = Extract<Naspelfeit, { soort: S }>;
