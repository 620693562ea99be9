// Events about what a request is, and about talking with the requester before the decision. Stored for ever: add, never change.
import type { BriefVerwijzing } from '../../kern/bestand.ts';
import type { IsoDate } from '../../kern/date.ts';
import type { ContactId, Verzegeld } from '../../kern/ids.ts';

/**
 * What the request is (law.md §6.2 step 1). `eigen-informatie` (Woo 5.5) is decided like any other but never published;
 * the last three are no Woo request and end the case here.
 */
export type Kwalificatie = 'woo-verzoek' | 'eigen-informatie' | 'vraag' | 'avg-inzage' | 'hergebruik';

export interface VerzoekGekwalificeerd {
  readonly type: 'VerzoekGekwalificeerd';
  /** `toelichting` is written without personal data. The letter tells a requester that another road is taken. */
  readonly data: { readonly op: IsoDate; readonly soort: Kwalificatie; readonly toelichting: string; readonly brief: BriefVerwijzing | null };
}

/** Woo 5.5 lid 3: only then may information about somebody be given to that person. */
export interface IdentiteitVastgesteld {
  readonly type: 'IdentiteitVastgesteld';
  readonly data: { readonly vastgesteldOp: IsoDate; readonly wijze: string };
}

/** Woo 5.1 lid 6 and 7, 5.2 lid 4: other rules for refusing; treaty limits become visible. */
export interface MilieuInformatieAangemerkt {
  readonly type: 'MilieuInformatieAangemerkt';
  readonly data: { readonly aangemerktOp: IsoDate; readonly milieu: boolean; readonly emissies: boolean; readonly toelichting: string };
}

export type Contactvorm = 'telefoon' | 'gesprek' | 'e-mail';

/** A contact moment with the requester; evidence for Woo 4.1 lid 5, 4.2a and 8.4. */
export interface ContactGelegd {
  readonly type: 'ContactGelegd';
  readonly data: { readonly contactId: ContactId; readonly op: IsoDate; readonly wijze: Contactvorm; readonly verslag: Verzegeld };
}

/** The requester has what was wanted, without a decision, and agrees that the case ends. */
export interface VerzoekInformeelAfgedaan {
  readonly type: 'VerzoekInformeelAfgedaan';
  readonly data: { readonly afgedaanOp: IsoDate; readonly toelichting: string; readonly brief: BriefVerwijzing };
}

/** Incomplete for another reason than too general (Awb 4:5); suspends under Awb 4:15 lid 1 a because a term is set. */
export interface AanvullingGevraagd {
  readonly type: 'AanvullingGevraagd';
  readonly data: { readonly verzondenOp: IsoDate; readonly uiterlijk: IsoDate; readonly vraag: Verzegeld; readonly brief: BriefVerwijzing };
}
export interface AanvullingOntvangen {
  readonly type: 'AanvullingOntvangen';
  readonly data: { readonly ontvangenOp: IsoDate; readonly tekst: Verzegeld | null };
}

/** Woo 4.2 lid 1: the request, or a part of it, goes to the body that has the information. Whole: the case ends here. */
export interface VerzoekDoorgezonden {
  readonly type: 'VerzoekDoorgezonden';
  readonly data: {
    readonly doorgezondenOp: IsoDate;
    readonly omvang: 'geheel' | 'deel';
    /** Name of the other body. */
    readonly aan: string;
    /** Which part, without personal data; null for the whole. */
    readonly deel: string | null;
    readonly brief: BriefVerwijzing;
    readonly briefAanOrgaan: BriefVerwijzing;
  };
}
/** The other body told when it received the forwarded part: from then its own term runs (reading R7). */
export interface DoorzendingOntvangen {
  readonly type: 'DoorzendingOntvangen';
  readonly data: { readonly doorzending: number; readonly ontvangenOp: IsoDate };
}

export type AannameEvent =
  | VerzoekGekwalificeerd
  | IdentiteitVastgesteld
  | MilieuInformatieAangemerkt
  | ContactGelegd
  | VerzoekInformeelAfgedaan
  | AanvullingGevraagd
  | AanvullingOntvangen
  | VerzoekDoorgezonden
  | DoorzendingOntvangen;
