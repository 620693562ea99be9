// Questions about a computation that are asked at a time. "Late" and "suspended" are answers, never stored.
import { vergelijk } from '../dagnummer.ts';
import type { Feit, Opschorting, Termijnberekening } from './model.ts';

type PlainDate = Temporal.PlainDate;

const bevat = (opschorting: Opschorting, datum: PlainDate): boolean =>
  opschorting.heeftEffect &&
  vergelijk(opschorting.van, datum) <= 0 &&
  (opschorting.totEnMet === null || vergelijk(datum, opschorting.totEnMet) <= 0);

/** The stretch in which the clock stands still on this day, or null when it runs. */
export const opschortingOp = (berekening: Termijnberekening, datum: PlainDate): Opschorting | null =>
  berekening.opschortingen.find((opschorting) => bevat(opschorting, datum)) ?? null;

/** Does the decision term stand still on this day? */
export const isOpgeschortOp = (berekening: Termijnberekening, datum: PlainDate): boolean =>
  opschortingOp(berekening, datum) !== null;

/**
 * Is the decision late on `vandaag`? Late begins the day after the last day. A decision announced (or a withdrawal) in
 * time is never late; one that came after the last day stays late. While a suspension without a known end runs it is not.
 */
export function isTeLaat(berekening: Termijnberekening, vandaag: PlainDate): boolean {
  const { afgerondOp, beslistermijn } = berekening;
  const peil = afgerondOp !== null && vergelijk(afgerondOp, vandaag) < 0 ? afgerondOp : vandaag;
  return vergelijk(peil, beslistermijn.einde) > 0 && !isOpgeschortOp(berekening, peil);
}

/**
 * Can the last day still move without a new act of the body, seen from `vandaag`? True while a suspension runs whose end
 * waits for somebody: an answer makes the day earlier, waiting (without a set term) makes it later.
 */
export function isVoorlopig(berekening: Termijnberekening, vandaag: PlainDate): boolean {
  return berekening.opschortingen.some(
    (opschorting) =>
      opschorting.heeftEffect &&
      opschorting.delen.some(
        ({ einde, totEnMet }) => einde === 'open' || (einde === 'termijn' && totEnMet !== null && vergelijk(vandaag, totEnMet) <= 0),
      ),
  );
}

/** Days from `vandaag` up to and including the last day: 0 = today is the last day, negative = that many days late. */
export const dagenTotBeslisdatum = (berekening: Termijnberekening, vandaag: PlainDate): number =>
  vandaag.until(berekening.beslistermijn.einde).days;

/**
 * Has a suspension ended, on or before this day, of which the law wants the requester told (Woo art. 4.4 lid 4; Awb art. 4:15 lid 4)?
 */
export const eindeTeMelden = ({ opschortingen }: Termijnberekening, op: PlainDate): boolean =>
  opschortingen.some(({ totEnMet, delen }) => totEnMet !== null && vergelijk(totEnMet, op) <= 0 && delen.some(({ eindeMelden }) => eindeMelden));

/** The days on which a body may announce that it does not handle a request. */
export interface Ruimte {
  readonly vanaf: PlainDate;
  readonly totEnMet: PlainDate;
}

/**
 * When "not handled" may be announced after a question on this ground: from the answer, or the day after the set term passed
 * unused, up to and including T4 (Woo 4.1 lid 6) or T5 (Awb 4:5 lid 4). After that the power is gone. Null when nothing was asked.
 */
export function ruimteNietBehandelen(feiten: readonly Feit[], { nietBehandelenVoor }: Pick<Termijnberekening, 'nietBehandelenVoor'>, code: 'T4' | 'T5'): Ruimte | null {
  const termijn = nietBehandelenVoor.findLast((kandidaat) => kandidaat.code === code);
  if (termijn === undefined) return null;
  const beantwoord = feiten.some((feit) => feit.soort === 'aanvulling-ontvangen' && feit.op.equals(termijn.vanaf));
  return { vanaf: beantwoord ? termijn.vanaf : termijn.vanaf.add({ days: 1 }), totEnMet: termijn.einde };
}
