// Third parties: what they are asked, what they answer, what is done with it, and the end of the suspension that goes with it.
import type { BriefVerwijzing } from '../../kern/bestand.ts';
import type { IsoDate } from '../../kern/date.ts';
import type { DerdeId, DocumentId, PersoonId, Verzegeld } from '../../kern/ids.ts';

/** A document that a third party is asked about: only this one's own passages, with what we intend. */
export interface Zienswijzestuk {
  readonly documentId: DocumentId;
  /** Which passages are about this party, in the handler's words; sealed for the party. Null: the whole document. */
  readonly passage: Verzegeld | null;
  readonly voornemen: 'openbaar' | 'deels_openbaar' | 'niet_openbaar';
  readonly gronden: readonly string[];
}

/** A third party whose view is asked; `naam` is sealed with the party's own key (`persoonId`). */
export interface GevraagdeDerde {
  readonly derdeId: DerdeId;
  readonly persoonId: PersoonId;
  readonly naam: Verzegeld;
  readonly brief: BriefVerwijzing;
  /** SHA-256 of the code that opens the party's own page; absent for parties asked before that page existed. */
  readonly codeHash?: string;
  readonly stukken?: readonly Zienswijzestuk[];
}

/** Woo 4.4 lid 3, Awb 4:8: suspends from the day after the requester was told. */
export interface ZienswijzenGevraagd {
  readonly type: 'ZienswijzenGevraagd';
  readonly data: {
    readonly verzoekerGeinformeerdOp: IsoDate;
    readonly uiterlijk: IsoDate;
    readonly derden: readonly GevraagdeDerde[];
    readonly briefAanVerzoeker: BriefVerwijzing;
  };
}

export interface ZienswijzeOntvangen {
  readonly type: 'ZienswijzeOntvangen';
  readonly data: {
    readonly ontvangenOp: IsoDate;
    readonly derdeId: DerdeId;
    /** How it came; absent for views from before there was a page for parties. */
    readonly langs?: 'portaal' | 'anders';
    /** The answer per document; a party may answer in general only. */
    readonly antwoorden?: readonly Zienswijzeantwoord[];
    readonly algemeen?: Verzegeld | null;
  };
}
export interface Zienswijzeantwoord {
  readonly documentId: DocumentId;
  readonly standpunt: 'akkoord' | 'bezwaar';
  readonly toelichting: Verzegeld | null;
}

/** What the body does with a view; stands in the decision (law.md §6.5). */
export interface ZienswijzeVerwerkt {
  readonly type: 'ZienswijzeVerwerkt';
  readonly data: { readonly derdeId: DerdeId; readonly verwerktOp: IsoDate; readonly gevolgd: 'geheel' | 'deels' | 'niet'; readonly reden: Verzegeld };
}

/** Woo 4.4 lid 4: the requester was told that the suspension ended, with the new date. */
export interface EindeOpschortingGemeld {
  readonly type: 'EindeOpschortingGemeld';
  readonly data: { readonly verzondenOp: IsoDate; readonly nieuweDatum: IsoDate; readonly brief: BriefVerwijzing };
}

export type ZienswijzeEvent = ZienswijzenGevraagd | ZienswijzeOntvangen | ZienswijzeVerwerkt | EindeOpschortingGemeld;
