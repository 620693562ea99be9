// The command `termijnen`: computes legal dates from dated events, as JSON in and out (the exchange schema).
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { rechtVan } from '../recht.ts';
import { berekenZaken, berekenZakenMetUitleg, leesZaken } from '../wet/uitwisseling/uitvoer.ts';
import { instellingen } from './instellingen.ts';

const GEBRUIK = 'Gebruik: woostroom termijnen BESTAND [--uitleg]\nNoem - als bestand om van de standaardinvoer te lezen.';

/** JSON, or the reason why there is none. */
async function leesJson(bestand: string): Promise<{ readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly reden: string }> {
  let inhoud: string;
  try {
    inhoud = bestand === '-' ? await text(process.stdin) : readFileSync(bestand, 'utf8');
  } catch {
    return { ok: false, reden: `Het bestand ${bestand} is niet te lezen. Controleer de naam.` };
  }
  try {
    return { ok: true, json: JSON.parse(inhoud) as unknown };
  } catch (error) {
    return { ok: false, reden: `Dit is geen geldige JSON: ${error instanceof Error ? error.message : ''}` };
  }
}

/** @param argumenten a file or `-`, and `--uitleg` for the derivation of every date */
export async function termijnen(argumenten: readonly string[]): Promise<number> {
  const vlaggen = argumenten.filter((argument) => argument.startsWith('--'));
  const bestanden = argumenten.filter((argument) => !argument.startsWith('--'));
  const [bestand] = bestanden;
  if (bestand === undefined || bestanden.length !== 1 || vlaggen.some((vlag) => vlag !== '--uitleg')) {
    console.error(GEBRUIK);
    return 2;
  }
  const config = instellingen();
  if (config === null) return 1;
  const gelezen = await leesJson(bestand);
  if (!gelezen.ok) {
    console.error(gelezen.reden);
    return 1;
  }
  const zaken = leesZaken(gelezen.json);
  if (!zaken.ok) {
    console.error('De invoer klopt niet. Er is niets berekend.');
    for (const { zaak, pad, uitleg } of zaken.fouten) console.error(`  ${zaak === null ? '' : `${zaak}: `}${pad}: ${uitleg}`);
    return 1;
  }
  const recht = rechtVan(config);
  const resultaten = vlaggen.includes('--uitleg') ? berekenZakenMetUitleg(zaken.zaken, recht) : berekenZaken(zaken.zaken, recht);
  process.stdout.write(`${JSON.stringify(resultaten, null, 2)}\n`);
  return 0;
}
