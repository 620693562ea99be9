// The book of processes of one machine: an SQLite file of its own. There is one worker, so every token is as good as another.
import { DatabaseSync } from 'node:sqlite';
import { START, type Position } from '../../kern/event.ts';
import type { Procesboek } from '../procesboek.ts';

/** @param file path of `processen.db` */
export function openProcesboek(file: string): Procesboek {
  const db = new DatabaseSync(file);
  db.exec(`
    PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000;
    CREATE TABLE IF NOT EXISTS checkpoint(naam TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS geparkeerd(
      naam TEXT NOT NULL, position INTEGER NOT NULL, vorige INTEGER NOT NULL, type TEXT NOT NULL, reden TEXT NOT NULL,
      PRIMARY KEY(naam, position)) STRICT;
  `);
  const lees = db.prepare('SELECT position FROM checkpoint WHERE naam = ?');
  const namen = db.prepare('SELECT naam FROM checkpoint ORDER BY naam');
  const zet = db.prepare('INSERT INTO checkpoint(naam, position) VALUES(?, ?) ON CONFLICT(naam) DO UPDATE SET position = excluded.position');
  const park = db.prepare('INSERT OR REPLACE INTO geparkeerd(naam, position, vorige, type, reden) VALUES(?, ?, ?, ?, ?)');
  const unpark = db.prepare('DELETE FROM geparkeerd WHERE naam = ? AND position = ?');
  const parked = db.prepare('SELECT position, vorige, type, reden FROM geparkeerd WHERE naam = ? ORDER BY position');
  const luisteraars: ((naam: string, position: Position) => void)[] = [];

  const stand = (naam: string): Position => {
    const rij = lees.get(naam);
    return rij === undefined ? START : (Number(rij['position']) as Position);
  };
  return {
    stand,
    geparkeerd: (naam) =>
      parked.all(naam).map((rij) => ({
        position: Number(rij['position']) as Position,
        vorige: Number(rij['vorige']) as Position,
        type: String(rij['type']),
        reden: String(rij['reden']),
      })),
    namen: () => namen.all().map(({ naam }) => String(naam)),
    neem: async (naam) => stand(naam),
    async zet(naam, position) {
      zet.run(naam, position);
      for (const verder of luisteraars) verder(naam, position);
    },
    parkeer: async (naam, { position, vorige, type, reden }) => void park.run(naam, position, vorige, type, reden),
    haalWeg: async (naam, position) => void unpark.run(naam, position),
    luister: (verder) => void luisteraars.push(verder),
    zuinig: false,
    close: () => db.close(),
  };
}
