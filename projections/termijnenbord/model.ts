// What can be asked of the deadline board. Nothing here depends on today: `vandaag` comes with each question.
import type { IsoDate } from '../../src/kern/date.ts';
import type { Position, Revision } from '../../src/kern/event.ts';
import type { MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import type { Besluituitkomst, Kanaal } from '../../src/verzoek/events.ts';
import type { Feit } from '../../src/wet/termijnen/model.ts';

type PlainDate = Temporal.PlainDate;

/** Where the request stands in law. */
export type Fase = 'in_behandeling' | 'deels_besloten' | 'besloten' | 'ingetrokken' | 'anders_geeindigd';

/** What the work is now, from what happened; independent of the date and of the legal phase. */
export type Werkstap =
  | 'intake'
  | 'precisering'
  | 'zoeken'
  | 'beoordelen'
  | 'zienswijzen'
  | 'besluit'
  | 'controle'
  | 'ondertekenen'
  | 'bekendmaken'
  | 'verstrekken'
  | 'afgerond';

export type Aanzet = 'behandelaar' | 'verzoeker' | 'derde' | 'controleur' | 'niemand';

/** `te-laat`: last day passed; `vandaag`: it is today; `week`: within seven days (today excluded); `stil`: suspended today. */
export type Urgentie = 'te-laat' | 'vandaag' | 'week' | 'later' | 'stil';

export interface Bordrij {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly organisatie: string;
  readonly werktitel: string | null;
  readonly kanaal: Kanaal;
  readonly behandelaar: MedewerkerId | null;
  readonly ontvangenOp: IsoDate;
  /** Last day to decide and announce (Woo 4.4). */
  readonly uitersteDatum: IsoDate;
  /** Last day on which an extension may be announced (law.md §2.2). */
  readonly eersteTermijnEinde: IsoDate;
  /** Days from `vandaag` to the last day; negative when late. */
  readonly rest: number;
  readonly urgentie: Urgentie;
  /** The suspension that holds today; `tot` (inclusive) is the day to chase, null while no end is known. Null while the clock runs. */
  readonly stil: { readonly vanaf: IsoDate; readonly tot: IsoDate | null } | null;
  readonly fase: Fase;
  readonly werkstap: Werkstap;
  readonly uitkomst: Besluituitkomst | null;
  readonly aanZet: Aanzet;
  readonly documenten: { readonly totaal: number; readonly beoordeeld: number };
  /** Messages of the requester that no handler has opened. */
  readonly ongelezen: number;
  readonly herinnerdOp: IsoDate | null;
  /** Facts for the legal clock: `berekenTermijnen(feiten, { ...recht, peildatum: vandaag })` gives the derivation behind the date ("waarom deze datum?"). */
  readonly feiten: readonly Feit[];
  readonly revision: Revision;
  readonly position: Position;
}

export interface Bordfilter {
  readonly behandelaar?: MedewerkerId | 'niemand';
  readonly werkstap?: Werkstap;
  readonly urgentie?: Urgentie;
  /** Part of the number or of the work title. */
  readonly zoek?: string;
}

export interface Bordvraag {
  readonly vandaag: PlainDate;
  readonly filter: Bordfilter;
  readonly offset: number;
  /** At most 1000. */
  readonly limit: number;
}

export interface Bordpagina {
  readonly rijen: readonly Bordrij[];
  /** Open requests that match the filter. */
  readonly totaal: number;
}

/** Open requests. `loopt` counts everything that is not suspended, late or not. */
export interface Tegels {
  readonly teLaat: number;
  readonly vandaag: number;
  readonly binnenWeek: number;
  readonly loopt: number;
  readonly stil: number;
}

/** A legal day that came near or passed and was not recorded yet for this very date. */
export interface TeBewaken {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly datum: IsoDate;
  readonly soort: 'nadert' | 'verstreken';
}

/** All that a calendar feed may hold. */
export interface Agendaregel {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly datum: IsoDate;
  readonly revision: Revision;
}

/** What a computation over every case needs, whether it is open or not. */
export interface Zaakfeiten {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly werktitel: string | null;
  /** Nothing has to be decided any more. */
  readonly afgesloten: boolean;
  readonly feiten: readonly Feit[];
}

export interface Termijnenbord {
  /** Order of law: late, today, then ascending; suspended last by the day to chase. */
  pagina(vraag: Bordvraag): Bordpagina;
  /** Every matching row in the same order, for exports. */
  alles(vandaag: PlainDate, filter: Bordfilter): Iterable<Bordrij>;
  tegels(vandaag: PlainDate, behandelaar?: MedewerkerId | 'niemand'): Tegels;
  /** Also for a closed request. */
  opId(verzoekId: VerzoekId, vandaag: PlainDate): Bordrij | null;
  /** Open and closed cases whose id comes after this one, by id: for going through all of them while the board changes. */
  zakenNa(na: VerzoekId | null, aantal: number): readonly Zaakfeiten[];
  opNummer(nummer: string, vandaag: PlainDate): Bordrij | null;
  /** What the deadline watch must record: passed before `vandaag`, or at most `dagenVooraf` days away. */
  telaatOfNabij(vandaag: PlainDate, dagenVooraf: number): readonly TeBewaken[];
  agenda(vandaag: PlainDate, behandelaar?: MedewerkerId): readonly Agendaregel[];
  /** Handlers with open requests, for the filter. */
  behandelaars(): readonly { readonly behandelaar: MedewerkerId | null; readonly aantal: number }[];
  /** The earliest last day that is still running ("Niets te doen. Volgende datum: …"). */
  volgendeDatum(vandaag: PlainDate, behandelaar?: MedewerkerId): IsoDate | null;
}
