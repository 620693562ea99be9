// Not deciding in time: notice of default, the two weeks after it, and the term a court sets (Awb 6:12, 8:55d; Woo 8.2, 8.4).
import { naarDag, naarDatum } from '../dagnummer.ts';
import { eersteWerkdag } from '../feestdagen/algemene-termijnenwet.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';
import { rekenregels } from '../termijnen/regelset.ts';
import type { Ingebrekestelling } from './model.ts';

/** T19. A notice on or before the last day is premature and has no effect; T22: no automatic penalty (Woo 8.2). */
export function berekenIngebrekestelling(
  op: Temporal.PlainDate,
  beslistermijnEinde: Temporal.PlainDate,
  opties: Rekenopties = {},
): Ingebrekestelling {
  const { feestdagen, lezingen } = rekenregels(opties);
  const dag = naarDag(op);
  if (dag <= naarDag(beslistermijnEinde)) return { op, geldig: false, hersteltermijnEinde: null, beroepVanaf: null, dwangsomEuro: 0 };
  // R10: two weeks is a term in a law, so the weekend rule applies.
  const einde = lezingen.R10 === 'ja' ? eersteWerkdag(dag + 14, feestdagen) : dag + 14;
  return { op, geldig: true, hersteltermijnEinde: naarDatum(einde), beroepVanaf: naarDatum(einde + 1), dwangsomEuro: 0 };
}

/** T21: last day after the court's ruling was sent. R11: no weekend rule, a ruling is not a law. */
export function berekenRechterlijkeTermijn(
  verzondenOp: Temporal.PlainDate,
  weken: number | null = null,
  opties: Rekenopties = {},
): Temporal.PlainDate {
  const { feestdagen, lezingen } = rekenregels(opties);
  const einde = naarDag(verzondenOp) + 7 * (weken ?? 2);
  return naarDatum(lezingen.R11 === 'ja' ? eersteWerkdag(einde, feestdagen) : einde);
}

/** T23: last day to publish a document actively, counted from adoption or receipt (Woo 3.3 lid 4–5). */
export function berekenPublicatietermijn(
  op: Temporal.PlainDate,
  weken: number | null = null,
  opties: Rekenopties = {},
): Temporal.PlainDate {
  const { feestdagen } = rekenregels(opties);
  return naarDatum(eersteWerkdag(naarDag(op) + 7 * (weken ?? 2), feestdagen));
}
