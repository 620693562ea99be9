// The event store port: what every adapter (memory, SQLite, EventStoreDB) promises; tests/contract proves it.
import type { NewEvent, Position, RecordedEvent, Revision, StreamName } from '../kern/event.ts';

/** What the writer believes of the stream. `'any'` is for streams whose order carries no decision. */
export type ExpectedRevision = Revision | 'no-stream' | 'any';

export interface Appended {
  /** Position of the last appended event. */
  readonly position: Position;
  /** Revision of the last appended event. */
  readonly revision: Revision;
}

/** What a subscription yields: events in log order, or the news that it has reached the end of the log. */
export type SubscriptionMessage =
  /** `position` is how far was looked. On a server a long stretch without what was asked gives messages without events. */
  | { readonly kind: 'events'; readonly events: readonly RecordedEvent[]; readonly position: Position }
  /** The end is reached: nothing that matches is left up to `position`. A checkpoint may move there. */
  | { readonly kind: 'caught-up'; readonly position: Position };

export interface ReadStreamOptions {
  /** First revision to return; default 0. */
  readonly from?: Revision;
  /** At most so many events; default all. */
  readonly limit?: number;
}

export interface SubscribeOptions {
  /** Everything after this position; `START` for the whole log. */
  readonly after: Position;
  /** Only these event types; default all. */
  readonly types?: readonly string[];
  /** Only streams whose name begins so; default every stream but the technical ones (`technisch.ts`). */
  readonly streams?: string;
  /** Most events in one message; default 500. */
  readonly batchSize?: number;
  readonly signal: AbortSignal;
}

export interface EventStore {
  /**
   * Appends all events or none, durably (after a crash they are there), in one gapless run of revisions.
   * Idempotent: when the stream already holds exactly these event ids at the expected place, answers as the first time.
   * With `'any'` that is sure only for the last append to the stream.
   * @throws VersionConflict when the stream is not at `expected`
   * @throws ValidationFailed when an event is larger than `MAX_EVENT_BYTES`, or all together than the server takes
   * @throws StoreUnavailable when the store does not answer
   */
  append(stream: StreamName, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended>;

  /** Events of one stream in order; empty when there is no such stream. */
  readStream(stream: StreamName, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]>;

  /**
   * The log after a position, then every new event as it comes, until the signal aborts.
   * Reconnects by itself. Ends quietly on abort; throws `LogCorrupt` only.
   */
  subscribe(options: SubscribeOptions): AsyncIterable<SubscriptionMessage>;

  /** Position of the newest event, on a server of those that are not technical; `START` when the log is empty. */
  head(): Promise<Position>;

  /** Whether it takes appends, as far as known; false after a fault that only a new start mends. */
  writable(): boolean;

  close(): Promise<void>;
}

/** One event, data and metadata together; documents never go in events (eventstore.md §4.2). */
export const MAX_EVENT_BYTES = 256 * 1024;
