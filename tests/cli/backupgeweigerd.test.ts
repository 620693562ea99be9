// When `woostroom backup` makes nothing, and what it says then.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { plaatsbezwaar } from '../../src/backup/werkmap.ts';
import { holdWriting } from '../../src/eventstore/sqlite/hold.ts';
import { backup, elkeTestEenMap, folder, genoemdeBestanden, hoofdsleutelVan, installatie, opdrachtregel } from './installaties.ts';
import { start } from './opdracht.ts';

elkeTestEenMap();

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
    const [stuk = '', weg = ''] = genoemdeBestanden(map);
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
