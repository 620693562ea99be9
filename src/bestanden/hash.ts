// SHA-256 as the name of a file, and the check that bytes still deserve their name.
import { createHash } from 'node:crypto';
import { LogCorrupt, ValidationFailed } from '../kern/errors.ts';
import type { BlobHash } from '../kern/ids.ts';

const VORM = /^[0-9a-f]{64}$/;

export const hashVan = (bytes: Uint8Array): BlobHash => createHash('sha256').update(bytes).digest('hex') as BlobHash;

/** Guards the step from a name to a path or key: anything but a SHA-256 in lower-case hexadecimal is refused. */
export function assertHash(hash: string): asserts hash is BlobHash {
  if (!VORM.test(hash)) throw new ValidationFailed([{ veld: 'bestand', uitleg: 'Dit is geen geldige verwijzing naar een bestand.' }]);
}

/** Bytes that no longer match their name are never given out. */
export const veranderd = (hash: BlobHash): LogCorrupt =>
  new LogCorrupt(`Het bestand ${hash} is veranderd sinds het werd opgeslagen. Gebruik het niet en zet een reservekopie terug.`);

/** Passes the bytes through and fails at the end when they are not the bytes of `hash`. */
export async function* gecontroleerd(hash: BlobHash, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256');
  for await (const chunk of bytes) {
    digest.update(chunk);
    yield chunk;
  }
  if (digest.digest('hex') !== hash) throw veranderd(hash);
}
