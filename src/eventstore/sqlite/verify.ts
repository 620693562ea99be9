// `woostroom verify`: proves that a log is whole, or says where it is not. Reads the file only; the program may be running.
import { DatabaseSync } from 'node:sqlite';
import { LogCorrupt, StoreUnavailable } from '../../kern/errors.ts';
import { chainHash, GENESIS, type Anchor } from '../chain.ts';
import { saysNoLog } from './faults.ts';

export interface Verified extends Anchor {
  readonly events: number;
  readonly streams: number;
}

interface Options {
  /** Where the log stood at an earlier moment, kept elsewhere. Without it, a log that lost its end still looks whole. */
  readonly anchor?: Anchor;
  /** Called every 10,000 events and at the end. */
  readonly onProgress?: (checked: number, total: number) => void;
}

type Row = readonly [number, string | null, number, string, string, string, string, number, Uint8Array];

/**
 * Checks the file itself, the chain, the order, and that no position, revision or stream is missing.
 * @throws LogCorrupt with the position and what is wrong with it, in Dutch
 * @throws StoreUnavailable when the file cannot be opened
 */
export function verifyLog(file: string, options: Options = {}): Verified {
  let db: DatabaseSync;
  try {
    db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  } catch (cause) {
    throw new StoreUnavailable(`Het logbestand ${file} kan niet worden geopend. Klopt de naam?`, { cause });
  }
  try {
    // One transaction: a program that goes on writing does not change what is checked.
    db.exec('BEGIN');
    assertSound(db);
    return verifyRows(db, options);
  } catch (cause) {
    if (cause instanceof LogCorrupt) throw cause;
    if (saysNoLog(cause)) throw new LogCorrupt(`Het logbestand ${file} kan niet worden gelezen. Is het echt een log van Woostroom?`, { cause });
    throw new StoreUnavailable(`Het logbestand ${file} kan nu niet worden gebruikt. Is de schijf vol of alleen-lezen?`, { cause });
  } finally {
    db.close();
  }
}

/** Damage below the rows (a bad disk) can hide rows from an index; SQLite finds that itself. */
function assertSound(db: DatabaseSync): void {
  const result = db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
  if (result !== 'ok') throw new LogCorrupt(`Het logbestand is beschadigd (${String(result)}).`);
}

function verifyRows(db: DatabaseSync, { anchor, onProgress }: Options): Verified {
  const total = Number(db.prepare('SELECT count(*) AS n FROM events').get()?.['n']);
  const rows = db.prepare(
    `SELECT e.position, s.name, e.revision, e.id, e.type, e.data, e.metadata, e.recorded_at, e.hash
     FROM events e LEFT JOIN streams s ON s.id = e.stream_id ORDER BY e.position`,
  );
  rows.setReturnArrays(true);
  const revisions = new Map<string, number>();
  let hash = GENESIS;
  let position = 0;
  assertAnchor(anchor, position, hash);

  for (const row of rows.iterate() as Iterable<unknown>) {
    // STRICT tables guarantee the column types.
    const [here, stream, revision, id, type, data, metadata, recordedAt, stored] = row as Row;
    const wrong = (what: string): LogCorrupt => new LogCorrupt(`Het log klopt niet bij gebeurtenis ${here}: ${what}.`);
    if (here !== position + 1) throw wrong(`gebeurtenis ${position + 1} ontbreekt`);
    if (stream === null) throw wrong('de stroom waar zij bij hoort ontbreekt');
    const next = (revisions.get(stream) ?? -1) + 1;
    if (revision !== next) throw wrong(`in stroom ${stream} komt ${revision} waar ${next} hoort`);
    hash = chainHash(hash, { position: here, stream, revision, id, type, data, metadata, recordedAt });
    if (hash !== Buffer.from(stored).toString('hex')) throw wrong('de inhoud of de volgorde is veranderd');
    assertAnchor(anchor, here, hash);
    revisions.set(stream, revision);
    position = here;
    if (position % 10_000 === 0) onProgress?.(position, total);
  }

  if (anchor !== undefined && anchor.position > position) {
    throw new LogCorrupt(`Het log eindigt bij gebeurtenis ${position}, maar liep eerder tot ${anchor.position}: het einde ontbreekt.`);
  }
  assertStreams(db, revisions);
  onProgress?.(position, total);
  return { events: position, streams: revisions.size, position, hash };
}

/** A chain can be recomputed by whoever changes the log; a hash that was kept elsewhere cannot. */
function assertAnchor(anchor: Anchor | undefined, position: number, hash: string): void {
  if (anchor?.position === position && anchor.hash.toLowerCase() !== hash) {
    throw new LogCorrupt(`Het log klopt niet: tot en met gebeurtenis ${position} is het een ander log dan eerder is vastgelegd.`);
  }
}

function assertStreams(db: DatabaseSync, revisions: ReadonlyMap<string, number>): void {
  for (const row of db.prepare('SELECT name, revision FROM streams').iterate()) {
    const name = String(row['name']);
    if (revisions.get(name) !== Number(row['revision'])) {
      throw new LogCorrupt(`Het log klopt niet: van stroom ${name} ontbreken de laatste gebeurtenissen.`);
    }
  }
}
