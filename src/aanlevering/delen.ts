// The bytes of files that are not complete yet: one file each, written at the offset that was confirmed last.
import { createReadStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailable } from '../kern/errors.ts';
import type { LeveringId } from '../kern/ids.ts';

export interface Delen {
  /**
   * Writes from this offset and syncs; gives how far the file is safe. A source that breaks off keeps what it brought.
   * @param tot not a byte beyond this
   */
  schrijf(leveringId: LeveringId, nr: number, vanaf: number, tot: number, bytes: AsyncIterable<Uint8Array>): Promise<number>;
  lees(leveringId: LeveringId, nr: number): AsyncIterable<Uint8Array>;
  verwijder(leveringId: LeveringId, nr: number): Promise<void>;
  verwijderLevering(leveringId: LeveringId): Promise<void>;
}

const UUID = /^[0-9a-f-]{36}$/;

export function createDelen(folder: string): Delen {
  const mapVan = (leveringId: LeveringId): string => {
    // An id becomes a path here: nothing but a UUID may.
    if (!UUID.test(leveringId)) throw new RangeError('geen geldige levering');
    return join(folder, leveringId);
  };
  const bestand = (leveringId: LeveringId, nr: number): string => join(mapVan(leveringId), String(Math.trunc(nr)));

  return {
    async schrijf(leveringId, nr, vanaf, tot, bytes) {
      const file = bestand(leveringId, nr);
      const handle = await mkdir(mapVan(leveringId), { recursive: true })
        .then(() => open(file, vanaf === 0 ? 'w' : 'r+'))
        .catch((cause: unknown) => {
          throw new StoreUnavailable('De opslag van bestanden werkt nu niet. Probeer het later opnieuw.', { cause });
        });
      let waar = vanaf;
      try {
        for await (const chunk of bytes) {
          const deel = chunk.subarray(0, tot - waar);
          for (let klaar = 0; klaar < deel.byteLength; ) klaar += (await handle.write(deel, klaar, deel.byteLength - klaar, waar + klaar)).bytesWritten;
          waar += deel.byteLength;
        }
      } catch (error) {
        // The line broke: what came before is worth keeping. A disk that fails is not.
        if (typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EIO')) throw new StoreUnavailable('De schijf is vol of defect.', { cause: error });
      } finally {
        await handle.sync().finally(() => handle.close());
      }
      return waar;
    },
    lees: (leveringId, nr) => createReadStream(bestand(leveringId, nr)) as AsyncIterable<Uint8Array>,
    verwijder: (leveringId, nr) => rm(bestand(leveringId, nr), { force: true }),
    verwijderLevering: (leveringId) => rm(mapVan(leveringId), { recursive: true, force: true }),
  };
}
