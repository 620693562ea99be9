// Answering a read: a stream or the whole log, forwards or backwards, or a subscription that goes on with what comes.
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerWritableStream } from '@grpc/grpc-js';
import { caughtUp, checkpoint, confirmation, recordAnswer, streamNotFound, tombstoned } from './answers.ts';
import type { FakeLog, LogRecord } from './log.ts';

type Call = ServerWritableStream<ReadReq, ReadResp>;

const { ReadDirection } = streamsPb.ReadReq.Options;

function matcher(options: ReadReq.Options): (record: LogRecord) => boolean {
  const filter = options.getFilter();
  if (filter === undefined) return () => true;
  const onStream = filter.getStreamIdentifier();
  const expression = onStream ?? filter.getEventType();
  const regex = new RegExp(expression?.getRegex() || '^', 'u');
  const prefixes = expression?.getPrefixList() ?? [];
  return (record) => {
    const value = onStream === undefined ? record.type : record.stream;
    return prefixes.length > 0 ? prefixes.some((prefix) => value.startsWith(prefix)) : regex.test(value);
  };
}

/** Writes when the reader has room; false when the reader has gone. */
async function send(call: Call, answer: ReadResp): Promise<boolean> {
  if (call.cancelled || call.destroyed) return false;
  if (!call.write(answer)) {
    const signs = ['drain', 'cancelled', 'close'];
    await new Promise<void>((resolve) => {
      const go = (): void => {
        for (const sign of signs) call.off(sign, go);
        resolve();
      };
      for (const sign of signs) call.on(sign, go);
    });
  }
  return !call.cancelled;
}

/**
 * @param tellsCaughtUp servers since 23.10 do
 * @param cut ends the stream of answers after so many
 * @param sent called for each answer that was sent
 */
export async function answerRead(call: Call, log: FakeLog, tellsCaughtUp: boolean, cut: number, sent: () => void): Promise<void> {
  const options = call.request.getOptions();
  if (options === undefined) return void call.end();
  let left = cut;
  const give = async (answer: ReadResp): Promise<boolean> => {
    if (left-- <= 0) return false;
    sent();
    return send(call, answer);
  };
  if (options.hasSubscription()) await subscribe(call, log, options, tellsCaughtUp, give);
  else {
    const records = options.hasStream() ? ofStream(log, options) : ofAll(log, options);
    if ('error' in records) return void call.emit('error', records.error);
    if ('missing' in records) await give(streamNotFound(records.missing));
    else for (const record of records.records) if (!(await give(recordAnswer(record)))) break;
  }
  call.end();
}

type Found = { readonly records: readonly LogRecord[] } | { readonly missing: string } | { readonly error: Error };

function ofStream(log: FakeLog, options: ReadReq.Options): Found {
  const stream = options.getStream();
  const name = Buffer.from(stream?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
  if (log.isTombstoned(name)) return { error: tombstoned(name) };
  const held = log.stream(name);
  if (held === null) return { missing: name };
  const from = stream?.hasRevision() === true ? Number(stream.getRevision()) : null;
  const backwards = options.getReadDirection() === ReadDirection.BACKWARDS;
  const inOrder = backwards ? held.filter(({ revision }) => from === null || revision <= from).reverse() : held.filter(({ revision }) => revision >= (from ?? 0));
  return { records: inOrder.slice(0, Number(options.getCount())) };
}

function ofAll(log: FakeLog, options: ReadReq.Options): Found {
  const all = options.getAll();
  const place = all?.getPosition();
  const from = place === undefined ? null : Number(place.getCommitPosition());
  const backwards = options.getReadDirection() === ReadDirection.BACKWARDS;
  // Forwards includes the event at the place, backwards begins before it.
  const inOrder = backwards ? log.all.filter(({ position }) => from === null || position < from).toReversed() : log.all.filter(({ position }) => position >= (from ?? 0));
  return { records: inOrder.filter(matcher(options)).slice(0, Number(options.getCount())) };
}

async function subscribe(
  call: Call,
  log: FakeLog,
  options: ReadReq.Options,
  tellsCaughtUp: boolean,
  give: (answer: ReadResp) => Promise<boolean>,
): Promise<void> {
  const matches = matcher(options);
  const filter = options.getFilter();
  const window = filter === undefined ? Infinity : Math.max(1, filter.getMax()) * Math.max(1, filter.getCheckpointintervalmultiplier());
  const place = options.getAll()?.getPosition();
  let after = place === undefined ? -1 : Number(place.getCommitPosition());
  let looked = 0;
  let told = false;
  let wake: () => void = () => undefined;
  const off = log.onWritten(() => wake());
  call.on('cancelled', () => wake());
  call.on('close', () => wake());
  try {
    if (!(await give(confirmation()))) return;
    while (!call.cancelled && !call.destroyed) {
      for (const record of log.all.slice(firstAfter(log.all, after))) {
        after = record.position;
        looked += 1;
        if (matches(record) && !(await give(recordAnswer(record)))) return;
        if (looked % window === 0 && !(await give(checkpoint(record.position)))) return;
      }
      if (firstAfter(log.all, after) < log.all.length) continue;
      if (tellsCaughtUp && !told && !(await give(caughtUp()))) return;
      told = true;
      if (firstAfter(log.all, after) < log.all.length) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    off();
  }
}

/** Index of the first record after a position; the log is in order. */
function firstAfter(all: readonly LogRecord[], after: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.position ?? 0) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
