// The daily round of mails about what became public. Looks every hour by day: a round that failed goes on with the next look.
import { attendeerronde, type Attendeerdeps } from '../toepassing/attenderen.ts';
import type { Taak } from './rooster.ts';

export const attenderingen = (deps: Attendeerdeps): Taak => ({
  naam: 'attenderingen',
  wanneer: '30 7-20 * * *',
  tijdzone: 'Europe/Amsterdam',
  voerUit: (signal) => attendeerronde(deps, signal),
});
