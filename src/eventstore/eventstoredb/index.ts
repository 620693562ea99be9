// The event store on a server: EventStoreDB 21.10 and newer, or KurrentDB. Behind the same port as the embedded one.
import { StoreUnavailable, VersionConflict } from '../../kern/errors.ts';
import { START, type Position, type RecordedEvent, type Revision, type StreamName } from '../../kern/event.ts';
import { createTurns } from '../../kern/turns.ts';
import type { Appended, EventStore, ExpectedRevision } from '../port.ts';
import { serialise, type SerialisedEvent } from '../serialise.ts';
import { wanted } from '../technisch.ts';
import { createBackoff } from './backoff.ts';
import { openConnection, QUIET } from './connection.ts';
import { faultOf, saysNoStream } from './faults.ts';
import { createNames } from './names.ts';
import { appendRequests, newestRequest, readStreamRequest, storedIn, toCommit, toRecorded, type StoredEvent } from './protocol.ts';
import { createPlaces, VERHUISBOEK, type Places } from './places.ts';
import { keepLast } from './retention.ts';
import { follow } from './subscription.ts';

export interface EventStoreDbOptions {
  /** `esdb://…` or `esdb+discover://…`; TLS, certificates and credentials are in it. */
  readonly url: string;
  /** What the names of our streams begin with on the server; default `woostroom.`. */
  readonly prefix?: string;
  /** How long one call may take; default 5,000. */
  readonly deadlineMs?: number;
  /** How long to go on trying before giving up: longer than the election of a leader takes; default 10,000. */
  readonly patienceMs?: number;
  /** Longest wait between two tries of a subscription; default 5,000. */
  readonly longestWaitMs?: number;
  /** Bytes of log from which on a subscription lets the server filter by type; default 1,000,000. */
  readonly typesFromBytes?: number;
}

export const DEFAULT_PREFIX = 'woostroom.';

/**
 * Connects when it is first used.
 * @throws ValidationFailed when the connection string is not one
 */
export function createEventStoreDb({
  url,
  prefix = DEFAULT_PREFIX,
  deadlineMs = 5_000,
  patienceMs = 10_000,
  longestWaitMs = 5_000,
  typesFromBytes = 1_000_000,
}: EventStoreDbOptions): EventStore {
  const names = createNames(prefix);
  const connection = openConnection({ url, deadlineMs });
  const turns = createTurns();
  const closing = new AbortController();
  const appending = new Set<Promise<unknown>>();

  function assertOpen(): void {
    if (closing.signal.aborted) throw new StoreUnavailable('Het log is gesloten.');
  }

  /** Tries until it works, the fault is final, or patience ends. What is tried must be the same when it is done twice. */
  async function patiently<T>(attempt: () => Promise<T>, veld?: string): Promise<T> {
    const backoff = createBackoff(1_000);
    const until = performance.now() + patienceMs;
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (error instanceof VersionConflict) throw error;
        const fault = faultOf(error, veld);
        if (!fault.passes || performance.now() >= until) throw fault.error;
        await backoff.wait(AbortSignal.timeout(patienceMs));
      }
    }
  }

  async function send(stream: StreamName, expected: ExpectedRevision, events: readonly SerialisedEvent[]): Promise<Appended> {
    await places();
    const response = await connection.append(appendRequests(names.stored(stream), expected, events));
    const refused = response.getWrongExpectedVersion();
    if (refused !== undefined) {
      const actual = refused.hasCurrentRevision() ? (Number(refused.getCurrentRevision()) as Revision) : 'no-stream';
      throw new VersionConflict(stream, expected === 'any' ? 'no-stream' : expected, actual);
    }
    const success = response.getSuccess();
    const revision = Number(success?.getCurrentRevision() ?? 0) as Revision;
    const commit = success?.hasPosition() === true ? toCommit(success.getPosition()?.getCommitPosition() ?? '') : null;
    if (commit !== null && !(await places()).isMoved(commit)) return { revision, position: commit as Position };
    // A server need not say where a repeated append was, and does not know the place of what was moved here.
    const [last] = await readStored(stream, revision, 1);
    if (last === undefined) throw new StoreUnavailable('De event store geeft een vastgelegde gebeurtenis nog niet terug.');
    return { revision, position: last.position };
  }

  async function readStored(stream: StreamName, from: number, limit: number | undefined): Promise<readonly StoredEvent[]> {
    const events: StoredEvent[] = [];
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(patienceMs)]);
    try {
      for await (const response of connection.read(readStreamRequest(names.stored(stream), from, limit), signal)) {
        if (response === QUIET) continue;
        if (response.hasStreamNotFound()) return [];
        const event = storedIn(response, names);
        if (event !== null) events.push(event);
      }
    } catch (error) {
      if (saysNoStream(error)) return [];
      throw error;
    }
    if (signal.aborted) throw new StoreUnavailable('De event store antwoordt nu niet. Probeer het later opnieuw.');
    return events;
  }

  let placed: Promise<Places> | null = null;
  /** Read once: a log is moved here before anybody uses it. */
  function places(): Promise<Places> {
    placed ??= readStored(VERHUISBOEK, 0, undefined).then(createPlaces);
    placed.catch(() => {
      placed = null;
    });
    return placed;
  }

  async function newest(begin: string | undefined, stop: AbortSignal): Promise<StoredEvent | null> {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(patienceMs)]);
    for await (const response of connection.read(newestRequest({ on: 'stream', pattern: names.pattern(begin) }, 1), signal)) {
      const event = response === QUIET ? null : storedIn(response, names);
      if (event !== null && wanted(event.stream, begin)) return event;
    }
    if (signal.aborted) throw new StoreUnavailable('De event store antwoordt nu niet. Probeer het later opnieuw.');
    return null;
  }

  return {
    async append(stream, expected, events) {
      assertOpen();
      const serialised = serialise(stream, events);
      const largest = serialised.reduce((a, b) => (b.data.length > a.data.length ? b : a));
      // One at a time per stream: what is asked in order is written in order.
      const appended = turns.take(stream, async () => {
        const answer = await patiently(() => send(stream, expected, serialised), largest.type);
        if (answer.revision === serialised.length - 1) await keepLast(connection, names, stream);
        return answer;
      });
      const settled = appended.catch(() => undefined).finally(() => appending.delete(settled));
      appending.add(settled);
      return appended;
    },

    async readStream(stream, { from = 0 as Revision, limit } = {}) {
      assertOpen();
      if (limit === 0) return [];
      return patiently(async () => (await readStored(stream, from, limit)).map((event): RecordedEvent => toRecorded(event)));
    },

    subscribe: ({ signal, ...options }) =>
      follow({ connection, names, places, newest, longestWaitMs, typesFromBytes }, options, AbortSignal.any([signal, closing.signal])),

    async head() {
      assertOpen();
      return patiently(async () => {
        await places();
        return (await newest(undefined, closing.signal))?.position ?? START;
      });
    },

    async close() {
      if (closing.signal.aborted) return;
      await Promise.all(appending);
      closing.abort();
      await connection.close();
    },
  };
}
