// `woostroom verify`: proves that a log is whole, or says where it is not. Reads the file only; needs no program state.
import { DatabaseSync } from 'node:sqlite';
import { LogCorrupt } from '../../kern/errors.ts';
import { chainHash, GENESIS } from '../chain.ts';

/** A place in the log that was written down elsewhere: with it, a log that lost its tail is found out. */
export interface Anchor {
  readonly position: number;
  /** Hexadecimal. */
  readonly hash: string;
}

export interface Verified extends Anchor {
  readonly events: number;
  readonly streams: number;
}

interface Options {
  readonly anchor?: Anchor;
  readonly onProgress?: (checked: number, total: number) => void;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/**
 * Checks the chain, the order and that no revision is missing.
 * @throws LogCorrupt with the position and what is wrong with it, in Dutch
 */
export function verifyLog(file: string, { anchor, onProgress }: Options = {}): Verified {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const total = Number(db.prepare('SELECT count(*) AS n FROM events').get()?.['n'] ?? 0);
    const revisions = new Map<string, number>();
    let hash: Uint8Array = GENESIS;
    let position = 0;
    let checked = 0;
    let anchored = anchor === undefined || anchor.position === 0;
    const rows = db
      .prepare(
        `SELECT e.position, s.name, e.revision, e.id, e.type, e.data, e.metadata, e.recorded_at, e.hash
         FROM events e LEFT JOIN streams s ON s.id = e.stream_id ORDER BY e.position`,
      )
      .iterate();
    for (const row of rows) {
      const here = Number(row['position']);
      const wrong = (what: string) => new LogCorrupt(`Het log klopt niet bij gebeurtenis ${here}: ${what}.`);
      if (row['name'] === null) throw wrong('de stroom ontbreekt');
      if (here !== position + 1) throw wrong(`er ontbreken gebeurtenissen na ${position}`);
      const stream = String(row['name']);
      const revision = Number(row['revision']);
      if (revision !== (revisions.get(stream) ?? -1) + 1) throw wrong(`revisie ${revision} van ${stream} sluit niet aan`);
      hash = chainHash(hash, {
        position: here,
        stream,
        revision,
        id: String(row['id']),
        type: String(row['type']),
        data: String(row['data']),
        metadata: String(row['metadata']),
        recordedAt: Number(row['recorded_at']),
      });
      if (!Buffer.from(hash).equals(Buffer.from(row['hash'] as Uint8Array))) throw wrong('de inhoud of de volgorde is veranderd');
      if (anchor?.position === here) {
        if (anchor.hash !== hex(hash)) throw wrong('de keten is een andere dan de keten die eerder is vastgelegd');
        anchored = true;
      }
      revisions.set(stream, revision);
      position = here;
      checked += 1;
      if (checked % 10_000 === 0) onProgress?.(checked, total);
    }
    if (!anchored) throw new LogCorrupt(`Het log eindigt bij ${position}, maar eerder liep het tot ${anchor?.position ?? 0}: het einde ontbreekt.`);
    for (const row of db.prepare('SELECT name, revision FROM streams').iterate()) {
      if (revisions.get(String(row['name'])) !== Number(row['revision'])) {
        throw new LogCorrupt(`Het log klopt niet: van ${String(row['name'])} ontbreken de laatste gebeurtenissen.`);
      }
    }
    onProgress?.(checked, total);
    return { events: checked, streams: revisions.size, position, hash: hex(hash) };
  } finally {
    db.close();
  }
}
