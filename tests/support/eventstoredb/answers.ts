// Messages as the server sends them: records, refusals and faults.
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendResp, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import type { Expected, LogRecord } from './log.ts';

const { Empty, StreamIdentifier, UUID } = sharedPb;
const { ReadEvent, SubscriptionConfirmation, Checkpoint, CaughtUp, StreamNotFound } = streamsPb.ReadResp;

export function recordAnswer({ position, stream, revision, id, type, contentType, data, metadata, created }: LogRecord): ReadResp {
  const record = new ReadEvent.RecordedEvent()
    .setId(new UUID().setString(id))
    .setStreamIdentifier(new StreamIdentifier().setStreamName(Buffer.from(stream)))
    .setStreamRevision(String(revision))
    .setCommitPosition(String(position))
    .setPreparePosition(String(position))
    .setData(data)
    .setCustomMetadata(metadata);
  record.getMetadataMap().set('type', type).set('content-type', contentType).set('created', String(created));
  return new streamsPb.ReadResp().setEvent(new ReadEvent().setEvent(record).setCommitPosition(String(position)));
}

export const confirmation = (): ReadResp => new streamsPb.ReadResp().setConfirmation(new SubscriptionConfirmation().setSubscriptionId(crypto.randomUUID()));
export const checkpoint = (position: number): ReadResp =>
  new streamsPb.ReadResp().setCheckpoint(new Checkpoint().setCommitPosition(String(position)).setPreparePosition(String(position)));
export const caughtUp = (): ReadResp => new streamsPb.ReadResp().setCaughtUp(new CaughtUp());
export const streamNotFound = (stream: string): ReadResp =>
  new streamsPb.ReadResp().setStreamNotFound(new StreamNotFound().setStreamIdentifier(new StreamIdentifier().setStreamName(Buffer.from(stream))));

export function written(revision: number, position: number | null): AppendResp {
  const success = new streamsPb.AppendResp.Success().setCurrentRevision(String(revision));
  if (position === null) success.setNoPosition(new Empty());
  else success.setPosition(new streamsPb.AppendResp.Position().setCommitPosition(String(position)).setPreparePosition(String(position)));
  return new streamsPb.AppendResp().setSuccess(success);
}

export function conflict(expected: Expected, current: number | null): AppendResp {
  const refusal = new streamsPb.AppendResp.WrongExpectedVersion();
  if (current === null) refusal.setCurrentNoStream(new Empty());
  else refusal.setCurrentRevision(String(current));
  if (expected === 'any') refusal.setExpectedAny(new Empty());
  else if (expected === 'no-stream') refusal.setExpectedNoStream(new Empty());
  else if (expected === 'stream-exists') refusal.setExpectedStreamExists(new Empty());
  else refusal.setExpectedRevision(String(expected));
  return new streamsPb.AppendResp().setWrongExpectedVersion(refusal);
}

function fault(code: status, details: string, trailers: Readonly<Record<string, string>>): ServiceError {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return Object.assign(new Error(details), { code, details, metadata });
}

export const unavailable = (): ServiceError => fault(status.UNAVAILABLE, 'the connection was lost', {});
export const denied = (): ServiceError => fault(status.PERMISSION_DENIED, 'access denied', { exception: 'access-denied' });
export const tooLarge = (max: number): ServiceError =>
  fault(status.INVALID_ARGUMENT, 'maximum append size exceeded', { exception: 'maximum-append-size-exceeded', 'maximum-append-size': String(max) });
export const tombstoned = (stream: string): ServiceError =>
  fault(status.FAILED_PRECONDITION, 'stream deleted', { exception: 'stream-deleted', 'stream-name': stream });
export const notLeader = (leader: { readonly host: string; readonly port: number }): ServiceError =>
  fault(status.NOT_FOUND, 'leader info available', { exception: 'not-leader', 'leader-endpoint-host': leader.host, 'leader-endpoint-port': String(leader.port) });
