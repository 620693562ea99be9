// The clock port: the only way to know the time. Pure code takes `vandaag` or an instant as an argument instead.
import { dateInAmsterdam } from './date.ts';

export interface Clock {
  /** The moment now. */
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still, for tests; `now` may be moved by assigning a new one. */
export const fixedClock = (instant: string): Clock => {
  const now = Temporal.Instant.from(instant);
  return { now: () => now };
};

/** Today's date in Europe/Amsterdam. */
export const vandaag = (clock: Clock): Temporal.PlainDate => dateInAmsterdam(clock.now());
