// Fills one file: events of a batch and the checkpoint in one transaction, so that each event counts exactly once.
import type { DatabaseSync } from 'node:sqlite';
import type { Position, RecordedEvent } from '../../src/kern/event.ts';
import { allesOfNiets } from '../../src/kern/transactie.ts';
import { checkpointVan } from './bestand.ts';
import type { Projection } from './projectie.ts';

export interface Vuller {
  readonly position: Position;
  /** Applies what is new and wanted of these events. When it throws, nothing of the batch was kept. */
  verwerk(events: readonly RecordedEvent[], position: Position): void;
  /** Nothing for this model up to here. */
  bereikt(position: Position): void;
  /** Writes down where it is, also when nothing was wanted lately. */
  bewaar(): void;
}

/**
 * `perBatch` false, for a build that nobody reads yet: what the writer does once per batch then waits for `bewaar`,
 * because a request that comes back in many batches needs it once.
 */
export function createVuller(db: DatabaseSync, projection: Projection, perBatch = true): Vuller {
  const checkpoint = checkpointVan(db);
  const schrijver = projection.schrijver(db);
  const gewenst = projection.types === 'alle' ? null : new Set(projection.types);
  let position = checkpoint.lees();
  let bewaard = position;

  return {
    get position() {
      return position;
    },
    verwerk(events, tot) {
      const nieuw = events.filter((event) => event.position > position && (gewenst === null || gewenst.has(event.type)));
      if (nieuw.length > 0) {
        allesOfNiets(db, () => {
          for (const event of nieuw) schrijver.apply(event);
          if (perBatch) schrijver.afronden?.();
          checkpoint.schrijf(tot);
        });
        bewaard = tot;
      }
      this.bereikt(tot);
    },
    bereikt(tot) {
      if (tot > position) position = tot;
    },
    bewaar() {
      if (!perBatch) schrijver.afronden?.();
      if (bewaard < position) checkpoint.schrijf(position);
      bewaard = position;
    },
  };
}
