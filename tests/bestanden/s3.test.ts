// The blob store in a bucket: the contract on a real S3 server in this process (s3rver), and on one elsewhere when S3_URL names it
// (S3_BUCKET, S3_KEY_ID, S3_SECRET, S3_REGION); then everything that a network and a busy store do to an upload.
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectsCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createS3BlobStore, type S3Options } from '../../src/bestanden/s3.ts';
import { LogCorrupt, StoreUnavailable, ValidationFailed } from '../../src/kern/errors.ts';
import type { BlobHash } from '../../src/kern/ids.ts';
import { blobStoreContract } from '../contract/blob-store.contract.ts';
import { onRealServer } from '../support/echte-server.ts';
import { BUCKET, CREDENTIALS, startS3, startWire, type S3Server, type Treatment } from '../support/s3.ts';

const MiB = 1024 * 1024;
const PART = 5 * MiB;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const keyOf = (hash: string): string => `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`;
const large = (bytes: number): Uint8Array => new Uint8Array(bytes).map((_, index) => (index * 31 + (index >> 8)) % 251);
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

let server: S3Server;
let folder: string;
beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 's3-spoel-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const optionsFor = (endpoint: string): S3Options => ({ bucket: BUCKET, region: 'us-east-1', endpoint, pathStyle: true, credentials: CREDENTIALS, spoolFolder: folder, partBytes: PART, maxAttempts: 3, silentMs: 5_000 });
const rawClient = (endpoint: string, credentials = CREDENTIALS, region = 'us-east-1'): S3Client => new S3Client({ endpoint, region, forcePathStyle: true, credentials });

async function empty(client: S3Client, bucket: string): Promise<void> {
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }));
  if (Contents.length > 0) await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: Contents.map(({ Key }) => ({ Key })) } }));
}

blobStoreContract('S3', async () => {
  const client = rawClient(server.endpoint);
  return {
    store: createS3BlobStore(optionsFor(server.endpoint)),
    damage: async (hash) => {
      await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: keyOf(hash), Body: 'besluit van 6 oktober' }));
    },
    cleanUp: async () => {
      await empty(client, BUCKET);
      client.destroy();
    },
  };
});

onRealServer('the blob store contract', 'S3 store elsewhere', 'S3_URL, S3_BUCKET, S3_KEY_ID, S3_SECRET and S3_REGION', process.env['S3_URL'], (endpoint) => {
  const bucket = process.env['S3_BUCKET'] ?? BUCKET;
  const region = process.env['S3_REGION'] ?? 'us-east-1';
  const credentials = { accessKeyId: process.env['S3_KEY_ID'] ?? '', secretAccessKey: process.env['S3_SECRET'] ?? '' };
  const made = new Set<string>();
  blobStoreContract(`S3 at ${endpoint}`, async () => {
    const client = rawClient(endpoint, credentials, region);
    const store = createS3BlobStore({ ...optionsFor(endpoint), bucket, region, credentials });
    return {
      store: {
        ...store,
        async put(source, options) {
          const stored = await store.put(source, options);
          made.add(stored.hash);
          return stored;
        },
      },
      damage: async (hash) => {
        await client.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(hash), Body: 'besluit van 6 oktober' }));
      },
      // Only what this suite made: the bucket may hold more.
      cleanUp: async () => {
        if (made.size > 0) await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: [...made].map((hash) => ({ Key: keyOf(hash) })) } }));
        made.clear();
        client.destroy();
      },
    };
  });
});

