// What the server and a dissecting process say to each other. Types only: the two share no memory. Dates go as ISO text.
import type { Bevinding } from '../../../document/events.ts';
import type { Teken } from '../../proces.ts';
import type { Adres, Lid } from '../port.ts';

/** Office files whose parts can be read; kinds that hold other files only; kinds of text. */
export type Kantoorsoort = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'opendocument';
export type Archiefsoort = 'zip' | '7z' | 'mbox';
export type Tekstsoort = 'eml' | 'msg' | 'html' | 'rtf' | 'csv' | 'tekst';

export interface Ontleedtaak {
  readonly soort: 'ontleed';
  readonly bestandssoort: Kantoorsoort | Archiefsoort | Tekstsoort;
  readonly naam: string;
  readonly bytes: Uint8Array;
  readonly grenzen: Uitpakgrenzen;
}

/** What an archive may hold (redaction.md §5). */
export interface Uitpakgrenzen {
  readonly maxLeden: number;
  /** Bytes of all members together. */
  readonly maxUitgepakt: number;
  /** Unpacked size against packed size. */
  readonly maxVerhouding: number;
}

export interface Mailgegevens {
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly onderwerp: string;
  readonly verzondenOp: string | null;
  readonly van: readonly Adres[];
  readonly aan: readonly Adres[];
  readonly cc: readonly Adres[];
}

export interface Ontleding {
  /** A PDF of our own typesetter, or null: then `teksten` holds what the file says. */
  readonly pdf: Uint8Array | null;
  /** Per sheet, slide or whole text, when there is no PDF. */
  readonly teksten: readonly string[];
  readonly titel: string | null;
  readonly datum: string | null;
  /** Of the words of the file itself, without the labels that a reading version adds. */
  readonly taal: string | null;
  readonly mail: Mailgegevens | null;
  readonly bevindingen: readonly Bevinding[];
  /** Of an archive: members that only a computer put there, as the archive names them. */
  readonly overgeslagen?: readonly string[];
}

export type Ontleedfout = 'beschadigd' | 'wachtwoord' | 'bom' | 'te-veel-leden' | 'te-groot' | 'te-zwaar' | 'onbekende-inpakking';

export interface Resultaat {
  readonly soort: 'ontleed';
  readonly ontleding: Ontleding;
  readonly heapBytes: number;
}
export type Antwoord = Teken<Ontleedfout, Lid> | Resultaat;
