// Following the log: batches until the end, then a wake-up by this process's own commits or by a look at the file.
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { LogCorrupt } from '../../kern/errors.ts';
import type { Position } from '../../kern/event.ts';
import type { Bell } from '../bell.ts';
import type { SubscribeOptions, SubscriptionMessage } from '../port.ts';
import type { Reader } from './reader.ts';

interface Source {
  /** Every read goes through here. @throws LogCorrupt or StoreUnavailable */
  readonly read: <T>(what: (reader: Reader) => T) => T;
  readonly bell: Bell;
  /** How often to look for events that another process wrote. */
  readonly pollMs: number;
}

/** @param stop the subscriber's signal or the store's end; then this ends quietly. */
export async function* follow(
  { read, bell, pollMs }: Source,
  { after, types, streams, batchSize = 500 }: Omit<SubscribeOptions, 'signal'>,
  stop: AbortSignal,
): AsyncGenerator<SubscriptionMessage> {
  let position = after;
  let reported: Position | null = null;
  const ended = (): boolean => stop.aborted;

  /** A read that cannot be done now is done later; only a damaged log ends the subscription. */
  async function patiently<T>(what: (reader: Reader) => T): Promise<T | undefined> {
    while (!ended()) {
      try {
        return read(what);
      } catch (error) {
        if (error instanceof LogCorrupt) throw error;
        await sleep(pollMs, undefined, { signal: stop }).catch(() => undefined);
      }
    }
    return undefined;
  }

  while (!ended()) {
    // Both are taken before reading: what comes during the read then wakes us at once.
    const rings = bell.rings;
    const version = await patiently((reader) => reader.version());
    for (;;) {
      const slice = await patiently((reader) => reader.after(position, batchSize, types, streams));
      if (slice === undefined) return;
      if (slice === null) break;
      position = slice.position;
      if (slice.events.length > 0) yield { kind: 'events', events: slice.events, position };
      // A rebuild reads for minutes: without this, no request would be answered meanwhile.
      await breathe();
      if (ended()) return;
    }
    if (position !== reported) yield { kind: 'caught-up', position };
    reported = position;
    while (bell.rings === rings && !ended()) {
      await bell.wait(rings, pollMs, stop);
      if ((await patiently((reader) => reader.version())) !== version) break;
    }
  }
}
