// Where a back-up grows: beside its place, under a name that says that it is not complete. It gets its own name when it is proven.
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BESTANDEN } from './inhoud.ts';

/** Tells that a folder is ours, and whether somebody is at work in it: the system frees it when a process dies. */
const SLOT = 'back-up.slot';

export const onvolledig = (naar: string): string => `${resolve(naar)}.onvolledig`;

/** Why nothing can be copied to there; null when it can. */
export function plaatsbezwaar(naar: string, map: string): string | null {
  const doel = resolve(naar);
  const ouder = dirname(doel);
  if (existsSync(doel) && realpathSync(doel) === realpathSync(map)) return `${doel} is de map van Woostroom zelf. Kies een andere plaats, liefst op een andere schijf.`;
  if (!existsSync(ouder)) return `De map ${ouder} is er niet. Maak hem eerst, of koppel de schijf aan.`;
  if (`${join(realpathSync(ouder), basename(doel))}${sep}`.startsWith(`${realpathSync(map)}${sep}`)) return `${doel} ligt in de map van Woostroom zelf. Kies een andere plaats, liefst op een andere schijf.`;
  if (existsSync(doel)) {
    if (!statSync(doel).isDirectory()) return `${doel} is een bestand. Noem een map die er nog niet is.`;
    if (readdirSync(doel).length > 0) return `In ${doel} staat al iets. Noem een map die er nog niet is, of die leeg is: een back-up komt nooit over een andere heen.`;
  }
  // Beside a disk is another disk: the copy would grow there, and could not get this name.
  if (existsSync(doel) && statSync(doel).dev !== statSync(ouder).dev) return `${doel} is zelf een schijf. Noem een map daarop, bijvoorbeeld ${join(doel, 'back-up')}.`;
  const bezig = onvolledig(naar);
  if (existsSync(bezig) && !existsSync(join(bezig, SLOT))) return `${bezig} bestaat al en is niet van een back-up. Noem een andere map.`;
  return null;
}

export interface Werkmap {
  readonly map: string;
  /** Gives it the name that was asked for, on disk. */
  voltooi(): Promise<void>;
  /** Leaves what there is under the name that says that it is not complete. */
  laatLiggen(): void;
}

/** Makes it, or goes on in what a run that was broken off left: only files stay, the rest is copied again. Null when another run is at work in it. */
export function openWerkmap(naar: string): Werkmap | null {
  const map = onvolledig(naar);
  mkdirSync(map, { recursive: true, mode: 0o700 });
  const slot = new DatabaseSync(join(map, SLOT));
  try {
    slot.exec('PRAGMA busy_timeout=0; BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS slot(van TEXT) STRICT;');
  } catch {
    slot.close();
    return null;
  }
  for (const naam of readdirSync(map)) if (naam !== BESTANDEN && !naam.startsWith(SLOT)) rmSync(join(map, naam), { recursive: true });
  const laatLos = (): void => {
    if (slot.isTransaction) slot.exec('COMMIT');
    slot.close();
  };
  return {
    map,
    async voltooi() {
      laatLos();
      rmSync(join(map, SLOT));
      // The files by their hash see to themselves.
      const mappen = readdirSync(map, { withFileTypes: true, recursive: true }).filter((deel) => deel.isDirectory() && !deel.parentPath.startsWith(join(map, BESTANDEN)));
      for (const deel of mappen) await naarSchijf(join(deel.parentPath, deel.name));
      await naarSchijf(map);
      renameSync(map, resolve(naar));
      await naarSchijf(dirname(resolve(naar)));
    },
    laatLiggen: laatLos,
  };
}

/** Names in a folder survive a power cut. */
async function naarSchijf(map: string): Promise<void> {
  const handle = await open(map, 'r');
  await handle.sync().finally(() => handle.close());
}
