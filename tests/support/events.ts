// Events for tests of the store and its readers, and following a log until a place.
import type { EventStore, SubscribeOptions, SubscriptionMessage } from '../../src/eventstore/port.ts';
import { streamName } from '../../src/kern/event.ts';
import type { DomainEvent, NewEvent, Position, RecordedEvent, StreamName } from '../../src/kern/event.ts';
import type { CommandId, EventId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';

/** A stream that no other test writes to, also on a server that others use. */
export const newStream = (category = 'proef'): StreamName => streamName(category, newId());

export const newEvent = (type: string, data: DomainEvent['data'] = {}, id: EventId = newId<EventId>()): NewEvent => ({
  id,
  type,
  data,
  metadata: { $correlationId: 'c', $causationId: 'c', commandId: newId<CommandId>(), actor: 'systeem', schemaVersion: '1' },
});

export const newEvents = (count: number, type = 'Geteld'): readonly NewEvent[] =>
  Array.from({ length: count }, (_, n) => newEvent(type, { n }));

/** What was written, without where and when. */
export const asWritten = ({ id, type, data, metadata }: NewEvent): NewEvent => ({ id, type, data, metadata });

/** Messages until one says that the reader is at `until` or beyond. */
export async function follow(
  store: EventStore,
  options: Omit<SubscribeOptions, 'signal'> & { readonly until: Position },
): Promise<readonly SubscriptionMessage[]> {
  const { until, ...subscription } = options;
  const abort = new AbortController();
  const messages: SubscriptionMessage[] = [];
  for await (const message of store.subscribe({ ...subscription, signal: abort.signal })) {
    messages.push(message);
    if (message.position >= until) break;
  }
  abort.abort();
  return messages;
}

export const eventsIn = (messages: readonly SubscriptionMessage[]): readonly RecordedEvent[] =>
  messages.flatMap((message) => (message.kind === 'events' ? message.events : []));
