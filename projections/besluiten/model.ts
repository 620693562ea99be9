// What can be asked about decisions: their contents, who did what, and what waits for whom.
import type { BriefVerwijzing } from '../../src/kern/bestand.ts';
import type { Besluitinhoud, BesluitEvent, Inventarisregel, Verstrektbestand, Voorzieningvrager } from '../../src/besluit/events.ts';
import type { IsoDate, IsoInstant } from '../../src/kern/date.ts';
import type { Actor, Revision } from '../../src/kern/event.ts';
import type { BesluitId, BlobHash, MedewerkerId, VerzoekId, VoorzieningId } from '../../src/kern/ids.ts';

/** How far the decision is. A change or a return sends it back to `concept`. */
export type Besluitstand = 'concept' | 'ter_controle' | 'goedgekeurd' | 'ondertekend' | 'bekendgemaakt' | 'verstrekt';

export interface Besluit {
  readonly besluitId: BesluitId;
  readonly verzoekId: VerzoekId;
  readonly stand: Besluitstand;
  readonly inhoud: Besluitinhoud;
  readonly opsteller: MedewerkerId;
  /** Frozen when it was offered for control; empty before. */
  readonly inventaris: readonly Inventarisregel[];
  readonly aangebodenDoor: MedewerkerId | null;
  readonly goedgekeurdDoor: MedewerkerId | null;
  /** Remark of the last control, given with approval or return. */
  readonly opmerking: string | null;
  readonly ondertekendDoor: MedewerkerId | null;
  readonly ondertekendOp: IsoDate | null;
  readonly brief: BriefVerwijzing | null;
  readonly openbareBrief: (BriefVerwijzing & { readonly paginas: number; readonly tekst: BlobHash }) | null;
  readonly bekendgemaaktOp: IsoDate | null;
  /** First day on which documents may be given and published (Woo 4.4 lid 5); also null while the court's procedure blocks it. */
  readonly verstrekkenVanaf: IsoDate | null;
  readonly verstrektOp: IsoDate | null;
  /** The files that were given; null before that, and for what was given before redacted versions were made here. */
  readonly bestanden: readonly Verstrektbestand[] | null;
  readonly revision: Revision;
}

/** The court was asked to stop disclosure; `hoe` is null while it did not rule. */
export interface Voorzieningrij {
  readonly voorzieningId: VoorzieningId;
  readonly op: IsoDate;
  readonly door: Voorzieningvrager;
  readonly kenmerk: string | null;
  readonly hoe: 'toegewezen' | 'afgewezen' | 'ingetrokken' | null;
  readonly eindeOp: IsoDate | null;
  readonly vervallenOp: IsoDate | null;
}

export interface Besluithandeling {
  readonly soort: BesluitEvent['type'];
  readonly actor: Actor;
  readonly recordedAt: IsoInstant;
  readonly datum: IsoDate | null;
  readonly opmerking: string | null;
}

export interface Besluiten {
  opId(besluitId: BesluitId): Besluit | null;
  /** Oldest first. */
  vanVerzoek(verzoekId: VerzoekId): readonly Besluit[];
  handelingen(besluitId: BesluitId): readonly Besluithandeling[];
  /** Oldest first. */
  voorzieningen(besluitId: BesluitId): readonly Voorzieningrij[];
  /** Announced, not yet delivered, and the day has come. */
  teVerstrekkenOp(vandaag: Temporal.PlainDate): readonly Besluit[];
  /** Offered for control, longest waiting first. */
  terControle(): readonly Besluit[];
  /** Approved, waiting for a signature. */
  teOndertekenen(): readonly Besluit[];
}
