// Redaction with its proof: pages per second of processor time of making and judging together, beside a redacting editor where one is
// given (lakken-vergelijk.ts); and the memory of the processes and the size of what comes out as files get longer.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createLakmachine, type Lakopties } from '../src/documentverwerking/lakken/index.ts';
import { createLakpoort } from '../src/documentverwerking/lakpoort/index.ts';
import { BLADSOORTEN, maakLakbron, type Lakbron } from './lakbron.ts';

export interface Lakmeting {
  readonly soort: keyof typeof BLADSOORTEN;
  readonly paginas: number;
  /** Times that everything was done; what follows is of the quickest. */
  readonly rondes: number;
  /** Seconds of processor time of the process that makes, and of the one that judges; null where the system does not tell. */
  readonly makenCpu: number | null;
  readonly keurenCpu: number | null;
  readonly paginasPerCpuSeconde: number | null;
  /** Of the other redactor; null when there is none. */
  readonly anderPerCpuSeconde: number | null;
  /** Resident memory of the largest process besides this one, in megabytes; null where the system does not tell. */
  readonly piekMb: number | null;
  readonly kbPerPagina: number;
}

const opties: Lakopties = { raster: 12, dpi: 200, titel: 'Verslag', taal: 'nl-NL', kenmerk: null };
const LINUX = process.platform === 'linux';
const TIKKEN_PER_SECONDE = 100;

/** Processor time (seconds) and peak resident memory (megabytes) of our child processes, from /proc. */
function kinderen(): { readonly cpu: number; readonly piek: number } {
  let cpu = 0;
  let piek = 0;
  if (!LINUX) return { cpu, piek };
  for (const pid of readdirSync('/proc').filter((naam) => /^\d+$/.test(naam))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(velden[1]) !== process.pid) continue;
      cpu += (Number(velden[11]) + Number(velden[12])) / TIKKEN_PER_SECONDE;
      piek = Math.max(piek, Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      // Gone meanwhile.
    }
  }
  return { cpu, piek };
}

/** Seconds of processor time the other redactor takes; null, and said aloud, when none is given. */
async function meetAnder({ bytes, opdrachten }: Lakbron, map: string, rondes: number): Promise<number | null> {
  const pakket = process.env['WOOSTROOM_MUPDF'];
  if (pakket === undefined) {
    console.warn('NOT compared with another redactor: WOOSTROOM_MUPDF does not name the folder of an installed `mupdf` package.');
    return null;
  }
  const [bron, lak, doel] = ['ander-bron.pdf', 'ander-lak.json', 'ander-uit.pdf'].map((naam) => join(map, naam)) as [string, string, string];
  writeFileSync(bron, bytes);
  writeFileSync(lak, JSON.stringify(opdrachten));
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', fileURLToPath(new URL('./lakken-vergelijk.ts', import.meta.url)), pakket, bron, lak, doel, String(rondes)]);
  return Number(stdout);
}

async function meet(soort: Lakmeting['soort'], paginas: number, rondes: number, map: string): Promise<Lakmeting> {
  const bron = maakLakbron(BLADSOORTEN[soort], paginas);
  const machine = createLakmachine({ processes: 1 });
  const poort = createLakpoort({ processes: 1 });
  const lak = async ({ bytes, opdrachten }: Lakbron, naam: string) => {
    const doel = join(map, `${soort}-${paginas}-${naam}.pdf`);
    const begin = kinderen().cpu;
    const kandidaat = await machine.lak(bytes, opdrachten, opties, doel);
    const gemaakt = kinderen().cpu;
    const keuring = await poort.keur({ bron: bytes, bestand: doel, opdrachten, opties, plan: kandidaat.plan });
    if (!keuring.goed) throw new Error(keuring.rapport.fouten.map(({ proef, uitleg }) => `${proef} ${uitleg}`).join('; '));
    rmSync(doel);
    return { bytes: kandidaat.bytes, maken: gemaakt - begin, keuren: kinderen().cpu - gemaakt };
  };
  try {
    // The first pages of a process pay for loading its engines.
    await lak(maakLakbron(BLADSOORTEN[soort], 3), 'warm');
    const metingen: Awaited<ReturnType<typeof lak>>[] = [];
    for (let ronde = 0; ronde < rondes; ronde++) metingen.push(await lak(bron, String(ronde)));
    const minste = (wat: 'maken' | 'keuren'): number => Math.min(...metingen.map((meting) => meting[wat]));
    const ander = await meetAnder(bron, map, rondes);
    return {
      soort,
      paginas,
      rondes,
      makenCpu: LINUX ? minste('maken') : null,
      keurenCpu: LINUX ? minste('keuren') : null,
      paginasPerCpuSeconde: LINUX ? paginas / (minste('maken') + minste('keuren')) : null,
      anderPerCpuSeconde: ander === null ? null : paginas / ander,
      piekMb: LINUX ? kinderen().piek : null,
      kbPerPagina: (metingen[0]?.bytes ?? 0) / 1024 / paginas,
    };
  } finally {
    await machine.close();
    await poort.close();
  }
}

/** The goal of the ratio to the other redactor, per kind of page. */
export const VERHOUDING: Readonly<Record<Lakmeting['soort'], number | null>> = { brief: 0.8, dicht: 0.5, kaart: null };

type Lakvraag = readonly [soort: Lakmeting['soort'], paginas: number, rondes: number];
const STANDAARD: readonly Lakvraag[] = [['brief', 20, 5], ['dicht', 10, 5], ['brief', 500, 1]];

/** Ten times as many pages must not take more memory. Takes some minutes. */
export async function meetLakken(
  vragen: readonly Lakvraag[] = STANDAARD,
): Promise<readonly Lakmeting[]> {
  const map = mkdtempSync(join(tmpdir(), 'bench-lakken-'));
  try {
    const metingen: Lakmeting[] = [];
    for (const [soort, paginas, rondes] of vragen) metingen.push(await meet(soort, paginas, rondes, map));
    return metingen;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

// `node --import tsx bench/lakken.ts brief:1000 dicht:10:9`: kind, pages, and how often (the least counts: the machine may be busy)
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const vragen = process.argv.slice(2).map((vraag) => {
    const [soort = '', paginas, rondes = '1'] = vraag.split(':');
    if (!(soort in BLADSOORTEN)) throw new RangeError(`unknown kind of page: ${soort}`);
    return [soort as Lakmeting['soort'], Number(paginas), Number(rondes)] as const;
  });
  for (const vraag of vragen.length > 0 ? vragen : STANDAARD) console.log(...(await meetLakken([vraag])));
}
