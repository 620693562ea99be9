// The blob store port: files by the SHA-256 of their bytes. What is stored never changes; it can only be deleted.
// Shaped so that an S3 bucket fits: whole objects, no appends, no renames visible to the caller.
import type { BlobHash } from '../kern/ids.ts';

/** What a file is called once it is stored, and how large it is. */
export interface OpgeslagenBlob {
  readonly hash: BlobHash;
  readonly bytes: number;
}

export interface PutOptions {
  /** Refuse a file larger than this (bytes). Nothing of it is kept. */
  readonly maxBytes?: number;
  /** Stops a slow upload; nothing of it is kept. */
  readonly signal?: AbortSignal;
}

export interface BlobStore {
  /**
   * Stores the bytes durably before it resolves; storing the same bytes twice is harmless.
   * @throws ValidationFailed larger than `maxBytes`
   * @throws StoreUnavailable disk full or not reachable
   */
  put(bytes: Uint8Array | AsyncIterable<Uint8Array>, options?: PutOptions): Promise<OpgeslagenBlob>;
  /**
   * The bytes as a stream, checked against the hash while they pass: the stream fails at its end when they changed.
   * @throws NotFound before the first byte
   * @throws LogCorrupt at the end
   */
  open(hash: BlobHash): AsyncIterable<Uint8Array>;
  /**
   * All bytes, verified: never returns bytes that do not match the hash.
   * @throws NotFound no such file
   * @throws LogCorrupt the stored bytes changed
   */
  read(hash: BlobHash): Promise<Uint8Array>;
  /** Size in bytes, or null when it is not there. Does not verify. */
  size(hash: BlobHash): Promise<number | null>;
  has(hash: BlobHash): Promise<boolean>;
  /** Removes the file; removing what is not there is harmless. The caller knows that nothing refers to it any more. */
  delete(hash: BlobHash): Promise<void>;
  close(): Promise<void>;
}
