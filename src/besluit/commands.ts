// What can be asked of a decision. Four eyes: opsteller ≠ goedkeurder (law.md §6.1).
import type { BriefVerwijzing } from '../kern/bestand.ts';
import type { DocumentId, MedewerkerId, Verzegeld, VerzoekId, VoorzieningId } from '../kern/ids.ts';
import type { Oordeel } from '../document/events.ts';
import type { Vrijgavebestand } from '../document/vrijgave.ts';
import type { Besluitinhoud, Gemeld, Inventarisregel, OpenbaarBestand, OpenbareTeksten, Vervalreden, Voorzieningvrager } from './events.ts';
import type { Misbruik } from './misbruik.ts';
import type { Ruimte } from '../wet/termijnen/vragen.ts';

type PlainDate = Temporal.PlainDate;

export interface StelBesluitOp {
  readonly type: 'StelBesluitOp';
  readonly verzoekId: VerzoekId;
  readonly opsteller: MedewerkerId;
  readonly inhoud: Besluitinhoud;
}
export interface WijzigBesluit {
  readonly type: 'WijzigBesluit';
  readonly door: MedewerkerId;
  readonly inhoud: Besluitinhoud;
}
/** The inventory as it is now; the decider checks it against the outcome and freezes it. */
export interface BiedTerControleAan {
  readonly type: 'BiedTerControleAan';
  readonly door: MedewerkerId;
  readonly inventaris: readonly (Omit<Inventarisregel, 'oordeel'> & { readonly oordeel: Inventarisregel['oordeel'] | null })[];
}
export interface KeurBesluitGoed {
  readonly type: 'KeurBesluitGoed';
  readonly door: MedewerkerId;
  readonly opmerking: string | null;
}
export interface GeefBesluitTerug {
  readonly type: 'GeefBesluitTerug';
  readonly door: MedewerkerId;
  readonly opmerking: string;
}
export interface BevestigOpenbareVersie {
  readonly type: 'BevestigOpenbareVersie';
  readonly door: MedewerkerId;
  readonly keuzes: Verzegeld;
  readonly weg: number;
  readonly blijft: number;
  readonly metVerzoek: boolean;
  /** Texts that were found and about which nothing was chosen. */
  readonly onbeslist: number;
  /** Texts that point to the requester in the request as it would be published. */
  readonly verzoekNoemt: number;
}
export interface OndertekenBesluit {
  readonly type: 'OndertekenBesluit';
  readonly vandaag: PlainDate;
  readonly door: MedewerkerId;
  readonly ondertekendOp: PlainDate;
  readonly brief: BriefVerwijzing;
  readonly openbareBrief: OpenbaarBestand;
  readonly openbareTeksten?: OpenbareTeksten;
  readonly openbaarVerzoek?: OpenbaarBestand;
  /** Texts in the version for everybody that may point to the requester, about which nobody chose. */
  readonly onbeslist: number;
}
export interface MaakBesluitBekend {
  readonly type: 'MaakBesluitBekend';
  readonly vandaag: PlainDate;
  readonly bekendgemaaktOp: PlainDate;
  /** When "not handled" may be announced after a question that was not answered well; null when there was none. Comes from the clock of the request. */
  readonly ruimte: Ruimte | null;
  /** For "not handled because of misuse": what Woo 4.6 asks. Absent for every other outcome. */
  readonly misbruik?: Misbruik;
  /** The letters to who was asked for a view (Woo 4.4 lid 6). */
  readonly derden: readonly Gemeld[];
}
export interface VerstrekDocumenten {
  readonly type: 'VerstrekDocumenten';
  readonly vandaag: PlainDate;
  readonly verstrektOp: PlainDate;
  /** The documents of the list as they are now: what was judged since, and which file may leave the house. */
  readonly bestanden: readonly AangebodenBestand[];
}
export interface AangebodenBestand {
  readonly documentId: DocumentId;
  readonly oordeel: Oordeel | null;
  readonly gronden: readonly string[];
  readonly bestand: Vrijgavebestand | null;
  readonly blokkades: readonly string[];
}
export interface RegistreerVoorziening {
  readonly type: 'RegistreerVoorziening';
  readonly vandaag: PlainDate;
  readonly voorzieningId: VoorzieningId;
  readonly op: PlainDate;
  readonly door: Voorzieningvrager;
  readonly kenmerk: string | null;
}
export interface RegistreerVoorzieningEinde {
  readonly type: 'RegistreerVoorzieningEinde';
  readonly vandaag: PlainDate;
  readonly voorzieningId: VoorzieningId;
  readonly op: PlainDate;
  readonly hoe: 'toegewezen' | 'afgewezen' | 'ingetrokken';
}
export interface RegistreerVoorzieningVervallen {
  readonly type: 'RegistreerVoorzieningVervallen';
  readonly vandaag: PlainDate;
  readonly voorzieningId: VoorzieningId;
  readonly op: PlainDate;
  readonly waardoor: Vervalreden;
}
export interface CorrigeerBekendmaking {
  readonly type: 'CorrigeerBekendmaking';
  readonly vandaag: PlainDate;
  readonly bekendgemaaktOp: PlainDate;
  readonly reden: string;
}

export type RechtsgangCommand = RegistreerVoorziening | RegistreerVoorzieningEinde | RegistreerVoorzieningVervallen | CorrigeerBekendmaking;

export type BesluitCommand =
  | RechtsgangCommand
  | StelBesluitOp
  | WijzigBesluit
  | BiedTerControleAan
  | KeurBesluitGoed
  | GeefBesluitTerug
  | BevestigOpenbareVersie
  | OndertekenBesluit
  | MaakBesluitBekend
  | VerstrekDocumenten;
