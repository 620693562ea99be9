// What can happen to a Woo-verzoek. Names and JSON are stored for ever: add, never change.
// Every `...Op` is the legal date (ingangsdatum); when it was recorded is in the event's metadata.
import type { BriefVerwijzing, Bijlage } from '../kern/bestand.ts';
import type { IsoDate } from '../kern/date.ts';
import type { BerichtId, BesluitId, DerdeId, DocumentId, EventId, MedewerkerId, PersoonId, Verzegeld, VoorzieningId } from '../kern/ids.ts';
import type { AannameEvent } from './events/aanname.ts';
import type { CorrectieEvent } from './events/correctie.ts';
import type { LooptijdEvent } from './events/looptijd.ts';
import type { SamenhangEvent } from './events/samenhang.ts';
import type { ZoekEvent } from './events/zoeken.ts';

export type * from './events/aanname.ts';
export type * from './events/correctie.ts';
export type * from './events/looptijd.ts';
export type * from './events/samenhang.ts';
export type * from './events/zoeken.ts';

export type Kanaal = 'portaal' | 'e-mail' | 'post' | 'balie' | 'telefoon' | 'splitsing';

/** How the requester can be reached; decides how letters go out (Awb 2:13). */
export type Contactwijze = 'e-mail' | 'post' | 'geen';

export interface VerzoekOntvangen {
  readonly type: 'VerzoekOntvangen';
  readonly data: {
    readonly nummer: string;
    readonly kanaal: Kanaal;
    readonly ontvangenOp: IsoDate;
    readonly organisatie: string;
    readonly persoonId: PersoonId;
    /** Sealed JSON of `Verzoeker` (src/verzoek/verzoeker.ts). */
    readonly verzoeker: Verzegeld;
    readonly contactwijze: Contactwijze;
    readonly onderwerp: Verzegeld;
    readonly tekst: Verzegeld;
    readonly bijlagen: readonly Bijlage[];
    /** SHA-256 of the follow code; the code itself is nowhere. */
    readonly volgcodeHash: string;
    /** Title for the work list, free of personal data; null until a handler gives one. */
    readonly werktitel: string | null;
  };
}

export interface WerktitelGegeven {
  readonly type: 'WerktitelGegeven';
  readonly data: { readonly werktitel: string };
}

/** A new follow code was handed out; the earlier one no longer opens the file. The letter has the code; absent before there was one. */
export interface VolgcodeVernieuwd {
  readonly type: 'VolgcodeVernieuwd';
  readonly data: { readonly volgcodeHash: string; readonly verzondenOp?: IsoDate; readonly brief?: BriefVerwijzing };
}

export interface VerzoekToegewezen {
  readonly type: 'VerzoekToegewezen';
  readonly data: { readonly behandelaar: MedewerkerId };
}

/** Awb 2:17, 4:3a: the body confirmed receipt. */
export interface OntvangstBevestigd {
  readonly type: 'OntvangstBevestigd';
  readonly data: { readonly verzondenOp: IsoDate; readonly brief: BriefVerwijzing };
}

/** Woo 4.1 lid 5; suspends under Awb 4:15 lid 1 a because a term is set. */
export interface PreciseringGevraagd {
  readonly type: 'PreciseringGevraagd';
  readonly data: {
    readonly verzondenOp: IsoDate;
    readonly uiterlijk: IsoDate;
    readonly vraag: Verzegeld;
    readonly brief: BriefVerwijzing;
  };
}

export interface PreciseringOntvangen {
  readonly type: 'PreciseringOntvangen';
  readonly data: { readonly ontvangenOp: IsoDate; readonly tekst: Verzegeld | null };
}

/** A document that a third party is asked about: only this one's own passages, with what we intend. */
export interface Zienswijzestuk {
  readonly documentId: DocumentId;
  /** Which passages are about this party, in the handler's words; sealed for the party. Null: the whole document. */
  readonly passage: Verzegeld | null;
  readonly voornemen: 'openbaar' | 'deels_openbaar' | 'niet_openbaar';
  readonly gronden: readonly string[];
}

