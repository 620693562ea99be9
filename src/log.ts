// Which log an installation has: a file in its folder, or a server. The settings decide, nothing else differs.
import { join } from 'node:path';
import { gedeeldeMapVan, type Configuratie } from './configuratie.ts';
import { createEventStoreDb } from './eventstore/eventstoredb/index.ts';
import type { EventStore } from './eventstore/port.ts';
import { createSqliteEventStore } from './eventstore/sqlite/index.ts';
import type { Clock } from './kern/clock.ts';

/** The file of the embedded log; of several processes on one machine in the folder that they share. */
export const logbestand = (config: Pick<Configuratie, 'map' | 'gedeeldeMap'>): string => join(gedeeldeMapVan(config), 'log.db');

/**
 * Opens the log. A server is not asked anything yet.
 * @throws ValidationFailed when the connection string is not one
 * @throws LogCorrupt, StoreUnavailable as the embedded log does
 */
export function openLog(config: Configuratie, clock: Clock): EventStore {
  const { eventstore, eventstorePrefix } = config;
  if (eventstore === undefined) return createSqliteEventStore({ file: logbestand(config), clock });
  return createEventStoreDb({ url: eventstore, prefix: eventstorePrefix });
}
