// The event store in memory: for tests, with the same promises as the others except durability.
import type { Clock } from '../kern/clock.ts';
import { StoreUnavailable } from '../kern/errors.ts';
import { START, type DomainEvent, type EventMetadata, type Position, type RecordedEvent, type Revision, type StreamName } from '../kern/event.ts';
import { createBell } from './bell.ts';
import type { EventStore } from './port.ts';
import { precondition, serialise } from './precondition.ts';

export function createMemoryEventStore({ clock }: { readonly clock: Clock }): EventStore {
  const log: RecordedEvent[] = [];
  const streams = new Map<StreamName, RecordedEvent[]>();
  const bell = createBell();
  const closing = new AbortController();

  const positionAt = (stream: StreamName, revision: Revision): Position => streams.get(stream)?.[revision]?.position ?? START;

  return {
    async append(stream, expected, events) {
      if (closing.signal.aborted) throw new StoreUnavailable('de event store is gesloten');
      const json = events.map(serialise);
      const held = streams.get(stream) ?? [];
      const outcome = precondition(stream, held.length - 1, expected, events, (revision) => held[revision]?.id);
      if (outcome.kind === 'repeated') return { revision: outcome.revision, position: positionAt(stream, outcome.revision) };
      const recordedAt = clock.now();
      events.forEach((event, index) => {
        const text = json[index] ?? serialise(event);
        const recorded: RecordedEvent = {
          ...event,
          data: JSON.parse(text.data) as DomainEvent['data'],
          metadata: JSON.parse(text.metadata) as EventMetadata,
          stream,
          revision: held.length as Revision,
          position: (log.length + 1) as Position,
          recordedAt,
        };
        held.push(recorded);
        log.push(recorded);
      });
      if (held.length > 0) streams.set(stream, held);
      bell.ring();
      return { revision: (held.length - 1) as Revision, position: held.at(-1)?.position ?? START };
    },

    readStream: async (stream, { from, limit } = {}) => {
      const first = from ?? 0;
      return (streams.get(stream) ?? []).slice(first, limit === undefined ? undefined : first + limit);
    },

    async *subscribe({ after, types, batchSize = 500, signal }) {
      const stop = AbortSignal.any([signal, closing.signal]);
      let position = after;
      while (!stop.aborted) {
        const seen = bell.rings;
        const head = (log.at(-1)?.position ?? START);
        while (position < head && !stop.aborted) {
          const read = log.slice(position, position + batchSize);
          const last = read.at(-1)?.position ?? head;
          const events = types === undefined ? read : read.filter((event) => types.includes(event.type));
          position = last;
          if (events.length > 0) yield { kind: 'events', events, position };
        }
        if (stop.aborted) return;
        yield { kind: 'caught-up', position };
        await bell.wait(seen, 60_000, stop);
      }
    },

    head: async () => log.at(-1)?.position ?? START,
    close: async () => closing.abort(),
  };
}
