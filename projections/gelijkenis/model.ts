// What can be asked about documents that are the same, nearly the same, or belong together. Only within one case.
import type { Herkomst } from '../../src/document/events.ts';
import type { IsoInstant } from '../../src/kern/date.ts';
import type { DocumentId, Verzegeld } from '../../src/kern/ids.ts';

/** How a document is like the first of its group: the same bytes, the same words, or nearly the same words. */
export type Overeenkomst = 'eerste' | 'bestand' | 'tekst' | 'bijna';

export interface Groepslid {
  readonly documentId: DocumentId;
  readonly volgnummer: number;
  readonly overeenkomst: Overeenkomst;
  /** Share of four-word runs in common with the first, 0 to 1. */
  readonly gelijkenis: number;
}

/** Two documents or more: the first that was read, then the others by number. Each is compared with the first, so what is judged of it can hold for all. */
export interface Gelijkgroep {
  readonly leden: readonly Groepslid[];
}

export interface Draadmail {
  readonly documentId: DocumentId;
  readonly volgnummer: number;
  /** Null when the mail does not say. */
  readonly verzondenOp: IsoInstant | null;
  /** The mail that contains the whole text of this one; null when it must be read itself. */
  readonly gedektDoor: DocumentId | null;
}

/** A conversation of two mails or more, in order of sending. */
export interface Draad {
  readonly mails: readonly Draadmail[];
  /** The longest mail that contains others: the one to begin with. Null when no mail contains another. */
  readonly teBeoordelen: DocumentId | null;
}

export interface Familielid {
  readonly documentId: DocumentId;
  readonly volgnummer: number;
  /** 0 for what came in by itself, 1 for what came out of that, and so on. */
  readonly diepte: number;
}

/** What came in together: a mail with its attachments. The head first. */
export interface Familie {
  readonly leden: readonly Familielid[];
}

/** Everything a document belongs to; each null when it stands alone. */
export interface Samenhang {
  readonly groep: Gelijkgroep | null;
  readonly draad: Draad | null;
  readonly familie: Familie | null;
}

export interface Gelijkoverzicht {
  readonly groepen: readonly Gelijkgroep[];
  readonly draden: readonly Draad[];
  readonly families: readonly Familie[];
  /** Documents of which nobody tried to read the text yet: they may still turn out to be the same as another. */
  readonly nogTeLezen: number;
}

/** The heads of a mail, sealed as they stand in its event. */
export interface Verzegeldekoppen {
  readonly documentId: DocumentId;
  readonly koppen: Verzegeld;
}

export interface Gelijkenissen {
  /** Null for a document that is not known, or was taken out of its case. */
  groepVan(documentId: DocumentId): Samenhang | null;
  vanZaak(herkomst: Herkomst): Gelijkoverzicht;
  /** Of the mail itself, of the mails it came out of, and of the others in its conversation: who may be named in it. */
  koppenRond(documentId: DocumentId): readonly Verzegeldekoppen[];
}
