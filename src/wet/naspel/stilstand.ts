// What makes the clock stand still after the decision: mediation (T14), repair of the objection, and the grounds of Awb 4:15 that
// also work in objection: lid 1 b, lid 2 b and c. Views and consent of the decision phase do not; consent is Awb 7:10 lid 4.
import { naarDag, vergelijk } from '../dagnummer.ts';
import { gesteldeDag, type Deel } from '../termijnen/opschortingen.ts';
import type { Rekenregels } from '../termijnen/regelset.ts';
import type { BezwaarUitstelfeit, Naspelfeit, NaspelSoort } from './model.ts';

/** Awb 7:10 lid 2: "tot" the defect is repaired or the set term passed unused (R1, R8). */
function herstel(vraag: NaspelSoort<'herstel-gevraagd'>, feiten: readonly Naspelfeit[], regels: Rekenregels): Deel {
  const { lezingen } = regels;
  const gevraagdOp = naarDag(vraag.op);
  let einde = gesteldeDag(vraag.uiterlijk, regels);
  let hersteld = false;
  for (const feit of feiten) {
    if (feit.soort !== 'hersteld') continue;
    const dag = naarDag(feit.op);
    if (dag < gevraagdOp || dag > einde) continue;
    einde = dag;
    hersteld = true;
  }
  return { grond: 'herstel', feit: vraag, a: gevraagdOp + 1, b: lezingen.R1 === 'inclusief' ? einde : einde - 1, einde: hersteld ? 'feit' : 'termijn' };
}

function stilstand(feit: NaspelSoort<'bezwaar-opgeschort'>, { peildatum }: Rekenregels): Deel {
  const a = naarDag(feit.van);
  if (feit.totEnMet !== null) return { grond: feit.grond, feit, a, b: naarDag(feit.totEnMet), einde: 'feit' };
  return { grond: feit.grond, feit, a, b: peildatum === null ? a - 1 : Math.max(a - 1, naarDag(peildatum)), einde: 'open' };
}

/** All stretches in the decision on objection that follow from facts alone. */
export function bezwaardelen(feiten: readonly Naspelfeit[], regels: Rekenregels): readonly Deel[] {
  const delen: Deel[] = [];
  for (const feit of feiten) {
    if (feit.soort === 'herstel-gevraagd') delen.push(herstel(feit, feiten, regels));
    else if (feit.soort === 'bezwaar-opgeschort') delen.push(stilstand(feit, regels));
  }
  return delen;
}

/** Consent as a stretch: an agreed period, or (R6, the other reading) everything through the agreed day. */
export const uitsteldeel = (feit: BezwaarUitstelfeit): Deel =>
  feit.soort === 'bezwaar-uitstel-periode'
    ? { grond: 'bezwaar-uitstel', feit, a: naarDag(feit.van), b: naarDag(feit.totEnMet), einde: 'feit' }
    : { grond: 'bezwaar-uitstel', feit, a: naarDag(feit.op) + 1, b: naarDag(feit.tot), einde: 'feit' };

export interface Bemiddeling {
  readonly deel: Deel;
  /** The advice, or the notice that there will be none; null while mediation is pending. */
  readonly afgerond: NaspelSoort<'bemiddeling-afgerond'> | null;
}

interface VanIemand {
  readonly door?: string;
}
/** A fact without a name belongs to everybody. */
const zelfde = (x: VanIemand, y: VanIemand): boolean => x.door === undefined || y.door === undefined || x.door === y.door;

/** Equal dates: an order that does not depend on how the facts were recorded. */
const opDatum = (x: { readonly op: Temporal.PlainDate; readonly id?: string }, y: { readonly op: Temporal.PlainDate; readonly id?: string }): number =>
  vergelijk(x.op, y.op) || ((x.id ?? '') < (y.id ?? '') ? -1 : 1);

/** The first fact by date, or null. */
export const vroegste = <F extends { readonly op: Temporal.PlainDate; readonly id?: string }>(feiten: readonly F[]): F | null =>
  feiten.reduce<F | null>((eerste, feit) => (eerste === null || opDatum(feit, eerste) < 0 ? feit : eerste), null);

/** Facts of one kind. */
export const vanSoort = <S extends Naspelfeit['soort']>(feiten: readonly Naspelfeit[], soort: S): readonly NaspelSoort<S>[] =>
  feiten.filter((feit): feit is NaspelSoort<S> => feit.soort === soort);

/** Woo 7.3 lid 2: from the day after the complaint was sent, through the advice (R14). Only for the one who complained. */
export function bemiddeling(feiten: readonly Naspelfeit[], bezwaarmaker: VanIemand, { lezingen }: Rekenregels): Bemiddeling | null {
  const gevraagd = vroegste(vanSoort(feiten, 'bemiddeling-gevraagd').filter((feit) => zelfde(feit, bezwaarmaker)));
  if (gevraagd === null) return null;
  const afgerond = vroegste(vanSoort(feiten, 'bemiddeling-afgerond').filter((feit) => zelfde(feit, gevraagd) && vergelijk(feit.op, gevraagd.op) >= 0));
  const a = naarDag(gevraagd.op) + 1;
  return {
    deel:
      afgerond === null
        ? { grond: 'bemiddeling', feit: gevraagd, a, b: a - 1, einde: 'open' }
        : { grond: 'bemiddeling', feit: gevraagd, a, b: naarDag(afgerond.op) - (lezingen.R14 === 'nee' ? 1 : 0), einde: 'feit' },
    afgerond,
  };
}
