// `npm start` and the commands, as processes: what a person sees, and with which exit code they end.
import { jest } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { createSqliteEventStore } from '../../src/eventstore/sqlite/index.ts';
import { HULP } from '../../src/cli/hulp.ts';
import { metUitleg } from '../../src/cli/startfout.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { StoreUnavailable } from '../../src/kern/errors.ts';
import { join } from 'node:path';
import { newFolder } from '../support/folder.ts';
import { start, vrijePoort, wachtOpTekst } from './opdracht.ts';

const folder = await newFolder();
afterAll(() => folder.remove());

describe('npm start', () => {
  it('shows the first administrator once, answers, and stops at SIGTERM with exit 0', async () => {
    const poort = String(await vrijePoort());
    const env = { WOOSTROOM_MAP: folder.file('eigen'), WOOSTROOM_POORT: poort };
    for (const keer of [1, 2]) {
      const server = start('main.ts', [], env);
      await wachtOpTekst(server, 'Stoppen: Ctrl+C');
      expect((await fetch(`http://localhost:${poort}/healthz`)).status).toBe(200);
      server.proces.kill('SIGTERM');
      const { code, uit } = await server.klaar;
      expect(code).toBe(0);
      expect(uit).toContain(`http://localhost:${poort}/woo-verzoek`);
      expect(uit.includes('Eerste beheerder')).toBe(keer === 1);
    }
  });

  it('names every setting that is wrong and ends with 1', async () => {
    const { code, fout } = await start('main.ts', [], { WOOSTROOM_MAP: folder.file('fout'), WOOSTROOM_POORT: 'drie', WOOSTROOM_MAX_PAGINAS: '0' }).klaar;
    expect(code).toBe(1);
    expect(fout).toContain('WOOSTROOM_POORT');
    expect(fout).toContain('WOOSTROOM_MAX_PAGINAS');
  });

  it('says what to do when the port is taken', async () => {
    const bezet = createServer().listen(await vrijePoort());
    await once(bezet, 'listening');
    const adres = bezet.address();
    const poort = typeof adres === 'object' && adres !== null ? String(adres.port) : '';
    const { code, fout } = await start('main.ts', [], { WOOSTROOM_MAP: folder.file('bezet'), WOOSTROOM_POORT: poort }).klaar;
    bezet.close();
    expect(code).toBe(1);
    expect(fout).toContain(`Poort ${poort} is al in gebruik`);
  });

  it('says in a sentence why it cannot use its folder, and ends with 1', async () => {
    writeFileSync(folder.file('een-bestand'), '');
    const { code, fout } = await start('main.ts', [], { WOOSTROOM_MAP: folder.file('een-bestand'), WOOSTROOM_POORT: '0' }).klaar;
    expect([code, fout.trim()]).toEqual([1, expect.stringMatching(/^\S+ kan niet worden gemaakt: op die plaats staat al een bestand. Noem een andere map met WOOSTROOM_MAP.$/)]);
  });

  it('refuses a second server on the same folder, and a log that is none, each in a sentence', async () => {
    const env = { WOOSTROOM_MAP: folder.file('samen'), WOOSTROOM_POORT: String(await vrijePoort()) };
    const eerste = start('main.ts', [], env);
    await wachtOpTekst(eerste, 'Stoppen: Ctrl+C');
    const tweede = await start('main.ts', [], { ...env, WOOSTROOM_POORT: '0' }).klaar;
    const herbouw = await start('cli/main.ts', ['herbouw'], env).klaar;
    for (const { code, fout } of [tweede, herbouw]) expect([code, fout.trim()]).toEqual([1, expect.stringMatching(/^De leesmodellen in \S+ zijn in gebruik door een ander proces\. Stop dat proces, of kies een andere map\.$/)]);
    eerste.proces.kill('SIGTERM');
    expect((await eerste.klaar).code).toBe(0);
    writeFileSync(folder.file('samen/log.db'), 'dit is geen log '.repeat(1000));
    const { code, fout } = await start('main.ts', [], env).klaar;
    expect([code, fout.split('\n').length, fout]).toEqual([1, 2, expect.stringContaining('log.db')]);
  });

  it.each([
    [{ code: 'EACCES', path: '/data/zoeken' }, /^Woostroom heeft geen toegang tot \/data\/zoeken\. Maak het account .* eigenaar/],
    [{ code: 'ENOSPC', path: '/data/zoeken' }, /^De schijf is vol\./],
    [{ code: 'EROFS', path: '/data/zoeken' }, /alleen te lezen.*\/data\/zoeken/],
    [{ errcode: 8 }, /alleen te lezen/],
    [{ errcode: 14 }, /kan niet worden geopend/],
  ])('turns the fault %j into a sentence', async (gegevens, zin) => {
    const gezegd = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const fout = Object.assign(new Error('mis'), gegevens);
    expect(await metUitleg(() => Promise.reject(fout))).toBe(1);
    expect(await metUitleg(() => Promise.reject(new StoreUnavailable('Het log kan niet worden geopend.', { cause: fout })))).toBe(1);
    expect(gezegd.mock.calls.map(([regel]) => String(regel))).toEqual([expect.stringMatching(zin), expect.stringMatching(/^Het log kan niet worden geopend\. ./)]);
    gezegd.mockRestore();
    await expect(metUitleg(() => Promise.reject(new TypeError('van ons')))).rejects.toThrow('van ons');
  });
});

