// The command `inventaris`: what a production report says and everything that is wrong with it, with the files that belong to it. Changes nothing.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { createUploadsetlezer } from '../documentverwerking/innemen/uploadset.ts';
import { createRoosterlezer } from '../documentverwerking/rooster/index.ts';
import { systemClock, vandaag } from '../kern/clock.ts';
import { StoreUnavailable, ValidationFailed } from '../kern/errors.ts';
import { koppel, leesRapport, type Koppeling, type Rapport } from '../productierapport/index.ts';
import { rapportAlsJson, rapportAlsTekst, type Setnamen } from './inventaristeksten.ts';

const GEBRUIK = 'Gebruik: woostroom inventaris BESTAND [--bestanden SET.zip]… [--json]';

interface Vlaggen {
  readonly bestand: string;
  readonly bestanden: readonly string[];
  readonly json: boolean;
}

/** What was typed, or null when that is no command. */
function vlaggenVan(argumenten: readonly string[]): Vlaggen | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argumenten],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, bestanden: { type: 'string', multiple: true, default: [] } },
    });
    const [bestand] = positionals;
    return bestand === undefined || positionals.length !== 1 ? null : { bestand, bestanden: values.bestanden, json: values.json };
  } catch {
    return null;
  }
}

function lees(bestand: string): Uint8Array {
  try {
    return readFileSync(bestand);
  } catch {
    throw new ValidationFailed([{ veld: 'bestand', uitleg: `Het bestand ${bestand} is niet te lezen. Controleer de naam.` }]);
  }
}

async function leesbestand(bestand: string): Promise<Rapport> {
  const lezer = createRoosterlezer();
  try {
    return leesRapport(await lezer.lees(lees(bestand), basename(bestand)), { vandaag: vandaag(systemClock) });
  } finally {
    await lezer.close();
  }
}

async function koppelSet({ rijen }: Rapport, bestanden: readonly string[]): Promise<{ readonly koppeling: Koppeling; readonly namen: Setnamen }> {
  const lezer = createUploadsetlezer();
  try {
    const { leden, systeembestanden } = await lezer.lees(bestanden.map((naam) => ({ naam: basename(naam), bytes: lees(naam) })));
    return { koppeling: koppel(rijen, leden, systeembestanden), namen: leden.map(({ naam }) => naam) };
  } finally {
    await lezer.close();
  }
}

/**
 * @param argumenten a file, files that belong to it, and `--json`
 * @returns 0 without faults, 1 with faults, 2 when it is no command, 3 when a file cannot be read at all
 */
export async function inventaris(argumenten: readonly string[]): Promise<number> {
  const vlaggen = vlaggenVan(argumenten);
  if (vlaggen === null) {
    console.error(GEBRUIK);
    return 2;
  }
  try {
    const rapport = await leesbestand(vlaggen.bestand);
    const set = vlaggen.bestanden.length === 0 ? null : await koppelSet(rapport, vlaggen.bestanden);
    process.stdout.write(vlaggen.json ? `${JSON.stringify(rapportAlsJson(rapport, set), null, 2)}\n` : rapportAlsTekst(rapport, set));
    const mis = rapport.fouten.length > 0 || (set !== null && set.koppeling.meldingen.some(({ ernst }) => ernst === 'fout'));
    return mis ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ValidationFailed) && !(error instanceof StoreUnavailable)) throw error;
    const uitleg = error instanceof ValidationFailed ? error.fouten.map((each) => each.uitleg).join(' ') : error.message;
    console.error(uitleg);
    return 3;
  }
}
