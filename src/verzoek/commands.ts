// What can be asked of a Woo-verzoek. Dates are legal dates; `vandaag` is passed in, so that the decider needs no clock.
import type { BriefVerwijzing, Bijlage } from '../kern/bestand.ts';
import type { BerichtId, BesluitId, DerdeId, EventId, MedewerkerId, PersoonId, Verzegeld, VoorzieningId } from '../kern/ids.ts';
import type { AannameCommand } from './commands/aanname.ts';
import type { LooptijdCommand } from './commands/looptijd.ts';
import type { SamenhangCommand } from './commands/samenhang.ts';
import type { ZoekCommand } from './commands/zoeken.ts';
import type { Besluituitkomst, Contactwijze, GevraagdeDerde, Kanaal, Verdagingsreden, Zienswijzeantwoord, Voorzieningstap } from './events.ts';

export type * from './commands/aanname.ts';
export type * from './commands/looptijd.ts';
export type * from './commands/samenhang.ts';
export type * from './commands/zoeken.ts';

type PlainDate = Temporal.PlainDate;

export interface OntvangVerzoek {
  readonly type: 'OntvangVerzoek';
  readonly vandaag: PlainDate;
  readonly nummer: string;
  readonly kanaal: Kanaal;
  readonly ontvangenOp: PlainDate;
  readonly organisatie: string;
  readonly persoonId: PersoonId;
  readonly verzoeker: Verzegeld;
  readonly contactwijze: Contactwijze;
  readonly onderwerp: Verzegeld;
  readonly tekst: Verzegeld;
  readonly bijlagen: readonly Bijlage[];
  readonly volgcodeHash: string;
  readonly werktitel: string | null;
}
export interface GeefWerktitel {
  readonly type: 'GeefWerktitel';
  readonly werktitel: string;
}
export interface VernieuwVolgcode {
  readonly type: 'VernieuwVolgcode';
  readonly vandaag: PlainDate;
  readonly verzondenOp: PlainDate;
  readonly volgcodeHash: string;
  readonly brief: BriefVerwijzing;
}
export interface WijsToe {
  readonly type: 'WijsToe';
  readonly behandelaar: MedewerkerId;
}
export interface BevestigOntvangst {
  readonly type: 'BevestigOntvangst';
  readonly vandaag: PlainDate;
  readonly verzondenOp: PlainDate;
  readonly brief: BriefVerwijzing;
}
export interface VraagPrecisering {
  readonly type: 'VraagPrecisering';
  readonly vandaag: PlainDate;
  readonly verzondenOp: PlainDate;
  readonly uiterlijk: PlainDate;
  readonly vraag: Verzegeld;
  readonly brief: BriefVerwijzing;
}
export interface RegistreerPrecisering {
  readonly type: 'RegistreerPrecisering';
  readonly vandaag: PlainDate;
  readonly ontvangenOp: PlainDate;
  readonly tekst: Verzegeld | null;
}
export interface VraagZienswijzen {
  readonly type: 'VraagZienswijzen';
  readonly vandaag: PlainDate;
  readonly verzoekerGeinformeerdOp: PlainDate;
  readonly uiterlijk: PlainDate;
  readonly derden: readonly GevraagdeDerde[];
  readonly briefAanVerzoeker: BriefVerwijzing;
}
export interface RegistreerZienswijze {
  readonly type: 'RegistreerZienswijze';
  readonly vandaag: PlainDate;
  readonly ontvangenOp: PlainDate;
  readonly derdeId: DerdeId;
  readonly langs: 'portaal' | 'anders';
  readonly antwoorden: readonly Zienswijzeantwoord[];
  readonly algemeen: Verzegeld | null;
}
export interface VerwerkZienswijze {
  readonly type: 'VerwerkZienswijze';
  readonly vandaag: PlainDate;
  readonly derdeId: DerdeId;
  readonly verwerktOp: PlainDate;
  readonly gevolgd: 'geheel' | 'deels' | 'niet';
  readonly reden: Verzegeld;
}
export interface MeldEindeOpschorting {
  readonly type: 'MeldEindeOpschorting';
  readonly vandaag: PlainDate;
  readonly verzondenOp: PlainDate;
  readonly brief: BriefVerwijzing;
}
export interface Verdaag {
  readonly type: 'Verdaag';
  readonly vandaag: PlainDate;
  readonly aangekondigdOp: PlainDate;
  readonly weken: 1 | 2;
  readonly reden: Verdagingsreden;
  readonly toelichting: string;
  readonly brief: BriefVerwijzing;
}
export interface KomUitstelOvereen {
  readonly type: 'KomUitstelOvereen';
  readonly vandaag: PlainDate;
  readonly overeengekomenOp: PlainDate;
  readonly tot: PlainDate;
  readonly schriftelijk: boolean;
  readonly brief: BriefVerwijzing;
}
export interface PlaatsBericht {
  readonly type: 'PlaatsBericht';
  readonly vandaag: PlainDate;
  readonly berichtId: BerichtId;
  readonly van: 'verzoeker' | 'behandelaar';
  readonly tekst: Verzegeld;
  readonly bijlagen: readonly Bijlage[];
  readonly antwoordVoor: PlainDate | null;
}
export interface MarkeerGelezen {
  readonly type: 'MarkeerGelezen';
  readonly berichtId: BerichtId;
  readonly door: 'verzoeker' | 'behandelaar';
}
export interface TrekVerzoekIn {
  readonly type: 'TrekVerzoekIn';
  readonly vandaag: PlainDate;
  readonly ingetrokkenOp: PlainDate;
  readonly brief: BriefVerwijzing | null;
}
export interface VerwerkBesluit {
  readonly type: 'VerwerkBesluit';
  readonly besluitId: BesluitId;
  readonly bekendgemaaktOp: PlainDate;
  readonly uitkomst: Besluituitkomst;
  readonly bezwaarVerwacht: boolean;
  readonly deel: { readonly nummer: number; readonly van: number } | null;
}
/** The day of announcement was corrected where it belongs: in the stream of the decision. */
export interface VerwerkBekendmakingscorrectie {
  readonly type: 'VerwerkBekendmakingscorrectie';
  readonly besluitId: BesluitId;
  readonly bekendgemaaktOp: PlainDate;
}
/** The court was asked to stop disclosure, or what came of it: recorded in the stream of the decision. */
export interface VerwerkVoorziening {
  readonly type: 'VerwerkVoorziening';
  readonly besluitId: BesluitId;
  readonly voorzieningId: VoorzieningId;
  readonly wat: Voorzieningstap;
  readonly op: PlainDate;
}
/** Sent by the deadline watch with a derived command id; the decider looks at the clock again before recording. */
export interface BewaakTermijn {
  readonly type: 'BewaakTermijn';
  readonly vandaag: PlainDate;
  readonly datum: PlainDate;
  /** Warn when the last day is this many days away or fewer. */
  readonly dagenVooraf: number;
}
export interface Herinner {
  readonly type: 'Herinner';
  readonly vandaag: PlainDate;
}
export interface MeldNotificatie {
  readonly type: 'MeldNotificatie';
  readonly bron: EventId;
  readonly soort: string;
  readonly uitkomst: { readonly gelukt: true; readonly messageId: string } | { readonly gelukt: false; readonly reden: string };
}
export interface WisPersoonsgegevens {
  readonly type: 'WisPersoonsgegevens';
  readonly vandaag: PlainDate;
  readonly reden: string;
}

export type VerzoekCommand =
  | OntvangVerzoek
  | GeefWerktitel
  | VernieuwVolgcode
  | WijsToe
  | BevestigOntvangst
  | VraagPrecisering
  | RegistreerPrecisering
  | VraagZienswijzen
  | RegistreerZienswijze
  | VerwerkZienswijze
  | MeldEindeOpschorting
  | Verdaag
  | KomUitstelOvereen
  | PlaatsBericht
  | MarkeerGelezen
  | TrekVerzoekIn
  | VerwerkBesluit
  | VerwerkBekendmakingscorrectie
  | VerwerkVoorziening
  | BewaakTermijn
  | Herinner
  | MeldNotificatie
  | WisPersoonsgegevens
  | AannameCommand
  | LooptijdCommand
  | ZoekCommand
  | SamenhangCommand;
