// What every step in a procedure has in common: the article it rests on, the stream and command it goes to, the letter it writes.
import type { RechtsgangCommand } from '../../besluit/commands.ts';
import type { BezwaarCommand } from '../../bezwaar/commands.ts';
import type { Partij } from '../../bezwaar/events.ts';
import type { Geopend } from '../../bezwaar/state.ts';
import type { BriefInhoud } from '../../documentverwerking/brieven/model.ts';
import type { Partijkop } from '../../documentverwerking/brieven/sjablonen/rechtsgang.ts';
import type { Datumuitleg } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { IngebrekestellingCommand } from '../../ingebrekestelling/commands.ts';
import type { Ontvangen } from '../../ingebrekestelling/state.ts';
import type { BriefVerwijzing } from '../../kern/bestand.ts';
import type { BesluitId, BezwaarId, CommandId, DerdeId, IngebrekestellingId, MedewerkerId, VerzoekId, Verzegeld } from '../../kern/ids.ts';
import type { Bezwaartermijnen } from '../../wet/naspel/model.ts';

type PlainDate = Temporal.PlainDate;

/** `op` is the legal date; `bij` the key of what the step is about: a decision, a procedure, a notice. */
export interface Rechtsgangbasis {
  readonly soort: string;
  readonly op: PlainDate;
  readonly bij: string;
}

/** Who objects, as the handler fills it in. */
export type Ingevuldepartij =
  | { readonly soort: 'verzoeker' }
  | { readonly soort: 'derde'; readonly derdeId: DerdeId }
  | { readonly soort: 'ander'; readonly naam: string };

export interface Besluitzicht {
  readonly besluitId: BesluitId;
  readonly titel: string;
  readonly bekendgemaaktOp: PlainDate;
  /** Who wrote and who signed it (Awb 10:3 lid 3). */
  readonly primairDoor: readonly MedewerkerId[];
}

/** Everything a step can look at. What does not belong to it is null. */
export interface Zicht {
  readonly vandaag: PlainDate;
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly commandId: CommandId;
  readonly door: MedewerkerId;
  readonly besluit: Besluitzicht | null;
  readonly bezwaarId: BezwaarId | null;
  readonly bezwaar: Geopend | null;
  readonly ingebrekestelling: Ontvangen | null;
  /** By when the request or the objection had to be decided, and when it was. Null while nobody can say: mediation is pending. */
  readonly beslissen: { readonly uiterlijk: PlainDate; readonly beslistOp: PlainDate | null } | null;
  /** Who objects: for a step that opens a procedure. */
  readonly partij: Partij | null;
}

/** What a step needs besides its own fields: sealed and stored. */
export interface Afgewerkt {
  readonly brief: BriefVerwijzing;
  /** Sealed empty text when the step has none. */
  readonly tekst: Verzegeld;
}

export type Doel =
  | { readonly stroom: 'bezwaar'; readonly id: BezwaarId; readonly command: BezwaarCommand }
  | { readonly stroom: 'ingebrekestelling'; readonly id: IngebrekestellingId; readonly command: IngebrekestellingCommand }
  | { readonly stroom: 'besluit'; readonly id: BesluitId; readonly command: RechtsgangCommand };

/** For letters: the terms as they are after the step. */
export interface Briefzicht {
  readonly kop: Partijkop;
  readonly zicht: Zicht;
  /** By when the objection is decided; null while mediation is pending. */
  readonly termijn: Datumuitleg | null;
  /** Null for what is not about an objection. */
  readonly na: Bezwaartermijnen | null;
  readonly verzuim: { readonly hersteltermijn: PlainDate | null; readonly beroepVanaf: PlainDate | null } | null;
}

/** What the key `bij` names. */
export type Bij = 'besluit' | 'bezwaar' | 'ingebrekestelling' | 'verzoek-of-bezwaar';

export interface Rechtsgangregel<S extends Rechtsgangbasis> {
  readonly artikel: string;
  readonly bij: Bij;
  doel(stap: S, zicht: Zicht, afgewerkt: Afgewerkt): Doel;
  brief?(stap: S, zicht: Briefzicht): BriefInhoud;
  /** Personal text, sealed for the party. */
  tekst?(stap: S): string;
  /** Who objects, for a step that opens a procedure. */
  partij?(stap: S): Ingevuldepartij;
}
