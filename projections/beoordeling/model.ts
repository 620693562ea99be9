// What can be asked while documents of a case are assessed in bulk: a list that filters and sorts on everything.
import type { Documentsoort, Herkomst, Oordeel } from '../../src/document/events.ts';
import type { Lidrol } from '../../src/document/familie.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { BlobHash, CommandId, DocumentId, MedewerkerId } from '../../src/kern/ids.ts';

/** Whether the text of the file could be read. */
export type Leesstand = 'gelezen' | 'nog_niet' | 'onleesbaar';

export interface Beoordelingsrij {
  readonly documentId: DocumentId;
  readonly volgnummer: number;
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: IsoDate | null;
  /** Number of the document that the family came in with: its own when it came by itself. */
  readonly familie: number;
  /** The document it came along with; null for what came by itself. */
  readonly ouder: { readonly volgnummer: number; readonly rol: Lidrol } | null;
  /** Null until the text was read. */
  readonly paginas: number | null;
  readonly leesstand: Leesstand;
  /** How many findings stop the file from being published. */
  readonly blokkades: number;
  /** It was read, but there is no PDF of it to look at or to give out. */
  readonly zonderPdf: boolean;
  readonly blob: BlobHash;
  /** How many documents of the case have exactly these bytes, this one included. */
  readonly exemplaren: number;
  readonly oordeel: Oordeel | null;
  readonly gronden: readonly string[];
  readonly motivering: string | null;
  readonly beoordelaar: MedewerkerId | null;
  /** The day on which the judgement was recorded, in the Netherlands. */
  readonly beoordeeldOp: IsoDate | null;
  /** Of the document: what a judgement in bulk is bound to. */
  readonly revision: Revision;
}

export const BEOORDELINGSSORTERINGEN = ['volgnummer', 'titel', 'familie', 'soort', 'datum', 'paginas', 'oordeel', 'beoordelaar'] as const;
export type Beoordelingssortering = (typeof BEOORDELINGSSORTERINGEN)[number];

export interface Beoordelingsfilter {
  /** `geen`: not judged yet. */
  readonly oordeel?: Oordeel | 'geen';
  readonly soort?: Documentsoort;
  /** A code of a ground, as `5.1.2.e`. */
  readonly grond?: string;
  readonly beoordelaar?: MedewerkerId;
  /** Part of the title. */
  readonly zoek?: string;
  readonly van?: IsoDate;
  readonly totEnMet?: IsoDate;
  /** Number of the document that the family came in with. */
  readonly familie?: number;
  readonly paginasVan?: number;
  readonly paginasTot?: number;
  readonly bijzonder?: 'onleesbaar' | 'blokkade' | 'dubbel' | 'zonder_datum';
}

export interface Beoordelingsvraag {
  readonly filter: Beoordelingsfilter;
  readonly sortering: Beoordelingssortering;
  readonly aflopend: boolean;
  readonly offset: number;
  /** At most 20,000. */
  readonly limit: number;
}

/** Several documents judged with one order. */
export interface Bulkhandeling {
  readonly opdracht: CommandId;
  readonly aantal: number;
}

export interface Dagtelling {
  readonly dag: IsoDate;
  readonly beoordelaar: MedewerkerId;
  readonly aantal: number;
}

export interface Beoordelingen {
  pagina(herkomst: Herkomst, vraag: Beoordelingsvraag): { readonly rijen: readonly Beoordelingsrij[]; readonly totaal: number };
  /** In the order asked; what is not in the case (any more) is left out. */
  opIds(herkomst: Herkomst, documentIds: readonly DocumentId[]): readonly Beoordelingsrij[];
  /** The same bytes in the same case, these documents left out. */
  exemplarenVan(herkomst: Herkomst, documentIds: readonly DocumentId[]): readonly Beoordelingsrij[];
  /** The last order of this person that judged documents of this case in bulk; null when there is none left to undo. */
  laatsteBulk(herkomst: Herkomst, medewerker: MedewerkerId): Bulkhandeling | null;
  /** What still stands as this order left it. */
  vanBulk(herkomst: Herkomst, opdracht: CommandId): readonly Beoordelingsrij[];
  /** Judgements that stand, by the day they were recorded and by whom. */
  perDag(herkomst: Herkomst): readonly Dagtelling[];
}
