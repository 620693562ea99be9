// Legal hold (Woo 4.1a): from the receipt of a request its documents may not be destroyed, until no remedy is left (reading R17).
import { naarDag, naarDatum } from '../dagnummer.ts';
import type { Gegeven, Termijnberekening } from '../termijnen/model.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';
import { rechtsgang, type Procedure } from './rechtsgang.ts';

type PlainDate = Temporal.PlainDate;

export interface Bewaarplicht {
  readonly vanaf: PlainDate;
  /** Last day of the hold; null while its end is not known. It may lie in the future. */
  readonly totEnMet: PlainDate | null;
  /** B1 Dutch. */
  readonly waarom: string;
  readonly artikel: string;
}

const ARTIKEL = 'Woo art. 4.1a';

/** From when until when the documents of a request must be kept, whatever the selection list says. */
export function bewaarplicht(feiten: readonly Gegeven[], berekening: Termijnberekening, opties: Rekenopties = {}, procedures: readonly Procedure[] = []): Bewaarplicht {
  const { afgerondOp, besluiten, basis } = berekening;
  const ontvangsten = feiten.flatMap((feit) => (feit.soort === 'ontvangst' ? [naarDag(feit.ontvangenOp)] : []));
  const vanaf = naarDatum(Math.min(naarDag(berekening.ontvangenOp), ...ontvangsten));
  if (afgerondOp === null) return { vanaf, totEnMet: null, artikel: ARTIKEL, waarom: 'Op het verzoek is nog niet beslist.' };
  if (procedures.some(({ open }) => open === true)) {
    return { vanaf, totEnMet: null, artikel: ARTIKEL, waarom: 'Er loopt nog een procedure tegen een besluit. Sluit haar als niemand meer iets kan doen.' };
  }
  if (besluiten.length === 0) return { vanaf, totEnMet: afgerondOp, artikel: ARTIKEL, waarom: 'Op die dag eindigde het verzoek zonder besluit.' };
  if (basis.lezingen.R17 === 'besluit') return { vanaf, totEnMet: afgerondOp, artikel: ARTIKEL, waarom: 'Op die dag is op het verzoek beslist.' };
  const einde = rechtsgang(feiten, berekening, opties, procedures).reduce((totNu, { b }) => Math.max(totNu, b), naarDag(afgerondOp));
  return einde === Infinity
    ? { vanaf, totEnMet: null, artikel: ARTIKEL, waarom: 'Er loopt nog bezwaar, beroep, bemiddeling of een vraag aan de rechter.' }
    : { vanaf, totEnMet: naarDatum(einde), artikel: ARTIKEL, waarom: 'Tot en met die dag kan iemand bezwaar maken of naar de rechter.' };
}

/** May the documents of this request be destroyed on this day, as far as the hold is concerned? */
export const magVernietigdOp = ({ totEnMet }: Bewaarplicht, dag: PlainDate): boolean => totEnMet !== null && naarDag(dag) > naarDag(totEnMet);
