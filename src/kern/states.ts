// The states of streams: folded from the log, kept for the streams used last, so that a command reads only the tail.
// The caller takes turns per stream (turns.ts); nothing here is safe without.
import type { Appended, EventStore } from '../eventstore/port.ts';
import type { Decider } from './decider.ts';
import { schemaVersionOf } from './envelope.ts';
import { LogCorrupt } from './errors.ts';
import { START } from './event.ts';
import type { DomainEvent, Position, RecordedEvent, Revision, StreamName } from './event.ts';
import type { CommandId } from './ids.ts';

/** Which events of the stream a command led to. */
export interface Done {
  readonly first: Revision;
  readonly last: Revision;
  readonly position: Position;
}

export interface Known<State> {
  readonly state: State;
  /** -1 when the stream does not exist. */
  readonly revision: Revision;
  readonly position: Position;
  /** Every command that is in the stream. Grows in place: copying it for each command would make long streams slow. */
  readonly done: Map<CommandId, Done>;
}

export interface States {
  /** What is in the log now. @throws LogCorrupt on an event that this program does not understand */
  current<Event extends DomainEvent, State>(decider: Decider<never, Event, State>, stream: StreamName): Promise<Known<State>>;
  /** Takes in what was just appended, without reading it back. */
  advance<Event extends DomainEvent, State>(
    decider: Decider<never, Event, State>,
    stream: StreamName,
    from: Known<State>,
    events: readonly Event[],
    commandId: CommandId,
    appended: Appended,
  ): void;
  /** The events that an earlier command led to. */
  eventsOf<Event extends DomainEvent>(decider: Decider<never, Event, unknown>, stream: StreamName, done: Done): Promise<readonly Event[]>;
  /** The next look reads the whole stream. */
  forget(stream: StreamName): void;
}

interface Kept {
  readonly decider: unknown;
  readonly known: Known<unknown>;
}

export function createStates(store: EventStore, size: number): States {
  /** In order of use: the first is the one that was not used longest. */
  const kept = new Map<StreamName, Kept>();

  function keep(stream: StreamName, decider: unknown, known: Known<unknown>): void {
    kept.delete(stream);
    kept.set(stream, { decider, known });
    const oldest = kept.size > size ? kept.keys().next() : undefined;
    if (oldest?.done === false) kept.delete(oldest.value);
  }

  function find<Event extends DomainEvent, State>(decider: Decider<never, Event, State>, stream: StreamName): Known<State> {
    const found = kept.get(stream);
    // The same decider put it in, so it has this decider's type.
    if (found?.decider === decider) return found.known as Known<State>;
    return { state: decider.initial, revision: -1 as Revision, position: START, done: new Map() };
  }

  return {
    async current(decider, stream) {
      const from = find(decider, stream);
      const tail = await store.readStream(stream, { from: (from.revision + 1) as Revision });
      let { state, revision, position } = from;
      for (const event of tail) {
        state = evolved(decider, state, event);
        ({ revision, position } = event);
        const first = from.done.get(event.metadata.commandId)?.first ?? revision;
        from.done.set(event.metadata.commandId, { first, last: revision, position });
      }
      const known = { state, revision, position, done: from.done };
      keep(stream, decider, known);
      return known;
    },

    advance(decider, stream, from, events, commandId, { revision, position }) {
      const state = events.reduce((before, event) => decider.evolve(before, event), from.state);
      from.done.set(commandId, { first: (revision - events.length + 1) as Revision, last: revision, position });
      keep(stream, decider, { state, revision, position, done: from.done });
    },

    async eventsOf(decider, stream, { first, last }) {
      const recorded = await store.readStream(stream, { from: first, limit: last - first + 1 });
      return recorded.map((event) => lifted(decider, event));
    },

    forget(stream) {
      kept.delete(stream);
    },
  };
}

/** An event in today's schema. Written by a newer program, it would be misread: then nothing may be decided on it. */
function lifted<Event extends DomainEvent>(decider: Decider<never, Event, unknown>, event: RecordedEvent): Event {
  const version = Number(event.metadata.schemaVersion);
  const newest = schemaVersionOf(decider, event.type);
  if (!Number.isInteger(version) || version < 1 || version > newest) {
    throw new LogCorrupt(
      `Gebeurtenis ${event.position} (${event.type}) heeft versie ${event.metadata.schemaVersion}. Dit programma kent versie ${newest}. Gebruik een nieuwer programma.`,
    );
  }
  if (decider.upcast !== undefined) return decider.upcast(event, version);
  const { type, data } = event;
  // The codec: a stream holds the events of its own decider, at a version that was just checked.
  return { type, data } as Event;
}

/** An exhaustive switch without default gives nothing for an event it does not know: that must not become the state. */
function evolved<Event extends DomainEvent, State>(decider: Decider<never, Event, State>, state: State, event: RecordedEvent): State {
  const next: State | undefined = decider.evolve(state, lifted(decider, event));
  if (next !== undefined) return next;
  throw new LogCorrupt(`Gebeurtenis ${event.position} (${event.type}) is onbekend. Gebruik een nieuwer programma.`);
}
