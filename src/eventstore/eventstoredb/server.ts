// Our part of a server: one call each, tried again while the fault may pass. What the store, the seal, the proof and the moving share.
import { LogCorrupt, StoreUnavailable, VersionConflict } from '../../kern/errors.ts';
import type { Revision, StreamName } from '../../kern/event.ts';
import type { ExpectedRevision } from '../port.ts';
import type { SerialisedEvent } from '../serialise.ts';
import { wanted } from '../technisch.ts';
import { QUIET } from './answers.ts';
import { createBackoff } from './backoff.ts';
import { openConnection, type Connection } from './connection.ts';
import { faultOf, saysNoStream } from './faults.ts';
import { createNames, DEFAULT_PREFIX, type Names } from './names.ts';
import { allRequest, appendRequests, newestRequest, readStreamRequest, settingIn, storedIn, toCommit, type StoredEvent } from './protocol.ts';

export interface ServerOptions {
  /** `esdb://…` or `esdb+discover://…`; TLS, certificates and credentials are in it. */
  readonly url: string;
  /** What the names of our streams begin with on the server; default `woostroom.`. */
  readonly prefix?: string | undefined;
  /** How long one call may take; default 5,000. */
  readonly deadlineMs?: number | undefined;
  /** How long to go on trying before giving up: longer than the election of a leader takes; default 10,000. */
  readonly patienceMs?: number | undefined;
}

export interface Written {
  readonly revision: Revision;
  /** Commit position of the last event; null when the server does not say. */
  readonly commit: number | null;
}

export interface OurServer {
  readonly names: Names;
  readonly connection: Connection;
  /** Tries until it works, the fault is final, or patience ends. What is tried must be the same when it is done twice. */
  readonly patiently: <T>(attempt: () => Promise<T>, veld?: string) => Promise<T>;
  /** One try. @throws VersionConflict, or the fault as it came */
  write(stream: StreamName, expected: ExpectedRevision, events: readonly SerialisedEvent[]): Promise<Written>;
  /** One try. */
  read(stream: StreamName, from: number, limit: number | undefined): Promise<readonly StoredEvent[]>;
  /** The newest event of ours among streams beginning so; null when there is none. One try. */
  newest(begin: string | undefined, stop: AbortSignal): Promise<StoredEvent | null>;
  /**
   * Every event that is in the chain, in the order of the server, up to the end as it is when it gets there. Goes on by itself.
   * @param after a commit position; 0 for everything
   * @throws LogCorrupt when the server was told to let events of ours go
   */
  everything(after: number, stop: AbortSignal): AsyncGenerator<StoredEvent>;
  close(): Promise<void>;
}

const NO_ANSWER = 'De event store antwoordt nu niet. Probeer het later opnieuw.';

/** @throws ValidationFailed when the connection string is not one */
export function openServer({ url, prefix = DEFAULT_PREFIX, deadlineMs = 5_000, patienceMs = 10_000 }: ServerOptions): OurServer {
  const names = createNames(prefix);
  const connection = openConnection({ url, deadlineMs });
  const closing = new AbortController();

  return {
    names,
    connection,

    async patiently(attempt, veld) {
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
    },

    async write(stream, expected, events) {
      const response = await connection.append(appendRequests(names.stored(stream), expected, events));
      const refused = response.getWrongExpectedVersion();
      if (refused !== undefined) {
        const actual = refused.hasCurrentRevision() ? (Number(refused.getCurrentRevision()) as Revision) : 'no-stream';
        throw new VersionConflict(stream, expected === 'any' ? 'no-stream' : expected, actual);
      }
      const success = response.getSuccess();
      const place = success?.getPosition();
      return { revision: Number(success?.getCurrentRevision() ?? 0) as Revision, commit: place === undefined ? null : toCommit(place.getCommitPosition()) };
    },

    async read(stream, from, limit) {
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
      if (signal.aborted) throw new StoreUnavailable(NO_ANSWER);
      return events;
    },

    async newest(begin, stop) {
      const signal = AbortSignal.any([stop, closing.signal, AbortSignal.timeout(patienceMs)]);
      for await (const response of connection.read(newestRequest({ on: 'stream', pattern: names.pattern(begin) }, 1), signal)) {
        const event = response === QUIET ? null : storedIn(response, names);
        if (event !== null && wanted(event.stream, begin)) return event;
      }
      if (signal.aborted) throw new StoreUnavailable(NO_ANSWER);
      return null;
    },

    async *everything(after, stop) {
      const signal = AbortSignal.any([stop, closing.signal]);
      const backoff = createBackoff(1_000);
      let commit = after;
      let until = performance.now() + patienceMs;
      for (;;) {
        try {
          for await (const response of connection.read(allRequest(commit, { on: 'stream', pattern: names.patternWithSettings() }), signal)) {
            if (response === QUIET) continue;
            const setting = settingIn(response, names);
            if (setting !== null && wanted(setting, undefined)) throw new LogCorrupt(`Het log klopt niet: op de server is ingesteld dat gebeurtenissen van stroom ${setting} verdwijnen.`);
            const event = storedIn(response, names);
            // What was moved here was in the chain of the log it came from, bookkeeping too.
            if (event === null || event.commit <= commit || (event.link === null && !wanted(event.stream, undefined))) continue;
            commit = event.commit;
            until = performance.now() + patienceMs;
            backoff.reset();
            yield event;
          }
          return;
        } catch (error) {
          const fault = faultOf(error);
          if (!fault.passes || performance.now() >= until) throw fault.error;
          await backoff.wait(signal);
        }
      }
    },

    async close() {
      if (closing.signal.aborted) return;
      closing.abort();
      await connection.close();
    },
  };
}
