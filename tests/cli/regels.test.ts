// The command `regels` as a person uses it, beside a server that runs on the same folder.
import { readdirSync } from 'node:fs';
import { openKantoor, type Kantoor } from '../web/werkplek/kantoor.ts';
import { newFolder } from '../support/folder.ts';
import { start } from './opdracht.ts';

let kantoor: Kantoor;
let nummers: readonly string[];
beforeAll(async () => {
  kantoor = await openKantoor();
  nummers = [(await kantoor.zaak('De brug')).nummer, (await kantoor.zaak('De tunnel')).nummer];
  await kantoor.rust();
});
afterAll(() => kantoor.sluit());

const voer = (argumenten: readonly string[], env: Readonly<Record<string, string>> = {}) => start('cli/main.ts', ['regels', ...argumenten], { WOOSTROOM_MAP: kantoor.app.config.map, ...env }).klaar;

it('without a choice it tells which rules hold, those of this body too', async () => {
  const { code, uit } = await voer([], { WOOSTROOM_LEZINGEN: 'R9=precies' });
  expect(code).toBe(0);
  expect(uit).toContain('Regelset woo-2026-11-23, geldig vanaf 2022-05-01');
  expect(uit).toContain('Feestdagen atw-2026-11-23');
  expect(uit).toContain('* precies: Precies de dag van bekendmaking plus veertien dagen.');
  expect(uit).toContain('  vol-met-weekendregel: Twee volle weken');
  expect(JSON.parse((await voer(['--json'])).uit)).toMatchObject({ rules: { ruleSet: 'woo-2026-11-23', readings: { R9: 'vol-met-weekendregel' } }, designatedDays: expect.arrayContaining(['2026-05-15']) });
});

it('tells each case with both days and both reasons, and leaves nothing behind', async () => {
  const vooraf = [await kantoor.app.omgeving.store.head(), readdirSync(kantoor.app.config.map).sort()];
  const { code, uit } = await voer(['--lezing', 'R2=dag-eerder', '--feestdag', '2026-03-24']);
  expect(code).toBe(0);
  expect(uit).toContain('2 van 2 zaken zouden een andere datum krijgen.');
  for (const nummer of nummers) expect(uit).toContain(`\n${nummer}\n  Verdaging melden uiterlijk: di 7 apr 2026 → ma 6 apr 2026 (1 dag eerder)`);
  expect(uit).toContain('Precisering vragen uiterlijk: di 24 mrt 2026 → wo 25 mrt 2026 (1 dag later)');
  expect(uit).toContain('dan: Ontvangen: di 10 mrt 2026 (dag 0) (Woo art. 4.1 lid 5).');
  expect(uit).toContain('Geen werkdag: di 24 mrt 2026 (aangewezen als vrije dag)');
  expect(uit).toContain('Vergeleken met: regelset woo-2026-11-23; feestdagen atw-2026-11-23, met 2026-03-24; lezingen R1=exclusief, R2=dag-eerder');
  expect([await kantoor.app.omgeving.store.head(), readdirSync(kantoor.app.config.map).sort()]).toEqual(vooraf);
});

it('as JSON, for another program', async () => {
  const { code, uit } = await voer(['--feestdag', '2026-04-07', '--lopend', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(uit)).toMatchObject({
    compared: 2,
    different: 2,
    perKind: { beslissen: 2, verdagen: 2 },
    rules: { now: { holidayTable: 'atw-2026-11-23' }, other: { holidayTable: 'atw-2026-11-23, met 2026-04-07' } },
    cases: [{ case: nummers[0], closed: false, dates: [{ kind: 'beslissen', now: '2026-04-07', other: '2026-04-08', days: 1 }, { kind: 'verdagen' }] }, { case: nummers[1] }],
  });
});

it('nothing differs: says so', async () => {
  expect((await voer(['--lezing', 'R12=nee'])).uit).toContain('Alle 2 zaken zouden dezelfde datums houden.');
});

it('tells every fault at once and compares nothing', async () => {
  const { code, uit, fout } = await voer(['--lezing', 'R1=misschien', '--lezing', 'R99', '--feestdag', '2026-02-30', '--feestdag', '2026-12-25', '--zonder-feestdag', '2026-12-24', '--regelset', 'x']);
  expect([code, uit]).toEqual([2, '']);
  for (const zin of ['bestaat niet bij R1', 'De lezing "R99" bestaat niet', '"2026-02-30" is geen datum', 'is al een vrije dag', 'do 24 dec 2026 is geen dag die bij besluit is aangewezen', 'De regelset "x" bestaat niet']) expect(fout).toContain(zin);
});

it.each([[['--snel']], [['bestand.json']], [['--lezing']]])('%j is not understood', async (argumenten) => {
  const { code, fout } = await voer(argumenten);
  expect(code).toBe(2);
  expect(fout).toContain('Gebruik: woostroom regels');
});

it('a folder without a log is told', async () => {
  const leeg = await newFolder();
  const { code, fout } = await voer(['--lezing', 'R1=inclusief'], { WOOSTROOM_MAP: leeg.file('niets') });
  expect(code).toBe(1);
  expect(fout).toContain('Er is geen log');
  await leeg.remove();
});
