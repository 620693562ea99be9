// Which log an installation has: a file in its folder, or a server. The settings decide, nothing else differs.
import { join } from 'node:path';
import type { Configuratie } from './configuratie.ts';
import { createEventStoreDb } from './eventstore/eventstoredb/index.ts';
import type { EventStore } from './eventstore/port.ts';
import { createSqliteEventStore } from './eventstore/sqlite/index.ts';
import type { Clock } from './kern/clock.ts';

/** The file of the embedded log. */
export const logbestand = (map: string): string => join(map, 'log.db');

/**
 * Opens the log. A server is not asked anything yet.
 * @throws ValidationFailed when the connection string is not one
 * @throws LogCorrupt, StoreUnavailable as the embedded log does
 */
export function openLog({ map, eventstore, eventstorePrefix }: Configuratie, clock: Clock): EventStore {
  if (eventstore === undefined) return createSqliteEventStore({ file: logbestand(map), clock });
  return createEventStoreDb({ url: eventstore, prefix: eventstorePrefix });
}
