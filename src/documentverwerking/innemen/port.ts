// The ingest port: what one file of any kind is, says, hides and contains. Its bytes are only parsed in a killable process.
import type { Bevinding } from '../../document/events.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import type { Bestandssoort } from '../herkennen.ts';
import type { PdfPagina } from '../pdf.ts';

/** How a file came along with another one. */
export type Lidrol = 'bijlage' | 'ingebed' | 'archieflid';

/** A file inside another file: an attachment, a picture in a mail, an entry of an archive. */
export interface Lid {
  /** As the container names it, without folders above it; never used as a path. */
  readonly naam: string;
  readonly rol: Lidrol;
  readonly bytes: Uint8Array;
}

/** The heads of a mail that tell which conversation it belongs to. Names and addresses are personal data. */
export interface Mailkoppen {
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly onderwerp: string;
  readonly verzondenOp: Temporal.Instant | null;
  readonly van: readonly Adres[];
  readonly aan: readonly Adres[];
  readonly cc: readonly Adres[];
}
export interface Adres {
  readonly naam: string;
  readonly adres: string;
}

/** The PDF from which is assessed and redacted, or why there is none. */
export type Leesversie =
  /** The file is a PDF itself. */
  | { readonly soort: 'zelf' }
  /** Made from the file: by our own typesetter, or by an office suite in an isolated process. */
  | { readonly soort: 'gemaakt'; readonly pdf: Uint8Array; readonly maker: string }
  /** B1 Dutch: what it is, why it cannot be turned into a PDF here, and what to do now. */
  | { readonly soort: 'geen'; readonly uitleg: string };

export interface Ingenomen {
  /** By content, never by name. */
  readonly soort: Bestandssoort;
  readonly mediatype: string;
  readonly leesversie: Leesversie;
  /** Text per page of the reading version; without one, per sheet, slide or whole text, with a size of 0. */
  readonly paginas: readonly PdfPagina[];
  /** Pages whose text was read from the picture (OCR). */
  readonly gelezenUitBeeld: readonly number[];
  readonly titel: string | null;
  readonly datum: Temporal.PlainDate | null;
  /** BCP 47. */
  readonly taal: string | null;
  readonly mail: Mailkoppen | null;
  /** What the file holds that its reader does not see; `blokkeert` stops publication. */
  readonly bevindingen: readonly Bevinding[];
  readonly leden: readonly Lid[];
  readonly virusscan: Virusuitslag;
  readonly engine: string;
}

/** An infected file is not taken in at all; one that nobody looked at says so. */
export type Virusuitslag = { readonly soort: 'schoon'; readonly scanner: string } | { readonly soort: 'niet-gescand'; readonly uitleg: string };

export type Innamefout =
  | 'leeg' | 'te-groot' | 'onbekend' | 'beeldsoort' | 'programma' | 'geluid-of-beeld' | 'archief' | 'onbekende-inpakking' | 'wachtwoord' | 'beschadigd' | 'te-zwaar'
  | 'bom' | 'te-veel-leden' | 'te-diep' | 'besmet';

const ANDERS = 'Upload een ander bestand.';
const UITLEG: Readonly<Record<Innamefout, string>> = {
  leeg: 'Dit bestand is leeg. Er staat niets in. Kies een ander bestand.',
  'te-groot': 'Dit bestand is te groot. Maak het kleiner, of splits het in delen.',
  onbekend: `Wij herkennen dit bestand niet. ${ANDERS}`,
  beeldsoort: 'Dit soort afbeelding kunnen wij hier niet lezen. Sla het op als JPEG of PNG en upload dat.',
  programma: 'Dit is een programma. Dat mag u niet uploaden.',
  'geluid-of-beeld': 'Dit is een geluids- of filmbestand. Dat kunnen wij hier niet verwerken. Beschrijf het op de inventarislijst.',
  archief: 'Dit is een ingepakt bestand dat wij niet kunnen uitpakken. Maak er een zip-bestand van en upload dat.',
  'onbekende-inpakking': 'Dit bestand is ingepakt op een manier die wij niet kennen. Pak het uit en maak er een zip-bestand van.',
  wachtwoord: 'Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en upload het opnieuw.',
  beschadigd: 'Dit bestand is beschadigd. Wij kunnen het niet lezen. Vraag een nieuw exemplaar en upload dat.',
  'te-zwaar': 'Dit bestand kost te veel tijd of geheugen om te lezen. Splits het in delen, of sla het op als PDF.',
  bom: 'Dit bestand wordt bij het uitpakken veel te groot. Dat is onveilig, dus wij pakken het niet uit. Pak het zelf uit en upload de bestanden los.',
  'te-veel-leden': 'In dit ingepakte bestand zitten te veel bestanden. Verdeel ze over meer zip-bestanden.',
  'te-diep': 'Dit bestand zit te diep ingepakt: een zip in een zip in een zip. Pak het zelf uit en upload het los.',
  besmet: 'In dit bestand zit een virus of ander kwaadaardig programma. Open het niet. Meld het bij uw ICT-afdeling.',
};

/** The file cannot be taken in; `reden` says why, the message is B1 Dutch. */
export class InnameGeweigerd extends ValidationFailed {
  readonly reden: Innamefout;
  constructor(reden: Innamefout) {
    super([{ veld: 'bestand', uitleg: UITLEG[reden] }]);
    this.reden = reden;
  }
}
export const geweigerd = (reden: Innamefout): InnameGeweigerd => new InnameGeweigerd(reden);

export interface Innemer {
  readonly naam: string;
  /**
   * @param naam as the sender called it: a hint for what has no signature of its own (csv, txt)
   * @throws ValidationFailed (`InnameGeweigerd`, or `PdfGeweigerd`) the file cannot be taken in; each reason has its own Dutch sentence
   * @throws StoreUnavailable no process can be started, or the virus scanner does not answer
   */
  neemIn(bytes: Uint8Array, naam: string, options?: { readonly signal?: AbortSignal }): Promise<Ingenomen>;
  close(): Promise<void>;
}
