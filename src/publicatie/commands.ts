// What can be asked of a publication.
import type { DocumentId } from '../kern/ids.ts';
import type { PublicatieVoorbereid, Stuk } from './events.ts';

type PlainDate = Temporal.PlainDate;

/** A piece as the caller offers it, with the reasons why its file may not be published (none when it may). */
export interface AangebodenStuk extends Stuk {
  readonly blokkades: readonly string[];
}
export interface BereidPublicatieVoor {
  readonly type: 'BereidPublicatieVoor';
  readonly vandaag: PlainDate;
  readonly categorie: string;
  readonly organisatie: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly datum: PlainDate;
  readonly bron: PublicatieVoorbereid['data']['bron'];
  readonly stukken: readonly AangebodenStuk[];
}
export interface PlanPublicatie {
  readonly type: 'PlanPublicatie';
  readonly vandaag: PlainDate;
  readonly openbaarOp: PlainDate;
}
/** First day that a decision leaves for disclosure; null while the court's procedure blocks it (Woo 4.4 lid 5). */
export interface Besluitruimte {
  readonly vanaf: PlainDate | null;
}
export interface MaakOpenbaar {
  readonly type: 'MaakOpenbaar';
  readonly vandaag: PlainDate;
  readonly openbaarOp: PlainDate;
  /** What the decision behind it allows now; null when there is no decision behind it. */
  readonly besluit: Besluitruimte | null;
}
export interface TrekPublicatieIn {
  readonly type: 'TrekPublicatieIn';
  readonly vandaag: PlainDate;
  readonly ingetrokkenOp: PlainDate;
  readonly reden: string;
}
export interface TrekStukIn {
  readonly type: 'TrekStukIn';
  readonly vandaag: PlainDate;
  readonly documentId: DocumentId;
  readonly ingetrokkenOp: PlainDate;
  readonly reden: string;
}

export type PublicatieCommand = BereidPublicatieVoor | PlanPublicatie | MaakOpenbaar | TrekPublicatieIn | TrekStukIn;
