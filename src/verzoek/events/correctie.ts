// Events that put right what was registered wrongly. The log is never edited: the wrong date stays visible as superseded.
// Stored for ever: add, never change.
import type { BriefVerwijzing } from '../../kern/bestand.ts';
import type { IsoDate } from '../../kern/date.ts';

type Gevolg = {
  /** Revision of the event that is put right, and its type, so that a person can read it. */
  readonly revisie: number;
  readonly gebeurtenis: string;
  readonly reden: string;
  /** The last day to decide before and after, as it was told and as it is now. */
  readonly oudeUiterste: IsoDate;
  readonly nieuweUiterste: IsoDate;
  readonly verzondenOp: IsoDate;
  /** The letter to the requester; null when no date that was told has changed. */
  readonly brief: BriefVerwijzing | null;
};

export interface DatumGecorrigeerd {
  readonly type: 'DatumGecorrigeerd';
  readonly data: Gevolg & { readonly veld: string; readonly oud: IsoDate; readonly nieuw: IsoDate };
}
/** What was registered never happened (wrong case, double entry): it has no effect on any date. */
export interface RegistratieVervallen {
  readonly type: 'RegistratieVervallen';
  readonly data: Gevolg;
}

export type CorrectieEvent = DatumGecorrigeerd | RegistratieVervallen;
