// A request on an earlier day, in two times: what was recorded by then, and what had happened by then with what is known now.
import { fromIsoDate, type IsoDate } from '../kern/date.ts';
import type { VerzoekEvent } from './events.ts';

type PlainDate = Temporal.PlainDate;

/** One event with both its days. `datum` is the legal one; null for what has none of its own. */
export interface Gebeurd {
  readonly event: VerzoekEvent;
  readonly revisie: number;
  readonly datum: IsoDate | null;
  readonly vastgelegdOp: PlainDate;
}

const voor = (dag: PlainDate, op: PlainDate): boolean => Temporal.PlainDate.compare(dag, op) <= 0;

/** What had been recorded by the end of this day. */
export const bekendOp = <G extends Gebeurd>(alle: readonly G[], op: PlainDate): readonly G[] => alle.filter(({ vastgelegdOp }) => voor(vastgelegdOp, op));

/** The legal date as it is known now: of several corrections the last one counts. */
function juisteDatum({ revisie, datum }: Gebeurd, alle: readonly Gebeurd[]): IsoDate | null {
  const correcties = alle.flatMap(({ event }) => (event.type === 'DatumGecorrigeerd' && event.data.revisie === revisie ? [event.data] : []));
  const veld = correcties.find(({ oud }) => oud === datum)?.veld;
  return correcties.findLast((correctie) => correctie.veld === veld)?.nieuw ?? datum;
}

/** What had happened by the end of this day, whenever it was recorded. A correction goes along with what it puts right. */
export function werkelijkOp<G extends Gebeurd>(alle: readonly G[], op: PlainDate): readonly G[] {
  const betreft = ({ event }: G): number | null => (event.type === 'DatumGecorrigeerd' || event.type === 'RegistratieVervallen' ? event.data.revisie : null);
  const gebeurd = new Set<number>();
  for (const een of alle) {
    const datum = juisteDatum(een, alle);
    if (betreft(een) === null && voor(datum === null ? een.vastgelegdOp : fromIsoDate(datum), op)) gebeurd.add(een.revisie);
  }
  return alle.filter((een) => gebeurd.has(betreft(een) ?? een.revisie));
}
