// Extension and consent in objection: acts whose effect depends on the term that runs on their day (Awb 7:10 lid 3 and 4).
import { naarDag } from '../dagnummer.ts';
import type { UitstelWeigering } from '../termijnen/model.ts';
import type { Rekenregels } from '../termijnen/regelset.ts';
import type { BezwaarUitstelfeit, BezwaarVerdagingWeigering, Naspelfeit, NaspelSoort } from './model.ts';

export type Handeling = NaspelSoort<'bezwaar-verdaagd'> | BezwaarUitstelfeit;

const soorten: readonly Handeling['soort'][] = ['bezwaar-uitstel-periode', 'bezwaar-uitstel-tot', 'bezwaar-verdaagd'];

const maat = (feit: Handeling): number => {
  switch (feit.soort) {
    case 'bezwaar-verdaagd':
      return feit.weken;
    case 'bezwaar-uitstel-tot':
      return naarDag(feit.tot);
    case 'bezwaar-uitstel-periode':
      return naarDag(feit.van) * 100_000 + naarDag(feit.totEnMet);
  }
};

/** Acts in the order of their dates; equal dates in an order that does not depend on how they were recorded. */
export function handelingenOpDatum(feiten: readonly Naspelfeit[]): readonly Handeling[] {
  const lijst: Handeling[] = [];
  for (const feit of feiten) {
    if (feit.soort === 'bezwaar-verdaagd' || feit.soort === 'bezwaar-uitstel-tot' || feit.soort === 'bezwaar-uitstel-periode') lijst.push(feit);
  }
  if (lijst.length < 2) return lijst;
  return lijst.sort(
    (x, y) =>
      naarDag(x.op) - naarDag(y.op) || soorten.indexOf(x.soort) - soorten.indexOf(y.soort) || maat(x) - maat(y) || ((x.id ?? '') < (y.id ?? '') ? -1 : 1),
  );
}

/** What the term looks like on the day of the act. Day numbers. */
export interface Stand {
  /** The day on which the decision on the request was announced: no act in objection can be older. */
  readonly bekendgemaakt: number;
  /** Last day in law now; Infinity while the clock stands still without a known end. */
  readonly wettelijk: number;
  /** Last day that counts now: in law, or agreed. Infinity as above. */
  readonly laatsteDag: number;
  readonly alVerdaagd: boolean;
  readonly naBemiddeling: boolean;
}

/** Awb 7:10 lid 3. Null when the extension holds. */
export function verdagingWeigering(feit: NaspelSoort<'bezwaar-verdaagd'>, stand: Stand, { regelset }: Rekenregels): BezwaarVerdagingWeigering | null {
  if (stand.naBemiddeling) return 'na-bemiddeling';
  if (!Number.isInteger(feit.weken) || feit.weken < 1) return 'geen-hele-weken';
  if (feit.weken > regelset.bezwaar.hoogstensVerdagen) return 'te-lang';
  if (naarDag(feit.op) < stand.bekendgemaakt) return 'voor-het-begin';
  if (stand.alVerdaagd) return 'al-verdaagd';
  return naarDag(feit.op) > stand.wettelijk ? 'termijn-voorbij' : null;
}

/** Awb 7:10 lid 4. Null when the consent holds. */
export function uitstelWeigering(feit: BezwaarUitstelfeit, stand: Stand, { lezingen }: Rekenregels): UitstelWeigering | null {
  if (feit.schriftelijk === false) return 'niet-schriftelijk';
  const op = naarDag(feit.op);
  const [begin, einde] = feit.soort === 'bezwaar-uitstel-tot' ? [op, naarDag(feit.tot)] : [naarDag(feit.van), naarDag(feit.totEnMet)];
  if (op < stand.bekendgemaakt || einde < begin) return 'onmogelijke-datum';
  return op > stand.laatsteDag && lezingen.R6b === 'nee' ? 'termijn-voorbij' : null;
}
