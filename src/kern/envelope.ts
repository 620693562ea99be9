// What every event carries besides its facts: who, by which command, because of what. Set here and nowhere else.
import type { Decider } from './decider.ts';
import type { Actor, DomainEvent, NewEvent, StreamName } from './event.ts';
import type { CommandId, EventId } from './ids.ts';
import { derivedId } from './uuid.ts';

interface Context {
  readonly actor: Actor;
  readonly commandId: CommandId;
  readonly causationId?: string;
  readonly correlationId?: string;
}

/** The schema version that this program writes for an event type. */
export const schemaVersionOf = <Event extends DomainEvent>(decider: Decider<never, Event, unknown>, type: Event['type']): number =>
  decider.schemaVersions?.[type] ?? 1;

/**
 * The events of one command, ready for the log. Ids are derived, so that appending again after a lost answer is known as a repeat;
 * the stream counts too, because one command id may reach two streams and an event id is an idempotency key elsewhere.
 */
export const envelope = <Event extends DomainEvent>(
  decider: Decider<never, Event, unknown>,
  stream: StreamName,
  events: readonly Event[],
  { actor, commandId, causationId = commandId, correlationId = commandId }: Context,
): readonly NewEvent<Event>[] =>
  events.map((event: Event, index) => ({
    id: derivedId<EventId>(commandId, stream, index),
    type: event.type,
    data: event.data,
    metadata: {
      $correlationId: correlationId,
      $causationId: causationId,
      commandId,
      actor,
      schemaVersion: String(schemaVersionOf(decider, event.type)),
    },
  }));
