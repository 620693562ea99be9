// What the mapping starts from: a public publication and those of its pieces that have a file for everybody.
import type { IsoDate } from '../kern/date.ts';
import type { DocumentId, PublicatieId } from '../kern/ids.ts';
import type { PublicatieVoorbereid, Stuk } from '../publicatie/events.ts';

/** The acts on a document, on the days they really happened. */
interface Handelingsdata {
  readonly ontvangen?: IsoDate;
  readonly ondertekend?: IsoDate;
  readonly vastgesteld?: IsoDate;
}
export type Relatiesoort = 'heeft_bijlage' | 'is_reactie_op' | 'is_uitwerking_van' | 'verwijst_naar';
/** Why a file took the place of another. */
export type Correctie = 'privacygevoelige_gegevens' | 'procedurele_fout';

/** What a person may have told about a piece beside what every piece has. */
export interface Stukextra {
  readonly handelingen?: Handelingsdata;
  /** URI in the list of kinds of documents. */
  readonly documentsoort?: string;
  /** URI in the list of languages; absent is Dutch. */
  readonly taal?: string;
  readonly relaties?: readonly { readonly soort: Relatiesoort; readonly naar: { readonly documentId: DocumentId } | { readonly adres: string } }[];
}
export interface Publicatieextra {
  readonly verkorteTitel?: string;
  readonly kenmerken?: readonly { readonly kenmerk: string }[];
  /** URIs of the bodies that answer for it and that wrote it, when that is not the publisher. */
  readonly verantwoordelijke?: string;
  readonly opsteller?: string;
  readonly trefwoorden?: readonly string[];
  /** URIs in the list of themes. */
  readonly themas?: readonly string[];
  readonly geldigheid?: { readonly vanaf?: IsoDate; readonly tot?: IsoDate };
}

export interface Bronstuk extends Stuk, Stukextra {
  readonly bestand: NonNullable<Stuk['bestand']>;
  /** Set when this file replaced another. */
  readonly correctie?: Correctie;
}
export interface Bronpublicatie extends Omit<PublicatieVoorbereid['data'], 'stukken' | keyof Publicatieextra>, Publicatieextra {
  readonly publicatieId: PublicatieId;
}
export interface Geheel {
  readonly publicatie: Bronpublicatie;
  /** By number, without what is withdrawn. */
  readonly stukken: readonly Bronstuk[];
}

export const metBestand = (stuk: Stuk): stuk is Bronstuk => stuk.bestand !== null;

/** A day that the standard can write: years of four digits. */
export const schrijfbaar = (datum: IsoDate | null): IsoDate | null => (datum !== null && /^\d{4}-/.test(datum) ? datum : null);
