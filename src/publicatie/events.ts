// What can happen to a publication: one code path for Woo decisions and every category of art. 3.3 and 3.1.
// Names and JSON are stored for ever: add, never change. Nothing here is personal: it is meant for everybody.
import type { IsoDate } from '../kern/date.ts';
import type { BesluitId, DocumentId, VerzoekId } from '../kern/ids.ts';
import type { Documentsoort, Oordeel } from '../document/events.ts';
import type { Vrijgavebestand } from '../document/vrijgave.ts';

/** The role a piece has in its publication. */
export type Stukrol = 'besluit' | 'verzoek' | 'document' | 'bijlage';

export interface Stuk {
  readonly documentId: DocumentId;
  readonly rol: Stukrol;
  readonly volgnummer: number;
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: IsoDate | null;
  /** Numbers on the list: of the document that brought it, of the first one of its conversation, of the first one that is the same. Absent when there is none. */
  readonly bijlageBij?: number;
  readonly gesprek?: number;
  readonly zelfdeAls?: number;
  readonly oordeel: Oordeel;
  readonly gronden: readonly string[];
  readonly motivering: string | null;
  readonly vindplaats: string | null;
  /** The file everybody may have; null when there is only a line on the list (not public, already public). */
  readonly bestand: (Vrijgavebestand & { readonly mediatype: string }) | null;
}

export interface PublicatieVoorbereid {
  readonly type: 'PublicatieVoorbereid';
  readonly data: {
    /** Code of src/wet/informatiecategorieen, as `2i` or `3.1`. */
    readonly categorie: string;
    readonly organisatie: string;
    readonly titel: string;
    readonly samenvatting: string;
    /** The decision or adoption date of the information itself. */
    readonly datum: IsoDate;
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
export interface PublicatieIngetrokken {
  readonly type: 'PublicatieIngetrokken';
  readonly data: { readonly ingetrokkenOp: IsoDate; readonly reden: string };
}
export interface StukIngetrokken {
  readonly type: 'StukIngetrokken';
  readonly data: { readonly documentId: DocumentId; readonly ingetrokkenOp: IsoDate; readonly reden: string };
}

export type PublicatieEvent =
  | PublicatieVoorbereid
  | PublicatieGepland
  | PublicatieOpenbaarGemaakt
  | PublicatieIngetrokken
  | StukIngetrokken;
