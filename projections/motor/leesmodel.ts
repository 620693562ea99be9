// One live read model: its file, its writer and its readers, and the swap by which a rebuilt file takes its place.
import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { START, type Position, type RecordedEvent } from '../../src/kern/event.ts';
import { passes } from '../../src/kern/sqlitefout.ts';
import { maakDefinitief, openSchrijfbaar, pad } from './bestand.ts';
import { createLezer, type Lezer } from './lezer.ts';
import type { Projection, Toestand } from './projectie.ts';
import { createVuller, type Vuller } from './vuller.ts';

export interface Leesmodel {
  readonly projection: Projection;
  readonly position: Position;
  readonly toestand: Toestand;
  readonly reden: string | null;
  /** Takes a batch when it runs; a fault stops this model and no other, unless it passes: then the same batch may be offered again. Returns the fault. */
  verwerk(events: readonly RecordedEvent[], position: Position): Error | null;
  bereikt(position: Position): void;
  lees<Vragen extends object>(projection: Projection<Vragen>): Vragen;
  /** Puts a finished, closed build in place. Synchronous: no reader in this process sees anything in between. */
  vervang(bouw: string): void;
  sluit(): void;
}

export function createLeesmodel(dir: string, projection: Projection): Leesmodel {
  const file = pad(dir, projection);
  const lezers = new Set<Lezer<object>>();
  let db: DatabaseSync | null = null;
  let vuller: Vuller | null = null;
  let reden: string | null = null;
  let hapert = false;

  const open = (): void => {
    db = openSchrijfbaar(file);
    vuller = createVuller(db, projection);
    for (const lezer of lezers) lezer.open(file);
    reden = null;
    hapert = false;
  };
  // Readers first: the last writer to close folds the WAL back into the file.
  const sluit = (): void => {
    for (const lezer of lezers) lezer.sluit();
    try {
      if (reden === null) vuller?.bewaar();
    } catch (error) {
      // Where it is was only to be kept a little newer: on a full disk the next start reads those events once more.
      if (!passes(error)) throw error;
    } finally {
      db?.close();
    }
    db = null;
    vuller = null;
  };
  if (existsSync(file)) open();

  return {
    projection,
    get position() {
      return vuller?.position ?? START;
    },
    get toestand() {
      if (reden !== null) return hapert ? 'hapert' : 'gestopt';
      return vuller === null ? 'bouwt' : 'loopt';
    },
    get reden() {
      return reden;
    },
    verwerk(events, position) {
      if ((reden !== null && !hapert) || vuller === null) return null;
      try {
        vuller.verwerk(events, position);
        [reden, hapert] = [null, false];
        return null;
      } catch (cause) {
        const fout = cause instanceof Error ? cause : new Error(String(cause));
        hapert = passes(cause);
        // What a writer remembers between batches may be half of this one.
        if (hapert && db !== null) vuller = createVuller(db, projection);
        reden = `${fout.name}: ${fout.message}`;
        return fout;
      }
    },
    bereikt(position) {
      if (reden === null) vuller?.bereikt(position);
    },
    lees(gevraagd) {
      const lezer = createLezer(gevraagd);
      lezers.add(lezer);
      if (db !== null) lezer.open(file);
      return lezer.vragen;
    },
    vervang(bouw) {
      sluit();
      maakDefinitief(bouw, file);
      open();
    },
    sluit,
  };
}
