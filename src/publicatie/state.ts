// The state of a publication, one type per status. What was withdrawn keeps what it said of itself, and no file.
import type { BlobHash, DocumentId } from '../kern/ids.ts';
import type { AangebodenGegevens } from './commands.ts';
import type { PublicatieVoorbereid, Stuk } from './events.ts';
import type { Conceptinhoud, Correctie, Stukgegevens } from './inhoud.ts';

type PlainDate = Temporal.PlainDate;

export interface AanwezigStuk {
  readonly ingetrokken: false;
  readonly documentId: DocumentId;
  /** The document that its file comes from: another one after a replacement. */
  readonly uit: DocumentId;
  /** The first day that everybody could see it; null before. A piece that was added later has a later day than the publication. */
  readonly openbaarSinds: PlainDate | null;
  readonly stuk: Stuk;
}
/** What stays of a withdrawn piece: that it was there, and why it is gone. */
export interface IngetrokkenStuk {
  readonly ingetrokken: true;
  readonly documentId: DocumentId;
  readonly uit: DocumentId;
  readonly openbaarSinds: PlainDate | null;
  readonly gegevens: Stukgegevens;
  readonly ingetrokkenOp: PlainDate;
  readonly reden: string;
}
export type PublicatieStuk = AanwezigStuk | IngetrokkenStuk;

interface Inhoud extends AangebodenGegevens {
  readonly bron: PublicatieVoorbereid['data']['bron'];
  readonly stukken: readonly PublicatieStuk[];
  /** Files taken away because of personal data: these bytes never come back here. */
  readonly geweerd: readonly BlobHash[];
}
export interface Concept {
  readonly status: 'concept';
  readonly concept: Conceptinhoud;
}
export interface Weggegooid {
  readonly status: 'weggegooid';
  readonly weggegooidOp: PlainDate;
}
export interface Voorbereid extends Inhoud {
  readonly status: 'voorbereid';
}
export interface Gepland extends Inhoud {
  readonly status: 'gepland';
  readonly openbaarOp: PlainDate;
}
export interface Openbaar extends Inhoud {
  readonly status: 'openbaar';
  readonly openbaarOp: PlainDate;
}
export interface IngetrokkenPublicatie {
  readonly status: 'ingetrokken';
  readonly bron: PublicatieVoorbereid['data']['bron'];
  /** Null when it was withdrawn before anybody could see it. */
  readonly openbaarOp: PlainDate | null;
  readonly ingetrokkenOp: PlainDate;
  readonly reden: string;
  readonly correctie: Correctie | null;
  /** What it was, for whoever publishes it again: no files, but their hashes, to see whether anything was put right. */
  readonly voorheen: {
    readonly gegevens: AangebodenGegevens;
    readonly stukken: readonly IngetrokkenStuk[];
    readonly bestanden: readonly BlobHash[];
    readonly geweerd: readonly BlobHash[];
  };
}

export type LevendePublicatie = Voorbereid | Gepland | Openbaar;
export type BekendePublicatie = LevendePublicatie | IngetrokkenPublicatie;
export type Publicatie = { readonly status: 'onbekend' } | Concept | Weggegooid | BekendePublicatie;

/** Prepared, planned or public: it has pieces, and it can be changed. */
export const isLevend = (publicatie: Publicatie): publicatie is LevendePublicatie =>
  publicatie.status === 'voorbereid' || publicatie.status === 'gepland' || publicatie.status === 'openbaar';
/** It was put together at least once: it has a source. */
export const isBekend = (publicatie: Publicatie): publicatie is BekendePublicatie => isLevend(publicatie) || publicatie.status === 'ingetrokken';
