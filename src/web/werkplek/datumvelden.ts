// Reading a date out of a form: one that must be there, or one that may be left open.
import { ValidationFailed, type Invoerfout } from '../../kern/errors.ts';
import type { Velden } from '../http/velden.ts';
import { leesDatum } from '../ui/formulier/leesdatum.ts';

/** A date that may be left open; a fault is added to the list. */
export function leesDatumOfNiets(velden: Velden, veld: string, fouten: Invoerfout[]): Temporal.PlainDate | null {
  const tekst = velden.een(veld);
  if (tekst === '') return null;
  const gelezen = leesDatum(tekst);
  if (gelezen.ok) return gelezen.datum;
  fouten.push({ veld, uitleg: gelezen.uitleg });
  return null;
}

/** A date that must be there. @throws ValidationFailed */
export function leesDatumVan(velden: Velden, veld: string): Temporal.PlainDate {
  const gelezen = leesDatum(velden.een(veld));
  if (!gelezen.ok) throw new ValidationFailed([{ veld, uitleg: gelezen.uitleg }]);
  return gelezen.datum;
}
