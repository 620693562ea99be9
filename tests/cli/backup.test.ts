// `woostroom backup` as a person gives it, beside an installation that goes on writing; and the way back from what it made.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { createWoostroom, type Woostroom } from '../../src/app.ts';
import { vreemdIn } from '../../src/backup/inhoud.ts';
import { plaatsbezwaar } from '../../src/backup/werkmap.ts';
import { hashVan } from '../../src/bestanden/hash.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { holdWriting } from '../../src/eventstore/sqlite/hold.ts';
import { streamName } from '../../src/kern/event.ts';
import type { PersoonId } from '../../src/kern/ids.ts';
import { vandaag } from '../../src/kern/clock.ts';
import { derivedId } from '../../src/kern/uuid.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { zetStap } from '../../src/toepassing/verzoek/stapzetten.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { VerzoekOntvangen } from '../../src/verzoek/events.ts';
import { veldVan } from '../../src/verzoek/velden.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { aanvraag, opdracht } from '../toepassing/opstelling.ts';
import { start, wachtOpTekst } from './opdracht.ts';

let folder: Folder;
let open: Woostroom[] = [];
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
  await folder.remove();
});

async function draai(map: string): Promise<Woostroom> {
  const app = createWoostroom(leesConfiguratie({}, { map, logniveau: 'silent' }), { wachttijdMs: 30_000 });
  open.push(app);
  await app.start();
  return app;
}
async function stop(app: Woostroom): Promise<void> {
  open = open.filter((each) => each !== app);
  await app.close();
}
const opdrachtregel = (map: string, argumenten: readonly string[], env: Readonly<Record<string, string>> = {}) => start('cli/main.ts', argumenten, { WOOSTROOM_MAP: map, ...env });
const backup = (map: string, naar: string) => opdrachtregel(map, ['backup', naar]).klaar;

const nieuwVerzoek = (app: Woostroom, nr: number) =>
  dienIn(app.omgeving, aanvraag({ onderwerp: `Verzoek ${nr}`, bijlagen: [{ naam: 'kaart.txt', mediatype: 'text/plain', bytes: Buffer.from(`kaart ${nr}`) }] }), opdracht());
type Ingediend = Awaited<ReturnType<typeof nieuwVerzoek>>;

/** An installation that was stopped, with this many cases. */
async function installatie(naam: string, aantal: number): Promise<{ readonly map: string; readonly verzoeken: readonly Ingediend[] }> {
  const map = folder.file(naam);
  const app = await draai(map);
  const verzoeken: Ingediend[] = [];
  for (let nr = 1; nr <= aantal; nr++) verzoeken.push(await nieuwVerzoek(app, nr));
  await stop(app);
  return { map, verzoeken };
}

/** Puts a back-up where an installation should be, with the master key that was kept elsewhere. */
function zetTerug(kopie: string, naar: string, hoofdsleutel: string): void {
  cpSync(kopie, naar, { recursive: true });
  writeFileSync(join(naar, 'sleutels', 'hoofdsleutel'), hoofdsleutel, { mode: 0o600 });
}
const hoofdsleutelVan = (map: string): string => readFileSync(join(map, 'sleutels', 'hoofdsleutel'), 'utf8');

const bestandenIn = (map: string): readonly string[] => readdirSync(join(map, 'bestanden'), { recursive: true, encoding: 'utf8' }).filter((naam) => /[0-9a-f]{64}$/.test(naam));

/** What a case is read as: its subject, and the file that came with it. Both null when the case is not there. */
async function leesTerug({ omgeving }: Woostroom, { verzoekId }: Ingediend): Promise<readonly [string | null, string | null]> {
  const { vault, blobs, store } = omgeving;
  const [ontvangst] = (await store.readStream(streamName('verzoek', verzoekId))).filter(({ type }) => type === 'VerzoekOntvangen');
  if (ontvangst === undefined) return [null, null];
  const { onderwerp, bijlagen } = ontvangst.data as VerzoekOntvangen['data'];
  const bytes = vault.unsealBytes(await blobs.read(bijlagen[0]!.blob), veldVan(verzoekId, 'bijlage'));
  return [vault.unseal(onderwerp, veldVan(verzoekId, 'onderwerp')), bytes === null ? null : Buffer.from(bytes).toString()];
}

