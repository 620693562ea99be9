// What can be asked about joining, splitting and procedures; and putting right what was registered wrongly.
import type { BriefVerwijzing } from '../../kern/bestand.ts';
import type { BesluitId, VerzoekId } from '../../kern/ids.ts';
import type { Feit } from '../../wet/termijnen/model.ts';

type PlainDate = Temporal.PlainDate;

/** `zelfdeVerzoeker`: a person looked and says that both come from one requester. */
export interface VoegSamenMet {
  readonly type: 'VoegSamenMet';
  readonly vandaag: PlainDate;
  readonly op: PlainDate;
  readonly met: VerzoekId;
  readonly metNummer: string;
  readonly zelfdeVerzoeker: boolean;
  readonly brief: BriefVerwijzing;
}
/** Sent to the request that goes on, for the one that was joined to it. */
export interface NeemVerzoekOp {
  readonly type: 'NeemVerzoekOp';
  readonly vandaag: PlainDate;
  readonly op: PlainDate;
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly ontvangenOp: PlainDate;
}
export interface Splits {
  readonly type: 'Splits';
  readonly vandaag: PlainDate;
  readonly op: PlainDate;
  readonly naar: VerzoekId;
  readonly naarNummer: string;
  readonly omschrijving: string;
  readonly brief: BriefVerwijzing;
}
/** Sent to the new request of a part that was split off. */
export interface NeemFeitenOver {
  readonly type: 'NeemFeitenOver';
  readonly vandaag: PlainDate;
  readonly op: PlainDate;
  readonly van: VerzoekId;
  readonly vanNummer: string;
  readonly feiten: readonly Feit[];
}
export interface MeldRechtsgang {
  readonly type: 'MeldRechtsgang';
  readonly rechtsgangId: string;
  readonly soort: 'bezwaar' | 'niet-tijdig';
  readonly besluitId: BesluitId | null;
  readonly op: PlainDate;
}
export interface MeldEindeRechtsgang {
  readonly type: 'MeldEindeRechtsgang';
  readonly rechtsgangId: string;
  readonly op: PlainDate;
}

/** `revisie` names the event whose date was wrong; `veld` the field of it. */
export interface CorrigeerDatum {
  readonly type: 'CorrigeerDatum';
  readonly vandaag: PlainDate;
  readonly verzondenOp: PlainDate;
  readonly revisie: number;
  readonly veld: string;
  readonly nieuw: PlainDate;
  readonly reden: string;
  readonly brief: BriefVerwijzing | null;
}
export interface VerklaarVervallen {
  readonly type: 'VerklaarVervallen';
  readonly vandaag: PlainDate;
  readonly verzondenOp: PlainDate;
  readonly revisie: number;
  readonly reden: string;
  readonly brief: BriefVerwijzing | null;
}

export type SamenhangCommand =
  | VoegSamenMet
  | NeemVerzoekOp
  | Splits
  | NeemFeitenOver
  | MeldRechtsgang
  | MeldEindeRechtsgang
  | CorrigeerDatum
  | VerklaarVervallen;
