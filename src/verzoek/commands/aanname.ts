// What can be asked about the nature of a request and in contact with the requester.
import type { BriefVerwijzing } from '../../kern/bestand.ts';
import type { ContactId, Verzegeld } from '../../kern/ids.ts';
import type { Contactvorm, Kwalificatie } from '../events/aanname.ts';

type PlainDate = Temporal.PlainDate;

export interface Kwalificeer {
  readonly type: 'Kwalificeer';
  readonly vandaag: PlainDate;
  readonly op: PlainDate;
  readonly soort: Kwalificatie;
  readonly toelichting: string;
  readonly brief: BriefVerwijzing | null;
}
export interface StelIdentiteitVast {
  readonly type: 'StelIdentiteitVast';
  readonly vandaag: PlainDate;
  readonly vastgesteldOp: PlainDate;
  readonly wijze: string;
}
export interface MerkMilieuAan {
  readonly type: 'MerkMilieuAan';
  readonly vandaag: PlainDate;
  readonly aangemerktOp: PlainDate;
  readonly milieu: boolean;
  readonly emissies: boolean;
  readonly toelichting: string;
}
export interface LegContactVast {
  readonly type: 'LegContactVast';
  readonly vandaag: PlainDate;
  readonly contactId: ContactId;
  readonly op: PlainDate;
  readonly wijze: Contactvorm;
  readonly verslag: Verzegeld;
}
/** `akkoord`: the requester said that no decision is needed any more. */
export interface DoeInformeelAf {
  readonly type: 'DoeInformeelAf';
  readonly vandaag: PlainDate;
  readonly afgedaanOp: PlainDate;
  readonly akkoord: boolean;
  readonly toelichting: string;
  readonly brief: BriefVerwijzing;
}
export interface VraagAanvulling {
  readonly type: 'VraagAanvulling';
  readonly vandaag: PlainDate;
  readonly verzondenOp: PlainDate;
  readonly uiterlijk: PlainDate;
  readonly vraag: Verzegeld;
  readonly brief: BriefVerwijzing;
}
export interface RegistreerAanvulling {
  readonly type: 'RegistreerAanvulling';
  readonly vandaag: PlainDate;
  readonly ontvangenOp: PlainDate;
  readonly tekst: Verzegeld | null;
}
export interface ZendDoor {
  readonly type: 'ZendDoor';
  readonly vandaag: PlainDate;
  readonly doorgezondenOp: PlainDate;
  readonly omvang: 'geheel' | 'deel';
  readonly aan: string;
  readonly deel: string | null;
  readonly brief: BriefVerwijzing;
  readonly briefAanOrgaan: BriefVerwijzing;
}
/** `doorzending` is the revision of the event of forwarding. */
export interface RegistreerDoorzendingOntvangen {
  readonly type: 'RegistreerDoorzendingOntvangen';
  readonly vandaag: PlainDate;
  readonly doorzending: number;
  readonly ontvangenOp: PlainDate;
}

export type AannameCommand =
  | Kwalificeer
  | StelIdentiteitVast
  | MerkMilieuAan
  | LegContactVast
  | DoeInformeelAf
  | VraagAanvulling
  | RegistreerAanvulling
  | ZendDoor
  | RegistreerDoorzendingOntvangen;
