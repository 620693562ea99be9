// The command `lakken`: makes a redacted file, lets the gate judge it, and only puts it in its place with a proof.
import { mkdtempSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createLakmachine, type Lakopties } from '../documentverwerking/lakken/index.ts';
import { createLakpoort } from '../documentverwerking/lakpoort/index.ts';
import { ValidationFailed } from '../kern/errors.ts';
import { leesLakbestand } from './lakopdrachten.ts';
import { voortgang } from './voortgang.ts';

const GEBRUIK = `Gebruik: woostroom lakken IN.pdf LAK.json UIT.pdf [--raster 0|6|12|24] [--dpi 150|200|300] [--titel TEKST] [--kenmerk TEKST] [--lees-beeld]
UIT.pdf komt er alleen als bewezen is dat er niets meer in staat van wat weg moest.`;

const VLAGGEN = {
  raster: { type: 'string', default: '12' },
  dpi: { type: 'string', default: '200' },
  titel: { type: 'string', default: 'Gelakt document' },
  kenmerk: { type: 'string' },
  'lees-beeld': { type: 'boolean', default: false },
} as const;

interface Gevraagd {
  readonly bron: string;
  readonly lak: string;
  readonly doel: string;
  readonly opties: Lakopties;
  /** Read the picture of every page too, as a person does. */
  readonly leesBeeld: boolean;
}

const RASTERS = [0, 6, 12, 24] as const;
const DPIS = [150, 200, 300] as const;

/** What was typed, or null when that is no command. */
function gevraagdVan(argumenten: readonly string[]): Gevraagd | null {
  let gelezen;
  try {
    gelezen = parseArgs({ args: [...argumenten], options: VLAGGEN, allowPositionals: true });
  } catch {
    return null;
  }
  const { values, positionals } = gelezen;
  const [bron, lak, doel, ...meer] = positionals;
  const raster = RASTERS.find((each) => String(each) === values.raster);
  const dpi = DPIS.find((each) => String(each) === values.dpi);
  if (bron === undefined || lak === undefined || doel === undefined || meer.length > 0 || raster === undefined || dpi === undefined) return null;
  return { bron, lak, doel, opties: { raster, dpi, titel: values.titel, taal: 'nl-NL', kenmerk: values.kenmerk ?? null }, leesBeeld: values['lees-beeld'] };
}

function leesBron(bestand: string): Uint8Array | null {
  try {
    return readFileSync(bestand);
  } catch {
    return null;
  }
}

function isZelfdeBestand(een: string, ander: string): boolean {
  try {
    return realpathSync(een) === realpathSync(ander);
  } catch {
    return false;
  }
}

function toonFouten(error: ValidationFailed): number {
  for (const { uitleg } of error.fouten) console.error(uitleg);
  return 1;
}

async function lakEnBewijs(bron: Uint8Array, { lak, doel, opties, leesBeeld }: Gevraagd, werkmap: string, signal: AbortSignal): Promise<number> {
  const gelezen = leesLakbestand(lak);
  if (!gelezen.ok) {
    for (const { plaats, uitleg } of gelezen.fouten) console.error(`${lak}${plaats}: ${uitleg}`);
    return 2;
  }
  const { opdrachten } = gelezen;
  const machine = createLakmachine();
  const poort = createLakpoort();
  const regel = voortgang(process.stderr);
  const meld = (wat: string) => (pagina: number, van: number) => regel.toon(`${wat}: pagina ${pagina} van ${van}`);
  try {
    const kandidaat = await machine.lak(bron, opdrachten, opties, join(werkmap, basename(doel)), { signal, bijPagina: meld('Lakken') });
    const { goed, rapport } = await poort.keur({ bron, bestand: kandidaat.bestand, opdrachten, opties, plan: kandidaat.plan }, { signal, leesBeeld, bijPagina: meld('Controleren') });
    regel.klaar();
    process.stdout.write(`${JSON.stringify(rapport, null, 2)}\n`);
    if (!goed) {
      console.error('Er is geen bewijs dat alles weg is. Daarom is er geen bestand gemaakt. In het rapport staat wat er mis is.');
      return 1;
    }
    renameSync(kandidaat.bestand, doel);
    return 0;
  } catch (error) {
    regel.klaar();
    if (error instanceof ValidationFailed) return toonFouten(error);
    throw error;
  } finally {
    await Promise.all([machine.close(), poort.close()]);
  }
}

/** @returns 0 with a proven file, 1 when it cannot be made or proven, 2 when the command or the orders are not understood */
export async function lakken(argumenten: readonly string[]): Promise<number> {
  const gevraagd = gevraagdVan(argumenten);
  if (gevraagd === null) {
    console.error(GEBRUIK);
    return 2;
  }
  const { bron: bestand, doel } = gevraagd;
  const bron = leesBron(bestand);
  if (bron === null) {
    console.error(`Het bestand ${bestand} is niet te lezen. Controleer de naam.`);
    return 2;
  }
  if (isZelfdeBestand(bestand, doel)) {
    console.error('Geef het gelakte bestand een andere naam dan het origineel.');
    return 2;
  }
  // An older file of that name would look like the outcome when this one is not proven.
  rmSync(doel, { force: true });
  const stop = new AbortController();
  const bijSignaal = (): void => stop.abort();
  process.once('SIGINT', bijSignaal).once('SIGTERM', bijSignaal);
  let werkmap: string;
  try {
    werkmap = mkdtempSync(join(dirname(resolve(doel)), '.lakken-'));
  } catch {
    console.error(`In de map van ${doel} kunnen wij niet schrijven. Kies een andere map.`);
    return 2;
  }
  try {
    return await lakEnBewijs(bron, gevraagd, werkmap, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.error('Gestopt. Er is geen bestand gemaakt.');
    return 1;
  } finally {
    rmSync(werkmap, { recursive: true, force: true });
    process.off('SIGINT', bijSignaal).off('SIGTERM', bijSignaal);
  }
}
