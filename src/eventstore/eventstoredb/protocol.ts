// Our words and the server's messages: requests as they go, events as they come back. The only place where bytes become events.
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendReq, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { LogCorrupt, StoreUnavailable } from '../../kern/errors.ts';
import type { Position, RecordedEvent, StreamName } from '../../kern/event.ts';
import type { ChainedRow } from '../chain.ts';
import { decode } from '../decode.ts';
import type { ExpectedRevision } from '../port.ts';
import type { SerialisedEvent } from '../serialise.ts';
import { unpackMoved } from './moved.ts';
import type { Names } from './names.ts';
import type { Place } from './places.ts';

const { Empty, StreamIdentifier, UUID } = sharedPb;
const { Options, FilterOptions } = { Options: streamsPb.ReadReq.Options, FilterOptions: streamsPb.ReadReq.Options.FilterOptions };

const identifier = (stored: string): InstanceType<typeof StreamIdentifier> => new StreamIdentifier().setStreamName(Buffer.from(stored, 'utf8'));

/** @param stored the stream's name on the server */
export function appendRequests(stored: string, expected: ExpectedRevision, events: readonly SerialisedEvent[]): readonly AppendReq[] {
  const options = new streamsPb.AppendReq.Options().setStreamIdentifier(identifier(stored));
  if (expected === 'any') options.setAny(new Empty());
  else if (expected === 'no-stream') options.setNoStream(new Empty());
  else options.setRevision(String(expected));
  return [
    new streamsPb.AppendReq().setOptions(options),
    ...events.map(({ id, type, data, metadata }) => {
      const message = new streamsPb.AppendReq.ProposedMessage().setId(new UUID().setString(id));
      message.getMetadataMap().set('type', type).set('content-type', 'application/json');
      message.setData(Buffer.from(data, 'utf8')).setCustomMetadata(Buffer.from(metadata, 'utf8'));
      return new streamsPb.AppendReq().setProposedMessage(message);
    }),
  ];
}

const readOptions = (): ReadReq.Options => new Options().setResolveLinks(false).setUuidOption(new Options.UUIDOption().setString(new Empty()));

export const readStreamRequest = (stored: string, from: number, limit: number | undefined): ReadReq =>
  new streamsPb.ReadReq().setOptions(
    readOptions()
      .setStream(new Options.StreamOptions().setStreamIdentifier(identifier(stored)).setRevision(String(from)))
      .setReadDirection(Options.ReadDirection.FORWARDS)
      .setCount(String(limit ?? Number.MAX_SAFE_INTEGER))
      .setNoFilter(new Empty()),
  );

/** What the server leaves out before it sends: by the name of the stream or by the type of the event, never both. */
export type Filter = { readonly on: 'stream' | 'type'; readonly pattern: string };

/** Records of the server looked through between two news of how far it is. */
const WINDOW = 500;

function filterOf({ on, pattern }: Filter): ReadReq.Options.FilterOptions {
  const expression = new FilterOptions.Expression().setRegex(pattern);
  const filter = new FilterOptions().setMax(WINDOW).setCheckpointintervalmultiplier(1);
  return on === 'stream' ? filter.setStreamIdentifier(expression) : filter.setEventType(expression);
}

/** The newest events first. */
export const newestRequest = (filter: Filter, limit: number): ReadReq =>
  new streamsPb.ReadReq().setOptions(
    readOptions()
      .setAll(new Options.AllOptions().setEnd(new Empty()))
      .setReadDirection(Options.ReadDirection.BACKWARDS)
      .setCount(String(limit))
      .setFilter(filterOf(filter)),
  );

const placeAfter = (commit: number): ReadReq.Options.AllOptions =>
  commit === 0
    ? new Options.AllOptions().setStart(new Empty())
    : new Options.AllOptions().setPosition(new Options.Position().setCommitPosition(String(commit)).setPreparePosition(String(commit)));

/** Everything from a commit position (0 for the start), that one included, up to the end. */
export const allRequest = (from: number, filter: Filter): ReadReq =>
  new streamsPb.ReadReq().setOptions(
    readOptions().setAll(placeAfter(from)).setReadDirection(Options.ReadDirection.FORWARDS).setCount(String(Number.MAX_SAFE_INTEGER)).setFilter(filterOf(filter)),
  );

