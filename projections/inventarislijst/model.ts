// What can be asked about the documents of a case: the inventory list as it grows.
import type { IsoDate } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { BlobHash, DocumentId, MedewerkerId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';
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
  | 'niet_gelakt'
  | 'lakken_niet_aangeboden'
  | 'lakken_niet_goedgekeurd'
  | 'versie_in_de_maak'
  | 'versie_geweigerd'
  | 'gelakt_maar_openbaar';

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
  /** The PDF that is shown and redacted; null while there is none. */
  readonly leesversie: BlobHash | null;
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

export type Inventarissortering = 'volgnummer' | 'datum' | 'titel' | 'oordeel';

export interface Inventarisfilter {
  readonly oordeel?: Oordeel | 'geen';
  readonly soort?: Documentsoort;
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
