// One live read model: its file, its writer and its readers, and the swap by which a rebuilt file takes its place.
import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { START, type Position, type RecordedEvent } from '../../src/kern/event.ts';
import { maakDefinitief, openSchrijfbaar, pad } from './bestand.ts';
import { createLezer, type Lezer } from './lezer.ts';
import type { Projection, Toestand } from './projectie.ts';
import { createVuller, type Vuller } from './vuller.ts';

export interface Leesmodel {
  readonly projection: Projection;
  readonly position: Position;
  readonly toestand: Toestand;
  readonly reden: string | null;
  /** Takes a batch when it runs; a fault stops this model and no other. Returns the fault. */
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

  const open = (): void => {
    db = openSchrijfbaar(file);
    vuller = createVuller(db, projection);
    for (const lezer of lezers) lezer.open(file);
    reden = null;
  };
  // Readers first: the last writer to close folds the WAL back into the file.
  const sluit = (): void => {
    for (const lezer of lezers) lezer.sluit();
    if (reden === null) vuller?.bewaar();
    db?.close();
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
      if (reden !== null) return 'gestopt';
      return vuller === null ? 'bouwt' : 'loopt';
    },
    get reden() {
      return reden;
    },
    verwerk(events, position) {
      if (reden !== null || vuller === null) return null;
      try {
        vuller.verwerk(events, position);
        return null;
      } catch (cause) {
        const fout = cause instanceof Error ? cause : new Error(String(cause));
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
