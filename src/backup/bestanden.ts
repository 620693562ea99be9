// Files by their hash, each checked on its way, and mails that wait in a folder.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createDiskBlobStore } from '../bestanden/disk.ts';
import type { BlobStore } from '../bestanden/port.ts';
import { LogCorrupt, NotFound } from '../kern/errors.ts';
import type { BlobHash } from '../kern/ids.ts';
import { kopieer } from './kopie.ts';

const HASH = /^[0-9a-f]{64}$/;
const PLANK = /^[0-9a-f]{2}$/;
/** Each waits for the disk most of the time. */
const TEGELIJK = 4;

export interface Gekopieerd {
  readonly aantal: number;
  readonly bytes: number;
  /** Not what their name says, so they were not copied. */
  readonly beschadigd: readonly BlobHash[];
}

async function hashesIn(folder: string): Promise<readonly BlobHash[]> {
  const hashes: BlobHash[] = [];
  const planken = async (map: string): Promise<readonly string[]> => (existsSync(map) ? (await readdir(map)).filter((naam) => PLANK.test(naam)) : []);
  for (const eerste of await planken(folder)) {
    for (const tweede of await planken(join(folder, eerste))) {
      for (const naam of await readdir(join(folder, eerste, tweede))) if (HASH.test(naam)) hashes.push(naam as BlobHash);
    }
  }
  return hashes;
}

/** Whether an earlier run that was broken off brought it here whole. */
async function isEr(bestanden: BlobStore, hash: BlobHash): Promise<boolean> {
  if (!(await bestanden.has(hash))) return false;
  try {
    for await (const _ of bestanden.open(hash));
    return true;
  } catch (error) {
    if (error instanceof LogCorrupt) return false;
    throw error;
  }
}

/** Copies every file that there is now. @throws StoreUnavailable when one cannot be read or written */
export async function kopieerBestanden(van: string, naar: string, meld: (gedaan: number, totaal: number) => void): Promise<Gekopieerd> {
  // What is under way in the source is another's: nothing is cleared up there.
  const bron = createDiskBlobStore({ folder: van, leftoverMs: Infinity });
  const doel = createDiskBlobStore({ folder: naar, leftoverMs: 0 });
  const hashes = await hashesIn(van);
  const rij = hashes.values();
  const beschadigd: BlobHash[] = [];
  let [aantal, bytes, mis] = [0, 0, false];
  const werk = async (): Promise<void> => {
    for (const hash of rij) {
      if (mis) return;
      try {
        if (!(await isEr(doel, hash))) await doel.put(bron.open(hash));
        const grootte = (await doel.size(hash)) ?? 0;
        aantal += 1;
        bytes += grootte;
      } catch (error) {
        if (!(error instanceof LogCorrupt || error instanceof NotFound)) {
          mis = true;
          throw error;
        }
        beschadigd.push(hash);
      }
      meld(aantal + beschadigd.length, hashes.length);
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
  return { aantal, bytes, beschadigd };
}

/** Mails that nobody sent on yet. One that goes meanwhile was erased: it is not copied. */
export async function kopieerUitbak(van: string, naar: string): Promise<number> {
  if (!existsSync(van)) return 0;
  let aantal = 0;
  for (const naam of await readdir(van)) {
    if (!naam.endsWith('.eml')) continue;
    if (await kopieer(join(van, naam), join(naar, naam))) aantal += 1;
  }
  return aantal;
}
