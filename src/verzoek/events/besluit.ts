// What a decision does to its request: announced, its day corrected, its disclosure before the court. All come from the stream of the decision.
import type { IsoDate } from '../../kern/date.ts';
import type { BesluitId, VoorzieningId } from '../../kern/ids.ts';

export type Besluituitkomst =
  | 'openbaar'
  | 'gedeeltelijk_openbaar'
  | 'niet_openbaar'
  | 'geen_documenten'
  | 'reeds_openbaar'
  /** Woo 4.1 lid 6: too general, and not made precise. */
  | 'niet_behandeld_precisering'
  /** Awb 4:5: incomplete, and not completed. */
  | 'niet_behandeld_aanvulling'
  /** Woo 4.6: evidently for another purpose than information. */
  | 'niet_behandeld_misbruik';

/** A (partial) decision on this request was announced; comes from the stream of that besluit. */
export interface BesluitOpVerzoekBekendgemaakt {
  readonly type: 'BesluitOpVerzoekBekendgemaakt';
  readonly data: {
    readonly besluitId: BesluitId;
    readonly bekendgemaaktOp: IsoDate;
    readonly uitkomst: Besluituitkomst;
    readonly bezwaarVerwacht: boolean;
    /** False for a partial decision after which more follow: the request stays open. */
    readonly laatste: boolean;
    readonly deel: { readonly nummer: number; readonly van: number } | null;
  };
}

/** The day of announcement was corrected in the stream of the decision. */
export interface BekendmakingOpVerzoekGecorrigeerd {
  readonly type: 'BekendmakingOpVerzoekGecorrigeerd';
  readonly data: { readonly besluitId: BesluitId; readonly bekendgemaaktOp: IsoDate };
}

/** The court was asked to stop disclosure of this decision, or what it came to: recorded where the decision is, counted here too. */
export interface VoorzieningOpVerzoekVerwerkt {
  readonly type: 'VoorzieningOpVerzoekVerwerkt';
  readonly data: { readonly besluitId: BesluitId; readonly voorzieningId: VoorzieningId; readonly wat: Voorzieningstap; readonly op: IsoDate };
}
export type Voorzieningstap = 'gevraagd' | 'toegewezen' | 'afgewezen' | 'ingetrokken' | 'vervallen';

export type BesluitgevolgEvent = BesluitOpVerzoekBekendgemaakt | BekendmakingOpVerzoekGecorrigeerd | VoorzieningOpVerzoekVerwerkt;
