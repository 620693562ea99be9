// Gives out the numbers by which people know a request: one series per year, without holes or doubles.
// The stream is the series: `nummering-WOO-2026`. Two requests at once cannot get the same number: the stream's revision sees to it.
import { gebeurd, type Decider, type Uitkomst } from '../kern/decider.ts';
import { NotFound } from '../kern/errors.ts';
import type { NummerCommand } from './commands.ts';
import type { NummerEvent } from './events.ts';
import { evolve, GEEN_NUMMERS, nummerVan, type Nummering } from './state.ts';

/** The next number, once per request: asking again gives no second one. */
const decide = ({ voor }: NummerCommand, nummering: Nummering): Uitkomst<NummerEvent> =>
  nummerVan(nummering, voor) === null
    ? gebeurd({ type: 'NummerGegeven', data: { volgnummer: nummering.laatste + 1, voor } })
    : gebeurd();

/**
 * The number as people see it: "WOO-2026-0001". Four digits, more when a year needs them.
 * @param reeks the id of the series: "WOO-2026"
 * @throws NotFound when no number was given for this
 */
export function nummertekst(reeks: string, nummering: Nummering, voor: string): string {
  const volgnummer = nummerVan(nummering, voor);
  if (volgnummer === null) throw new NotFound(`nummer in ${reeks}`);
  return `${reeks}-${String(volgnummer).padStart(4, '0')}`;
}

/** A series of numbers: category `nummering`, stored for ever. */
export const nummerDecider: Decider<NummerCommand, NummerEvent, Nummering> = {
  category: 'nummering',
  initial: GEEN_NUMMERS,
  evolve,
  decide,
};
