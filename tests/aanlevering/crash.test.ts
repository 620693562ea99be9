// A server that is killed while files come in and while they are read, again and again: nothing confirmed is lost, nothing is doubled.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createWoostroom } from '../../src/app.ts';
import { hashVan } from '../../src/bestanden/hash.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import { bestand, csv, kapot, mail, pdfBestand, zip, type Bestand } from '../support/bestanden.ts';
import { newFolder } from '../support/folder.ts';
import { LEVERING, VERZOEK } from './sneuvelend.ts';

const KEER = 8;
const KANTOOR = fileURLToPath(new URL('./sneuvelend-kantoor.ts', import.meta.url));

/** Runs the office until it says something, and kills it a moment later; gives back every line it said. */
async function totDeKlap(map: string, bron: string, naMs: number | null): Promise<readonly string[]> {
  const kantoor = spawn(process.execPath, ['--no-warnings', KANTOOR, map, bron], { stdio: ['ignore', 'pipe', 'inherit'] });
  let gezegd = '';
  const gesproken = new Promise<void>((resolve) => {
    kantoor.stdout.setEncoding('utf8').on('data', (tekst: string) => {
      gezegd += tekst;
      if (/bevestigd|binnen/.test(gezegd)) resolve();
    });
  });
  const dicht = once(kantoor, 'close');
  if (naMs !== null) {
    await Promise.race([gesproken, dicht]);
    await sleep(naMs);
    kantoor.kill('SIGKILL');
  }
  await dicht;
  return gezegd.split('\n').slice(0, -1);
}

it(`loses nothing and doubles nothing in ${KEER} kills`, async () => {
  const folder = await newFolder();
  const [map, bron] = [folder.file('data'), folder.file('bron')];
  mkdirSync(bron);
  const los: readonly Bestand[] = [1, 2, 3, 4].map((n) => bestand(`${n}.txt`, `Stuk ${n}. `.repeat(4_000)));
  const bijlage = await pdfBestand('plan.pdf', 'Het plan.');
  const ingepakt = [csv('telling.csv'), bestand('kladje.txt', 'Een kladje.')];
  const bronnen = [...los, mail('5.eml', { onderwerp: 'Plan', tekst: 'Zie bijlage.', bijlagen: [bijlage] }), zip('6.zip', ...ingepakt), kapot('7.pdf')];
  for (const { naam, bytes } of bronnen) writeFileSync(path.join(bron, naam), bytes);

  const bevestigd = new Map<number, number>();
  for (let keer = 0; keer <= KEER; keer += 1) {
    const regels = await totDeKlap(map, bron, keer === KEER ? null : Math.random() * 500);
    for (const regel of regels) {
      const [wat, nr = 0, bytes = 0] = regel.split(' ').map((deel, index) => (index === 0 ? deel : Number(deel))) as [string, number?, number?];
      const eerder = bevestigd.get(nr) ?? 0;
      if (wat === 'stand') expect(bytes).toBeGreaterThanOrEqual(eerder);
      if (wat === 'bevestigd') bevestigd.set(nr, Math.max(eerder, bytes));
    }
    if (keer === KEER) expect(regels.at(-1)).toBe('klaar');
  }

  const app = createWoostroom(leesConfiguratie({}, { map, omgeving: 'test', logniveau: 'silent', ocr: 'uit' }), { clock: fixedClock('2026-03-10T09:00:00Z') });
  await app.start();
  try {
    await app.lezen.wachtOp(await app.omgeving.store.head());
    const documenten = app.lezen.inventaris.vanVerzoek(VERZOEK);
    const verwacht = [...los, bronnen[4]!, bijlage, ...ingepakt, bronnen[6]!].map(({ bytes }) => hashVan(bytes));
    expect(documenten.map(({ blob }) => blob).sort()).toEqual([...verwacht].sort());
    expect(documenten.filter(({ wacht }) => wacht)).toEqual([]);
    expect(documenten.map(({ onleesbaar }) => onleesbaar !== null).filter(Boolean)).toHaveLength(1);
    expect(documenten.map(({ volgnummer }) => volgnummer)).toEqual(documenten.map((_, index) => index + 1));
    for (const { blob, bytes } of documenten) expect((await app.omgeving.blobs.read(blob)).byteLength).toBe(bytes);
    expect(app.lezen.leveringen.vanVerzoek(VERZOEK)).toMatchObject([{ leveringId: LEVERING, afgerond: { ontvangen: bronnen.length, nietGekomen: 0 }, dubbel: 0, geweigerd: 0 }]);
    expect(app.lezen.leveringen.archieven(VERZOEK)).toMatchObject([{ stand: 'uitgepakt', leden: 2 }]);
  } finally {
    await app.close();
    await folder.remove();
  }
}, 180_000);
