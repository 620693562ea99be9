// What can be asked of a publication.
import type { DocumentId, Verzegeld } from '../kern/ids.ts';
import type { PublicatieVoorbereid } from './events.ts';
import type { Conceptinhoud, Correctie, Extragegevens, Stuk, Stukgegevens } from './inhoud.ts';

type PlainDate = Temporal.PlainDate;

/** A piece as the caller offers it, with the reasons why its file may not be published (none when it may). */
export interface AangebodenStuk extends Stuk {
  readonly blokkades: readonly string[];
}
/** What a publication says of itself, as the caller offers it. */
export interface AangebodenGegevens extends Extragegevens {
  readonly categorie: string;
  readonly organisatie: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly datum: PlainDate;
}
/** First day that a decision leaves for disclosure; null while the court's procedure blocks it (Woo 4.4 lid 5). */
export interface Besluitruimte {
  readonly vanaf: PlainDate | null;
}

export interface BewaarConcept {
  readonly type: 'BewaarConcept';
  readonly concept: Conceptinhoud;
}
export interface GooiConceptWeg {
  readonly type: 'GooiConceptWeg';
  readonly vandaag: PlainDate;
}
export interface BereidPublicatieVoor extends AangebodenGegevens {
  readonly type: 'BereidPublicatieVoor';
  readonly vandaag: PlainDate;
  readonly bron: PublicatieVoorbereid['data']['bron'];
  readonly stukken: readonly AangebodenStuk[];
}
/** Interested parties of a duty that this publication meets have until the day before (Woo 3.3 lid 5 onder h en i); null when nobody waits. */
export type Wachtdag = PlainDate | null;

export interface PlanPublicatie {
  readonly type: 'PlanPublicatie';
  readonly vandaag: PlainDate;
  readonly openbaarOp: PlainDate;
  readonly nietVoor: Wachtdag;
}
export interface MaakOpenbaar {
  readonly type: 'MaakOpenbaar';
  /** The day on which it becomes public: no other day can be asked for. */
  readonly vandaag: PlainDate;
  /** What the decision behind it allows now; null when there is no decision behind it. */
  readonly besluit: Besluitruimte | null;
}

export interface WijzigPublicatie {
  readonly type: 'WijzigPublicatie';
  readonly vandaag: PlainDate;
  readonly gegevens: AangebodenGegevens;
}
export interface VoegStukToe {
  readonly type: 'VoegStukToe';
  readonly vandaag: PlainDate;
  readonly stuk: AangebodenStuk;
  readonly nietVoor: Wachtdag;
}
export interface WijzigStuk {
  readonly type: 'WijzigStuk';
  readonly vandaag: PlainDate;
  readonly documentId: DocumentId;
  readonly gegevens: Stukgegevens;
}

/** Why something goes, comes back or is replaced; the caller sealed what is for the house only. */
interface MetReden {
  readonly reden: string;
  readonly interneReden?: Verzegeld;
}
interface MetCorrectie extends MetReden {
  readonly correctie: Correctie;
}
export interface VervangStuk extends MetCorrectie {
  readonly type: 'VervangStuk';
  readonly vandaag: PlainDate;
  /** The piece, which keeps its place and its address. */
  readonly documentId: DocumentId;
  /** The document the new file comes from, as it may go out now. */
  readonly nieuw: Pick<AangebodenStuk, 'documentId' | 'oordeel' | 'gronden' | 'motivering' | 'bestand' | 'blokkades'>;
}
export interface TrekPublicatieIn extends MetCorrectie {
  readonly type: 'TrekPublicatieIn';
  readonly vandaag: PlainDate;
  readonly ingetrokkenOp: PlainDate;
}
export interface TrekStukIn extends MetCorrectie {
  readonly type: 'TrekStukIn';
  readonly vandaag: PlainDate;
  readonly documentId: DocumentId;
  readonly ingetrokkenOp: PlainDate;
}
export interface HerpubliceerStuk extends MetReden {
  readonly type: 'HerpubliceerStuk';
  readonly vandaag: PlainDate;
  readonly stuk: AangebodenStuk;
  readonly besluit: Besluitruimte | null;
  readonly nietVoor: Wachtdag;
}
export interface HerpubliceerPublicatie extends MetReden {
  readonly type: 'HerpubliceerPublicatie';
  readonly vandaag: PlainDate;
  readonly gegevens: AangebodenGegevens;
  readonly stukken: readonly AangebodenStuk[];
  readonly besluit: Besluitruimte | null;
  readonly nietVoor: Wachtdag;
}

export type PublicatieCommand =
  | BewaarConcept
  | GooiConceptWeg
  | BereidPublicatieVoor
  | PlanPublicatie
  | MaakOpenbaar
  | WijzigPublicatie
  | VoegStukToe
  | WijzigStuk
  | VervangStuk
  | TrekPublicatieIn
  | TrekStukIn
  | HerpubliceerStuk
  | HerpubliceerPublicatie;