/** @param after a commit position of the server; 0 for everything, and then what comes */
export function subscribeRequest(after: number, filter: Filter): ReadReq {
  return new streamsPb.ReadReq().setOptions(
    readOptions().setAll(placeAfter(after)).setReadDirection(Options.ReadDirection.FORWARDS).setSubscription(new Options.SubscriptionOptions()).setFilter(filterOf(filter)),
  );
}

/**
 * A commit position of the server: a count of bytes.
 * @throws StoreUnavailable above 2^53, which is a log of eight petabytes: never rounded
 */
export function toCommit(commit: string): number {
  const position = Number(commit);
  if (!Number.isSafeInteger(position)) throw new StoreUnavailable(`De positie ${commit} op de server is te groot voor dit programma.`);
  return position;
}

/** An event of ours, as text: what the chain is made over. */
export interface StoredEvent extends Omit<ChainedRow, 'position' | 'stream'>, Place {
  readonly stream: StreamName;
  /** The link of the chain that it had in the log it was moved from. */
  readonly link: string | null;
}

const streamIn = (record: ReadResp.ReadEvent.RecordedEvent): string => Buffer.from(record.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');

/** A stream of ours that this answer makes to lose events, by a setting or by erasing it; null when it does not. */
export function settingIn(response: ReadResp, names: Names): StreamName | null {
  const record = response.getEvent()?.getEvent();
  if (record === undefined) return null;
  const stream = streamIn(record);
  if (record.getMetadataMap().get('type') === '$streamDeleted') return names.ours(stream);
  if (!stream.startsWith('$$')) return null;
  const loses = /"\$(?:tb|maxCount|maxAge)"/.test(Buffer.from(record.getData_asU8()).toString('utf8'));
  return loses ? names.ours(stream.slice(2)) : null;
}

const TICKS_PER_MS = 10_000n;

/**
 * The event in an answer; null when the answer holds none, or one that is not ours.
 * @throws LogCorrupt when it lacks what every event has
 */
export function storedIn(response: ReadResp, names: Names): StoredEvent | null {
  const record = response.getEvent()?.getEvent();
  if (record === undefined) return null;
  const stream = names.ours(streamIn(record));
  const id = record.getId()?.getString();
  const attributes = record.getMetadataMap();
  const type = attributes.get('type');
  // In a stream of ours the server writes only that it was erased: no event of the domain.
  if (stream === null || type?.startsWith('$') === true) return null;
  const created = attributes.get('created');
  if (id === undefined || type === undefined || created === undefined) throw new LogCorrupt(`Een gebeurtenis in stroom ${stream} is niet volledig.`);
  const { metadata, moved } = unpackMoved(Buffer.from(record.getCustomMetadata_asU8()).toString('utf8'));
  const commit = toCommit(record.getCommitPosition());
  // Events of one transaction of several streams share a commit position: as a place it would lose all but the first.
  if (commit !== toCommit(record.getPreparePosition())) throw new LogCorrupt(`Een gebeurtenis in stroom ${stream} is op een andere manier geschreven dan dit programma doet.`);
  return {
    position: (moved?.position ?? commit) as Position,
    commit,
    stream,
    revision: Number(record.getStreamRevision()),
    id,
    type,
    data: Buffer.from(record.getData_asU8()).toString('utf8'),
    metadata,
    recordedAt: moved?.recordedAt ?? Number(BigInt(created) / TICKS_PER_MS),
    link: moved?.link ?? null,
  };
}

/** @throws LogCorrupt when its contents are not JSON: something else than this program wrote in our streams */
export function toRecorded({ position, stream, revision, id, type, data, metadata, recordedAt }: StoredEvent): RecordedEvent {
  try {
    return decode(position, stream, revision, id, type, data, metadata, recordedAt);
  } catch (cause) {
    throw new LogCorrupt(`Een gebeurtenis in stroom ${stream} is niet leesbaar.`, { cause });
  }
}
