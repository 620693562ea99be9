// `npm run nacht:pdfa`: veraPDF judges one of everything that we print, against PDF/A-2a and PDF/UA-1. Exits 1 on any fault.
// With paths behind it, it judges those files instead: `npm run nacht:pdfa -- brief.pdf`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { stukken } from './pdfastukken.ts';

const PAKKET = '@opendataloader/pdf';
const VERSIE = '2.5.11';
const PROFIELEN = ['PDFA-2A', 'PDFUA-1'];
const KEURING = join(import.meta.dirname, 'Pdfakeuring.java');

function draai(programma: string, argumenten: readonly string[], map: string): string {
  const { status, stdout, stderr, error } = spawnSync(programma, argumenten, { cwd: map, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (error !== undefined || status !== 0) throw new Error(`${programma} ${argumenten[0] ?? ''}: ${error?.message ?? stderr}`);
  return stdout;
}

/** The jar with the engine, fetched once. */
function motor(): string {
  const map = join(tmpdir(), `woostroom-verapdf-${VERSIE}`);
  const jar = join(map, 'package', 'lib', 'opendataloader-pdf-cli.jar');
  if (existsSync(jar)) return jar;
  mkdirSync(map, { recursive: true });
  draai('npm', ['pack', `${PAKKET}@${VERSIE}`, '--silent'], map);
  const pak = readdirSync(map).find((naam) => naam.endsWith('.tgz'));
  if (pak === undefined) throw new Error(`${PAKKET} did not come`);
  draai('tar', ['xzf', pak], map);
  return jar;
}

interface Oordeel {
  readonly bestand: string;
  readonly profiel: string;
  readonly goed: boolean;
  readonly proeven: number;
  readonly fouten: string[];
}

function keur(bestanden: readonly string[]): readonly Oordeel[] {
  const oordelen: Oordeel[] = [];
  for (const regel of draai('java', ['-cp', motor(), KEURING, PROFIELEN.join(','), ...bestanden], tmpdir()).split('\n')) {
    const [bestand = '', een = '', twee = '', drie = ''] = regel.split('\t');
    if (bestand !== '') oordelen.push({ bestand, profiel: een, goed: twee === 'goed', proeven: Number(drie), fouten: [] });
    else if (een !== '') oordelen.at(-1)?.fouten.push(`${een}, ${twee} keer: ${drie}`);
  }
  return oordelen;
}

function toon(oordelen: readonly Oordeel[], aantal: number): boolean {
  for (const { bestand, profiel, goed, proeven, fouten } of oordelen) {
    console.log(`${goed ? 'goed' : 'FOUT'}  ${profiel.padEnd(8)}${String(proeven).padStart(8)} proeven  ${basename(bestand)}`);
    for (const fout of fouten) console.log(`        ${fout}`);
  }
  const slecht = oordelen.filter(({ goed }) => !goed).length;
  const volledig = oordelen.length === aantal * PROFIELEN.length;
  console.log(`${oordelen.length - slecht} van ${aantal * PROFIELEN.length} goed`);
  return volledig && slecht === 0;
}

const eigen = process.argv.slice(2).map((pad) => resolve(pad));
const map = mkdtempSync(join(tmpdir(), 'woostroom-pdfa-'));
try {
  const bestanden = [...eigen];
  if (eigen.length === 0) {
    for await (const { naam, bytes } of stukken(map)) {
      const pad = join(map, `${naam}.pdf`);
      writeFileSync(pad, bytes);
      bestanden.push(pad);
    }
  }
  process.exitCode = toon(keur(bestanden), bestanden.length) ? 0 : 1;
} finally {
  rmSync(map, { recursive: true, force: true });
}
