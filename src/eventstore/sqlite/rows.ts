// The rows of a log file as they are stored, for who copies them elsewhere. Reads only; the file may be in use.
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../../kern/errors.ts';
import type { ChainedRow } from '../chain.ts';

/** A row with its link of the chain, 64 hexadecimal digits. */
export interface LinkedRow extends ChainedRow {
  readonly link: string;
}

export interface Rows {
  /** At most `limit` rows after a position, in order. */
  after(position: number, limit: number): readonly LinkedRow[];
  close(): void;
}

type Row = readonly [number, string, number, string, string, string, string, number, Uint8Array];

/** @throws StoreUnavailable when the file cannot be opened */
export function openRows(file: string): Rows {
  let db: DatabaseSync;
  try {
    db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  } catch (cause) {
    throw new StoreUnavailable(`Het logbestand ${file} kan niet worden geopend. Klopt de naam?`, { cause });
  }
  const rows = db.prepare(
    `SELECT e.position, s.name, e.revision, e.id, e.type, e.data, e.metadata, e.recorded_at, e.hash
     FROM events e JOIN streams s ON s.id = e.stream_id WHERE e.position > ? ORDER BY e.position LIMIT ?`,
  );
  rows.setReturnArrays(true);
  return {
    // Arrays are what `setReturnArrays` gives; STRICT tables guarantee the types in them.
    after: (position, limit) =>
      (rows.all(position, limit) as unknown as Row[]).map(([here, stream, revision, id, type, data, metadata, recordedAt, hash]) => ({
        position: here,
        stream,
        revision,
        id,
        type,
        data,
        metadata,
        recordedAt,
        link: Buffer.from(hash).toString('hex'),
      })),
    close: () => db.close(),
  };
}
