// What goes into the legal clock: dated facts. Every date is the day it legally happened, never the day it was recorded.
// The order of facts never matters (law: an effect follows from dates, not from registration).

type PlainDate = Temporal.PlainDate;

/** What every fact may carry. `id` (an event id) comes back in the derivation; `bij` names the fact this one answers. */
interface Herkomst {
  readonly id?: string;
}
interface Antwoord extends Herkomst {
  /** `id` of the question this answers. Without it the clock matches by date (and by party). */
  readonly bij?: string;
}

/** Day 0 of the decision term (Woo 4.4 lid 1): receipt by this body, local date in Europe/Amsterdam (Awb 2:20). */
export interface Ontvangst extends Herkomst {
  readonly soort: 'ontvangst';
  readonly ontvangenOp: PlainDate;
}

/** Woo 4.2 lid 1. For the forwarded part the term starts when the competent body received it (reading R7). */
export interface Doorzending extends Herkomst {
  readonly soort: 'doorzending';
  readonly op: PlainDate;
  readonly omvang: 'geheel' | 'deel';
  /** Null: not known (yet). */
  readonly ontvangenDoorBevoegdeOp: PlainDate | null;
}

/** Woo 4.4 lid 2: one extension of at most two weeks, announced in writing, with reasons, before the first term ends. */
export interface Verdaging extends Herkomst {
  readonly soort: 'verdaging';
  readonly aangekondigdOp: PlainDate;
  readonly weken: number;
  readonly schriftelijkEnGemotiveerd: boolean;
}

/** Woo 4.4 lid 3 with Awb 4:8. Suspends from the day after the *requester* was told; null = never told = no suspension. */
export interface ZienswijzenGevraagd extends Herkomst {
  readonly soort: 'zienswijzen-gevraagd';
  readonly verzoekerGeinformeerdOp: PlainDate | null;
  /** Last day on which the parties may answer. Set by the body: no weekend rule (reading R8). */
  readonly uiterlijk: PlainDate;
  /** Keys of the parties, free of personal data. */
  readonly derden: readonly string[];
  readonly brievenVerzondenOp?: PlainDate;
}
export interface ZienswijzeOntvangen extends Antwoord {
  readonly soort: 'zienswijze-ontvangen';
  readonly op: PlainDate;
  readonly derde: string;
}

/** Precision (Woo 4.1 lid 5) or completion (Awb 4:5). Without a set term there is no suspension (RVS:2016:2527). */
export interface AanvullingGevraagd extends Herkomst {
  readonly soort: 'aanvulling-gevraagd';
  readonly op: PlainDate;
  readonly uiterlijk: PlainDate | null;
  readonly grondslag: 'Woo 4.1 lid 5' | 'Awb 4:5';
}
export interface AanvullingOntvangen extends Antwoord {
  readonly soort: 'aanvulling-ontvangen';
  readonly op: PlainDate;
}

/** Consultation on a large request (Woo 4.2a): has no effect on dates. */
export interface OverlegGevoerd extends Herkomst {
  readonly soort: 'overleg-gevoerd';
  readonly op: PlainDate;
}

/** Written consent to decide at the latest on `tot` (Awb 4:15 lid 2 a, reading R6). */
export interface UitstelTot extends Herkomst {
  readonly soort: 'uitstel-tot';
  readonly op: PlainDate;
  readonly tot: PlainDate;
  readonly schriftelijk: boolean;
  /** A plan of partial decisions (Woo 4.2a): each day is a promise of its own; the last one is `tot`. */
  readonly fasen?: readonly { readonly nummer: number; readonly uiterlijk: PlainDate }[];
}

/** Written consent to stop the clock from `van` up to and including `totEnMet` (Awb 4:15 lid 2 a). */
export interface UitstelPeriode extends Herkomst {
  readonly soort: 'uitstel-periode';
  readonly op: PlainDate;
  readonly van: PlainDate;
  readonly totEnMet: PlainDate;
  readonly schriftelijk: boolean;
}

