// What can be asked of the duties of active disclosure. Nothing here depends on today: `vandaag` comes with each question.
import type { Plaats } from '../../src/categorie/events.ts';
import type { PlichtId } from '../../src/categorie/ids.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { BesluitId, PublicatieId, Verzegeld } from '../../src/kern/ids.ts';
import type { Bijzonder } from '../../src/wet/openbaarmaking/plichttermijn.ts';

type PlainDate = Temporal.PlainDate;

/** `gemeld`: met by a notice that it is not disclosed (lid 8). `weg`: its publication was withdrawn. */
export type Plichtstand = 'open' | 'gepubliceerd' | 'gemeld' | 'weg' | 'vervallen';
/** `te-laat` also for what was published after its last day. */
export type Plichttijd = 'te-laat' | 'vandaag' | 'week' | 'later' | 'op-tijd' | 'zonder-termijn';

export interface Plichtrij {
  readonly plichtId: PlichtId;
  readonly organisatie: string;
  readonly categorie: string;
  readonly titel: { readonly open: string } | { readonly verzegeld: Verzegeld };
  readonly aanleiding: 'vastgesteld' | 'ontvangen';
  readonly op: IsoDate;
  readonly bijzonder: Bijzonder;
  readonly zienswijzenGevraagdOp: IsoDate | null;
  readonly bezwaarVerwachtOp: IsoDate | null;
  readonly besluitId: BesluitId | null;
  readonly uiterlijk: IsoDate | null;
  readonly vroegst: IsoDate | null;
  readonly stand: Plichtstand;
  readonly tijd: Plichttijd;
  /** Days to the last day while it is open; negative when late. */
  readonly rest: number | null;
  readonly publicatieId: PublicatieId | null;
  readonly openbaarOp: IsoDate | null;
  readonly vervallenReden: string | null;
  readonly revision: Revision;
}

export interface Plichtfilter {
  readonly categorie?: string;
  /** `te-doen`: open, or open again because its publication was withdrawn. */
  readonly stand?: Plichtstand | 'te-doen';
  /** Only what is late: still open, or published after its last day. */
  readonly teLaat?: boolean;
  /** Part of a title that is not sealed. */
  readonly zoek?: string;
}

/** One category in figures. */
export interface Naleving {
  readonly categorie: string;
  readonly plichten: number;
  readonly gepubliceerd: number;
  readonly gemeld: number;
  readonly open: number;
  readonly teLaat: number;
}

export interface Categorie {
  readonly categorie: string;
  readonly vanaf: IsoDate | null;
  readonly plaats: Plaats;
  readonly revision: Revision;
}

export interface Openbaarmakingen {
  /** Order of law: late first, then ascending; without a term last. `limit` at most 1000. */
  plichten(vandaag: PlainDate, filter: Plichtfilter, offset: number, limit: number): { readonly rijen: readonly Plichtrij[]; readonly totaal: number };
  opId(plichtId: PlichtId, vandaag: PlainDate): Plichtrij | null;
  /** Duties tied to this publication. */
  vanPublicatie(publicatieId: PublicatieId, vandaag: PlainDate): readonly Plichtrij[];
  /** The day before which interested parties still have time, of all duties tied to this publication; null when nobody waits. */
  nietVoor(publicatieId: PublicatieId): PlainDate | null;
  naleving(organisatie: string, vandaag: PlainDate): readonly Naleving[];
  /** What was set for a category; those never set are as the law says. */
  categorieen(organisatie: string): readonly Categorie[];
}