describe('a back-up beside a server that writes', () => {
  it('holds everything that was confirmed before it began, and starts again as an installation', async () => {
    const map = folder.file('machine');
    const app = await draai(map);
    const bevestigd: Ingediend[] = [];
    const schrijven = { door: true };
    const schrijver = (async () => {
      while (schrijven.door) bevestigd.push(await nieuwVerzoek(app, bevestigd.length + 1));
    })();
    while (bevestigd.length < 20) await new Promise((later) => setTimeout(later, 10));
    const ervoor = [...bevestigd];
    const { code, uit, fout } = await backup(map, folder.file('kopie'));
    const tijdens = bevestigd.length - ervoor.length;
    schrijven.door = false;
    await schrijver;
    expect([code, fout]).toEqual([0, '']);
    // The server went on all the while, and no confirmed case failed.
    expect(tijdens).toBeGreaterThan(10);
    expect(existsSync(folder.file('kopie.onvolledig'))).toBe(false);
    expect(vreemdIn(map)).toEqual([]);

    const anker = /\d+:[0-9a-f]{64}/.exec(uit)?.[0] ?? '';
    const positie = Number(anker.split(':')[0]);
    expect(uit).toContain(`tot en met gebeurtenis ${positie}`);
    expect(positie).toBeGreaterThanOrEqual(Math.max(...ervoor.map(({ position }) => position)));
    const hoofdsleutel = hoofdsleutelVan(map);
    await stop(app);
    // The copy is the beginning of the log that went on.
    expect((await opdrachtregel(map, ['verifieer', '--anker', anker]).klaar).code).toBe(0);
    rmSync(map, { recursive: true });

    const terug = folder.file('terug');
    zetTerug(folder.file('kopie'), terug, hoofdsleutel);
    expect((await opdrachtregel(terug, ['verifieer', '--anker', anker]).klaar).code).toBe(0);
    const weer = await draai(terug);
    for (const [index, ingediend] of ervoor.entries()) expect(await leesTerug(weer, ingediend)).toEqual([`Verzoek ${index + 1}`, `kaart ${index + 1}`]);
    // Later cases are there whole or not at all, in order.
    const later = await Promise.all(bevestigd.slice(ervoor.length).map((ingediend) => leesTerug(weer, ingediend)));
    expect(later.map(([onderwerp]) => onderwerp)).toEqual(later.map((_, index) => (index < later.filter(([onderwerp]) => onderwerp !== null).length ? `Verzoek ${ervoor.length + index + 1}` : null)));
    await nieuwVerzoek(weer, 0);
    await weer.projecties.waitFor(await weer.omgeving.store.head(), { timeoutMs: 60_000 });
  });

  it('leaves out a key that was destroyed before, and the master key', async () => {
    const { map, verzoeken } = await installatie('gewist', 2);
    const app = await draai(map);
    await app.omgeving.vault.destroy(derivedId<PersoonId>('persoon', verzoeken[0]!.verzoekId));
    const { code, uit } = await backup(map, folder.file('kopie'));
    expect([code, uit]).toEqual([0, expect.stringMatching(/; 1 gewist[^]*De hoofdsleutel staat NIET in de back-up\. Hij staat in \S+hoofdsleutel\./)]);
    expect(readdirSync(folder.file('kopie/sleutels'))).toEqual(['sleutels.db']);
    const hoofdsleutel = hoofdsleutelVan(map);
    await stop(app);
    zetTerug(folder.file('kopie'), folder.file('terug'), hoofdsleutel);
    const weer = await draai(folder.file('terug'));
    expect(await leesTerug(weer, verzoeken[0]!)).toEqual([null, null]);
    expect((await leesTerug(weer, verzoeken[1]!))[0]).toBe('Verzoek 2');
  });
});

