// The event store on a server: EventStoreDB 21.10 and newer, or KurrentDB. Behind the same port as the embedded one.
import { StoreUnavailable } from '../../kern/errors.ts';
import { START, type Position, type RecordedEvent, type Revision, type StreamName } from '../../kern/event.ts';
import { createTurns } from '../../kern/turns.ts';
import type { Appended, EventStore, ExpectedRevision } from '../port.ts';
import { serialise, type SerialisedEvent } from '../serialise.ts';
import { createPlaces, VERHUISBOEK, type Places } from './places.ts';
import { toRecorded } from './protocol.ts';
import { keepLast } from './retention.ts';
import { openServer, type ServerOptions } from './server.ts';
import { follow } from './subscription.ts';

export interface EventStoreDbOptions extends ServerOptions {
  /** Longest wait between two tries of a subscription; default 5,000. */
  readonly longestWaitMs?: number;
  /** Bytes of log from which on a subscription lets the server filter by type; default 1,000,000. */
  readonly typesFromBytes?: number;
}

/**
 * Connects when it is first used.
 * @throws ValidationFailed when the connection string is not one
 */
export function createEventStoreDb({ longestWaitMs = 5_000, typesFromBytes = 1_000_000, ...options }: EventStoreDbOptions): EventStore {
  const server = openServer(options);
  const { patiently } = server;
  const turns = createTurns();
  const closing = new AbortController();
  const appending = new Set<Promise<unknown>>();

  function assertOpen(): void {
    if (closing.signal.aborted) throw new StoreUnavailable('Het log is gesloten.');
  }

  let placed: Promise<Places> | null = null;
  /** Read once: a log is moved here before anybody uses it. */
  function places(): Promise<Places> {
    placed ??= server.read(VERHUISBOEK, 0, undefined).then(createPlaces);
    placed.catch(() => {
      placed = null;
    });
    return placed;
  }

  async function send(stream: StreamName, expected: ExpectedRevision, events: readonly SerialisedEvent[]): Promise<Appended> {
    const { isMoved } = await places();
    const { revision, commit } = await server.write(stream, expected, events);
    if (commit !== null && !isMoved(commit)) return { revision, position: commit as Position };
    // A server need not say where a repeated append was, and does not know the place of what was moved here.
    const [last] = await server.read(stream, revision, 1);
    if (last === undefined) throw new StoreUnavailable('De event store geeft een vastgelegde gebeurtenis nog niet terug.');
    return { revision, position: last.position };
  }

  return {
    async append(stream, expected, events) {
      assertOpen();
      const serialised = serialise(stream, events);
      const largest = serialised.reduce((a, b) => (b.data.length > a.data.length ? b : a));
      // One at a time per stream: what is asked in order is written in order.
      const appended = turns.take(stream, async () => {
        const answer = await patiently(() => send(stream, expected, serialised), largest.type);
        if (answer.revision === serialised.length - 1) await keepLast(server, stream);
        return answer;
      });
      const settled = appended.catch(() => undefined).finally(() => appending.delete(settled));
      appending.add(settled);
      return appended;
    },

    async readStream(stream, { from = 0 as Revision, limit } = {}) {
      assertOpen();
      if (limit === 0) return [];
      return patiently(async () => (await server.read(stream, from, limit)).map((event): RecordedEvent => toRecorded(event)));
    },

    subscribe: ({ signal, ...followed }) =>
      follow({ server, places, longestWaitMs, typesFromBytes }, followed, AbortSignal.any([signal, closing.signal])),

    async head() {
      assertOpen();
      return patiently(async () => {
        await places();
        return (await server.newest(undefined, closing.signal))?.position ?? START;
      });
    },

    writable: () => true,
    async close() {
      if (closing.signal.aborted) return;
      await Promise.all(appending);
      closing.abort();
      await server.close();
    },
  };
}
