// How far the assessment of a case is, how fast it goes, and when it will be done at this speed.
import type { Dagtelling } from '../../../../projections/beoordeling/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { MedewerkerId } from '../../../kern/ids.ts';

type PlainDate = Temporal.PlainDate;

export interface Beoordelingsvoortgang {
  readonly totaal: number;
  readonly beoordeeld: number;
  /** Documents per working day over the last two weeks; null when nothing was judged in them. */
  readonly perWerkdag: number | null;
  /** At this speed the last document is judged on this day; null when it cannot be said. Weekends do not count; holidays are not known to it. */
  readonly klaarOp: PlainDate | null;
  readonly perBeoordelaar: readonly { readonly beoordelaar: MedewerkerId; readonly aantal: number; readonly laatsteDag: PlainDate }[];
}

const TERUG = 14;
const isWerkdag = (dag: PlainDate): boolean => dag.dayOfWeek <= 5;

function* werkdagenVanaf(dag: PlainDate): Generator<PlainDate> {
  for (let nu = dag; ; nu = nu.add({ days: 1 })) if (isWerkdag(nu)) yield nu;
}

/** Working days from the first judgement in the window to today; at least one, so that work in a weekend counts too. */
function werkdagenTot(begin: PlainDate, vandaag: PlainDate): number {
  let aantal = 0;
  for (const dag of werkdagenVanaf(begin)) {
    if (Temporal.PlainDate.compare(dag, vandaag) > 0) return Math.max(1, aantal);
    aantal += 1;
  }
  return 1;
}

/** A speed that would take longer than this says nothing. Working days. */
const HORIZON = 2_000;

function dagNa(vandaag: PlainDate, werkdagen: number): PlainDate | null {
  if (werkdagen > HORIZON) return null;
  let over = werkdagen;
  for (const dag of werkdagenVanaf(vandaag)) {
    if (over <= 0) return dag;
    over -= 1;
  }
  return null;
}

export function voortgangVan(totaal: number, perDag: readonly Dagtelling[], vandaag: PlainDate): Beoordelingsvoortgang {
  const beoordeeld = perDag.reduce((som, { aantal }) => som + aantal, 0);
  const begin = vandaag.subtract({ days: TERUG });
  const recent = perDag.filter(({ dag }) => Temporal.PlainDate.compare(fromIsoDate(dag), begin) > 0);
  const [eerste] = recent;
  const aantal = recent.reduce((som, each) => som + each.aantal, 0);
  const perWerkdag = eerste === undefined ? null : aantal / werkdagenTot(fromIsoDate(eerste.dag), vandaag);
  const rest = Math.max(0, totaal - beoordeeld);
  const mensen = new Map<MedewerkerId, { aantal: number; laatsteDag: PlainDate }>();
  for (const { beoordelaar, dag, aantal: deze } of perDag) {
    mensen.set(beoordelaar, { aantal: (mensen.get(beoordelaar)?.aantal ?? 0) + deze, laatsteDag: fromIsoDate(dag) });
  }
  return {
    totaal,
    beoordeeld,
    perWerkdag,
    klaarOp: rest === 0 || perWerkdag === null ? null : dagNa(vandaag, Math.ceil(rest / perWerkdag)),
    perBeoordelaar: [...mensen].map(([beoordelaar, telling]) => ({ beoordelaar, ...telling })).sort((a, b) => b.aantal - a.aantal),
  };
}