describe('a bucket of blobs', () => {
  /** A store behind a wire that treats requests as told. */
  const behind = async (treat: (line: string, number: number) => Treatment, rest: Partial<S3Options> = {}) => {
    const wire = await startWire(server, treat);
    const store = createS3BlobStore({ ...optionsFor(wire.endpoint), ...rest });
    return { wire, store, close: async () => { await store.close(); await wire.close(); } };
  };
  const pass = (): Treatment => ({ kind: 'pass' });
  const isThere = async (hash: string): Promise<boolean> => {
    const store = createS3BlobStore(optionsFor(server.endpoint));
    const there = await store.has(hash as BlobHash);
    await store.close();
    return there;
  };

  it('keeps a file under two levels of its name, as on disk, so that a folder can be copied into a bucket', async () => {
    const { store, wire, close } = await behind(pass);
    const { hash } = await store.put(bytesOf('verhuizing'));
    expect([...new Set(wire.seen)]).toEqual([`PUT /${BUCKET}/${keyOf(hash)}?x-id=PutObject`]);
    await close();
  });

  it('sends a large file in parts, with little of it in memory, and reads it back whole', async () => {
    const { store, wire, close } = await behind(pass);
    const bytes = large(12 * MiB + 7);
    const stored = await store.put(inPieces(bytes, 64 * 1024));
    expect(stored).toEqual({ hash: sha256(bytes), bytes: bytes.byteLength });
    // A busy machine may let a connection time out: then a part goes once more, which is what the client is for.
    const parts = new Set(wire.seen.filter((line) => line.includes('partNumber=')).map((line) => new URL(line.slice(4), 'http://x').searchParams.get('partNumber')));
    expect([...parts].sort()).toEqual(['1', '2', '3']);
    expect(sha256(await collect(store.open(stored.hash)))).toBe(stored.hash);
    expect(await store.size(stored.hash)).toBe(bytes.byteLength);
    await close();
  });

  it('never sends a byte of a file that is refused or broken off before its end', async () => {
    const { store, wire, close } = await behind(pass);
    await expect(store.put(inPieces(large(6 * MiB), 64 * 1024), { maxBytes: 5 * MiB })).rejects.toThrow(ValidationFailed);
    const breaking = (async function* () {
      yield large(6 * MiB);
      throw new Error('verbinding verbroken');
    })();
    await expect(store.put(breaking)).rejects.toThrow('verbinding verbroken');
    expect(wire.seen).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
    await close();
  });

  it('tries again when the store asks for less haste', async () => {
    const { store, wire, close } = await behind((_line, number) => (number <= 2 ? { kind: 'answer', status: 503, code: 'SlowDown' } : { kind: 'pass' }));
    const { hash } = await store.put(bytesOf('geduld'));
    expect(wire.seen).toHaveLength(3);
    expect(Buffer.from(await store.read(hash)).toString()).toBe('geduld');
    await close();
  });

  it('says that it does not work when the store keeps asking for less haste', async () => {
    const { store, close } = await behind(() => ({ kind: 'answer', status: 503, code: 'SlowDown' }));
    const bytes = bytesOf('te druk');
    await expect(store.put(bytes)).rejects.toThrow(StoreUnavailable);
    await expect(store.read(sha256(bytes) as BlobHash)).rejects.toThrow(StoreUnavailable);
    await expect(store.size(sha256(bytes) as BlobHash)).rejects.toThrow(StoreUnavailable);
    expect(await isThere(sha256(bytes))).toBe(false);
    await close();
  });

  it('goes on when the line is cut in the middle of a part', async () => {
    let cut = false;
    const { store, close } = await behind((line) => {
      if (cut || !line.includes('partNumber=2')) return { kind: 'pass' };
      cut = true;
      return { kind: 'cut', after: MiB };
    });
    const { hash } = await store.put(inPieces(large(11 * MiB), MiB));
    expect(cut).toBe(true);
    expect(sha256(Buffer.from(await store.read(hash)))).toBe(hash);
    await close();
  });

  it('leaves nothing behind when the line stays cut, not even parts', async () => {
    const bytes = large(11 * MiB + 1);
    const { store, wire, close } = await behind((line) => (line.includes('partNumber=2') ? { kind: 'cut', after: MiB } : { kind: 'pass' }));
    await expect(store.put(inPieces(bytes, MiB))).rejects.toThrow(StoreUnavailable);
    expect(wire.seen.filter((line) => line.startsWith('DELETE') && line.includes('uploadId='))).toHaveLength(1);
    expect(await isThere(sha256(bytes))).toBe(false);
    await close();
  });

  it('stops sending parts when the sender gives up', async () => {
    const abort = new AbortController();
    const bytes = large(16 * MiB);
    const { store, wire, close } = await behind((line) => {
      if (line.includes('partNumber=2')) abort.abort();
      return { kind: 'pass' };
    });
    await expect(store.put(inPieces(bytes, MiB), { signal: abort.signal })).rejects.toThrow(/abort/i);
    expect(wire.seen.some((line) => line.startsWith('POST') && line.includes('uploadId='))).toBe(false);
    expect(await isThere(sha256(bytes))).toBe(false);
    await close();
  });

  it('does not count a file as stored that arrived as other bytes', async () => {
    const { store, close } = await behind((line) => (line.startsWith('PUT') ? { kind: 'answer', status: 400, code: 'BadDigest' } : { kind: 'pass' }));
    await expect(store.put(bytesOf('onderweg veranderd'))).rejects.toThrow(StoreUnavailable);
    await close();
  });

  it('fails at the end of a file that changed in the bucket, also a large one', async () => {
    const { store, close } = await behind(pass);
    const { hash } = await store.put(large(6 * MiB));
    const client = rawClient(server.endpoint);
    await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: keyOf(hash), Body: large(6 * MiB - 1) }));
    await expect(collect(store.open(hash))).rejects.toThrow(LogCorrupt);
    client.destroy();
    await close();
  });

  it('does not take a bucket that is not there for a file that is not there', async () => {
    const { store, close } = await behind(pass, { bucket: 'bestaat-niet' });
    await expect(store.read(sha256(bytesOf('iets')) as BlobHash)).rejects.toThrow(StoreUnavailable);
    await close();
  });

  it('says that it does not work when nobody listens', async () => {
    const store = createS3BlobStore({ ...optionsFor('http://127.0.0.1:9'), maxAttempts: 1 });
    await expect(store.put(bytesOf('niemand'))).rejects.toThrow('werkt nu niet');
    await expect(store.has(sha256(bytesOf('niemand')) as BlobHash)).rejects.toThrow(StoreUnavailable);
    await store.close();
  });
});
