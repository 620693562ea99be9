// A store whose events are seen only after something was made ready for them.
import { setTimeout as slaap } from 'node:timers/promises';
import { StoreUnavailable } from '../kern/errors.ts';
import type { RecordedEvent } from '../kern/event.ts';
import type { EventStore } from './port.ts';

const PAUZE_MS = 500;

/** @param vooraf awaited for every batch that is read; on StoreUnavailable a subscription tries again, a read fails */
export function metVooraf(store: EventStore, vooraf: (events: readonly RecordedEvent[]) => Promise<void>): EventStore {
  return {
    append: (stream, expected, events) => store.append(stream, expected, events),
    async readStream(stream, options) {
      const events = await store.readStream(stream, options);
      await vooraf(events);
      return events;
    },
    async *subscribe(options) {
      const gestopt = (): boolean => options.signal.aborted;
      for await (const message of store.subscribe(options)) {
        for (let klaar = message.kind !== 'events'; !klaar && !gestopt(); ) {
          try {
            if (message.kind === 'events') await vooraf(message.events);
            klaar = true;
          } catch (error) {
            if (!(error instanceof StoreUnavailable)) throw error;
            await slaap(PAUZE_MS, undefined, { signal: options.signal }).catch(() => undefined);
          }
        }
        if (gestopt()) return;
        yield message;
      }
    },
    head: () => store.head(),
    writable: () => store.writable(),
    close: () => store.close(),
  };
}
