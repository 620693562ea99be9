// A watched folder: each folder in it with a list (manifest.csv, .xlsx or .ods) is a series. When it is done a report stands beside it, and it is not done again.
import type { Wachttijd } from '../concept.ts';
import { lstat, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MedewerkerId } from '../../../kern/ids.ts';
import { MB } from '../../../kern/omvang.ts';
import type { Omgeving } from '../../omgeving.ts';
import { leesManifestbestand } from './manifest.ts';
import { bestandsbron, publiceerReeks } from './publiceer.ts';
import { verslagbestand } from './verslag.ts';

const MANIFESTEN = ['manifest.csv', 'manifest.xlsx', 'manifest.ods'] as const;
const VERSLAG = 'verslag.csv';
/** Nobody at a desk: who filled the folder answers for it. */
const MAP = 'map' as MedewerkerId;

/** An ordinary file in this very folder: no link, no folder, not too large. */
async function bestandIn(map: string, naam: string, maxBytes: number): Promise<Uint8Array | null> {
  const pad = join(map, naam);
  const feit = await lstat(pad).catch(() => null);
  return feit === null || !feit.isFile() || feit.size > maxBytes ? null : readFile(pad);
}

/** Every series that is complete and has no report yet. Stopped halfway, the next look goes on where it stopped. */
export async function verwerkReeksmap(omgeving: Omgeving, map: string, nietVoor: Wachttijd, signal: AbortSignal): Promise<void> {
  const maxBytes = omgeving.config.maxUploadMb * MB;
  for (const { name } of (await readdir(map, { withFileTypes: true })).filter((each) => each.isDirectory())) {
    if (signal.aborted) return;
    const reeks = join(map, name);
    const namen = new Set(await readdir(reeks));
    const lijst = MANIFESTEN.find((naam) => namen.has(naam));
    if (lijst === undefined || namen.has(VERSLAG)) continue;
    const bytes = await bestandIn(reeks, lijst, maxBytes);
    if (bytes === null) continue;
    const manifest = await leesManifestbestand(omgeving.roosterlezer, bytes, lijst, (adres) => omgeving.ophaler.bezwaar(adres), signal);
    const { regels } = await publiceerReeks(omgeving, { manifest, afzender: 'map', bron: 'map', nietVoor, bestand: bestandsbron(omgeving, (naam) => bestandIn(reeks, naam, maxBytes), { signal }) }, MAP, 'systeem', signal);
    const verslag = await verslagbestand({ regels, opmerkingen: manifest.opmerkingen }, 'csv');
    // The report appears at once and whole: it is what says that the series is done.
    await writeFile(join(reeks, `.${VERSLAG}`), verslag.bytes);
    await rename(join(reeks, `.${VERSLAG}`), join(reeks, VERSLAG));
  }
}
