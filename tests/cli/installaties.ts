// Installations to copy and put back: made, stopped, written to and read again.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createWoostroom, type Woostroom } from '../../src/app.ts';
import { bestandenIn as verwijzingenIn } from '../../src/backup/verwijzingen.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { streamName } from '../../src/kern/event.ts';
import { dienIn, type Ingediend } from '../../src/toepassing/verzoek/indienen.ts';
import type { VerzoekOntvangen } from '../../src/verzoek/events.ts';
import { veldVan } from '../../src/verzoek/velden.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { aanvraag, opdracht } from '../toepassing/opstelling.ts';
import { start } from './opdracht.ts';

export let folder: Folder;
let open: Woostroom[] = [];

/** A folder for each test, in which everything is closed at its end. */
export function elkeTestEenMap(): void {
  beforeEach(async () => {
    folder = await newFolder();
  });
  afterEach(async () => {
    for (const app of open.splice(0)) await app.close();
    await folder.remove();
  });
}

/** Closes it at the end of the test, when that was not done before. */
export function beheer(app: Woostroom): Woostroom {
  open.push(app);
  return app;
}
export async function draai(map: string): Promise<Woostroom> {
  const app = beheer(createWoostroom(leesConfiguratie({}, { map, logniveau: 'silent' }), { wachttijdMs: 30_000 }));
  await app.start();
  return app;
}
export async function stop(app: Woostroom): Promise<void> {
  open = open.filter((each) => each !== app);
  await app.close();
}
export const opdrachtregel = (map: string, argumenten: readonly string[], env: Readonly<Record<string, string>> = {}) => start('cli/main.ts', argumenten, { WOOSTROOM_MAP: map, ...env });
export const backup = (map: string, naar: string) => opdrachtregel(map, ['backup', naar]).klaar;

export const nieuwVerzoek = (app: Woostroom, nr: number) =>
  dienIn(app.omgeving, aanvraag({ onderwerp: `Verzoek ${nr}`, bijlagen: [{ naam: 'kaart.txt', mediatype: 'text/plain', bytes: Buffer.from(`kaart ${nr}`) }] }), opdracht());

/** An installation that was stopped, with this many cases. */
export async function installatie(naam: string, aantal: number): Promise<{ readonly map: string; readonly verzoeken: readonly Ingediend[] }> {
  const map = folder.file(naam);
  const app = await draai(map);
  const verzoeken: Ingediend[] = [];
  for (let nr = 1; nr <= aantal; nr++) verzoeken.push(await nieuwVerzoek(app, nr));
  await stop(app);
  return { map, verzoeken };
}

/** Puts a back-up where an installation should be, with the master key that was kept elsewhere. */
export function zetTerug(kopie: string, naar: string, hoofdsleutel: string): void {
  cpSync(kopie, naar, { recursive: true });
  writeFileSync(join(naar, 'sleutels', 'hoofdsleutel'), hoofdsleutel, { mode: 0o600 });
}
export const hoofdsleutelVan = (map: string): string => readFileSync(join(map, 'sleutels', 'hoofdsleutel'), 'utf8');

export const bestandenIn = (map: string): readonly string[] => readdirSync(join(map, 'bestanden'), { recursive: true, encoding: 'utf8' }).filter((naam) => /[0-9a-f]{64}$/.test(naam));

/** The files that the log speaks of, as `bestandenIn` names them. */
export function genoemdeBestanden(map: string): readonly string[] {
  const db = new DatabaseSync(join(map, 'log.db'), { readOnly: true });
  try {
    const genoemd = new Set(db.prepare('SELECT data FROM events').all().flatMap(({ data }) => [...verwijzingenIn(JSON.parse(String(data)))]));
    return [...genoemd].map((hash) => join(hash.slice(0, 2), hash.slice(2, 4), hash));
  } finally {
    db.close();
  }
}

/** What a case is read as: its subject, and the file that came with it. Both null when the case is not there. */
export async function leesTerug({ omgeving }: Woostroom, { verzoekId }: Ingediend): Promise<readonly [string | null, string | null]> {
  const { vault, blobs, store } = omgeving;
  const [ontvangst] = (await store.readStream(streamName('verzoek', verzoekId))).filter(({ type }) => type === 'VerzoekOntvangen');
  if (ontvangst === undefined) return [null, null];
  const { onderwerp, bijlagen } = ontvangst.data as VerzoekOntvangen['data'];
  const bytes = vault.unsealBytes(await blobs.read(bijlagen[0]!.blob), veldVan(verzoekId, 'bijlage'));
  return [vault.unseal(onderwerp, veldVan(verzoekId, 'onderwerp')), bytes === null ? null : Buffer.from(bytes).toString()];
}

