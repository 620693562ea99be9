// What a publication and its pieces say of themselves. Stored for ever in events: add optional fields, never change one.
import type { IsoDate } from '../kern/date.ts';
import type { DocumentId } from '../kern/ids.ts';
import type { Documentsoort, Oordeel } from '../document/events.ts';
import type { Vrijgavebestand } from '../document/vrijgave.ts';

/** The role a piece has in its publication. */
export type Stukrol = 'besluit' | 'verzoek' | 'document' | 'bijlage';

/** The three acts that DiWoo knows, on the days they really happened. */
export interface Handelingen {
  readonly ontvangen?: IsoDate;
  readonly ondertekend?: IsoDate;
  readonly vastgesteld?: IsoDate;
}

/** The four relations of DiWoo. */
export type Relatiesoort = 'heeft_bijlage' | 'is_reactie_op' | 'is_uitwerking_van' | 'verwijst_naar';
export interface Stukrelatie {
  readonly soort: Relatiesoort;
  /** A document of this site, or an https address of another. */
  readonly naar: { readonly documentId: DocumentId } | { readonly adres: string };
}

/** A piece without its file and without the judgement on it. */
export interface Stukgegevens {
  readonly rol: Stukrol;
  readonly volgnummer: number;
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: IsoDate | null;
  /** Numbers on the list: of the document that brought it, of the first one of its conversation, of the first one that is the same. Absent when there is none. */
  readonly bijlageBij?: number;
  readonly gesprek?: number;
  readonly zelfdeAls?: number;
  readonly handelingen?: Handelingen;
  /** URI in the TOOI list of kinds of documents (ccw_plooi_documentsoorten). */
  readonly documentsoort?: string;
  /** URI in the EU list of languages; absent is Dutch. */
  readonly taal?: string;
  readonly relaties?: readonly Stukrelatie[];
}

export interface Stuk extends Stukgegevens {
  readonly documentId: DocumentId;
  readonly oordeel: Oordeel;
  readonly gronden: readonly string[];
  readonly motivering: string | null;
  readonly vindplaats: string | null;
  /** The file everybody may have; null when there is only a line on the list (not public, already public). */
  readonly bestand: Stukbestand | null;
}
export type Stukbestand = Vrijgavebestand & { readonly mediatype: string };

/** A number of another system by which people look for this. */
export interface Kenmerk {
  readonly kenmerk: string;
  readonly bron: string;
}

/** Notice that something is not disclosed, or not all of it (Woo 3.3 lid 8): a publication of its own when nothing else is in it. */
export interface NietOpenbaarmelding {
  readonly omvang: 'geheel' | 'deels';
  readonly gronden: readonly string[];
  readonly motivering: string;
}

/** What may be said of a publication and need not be. */
export interface Extragegevens {
  readonly verkorteTitel?: string;
  /** Ids of topics. */
  readonly onderwerpen?: readonly string[];
  readonly kenmerken?: readonly Kenmerk[];
  /** TOOI URIs of the bodies that answer for it and that wrote it, when that is not the publisher. */
  readonly verantwoordelijke?: string;
  readonly opsteller?: string;
  /** TOOI URIs of bodies that answer for it together with the publisher. */
  readonly medeverantwoordelijken?: readonly string[];
  /** Department or function that wrote it; never a person. */
  readonly naamOpsteller?: string;
  readonly alternatieveTitels?: readonly string[];
  /** Told once, for each document and attachment that says nothing of its own acts. */
  readonly handelingen?: Handelingen;
  readonly trefwoorden?: readonly string[];
  /** TOOI URIs of scw_toplijst. */
  readonly themas?: readonly string[];
  readonly geldigheid?: { readonly vanaf?: IsoDate; readonly tot?: IsoDate };
  readonly nietOpenbaar?: NietOpenbaarmelding;
}

export interface Publicatiegegevens extends Extragegevens {
  /** Code of src/wet/informatiecategorieen, as `2i` or `3.1`. */
  readonly categorie: string;
  /** TOOI URI of the publisher. */
  readonly organisatie: string;
  readonly titel: string;
  readonly samenvatting: string;
  /** The decision or adoption date of the information itself. */
  readonly datum: IsoDate;
}

/** A piece of a concept: the file, and whether it may go out, is looked at when the publication is planned. */
export interface Conceptstuk extends Stukgegevens {
  readonly documentId: DocumentId;
}

/** What somebody is still working on: only the title must be there. */
export interface Conceptinhoud extends Extragegevens {
  readonly titel: string;
  readonly organisatie: string;
  readonly categorie: string | null;
  readonly samenvatting: string;
  readonly datum: IsoDate | null;
  /** The day somebody has in mind. */
  readonly openbaarOp: IsoDate | null;
  readonly stukken: readonly Conceptstuk[];
}

/** DiWoo's two reasons to take away or replace: c_098c1346 and c_c77c86e0. */
export type Correctie = 'privacygevoelige_gegevens' | 'procedurele_fout';
