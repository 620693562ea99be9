// What a production report says: one row per document, and everything that is wrong or doubtful about it.
import type { GrondCode } from '../wet/index.ts';

/** The judgements of the format. What else we know ("dubbel") follows from the grounds. */
export type Rapportoordeel = 'openbaar' | 'deels_openbaar' | 'reeds_openbaar' | 'niet_openbaar';

/** A ground of the Woo, or of the law before it (Wob 10 and 11), which old decisions still name. */
export type Rapportgrond = { readonly wet: 'woo'; readonly code: GrondCode } | { readonly wet: 'wob'; readonly code: string };

export type Bronsoort =
  | 'pdf' | 'doc' | 'image' | 'presentation' | 'spreadsheet' | 'email' | 'html' | 'note' | 'database' | 'xml' | 'video' | 'vcard' | 'chat' | 'audio' | 'multiple' | 'unknown';

/** One row, as far as it could be read: null where nothing stands or where it cannot be understood (then there is a fault). */
export interface Rapportrij {
  /** As the spreadsheet shows it: the header is row 1, empty rows count. */
  readonly rij: number;
  /** In lower case; null when it is missing or wrong. */
  readonly id: string | null;
  /** `context-id`, `matter-id` or the id alone; the key by which files, references and later reports find the row. */
  readonly documentnummer: string | null;
  readonly matter: string | null;
  readonly publicatiecontext: string | null;
  readonly titel: string | null;
  readonly oordeel: Rapportoordeel | null;
  readonly gronden: readonly Rapportgrond[];
  /** The sender calls it a double of another document (`dubbel` among the grounds). */
  readonly dubbel: boolean;
  readonly datum: Temporal.PlainDate | null;
  readonly familie: number | null;
  readonly thread: number | null;
  readonly bronsoort: Bronsoort | null;
  readonly opgeschort: boolean;
  readonly links: readonly string[];
  readonly toelichting: string | null;
  readonly zaaknummers: readonly string[];
  /** Document numbers, as far as they are in the report. */
  readonly gerelateerd: readonly string[];
}

export type Veld =
  | 'id' | 'document' | 'beoordeling' | 'grond' | 'matter' | 'publicatiecontext' | 'datum' | 'familie' | 'thread' | 'bronsoort' | 'opgeschort' | 'link' | 'toelichting' | 'zaaknummer'
  | 'gerelateerd';

/** Where something stands: the letter over the column, and its heading as the file writes it. */
export interface Kolomplek {
  readonly veld: Veld | null;
  readonly letter: string;
  readonly kop: string;
}

/** What is wrong with a value, without saying where it stands. B1 Dutch. */
export interface Opmerking {
  /** `fout`: nothing can be taken in until it is solved. `waarschuwing`: told, and up to the reader. */
  readonly ernst: 'fout' | 'waarschuwing';
  readonly code: string;
  /** What it says, at most 200 characters. */
  readonly waarde: string | null;
  readonly uitleg: string;
  readonly toegestaan: string | null;
  readonly watNu: string;
}

export interface Melding extends Opmerking {
  /** Null: about the whole file. */
  readonly rij: number | null;
  readonly kolom: Kolomplek | null;
}

export interface Rapport {
  readonly kolommen: readonly Kolomplek[];
  readonly rijen: readonly Rapportrij[];
  readonly fouten: readonly Melding[];
  readonly waarschuwingen: readonly Melding[];
}

/** What the readers of a value give: as much as could be understood, and what there is to say about it. */
export interface Gelezen<T> {
  readonly waarde: T;
  readonly opmerkingen: readonly Opmerking[];
}

export const gelezen = <T>(waarde: T, ...opmerkingen: readonly Opmerking[]): Gelezen<T> => ({ waarde, opmerkingen });

type Tekst = Pick<Opmerking, 'code' | 'waarde' | 'uitleg' | 'watNu'> & { readonly toegestaan?: string };
const kort = (waarde: string | null): string | null => (waarde !== null && waarde.length > 200 ? `${waarde.slice(0, 199)}…` : waarde);
const opmerking =
  (ernst: Opmerking['ernst']) =>
  ({ code, waarde, uitleg, watNu, toegestaan }: Tekst): Opmerking => ({ ernst, code, waarde: kort(waarde), uitleg, toegestaan: toegestaan ?? null, watNu });

export const fout = opmerking('fout');
export const letOp = opmerking('waarschuwing');
