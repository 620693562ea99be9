// Events that tie a request to other requests and procedures: joining, splitting, objection and court. Stored for ever: add, never change.
import type { BriefVerwijzing } from '../../kern/bestand.ts';
import type { IsoDate } from '../../kern/date.ts';
import type { BesluitId, VerzoekId } from '../../kern/ids.ts';
import type { Feit } from '../../wet/termijnen/model.ts';

/** This request goes on under another one of the same requester; no term gets longer by it. */
export interface VerzoekSamengevoegd {
  readonly type: 'VerzoekSamengevoegd';
  readonly data: { readonly op: IsoDate; readonly met: VerzoekId; readonly metNummer: string; readonly brief: BriefVerwijzing };
}
/** Another request goes on under this one: its day of receipt counts too, and the earliest decides. */
export interface VerzoekGevoegd {
  readonly type: 'VerzoekGevoegd';
  readonly data: { readonly op: IsoDate; readonly verzoekId: VerzoekId; readonly nummer: string; readonly ontvangenOp: IsoDate };
}
/** A part of this request goes on under a number of its own. */
export interface VerzoekGesplitst {
  readonly type: 'VerzoekGesplitst';
  readonly data: { readonly op: IsoDate; readonly naar: VerzoekId; readonly naarNummer: string; readonly omschrijving: string; readonly brief: BriefVerwijzing };
}

/** A fact of the clock as JSON: every date as `yyyy-mm-dd`. */
export type OpgeslagenFeit = { readonly soort: Feit['soort'] } & Readonly<Record<string, unknown>>;

/** First event after receipt of the part that was split off: what had stopped or moved the clock goes along. */
export interface VerzoekAfgesplitst {
  readonly type: 'VerzoekAfgesplitst';
  readonly data: { readonly op: IsoDate; readonly van: VerzoekId; readonly vanNummer: string; readonly feiten: readonly OpgeslagenFeit[] };
}

/** A procedure about this request or a decision on it: while one runs, nothing may be destroyed (Woo 4.1a, reading R17). */
export interface RechtsgangBegonnen {
  readonly type: 'RechtsgangBegonnen';
  readonly data: { readonly rechtsgangId: string; readonly soort: 'bezwaar' | 'niet-tijdig'; readonly besluitId: BesluitId | null; readonly op: IsoDate };
}
export interface RechtsgangGeeindigd {
  readonly type: 'RechtsgangGeeindigd';
  readonly data: { readonly rechtsgangId: string; readonly op: IsoDate };
}

export type SamenhangEvent =
  | VerzoekSamengevoegd
  | VerzoekGevoegd
  | VerzoekGesplitst
  | VerzoekAfgesplitst
  | RechtsgangBegonnen
  | RechtsgangGeeindigd;
