// Builds read models from the whole log into files beside the live ones: one reading of the log fills them all.
import { setImmediate as adem } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import type { EventStore } from '../../src/eventstore/port.ts';
import { START, type Position, type RecordedEvent } from '../../src/kern/event.ts';
import { bouwpad, openBouw, verwijder } from './bestand.ts';
import type { Projection, Voortgang } from './projectie.ts';
import { createVuller, type Vuller } from './vuller.ts';

interface Opdracht {
  readonly store: EventStore;
  readonly dir: string;
  readonly projections: readonly Projection[];
  /** Lifts an event that was stored under an older schema. */
  readonly upcast: (event: RecordedEvent) => RecordedEvent;
  readonly signal: AbortSignal;
  readonly onProgress?: ((voortgang: Voortgang) => void) | undefined;
  /** May the builds take over at this position? Called with complete, closed files; takes them when it says yes. */
  readonly overnemen: (position: Position, bouwsels: ReadonlyMap<Projection, string>) => void;
  /** The position that the builds must have reached. */
  readonly nodig: () => Position;
}

interface Bouwsel {
  readonly projection: Projection;
  readonly file: string;
  readonly db: DatabaseSync;
  readonly vuller: Vuller;
}

/** Larger than the live batch: what is done once per batch (deadlines, checkpoint) then weighs less. */
const BATCH = 5000;

/**
 * Reads the log from the start, fills new files, makes their indexes and hands them over.
 * On abort or a fault nothing changes and the half-built files are removed.
 */
export async function bouw({ store, dir, projections, upcast, signal, onProgress, overnemen, nodig }: Opdracht): Promise<void> {
  signal.throwIfAborted();
  const head = await store.head();
  const bouwsels = projections.map((projection): Bouwsel => {
    const file = bouwpad(dir, projection);
    const db = openBouw(file, projection);
    return { projection, file, db, vuller: createVuller(db, projection, false) };
  });
  let klaar = false;
  try {
    let geindexeerd = false;
    for await (const message of store.subscribe({ after: START, batchSize: BATCH, signal })) {
      if (message.kind === 'events') {
        const events = message.events.map(upcast);
        for (const { vuller } of bouwsels) vuller.verwerk(events, message.position);
        onProgress?.({ position: message.position, head });
        await adem();
        continue;
      }
      if (!geindexeerd) {
        for (const { db, projection, vuller } of bouwsels) {
          vuller.bewaar();
          db.exec(projection.indexes);
          await adem();
        }
        geindexeerd = true;
      }
      // While the indexes were made the log and the live models may have moved on: then the next message brings the rest.
      if (message.position < nodig()) continue;
      for (const { vuller } of bouwsels) vuller.bereikt(message.position);
      for (const each of bouwsels) rondAf(each);
      klaar = true;
      overnemen(message.position, new Map(bouwsels.map(({ projection, file }) => [projection, file])));
      return;
    }
    signal.throwIfAborted();
  } finally {
    for (const { db, file } of bouwsels) {
      if (db.isOpen) db.close();
      if (!klaar) verwijder(file);
    }
  }
}

function rondAf({ db, vuller }: Bouwsel): void {
  vuller.bewaar();
  db.exec('PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL;');
  db.close();
}
