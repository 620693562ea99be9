// The log of the server that stands in for EventStoreDB: one order for everything, streams in it, and the judgement of an append
// (`IndexWriter.CheckCommit` of the real server): what is conflict, what is a repeat.

export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface LogRecord extends Proposed {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  /** .NET ticks (100 ns) since 1970. */
  readonly created: bigint;
}

export type Expected = number | 'any' | 'no-stream' | 'stream-exists';

export type Written =
  | { readonly kind: 'written'; readonly revision: number; readonly position: number }
  | { readonly kind: 'conflict'; readonly current: number | null }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'tombstoned' };

export const MAX_APPEND_BYTES = 1024 * 1024;
/** What a soft delete sets `$tb` to: everything up to here is gone. */
const ALL = 9_223_372_036_854_775_807n;

export interface FakeLog {
  append(stream: string, expected: Expected, events: readonly Proposed[]): Written;
  /** What a reader of the stream may see; null when it was never made or was deleted. */
  stream(name: string): readonly LogRecord[] | null;
  isTombstoned(stream: string): boolean;
  softDelete(stream: string): void;
  tombstone(stream: string): void;
  readonly all: readonly LogRecord[];
  /** Changes a record behind everybody's back. */
  tamper(position: number, change: Partial<LogRecord>): void;
  /** Removes the records of deleted streams, as a scavenge does. */
  scavenge(): void;
  onWritten(listener: () => void): () => void;
}

/** Jumps as byte offsets do: a record is as long as its contents and a header. */
const lengthOf = ({ data, metadata, type }: Proposed): number => 120 + data.length + metadata.length + type.length;

const system = (type: string, data: string): Proposed => ({ id: crypto.randomUUID(), type, contentType: 'application/json', data: Buffer.from(data), metadata: Buffer.from('') });

export function createFakeLog(now: () => number = Date.now): FakeLog {
  let all: LogRecord[] = [];
  const streams = new Map<string, LogRecord[]>();
  const tombstoned = new Set<string>();
  const listeners = new Set<() => void>();
  let next = 0;

  function write(stream: string, events: readonly Proposed[]): LogRecord | undefined {
    const held = streams.get(stream) ?? [];
    streams.set(stream, held);
    for (const event of events) {
      const record = { ...event, position: next, stream, revision: held.length, created: BigInt(now()) * 10_000n };
      next += lengthOf(event);
      held.push(record);
      all.push(record);
    }
    for (const listener of listeners) listener();
    return held.at(-1);
  }

  /** The first revision that may still be seen: `$tb` and `$maxCount` of the stream's metadata. */
  function truncation(stream: string): bigint {
    const last = streams.get(`$$${stream}`)?.at(-1);
    if (last === undefined) return 0n;
    const text = Buffer.from(last.data).toString('utf8');
    const before = /"\$tb":\s*(\d+)/.exec(text)?.[1];
    const count = /"\$maxCount":\s*(\d+)/.exec(text)?.[1];
    const byCount = count === undefined ? 0n : BigInt(streams.get(stream)?.length ?? 0) - BigInt(count);
    const byPlace = before === undefined ? 0n : BigInt(before);
    return byCount > byPlace ? byCount : byPlace;
  }
  const isSoftDeleted = (stream: string): boolean => truncation(stream) === ALL;

  // The first record of a real log is the server's own: no event of ours is ever at place 0.
  write('$settings', [system('$settings', '{}')]);

  return {
    append(stream, expected, events) {
      if (tombstoned.has(stream)) return { kind: 'tombstoned' };
      if (events.reduce((sum, event) => sum + event.data.length + event.metadata.length, 0) > MAX_APPEND_BYTES) return { kind: 'too-large' };
      const held = streams.get(stream) ?? [];
      const current = held.length - 1;
      const conflict: Written = { kind: 'conflict', current: current < 0 ? null : current };
      const repeated = (from: number): Written => {
        const last = held[from + events.length - 1];
        return last === undefined ? conflict : { kind: 'written', revision: last.revision, position: last.position };
      };
      if (expected === 'stream-exists' && current < 0) return conflict;
      if (expected === 'any') {
        const first = held.find(({ id }) => id === events[0]?.id);
        if (first !== undefined) {
          return events.every(({ id }) => held.some((each) => each.id === id)) ? repeated(first.revision) : conflict;
        }
      } else if (expected !== 'stream-exists') {
        const wanted = expected === 'no-stream' ? -1 : expected;
        if (wanted > current) return conflict;
        if (wanted < current) {
          if (events.every(({ id }, n) => held[wanted + 1 + n]?.id === id)) return repeated(wanted + 1);
          // A deleted stream may be begun again; its revisions count on.
          if (!(wanted === -1 && isSoftDeleted(stream) && held[0]?.id !== events[0]?.id)) return conflict;
        }
      }
      if (isSoftDeleted(stream)) write(`$$${stream}`, [system('$metadata', `{"$tb":${held.length}}`)]);
      const last = write(stream, events);
      return last === undefined ? conflict : { kind: 'written', revision: last.revision, position: last.position };
    },
    stream(name) {
      const held = streams.get(name);
      if (held === undefined || isSoftDeleted(name)) return null;
      const from = truncation(name);
      return held.filter(({ revision }) => BigInt(revision) >= from);
    },
    isTombstoned: (stream) => tombstoned.has(stream),
    softDelete: (stream) => void write(`$$${stream}`, [system('$metadata', `{"$tb":${ALL}}`)]),
    tombstone(stream) {
      write(stream, [system('$streamDeleted', '')]);
      tombstoned.add(stream);
    },
    get all() {
      return all;
    },
    tamper(position, change) {
      const change1 = (records: LogRecord[]): LogRecord[] => records.map((record) => (record.position === position ? { ...record, ...change } : record));
      all = change1(all);
      for (const [name, held] of streams) streams.set(name, change1(held));
    },
    scavenge() {
      all = all.filter(({ stream }) => !isSoftDeleted(stream));
    },
    onWritten(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
