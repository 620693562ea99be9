// The blob store in memory: for tests, and the plainest statement of what the port means.
import { NotFound } from '../kern/errors.ts';
import { assertHash, gecontroleerd, hashVan, veranderd } from './hash.ts';
import { neemOp } from './instroom.ts';
import type { BlobStore } from './port.ts';

export function createMemoryBlobStore(): BlobStore {
  const blobs = new Map<string, Uint8Array>();
  const find = (hash: string): Uint8Array => {
    assertHash(hash);
    const bytes = blobs.get(hash);
    if (bytes === undefined) throw new NotFound('bestand');
    return bytes;
  };
  return {
    async put(source, options = {}) {
      const chunks: Uint8Array[] = [];
      const stored = await neemOp(source, options, (chunk) => void chunks.push(chunk.slice()));
      blobs.set(stored.hash, Buffer.concat(chunks));
      return stored;
    },
    async *open(hash) {
      const whole = (async function* () {
        yield find(hash).slice();
      })();
      yield* gecontroleerd(hash, whole);
    },
    async read(hash) {
      const bytes = find(hash);
      if (hashVan(bytes) !== hash) throw veranderd(hash);
      return new Uint8Array(bytes);
    },
    async size(hash) {
      assertHash(hash);
      return blobs.get(hash)?.byteLength ?? null;
    },
    async has(hash) {
      assertHash(hash);
      return blobs.has(hash);
    },
    async delete(hash) {
      assertHash(hash);
      blobs.delete(hash);
    },
    async close() {
      blobs.clear();
    },
  };
}
