// The blob store in a local folder: <aa>/<bb>/<hash>. A file appears whole and durable, or not at all.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NotFound, ValidationFailed } from '../kern/errors.ts';
import type { BlobHash } from '../kern/ids.ts';
import { assertHash, gecontroleerd, hashVan, veranderd } from './hash.ts';
import { neemOp } from './instroom.ts';
import type { BlobStore } from './port.ts';
import { unavailable } from './storing.ts';

interface Options {
  /** Folder of the store; made when absent. */
  readonly folder: string;
  /** Leftovers of interrupted uploads older than this are removed at the start (milliseconds); younger ones may be another process at work. */
  readonly leftoverMs?: number;
}

const TEMP = 'onderweg';
const HOUR = 3_600_000;
const PIECE = 256 * 1024;

const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** A name in a folder survives a power cut only when the folder itself is synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function removeLeftovers(temp: string, leftoverMs: number): void {
  const before = Temporal.Now.instant().epochMilliseconds - leftoverMs;
  for (const name of readdirSync(temp)) {
    const file = join(temp, name);
    const info = statSync(file, { throwIfNoEntry: false });
    if (info !== undefined && info.mtimeMs <= before) rmSync(file, { force: true });
  }
}

async function* pieces(file: string): AsyncGenerator<Uint8Array> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    throw isAbsent(error) ? new NotFound('bestand') : unavailable(error);
  }
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(PIECE), 0, PIECE);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

export function createDiskBlobStore({ folder, leftoverMs = HOUR }: Options): BlobStore {
  const temp = join(folder, TEMP);
  mkdirSync(temp, { recursive: true });
  removeLeftovers(temp, leftoverMs);

  const pathOf = (hash: BlobHash): string => {
    assertHash(hash);
    return join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  };

  const sizeOf = async (hash: BlobHash): Promise<number | null> => {
    try {
      return (await stat(pathOf(hash))).size;
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error instanceof ValidationFailed ? error : unavailable(error);
    }
  };

  /** Moves a complete, synced file to its own name; also over an equal one, which repairs a damaged copy. */
  const place = async (from: string, hash: BlobHash): Promise<void> => {
    const to = pathOf(hash);
    const made = await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    await syncFolder(dirname(to));
    if (made !== undefined) {
      await syncFolder(dirname(dirname(to)));
      await syncFolder(folder);
    }
  };

  return {
    async put(source, options = {}) {
      const file = join(temp, randomUUID());
      const handle = await open(file, 'wx').catch((error: unknown) => {
        throw unavailable(error);
      });
      try {
        const stored = await neemOp(source, options, (chunk) =>
          handle.writeFile(chunk).catch((error: unknown) => {
            throw unavailable(error);
          }),
        );
        await handle.sync();
        await handle.close();
        await place(file, stored.hash);
        return stored;
      } catch (error) {
        await handle.close();
        await rm(file, { force: true });
        throw error;
      }
    },
    open: (hash) => gecontroleerd(hash, pieces(pathOf(hash))),
    async read(hash) {
      const bytes = await readFile(pathOf(hash)).catch((error: unknown) => {
        if (error instanceof ValidationFailed) throw error;
        throw isAbsent(error) ? new NotFound('bestand') : unavailable(error);
      });
      if (hashVan(bytes) !== hash) throw veranderd(hash);
      return bytes;
    },
    size: sizeOf,
    has: async (hash) => (await sizeOf(hash)) !== null,
    async delete(hash) {
      const file = pathOf(hash);
      await rm(file, { force: true });
      await syncFolder(dirname(file)).catch((error: unknown) => {
        if (!isAbsent(error)) throw unavailable(error);
      });
    },
    async close() {
      // Nothing is held open between calls.
    },
  };
}