/** A third party whose view is asked; `naam` is sealed with the party's own key (`persoonId`). */
export interface GevraagdeDerde {
  readonly derdeId: DerdeId;
  readonly persoonId: PersoonId;
  readonly naam: Verzegeld;
  readonly brief: BriefVerwijzing;
  /** SHA-256 of the code that opens the party's own page; absent for parties asked before that page existed. */
  readonly codeHash?: string;
  readonly stukken?: readonly Zienswijzestuk[];
}

/** Woo 4.4 lid 3, Awb 4:8: suspends from the day after the requester was told. */
export interface ZienswijzenGevraagd {
  readonly type: 'ZienswijzenGevraagd';
  readonly data: {
    readonly verzoekerGeinformeerdOp: IsoDate;
    readonly uiterlijk: IsoDate;
    readonly derden: readonly GevraagdeDerde[];
    readonly briefAanVerzoeker: BriefVerwijzing;
  };
}

export interface ZienswijzeOntvangen {
  readonly type: 'ZienswijzeOntvangen';
  readonly data: {
    readonly ontvangenOp: IsoDate;
    readonly derdeId: DerdeId;
    /** How it came; absent for views from before there was a page for parties. */
    readonly langs?: 'portaal' | 'anders';
    /** The answer per document; a party may answer in general only. */
    readonly antwoorden?: readonly Zienswijzeantwoord[];
    readonly algemeen?: Verzegeld | null;
  };
}
export interface Zienswijzeantwoord {
  readonly documentId: DocumentId;
  readonly standpunt: 'akkoord' | 'bezwaar';
  readonly toelichting: Verzegeld | null;
}

/** What the body does with a view; stands in the decision (law.md §6.5). */
export interface ZienswijzeVerwerkt {
  readonly type: 'ZienswijzeVerwerkt';
  readonly data: { readonly derdeId: DerdeId; readonly verwerktOp: IsoDate; readonly gevolgd: 'geheel' | 'deels' | 'niet'; readonly reden: Verzegeld };
}

/** Woo 4.4 lid 4: the requester was told that the suspension ended, with the new date. */
export interface EindeOpschortingGemeld {
  readonly type: 'EindeOpschortingGemeld';
  readonly data: { readonly verzondenOp: IsoDate; readonly nieuweDatum: IsoDate; readonly brief: BriefVerwijzing };
}

export type Verdagingsreden = 'omvang' | 'gecompliceerdheid';

/** Woo 4.4 lid 2. */
export interface BeslissingVerdaagd {
  readonly type: 'BeslissingVerdaagd';
  readonly data: {
    readonly aangekondigdOp: IsoDate;
    readonly weken: 1 | 2;
    readonly reden: Verdagingsreden;
    readonly toelichting: string;
    readonly brief: BriefVerwijzing;
  };
}

/** Awb 4:15 lid 2 a: written consent of the requester to a later last day (reading R6). */
export interface UitstelOvereengekomen {
  readonly type: 'UitstelOvereengekomen';
  readonly data: { readonly overeengekomenOp: IsoDate; readonly tot: IsoDate; readonly brief: BriefVerwijzing };
}

export interface BerichtGeplaatst {
  readonly type: 'BerichtGeplaatst';
  readonly data: {
    readonly berichtId: BerichtId;
    readonly van: 'verzoeker' | 'behandelaar';
    readonly geplaatstOp: IsoDate;
    readonly tekst: Verzegeld;
    readonly bijlagen: readonly Bijlage[];
    /** The body asks for an answer before this day; a request, not a legal term. */
    readonly antwoordVoor: IsoDate | null;
  };
}

export interface BerichtGelezen {
  readonly type: 'BerichtGelezen';
  readonly data: { readonly berichtId: BerichtId; readonly door: 'verzoeker' | 'behandelaar' };
}

export interface VerzoekIngetrokken {
  readonly type: 'VerzoekIngetrokken';
  readonly data: { readonly ingetrokkenOp: IsoDate; readonly brief: BriefVerwijzing | null };
}

