// The state of a Woo-verzoek as its events add up. Facts only: what can be computed from them (late, suspended) is asked, never kept.
// How each event changes it is in evolve.ts.
import type { BesluitId, BerichtId, ContactId, DerdeId, DocumentId, EventId, MedewerkerId, PersoonId, PlanId, VerzoekId, ZoekopdrachtId } from '../kern/ids.ts';
import type { Feit } from '../wet/termijnen/model.ts';
import type { Afsluitreden } from './afsluiting.ts';
import type { Geregistreerd } from './correcties.ts';
import type { AndereOpschorting, Contactwijze, Kwalificatie } from './events.ts';
import type { Feitenstand } from './feiten.ts';

type PlainDate = Temporal.PlainDate;

/** Views that were asked and not yet answered by everybody. */
export interface Zienswijzenronde {
  readonly revisie: number;
  readonly uiterlijk: PlainDate;
  readonly gevraagd: ReadonlySet<DerdeId>;
  readonly open: ReadonlySet<DerdeId>;
  /** Per party the documents it was asked about; nothing for a party that was asked in general. */
  readonly stukken: ReadonlyMap<DerdeId, ReadonlySet<DocumentId>>;
}

/** A question to the requester with a set term: for precision or for completion. */
export interface Vraagstand {
  readonly revisie: number;
  readonly uiterlijk: PlainDate;
  readonly beantwoord: boolean;
}

export interface Opschortingstand {
  readonly grond: AndereOpschorting;
  readonly vanaf: PlainDate;
  readonly beeindigd: boolean;
}

export interface Doorzendingstand {
  readonly omvang: 'geheel' | 'deel';
  readonly op: PlainDate;
  readonly aan: string;
  readonly deel: string | null;
  readonly ontvangenOp: PlainDate | null;
}

export interface Deelplan {
  readonly voorgesteldOp: PlainDate;
  /** Last day of the last phase. */
  readonly tot: PlainDate;
  readonly stand: 'voorgesteld' | 'aanvaard' | 'afgewezen';
}

export interface Zoekopdracht {
  readonly uitgezetOp: PlainDate;
  readonly uiterlijk: PlainDate;
  readonly afgerondOp: PlainDate | null;
  readonly herinnerdOp: PlainDate | null;
}

export interface Rechtsgang {
  readonly soort: 'bezwaar' | 'niet-tijdig';
  readonly eindeOp: PlainDate | null;
}

export interface Afsluiting {
  readonly door: Afsluitreden;
  readonly op: PlainDate;
  /** The decision that ended it: another one, revised after an objection, does not end it again. */
  readonly besluit: BesluitId | null;
}

export interface LopendVerzoek {
  readonly ontvangen: true;
  /** Revision of the last event: events refer to each other by it. */
  readonly revisie: number;
  readonly nummer: string;
  readonly ontvangenOp: PlainDate;
  readonly persoonId: PersoonId;
  readonly contactwijze: Contactwijze;
  readonly werktitel: string | null;
  readonly behandelaar: MedewerkerId | null;
  readonly volgcodeHash: string;
  /** How many times the follow code was renewed: with the id it makes the code again (src/privacy/geheimen.ts). */
  readonly volgcodes: number;
  readonly ontvangstBevestigdOp: PlainDate | null;
  /** The dated facts for the legal clock (src/wet/termijnen). */
  readonly feiten: readonly Feit[];
  readonly feitenstand: Feitenstand;
  /** Null until a person said what the request is. */
  readonly kwalificatie: Kwalificatie | null;
  readonly identiteitVastgesteldOp: PlainDate | null;
  readonly milieu: { readonly milieu: boolean; readonly emissies: boolean };
  /** Contact moments and consultations that were recorded. */
  readonly contacten: ReadonlySet<ContactId>;
  readonly precisering: Vraagstand | null;
  readonly aanvulling: Vraagstand | null;
  readonly zienswijzen: readonly Zienswijzenronde[];
  readonly verwerkteZienswijzen: ReadonlySet<DerdeId>;
  readonly doorzendingen: ReadonlyMap<number, Doorzendingstand>;
  readonly opschortingen: ReadonlyMap<number, Opschortingstand>;
  readonly plannen: ReadonlyMap<PlanId, Deelplan>;
  readonly zoekopdrachten: ReadonlyMap<ZoekopdrachtId, Zoekopdracht>;
  /** Requests that were joined to this one or split off from it. */
  readonly gevoegd: ReadonlySet<VerzoekId>;
  readonly gesplitst: ReadonlySet<VerzoekId>;
  readonly afgesplitstVan: VerzoekId | null;
  readonly rechtsgangen: ReadonlyMap<string, Rechtsgang>;
  /** The last day that the requester was told when the clock ran again (Woo 4.4 lid 4). */
  readonly eindeGemeld: PlainDate | null;
  /** The day that was named when the requester was told that it will be late (Awb 4:14). */
  readonly overschrijdingGemeld: PlainDate | null;
  readonly berichten: ReadonlyMap<BerichtId, 'verzoeker' | 'behandelaar'>;
  readonly gelezen: ReadonlySet<string>;
  readonly besluiten: ReadonlySet<BesluitId>;
  readonly afsluiting: Afsluiting | null;
  readonly gewist: boolean;
  /** Events of which a mail was sent, and those of which it failed; a later try may still succeed. */
  readonly gemeld: ReadonlySet<EventId>;
  readonly nietGemeld: ReadonlySet<EventId>;
  readonly bewaakt: ReadonlySet<string>;
  readonly herinnerdOp: PlainDate | null;
  /** The dates that can be put right, by the revision of their event. */
  readonly geregistreerd: ReadonlyMap<number, Geregistreerd>;
}

export type Verzoek = { readonly ontvangen: false } | LopendVerzoek;

/** Key under which a warning about one term and date is recorded once. */
export const bewakingssleutel = (soort: 'nadert' | 'verstreken', datum: string): string => `${soort}:${datum}`;
