// The event store in memory: for tests, with the same promises as the others except durability.
import { setImmediate as breathe } from 'node:timers/promises';
import type { Clock } from '../kern/clock.ts';
import { StoreUnavailable } from '../kern/errors.ts';
import { START } from '../kern/event.ts';
import type { Position, RecordedEvent, Revision, StreamName } from '../kern/event.ts';
import { createBell } from './bell.ts';
import { decode } from './decode.ts';
import type { EventStore } from './port.ts';
import { precondition } from './precondition.ts';
import { serialise } from './serialise.ts';
import { wanted } from './technisch.ts';

export function createMemoryEventStore({ clock }: { readonly clock: Clock }): EventStore {
  const log: RecordedEvent[] = [];
  const streams = new Map<StreamName, RecordedEvent[]>();
  const bell = createBell();
  const closing = new AbortController();

  const head = (): Position => log.at(-1)?.position ?? START;
  const assertOpen = (): void => {
    if (closing.signal.aborted) throw new StoreUnavailable('de event store is gesloten');
  };

  return {
    async append(stream, expected, events) {
      assertOpen();
      const serialised = serialise(stream, events);
      const held = streams.get(stream) ?? [];
      const ids = serialised.map((event) => event.id);
      const outcome = precondition(stream, held.length - 1, expected, ids, (revision) => held[revision]?.id);
      if (outcome.kind === 'repeated') {
        return { revision: outcome.revision, position: held[outcome.revision]?.position ?? START };
      }
      const recordedAt = clock.now().epochMilliseconds;
      for (const { id, type, data, metadata } of serialised) {
        const recorded = decode(log.length + 1, stream, held.length, id, type, data, metadata, recordedAt);
        held.push(recorded);
        log.push(recorded);
      }
      streams.set(stream, held);
      bell.ring();
      return { revision: (held.length - 1) as Revision, position: head() };
    },

    async readStream(stream, { from = 0 as Revision, limit } = {}) {
      assertOpen();
      return (streams.get(stream) ?? []).slice(from, limit === undefined ? undefined : from + limit);
    },

    async *subscribe({ after, types, streams: begin, batchSize = 500, signal }) {
      const stop = AbortSignal.any([signal, closing.signal]);
      const ended = (): boolean => stop.aborted;
      let position = after;
      let reported: Position | null = null;
      while (!ended()) {
        const seen = bell.rings;
        while (position < head()) {
          const read = log.slice(position, position + batchSize);
          const events = read.filter((event) => wanted(event.stream, begin) && (types === undefined || types.includes(event.type)));
          position = read.at(-1)?.position ?? head();
          if (events.length > 0) yield { kind: 'events', events, position };
          await breathe();
          if (ended()) return;
        }
        if (position !== reported) yield { kind: 'caught-up', position };
        reported = position;
        await bell.wait(seen, 60_000, stop);
      }
    },

    async head() {
      assertOpen();
      return head();
    },
    writable: () => true,
    close: async () => closing.abort(),
  };
}
