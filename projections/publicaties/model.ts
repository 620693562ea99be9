// What can be asked of the public register. Queries named `openbaar…`, and everything under `Publiek`, return public facts only.
import type { IsoDate, IsoInstant } from '../../src/kern/date.ts';
import type { Position, Revision } from '../../src/kern/event.ts';
import type { BesluitId, BlobHash, DocumentId, PublicatieId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';
import type { PublicatieEvent, PublicatieVoorbereid, Stuk } from '../../src/publicatie/events.ts';
import type { Conceptinhoud, Correctie, Extragegevens } from '../../src/publicatie/inhoud.ts';

export type Publicatiestand = 'voorbereid' | 'gepland' | 'openbaar' | 'ingetrokken';

/** Why and when something left the register; stays visible as long as it is gone (a tombstone). */
export interface Intrekking {
  readonly op: IsoDate;
  readonly reden: string;
  /** DiWoo's reason; null for what went before it was asked. */
  readonly correctie: Correctie | null;
}

/** A piece. After withdrawal `bestand`, `motivering` and `vindplaats` are null and `intrekking` is set. */
export interface Publicatiestuk extends Stuk {
  readonly publicatieId: PublicatieId;
  /** The title it had at first: part of the address of its file, which never changes. */
  readonly eersteTitel: string;
  readonly intrekking: Intrekking | null;
  /** The last time that another file came in its place. */
  readonly vervanging: Intrekking | null;
}

/** A publication without its pieces. After withdrawal `samenvatting` is empty, nothing extra is left and `intrekking` is set. */
export interface Publicatie extends Extragegevens {
  readonly publicatieId: PublicatieId;
  readonly stand: Publicatiestand;
  readonly categorie: string;
  readonly organisatie: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly datum: IsoDate;
  readonly bron: PublicatieVoorbereid['data']['bron'];
  /** Planned day of disclosure, when one was set. */
  readonly geplandOp: IsoDate | null;
  readonly openbaarOp: IsoDate | null;
  /** The last day on which it came back after a withdrawal. */
  readonly hergepubliceerdOp: IsoDate | null;
  readonly intrekking: Intrekking | null;
  /** Last change, for feeds and caches. */
  readonly gewijzigdOp: IsoInstant;
  readonly stukken: { readonly totaal: number; readonly metBestand: number; readonly paginas: number };
  readonly revision: Revision;
}

/** What somebody is still working on: for staff. */
export interface Concept {
  readonly publicatieId: PublicatieId;
  readonly inhoud: Conceptinhoud;
  readonly gewijzigdOp: IsoInstant;
  readonly revision: Revision;
}

/** One line of the public history. Nothing of before the first day of disclosure is in it. */
export interface Geschiedenisregel {
  readonly soort: Exclude<PublicatieEvent['type'], 'ConceptOpgeslagen' | 'ConceptWeggegooid' | 'PublicatieVoorbereid' | 'PublicatieGepland'>;
  readonly datum: IsoDate;
  readonly recordedAt: IsoInstant;
  readonly documentId: DocumentId | null;
  readonly reden: string | null;
  readonly correctie: Correctie | null;
  /** Names of the fields that changed; empty for anything but a change. */
  readonly wat: readonly string[];
}

/** Why, in words for the house: sealed for the publication. */
export interface InterneReden {
  readonly soort: PublicatieEvent['type'];
  readonly documentId: DocumentId | null;
  readonly recordedAt: IsoInstant;
  readonly reden: Verzegeld;
}

export interface Publicatiefilter {
  readonly categorie?: string;
  readonly organisatie?: string;
  /** Year of the information's own date. */
  readonly jaar?: number;
}

export interface Beheerfilter {
  readonly stand?: Publicatiestand;
  readonly categorie?: string;
  readonly bron?: 'besluit' | 'actief';
  /** Part of the title or of the number. */
  readonly zoek?: string;
}

export interface Publicatiepagina {
  readonly publicaties: readonly Publicatie[];
  readonly totaal: number;
}

/** What to go through. An absent part is no condition. */
export interface Doorloopfilter {
  readonly standen?: readonly Publicatiestand[];
  /** Public now or before; without it also what is being prepared. */
  readonly ooitOpenbaar?: true;
  readonly categorieen?: readonly string[];
  readonly organisatie?: string;
  /** Number of the request that it answers. */
  readonly nummer?: string;
  readonly openbaarVanaf?: IsoDate;
  readonly openbaarTotEnMet?: IsoDate;
  readonly gewijzigdVanaf?: IsoInstant;
}

/** `nieuwste`: last made public first; `gewijzigd`: in the order of the last change; `vastgelegd`: in the order of coming into being. */
export type Doorloopvolgorde = 'nieuwste' | 'gewijzigd' | 'vastgelegd';

export interface Doorloopvraag {
  readonly filter: Doorloopfilter;
  readonly volgorde: Doorloopvolgorde;
  /** Key of the last line that was given (`volgende` of the page before); null to begin. */
  readonly na: readonly (string | number)[] | null;
  /** At most 1000. */
  readonly limit: number;
}

export interface Doorlooppagina {
  readonly publicaties: readonly Publicatie[];
  /** Where the next page begins; null when this is the last. */
  readonly volgende: readonly (string | number)[] | null;
}

export interface Conceptpagina {
  readonly concepten: readonly Concept[];
  /** Where the next page begins; null when this is the last. */
  readonly volgende: number | null;
}

export interface Telling {
  readonly waarde: string;
  readonly aantal: number;
}

/** A file that everybody may have now. */
export interface OpenbaarBestand {
  readonly publicatieId: PublicatieId;
  readonly documentId: DocumentId;
  readonly titel: string;
  readonly blob: BlobHash;
  readonly bytes: number;
  readonly mediatype: string;
  readonly paginas: number;
  readonly tekst: BlobHash;
}

/** A publication or a piece that came to a dossier of which something was public already. */
export interface Nieuwsstuk {
  readonly dossier: string;
  readonly publicatieId: PublicatieId;
  /** Null for the publication itself. */
  readonly documentId: DocumentId | null;
  readonly openbaarOp: IsoDate;
}
export interface Nieuws {
  /** Wholly new: everything in them is news. A number, or the id of a publication without one. */
  readonly dossiers: readonly string[];
  readonly los: readonly Nieuwsstuk[];
}

export interface Publicaties {
  /** Public or withdrawn; null for what is not public yet. */
  openbaar(publicatieId: PublicatieId): Publicatie | null;
  /** Every publication, whatever its state: for staff and processes. */
  opId(publicatieId: PublicatieId): Publicatie | null;
  vanVerzoek(verzoekId: VerzoekId): readonly Publicatie[];
  vanBesluit(besluitId: BesluitId): Publicatie | null;
  /** Public and withdrawn publications under one request number, oldest first: the dossier. */
  openbaarDossier(nummer: string): readonly Publicatie[];
  /** Pieces by number, the decision first. Of a publication that is not public: empty. */
  openbareStukken(publicatieId: PublicatieId): readonly Publicatiestuk[];
  stukken(publicatieId: PublicatieId): readonly Publicatiestuk[];
  /** The public pieces with the same role just before and after this one, by number. */
  openbareBuren(stuk: Pick<Publicatiestuk, 'publicatieId' | 'rol' | 'volgnummer' | 'documentId'>): { readonly vorige: Publicatiestuk | null; readonly volgende: Publicatiestuk | null };
  /** The public pieces of the same publication that belong with this one: what it is attached to and its attachments, its conversation, the same document again. At most 200, by number. */
  openbareVerwanten(stuk: Pick<Publicatiestuk, 'publicatieId' | 'documentId' | 'volgnummer' | 'bijlageBij' | 'gesprek' | 'zelfdeAls'>): readonly Publicatiestuk[];
  openbaarStuk(publicatieId: PublicatieId, documentId: DocumentId): Publicatiestuk | null;
  /** A document wherever it was published: public pieces first, latest publication first; empty when it never was public. */
  openbaarDocument(documentId: DocumentId): readonly Publicatiestuk[];
  geschiedenis(publicatieId: PublicatieId): readonly Geschiedenisregel[];
  /** Last made public first; without tombstones. `limit` at most 1000. */
  nieuwste(filter: Publicatiefilter, offset: number, limit: number): Publicatiepagina;
  /** In a fixed order, from any line on: what comes in meanwhile is never given twice and moves nothing. */
  doorlopen(vraag: Doorloopvraag): Doorlooppagina;
  /** Public now, per value; most first. */
  perCategorie(): readonly (Telling & { readonly laatst: IsoDate })[];
  perOrganisatie(): readonly Telling[];
  perJaar(): readonly Telling[];
  /** What became public after `na` and up to `tot` in the log, and still is. */
  openbaarGeworden(na: Position, tot: Position): Nieuws;
  /** Planned, not public yet, and the day has come. */
  openbaarTeMakenOp(vandaag: Temporal.PlainDate): readonly Publicatie[];
  /** Everything prepared or planned, earliest day first. */
  wachtend(): readonly Publicatie[];
  /** For staff: everything but concepts, last changed first. `limit` at most 1000. */
  beheer(filter: Beheerfilter, offset: number, limit: number): Publicatiepagina;
  /** For staff: last changed first. */
  concepten(zoek: string): readonly Concept[];
  concept(publicatieId: PublicatieId): Concept | null;
  /** For staff: in the order of coming into being, from any line on. `limit` at most 1000. */
  conceptenNa(na: number | null, limit: number): Conceptpagina;
  /** For staff: newest first. */
  interneRedenen(publicatieId: PublicatieId): readonly InterneReden[];
  /** For staff: other publications that show the same bytes now. */
  elders(blob: BlobHash, publicatieId: PublicatieId): readonly Publicatie[];
  /** For staff: other publications that show any file of this one now. */
  deeltBestandMet(publicatieId: PublicatieId): readonly Publicatie[];
  /** The file when a currently public piece holds it; null otherwise: then nobody may download it. */
  magOpgehaald(blob: BlobHash): OpenbaarBestand | null;
}
