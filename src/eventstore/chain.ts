// The hash chain over the log: each event's hash covers the one before it, so nothing can change unseen (architecture §4).
import { hash } from 'node:crypto';

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

/** A link of the chain: 64 lower-case hexadecimal digits. */
export type ChainHash = string & { readonly __brand: 'ChainHash' };

/** What stands before the first event. */
export const GENESIS = '0'.repeat(64) as ChainHash;

/** A place in the log that was written down elsewhere: with it, a log that lost its tail is found out. */
export interface Anchor {
  readonly position: number;
  readonly hash: string;
}

/** A netstring: length in bytes before the bytes, so that no two different rows give the same input. */
const framed = (field: string): string => `${Buffer.byteLength(field)}:${field},`;

/**
 * SHA-256 over nine netstrings in UTF-8: the previous hash (hexadecimal), then every field of the row in the order of
 * `ChainedRow`, numbers in decimal. Simple on purpose: anyone can recompute it with a dozen lines in another language.
 */
export const chainHash = (previous: ChainHash, row: ChainedRow): ChainHash =>
  hash(
    'sha256',
    framed(previous) +
      framed(String(row.position)) +
      framed(row.stream) +
      framed(String(row.revision)) +
      framed(row.id) +
      framed(row.type) +
      framed(row.data) +
      framed(row.metadata) +
      framed(String(row.recordedAt)),
    'hex',
  ) as ChainHash;
