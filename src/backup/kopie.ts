// Copies one file that has no name of its own to check it by; on disk before it counts.
import { copyFile, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

const isWeg = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** @returns false when it was gone by the time that we came for it */
export async function kopieer(van: string, naar: string): Promise<boolean> {
  await mkdir(dirname(naar), { recursive: true, mode: 0o700 });
  try {
    await copyFile(van, naar);
  } catch (error) {
    if (isWeg(error)) return false;
    throw error;
  }
  const handle = await open(naar, 'r+');
  await handle.sync().finally(() => handle.close());
  return true;
}
