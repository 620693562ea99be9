// What can be asked about the documents of a case: the inventory list as it grows.
import type { IsoDate } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { BlobHash, DocumentId, LeveringId, MedewerkerId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';
import type { Lidrol } from '../../src/document/familie.ts';
import type { DocumentIngenomen } from '../../src/document/ingenomen.ts';
import type { Lakfase } from '../../src/document/lakken/state.ts';
import type { Bevinding, Documentsoort, Herkomst, Oordeel } from '../../src/document/events.ts';

/** What still stands in the way of a decision; the view words it. */
export type Gat =
  | 'tekst_nog_niet_gelezen'
  | 'onleesbaar'
  | 'geen_oordeel'
  | 'geen_grond'
  | 'geen_vindplaats'
  | 'blokkade'
  | 'geen_pdf'
  | 'niet_gelakt'
  | 'lakken_niet_aangeboden'
  | 'lakken_niet_goedgekeurd'
  | 'versie_in_de_maak'
  | 'versie_geweigerd'
  | 'gelakt_maar_openbaar';

/** What the file says of itself; null in each place where it says nothing. */
export type Voorstel = DocumentIngenomen['data']['voorstel'];

export interface Inventarisdocument {
  readonly documentId: DocumentId;
  readonly herkomst: Herkomst;
  readonly volgnummer: number;
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: IsoDate | null;
  readonly blob: BlobHash;
  readonly bytes: number;
  readonly mediatype: string;
  readonly bestandsnaam: Verzegeld;
  /** Null until the text was read, or when it cannot be. */
  readonly tekst: { readonly paginas: number; readonly blob: BlobHash; readonly zonderTekst: readonly number[]; readonly engine: string } | null;
  /** Why the file cannot be read; null when it can. */
  readonly onleesbaar: string | null;
  /** The virus scanner found something in the file. */
  readonly besmet: boolean;
  readonly bevindingen: readonly Bevinding[];
  readonly beoordeling: {
    readonly oordeel: Oordeel;
    readonly gronden: readonly string[];
    readonly motivering: string | null;
    readonly tijdsverloop: string | null;
    readonly vindplaats: string | null;
    /** With a temporary ground (Woo 5.1 lid 4): the day on which the information will be disclosed. */
    readonly openbaarOp: IsoDate | null;
    readonly beoordelaar: MedewerkerId;
  } | null;
  /** The document that brought it; null when it came by itself. */
  readonly ouder: { readonly documentId: DocumentId; readonly volgnummer: number; readonly rol: Lidrol } | null;
  /** Number of the document with which its family begins: its own when it came by itself. */
  readonly familie: number;
  readonly levering: LeveringId | null;
  /** Folders and archives it came out of, sealed. */
  readonly vindplek: Verzegeld | null;
  /** By content; null until it was taken in. */
  readonly bestandssoort: string | null;
  /** The PDF to judge, picture and redact; null while there is none. */
  readonly leesversie: { readonly blob: BlobHash; readonly bytes: number } | null;
  /** Why there will be no PDF; null when there is one, or when it is not known yet. */
  readonly zonderLeesversie: string | null;
  /** Null when somebody described the document, or when the file was not taken in. */
  readonly voorstel: Voorstel | null;
  /** In the queue of ingest. */
  readonly wacht: boolean;
  readonly lakstand: {
    /** How many redactions stand now. */
    readonly lakken: number;
    readonly rondes: number;
    readonly fase: Lakfase;
  };
  /** Why it was taken out of the case; null while it is in it. */
  readonly afgevoerd: string | null;
  readonly gaten: readonly Gat[];
  readonly revision: Revision;
}

/** How far the file is: in the queue, read, not to be read, or read without a PDF to publish from. */
export type Innamestand = 'wacht' | 'gelezen' | 'onleesbaar' | 'zonder-pdf';

export type Inventarissortering = 'volgnummer' | 'familie' | 'datum' | 'titel' | 'oordeel';

export interface Inventarisfilter {
  readonly oordeel?: Oordeel | 'geen';
  readonly soort?: Documentsoort;
  /** By content, as "eml". */
  readonly bestandssoort?: string;
  /** Number with which the family begins. */
  readonly familie?: number;
  readonly bevinding?: 'blokkeert' | 'let-op' | 'geen';
  readonly stand?: Innamestand;
  /** Part of the title. */
  readonly zoek?: string;
  /** Default false: what was taken out of the case is not listed. */
  readonly metAfgevoerd?: boolean;
}

export interface Inventarispagina {
  readonly documenten: readonly Inventarisdocument[];
  readonly totaal: number;
}

/** Documents in the case (without those taken out). */
export interface Inventarisaantallen {
  readonly totaal: number;
  readonly beoordeeld: number;
  readonly paginas: number;
  readonly perOordeel: Readonly<Record<Oordeel, number>>;
  readonly perStand: Readonly<Record<Innamestand, number>>;
  /** Kinds of files that are there, the most frequent first. */
  readonly bestandssoorten: readonly string[];
}

export interface Inventarislijsten {
  opId(documentId: DocumentId): Inventarisdocument | null;
  /** In the order asked; unknown ids are left out. */
  opIds(documentIds: readonly DocumentId[]): readonly Inventarisdocument[];
  /** The whole list of a request, by number, without what was taken out. */
  vanVerzoek(verzoekId: VerzoekId): readonly Inventarisdocument[];
  /** `limit` at most 1000. */
  pagina(herkomst: Herkomst, filter: Inventarisfilter, sortering: Inventarissortering, offset: number, limit: number): Inventarispagina;
  /** The document before and after this one on the list, for judging one by one. */
  buren(documentId: DocumentId): { readonly vorige: DocumentId | null; readonly volgende: DocumentId | null };
  aantallen(herkomst: Herkomst): Inventarisaantallen;
  /** One higher than any number ever given in this case. */
  volgendVolgnummer(herkomst: Herkomst): number;
}
