// The command `document`: what ingest finds in one file and in everything that lies in it. Changes nothing.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { createPdfEngine } from '../documentverwerking/pdfium-engine.ts';
import { neemFamilieIn } from '../documentverwerking/innemen/index.ts';
import { innemerVan } from '../inname.ts';
import { documentAlsJson, documentAlsTekst } from './documentteksten.ts';
import { instellingen } from './instellingen.ts';

const GEBRUIK = 'Gebruik: woostroom document BESTAND [--json]';

/** What was typed, or null when that is no command. */
function vlaggenVan(argumenten: readonly string[]): { readonly bestand: string; readonly json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...argumenten], allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
    const [bestand] = positionals;
    return bestand === undefined || positionals.length !== 1 ? null : { bestand, json: values.json };
  } catch {
    return null;
  }
}

function lees(bestand: string): Uint8Array | null {
  try {
    return readFileSync(bestand);
  } catch {
    return null;
  }
}

/** @param argumenten a file, and `--json` for everything that was found */
export async function document(argumenten: readonly string[]): Promise<number> {
  const vlaggen = vlaggenVan(argumenten);
  if (vlaggen === null) {
    console.error(GEBRUIK);
    return 2;
  }
  const config = instellingen();
  if (config === null) return 1;
  const bytes = lees(vlaggen.bestand);
  if (bytes === null) {
    console.error(`Het bestand ${vlaggen.bestand} is niet te lezen. Controleer de naam.`);
    return 1;
  }
  const pdf = createPdfEngine({ maxPaginas: config.maxPaginas });
  const innemer = innemerVan(config, pdf);
  try {
    const familie = await neemFamilieIn(innemer, bytes, basename(vlaggen.bestand));
    process.stdout.write(vlaggen.json ? `${JSON.stringify(documentAlsJson(familie), null, 2)}\n` : documentAlsTekst(familie));
    return familie.uitkomst.soort === 'ingenomen' ? 0 : 1;
  } finally {
    await innemer.close();
    await pdf.close();
  }
}
