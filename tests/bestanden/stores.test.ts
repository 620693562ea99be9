// Both adapters of the blob store, and what only a folder on disk can show.
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiskBlobStore } from '../../src/bestanden/disk.ts';
import { createMemoryBlobStore } from '../../src/bestanden/memory.ts';
import type { BlobHash } from '../../src/kern/ids.ts';
import { blobStoreContract } from '../contract/blob-store.contract.ts';

const fileOf = (folder: string, hash: BlobHash): string => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);

blobStoreContract('memory', async () => ({ store: createMemoryBlobStore(), cleanUp: async () => undefined }));

blobStoreContract('disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  return {
    store: createDiskBlobStore({ folder }),
    damage: async (hash) => {
      const bytes = await readFile(fileOf(folder, hash));
      bytes[3] = (bytes[3] ?? 0) ^ 1;
      await writeFile(fileOf(folder, hash), bytes);
    },
    cleanUp: () => rm(folder, { recursive: true }),
  };
});

describe('a folder of blobs', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is still there after a restart, fanned out over two levels', async () => {
    const { hash } = await createDiskBlobStore({ folder }).put(Buffer.from('blijft'));
    expect(Buffer.from(await createDiskBlobStore({ folder }).read(hash)).toString()).toBe('blijft');
    expect(await readFile(fileOf(folder, hash), 'utf8')).toBe('blijft');
  });

  it('leaves nothing of a refused or broken upload', async () => {
    const store = createDiskBlobStore({ folder });
    await expect(store.put(Buffer.from('te lang'), { maxBytes: 3 })).rejects.toThrow('te groot');
    const breaking = (async function* () {
      yield Buffer.from('half');
      throw new Error('verbroken');
    })();
    await expect(store.put(breaking)).rejects.toThrow('verbroken');
    expect(await readdir(join(folder, 'onderweg'))).toEqual([]);
  });

  it('removes old leftovers at the start, and leaves an upload of another process alone', async () => {
    createDiskBlobStore({ folder });
    const old = join(folder, 'onderweg', 'oud');
    const young = join(folder, 'onderweg', 'jong');
    await writeFile(old, 'half');
    await writeFile(young, 'half');
    await utimes(old, 0, 0);
    createDiskBlobStore({ folder });
    expect(await readdir(join(folder, 'onderweg'))).toEqual(['jong']);
  });
});
