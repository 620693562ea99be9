// Bytes on their way to somewhere else: in memory while they are few, in a file without a name once they are many.
import { randomUUID } from 'node:crypto';
import { mkdir, open, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { unavailable } from './storing.ts';

export interface Spoel {
  add(chunk: Uint8Array): Promise<void>;
  /** All bytes when they stayed in memory, else null. */
  readonly whole: () => Uint8Array | null;
  /** The bytes again from the start, in pieces. */
  readonly stream: () => Readable;
  /** Gives the space back; safe to call twice. */
  close(): Promise<void>;
}

/**
 * @param folder made when absent; the file in it loses its name at once, so that nothing stays behind when the process dies
 * @param inMemory most bytes that are kept in memory
 */
export function createSpoel(folder: string, inMemory: number): Spoel {
  let chunks: Uint8Array[] = [];
  let bytes = 0;
  let file: FileHandle | null = null;

  const spill = async (): Promise<FileHandle> => {
    await mkdir(folder, { recursive: true });
    const path = join(folder, randomUUID());
    const handle = await open(path, 'wx+', 0o600);
    await unlink(path);
    return handle;
  };

  return {
    async add(chunk) {
      bytes += chunk.byteLength;
      if (file === null && bytes <= inMemory) {
        chunks.push(chunk.slice());
        return;
      }
      try {
        if (file === null) {
          file = await spill();
          for (const earlier of chunks) await file.writeFile(earlier);
          chunks = [];
        }
        await file.writeFile(chunk);
      } catch (error) {
        throw unavailable(error);
      }
    },
    whole: () => (file === null ? Buffer.concat(chunks) : null),
    stream: () => (file === null ? Readable.from(chunks) : file.createReadStream({ start: 0, end: bytes - 1, autoClose: false })),
    async close() {
      const handle = file;
      file = null;
      chunks = [];
      await handle?.close();
    },
  };
}
