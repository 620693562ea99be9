// What can happen after somebody told the body in writing that it is late (Awb 6:12, 8:55b–8:55d; Woo 8.2, 8.4). Stored for ever.
import type { BriefVerwijzing } from '../kern/bestand.ts';
import type { IsoDate } from '../kern/date.ts';
import type { BezwaarId, VerzoekId } from '../kern/ids.ts';

/** What was not decided in time: the request, or an objection. */
export type Onderwerp = { readonly soort: 'verzoek' } | { readonly soort: 'bezwaar'; readonly bezwaarId: BezwaarId };

export interface IngebrekestellingOntvangen {
  readonly type: 'IngebrekestellingOntvangen';
  readonly data: {
    readonly verzoekId: VerzoekId;
    readonly nummer: string;
    readonly over: Onderwerp;
    readonly ontvangenOp: IsoDate;
    /** The last day to decide as it was computed then. A notice on or before it has no effect. */
    readonly beslissenUiterlijk: IsoDate;
    readonly geldig: boolean;
    readonly reden: 'te-vroeg' | 'al-beslist' | null;
  };
}
export interface IngebrekestellingBeantwoord {
  readonly type: 'IngebrekestellingBeantwoord';
  readonly data: { readonly verzondenOp: IsoDate; readonly brief: BriefVerwijzing };
}
/** Appeal against not deciding. `volledigOp`: from then the court has eight weeks, thirteen with a hearing (Awb 8:55b). */
export interface BeroepNietTijdigIngesteld {
  readonly type: 'BeroepNietTijdigIngesteld';
  readonly data: { readonly op: IsoDate; readonly volledigOp: IsoDate; readonly zitting: boolean; readonly kenmerk: string | null };
}
export interface Dwangsom {
  /** Euro. */
  readonly perDag: number;
  readonly maximum: number;
}
/** `weken`: the term to decide; null = the two weeks of Awb 8:55d lid 1. `dwangsom`: null when the court set none. */
export interface UitspraakNietTijdigGedaan {
  readonly type: 'UitspraakNietTijdigGedaan';
  readonly data: {
    readonly verzondenOp: IsoDate;
    readonly uitkomst: 'gegrond' | 'ongegrond' | 'niet-ontvankelijk';
    readonly weken: number | null;
    readonly dwangsom: Dwangsom | null;
  };
}
export interface IngebrekestellingIngetrokken {
  readonly type: 'IngebrekestellingIngetrokken';
  readonly data: { readonly op: IsoDate };
}
/** The decision was announced: nothing is late any more. Penalties that were forfeited stay. */
export interface AlsnogBeslist {
  readonly type: 'AlsnogBeslist';
  readonly data: { readonly op: IsoDate };
}

export type IngebrekestellingEvent =
  | IngebrekestellingOntvangen
  | IngebrekestellingBeantwoord
  | BeroepNietTijdigIngesteld
  | UitspraakNietTijdigGedaan
  | IngebrekestellingIngetrokken
  | AlsnogBeslist;
