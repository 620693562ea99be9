// The command `oogstcontrole`: walks a site as the national harvester does and prints what it finds. Changes nothing.
import { parseArgs } from 'node:util';
import { bezwaarTegen } from '../diwoo/oogst/netgrens.ts';
import { maakHaler } from '../diwoo/oogst/haler.ts';
import { standVan, telErnst, type Rapport } from '../diwoo/oogst/rapport.ts';
import { oogstcontrole as loopNa } from '../diwoo/oogst/wandeling.ts';
import { leesBasis } from '../toepassing/oogstcontroles.ts';
import { instellingen } from './instellingen.ts';
import { voortgang } from './voortgang.ts';

const GEBRUIK = 'Gebruik: woostroom oogstcontrole [URL] [--json]';
const TEKEN = { goed: '✓', let_op: '!', fout: '✗' } as const;

function vlaggenVan(argumenten: readonly string[]): { readonly adres: string | null; readonly json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...argumenten], allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
    return positionals.length > 1 ? null : { adres: positionals[0] ?? null, json: values.json };
  } catch {
    return null;
  }
}

function alsTekst(rapport: Rapport): string {
  const regels = rapport.stappen.flatMap((stap) => [
    `${TEKEN[standVan(stap)]} ${stap.adres}: ${stap.gevonden}`,
    ...stap.bevindingen.flatMap(({ ernst, aantal, uitleg, watNu, voorbeelden }) => [`    ${TEKEN[ernst]} ${aantal > 1 ? `${aantal} keer: ` : ''}${uitleg} ${watNu}`, ...voorbeelden.map((voorbeeld) => `        ${voorbeeld}`)]),
  ]);
  const fouten = telErnst(rapport, 'fout');
  return `${[...regels, '', fouten === 0 ? 'Geen fouten: deze site kan worden geoogst.' : `Fouten: ${fouten}. Deze site kan niet goed worden geoogst.`].join('\n')}\n`;
}

/** @returns 0 without faults, 1 with, 2 when there is nothing to walk */
export async function oogstcontrole(argumenten: readonly string[]): Promise<number> {
  const vlaggen = vlaggenVan(argumenten);
  const config = instellingen();
  if (config === null) return 2;
  const eigen = new URL(config.adres);
  const basis = vlaggen === null ? null : leesBasis(vlaggen.adres ?? config.adres);
  if (vlaggen === null || basis === null) {
    console.error(GEBRUIK);
    return 2;
  }
  const bezwaar = bezwaarTegen(basis, eigen);
  if (bezwaar !== null) {
    console.error(bezwaar);
    return 2;
  }
  const stop = new AbortController();
  const haler = maakHaler({ eigen, signal: stop.signal });
  const regel = voortgang(process.stderr);
  try {
    const rapport = await loopNa({ basis: new URL(basis.origin), haler, signal: stop.signal, meld: ({ documenten, sitemaps }) => regel.toon(`${sitemaps} sitemaps, ${documenten} documenten`) });
    regel.klaar();
    process.stdout.write(vlaggen.json ? `${JSON.stringify(rapport, null, 2)}\n` : alsTekst(rapport));
    return telErnst(rapport, 'fout') === 0 ? 0 : 1;
  } finally {
    haler.close();
  }
}
