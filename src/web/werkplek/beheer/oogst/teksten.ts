// Words for what a harvest check finds and for why a document is left out.
import type { Ernst } from '../../../../diwoo/model.ts';
import type { Stapsoort } from '../../../../diwoo/oogst/rapport.ts';
import type { Toon } from '../../../ui/label.tsx';

export const STAP: Readonly<Record<Stapsoort, string>> = {
  robots: 'robots.txt',
  index: 'Sitemapindex',
  sitemap: 'Sitemap',
  bestanden: 'Bestanden',
  geheel: 'Het geheel',
};
export const STAND: Readonly<Record<Ernst | 'goed', { readonly tekst: string; readonly toon: Toon }>> = {
  goed: { tekst: 'Goed', toon: 'goed' },
  let_op: { tekst: 'Let op', toon: 'let-op' },
  fout: { tekst: 'Fout', toon: 'fout' },
};

/** Short names of the findings on our own documents. */
const REDENEN: Readonly<Record<string, string>> = {
  handeling_onbekend: 'Niet bekend wanneer ontvangen, ondertekend of vastgesteld',
  titel_leeg: 'Zonder titel',
  formaat_onbekend: 'Bestand wordt niet opgehaald',
  organisatie_onbekend: 'Organisatie staat niet in de lijst',
  organisatie_opgeheven: 'Organisatie bestaat niet meer',
  te_veel_delen: 'Meer delen dan wij noemen',
};
export const redentekst = (code: string): string => REDENEN[code] ?? code;
export const REDENCODES = Object.keys(REDENEN);

export const meervoud = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
