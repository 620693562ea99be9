// What can happen to a Woo-verzoek. Names and JSON are stored for ever: add, never change.
// Every `...Op` is the legal date (ingangsdatum); when it was recorded is in the event's metadata.
import type { BriefVerwijzing, Bijlage } from '../kern/bestand.ts';
import type { IsoDate } from '../kern/date.ts';
import type { BerichtId, EventId, MedewerkerId, PersoonId, Verzegeld } from '../kern/ids.ts';
import type { AannameEvent } from './events/aanname.ts';
import type { BesluitgevolgEvent } from './events/besluit.ts';
import type { CorrectieEvent } from './events/correctie.ts';
import type { LooptijdEvent } from './events/looptijd.ts';
import type { SamenhangEvent } from './events/samenhang.ts';
import type { ZienswijzeEvent } from './events/zienswijze.ts';
import type { ZoekEvent } from './events/zoeken.ts';

export type * from './events/aanname.ts';
export type * from './events/besluit.ts';
export type * from './events/correctie.ts';
export type * from './events/looptijd.ts';
export type * from './events/samenhang.ts';
export type * from './events/zienswijze.ts';
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
  | BeslissingVerdaagd
  | UitstelOvereengekomen
  | BerichtGeplaatst
  | BerichtGelezen
  | VerzoekIngetrokken
  | TermijnNaderde
  | TermijnVerstreek
  | HerinneringGestuurd
  | NotificatieVerstuurd
  | NotificatieMislukt
  | PersoonsgegevensGewist
  | AannameEvent
  | BesluitgevolgEvent
  | LooptijdEvent
  | ZienswijzeEvent
  | ZoekEvent
  | SamenhangEvent
  | CorrectieEvent;
