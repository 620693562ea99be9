// What can happen to the duty to disclose without a request. Names and JSON are stored for ever: add, never change.
import type { IsoDate } from '../kern/date.ts';
import type { BesluitId, PublicatieId, Verzegeld } from '../kern/ids.ts';
import type { Bijzonder } from '../wet/openbaarmaking/plichttermijn.ts';

/** Where the information of a category is. */
export type Plaats =
  | { readonly soort: 'hier' }
  /** An overview instead of the documents (Woo 3.3a). */
  | { readonly soort: 'overzicht' }
  | { readonly soort: 'elders'; readonly adres: string; readonly reden: string }
  | { readonly soort: 'niet_van_toepassing'; readonly reden: string };

export interface CategorieIngesteld {
  readonly type: 'CategorieIngesteld';
  readonly data: {
    readonly organisatie: string;
    readonly categorie: string;
    /** Since when this body publishes it by duty or of its own accord; null: as the law says. */
    readonly vanaf: IsoDate | null;
    readonly plaats: Plaats;
  };
}
export type CategorieEvent = CategorieIngesteld;

export interface PlichtOntstaan {
  readonly type: 'PlichtOntstaan';
  readonly data: {
    readonly organisatie: string;
    readonly categorie: string;
    readonly aanleiding: 'vastgesteld' | 'ontvangen';
    readonly op: IsoDate;
    readonly bijzonder: Bijzonder;
    /** Sealed for the duty when it names people. */
    readonly titel: { readonly open: string } | { readonly verzegeld: Verzegeld };
    readonly besluitId?: BesluitId;
  };
}
/** Woo 3.3 lid 5 onder h. */
export interface ZienswijzenBijPlichtGevraagd {
  readonly type: 'ZienswijzenBijPlichtGevraagd';
  readonly data: { readonly gevraagdOp: IsoDate };
}
/** Woo 3.3 lid 5 onder i; telling the parties counts as a decision (lid 7). */
export interface BezwaarBijPlichtVerwacht {
  readonly type: 'BezwaarBijPlichtVerwacht';
  readonly data: { readonly meegedeeldOp: IsoDate };
}
/** This publication meets the duty as soon as it is public; as a notice of non-disclosure too (lid 8). */
export interface PlichtGekoppeld {
  readonly type: 'PlichtGekoppeld';
  readonly data: { readonly publicatieId: PublicatieId };
}
/** It was none after all: registered by mistake, or outside the category. */
export interface PlichtVervallen {
  readonly type: 'PlichtVervallen';
  readonly data: { readonly vervallenOp: IsoDate; readonly reden: string };
}
export type PlichtEvent = PlichtOntstaan | ZienswijzenBijPlichtGevraagd | BezwaarBijPlichtVerwacht | PlichtGekoppeld | PlichtVervallen;