describe('the commands', () => {
  const lees = (...pad: readonly string[]) => readFileSync(join(import.meta.dirname, '..', '..', ...pad), 'utf8');
  const reeks = (tekst: string, patroon: RegExp): readonly string[] => [...new Set([...tekst.matchAll(patroon)].map(([, gevonden = '']) => gevonden))].toSorted();
  /** Also under an older or English name. */
  const ANDERE_NAMEN = ['verify', 'rebuild', 'help', '--help'];
  const inCode = reeks(lees('src', 'cli', 'main.ts'), /case '([^']+)':/g).filter((naam) => !ANDERE_NAMEN.includes(naam));
  const pagina = lees('docs', 'reference', 'opdrachtregel.md');

  it('are the same in the program, in its help and in the documentation', () => {
    expect(inCode).toContain('verhuis');
    expect(reeks(HULP, /^ {2}([a-z]+)/gm)).toEqual(inCode);
    expect(reeks(pagina, /^\| `([a-z]+)/gm)).toEqual(inCode);
  });

  it('have the same options in the help and in the documentation', () => {
    const opties = /(--[a-z]+(?:-[a-z]+)*)/g;
    expect(reeks(HULP, opties)).toEqual(reeks(pagina.replaceAll('npm run woostroom -- ', ''), opties));
  });

  it('that other pages tell to give, exist, and so do the scripts', () => {
    const { scripts } = JSON.parse(lees('package.json')) as { scripts: Readonly<Record<string, string>> };
    const paginas = readdirSync(join(import.meta.dirname, '..', '..', 'docs'), { recursive: true, encoding: 'utf8' }).filter((pad) => pad.endsWith('.md')).map((pad) => lees('docs', pad));
    const alles = [...paginas, lees('README.md')].join('\n');
    const gevraagd = [...reeks(alles, /npm run (?:--silent )?woostroom -- ([a-z]+)/g), ...reeks(alles, /`woostroom ([a-z]+)/g)];
    expect(gevraagd.length).toBeGreaterThan(5);
    expect(gevraagd.filter((naam) => !inCode.includes(naam) && !ANDERE_NAMEN.includes(naam))).toEqual([]);
    expect(reeks(alles, /npm run (?:--silent )?([a-z][a-z:]*)/g).filter((naam) => scripts[naam] === undefined)).toEqual([]);
  });

  it('that other pages tell to give with the name of an overview, name one that there is', () => {
    const paginas = ['herstel-na-een-ramp.md', 'bijwerken.md', 'back-up-en-herstel.md'].map((naam) => lees('docs', 'how-to', naam)).join('\n');
    const namen = reeks(paginas, /(?:herbouw|rebuild) ([a-z]+)/g);
    expect(namen).toEqual(['zoekindex']);
  });
});

describe('woostroom', () => {
  it('helps with a command that does not exist, and ends with 2', async () => {
    const { code, fout } = await start('cli/main.ts', ['dansen'], {}).klaar;
    expect(code).toBe(2);
    expect(fout).toContain('De opdracht "dansen" bestaat niet');
    expect(fout).toContain('verifieer');
  });

  it('refuses to verify or anchor what it cannot read', async () => {
    expect((await start('cli/main.ts', ['verifieer'], { WOOSTROOM_MAP: folder.file('leeg') }).klaar).code).toBe(1);
    expect((await start('cli/main.ts', ['verifieer', '--anker', 'onzin'], { WOOSTROOM_MAP: folder.file('leeg') }).klaar).code).toBe(2);
  });

  it('names the read models when asked to rebuild another', async () => {
    await mkdir(folder.file('herbouw'));
    await createSqliteEventStore({ file: join(folder.file('herbouw'), 'log.db'), clock: systemClock }).close();
    const { code, fout } = await start('cli/main.ts', ['herbouw', 'niets'], { WOOSTROOM_MAP: folder.file('herbouw') }).klaar;
    expect(code).toBe(2);
    expect(fout).toContain('termijnenbord');
  });
});
