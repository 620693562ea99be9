// Asks the legal clock for the dates that the board orders by.
import { toIsoDate } from '../../src/kern/date.ts';
import { berekenTermijnen } from '../../src/wet/termijnen/bereken.ts';
import type { Recht } from '../../src/kern/decider.ts';
import type { Feit } from '../../src/wet/termijnen/model.ts';
import type { Klok, Staat } from './staat.ts';

/** A stretch that began after the last day stops nothing, so it is not shown as standing still (law: nothing is left to suspend). */
export function klokVan(feiten: readonly Feit[], recht: Recht): Klok {
  const { beslistermijn, eersteTermijn, opschortingen } = berekenTermijnen(feiten, recht);
  const stil = opschortingen.filter(({ heeftEffect }) => heeftEffect).at(-1);
  return {
    uiterste: toIsoDate(beslistermijn.einde),
    eersteEinde: toIsoDate(eersteTermijn.einde),
    stil:
      stil === undefined
        ? null
        : { vanaf: toIsoDate(stil.van), tot: stil.totEnMet === null ? null : toIsoDate(stil.totEnMet) },
  };
}

/**
 * The clock of a case on this day. Only a stretch whose end nobody knows makes the last day move with the day; then what was
 * stored counts no day of it, and the clock is asked again.
 */
export const klokOp = ({ klok, feitenstand }: Staat, vandaag: Temporal.PlainDate, recht: Recht): Klok =>
  klok.stil?.tot === null ? klokVan(feitenstand.feiten, { ...recht, peildatum: vandaag }) : klok;
