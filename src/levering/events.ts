// What can happen to a delivery of files. Names and JSON are stored for ever: add, never change.
import type { Herkomst } from '../document/events.ts';
import type { Ouder } from '../document/familie.ts';
import type { ArchiefId, BlobHash, DocumentId, LeveringId, Verzegeld, ZoekopdrachtId } from '../kern/ids.ts';

export interface LeveringBegonnen {
  readonly type: 'LeveringBegonnen';
  readonly data: {
    readonly herkomst: Herkomst;
    /** The search that these files are the answer to; absent when nobody said. */
    readonly zoekopdrachtId?: ZoekopdrachtId;
  };
}

/** A file that only wraps others (zip, 7z, mbox). The original stays; its members become documents. */
export interface ArchiefOntvangen {
  readonly type: 'ArchiefOntvangen';
  readonly data: {
    readonly archiefId: ArchiefId;
    readonly blob: BlobHash;
    readonly bytes: number;
    readonly bestandsnaam: Verzegeld;
    /** The document that brought the archive, as a mail brings a zip: its members belong to that family. */
    readonly ouder?: Ouder;
    /** Folders and archives around it; sealed for the case. */
    readonly vindplek?: Verzegeld;
    /** 0 for an archive that was delivered itself, 1 for an archive in an archive. */
    readonly diepte: number;
  };
}

export interface ArchiefUitgepakt {
  readonly type: 'ArchiefUitgepakt';
  readonly data: { readonly archiefId: ArchiefId; readonly leden: number };
}

export interface ArchiefGeweigerd {
  readonly type: 'ArchiefGeweigerd';
  readonly data: { readonly archiefId: ArchiefId; readonly reden: string };
}

/** Somebody wants a refused archive to be unpacked once more. */
export interface UitpakkenOpnieuwGevraagd {
  readonly type: 'UitpakkenOpnieuwGevraagd';
  readonly data: { readonly archiefId: ArchiefId };
}

/** A file that did not become a document, with the sentence why. */
export interface BestandGeweigerd {
  readonly type: 'BestandGeweigerd';
  readonly data: { readonly bestandsnaam: Verzegeld; readonly reden: string };
}

/** The same bytes were in the case already: said, and not doubled. */
export interface BestandWasErAl {
  readonly type: 'BestandWasErAl';
  readonly data: { readonly bestandsnaam: Verzegeld; readonly documentId: DocumentId };
}

/** Nothing more comes. */
export interface LeveringAfgerond {
  readonly type: 'LeveringAfgerond';
  readonly data: { readonly ontvangen: number; readonly nietGekomen: number };
}

export type LeveringEvent =
  | LeveringBegonnen
  | ArchiefOntvangen
  | ArchiefUitgepakt
  | ArchiefGeweigerd
  | UitpakkenOpnieuwGevraagd
  | BestandGeweigerd
  | BestandWasErAl
  | LeveringAfgerond;

/** Where the sealed names of a delivery stand. */
export const leveringVeld = (leveringId: LeveringId): string => `levering-${leveringId}/bestandsnaam`;
