// A log to try on: of the stand-in server, and of a real one when EVENTSTORE_URL names it. On a server that others use too every
// trial has a prefix of its own, and takes away what it wrote.
import { EventStoreDBClient } from '@eventstore/db-client';
import { createEventStoreDb, type EventStoreDbOptions } from '../../../src/eventstore/eventstoredb/index.ts';
import type { EventStore } from '../../../src/eventstore/port.ts';
import { onRealServer as onAnyServer } from '../echte-server.ts';

export const REAL_URL = process.env['EVENTSTORE_URL'] ?? null;

/** A prefix that nobody else has. */
export const newPrefix = (): string => `proef_${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}.`;

/** A store on a server, under a prefix of its own. */
export function openTrial(url: string, options: Partial<EventStoreDbOptions> = {}): { readonly store: EventStore; readonly prefix: string } {
  const prefix = options.prefix ?? newPrefix();
  return { store: createEventStoreDb({ url, longestWaitMs: 200, ...options, prefix }), prefix };
}

/** Deletes every stream under a prefix. */
export async function cleanUp(url: string, prefix: string): Promise<void> {
  const client = EventStoreDBClient.connectionString(url);
  const streams = new Set<string>();
  const events = client.readAll({ direction: 'backwards', fromPosition: 'end', maxCount: 20_000 });
  for await (const { event } of events) if (event?.streamId.startsWith(prefix) === true) streams.add(event.streamId);
  for (const stream of streams) await client.deleteStream(stream).catch(() => undefined);
  await client.dispose();
}

/** Runs a suite against the real server, or says loudly that it was not tried. */
export const onRealServer = (name: string, suite: (url: string) => void): void => onAnyServer(name, 'EventStoreDB', 'EVENTSTORE_URL (for example esdb://localhost:2113?tls=false)', REAL_URL ?? undefined, suite);
