// `woostroom backup` as a person gives it, beside an installation that goes on writing; and the way back from what it made.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { createWoostroom } from '../../src/app.ts';
import { maakBackup } from '../../src/backup/index.ts';
import { vreemdIn } from '../../src/backup/inhoud.ts';
import { hashVan } from '../../src/bestanden/hash.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { vandaag } from '../../src/kern/clock.ts';
import type { PersoonId } from '../../src/kern/ids.ts';
import { derivedId } from '../../src/kern/uuid.ts';
import { leesHoofdsleutel } from '../../src/privacy/hoofdsleutel.ts';
import { openSleutels } from '../../src/privacy/sleutels.ts';
import type { Ingediend } from '../../src/toepassing/verzoek/indienen.ts';
import { zetStap } from '../../src/toepassing/verzoek/stapzetten.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import { opdracht } from '../toepassing/opstelling.ts';
import { backup, beheer, bestandenIn, draai, elkeTestEenMap, folder, genoemdeBestanden, hoofdsleutelVan, installatie, leesTerug, nieuwVerzoek, opdrachtregel, stop, zetTerug } from './installaties.ts';
import { wachtOpTekst } from './opdracht.ts';

elkeTestEenMap();

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
    // Receipts were made by the form and made up for by the process: no letter was made twice.
    expect([...bestandenIn(map)].sort()).toEqual([...genoemdeBestanden(map)].sort());
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
    beheer(stil);
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

describe('a key that is destroyed while files are copied', () => {
  it('is not in the copy: keys come last', async () => {
    const { map, verzoeken } = await installatie('machine', 2);
    const app = await draai(map);
    const persoonId = derivedId<PersoonId>('persoon', verzoeken[0]!.verzoekId);
    const masterKey = leesHoofdsleutel(undefined, join(map, 'sleutels', 'hoofdsleutel'));
    const gewist: Promise<void>[] = [];
    mkdirSync(folder.file('kopie'));
    const { bewezen, bestanden } = await maakBackup({
      config: app.config,
      werkmap: folder.file('kopie'),
      masterKey,
      meld: (tekst) => {
        if (gewist.length === 0 && tekst.startsWith('Bestanden: ')) gewist.push(app.omgeving.vault.destroy(persoonId));
      },
    });
    await Promise.all(gewist);
    expect([gewist.length, bewezen.gewist]).toEqual([1, 1]);
    const hier = bestandenIn(map);
    expect([bestanden?.aantal, bestanden?.bytes]).toEqual([hier.length, hier.reduce((som, naam) => som + statSync(join(map, 'bestanden', naam)).size, 0)]);
    const sleutels = openSleutels(folder.file('kopie/sleutels/sleutels.db'), masterKey);
    expect(sleutels.zoek(persoonId).stand).toBe('vernietigd');
    await sleutels.sluit();
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
