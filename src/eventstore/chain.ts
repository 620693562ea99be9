// The hash chain over the log: each event's hash covers the one before it, so nothing can change unseen (architecture §4).
import { createHash } from 'node:crypto';

/** The fields a hash covers, exactly as stored: sealed personal data stay sealed, so erasure leaves the chain whole. */
export interface ChainedRow {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  /** JSON text as stored. */
  readonly data: string;
  readonly metadata: string;
  /** Milliseconds since 1970, UTC. */
  readonly recordedAt: number;
}

/** What stands before the first event. */
export const GENESIS: Uint8Array = new Uint8Array(32);

/**
 * SHA-256 of the previous hash and every field. Fields are framed as a JSON array, so that no two different rows
 * give the same bytes.
 */
export const chainHash = (previous: Uint8Array, row: ChainedRow): Uint8Array =>
  createHash('sha256')
    .update(previous)
    .update(
      JSON.stringify([row.position, row.stream, row.revision, row.id, row.type, row.data, row.metadata, row.recordedAt]),
    )
    .digest();
