// One SQLite file per read model and version, with its checkpoint inside.
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Position } from '../../src/kern/event.ts';
import { getal } from './rij.ts';
import type { Projection } from './projectie.ts';

const metVariant = ({ variant = '' }: Projection): string => (variant === '' ? '' : `.${createHash('sha256').update(variant).digest('hex').slice(0, 12)}`);

export const pad = (dir: string, projection: Projection): string => join(dir, `${projection.name}.v${projection.version}${metVariant(projection)}.db`);
export const bouwpad = (dir: string, projection: Projection): string => `${pad(dir, projection)}.bouw`;

const CHECKPOINT = `CREATE TABLE checkpoint(id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL) STRICT;
  INSERT INTO checkpoint(id, position) VALUES(1, 0);`;

/** NORMAL suffices: after a power cut rows and checkpoint are both a little older, and the log fills the rest. */
export function openSchrijfbaar(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-16000;');
  return db;
}

export function openLeesbaar(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec('PRAGMA busy_timeout=5000; PRAGMA cache_size=-16000; PRAGMA mmap_size=268435456;');
  return db;
}

/** A new file under another name. No journal: when it breaks off, the file is thrown away. */
export function openBouw(file: string, projection: Projection): DatabaseSync {
  verwijder(file);
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA page_size=8192; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-64000;
    ${projection.schema} ${CHECKPOINT}`);
  return db;
}

/** Makes the finished build durable and gives it its name. Nobody may hold either file open. */
export function maakDefinitief(bouw: string, file: string): void {
  const descriptor = openSync(bouw, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
  verwijder(file);
  renameSync(bouw, file);
}

export function verwijder(file: string): void {
  for (const deel of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) rmSync(deel, { force: true });
}

export interface Checkpoint {
  lees(): Position;
  schrijf(position: Position): void;
}

export function checkpointVan(db: DatabaseSync): Checkpoint {
  const lees = db.prepare('SELECT position FROM checkpoint');
  const schrijf = db.prepare('UPDATE checkpoint SET position = ?');
  return {
    lees: () => getal<Position>(lees.get() ?? {}, 'position'),
    schrijf: (position) => void schrijf.run(position),
  };
}
