// What can happen to a publication: one code path for Woo decisions and every category of art. 3.3 and 3.1.
// Names and JSON are stored for ever: add, never change. Nothing here is personal: it is meant for everybody. The one
// exception is `interneReden`, which is for the house only and therefore sealed.
import type { IsoDate } from '../kern/date.ts';
import type { BesluitId, DocumentId, Verzegeld, VerzoekId } from '../kern/ids.ts';
import type { Oordeel } from '../document/events.ts';
import type { Conceptinhoud, Correctie, Publicatiegegevens, Stuk, Stukbestand, Stukgegevens } from './inhoud.ts';

export type { Stuk, Stukrol } from './inhoud.ts';

/** Somebody works on it. The whole concept each time: the last one counts. */
export interface ConceptOpgeslagen {
  readonly type: 'ConceptOpgeslagen';
  readonly data: { readonly concept: Conceptinhoud };
}
export interface ConceptWeggegooid {
  readonly type: 'ConceptWeggegooid';
  readonly data: { readonly weggegooidOp: IsoDate };
}

export interface PublicatieVoorbereid {
  readonly type: 'PublicatieVoorbereid';
  readonly data: Readonly<Publicatiegegevens> & {
    readonly bron: { readonly soort: 'besluit'; readonly besluitId: BesluitId; readonly verzoekId: VerzoekId; readonly nummer: string } | { readonly soort: 'actief' };
    readonly stukken: readonly Stuk[];
  };
}
/** Not before this day; the watch publishes it on that day. */
export interface PublicatieGepland {
  readonly type: 'PublicatieGepland';
  readonly data: { readonly openbaarOp: IsoDate };
}
export interface PublicatieOpenbaarGemaakt {
  readonly type: 'PublicatieOpenbaarGemaakt';
  readonly data: { readonly openbaarOp: IsoDate };
}

/** What it says of itself, as it is from now on. The pieces stay as they are. */
export interface PublicatieGewijzigd {
  readonly type: 'PublicatieGewijzigd';
  readonly data: { readonly gewijzigdOp: IsoDate; readonly gegevens: Publicatiegegevens };
}
export interface StukToegevoegd {
  readonly type: 'StukToegevoegd';
  readonly data: { readonly toegevoegdOp: IsoDate; readonly stuk: Stuk };
}
export interface StukGewijzigd {
  readonly type: 'StukGewijzigd';
  readonly data: { readonly gewijzigdOp: IsoDate; readonly documentId: DocumentId; readonly gegevens: Stukgegevens };
}

/** Why something went, came back or was replaced. */
type Reden = {
  /** For everybody, on the place where it was. */
  readonly reden: string;
  /** For the house only: sealed for the publication. */
  readonly interneReden?: Verzegeld;
};

/** Another file at the same address. The old one cannot be reached any more. */
export interface StukVervangen {
  readonly type: 'StukVervangen';
  readonly data: Reden & {
    readonly vervangenOp: IsoDate;
    readonly documentId: DocumentId;
    /** The document that the new file was made of: the same one when it was redacted again. */
    readonly uit: DocumentId;
    readonly oordeel: Oordeel;
    readonly gronden: readonly string[];
    readonly motivering: string | null;
    readonly bestand: Stukbestand;
    readonly correctie: Correctie;
  };
}
/** `correctie` is absent in what was withdrawn before DiWoo's reasons were asked. */
export interface StukIngetrokken {
  readonly type: 'StukIngetrokken';
  readonly data: Reden & { readonly documentId: DocumentId; readonly ingetrokkenOp: IsoDate; readonly correctie?: Correctie };
}
export interface PublicatieIngetrokken {
  readonly type: 'PublicatieIngetrokken';
  readonly data: Reden & { readonly ingetrokkenOp: IsoDate; readonly correctie?: Correctie };
}

/** Back at its old address, after every gate was passed again. */
export interface StukHergepubliceerd {
  readonly type: 'StukHergepubliceerd';
  readonly data: Reden & { readonly hergepubliceerdOp: IsoDate; readonly stuk: Stuk };
}
export interface PublicatieHergepubliceerd {
  readonly type: 'PublicatieHergepubliceerd';
  readonly data: Reden & { readonly hergepubliceerdOp: IsoDate; readonly gegevens: Publicatiegegevens; readonly stukken: readonly Stuk[] };
}

export type PublicatieEvent =
  | ConceptOpgeslagen
  | ConceptWeggegooid
  | PublicatieVoorbereid
  | PublicatieGepland
  | PublicatieOpenbaarGemaakt
  | PublicatieGewijzigd
  | StukToegevoegd
  | StukGewijzigd
  | StukVervangen
  | StukIngetrokken
  | PublicatieIngetrokken
  | StukHergepubliceerd
  | PublicatieHergepubliceerd;
