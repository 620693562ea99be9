// What can be asked of a procedure against a decision. The day on which that decision was announced comes with every question:
// it is a fact of the decision, and may have been put right there.
import type { BriefVerwijzing } from '../kern/bestand.ts';
import type { BesluitId, MedewerkerId, VerzoekId, Verzegeld } from '../kern/ids.ts';
import type { Bemiddelingsuitkomst, Beroepsuitkomst, Bezwaaropschorting, Bezwaaruitkomst, Gevolg, Instantie, Nietgehoord, Partij } from './events.ts';

type PlainDate = Temporal.PlainDate;

interface Basis {
  readonly vandaag: PlainDate;
  readonly bekendgemaaktOp: PlainDate;
}
/** Opens the procedure when it is not there yet. */
export interface Aanhef {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly besluitId: BesluitId;
  readonly partij: Partij;
}

export interface MeldBemiddeling extends Basis {
  readonly type: 'MeldBemiddeling';
  readonly aanhef: Aanhef;
  readonly op: PlainDate;
}
export interface RondBemiddelingAf extends Basis {
  readonly type: 'RondBemiddelingAf';
  readonly op: PlainDate;
  readonly hoe: Bemiddelingsuitkomst;
}
export interface RegistreerBezwaar extends Basis {
  readonly type: 'RegistreerBezwaar';
  readonly aanhef: Aanhef;
  readonly ontvangenOp: PlainDate;
  readonly gepostOp: PlainDate | null;
  readonly gronden: Verzegeld;
}
export interface BevestigBezwaar extends Basis {
  readonly type: 'BevestigBezwaar';
  readonly verzondenOp: PlainDate;
  readonly brief: BriefVerwijzing;
}
export interface BeoordeelTijdigheid extends Basis {
  readonly type: 'BeoordeelTijdigheid';
  readonly op: PlainDate;
  readonly verschoonbaar: boolean;
  readonly toelichting: Verzegeld;
}
export interface VraagHerstel extends Basis {
  readonly type: 'VraagHerstel';
  readonly verzondenOp: PlainDate;
  readonly uiterlijk: PlainDate;
  readonly vraag: Verzegeld;
  readonly brief: BriefVerwijzing;
}
export interface RegistreerHerstel extends Basis {
  readonly type: 'RegistreerHerstel';
  readonly ontvangenOp: PlainDate;
}
export interface StelCommissieIn extends Basis {
  readonly type: 'StelCommissieIn';
  readonly op: PlainDate;
}
export interface VerdaagBezwaar extends Basis {
  readonly type: 'VerdaagBezwaar';
  readonly aangekondigdOp: PlainDate;
  readonly weken: number;
  readonly toelichting: string;
  readonly brief: BriefVerwijzing;
}
export interface KomBezwaaruitstelOvereen extends Basis {
  readonly type: 'KomBezwaaruitstelOvereen';
  readonly overeengekomenOp: PlainDate;
  readonly tot: PlainDate;
  readonly schriftelijk: boolean;
}
export interface SchortBezwaarOp extends Basis {
  readonly type: 'SchortBezwaarOp';
  readonly grond: Bezwaaropschorting;
  readonly vanaf: PlainDate;
}
export interface BeeindigBezwaaropschorting extends Basis {
  readonly type: 'BeeindigBezwaaropschorting';
  readonly opschorting: number;
  readonly totEnMet: PlainDate;
}
export interface SchrijfHoorzittingUit extends Basis {
  readonly type: 'SchrijfHoorzittingUit';
  readonly verzondenOp: PlainDate;
  readonly zittingOp: PlainDate;
  readonly brief: BriefVerwijzing;
}
export interface LegHoorzittingVast extends Basis {
  readonly type: 'LegHoorzittingVast';
  readonly op: PlainDate;
  readonly verslag: Verzegeld;
}
export interface ZieVanHorenAf extends Basis {
  readonly type: 'ZieVanHorenAf';
  readonly op: PlainDate;
  readonly reden: Nietgehoord;
}
export interface BeslisOpBezwaar extends Basis {
  readonly type: 'BeslisOpBezwaar';
  /** The day on which it is sent. */
  readonly verzondenOp: PlainDate;
  readonly uitkomst: Bezwaaruitkomst;
  readonly gevolg: Gevolg;
  readonly door: MedewerkerId;
  /** Who wrote and who signed the decision that is fought (Awb 10:3 lid 3). */
  readonly primairDoor: readonly MedewerkerId[];
  readonly brief: BriefVerwijzing;
}
export interface TrekBezwaarIn extends Basis {
  readonly type: 'TrekBezwaarIn';
  readonly op: PlainDate;
}
export interface RegistreerBeroep extends Basis {
  readonly type: 'RegistreerBeroep';
  readonly instantie: Instantie;
  readonly op: PlainDate;
  readonly kenmerk: string | null;
}
export interface RegistreerBeroepsuitspraak extends Basis {
  readonly type: 'RegistreerBeroepsuitspraak';
  readonly instantie: Instantie;
  readonly op: PlainDate;
  readonly uitkomst: Beroepsuitkomst;
  readonly weken: number | null;
}
export interface SluitRechtsgang extends Basis {
  readonly type: 'SluitRechtsgang';
  readonly op: PlainDate;
}

export type BezwaarCommand =
  | MeldBemiddeling
  | RondBemiddelingAf
  | RegistreerBezwaar
  | BevestigBezwaar
  | BeoordeelTijdigheid
  | VraagHerstel
  | RegistreerHerstel
  | StelCommissieIn
  | VerdaagBezwaar
  | KomBezwaaruitstelOvereen
  | SchortBezwaarOp
  | BeeindigBezwaaropschorting
  | SchrijfHoorzittingUit
  | LegHoorzittingVast
  | ZieVanHorenAf
  | BeslisOpBezwaar
  | TrekBezwaarIn
  | RegistreerBeroep
  | RegistreerBeroepsuitspraak
  | SluitRechtsgang;
