// Following the log on a server: connects, reads, and connects again from where it was, until told to stop. The client does not
// reconnect by itself, and a server tells nothing of what it filtered out; both are made up for here.
import { LogCorrupt } from '../../kern/errors.ts';
import type { Position, RecordedEvent } from '../../kern/event.ts';
import type { SubscribeOptions, SubscriptionMessage } from '../port.ts';
import { wanted } from '../technisch.ts';
import { createBackoff } from './backoff.ts';
import { QUIET, type Connection } from './connection.ts';
import { faultOf } from './faults.ts';
import { literal, type Names } from './names.ts';
import { storedIn, subscribeRequest, toPosition, toRecorded, type Filter, type StoredEvent } from './protocol.ts';

export interface Source {
  readonly connection: Connection;
  readonly names: Names;
  /** The newest event of ours among the streams that are followed; null when there is none. One try. */
  readonly newest: (begin: string | undefined, signal: AbortSignal) => Promise<StoredEvent | null>;
  /** No wait between two tries is longer. */
  readonly longestWaitMs: number;
  /** When the end of the log is further away than so many bytes, the server filters by type; nearer, we do. */
  readonly typesFromBytes: number;
}

type Followed = Omit<SubscribeOptions, 'signal'>;

/** @param stop the subscriber's signal or the store's end; then this ends quietly. */
export async function* follow(source: Source, options: Followed, stop: AbortSignal): AsyncGenerator<SubscriptionMessage> {
  const backoff = createBackoff(source.longestWaitMs);
  const ended = (): boolean => stop.aborted;
  const place: Place = { given: options.after, looked: options.after, reported: null };
  while (!ended()) {
    try {
      for await (const message of connected(source, options, place, stop)) {
        backoff.reset();
        yield message;
        if (ended()) return;
      }
    } catch (error) {
      const fault = faultOf(error);
      if (fault.error instanceof LogCorrupt) throw fault.error;
    }
    if (!ended()) await backoff.wait(stop);
  }
}

/** How far this subscriber is; outlives a connection. */
interface Place {
  /** Everything up to here was yielded or not wanted: from here a next connection reads. */
  given: Position;
  /** Everything up to here was yielded, is in the batch at hand, or was not wanted. */
  looked: Position;
  /** Where the subscriber was last told that the end is. */
  reported: Position | null;
}

/** One connection, from the place where the subscriber is. Ends or throws when the connection does. */
async function* connected(source: Source, options: Followed, place: Place, stop: AbortSignal): AsyncGenerator<SubscriptionMessage> {
  const { names, typesFromBytes } = source;
  const { types, streams } = options;
  // Everything up to here is there already. It is what tells, on servers of any age, that the end is reached.
  const end = await source.newest(streams, stop);
  if (stop.aborted) return;
  if (types !== undefined && end !== null && end.position - place.looked > typesFromBytes) {
    // The type of the last event is asked for too: then it surely comes, however many others are left out.
    const pattern = `^(?:${[...types, end.type].map(literal).join('|')})$`;
    yield* stretch(source, options, place, { on: 'type', pattern }, end, stop, true);
  }
  if (stop.aborted) return;
  yield* stretch(source, options, place, { on: 'stream', pattern: names.pattern(streams) }, end, stop, false);
}

/** Reads under one filter. @param untilEnd stops when the end as it was at connecting is reached; otherwise goes on for ever */
async function* stretch(
  { connection, names }: Source,
  { types, streams, batchSize = 500 }: Followed,
  place: Place,
  filter: Filter,
  end: StoredEvent | null,
  stop: AbortSignal,
  untilEnd: boolean,
): AsyncGenerator<SubscriptionMessage> {
  const last = end?.position ?? place.looked;
  let batch: RecordedEvent[] = [];
  const flush = (): SubscriptionMessage => {
    const events = batch;
    batch = [];
    place.given = place.looked;
    return { kind: 'events', events, position: place.looked };
  };
  const atEnd = (): boolean => place.looked >= last;
  const news = (): SubscriptionMessage | null => {
    if (!atEnd() || place.looked === place.reported) return null;
    place.reported = place.looked;
    return { kind: 'caught-up', position: place.looked };
  };

  if (atEnd() && !untilEnd) {
    const message = news();
    if (message !== null) yield message;
  }
  try {
    for await (const response of connection.read(subscribeRequest(place.looked, filter), stop)) {
      if (response !== QUIET) {
        const event = storedIn(response, names);
        if (event !== null && event.position > place.looked && wanted(event.stream, streams)) {
          place.looked = event.position;
          if (types === undefined || types.includes(event.type)) batch.push(toRecorded(event));
        } else if (response.hasCheckpoint()) {
          // Never beyond the last event of ours: a place that the head of the log does not have yet would look like a lost tail.
          const checkpoint = toPosition(response.getCheckpoint()?.getCommitPosition() ?? '0');
          if (checkpoint > place.looked) place.looked = Math.min(checkpoint, Math.max(last, place.looked)) as Position;
          if (batch.length === 0 && !atEnd()) yield flush();
        } else if (response.hasCaughtUp() && !atEnd()) {
          // The last event has gone since (scavenged): all that is left was sent.
          place.looked = last;
        }
        if (batch.length >= batchSize) yield flush();
        if (!untilEnd || !atEnd()) continue;
      }
      // On the way to the end more is sure to come: only at the end a part of a batch is given.
      if (!atEnd()) continue;
      if (batch.length > 0) yield flush();
      if (untilEnd) return;
      const message = news();
      if (message !== null) yield message;
    }
  } finally {
    // What was in the batch at hand is read again.
    if (batch.length > 0) place.looked = place.given;
    else place.given = place.looked;
  }
}
