// Following the log on a server: connects, reads, and connects again from where it was, until told to stop. The client does not
// reconnect by itself, and a server tells nothing of what it filtered out; both are made up for here.
import { LogCorrupt } from '../../kern/errors.ts';
import type { Position, RecordedEvent } from '../../kern/event.ts';
import type { SubscribeOptions, SubscriptionMessage } from '../port.ts';
import { wanted } from '../technisch.ts';
import { QUIET } from './answers.ts';
import { createBackoff } from './backoff.ts';
import { faultOf } from './faults.ts';
import { literal } from './names.ts';
import type { Place, Places } from './places.ts';
import { storedIn, subscribeRequest, toCommit, toRecorded, type Filter, type StoredEvent } from './protocol.ts';
import type { OurServer } from './server.ts';

export interface Source {
  readonly server: OurServer;
  readonly places: () => Promise<Places>;
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
  let reader: Reader | null = null;
  while (!ended()) {
    try {
      reader ??= newReader(await source.places(), options.after);
      for await (const message of connected(source, options, reader, stop)) {
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
interface Reader {
  /** Everything up to here was yielded or not wanted: from here a next connection reads. */
  given: Place;
  /** Everything up to here was yielded, is in the batch at hand, or was not wanted. */
  looked: Place;
  /** Where the subscriber was last told that the end is. */
  reported: Position | null;
}

function newReader(places: Places, after: Position): Reader {
  const place = places.from(after);
  return { given: place, looked: place, reported: null };
}

/** One connection, from the place where the subscriber is. Ends or throws when the connection does. */
async function* connected(source: Source, options: Followed, reader: Reader, stop: AbortSignal): AsyncGenerator<SubscriptionMessage> {
  const { server, typesFromBytes } = source;
  const { types, streams } = options;
  // Everything up to here is there already. It is what tells, on servers of any age, that the end is reached.
  const end = await server.newest(streams, stop);
  if (types !== undefined && end !== null && end.commit - reader.looked.commit > typesFromBytes) {
    // The type of the last event is asked for too: then it surely comes, however many others are left out.
    const pattern = `^(?:${[...types, end.type].map(literal).join('|')})$`;
    yield* stretch(source, options, reader, { on: 'type', pattern }, end, stop, true);
  }
  yield* stretch(source, options, reader, { on: 'stream', pattern: server.names.pattern(streams) }, end, stop, false);
}

/** Reads under one filter. @param untilEnd stops when the end as it was at connecting is reached; otherwise goes on for ever */
async function* stretch(
  { server: { connection, names }, places }: Source,
  { types, streams, batchSize = 500 }: Followed,
  reader: Reader,
  filter: Filter,
  end: StoredEvent | null,
  stop: AbortSignal,
  untilEnd: boolean,
): AsyncGenerator<SubscriptionMessage> {
  const { isMoved } = await places();
  const last: Place = end ?? reader.looked;
  let batch: RecordedEvent[] = [];
  const flush = (): SubscriptionMessage => {
    const events = batch;
    batch = [];
    reader.given = reader.looked;
    return { kind: 'events', events, position: reader.looked.position };
  };
  const atEnd = (): boolean => reader.looked.position >= last.position;
  const news = (): SubscriptionMessage | null => {
    const { position } = reader.looked;
    if (!atEnd() || position === reader.reported) return null;
    reader.reported = position;
    return { kind: 'caught-up', position };
  };

  if (atEnd() && !untilEnd) {
    const message = news();
    if (message !== null) yield message;
  }
  try {
    for await (const response of connection.read(subscribeRequest(reader.looked.commit, filter), stop)) {
      if (response !== QUIET) {
        const event = storedIn(response, names);
        if (event !== null && event.position > reader.looked.position && wanted(event.stream, streams)) {
          reader.looked = event;
          if (types === undefined || types.includes(event.type)) batch.push(toRecorded(event));
        } else if (response.hasCheckpoint()) {
          const checkpoint = toCommit(response.getCheckpoint()?.getCommitPosition() ?? '0');
          // Never beyond the last event of ours: a place that the head of the log does not have yet would look like a lost tail.
          if (!isMoved(checkpoint) && checkpoint > reader.looked.commit && checkpoint < last.commit) {
            reader.looked = { position: checkpoint as Position, commit: checkpoint };
          }
          if ((batch.length === 0 || untilEnd) && !atEnd()) yield flush();
        } else if (response.hasCaughtUp() && !atEnd()) {
          // The last event has gone since (scavenged): all that is left was sent.
          reader.looked = last;
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
    if (batch.length > 0) reader.looked = reader.given;
    else reader.given = reader.looked;
  }
}
