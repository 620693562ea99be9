// Cheap password hashes and a clock that can be moved, for tests that log in often.
import type { Clock } from '../../src/kern/clock.ts';
import type { Kosten } from '../../src/identiteit/wachtwoord.ts';

export const LICHT: Kosten = { memory: 64, passes: 1, parallelism: 1 };

export function klok(begin = '2026-11-24T09:00:00Z'): Clock & { verzet(duur: Temporal.DurationLike): void } {
  let now = Temporal.Instant.from(begin);
  return {
    now: () => now,
    verzet: (duur) => {
      now = now.add(duur);
    },
  };
}
