// Lets go of what expired in the shared bookkeeping: sessions that ended, links and tokens of before, counts of attempts.
import type { Gedeeld } from '../gedeeld/port.ts';
import type { Clock } from '../kern/clock.ts';
import type { Taak } from './rooster.ts';

export const opruimen = (gedeeld: Gedeeld, clock: Clock): Taak => ({
  naam: 'opruimen',
  wanneer: '*/10 * * * *',
  voerUit: () => gedeeld.ruimOp(clock.now()),
});