export type Besluituitkomst =
  | 'openbaar'
  | 'gedeeltelijk_openbaar'
  | 'niet_openbaar'
  | 'geen_documenten'
  | 'reeds_openbaar'
  /** Woo 4.1 lid 6: too general, and not made precise. */
  | 'niet_behandeld_precisering'
  /** Awb 4:5: incomplete, and not completed. */
  | 'niet_behandeld_aanvulling'
  /** Woo 4.6: evidently for another purpose than information. */
  | 'niet_behandeld_misbruik';

/** A (partial) decision on this request was announced; comes from the stream of that besluit. */
export interface BesluitOpVerzoekBekendgemaakt {
  readonly type: 'BesluitOpVerzoekBekendgemaakt';
  readonly data: {
    readonly besluitId: BesluitId;
    readonly bekendgemaaktOp: IsoDate;
    readonly uitkomst: Besluituitkomst;
    readonly bezwaarVerwacht: boolean;
    /** False for a partial decision after which more follow: the request stays open. */
    readonly laatste: boolean;
    readonly deel: { readonly nummer: number; readonly van: number } | null;
  };
}

/** The day of announcement was corrected in the stream of the decision. */
export interface BekendmakingOpVerzoekGecorrigeerd {
  readonly type: 'BekendmakingOpVerzoekGecorrigeerd';
  readonly data: { readonly besluitId: BesluitId; readonly bekendgemaaktOp: IsoDate };
}

/** The court was asked to stop disclosure of this decision, or what it came to: recorded where the decision is, counted here too. */
export interface VoorzieningOpVerzoekVerwerkt {
  readonly type: 'VoorzieningOpVerzoekVerwerkt';
  readonly data: { readonly besluitId: BesluitId; readonly voorzieningId: VoorzieningId; readonly wat: Voorzieningstap; readonly op: IsoDate };
}
export type Voorzieningstap = 'gevraagd' | 'toegewezen' | 'afgewezen' | 'ingetrokken' | 'vervallen';

/** The watch saw a legal day come near or pass; recorded once per day, term and date. */
export interface TermijnNaderde {
  readonly type: 'TermijnNaderde';
  readonly data: { readonly termijn: 'beslistermijn'; readonly datum: IsoDate; readonly dagenVooraf: number };
}
export interface TermijnVerstreek {
  readonly type: 'TermijnVerstreek';
  readonly data: { readonly termijn: 'beslistermijn'; readonly datum: IsoDate };
}

/** The handler was reminded by a colleague. */
export interface HerinneringGestuurd {
  readonly type: 'HerinneringGestuurd';
  readonly data: { readonly aan: MedewerkerId; readonly datum: IsoDate };
}

export interface NotificatieVerstuurd {
  readonly type: 'NotificatieVerstuurd';
  readonly data: { readonly bron: EventId; readonly soort: string; readonly messageId: string };
}
export interface NotificatieMislukt {
  readonly type: 'NotificatieMislukt';
  readonly data: { readonly bron: EventId; readonly soort: string; readonly reden: string };
}

/** AVG art. 17: the key of this person is to be destroyed; the log keeps dates and outcome only. */
export interface PersoonsgegevensGewist {
  readonly type: 'PersoonsgegevensGewist';
  readonly data: { readonly persoonId: PersoonId; readonly gewistOp: IsoDate; readonly reden: string };
}

export type VerzoekEvent =
  | VerzoekOntvangen
  | WerktitelGegeven
  | VolgcodeVernieuwd
  | VerzoekToegewezen
  | OntvangstBevestigd
  | PreciseringGevraagd
  | PreciseringOntvangen
  | ZienswijzenGevraagd
  | ZienswijzeOntvangen
  | ZienswijzeVerwerkt
  | EindeOpschortingGemeld
  | BeslissingVerdaagd
  | UitstelOvereengekomen
  | BerichtGeplaatst
  | BerichtGelezen
  | VerzoekIngetrokken
  | BesluitOpVerzoekBekendgemaakt
  | BekendmakingOpVerzoekGecorrigeerd
  | VoorzieningOpVerzoekVerwerkt
  | TermijnNaderde
  | TermijnVerstreek
  | HerinneringGestuurd
  | NotificatieVerstuurd
  | NotificatieMislukt
  | PersoonsgegevensGewist
  | AannameEvent
  | LooptijdEvent
  | ZoekEvent
  | SamenhangEvent
  | CorrectieEvent;
