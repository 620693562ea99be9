// Processes for the bytes of strangers: few rights, one task at a time, killed when they overstep, and the next task goes on.
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { createProcessenpoel, type Processenpoel } from '../../../src/documentverwerking/processenpoel.ts';
import { startProces, type Grenzen } from '../../../src/documentverwerking/proces.ts';
import { StoreUnavailable } from '../../../src/kern/errors.ts';

interface Taak {
  readonly doe: string;
  readonly pad?: string;
}
interface Waarde {
  readonly soort: 'waarde';
  readonly waarde: string;
  readonly heapBytes: number;
}

const RUIM: Grenzen = { timeoutMs: 30_000, totaalMs: 60_000, maxMemoryMb: 1024 };
const poelen: Processenpoel<Taak, Waarde, string>[] = [];
afterEach(async () => {
  await Promise.all(poelen.splice(0).map((poel) => poel.close()));
});

function poelMet(grenzen: Partial<Grenzen> = {}, maxProcesMb?: number): Processenpoel<Taak, Waarde, string> {
  const map = new URL('./', import.meta.url);
  const poel = createProcessenpoel<Taak, Waarde, string>({
    start: () =>
      startProces<Taak, 'stuk', Waarde, string>(
        {
          hoofd: new URL('./proefproces.ts', import.meta.url),
          nodeOpties: [`--allow-fs-read=${map.pathname}`],
          ...(maxProcesMb === undefined ? {} : { maxProcesMb }),
          startfout: 'start niet',
          geweigerd: (reden) => new Error(reden),
          teZwaar: () => new Error('te-zwaar'),
        },
        { ...RUIM, ...grenzen },
      ),
    processes: 1,
    teZwaar: () => new Error('te-zwaar'),
    gesloten: 'gesloten',
  });
  poelen.push(poel);
  return poel;
}
const uitkomst = async (werk: Promise<{ readonly resultaat: Waarde }>): Promise<string> => werk.then(({ resultaat }) => resultaat.waarde, (error: unknown) => (error instanceof DOMException ? error.name : (error as Error).message));

it('answers, refuses in its own words, and hands over its outcome in pieces', async () => {
  const poel = poelMet();
  expect(await uitkomst(poel.plaats({ doe: 'antwoord' }))).toBe('ja');
  expect(await uitkomst(poel.plaats({ doe: 'weiger' }))).toBe('stuk');
  expect((await poel.plaats({ doe: 'delen' })).delen).toEqual(['een', 'twee']);
});

it.each([
  ['keeps silent', 'zwijg', { timeoutMs: 300 }],
  ['lives but never ends', 'leef', { timeoutMs: 5000, totaalMs: 600 }],
])('that %s is killed in time; the next task is done', async (_wat, doe, grenzen) => {
  const poel = poelMet(grenzen);
  const uitkomsten = await Promise.all([uitkomst(poel.plaats({ doe })), uitkomst(poel.plaats({ doe: 'weiger' }))]);
  expect(uitkomsten).toEqual(['te-zwaar', 'stuk']);
});

it('that falls over gets one more chance, and then the file is to blame', async () => {
  const poel = poelMet();
  const uitkomsten = await Promise.all([uitkomst(poel.plaats({ doe: 'val-om' })), uitkomst(poel.plaats({ doe: 'antwoord' }))]);
  expect(uitkomsten).toEqual(['te-zwaar', 'ja']);
});

it('that is killed from outside gets one more chance: the file need not be to blame', async () => {
  const poel = poelMet();
  const pid = Number(await uitkomst(poel.plaats({ doe: 'pid' })));
  const werk = uitkomst(poel.plaats({ doe: 'traag' }));
  setTimeout(() => process.kill(pid, 'SIGKILL'), 50);
  expect(await werk).toBe('ja');
});

it('that died while it waited costs the next task no chance', async () => {
  const poel = poelMet();
  process.kill(Number(await uitkomst(poel.plaats({ doe: 'pid' }))), 'SIGKILL');
  await sleep(200);
  const tweede = uitkomst(poel.plaats({ doe: 'val-om' }));
  expect([await tweede, await uitkomst(poel.plaats({ doe: 'antwoord' }))]).toEqual(['te-zwaar', 'ja']);
});

// Only Linux tells how much memory another process has.
(process.platform === 'linux' ? it : it.skip)('that grows beyond its memory is killed', async () => {
  const poel = poelMet({}, 400);
  const uitkomsten = await Promise.all([uitkomst(poel.plaats({ doe: 'groei' })), uitkomst(poel.plaats({ doe: 'antwoord' }))]);
  expect(uitkomsten).toEqual(['te-zwaar', 'ja']);
});

it.each([
  ['read other files', { doe: 'lees', pad: '/etc/hostname' }],
  ['write', { doe: 'schrijf', pad: `${tmpdir()}/woostroom-mag-niet` }],
  ['start programs', { doe: 'programma' }],
  ['reach the network', { doe: 'net' }],
])('may not %s', async (_wat, taak) => {
  expect(await uitkomst(poelMet().plaats(taak))).toBe('ERR_ACCESS_DENIED');
});

it('is stopped when the caller gives up', async () => {
  const poel = poelMet();
  const stop = new AbortController();
  const werk = uitkomst(poel.plaats({ doe: 'zwijg' }, stop.signal));
  const daarna = uitkomst(poel.plaats({ doe: 'antwoord' }));
  setTimeout(() => stop.abort(), 50);
  expect([await werk, await daarna]).toEqual(['AbortError', 'ja']);
});

it('refuses what comes after it closed', async () => {
  const poel = poelMet();
  await poel.close();
  await expect(poel.plaats({ doe: 'antwoord' })).rejects.toBeInstanceOf(StoreUnavailable);
});
