// The shape of every aggregate: pure functions from command and state to events, and from events to state.
import type { Rekenopties } from '../wet/termijnen/regelset.ts';
import type { DomainEvent } from './event.ts';

/** The law as this body applies it: rule set, holiday table and chosen readings. Fixed at start, passed to every decision. */
export type Recht = Rekenopties;

/**
 * Why a command is refused: a value, not an exception. Shown to people, so `uitleg` and `watNu` are B1 Dutch sentences.
 * `artikel` cites the rule that forbids it ("Woo art. 4.4 lid 2"), when the law does.
 */
export interface Weigering {
  readonly code: string;
  readonly uitleg: string;
  readonly watNu: string;
  readonly artikel?: string;
  /** Name of the field of the command that is at fault, when one is. */
  readonly veld?: string;
}

/** What a decision comes to: events (none means "already so": idempotent success) or every reason why not. */
export type Uitkomst<E> =
  | { readonly ok: true; readonly events: readonly E[] }
  | { readonly ok: false; readonly weigeringen: readonly [Weigering, ...Weigering[]] };

export const gebeurd = <E>(...events: readonly E[]): Uitkomst<E> => ({ ok: true, events });
export const geweigerd = (first: Weigering, ...more: readonly Weigering[]): Uitkomst<never> => ({
  ok: false,
  weigeringen: [first, ...more],
});

/** An aggregate. No I/O, no clock, no randomness: time and ids arrive in the command, the law in force with it. */
export interface Decider<Command, Event extends DomainEvent, State> {
  /** Stream category: the part of the stream name before the hyphen. Stored for ever. */
  readonly category: string;
  readonly initial: State;
  evolve(state: State, event: Event): State;
  decide(command: Command, state: State, recht: Recht): Uitkomst<Event>;
  /** Current schema version per event type when it is not 1; see `upcast`. */
  readonly schemaVersions?: Readonly<Partial<Record<Event['type'], number>>>;
  /** Lifts an event stored under an older schema to the current one. Pure; absent while every type is at version 1. */
  upcast?(event: DomainEvent, schemaVersion: number): Event;
}
