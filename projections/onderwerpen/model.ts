// What can be asked of topics and societal dossiers. Everything here is for everybody.
import type { IsoDate, IsoInstant } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { OnderwerpId, PublicatieId, TijdlijnpuntId } from '../../src/kern/ids.ts';
import type { Onderwerpsoort } from '../../src/onderwerp/events.ts';

export interface Onderwerp {
  readonly onderwerpId: OnderwerpId;
  readonly soort: Onderwerpsoort;
  readonly naam: string;
  readonly samenvatting: string;
  readonly uitgelicht: boolean;
  readonly gesloten: boolean;
  /** Publications that are public now. */
  readonly publicaties: number;
  readonly gewijzigdOp: IsoInstant;
  readonly revision: Revision;
}
export interface Tijdlijnpunt {
  readonly puntId: TijdlijnpuntId;
  readonly datum: IsoDate;
  readonly titel: string;
  readonly tekst: string;
  readonly adres: string | null;
}

export interface Onderwerpen {
  /** Promoted first, then by name. */
  alle(): readonly Onderwerp[];
  vind(onderwerpId: string): Onderwerp | null;
  /** Newest first. */
  tijdlijn(onderwerpId: OnderwerpId): readonly Tijdlijnpunt[];
  /** Publications about it that are public now, by id. */
  publicaties(onderwerpId: OnderwerpId): readonly PublicatieId[];
  /** Topics that a publication names, whatever its state. */
  vanPublicatie(publicatieId: PublicatieId): readonly OnderwerpId[];
}
