// What every blob store must do. An adapter's test calls this with a way to make an empty store and to damage a stored file.
import { createHash } from 'node:crypto';
import * as fc from '../support/eigenschap.ts';
import type { BlobStore } from '../../src/bestanden/port.ts';
import { LogCorrupt, NotFound, ValidationFailed } from '../../src/kern/errors.ts';
import type { BlobHash } from '../../src/kern/ids.ts';

interface Subject {
  readonly store: BlobStore;
  /** Changes one byte of a stored file behind the store's back; absent when the adapter gives no way to. */
  readonly damage?: (hash: BlobHash) => Promise<void>;
  readonly cleanUp: () => Promise<void>;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const ABSENT = sha256(bytesOf('never stored')) as BlobHash;

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}

export function blobStoreContract(name: string, make: () => Promise<Subject>): void {
  describe(`${name} as a blob store`, () => {
    let subject: Subject;
    beforeEach(async () => {
      subject = await make();
    });
    afterEach(async () => {
      await subject.store.close();
      await subject.cleanUp();
    });

    it('names a file by the SHA-256 of its bytes and gives the same bytes back', async () => {
      const bytes = bytesOf('Wet open overheid');
      const stored = await subject.store.put(bytes);
      expect(stored).toEqual({ hash: sha256(bytes), bytes: bytes.byteLength });
      expect(Buffer.from(await subject.store.read(stored.hash)).equals(bytes)).toBe(true);
      expect((await collect(subject.store.open(stored.hash))).equals(bytes)).toBe(true);
      expect(await subject.store.size(stored.hash)).toBe(bytes.byteLength);
    });

    it('gives any bytes back, whatever the pieces they arrive in', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.integer({ min: 1, max: 999 }), async (bytes, size) => {
          const stored = await subject.store.put(inPieces(bytes, size));
          expect(stored).toEqual({ hash: sha256(bytes), bytes: bytes.byteLength });
          expect(Buffer.from(await subject.store.read(stored.hash)).equals(bytes)).toBe(true);
        }),
        { numRuns: 30 },
      );
    });

    it('streams a file larger than its pieces', async () => {
      const bytes = new Uint8Array(1_500_000).map((_, index) => index % 251);
      const { hash } = await subject.store.put(inPieces(bytes, 64 * 1024));
      expect(sha256(await collect(subject.store.open(hash)))).toBe(hash);
    });

    it('stores an empty file', async () => {
      const { hash, bytes } = await subject.store.put(new Uint8Array());
      expect(bytes).toBe(0);
      expect((await subject.store.read(hash)).byteLength).toBe(0);
    });

    it('is not harmed by the same file twice, also at the same time', async () => {
      const bytes = bytesOf('dubbel');
      const all = await Promise.all(Array.from({ length: 8 }, () => subject.store.put(bytes)));
      expect(new Set(all.map((each) => each.hash)).size).toBe(1);
      expect(Buffer.from(await subject.store.read(all[0]!.hash)).equals(bytes)).toBe(true);
    });

    it('keeps what it was given, also when the caller changes the array afterwards', async () => {
      const bytes = bytesOf('origineel');
      const { hash } = await subject.store.put(bytes);
      bytes.fill(0);
      (await subject.store.read(hash)).fill(0);
      expect(Buffer.from(await subject.store.read(hash)).toString()).toBe('origineel');
    });

    it('says that a file is not there', async () => {
      expect(await subject.store.has(ABSENT)).toBe(false);
      expect(await subject.store.size(ABSENT)).toBeNull();
      await expect(subject.store.read(ABSENT)).rejects.toThrow(NotFound);
      await expect(collect(subject.store.open(ABSENT))).rejects.toThrow(NotFound);
    });

    it('refuses a name that is not a hash, such as a path', async () => {
      for (const name of ['', '../../etc/passwd', ABSENT.toUpperCase(), `${ABSENT}0`, `${ABSENT}\n`]) {
        const hash = name as BlobHash;
        await expect((async () => subject.store.read(hash))()).rejects.toThrow(ValidationFailed);
        await expect((async () => subject.store.delete(hash))()).rejects.toThrow(ValidationFailed);
        await expect((async () => collect(subject.store.open(hash)))()).rejects.toThrow(ValidationFailed);
      }
    });

    it('forgets a deleted file, and deleting again is harmless', async () => {
      const { hash } = await subject.store.put(bytesOf('weg'));
      await subject.store.delete(hash);
      await subject.store.delete(hash);
      expect(await subject.store.has(hash)).toBe(false);
    });

    it('refuses a stream that grows past the limit and keeps nothing of it', async () => {
      const bytes = bytesOf('a'.repeat(1001));
      const refused = subject.store.put(inPieces(bytes, 100), { maxBytes: 1000 });
      await expect(refused).rejects.toThrow(ValidationFailed);
      await expect(refused).rejects.toThrow('te groot');
      expect(await subject.store.has(sha256(bytes) as BlobHash)).toBe(false);
      await expect(subject.store.put(bytes, { maxBytes: 1001 })).resolves.toMatchObject({ bytes: 1001 });
    });

    it('stops when the sender gives up, and keeps nothing', async () => {
      const abort = new AbortController();
      const endless = (async function* () {
        for (let count = 0; ; count++) {
          if (count === 5) abort.abort();
          yield bytesOf('stuk');
        }
      })();
      await expect(subject.store.put(endless, { signal: abort.signal })).rejects.toThrow();
      expect(await subject.store.has(sha256(bytesOf('stuk'.repeat(5))) as BlobHash)).toBe(false);
    });

    it('passes on the fault of a stream that breaks, and keeps nothing', async () => {
      const breaking = (async function* () {
        yield bytesOf('half');
        throw new Error('verbinding verbroken');
      })();
      await expect(subject.store.put(breaking)).rejects.toThrow('verbinding verbroken');
      expect(await subject.store.has(sha256(bytesOf('half')) as BlobHash)).toBe(false);
    });

    it('never gives out bytes that changed', async () => {
      const { damage, store } = subject;
      if (damage === undefined) return;
      const { hash } = await store.put(bytesOf('besluit van 5 oktober'));
      await damage(hash);
      await expect(store.read(hash)).rejects.toThrow(LogCorrupt);
      await expect(store.read(hash)).rejects.toThrow('is veranderd');
      await expect(collect(store.open(hash))).rejects.toThrow(LogCorrupt);
      await store.put(bytesOf('besluit van 5 oktober'));
      expect(Buffer.from(await store.read(hash)).toString()).toBe('besluit van 5 oktober');
    });
  });
}
