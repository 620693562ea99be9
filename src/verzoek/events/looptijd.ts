// Events about the time a request takes: other suspensions, consultation with a plan, and saying that it will be late.
// Stored for ever: add, never change. A number such as `opschorting` is the revision of the event that it answers.
import type { BriefVerwijzing } from '../../kern/bestand.ts';
import type { IsoDate } from '../../kern/date.ts';
import type { ContactId, PlanId, Verzegeld } from '../../kern/ids.ts';

/** Awb 4:15 lid 1 b, lid 2 b and lid 2 c. */
export type AndereOpschorting = 'buitenland' | 'vertraging-verzoeker' | 'overmacht';

export interface OpschortingIngegaan {
  readonly type: 'OpschortingIngegaan';
  readonly data: {
    readonly grond: AndereOpschorting;
    /** First day on which the clock stands still; for `buitenland` it follows from `gemeldOp`. */
    readonly vanaf: IsoDate;
    /** The day the requester was told. */
    readonly gemeldOp: IsoDate;
    /** Expected end, told to the requester (Awb 4:15 lid 3); has no effect on the date. */
    readonly verwachtTot: IsoDate | null;
    readonly toelichting: string;
    readonly brief: BriefVerwijzing;
  };
}
export interface OpschortingGeeindigd {
  readonly type: 'OpschortingGeeindigd';
  /** `op`: for `buitenland` the day the information came (or waiting stopped being reasonable), else the last day of standing still. */
  readonly data: { readonly opschorting: number; readonly op: IsoDate };
}

/** Woo 4.2a: consultation on a large request. No effect on dates; the report is evidence (Woo 8.4). */
export interface OverlegGevoerd {
  readonly type: 'OverlegGevoerd';
  readonly data: { readonly contactId: ContactId; readonly op: IsoDate; readonly verslag: Verzegeld; readonly overeenstemming: boolean };
}

/** One part of a plan of partial decisions, with its own promised last day. */
export interface Planfase {
  readonly nummer: number;
  /** What this part is about, without personal data. */
  readonly omschrijving: string;
  readonly uiterlijk: IsoDate;
}
export interface DeelplanVoorgesteld {
  readonly type: 'DeelplanVoorgesteld';
  readonly data: { readonly planId: PlanId; readonly voorgesteldOp: IsoDate; readonly fasen: readonly Planfase[]; readonly brief: BriefVerwijzing };
}
/** Written consent to the plan: the last phase is the new last day (Awb 4:15 lid 2 a, reading R6). */
export interface DeelplanAanvaard {
  readonly type: 'DeelplanAanvaard';
  readonly data: { readonly planId: PlanId; readonly aanvaardOp: IsoDate; readonly langs: 'portaal' | 'bericht' };
}
export interface DeelplanAfgewezen {
  readonly type: 'DeelplanAfgewezen';
  readonly data: { readonly planId: PlanId; readonly op: IsoDate; readonly tegenvoorstel: Verzegeld | null };
}

/** Awb 4:14 lid 1: the requester was told that the term is missed, and when the decision is expected. Moves nothing. */
export interface TermijnoverschrijdingGemeld {
  readonly type: 'TermijnoverschrijdingGemeld';
  readonly data: { readonly verzondenOp: IsoDate; readonly verwachtOp: IsoDate; readonly brief: BriefVerwijzing };
}

export type LooptijdEvent =
  | OpschortingIngegaan
  | OpschortingGeeindigd
  | OverlegGevoerd
  | DeelplanVoorgesteld
  | DeelplanAanvaard
  | DeelplanAfgewezen
  | TermijnoverschrijdingGemeld;
