// Extension and consent: acts whose effect depends on the term that runs on their day. Each is accepted or refused with a reason.
import { naarDag } from '../dagnummer.ts';
import type { Feit, UitstelPeriode, UitstelTot, Verdaging } from './feiten.ts';
import type { UitstelWeigering, VerdagingWeigering } from './model.ts';
import type { Rekenregels } from './regelset.ts';

export type Handeling = Verdaging | UitstelTot | UitstelPeriode;

const dagVan = (handeling: Handeling): number =>
  naarDag(handeling.soort === 'verdaging' ? handeling.aangekondigdOp : handeling.op);

const maat = (handeling: Handeling): number => {
  switch (handeling.soort) {
    case 'verdaging':
      return handeling.schriftelijkEnGemotiveerd ? handeling.weken : 1000 + handeling.weken;
    case 'uitstel-tot':
      return naarDag(handeling.tot);
    case 'uitstel-periode':
      return naarDag(handeling.van) * 100_000 + naarDag(handeling.totEnMet);
  }
};

/** Acts in the order of their legal dates; equal dates in an order that does not depend on how they were recorded. */
export function handelingenOpDatum(feiten: readonly Feit[]): readonly { readonly handeling: Handeling; readonly dag: number }[] {
  const lijst = [];
  for (const feit of feiten) {
    if (feit.soort === 'verdaging' || feit.soort === 'uitstel-tot' || feit.soort === 'uitstel-periode') {
      lijst.push({ handeling: feit, dag: dagVan(feit) });
    }
  }
  if (lijst.length < 2) return lijst;
  return lijst.sort(
    (x, y) =>
      x.dag - y.dag ||
      (x.handeling.soort < y.handeling.soort ? -1 : x.handeling.soort > y.handeling.soort ? 1 : 0) ||
      maat(x.handeling) - maat(y.handeling) ||
      ((x.handeling.id ?? '') < (y.handeling.id ?? '') ? -1 : 1),
  );
}

/** What the term looks like on the day of the act. Day numbers. */
export interface Stand {
  readonly dag0: number;
  /** Last day for an extension; Infinity while the clock stands still without a known end. */
  readonly eindeEersteTermijn: number;
  /** Last day that counts now: statutory with what was accepted before, or the agreed date. Infinity as above. */
  readonly laatsteDag: number;
  readonly alVerdaagd: boolean;
}

/** Woo 4.4 lid 2. Null when the extension holds. */
export function verdagingWeigering(
  feit: Verdaging,
  dag: number,
  stand: Stand,
  { lezingen, regelset }: Rekenregels,
): VerdagingWeigering | null {
  if (!Number.isInteger(feit.weken) || feit.weken < 1) return 'geen-hele-weken';
  if (feit.weken > regelset.termen.T2.weken && lezingen.R4 === 'geen-effect') return 'te-lang';
  if (!feit.schriftelijkEnGemotiveerd && lezingen.R5 === 'geen-effect') return 'niet-schriftelijk-gemotiveerd';
  if (dag < stand.dag0) return 'voor-ontvangst';
  if (stand.alVerdaagd) return 'al-verdaagd';
  const uiterlijk = lezingen.R2 === 'dag-eerder' ? stand.eindeEersteTermijn - 1 : stand.eindeEersteTermijn;
  return dag > uiterlijk ? 'eerste-termijn-voorbij' : null;
}

/** Awb 4:15 lid 2 a. Null when the consent holds. */
export function uitstelWeigering(
  feit: UitstelTot | UitstelPeriode,
  dag: number,
  stand: Stand,
  { lezingen }: Rekenregels,
): UitstelWeigering | null {
  if (!feit.schriftelijk) return 'niet-schriftelijk';
  const einde = naarDag(feit.soort === 'uitstel-tot' ? feit.tot : feit.totEnMet);
  const begin = feit.soort === 'uitstel-tot' ? dag : naarDag(feit.van);
  if (dag < stand.dag0 || einde < begin) return 'onmogelijke-datum';
  return dag > stand.laatsteDag && lezingen.R6b === 'nee' ? 'termijn-voorbij' : null;
}
