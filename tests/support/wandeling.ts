// Random walks through an aggregate: commands that make sense and commands that do not, in any order.
import { expect } from '@jest/globals';
import * as fc from './eigenschap.ts';
import type { Decider } from '../../src/kern/decider.ts';
import type { DomainEvent } from '../../src/kern/event.ts';

/** The state as text. Jest's `toEqual` takes any two Temporal dates for equal, because they have no properties of their own. */
const tekst = (staat: unknown): string =>
  JSON.stringify(staat, (_, waarde: unknown) => (waarde instanceof Map || waarde instanceof Set ? [...waarde] : waarde));

/**
 * Goes some way down the good road, then sends any sequence of `commands`, and holds every aggregate to its promises:
 * - `decide` emits only events that `evolve` takes (the state becomes another one), and that read back from JSON as they were;
 * - the same command again, at once, changes nothing more: "already so" or refused;
 * - a refusal says what is wrong and what to do;
 * - every prefix of the history folds to the state that was there, and the events in any wrong order never throw.
 * @returns how often each type of event happened, so that a test can see that its walks got somewhere
 */
export function wandel<Command, Event extends DomainEvent, State>(
  decider: Decider<Command, Event, State>,
  commands: fc.Arbitrary<Command>,
  goedeWeg: readonly Command[],
  numRuns = 400,
): ReadonlyMap<string, number> {
  const geteld = new Map<string, number>();
  const wandelingen = fc.tuple(fc.nat({ max: goedeWeg.length }), fc.array(commands, { maxLength: 25 }));
  const belofte = fc.property(wandelingen, ([totHier, verder]) => {
    const reeks = [...goedeWeg.slice(0, totHier), ...verder];
    const stappen: { readonly event: Event; readonly na: State }[] = [];
    let staat = decider.initial;
    for (const command of reeks) {
      const uitkomst = decider.decide(command, staat, {});
      if (!uitkomst.ok) {
        for (const { code, uitleg, watNu } of uitkomst.weigeringen) {
          expect(code).toMatch(/^[a-z0-9_]+$/);
          expect([uitleg, watNu]).toEqual([expect.stringMatching(/[.!?]$/), expect.stringMatching(/[.!?]$/)]);
        }
        continue;
      }
      for (const event of uitkomst.events) {
        expect(JSON.parse(JSON.stringify(event))).toEqual(event);
        const na = decider.evolve(staat, event);
        expect(tekst(na)).not.toBe(tekst(staat));
        stappen.push({ event, na });
        geteld.set(event.type, (geteld.get(event.type) ?? 0) + 1);
        staat = na;
      }
      const nogmaals = decider.decide(command, staat, {});
      expect(nogmaals.ok ? nogmaals.events : []).toEqual([]);
    }
    stappen.reduce((vorige, { event, na }) => {
      const gevouwen = decider.evolve(vorige, event);
      expect(tekst(gevouwen)).toBe(tekst(na));
      return gevouwen;
    }, decider.initial);
    [...stappen].reverse().reduce((vorige, { event }) => decider.evolve(vorige, event), decider.initial);
  });
  // New roads each time, and always the same ones: what a test expects to have seen must not depend on luck.
  fc.assert(belofte, { numRuns: Math.ceil(numRuns / 10) });
  fc.assert(belofte, { numRuns, seed: 20_261_128 });
  return geteld;
}
