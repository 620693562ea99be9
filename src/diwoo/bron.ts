// What the mapping starts from: a public publication and those of its pieces that have a file for everybody.
import type { IsoDate } from '../kern/date.ts';
import type { PublicatieId } from '../kern/ids.ts';
import type { PublicatieVoorbereid } from '../publicatie/events.ts';
import type { Correctie, Publicatiegegevens, Stuk, Stukbestand } from '../publicatie/inhoud.ts';

export interface Bronstuk extends Stuk {
  readonly bestand: Stukbestand;
  /** Set when this file replaced another. */
  readonly correctie?: Correctie;
}
export interface Bronpublicatie extends Publicatiegegevens {
  readonly publicatieId: PublicatieId;
  readonly bron: PublicatieVoorbereid['data']['bron'];
}
export interface Geheel {
  readonly publicatie: Bronpublicatie;
  /** By number, without what is withdrawn. */
  readonly stukken: readonly Bronstuk[];
}

export const metBestand = (stuk: Stuk): stuk is Bronstuk => stuk.bestand !== null;

/** A day that the standard can write: years of four digits. */
export const schrijfbaar = (datum: IsoDate | null): IsoDate | null => (datum !== null && /^\d{4}-/.test(datum) ? datum : null);
