// The command `regels`: which rules hold, and which cases would get another day under other ones. Reads the log; changes nothing.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createProjectionHost, maakTermijnenbord, rechtsgangen } from '../../projections/index.ts';
import type { Configuratie } from '../configuratie.ts';
import { systemClock, vandaag } from '../kern/clock.ts';
import type { Invoerfout } from '../kern/errors.ts';
import { logbestand, openLog } from '../log.ts';
import { feestdaggegevensVan, rechtVan } from '../recht.ts';
import { isZoalsNu, leesKeuze, rechtMet, type Gevraagd, type Grondslag } from '../toepassing/regels/keuze.ts';
import { vergelijkZaken, type Regelvergelijking, type Vergelijkvraag } from '../toepassing/regels/vergelijken.ts';
import { instellingen } from './instellingen.ts';
import { alsJson, alsTekst, geldend } from './regelteksten.ts';
import { voortgang } from './voortgang.ts';

const GEBRUIK = `Gebruik: woostroom regels [--lezing R1=inclusief]… [--feestdag 2026-12-24]… [--zonder-feestdag 2026-05-15]…
                          [--regelset NAAM] [--lopend] [--json]
Zonder keuze ziet u welke regels nu gelden.`;

const VLAGGEN = {
  lezing: { type: 'string', multiple: true, default: [] as string[] },
  feestdag: { type: 'string', multiple: true, default: [] as string[] },
  'zonder-feestdag': { type: 'string', multiple: true, default: [] as string[] },
  regelset: { type: 'string' },
  lopend: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** What was typed, or null when that is no command. */
function vlaggenVan(argumenten: readonly string[]) {
  try {
    return parseArgs({ args: [...argumenten], options: VLAGGEN }).values;
  } catch {
    return null;
  }
}

function leesDagen(teksten: readonly string[]): { readonly dagen: readonly Temporal.PlainDate[]; readonly fouten: readonly Invoerfout[] } {
  const dagen: Temporal.PlainDate[] = [];
  const fouten: Invoerfout[] = [];
  for (const tekst of teksten) {
    try {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) throw new RangeError(tekst);
      dagen.push(Temporal.PlainDate.from(tekst, { overflow: 'reject' }));
    } catch {
      fouten.push({ veld: '', uitleg: `"${tekst}" is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-12-24.` });
    }
  }
  return { dagen, fouten };
}

function gevraagdVan(vlaggen: NonNullable<ReturnType<typeof vlaggenVan>>): { readonly gevraagd: Gevraagd; readonly fouten: readonly Invoerfout[] } {
  const [erbij, weg] = [leesDagen(vlaggen.feestdag), leesDagen(vlaggen['zonder-feestdag'])];
  const lezingen = vlaggen.lezing.map((paar): readonly [string, string] => {
    const [code = '', ...antwoord] = paar.split('=');
    return [code.trim(), antwoord.join('=').trim()];
  });
  return { gevraagd: { lezingen, erbij: erbij.dagen, weg: weg.dagen, regelset: vlaggen.regelset ?? null }, fouten: [...erbij.fouten, ...weg.fouten] };
}

/** Read models of their own, made from the log for this once: so it works beside a running server, and leaves its files alone. */
async function vergelijkLog(config: Configuratie, vraag: Vergelijkvraag): Promise<Regelvergelijking | null> {
  const dir = mkdtempSync(join(config.map, 'regels-'));
  const bord = maakTermijnenbord(vraag.nu);
  const store = openLog(config, systemClock);
  const host = createProjectionHost({ store, dir, projections: [bord, rechtsgangen] });
  // Not among the answer: that is for another program, too.
  const regel = voortgang(process.stderr);
  try {
    for (const { name } of [bord, rechtsgangen]) {
      await host.rebuild(name, { onProgress: ({ position, head }) => regel.toon(`Zaken lezen: ${head === 0 ? 100 : Math.floor((100 * position) / head)} %`) });
    }
    return await vergelijkZaken({ bord: host.lees(bord), rechtsgangen: host.lees(rechtsgangen) }, vraag);
  } finally {
    regel.klaar();
    await host.close();
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** @param argumenten see GEBRUIK */
export async function regels(argumenten: readonly string[]): Promise<number> {
  const vlaggen = vlaggenVan(argumenten);
  if (vlaggen === null) {
    console.error(GEBRUIK);
    return 2;
  }
  const config = instellingen();
  if (config === null) return 1;
  const grondslag: Grondslag = { recht: rechtVan(config), feestdagen: feestdaggegevensVan(config) };
  const { gevraagd, fouten: datumfouten } = gevraagdVan(vlaggen);
  const { keuze, fouten: keuzefouten } = leesKeuze(gevraagd, grondslag);
  const fouten = [...datumfouten, ...keuzefouten];
  if (fouten.length > 0) {
    console.error('Deze keuze klopt niet. Er is niets vergeleken.');
    for (const { uitleg } of fouten) console.error(`  ${uitleg}`);
    return 2;
  }
  const peildatum = vandaag(systemClock);
  if (isZoalsNu(keuze)) {
    console.log(geldend(grondslag, peildatum, vlaggen.json));
    return 0;
  }
  if (config.eventstore === undefined && !existsSync(logbestand(config))) {
    console.error(`Er is geen log in ${config.map}. Noem de map met WOOSTROOM_MAP.`);
    return 1;
  }
  const vergelijking = await vergelijkLog(config, { nu: grondslag.recht, anders: rechtMet(grondslag, keuze), peildatum, zaken: vlaggen.lopend ? 'lopend' : 'alle' });
  if (vergelijking === null) return 1;
  console.log(vlaggen.json ? alsJson(vergelijking) : alsTekst(vergelijking));
  return 0;
}
