// The table that every read is answered from: the records themselves on one machine, a replica of them on each of several nodes.
import { DatabaseSync } from 'node:sqlite';
import { allesOfNiets } from '../kern/transactie.ts';
import type { Gegeven, Groepkeuze } from './port.ts';

/** A record with the version it had when it was written. */
export interface Boekregel extends Gegeven {
  /** Revision of its stream when there are several nodes; counts writes on one machine. */
  readonly versie: number;
  /** Name of its stream when there are several nodes; null on one machine. */
  readonly stroom: string | null;
}

export interface Boek {
  lees(soort: string, sleutel: string): Boekregel | null;
  vanStroom(stroom: string): Boekregel | null;
  groep(soort: string, groep: string, keuze?: Groepkeuze): readonly Boekregel[];
  alle(soort: string): readonly Boekregel[];
  verlopen(nu: number): readonly Boekregel[];
  /** Everything there is. */
  alles(): readonly Boekregel[];
  zet(regel: Boekregel): void;
  wis(soort: string, sleutel: string): void;
  /** A number that is kept with the records, such as how far a replica is; 0 when it was never set. */
  merk(naam: string): number;
  zetMerk(naam: string, waarde: number): void;
  /** Forgets everything: a replica that is to be made anew. */
  leeg(): void;
  samen<T>(werk: () => T): T;
  close(): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS gegeven(
    soort TEXT NOT NULL, sleutel TEXT NOT NULL, groep TEXT, verloopt INTEGER, versie INTEGER NOT NULL, stroom TEXT, waarde TEXT NOT NULL,
    PRIMARY KEY(soort, sleutel)) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS gegeven_groep ON gegeven(soort, groep, sleutel) WHERE groep IS NOT NULL;
  CREATE INDEX IF NOT EXISTS gegeven_verloopt ON gegeven(verloopt) WHERE verloopt IS NOT NULL;
  CREATE UNIQUE INDEX IF NOT EXISTS gegeven_stroom ON gegeven(stroom) WHERE stroom IS NOT NULL;
  CREATE TABLE IF NOT EXISTS merk(naam TEXT PRIMARY KEY, waarde INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

const getalOfNiets = (waarde: unknown): number | null => (typeof waarde === 'number' ? waarde : null);
const tekstOfNiets = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null);

const uitRij = (rij: Readonly<Record<string, unknown>>): Boekregel => ({
  soort: String(rij['soort']),
  sleutel: String(rij['sleutel']),
  groep: tekstOfNiets(rij['groep']),
  verloopt: getalOfNiets(rij['verloopt']),
  versie: Number(rij['versie']),
  stroom: tekstOfNiets(rij['stroom']),
  waarde: JSON.parse(String(rij['waarde'])),
});

/**
 * Opens (or makes) the file.
 * @param file a path, or `:memory:` for tests
 * @param synchronous FULL makes what was confirmed survive a power cut; a replica can be made anew and does with NORMAL
 */
export function openBoek(file: string, synchronous: 'FULL' | 'NORMAL'): Boek {
  const db = new DatabaseSync(file);
  // secure_delete overwrites what is deleted with zeros.
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;`);
  db.exec(SCHEMA);
  const een = db.prepare('SELECT * FROM gegeven WHERE soort = ? AND sleutel = ?');
  const opStroom = db.prepare('SELECT * FROM gegeven WHERE stroom = ?');
  const vanGroep = db.prepare('SELECT * FROM gegeven WHERE soort = ? AND groep = ? AND sleutel > ? ORDER BY sleutel LIMIT ?');
  const vanGroepAf = db.prepare('SELECT * FROM gegeven WHERE soort = ? AND groep = ? AND (? IS NULL OR sleutel < ?) ORDER BY sleutel DESC LIMIT ?');
  const vanSoort = db.prepare('SELECT * FROM gegeven WHERE soort = ? ORDER BY sleutel');
  const elk = db.prepare('SELECT * FROM gegeven ORDER BY soort, sleutel');
  const oud = db.prepare('SELECT * FROM gegeven WHERE verloopt <= ?');
  const zet = db.prepare(
    `INSERT INTO gegeven(soort, sleutel, groep, verloopt, versie, stroom, waarde) VALUES(?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT(soort, sleutel) DO UPDATE SET groep = excluded.groep, verloopt = excluded.verloopt, versie = excluded.versie, stroom = excluded.stroom, waarde = excluded.waarde`,
  );
  const wis = db.prepare('DELETE FROM gegeven WHERE soort = ? AND sleutel = ?');
  const leesMerk = db.prepare('SELECT waarde FROM merk WHERE naam = ?');
  const zetMerk = db.prepare('INSERT INTO merk(naam, waarde) VALUES(?, ?) ON CONFLICT(naam) DO UPDATE SET waarde = excluded.waarde');
  let open = true;

  return {
    lees(soort, sleutel) {
      const rij = een.get(soort, sleutel);
      return rij === undefined ? null : uitRij(rij);
    },
    vanStroom(stroom) {
      const rij = opStroom.get(stroom);
      return rij === undefined ? null : uitRij(rij);
    },
    groep: (soort, groep, { na, aantal = -1, aflopend = false } = {}) =>
      (aflopend ? vanGroepAf.all(soort, groep, na ?? null, na ?? null, aantal) : vanGroep.all(soort, groep, na ?? '', aantal)).map(uitRij),
    alle: (soort) => vanSoort.all(soort).map(uitRij),
    verlopen: (nu) => oud.all(nu).map(uitRij),
    alles: () => elk.all().map(uitRij),
    zet: ({ soort, sleutel, groep, verloopt, versie, stroom, waarde }) => void zet.run(soort, sleutel, groep, verloopt, versie, stroom, JSON.stringify(waarde)),
    wis: (soort, sleutel) => void wis.run(soort, sleutel),
    merk: (naam) => Number(leesMerk.get(naam)?.['waarde'] ?? 0),
    leeg: () => db.exec('DELETE FROM gegeven; DELETE FROM merk;'),
    zetMerk: (naam, waarde) => void zetMerk.run(naam, waarde),
    samen: (werk) => allesOfNiets(db, werk),
    close() {
      if (open) db.close();
      open = false;
    },
  };
}
