// Tests of a decider as sentences: `given(decider, events).when(command).then(events)` or `.refuses(code)`.
import { expect } from '@jest/globals';
import type { Decider, Recht, Uitkomst, Weigering } from '../../src/kern/decider.ts';
import type { DomainEvent } from '../../src/kern/event.ts';

/** What a test may claim of a decision. */
export interface Then<Event extends DomainEvent, State> {
  /** Exactly these events, in this order; `[]` says "already so". */
  readonly then: (events: readonly Event[]) => void;
  /** Refused, and these codes are all the reasons. Every reason must carry its two sentences. */
  readonly refuses: (...codes: readonly [string, ...string[]]) => readonly Weigering[];
  /** The events, for a claim about part of them; fails when the command is refused. */
  readonly events: () => readonly Event[];
  /** The state after the events; fails when the command is refused. */
  readonly state: () => State;
}

export interface Given<Command, Event extends DomainEvent, State> {
  readonly when: (command: Command) => Then<Event, State>;
  /** The state that the given events lead to. */
  readonly state: () => State;
}

/** The stream so far. Evolving twice from the same events must give equal states: a fold that mutates fails here. */
export function given<Command, Event extends DomainEvent, State>(
  decider: Decider<Command, Event, State>,
  events: readonly Event[],
  recht: Recht = {},
): Given<Command, Event, State> {
  const fold = (from: State, more: readonly Event[]): State =>
    more.reduce((state, event) => decider.evolve(state, event), from);
  const before = fold(decider.initial, events);
  expect(fold(decider.initial, events)).toEqual(before);

  return {
    state: () => before,
    when(command) {
      const outcome = decider.decide(command, before, recht);
      const happened = (): readonly Event[] => eventsOf(outcome);
      return {
        then: (expected) => expect(happened()).toEqual(expected),
        refuses: (...codes) => refusalsOf(outcome, codes),
        events: happened,
        state: () => fold(before, happened()),
      };
    },
  };
}

function eventsOf<Event>(outcome: Uitkomst<Event>): readonly Event[] {
  // An event that does not survive JSON would give another state after a restart than before it.
  if (outcome.ok) expect(JSON.parse(JSON.stringify(outcome.events))).toEqual(outcome.events);
  if (outcome.ok) return outcome.events;
  throw new Error(`refused: ${outcome.weigeringen.map((w) => `${w.code} (${w.uitleg})`).join('; ')}`);
}

function refusalsOf(outcome: Uitkomst<DomainEvent>, codes: readonly string[]): readonly Weigering[] {
  if (outcome.ok) throw new Error(`not refused, but: ${JSON.stringify(outcome.events)}`);
  expect(outcome.weigeringen.map((weigering) => weigering.code)).toEqual(codes);
  for (const weigering of outcome.weigeringen) {
    expect(weigering.uitleg).toMatch(/\S/);
    expect(weigering.watNu).toMatch(/\S/);
  }
  return outcome.weigeringen;
}