describe('an erasure that was recorded and not done yet when the back-up was made', () => {
  it('is done when the back-up starts', async () => {
    const { map, verzoeken } = await installatie('machine', 1);
    const [verzoek] = verzoeken;
    // Not started: commands are recorded, nothing follows from them.
    const stil = createWoostroom(leesConfiguratie({}, { map, logniveau: 'silent' }));
    open.push(stil);
    const persoonId = derivedId<PersoonId>('persoon', verzoek!.verzoekId);
    const op = vandaag(stil.omgeving.clock);
    await zetStap(stil.omgeving, verzoek!.verzoekId, { soort: 'intrekken', op }, opdracht());
    await stil.omgeving.handler.handle(verzoekDecider, verzoek!.verzoekId, { type: 'WisPersoonsgegevens', vandaag: op, reden: 'Verzoek van de betrokkene.' }, opdracht());
    expect((await backup(map, folder.file('kopie'))).code).toBe(0);
    expect(stil.omgeving.vault.isDestroyed(persoonId)).toBe(false);
    const hoofdsleutel = hoofdsleutelVan(map);
    await stop(stil);
    zetTerug(folder.file('kopie'), folder.file('terug'), hoofdsleutel);
    const weer = await draai(folder.file('terug'));
    await weer.processen.waitFor(await weer.omgeving.store.head());
    expect(weer.omgeving.vault.isDestroyed(persoonId)).toBe(true);
    expect(readdirSync(folder.file('terug/uitbak')).filter((naam) => naam.startsWith(verzoek!.nummer))).toEqual([]);
  });
});

describe('an installation with its files in a bucket', () => {
  it('is copied without them, and that is said', async () => {
    const { map } = await installatie('machine', 1);
    writeFileSync(join(map, 'van-de-beheerder.txt'), '');
    const { code, uit } = await opdrachtregel(map, ['backup', folder.file('kopie')], { WOOSTROOM_S3_EMMER: 'emmer' }).klaar;
    expect([code, uit]).toEqual([0, expect.stringMatching(/De bestanden staan in de bucket emmer en NIET in de back-up[^]*Niet gekopieerd, want niet van Woostroom: \S+van-de-beheerder\.txt\./)]);
    expect(existsSync(folder.file('kopie/bestanden'))).toBe(false);
  });
});

