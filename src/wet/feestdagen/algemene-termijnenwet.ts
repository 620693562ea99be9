// The Algemene termijnenwet: where a term in a law ends. Touches only the end, never the start or the days inside.
import { naarDag, naarDatum } from '../dagnummer.ts';
import type { Feestdagtabel } from './tabel.ts';
import { feestdagtabel } from './tabel.ts';

type PlainDate = Temporal.PlainDate;

/** Art. 1 lid 1 on day numbers: the first day on or after `dag` that is not a Saturday, Sunday or holiday. */
export function eersteWerkdag(dag: number, tabel: Feestdagtabel): number {
  let einde = dag;
  while (tabel.vrij(einde) !== null) einde++;
  return einde;
}

/** Art. 1 lid 1: moves the end of a term in a law to the first working day. */
export const atw = (einde: PlainDate, tabel: Feestdagtabel = feestdagtabel): PlainDate =>
  naarDatum(eersteWerkdag(naarDag(einde), tabel));

/** Length of a term in a law. */
export type Termijnlengte =
  | { readonly dagen: number }
  | { readonly weken: number }
  | { readonly maanden: number }
  | { readonly jaren: number };

/** Art. 4 a: more than 90 days, twelve weeks or three months, and any term in years, is outside this law. */
function onderAtw(lengte: Termijnlengte): boolean {
  if ('dagen' in lengte) return lengte.dagen <= 90;
  if ('weken' in lengte) return lengte.weken <= 12;
  return 'maanden' in lengte && lengte.maanden <= 3;
}

function tel(start: PlainDate, lengte: Termijnlengte): PlainDate {
  if ('dagen' in lengte) return naarDatum(naarDag(start) + lengte.dagen);
  if ('weken' in lengte) return naarDatum(naarDag(start) + 7 * lengte.weken);
  return 'maanden' in lengte ? start.add({ months: lengte.maanden }) : start.add({ years: lengte.jaren });
}

export interface WettelijkeTermijn {
  /** Last day by counting only. */
  readonly nominaal: PlainDate;
  /** Art. 2: last day when the term is made to hold two working days. */
  readonly metWerkdagen: PlainDate;
  /** Art. 1 lid 1: last day in law. */
  readonly einde: PlainDate;
  /** False when the term is too long for this law (art. 4). */
  readonly weekendregel: boolean;
}

/**
 * The end of a term in a law: nominal (counting only) and after the Algemene termijnenwet.
 * `start` is day 0. Art. 2: a term of at least three days holds at least two working days. Art. 4: limits.
 * Terms in hours have no end date in days; see `uurtermijnEinde`.
 */
export function wettelijkeTermijn(start: PlainDate, lengte: Termijnlengte, tabel: Feestdagtabel = feestdagtabel): WettelijkeTermijn {
  const nominaal = tel(start, lengte);
  if (!onderAtw(lengte)) return { nominaal, metWerkdagen: nominaal, einde: nominaal, weekendregel: false };
  const eersteDag = naarDag(start) + 1;
  let einde = naarDag(nominaal);
  if (einde - eersteDag + 1 >= 3) {
    const werkdagenTot = (laatste: number): number => {
      let n = 0;
      for (let dag = eersteDag; dag <= laatste && n < 2; dag++) if (tabel.vrij(dag) === null) n++;
      return n;
    };
    while (werkdagenTot(einde) < 2) einde++;
  }
  return { nominaal, metWerkdagen: naarDatum(einde), einde: naarDatum(eersteWerkdag(einde, tabel)), weekendregel: true };
}

/** Art. 4 a: a term in hours runs through weekends and holidays (for example the 48 hours of Awb 2:10 lid 1). */
export const uurtermijnEinde = (start: Temporal.Instant, uren: number): Temporal.Instant => start.add({ hours: uren });
