// Redaction with its proof: pages per second of making and of judging, and the memory of the processes as files get longer.
// No redacting editor is compared here: none with a licence that fits is installed, and a black rectangle is no comparison.
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { maakDocument } from '../src/documentverwerking/brieven/document.ts';
import { createLakmachine, type Lakopdracht, type Lakopties } from '../src/documentverwerking/lakken/index.ts';
import { createLakpoort } from '../src/documentverwerking/lakpoort/index.ts';

export interface Lakmeting {
  readonly paginas: number;
  readonly makenPerSeconde: number;
  readonly keurenPerSeconde: number;
  /** Resident memory of the largest process besides this one, in megabytes; null where the system does not tell. */
  readonly piekMb: number | null;
  readonly kbPerPagina: number;
}

const opties: Lakopties = { raster: 12, dpi: 200, titel: 'Verslag', taal: 'nl-NL', kenmerk: null };

/** A letter-like text in which "Kwispelaar" stands about twelve times a page. */
const brief = (alineas: number): Promise<Uint8Array> =>
  maakDocument({
    titel: 'Verslag van het overleg',
    auteur: 'Gemeente Voorbeeldstad',
    datum: Temporal.PlainDate.from('2026-10-05'),
    blokken: Array.from({ length: alineas }, (_, index) => ({
      soort: 'alinea' as const,
      tekst: `Alinea ${index}. De heer Kwispelaar sprak over de herinrichting. ${'Het Stationsplein kost € 3,4 miljoen en is in het najaar klaar. '.repeat(4)}Daarna sloot Kwispelaar af.`,
    })),
  });

const opdrachten: readonly Lakopdracht[] = [{ soort: 'tekst', tekst: 'Kwispelaar', gronden: ['5.1.2.e'] }];

/** Peak resident memory of our child processes, from Linux (`VmHWM`). */
function piekVanKinderen(): number {
  const kinderen = new Set<string>();
  for (const pid of readdirSync('/proc').filter((naam) => /^\d+$/.test(naam))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === process.pid) kinderen.add(pid);
    } catch {
      // Gone meanwhile.
    }
  }
  return Math.max(
    0,
    ...[...kinderen].map((pid) => {
      try {
        return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
      } catch {
        return 0;
      }
    }),
  );
}

async function meet(alineas: number, doel: string): Promise<Lakmeting> {
  const machine = createLakmachine({ processes: 1 });
  const poort = createLakpoort({ processes: 1 });
  let piek = 0;
  const kijk = setInterval(() => {
    if (process.platform === 'linux') piek = Math.max(piek, piekVanKinderen());
  }, 200);
  try {
    const bron = await brief(alineas);
    // The first page of a process pays for loading the engine.
    await machine.zicht(bron, 1);
    const begin = performance.now();
    const kandidaat = await machine.lak(bron, opdrachten, opties, doel);
    const gemaakt = performance.now();
    const keuring = await poort.keur({ bron, bestand: doel, opdrachten, opties, plan: kandidaat.plan });
    const gekeurd = performance.now();
    if (!keuring.goed) throw new Error(keuring.rapport.fouten.map(({ proef, uitleg }) => `${proef} ${uitleg}`).join('; '));
    const { paginas, bytes } = kandidaat;
    return {
      paginas,
      makenPerSeconde: (paginas * 1000) / (gemaakt - begin),
      keurenPerSeconde: (paginas * 1000) / (gekeurd - gemaakt),
      piekMb: process.platform === 'linux' ? piek : null,
      kbPerPagina: bytes / 1024 / paginas,
    };
  } finally {
    clearInterval(kijk);
    await machine.close();
    await poort.close();
  }
}

/** Ten times as many pages must not take more memory. Takes about a minute. */
export async function meetLakken(lengtes: readonly number[] = [180, 1800]): Promise<readonly Lakmeting[]> {
  const map = mkdtempSync(join(tmpdir(), 'bench-lakken-'));
  try {
    const metingen: Lakmeting[] = [];
    for (const [index, alineas] of lengtes.entries()) metingen.push(await meet(alineas, join(map, `${index}.pdf`)));
    return metingen;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const meting of await meetLakken(process.argv.slice(2).map(Number).filter((n) => n > 0).length > 0 ? process.argv.slice(2).map(Number) : undefined)) console.log(meting);
}
