// The state of one case as the board keeps it, and its stored form. Facts only; dates of the clock are recomputed when facts change.
import type { IsoDate } from '../../src/kern/date.ts';
import type { Position, Revision } from '../../src/kern/event.ts';
import type { BesluitId, MedewerkerId, VerzoekId, ZoekopdrachtId } from '../../src/kern/ids.ts';
import type { Besluituitkomst, Kanaal } from '../../src/verzoek/events.ts';
import type { Feitenstand } from '../../src/verzoek/feiten.ts';
import type { Afsluitreden } from '../../src/verzoek/afsluiting.ts';
import { feitenUitTekst } from '../../src/verzoek/overgenomen.ts';

/** What stands before announcement, per decision; afterwards `bekendgemaakt`, and `verstrekt` when the documents were given. */
export type Besluitfase = 'concept' | 'ter_controle' | 'goedgekeurd' | 'ondertekend' | 'bekendgemaakt' | 'verstrekt';

export interface Klok {
  readonly uiterste: IsoDate;
  readonly eersteEinde: IsoDate;
  /** Newest interval in which the clock stands still; `tot` is null while no end is known. */
  readonly stil: { readonly vanaf: IsoDate; readonly tot: IsoDate | null } | null;
}

export interface Staat {
  readonly id: VerzoekId;
  readonly nummer: string;
  readonly organisatie: string;
  readonly kanaal: Kanaal;
  readonly ontvangenOp: IsoDate;
  readonly werktitel: string | null;
  readonly behandelaar: MedewerkerId | null;
  readonly bevestigd: boolean;
  readonly feitenstand: Feitenstand;
  readonly klok: Klok;
  /** Search assignments that are out: id → last day. */
  readonly zoekopdrachten: Readonly<Record<ZoekopdrachtId, IsoDate>>;
  readonly besluiten: readonly { readonly id: BesluitId; readonly fase: Besluitfase }[];
  readonly deelsBesloten: boolean;
  readonly uitkomst: Besluituitkomst | null;
  readonly afgesloten: Afsluitreden | null;
  readonly documenten: { readonly totaal: number; readonly beoordeeld: number };
  readonly ongelezen: number;
  readonly herinnerdOp: IsoDate | null;
  readonly nadertGemeld: IsoDate | null;
  readonly verstrekenGemeld: IsoDate | null;
  readonly revision: Revision;
  readonly position: Position;
}

/** Two parts, so that dates outside the facts stay in their stored form. */
export const naarJson = ({ feitenstand: { feiten, ...stand }, ...rest }: Staat): string =>
  JSON.stringify({ ...rest, stand, feiten: JSON.stringify(feiten) });

type Opgeslagen = Omit<Staat, 'feitenstand'> & { readonly stand: Omit<Feitenstand, 'feiten'>; readonly feiten: string };

export function uitJson(json: string): Staat {
  const { feiten, stand, ...rest } = JSON.parse(json) as Opgeslagen;
  return { ...rest, feitenstand: { ...stand, feiten: feitenUitTekst(feiten) } };
}
