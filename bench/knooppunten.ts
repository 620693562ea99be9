// Three nodes against one: pages and requests per second over HTTP, each node a process, on one machine and one log. The measuring
// program uses the same cores, so three nodes cannot be three times as fast here; the ratio says what the sharing itself costs.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startKnooppunt, type Knooppunt } from '../tests/knooppunten/cluster.ts';

export interface Knooppuntuitslag {
  readonly knooppunten: number;
  readonly paginasPerSeconde: number;
  readonly verzoekenPerSeconde: number;
}

const PAGINAS = 1_500;
/** Not more than one address may file in ten minutes (30). */
const VERZOEKEN_PER_KNOOPPUNT = 28;
const TEGELIJK = 12;

async function samen(aantal: number, doe: (n: number) => Promise<void>): Promise<number> {
  let nog = aantal;
  const begin = performance.now();
  await Promise.all(Array.from({ length: TEGELIJK }, async () => {
    for (let n = nog--; n > 0; n = nog--) await doe(n);
  }));
  return (aantal / (performance.now() - begin)) * 1_000;
}

async function meet(aantal: number): Promise<Knooppuntuitslag> {
  const map = await mkdtemp(join(tmpdir(), 'bench-knooppunten-'));
  const sleutel = randomBytes(32).toString('base64');
  const knooppunten: Knooppunt[] = [];
  const kies = (n: number): string => knooppunten[n % knooppunten.length]?.adres ?? '';
  try {
    for (let n = 1; n <= aantal; n++) {
      knooppunten.push(await startKnooppunt(`n${n}`, {
        WOOSTROOM_MAP: join(map, `n${n}`), WOOSTROOM_GEDEELDE_MAP: join(map, 'samen'), WOOSTROOM_SLEUTEL: sleutel, WOOSTROOM_POORT: '0', WOOSTROOM_HOST: '127.0.0.1',
        WOOSTROOM_ADRES: 'http://localhost', WOOSTROOM_OMGEVING: 'test', WOOSTROOM_LOGNIVEAU: 'silent', WOOSTROOM_OCR: 'uit', WOOSTROOM_INNAMEWERKERS: '1',
      }));
    }
    const pagina = async (n: number): Promise<void> => {
      const antwoord = await fetch(`${kies(n)}/zoeken`);
      if (antwoord.status !== 200) throw new Error(`/zoeken: ${antwoord.status}`);
      await antwoord.text();
    };
    await samen(200, pagina);
    const paginasPerSeconde = await samen(PAGINAS, pagina);
    const verzoekenPerSeconde = await samen(VERZOEKEN_PER_KNOOPPUNT * aantal, async (n) => {
      const body = new FormData();
      for (const [veld, waarde] of Object.entries({ tekst: 'Alles over de brug.', onderwerp: 'De brug', contact: 'post', postadres: 'Straat 1', naam: 'A. Aanvrager', indienId: randomUUID() })) body.append(veld, waarde);
      const antwoord = await fetch(`${kies(n)}/mijn/indienen`, { method: 'POST', body, redirect: 'manual', headers: { 'Sec-Fetch-Site': 'same-origin' } });
      if (antwoord.status !== 303) throw new Error(`/mijn/indienen: ${antwoord.status}`);
      await antwoord.text();
    });
    return { knooppunten: aantal, paginasPerSeconde, verzoekenPerSeconde };
  } finally {
    await Promise.all(knooppunten.map((knooppunt) => knooppunt.stop()));
    await rm(map, { recursive: true, force: true });
  }
}

export async function meetKnooppunten(): Promise<{ readonly een: Knooppuntuitslag; readonly drie: Knooppuntuitslag }> {
  return { een: await meet(1), drie: await meet(3) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { een, drie } = await meetKnooppunten();
  console.log(`${availableParallelism()} cores, the measuring program among them`);
  for (const { knooppunten, paginasPerSeconde, verzoekenPerSeconde } of [een, drie]) console.log(`${knooppunten} knooppunt(en): ${paginasPerSeconde.toFixed(0)} pagina's/s, ${verzoekenPerSeconde.toFixed(1)} verzoeken/s`);
  console.log(`drie tegen een: pagina's ${(drie.paginasPerSeconde / een.paginasPerSeconde).toFixed(2)}, verzoeken ${(drie.verzoekenPerSeconde / een.verzoekenPerSeconde).toFixed(2)}`);
}
