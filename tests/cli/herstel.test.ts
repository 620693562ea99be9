// The rehearsal of docs/how-to/back-up-en-herstel.md: the machine is lost, what was copied as that page says comes back, and is proven whole.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createWoostroom, type Woostroom } from '../../src/app.ts';
import { PUBLICATIES, VERZOEKEN } from '../../src/cli/demo/scenario.ts';
import { vulDemo } from '../../src/cli/demo/vullen.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { lezer } from '../../src/web/loket/weergave.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { start } from './opdracht.ts';

/** What the page says may be left out: it is built again, or was never complete. */
const MAG_WEG = new Set(['leesmodellen', 'zoeken', 'werk']);

let folder: Folder;
let open: Woostroom | null = null;
const opMap = async (map: string): Promise<Woostroom> => {
  open = createWoostroom(leesConfiguratie({}, { map, omgeving: 'demo', logniveau: 'silent' }), { wachttijdMs: 30_000 });
  await open.start();
  await open.projecties.waitFor(await open.omgeving.store.head(), { names: ['zoekindex'], timeoutMs: 60_000 });
  return open;
};
const dicht = async (): Promise<void> => {
  await open?.close();
  open = null;
};
const verifieer = (map: string, ...rest: readonly string[]) => start('cli/main.ts', ['verifieer', ...rest], { WOOSTROOM_MAP: map }).klaar;
const kopieer = (van: string, naar: string): void => cpSync(van, naar, { recursive: true, filter: (pad) => !MAG_WEG.has(basename(pad)) });

/** Everything that somebody would miss. */
async function watErIs(app: Woostroom) {
  const { lezen, omgeving, zoek, identiteit } = app;
  const { publicaties } = lezen.publicaties.nieuwste({}, 0, 100);
  const { verzoeken } = lezen.dossiers.lijst({}, 0, 100);
  const stukken = publicaties.flatMap(({ publicatieId }) => lezen.publicaties.openbareStukken(publicatieId)).flatMap(({ bestand }) => (bestand === null ? [] : [bestand.blob]));
  const bestanden: number[] = [];
  for (const hash of stukken) bestanden.push((await omgeving.blobs.read(hash)).byteLength);
  return {
    head: await omgeving.store.head(),
    publicaties: publicaties.map(({ titel }) => titel),
    onderwerpen: verzoeken.map(({ verzoekId }) => lezer(omgeving, verzoekId)('onderwerp', lezen.dossiers.opId(verzoekId)!.onderwerp)),
    bestanden,
    gevonden: (await zoek.reader.search({ q: '', pageSize: 100 })).hits.map(({ documentId }) => documentId),
    medewerkers: identiteit.medewerkers.lijst().map(({ email }) => email).sort(),
  };
}

beforeAll(async () => {
  folder = await newFolder();
});
afterEach(dicht);
afterAll(() => folder.remove());

describe('a machine that is lost', () => {
  it('comes back from the copy: the same log, files, names and accounts, with overviews and search built anew', async () => {
    const map = folder.file('machine');
    const vorige = folder.file('kopie-van-gisteren');
    const kopie = folder.file('kopie');
    const eerste = await opMap(map);
    await vulDemo(eerste, { toon: () => undefined, verzoeken: VERZOEKEN.slice(0, 1), publicaties: [] });
    await dicht();
    kopieer(map, vorige);

    const verder = await opMap(map);
    await vulDemo(verder, { toon: () => undefined, verzoeken: VERZOEKEN.slice(0, 2), publicaties: PUBLICATIES.slice(0, 1) });
    await verder.projecties.waitFor(await verder.omgeving.store.head(), { names: ['zoekindex'], timeoutMs: 60_000 });
    const was = await watErIs(verder);
    expect([was.publicaties.length > 0, was.bestanden.length > 0, was.onderwerpen.every((onderwerp) => onderwerp.length > 3)]).toEqual([true, true, true]);
    await dicht();
    const anker = /\d+:[0-9a-f]{64}/.exec((await verifieer(map)).uit)?.[0] ?? '';
    kopieer(map, kopie);
    rmSync(map, { recursive: true });

    // Yesterday's copy is whole in itself; only the anchor tells that its end is missing.
    expect((await verifieer(vorige)).code).toBe(0);
    expect((await verifieer(vorige, '--anker', anker)).code).toBe(1);

    const nieuw = folder.file('nieuwe-machine');
    mkdirSync(nieuw);
    const begin = performance.now();
    cpSync(kopie, nieuw, { recursive: true });
    expect((await verifieer(nieuw, '--anker', anker)).code).toBe(0);
    const terug = await opMap(nieuw);
    expect(await watErIs(terug)).toEqual(was);
    await dicht();

    // Yesterday's log beside today's search index, as a search server that stayed up has it: refused, with the command that mends it.
    const gisteren = folder.file('gisteren');
    cpSync(vorige, gisteren, { recursive: true });
    cpSync(join(nieuw, 'zoeken'), join(gisteren, 'zoeken'), { recursive: true });
    await expect(opMap(gisteren)).rejects.toThrow(/Het overzicht zoekindex is verder .* npm run woostroom -- herbouw zoekindex/s);
    await dicht();
    const herbouwd = await start('cli/main.ts', ['herbouw', 'zoekindex'], { WOOSTROOM_MAP: gisteren }).klaar;
    expect([herbouwd.code, herbouwd.fout, herbouwd.uit]).toEqual([0, '', expect.stringContaining('zoekindex is opnieuw opgebouwd.')]);
    const { gevonden } = await watErIs(await opMap(gisteren));
    expect([gevonden.length < was.gevonden.length, gevonden.every((each) => was.gevonden.includes(each))]).toEqual([true, true]);
    console.info(`Terug na ${((performance.now() - begin) / 1000).toFixed(1)} s, met ${String(was.head)} gebeurtenissen.`);
  }, 300_000);
});
