// Reading robots.txt as the harvester does: which indexes it names, and what it keeps closed.
import type { Bevinding } from '../model.ts';
import { isIndexnaam } from '../namen.ts';

export interface Robots {
  /** Whole addresses, in the order of the file. */
  readonly indexen: readonly string[];
  readonly fouten: readonly Bevinding[];
  /** Whether everybody may fetch this path. */
  mag(pad: string): boolean;
}

interface Regel {
  readonly toegestaan: boolean;
  readonly patroon: string;
}

const velden = (tekst: string): readonly (readonly [veld: string, waarde: string])[] =>
  tekst.split(/\r\n|\r|\n/).flatMap((regel) => {
    const [kop = ''] = regel.split('#');
    const dubbelepunt = kop.indexOf(':');
    return dubbelepunt < 0 ? [] : [[kop.slice(0, dubbelepunt).trim().toLowerCase(), kop.slice(dubbelepunt + 1).trim()] as const];
  });

/** The rules of the groups for every robot. */
function regelsVoorAllen(tekst: string): readonly Regel[] {
  const regels: Regel[] = [];
  let voorAllen = false;
  let inKop = false;
  for (const [veld, waarde] of velden(tekst)) {
    if (veld === 'user-agent') {
      voorAllen = (inKop && voorAllen) || waarde === '*';
      inKop = true;
      continue;
    }
    if (veld !== 'allow' && veld !== 'disallow') continue;
    inKop = false;
    if (voorAllen && waarde !== '') regels.push({ toegestaan: veld === 'allow', patroon: waarde });
  }
  return regels;
}

/** `*` is anything, `$` is the end; without backtracking, because others write the patterns. */
function treft(patroon: string, pad: string): boolean {
  const opEinde = patroon.endsWith('$');
  const delen = (opEinde ? patroon.slice(0, -1) : patroon).split('*');
  let plek = 0;
  for (const [nummer, deel] of delen.entries()) {
    if (nummer === 0) {
      if (!pad.startsWith(deel)) return false;
      plek = deel.length;
      continue;
    }
    const gevonden = opEinde && nummer === delen.length - 1 ? Math.max(pad.length - deel.length, plek) : pad.indexOf(deel, plek);
    if (gevonden < 0 || !pad.startsWith(deel, gevonden)) return false;
    plek = gevonden + deel.length;
  }
  return !opEinde || plek === pad.length;
}

/** The longest rule wins; when two are equally long, the one that allows. */
function magVolgens(regels: readonly Regel[], pad: string): boolean {
  const raak = regels.filter(({ patroon }) => treft(patroon, pad)).sort((a, b) => b.patroon.length - a.patroon.length || Number(b.toegestaan) - Number(a.toegestaan));
  return raak[0]?.toegestaan ?? true;
}

/** Where search engines look for pages; harmless beside the indexes. */
const GEWONE_KAART = '/sitemap.xml';

const GEEN_INDEX: Bevinding = {
  code: 'robots_zonder_index',
  ernst: 'fout',
  uitleg: 'In robots.txt staat geen verwijzing naar een sitemapindex voor DiWoo. De oogster vindt dan niets.',
  watNu: 'Zet in robots.txt regels als: Sitemap: https://…/sitemapindex-diwoo-infocat014.xml',
};
const nietGelezen = (adres: string): Bevinding => ({
  code: 'robots_andere_sitemap',
  ernst: 'let_op',
  uitleg: `De oogster leest ${adres} niet: de naam is niet die van een sitemapindex voor DiWoo.`,
  watNu: 'Is dit de gewone sitemap voor zoekmachines? Dan is het goed. Anders: noem de index sitemapindex-diwoo-infocatNNN.xml.',
});

/** @param basis address of the site: some write their index as a path */
export function leesRobots(tekst: string, basis: URL): Robots {
  const adressen = velden(tekst).flatMap(([veld, waarde]) => (veld === 'sitemap' && URL.canParse(waarde, basis) ? [new URL(waarde, basis)] : []));
  const indexen = adressen.filter(({ pathname }) => isIndexnaam(pathname));
  const regels = regelsVoorAllen(tekst);
  return {
    indexen: [...new Set(indexen.map(({ href }) => href))],
    fouten: [...(indexen.length === 0 ? [GEEN_INDEX] : []), ...adressen.filter((adres) => !indexen.includes(adres) && (indexen.length === 0 || adres.pathname !== GEWONE_KAART)).map(({ href }) => nietGelezen(href))],
    mag: (pad) => magVolgens(regels, pad),
  };
}