/** Delay attributable to the requester (Awb 4:15 lid 2 b); `totEnMet` null = still going on. */
export interface VertragingVerzoeker extends Herkomst {
  readonly soort: 'vertraging-verzoeker';
  readonly van: PlainDate;
  readonly totEnMet: PlainDate | null;
}

/** Force majeure (Awb 4:15 lid 2 c); `totEnMet` null = still going on. */
export interface Overmacht extends Herkomst {
  readonly soort: 'overmacht';
  readonly van: PlainDate;
  readonly totEnMet: PlainDate | null;
}

/** Information asked from a foreign authority (Awb 4:15 lid 1 b); `op` = the day the requester was told. */
export interface BuitenlandGevraagd extends Herkomst {
  readonly soort: 'buitenland-gevraagd';
  readonly op: PlainDate;
}
/** The information came, or further waiting was no longer reasonable. */
export interface BuitenlandOntvangen extends Antwoord {
  readonly soort: 'buitenland-ontvangen';
  readonly op: PlainDate;
}

/** The matter is environmental information: treaty limits become visible as warnings (law: Aarhus art. 4 lid 2). */
export interface MilieuInformatie extends Herkomst {
  readonly soort: 'milieu-informatie';
}

/** The requester withdrew the request: from that day no decision is due. */
export interface Intrekking extends Herkomst {
  readonly soort: 'intrekking';
  readonly op: PlainDate;
}

/**
 * The duty to decide under the Woo ended otherwise: forwarded as a whole, another regime, solved informally, joined with
 * another request. From that day no decision is due here.
 */
export interface Afgesloten extends Herkomst {
  readonly soort: 'afgesloten';
  readonly op: PlainDate;
}

/** A decision was announced (sent), Awb 3:41. Only a decision that is not partial ends the decision term. */
export interface BesluitBekendgemaakt extends Herkomst {
  readonly soort: 'besluit-bekendgemaakt';
  readonly op: PlainDate;
  /** A third party is expected to object: disclosure waits two weeks (Woo 4.4 lid 5). */
  readonly bezwaarVerwacht: boolean;
  readonly deelbesluit?: boolean;
  /** Key of the decision, needed when there are several. */
  readonly besluit?: string;
}

/** Interim relief (Awb 8:81) blocks disclosure until ruling or withdrawal (Woo 4.4 lid 5). */
export interface VoorzieningGevraagd extends Herkomst {
  readonly soort: 'voorziening-gevraagd';
  readonly op: PlainDate;
  readonly besluit?: string;
}
export interface VoorzieningUitgesproken extends Antwoord {
  readonly soort: 'voorziening-uitgesproken';
  readonly op: PlainDate;
  readonly uitspraak: 'afgewezen' | 'toegewezen';
  readonly besluit?: string;
}
export interface VoorzieningIngetrokken extends Antwoord {
  readonly soort: 'voorziening-ingetrokken';
  readonly op: PlainDate;
  readonly besluit?: string;
}
/** What the court granted works no longer: its term passed, it was lifted, or the objection ended (Awb 8:85 lid 2, 8:87). */
export interface VoorzieningVervallen extends Antwoord {
  readonly soort: 'voorziening-vervallen';
  readonly op: PlainDate;
  readonly besluit?: string;
}

/** The information was really disclosed: what came later cannot block it any more. */
export interface Openbaargemaakt extends Herkomst {
  readonly soort: 'openbaargemaakt';
  readonly op: PlainDate;
  readonly besluit?: string;
}

/** One dated fact in the life of a request. */
export type Feit =
  | Ontvangst
  | Doorzending
  | Verdaging
  | ZienswijzenGevraagd
  | ZienswijzeOntvangen
  | AanvullingGevraagd
  | AanvullingOntvangen
  | OverlegGevoerd
  | UitstelTot
  | UitstelPeriode
  | VertragingVerzoeker
  | Overmacht
  | BuitenlandGevraagd
  | BuitenlandOntvangen
  | MilieuInformatie
  | Intrekking
  | Afgesloten
  | BesluitBekendgemaakt
  | VoorzieningGevraagd
  | VoorzieningUitgesproken
  | VoorzieningIngetrokken
  | VoorzieningVervallen
  | Openbaargemaakt;

export type FeitSoort = Feit['soort'];
