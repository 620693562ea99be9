// What can happen to an alert. Names and JSON are stored for ever: add, never change.
// The address and what somebody searches for are personal: both are sealed, with a key that belongs to this alert alone.
import type { IsoDate } from '../kern/date.ts';
import type { Position } from '../kern/event.ts';
import type { PersoonId, Verzegeld } from '../kern/ids.ts';

export interface AttenderingAangevraagd {
  readonly type: 'AttenderingAangevraagd';
  readonly data: {
    readonly persoonId: PersoonId;
    /** Mark of address and search together: says only that two alerts are the same wish. */
    readonly kenmerk: string;
    /** Mark of the address alone: keeps somebody else from filling a mailbox with questions. */
    readonly adreskenmerk: string;
    readonly email: Verzegeld;
    /** The search as in an address: `q=…&categorie=…`. */
    readonly zoekvraag: Verzegeld;
    readonly aangevraagdOp: IsoDate;
  };
}
/** From the mailbox itself. What becomes public after this place in the log is news. */
export interface AttenderingBevestigd {
  readonly type: 'AttenderingBevestigd';
  readonly data: { readonly bevestigdOp: IsoDate; readonly vanaf: Position };
}
/** A mail with news up to this place in the log. */
export interface AttenderingVerstuurd {
  readonly type: 'AttenderingVerstuurd';
  readonly data: { readonly verstuurdOp: IsoDate; readonly tot: Position; readonly treffers: number };
}
export type Stopreden = 'lezer' | 'niet-bevestigd' | 'onbestelbaar';
/** Address and search become unreadable. */
export interface AttenderingGestopt {
  readonly type: 'AttenderingGestopt';
  readonly data: { readonly gestoptOp: IsoDate; readonly reden: Stopreden };
}

export type AttenderingEvent = AttenderingAangevraagd | AttenderingBevestigd | AttenderingVerstuurd | AttenderingGestopt;
