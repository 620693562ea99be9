// What can happen to a topic or a societal dossier. Names and JSON are stored for ever: add, never change. Meant for everybody.
import type { IsoDate } from '../kern/date.ts';
import type { TijdlijnpuntId } from '../kern/ids.ts';

/** A `dossier` is a matter that many people care about, told along a timeline (Woo 3.1). */
export type Onderwerpsoort = 'onderwerp' | 'dossier';

export interface OnderwerpGeopend {
  readonly type: 'OnderwerpGeopend';
  readonly data: { readonly soort: Onderwerpsoort; readonly naam: string; readonly samenvatting: string; readonly geopendOp: IsoDate };
}
export interface OnderwerpBeschreven {
  readonly type: 'OnderwerpBeschreven';
  readonly data: { readonly soort: Onderwerpsoort; readonly naam: string; readonly samenvatting: string };
}
/** Stands on the home page, or not any more. */
export interface OnderwerpUitgelicht {
  readonly type: 'OnderwerpUitgelicht';
  readonly data: { readonly uitgelicht: boolean };
}
/** Something that happened, beside the publications. The same id again replaces it. */
export interface TijdlijnpuntGeplaatst {
  readonly type: 'TijdlijnpuntGeplaatst';
  readonly data: { readonly puntId: TijdlijnpuntId; readonly datum: IsoDate; readonly titel: string; readonly tekst: string; readonly adres: string | null };
}
export interface TijdlijnpuntWeggehaald {
  readonly type: 'TijdlijnpuntWeggehaald';
  readonly data: { readonly puntId: TijdlijnpuntId };
}
/** Nothing is added any more; the page stays. */
export interface OnderwerpGesloten {
  readonly type: 'OnderwerpGesloten';
  readonly data: { readonly geslotenOp: IsoDate };
}
export interface OnderwerpHeropend {
  readonly type: 'OnderwerpHeropend';
  readonly data: { readonly heropendOp: IsoDate };
}

export type OnderwerpEvent =
  | OnderwerpGeopend
  | OnderwerpBeschreven
  | OnderwerpUitgelicht
  | TijdlijnpuntGeplaatst
  | TijdlijnpuntWeggehaald
  | OnderwerpGesloten
  | OnderwerpHeropend;
