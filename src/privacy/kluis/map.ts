// Wrapped keys in a folder that all nodes share: one file per person, put in its place in one step.
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PersoonId } from '../../kern/ids.ts';
import { newId } from '../../kern/uuid.ts';
import { inhoudVan, onbereikbaar, plekVan, VERNIETIGD } from './inhoud.ts';
import type { Kluisinhoud, Sleutelkluis } from './port.ts';

const isCode = (error: unknown, code: string): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** @param map shared by all nodes; must know `link` and `rename` (a local disk or NFS, no object store behind a mount) */
export function createMapkluis(map: string): Sleutelkluis {
  const pad = (persoonId: PersoonId): string => join(map, ...plekVan(persoonId));
  const probeer = async <T>(werk: () => Promise<T>): Promise<T> => {
    try {
      return await werk();
    } catch (cause) {
      throw onbereikbaar(cause);
    }
  };
  /** On disk under a name of its own, to be put in place in one step. */
  async function klaargezet(doel: string, bytes: Uint8Array): Promise<string> {
    await mkdir(dirname(doel), { recursive: true, mode: 0o700 });
    const deel = `${doel}.${newId<string>()}.deel`;
    const file = await open(deel, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return deel;
  }
  async function syncMap(doel: string): Promise<void> {
    const folder = await open(dirname(doel), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
  async function lees(persoonId: PersoonId): Promise<Kluisinhoud> {
    try {
      return inhoudVan(await readFile(pad(persoonId)));
    } catch (error) {
      if (isCode(error, 'ENOENT')) return { stand: 'onbekend' };
      throw error;
    }
  }
  /** What lies there is overwritten before its place is given away. */
  async function overschrijf(doel: string): Promise<void> {
    try {
      const file = await open(doel, 'r+');
      try {
        const { size } = await file.stat();
        await file.write(Buffer.alloc(size), 0, size, 0);
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error;
    }
  }

  return {
    lees: (persoonId) => probeer(() => lees(persoonId)),
    maak: (persoonId, verpakt) =>
      probeer(async () => {
        const doel = pad(persoonId);
        const deel = await klaargezet(doel, verpakt);
        try {
          await link(deel, doel);
          await syncMap(doel);
          return { stand: 'er', verpakt } as const;
        } catch (error) {
          if (!isCode(error, 'EEXIST')) throw error;
          return await lees(persoonId);
        } finally {
          await rm(deel, { force: true });
        }
      }),
    vernietig: (persoonId) =>
      probeer(async () => {
        const doel = pad(persoonId);
        if ((await lees(persoonId)).stand !== 'vernietigd') await overschrijf(doel);
        await rename(await klaargezet(doel, VERNIETIGD), doel);
        await syncMap(doel);
      }),
  };
}
