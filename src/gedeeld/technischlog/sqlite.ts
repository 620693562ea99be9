// Technical streams in one SQLite file: several processes on one machine. What is replaced is overwritten on disk.
import { DatabaseSync } from 'node:sqlite';
import { createBell } from '../../eventstore/bell.ts';
import { StoreUnavailable } from '../../kern/errors.ts';
import { isVol, passes } from '../../kern/sqlitefout.ts';
import type { Inhoud, TechnischLog } from './port.ts';

const SCHEMA = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS stroom(naam TEXT PRIMARY KEY, revisie INTEGER NOT NULL, positie INTEGER NOT NULL UNIQUE, inhoud BLOB NOT NULL) STRICT;
`;
const PER_KEER = 500;

interface Options {
  readonly file: string;
  /** How often to look for what another process wrote; default 50. */
  readonly pollMs?: number;
}

const uitRij = (rij: Readonly<Record<string, unknown>>): Inhoud => ({
  stroom: String(rij['naam']),
  revisie: Number(rij['revisie']),
  positie: Number(rij['positie']),
  bytes: rij['inhoud'] instanceof Uint8Array ? rij['inhoud'] : new Uint8Array(),
});

export function createSqliteTechnischLog({ file, pollMs = 50 }: Options): TechnischLog {
  const db = new DatabaseSync(file);
  db.exec(SCHEMA);
  const lees = db.prepare('SELECT * FROM stroom WHERE naam = ?');
  const hoogste = db.prepare('SELECT coalesce(max(positie), 0) AS positie FROM stroom');
  // The condition is the compare of compare-and-set: no row changes when the stream is not where the writer believes it is.
  const vervang = db.prepare('UPDATE stroom SET revisie = revisie + 1, positie = (SELECT max(positie) + 1 FROM stroom), inhoud = ? WHERE naam = ? AND revisie = ? RETURNING revisie, positie');
  const begin = db.prepare('INSERT INTO stroom(naam, revisie, positie, inhoud) VALUES(?, 0, (SELECT coalesce(max(positie), 0) + 1 FROM stroom), ?) ON CONFLICT(naam) DO NOTHING RETURNING revisie, positie');
  const na = db.prepare('SELECT * FROM stroom WHERE positie > ? AND positie <= ? AND substr(naam, 1, ?) = ? ORDER BY positie LIMIT ?');
  const dataVersion = db.prepare('PRAGMA data_version');
  const bell = createBell();
  const closing = new AbortController();

  function doe<T>(werk: () => T): T {
    if (closing.signal.aborted) throw new StoreUnavailable('De gedeelde boekhouding is gesloten.');
    try {
      return werk();
    } catch (cause) {
      if (isVol(cause)) throw new StoreUnavailable('De schijf van de gedeelde boekhouding is vol.', { cause });
      throw new StoreUnavailable(passes(cause) ? 'De gedeelde boekhouding is nu bezet. Probeer het later opnieuw.' : 'De gedeelde boekhouding kan nu niet worden gebruikt.', { cause });
    }
  }
  const versie = (): number => Number(dataVersion.get()?.['data_version']);
  const hoofd = (): number => Number(hoogste.get()?.['positie']);

  return {
    async schrijf(stroom, verwacht, bytes) {
      const rij = doe(() => (verwacht < 0 ? begin.get(stroom, bytes) : vervang.get(bytes, stroom, verwacht)));
      if (rij === undefined) return 'botsing';
      bell.ring();
      return { revisie: Number(rij['revisie']), positie: Number(rij['positie']) };
    },
    async lees(stroom) {
      const rij = doe(() => lees.get(stroom));
      return rij === undefined ? null : uitRij(rij);
    },
    async *volg(naam, vanaf, signal) {
      const stop = AbortSignal.any([signal, closing.signal]);
      const gestopt = (): boolean => stop.aborted;
      let positie = vanaf;
      while (!gestopt()) {
        const gezien = bell.rings;
        const gelezen = doe(versie);
        // In pieces: a stream that moves on meanwhile is met again at its new place.
        for (let klaar = false; !klaar && !gestopt(); ) {
          const tot = doe(hoofd);
          const inhoud = doe(() => na.all(positie, tot, naam.length, naam, PER_KEER)).map(uitRij);
          klaar = inhoud.length < PER_KEER;
          positie = klaar ? Math.max(positie, tot) : (inhoud.at(-1)?.positie ?? positie);
          yield { inhoud, positie };
        }
        while (bell.rings === gezien && !gestopt() && doe(versie) === gelezen) await bell.wait(gezien, pollMs, stop);
      }
    },
    hoofd: async () => doe(hoofd),
    async close() {
      if (closing.signal.aborted) return;
      closing.abort();
      db.close();
    },
  };
}
