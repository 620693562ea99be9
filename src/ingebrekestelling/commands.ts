// What can be asked about a notice of default.
import type { BriefVerwijzing } from '../kern/bestand.ts';
import type { VerzoekId } from '../kern/ids.ts';
import type { Dwangsom, Onderwerp, UitspraakNietTijdigGedaan } from './events.ts';

type PlainDate = Temporal.PlainDate;

/** `beslissenUiterlijk` and `beslistOp` come from the clock of the request or the objection it is about. */
export interface RegistreerIngebrekestelling {
  readonly type: 'RegistreerIngebrekestelling';
  readonly vandaag: PlainDate;
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly over: Onderwerp;
  readonly ontvangenOp: PlainDate;
  readonly beslissenUiterlijk: PlainDate;
  readonly beslistOp: PlainDate | null;
}
export interface BeantwoordIngebrekestelling {
  readonly type: 'BeantwoordIngebrekestelling';
  readonly vandaag: PlainDate;
  readonly verzondenOp: PlainDate;
  readonly brief: BriefVerwijzing;
}
export interface RegistreerBeroepNietTijdig {
  readonly type: 'RegistreerBeroepNietTijdig';
  readonly vandaag: PlainDate;
  readonly op: PlainDate;
  readonly volledigOp: PlainDate;
  readonly zitting: boolean;
  readonly kenmerk: string | null;
}
export interface RegistreerUitspraakNietTijdig {
  readonly type: 'RegistreerUitspraakNietTijdig';
  readonly vandaag: PlainDate;
  readonly verzondenOp: PlainDate;
  readonly uitkomst: UitspraakNietTijdigGedaan['data']['uitkomst'];
  readonly weken: number | null;
  readonly dwangsom: Dwangsom | null;
}
export interface TrekIngebrekestellingIn {
  readonly type: 'TrekIngebrekestellingIn';
  readonly vandaag: PlainDate;
  readonly op: PlainDate;
}
/** Sent when the decision was announced. */
export interface MeldAlsnogBeslist {
  readonly type: 'MeldAlsnogBeslist';
  readonly op: PlainDate;
}

export type IngebrekestellingCommand =
  | RegistreerIngebrekestelling
  | BeantwoordIngebrekestelling
  | RegistreerBeroepNietTijdig
  | RegistreerUitspraakNietTijdig
  | TrekIngebrekestellingIn
  | MeldAlsnogBeslist;
