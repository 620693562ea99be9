// What can be asked of a document.
import type { BlobHash, LeveringId, MedewerkerId, Verzegeld } from '../kern/ids.ts';
import type { Bevinding, Documentsoort, Herkomst, Oordeel } from './events.ts';
import type { Ouder } from './familie.ts';
import type { DocumentIngenomen } from './ingenomen.ts';
import type { LakCommand } from './lakken/commands.ts';

type PlainDate = Temporal.PlainDate;

export interface OntvangDocument {
  readonly type: 'OntvangDocument';
  readonly vandaag: PlainDate;
  readonly herkomst: Herkomst;
  readonly volgnummer: number;
  readonly blob: BlobHash;
  readonly bytes: number;
  readonly mediatype: string;
  readonly bestandsnaam: Verzegeld;
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: PlainDate | null;
  readonly ouder?: Ouder;
  readonly levering?: LeveringId;
  readonly vindplek?: Verzegeld;
}
export interface LegTekstVast {
  readonly type: 'LegTekstVast';
  readonly paginas: number;
  readonly tekst: BlobHash;
  readonly zonderTekst: readonly number[];
  readonly bevindingen: readonly Bevinding[];
  readonly engine: string;
}
/** Everything that was found in the file, at once. */
export interface LegInnameVast {
  readonly type: 'LegInnameVast';
  readonly tekst: Omit<LegTekstVast, 'type'>;
  readonly inname: DocumentIngenomen['data'];
}
export interface VraagInnameOpnieuw {
  readonly type: 'VraagInnameOpnieuw';
  readonly door: MedewerkerId;
}
export interface MeldOnleesbaar {
  readonly type: 'MeldOnleesbaar';
  readonly reden: string;
  /** The virus scanner found something: nobody may open the file. */
  readonly besmet?: true;
}
export interface BeschrijfDocument {
  readonly type: 'BeschrijfDocument';
  readonly vandaag: PlainDate;
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: PlainDate | null;
}
export interface BeoordeelDocument {
  readonly type: 'BeoordeelDocument';
  readonly oordeel: Oordeel;
  readonly gronden: readonly string[];
  readonly motivering: string | null;
  readonly tijdsverloop: string | null;
  readonly vindplaats: string | null;
  /** For a temporary ground (Woo 5.1 lid 4): the day on which the information will be disclosed. */
  readonly openbaarOp?: PlainDate;
  readonly ernstigGeschaad?: boolean;
  readonly beoordelaar: MedewerkerId;
  /** What the request is about; absent when the document belongs to no request. Fewer grounds hold then (Woo 5.1 lid 6 and 7). */
  readonly milieu?: { readonly milieu: boolean; readonly emissies: boolean };
  /** Date of receipt of the request: Woo 5.3 compares the document's age with it (reading R16). */
  readonly verzoekOntvangenOp: PlainDate | null;
  /** The day of judging; stands in for the day of the decision under the other answer to R16. */
  readonly vandaag?: PlainDate;
}
export interface TrekBeoordelingIn {
  readonly type: 'TrekBeoordelingIn';
  readonly door: MedewerkerId;
}
export interface VoerDocumentAf {
  readonly type: 'VoerDocumentAf';
  readonly reden: string;
}

export type DocumentCommand =
  | OntvangDocument
  | LegTekstVast
  | LegInnameVast
  | VraagInnameOpnieuw
  | MeldOnleesbaar
  | BeschrijfDocument
  | BeoordeelDocument
  | TrekBeoordelingIn
  | VoerDocumentAf
  | LakCommand;
