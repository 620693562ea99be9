// What can be asked about the time a request takes: other suspensions, consultation and plan, saying that it will be late.
import type { BriefVerwijzing } from '../../kern/bestand.ts';
import type { ContactId, PlanId, Verzegeld } from '../../kern/ids.ts';
import type { AndereOpschorting } from '../events/looptijd.ts';

type PlainDate = Temporal.PlainDate;

export interface SchortOp {
  readonly type: 'SchortOp';
  readonly vandaag: PlainDate;
  readonly grond: AndereOpschorting;
  readonly vanaf: PlainDate;
  readonly gemeldOp: PlainDate;
  readonly verwachtTot: PlainDate | null;
  readonly toelichting: string;
  readonly brief: BriefVerwijzing;
}
/** `opschorting` is the revision of the event with which it began. */
export interface BeeindigOpschorting {
  readonly type: 'BeeindigOpschorting';
  readonly vandaag: PlainDate;
  readonly opschorting: number;
  readonly op: PlainDate;
}
export interface LegOverlegVast {
  readonly type: 'LegOverlegVast';
  readonly vandaag: PlainDate;
  readonly contactId: ContactId;
  readonly op: PlainDate;
  readonly verslag: Verzegeld;
  readonly overeenstemming: boolean;
}
export interface StelDeelplanVoor {
  readonly type: 'StelDeelplanVoor';
  readonly vandaag: PlainDate;
  readonly planId: PlanId;
  readonly voorgesteldOp: PlainDate;
  readonly fasen: readonly { readonly nummer: number; readonly omschrijving: string; readonly uiterlijk: PlainDate }[];
  readonly brief: BriefVerwijzing;
}
/** `schriftelijk`: consent in the portal is written; consent from elsewhere only with a message on file. */
export interface AanvaardDeelplan {
  readonly type: 'AanvaardDeelplan';
  readonly vandaag: PlainDate;
  readonly planId: PlanId;
  readonly aanvaardOp: PlainDate;
  readonly langs: 'portaal' | 'bericht';
  readonly schriftelijk: boolean;
}
export interface WijsDeelplanAf {
  readonly type: 'WijsDeelplanAf';
  readonly vandaag: PlainDate;
  readonly planId: PlanId;
  readonly op: PlainDate;
  readonly tegenvoorstel: Verzegeld | null;
}
export interface MeldTermijnoverschrijding {
  readonly type: 'MeldTermijnoverschrijding';
  readonly vandaag: PlainDate;
  readonly verzondenOp: PlainDate;
  readonly verwachtOp: PlainDate;
  readonly brief: BriefVerwijzing;
}

export type LooptijdCommand =
  | SchortOp
  | BeeindigOpschorting
  | LegOverlegVast
  | StelDeelplanVoor
  | AanvaardDeelplan
  | WijsDeelplanAf
  | MeldTermijnoverschrijding;