describe('a back-up that was killed', () => {
  it('leaves nothing under its name, and the same order goes on with it', async () => {
    const { map } = await installatie('machine', 3);
    for (let nr = 0; nr < 1_200; nr++) {
      const bytes = randomBytes(2_000);
      const hash = hashVan(bytes);
      const file = join(map, 'bestanden', hash.slice(0, 2), hash.slice(2, 4), hash);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const naar = folder.file('kopie');
    const eerste = opdrachtregel(map, ['backup', naar]);
    await wachtOpTekst(eerste, 'Bestanden: ');
    eerste.proces.kill('SIGSTOP');
    // Meanwhile nobody else writes there.
    const tweede = await backup(map, naar);
    eerste.proces.kill('SIGKILL');
    expect((await eerste.klaar).code).toBe(null);
    expect([tweede.code, tweede.fout]).toEqual([1, expect.stringMatching(/is al een back-up bezig/)]);
    expect([existsSync(naar), existsSync(`${naar}.onvolledig`)]).toEqual([false, true]);

    const { code, uit } = await backup(map, naar);
    expect([code, uit]).toEqual([0, expect.stringContaining(`bestanden  ${bestandenIn(map).length},`)]);
    expect([existsSync(naar), existsSync(`${naar}.onvolledig`)]).toEqual([true, false]);
    expect(readdirSync(naar).filter((naam) => naam.includes('slot'))).toEqual([]);
  });
});

describe('a back-up is refused in a sentence, with exit code 1,', () => {
  const weigert = async (map: string, naar: string, zin: RegExp, env: Readonly<Record<string, string>> = {}): Promise<void> => {
    const { code, fout } = await opdrachtregel(map, ['backup', naar], env).klaar;
    expect([code, fout.split('\n').length < 8, fout]).toEqual([1, true, expect.stringMatching(zin)]);
    expect(existsSync(join(naar, 'log.db'))).toBe(false);
  };

  it('where it would come over something, or inside what it copies', async () => {
    const { map } = await installatie('machine', 1);
    mkdirSync(folder.file('vol'));
    writeFileSync(folder.file('vol/iets'), '');
    await weigert(map, folder.file('vol'), /In \S+vol staat al iets\./);
    mkdirSync(folder.file('bezet.onvolledig'));
    symlinkSync(map, folder.file('snelkoppeling'));
    mkdirSync(folder.file('leeg'));
    const bezwaren = ['vol/iets', 'bezet', 'geen/map', 'machine/kopie', 'snelkoppeling/kopie', 'machine', 'leeg', 'nieuw'].map((naam) => plaatsbezwaar(folder.file(naam), map));
    expect(bezwaren).toEqual([
      expect.stringContaining('is een bestand'),
      expect.stringContaining('bezet.onvolledig bestaat al en is niet van een back-up'),
      expect.stringMatching(/De map \S+geen is er niet/),
      expect.stringContaining('ligt in de map van Woostroom zelf'),
      expect.stringContaining('ligt in de map van Woostroom zelf'),
      expect.stringContaining('is de map van Woostroom zelf'),
      null,
      null,
    ]);
    expect((await opdrachtregel(map, ['backup']).klaar).code).toBe(2);
  });

  it('where there is nothing to copy, or no key that opens the copy', async () => {
    const { map } = await installatie('machine', 1);
    await weigert(folder.file('leeg'), folder.file('kopie'), /Er is geen log in/);
    await weigert(map, folder.file('kopie'), /De hoofdsleutel past niet op sleutels\.db/, { WOOSTROOM_SLEUTEL: randomBytes(32).toString('base64') });
    rmSync(join(map, 'sleutels', 'hoofdsleutel'));
    await weigert(map, folder.file('kopie'), /De hoofdsleutel is er niet/);
    // And such an installation does not start with another key.
    const { code, fout } = await start('main.ts', [], { WOOSTROOM_MAP: map, WOOSTROOM_POORT: '0' }).klaar;
    expect([code, fout, existsSync(join(map, 'sleutels', 'hoofdsleutel'))]).toEqual([1, expect.stringContaining('De hoofdsleutel ontbreekt'), false]);
    rmSync(join(map, 'sleutels', 'sleutels.db'));
    await weigert(map, folder.file('kopie'), /sleutels\.db is er niet/);
  });

  it('on several machines, with what to do instead; and for a log that was moved', async () => {
    const { map } = await installatie('machine', 1);
    await weigert(map, folder.file('kopie'), /voor één machine[^]*event store[^]*sleutels/, { WOOSTROOM_GEDEELDE_MAP: map, WOOSTROOM_SLEUTEL: hoofdsleutelVan(map).trim() });
    const hold = holdWriting(join(map, 'log.db'));
    hold.seal();
    hold.release();
    await weigert(map, folder.file('kopie'), /is verhuisd naar een server/);
  });

  it('when a file is not what its name says, or is gone: each is named, and nothing gets the name that was asked for', async () => {
    const { map } = await installatie('machine', 3);
    const [stuk = '', weg = ''] = bestandenIn(map);
    writeFileSync(join(map, 'bestanden', stuk), 'anders');
    rmSync(join(map, 'bestanden', weg));
    const { code, fout } = await backup(map, folder.file('kopie'));
    expect([code, fout]).toEqual([1, expect.stringContaining(stuk.slice(-64))]);
    expect(fout).toContain(weg.slice(-64));
    expect([existsSync(folder.file('kopie')), existsSync(folder.file('kopie.onvolledig/log.db'))]).toEqual([false, true]);
  });

  it('when the log is not whole', async () => {
    const { map } = await installatie('machine', 1);
    writeFileSync(join(map, 'log.db'), 'dit is geen log '.repeat(1_000));
    await weigert(map, folder.file('kopie'), /log\.db/);
  });
});
