// A year or a quarter as a period, never beyond the day up to which is known.
import type { Periode } from './model.ts';

export type Kwartaal = 1 | 2 | 3 | 4;

/** @returns null when the period begins after `peil`: nothing can be known of it */
export function periodeVan(jaar: number, kwartaal: Kwartaal | null, peil: Temporal.PlainDate): Periode | null {
  const van = Temporal.PlainDate.from({ year: jaar, month: kwartaal === null ? 1 : 3 * kwartaal - 2, day: 1 });
  const einde = van.add({ months: kwartaal === null ? 12 : 3 }).subtract({ days: 1 });
  if (Temporal.PlainDate.compare(van, peil) > 0) return null;
  return { van, tot: Temporal.PlainDate.compare(einde, peil) > 0 ? peil : einde };
}
