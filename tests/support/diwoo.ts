// The samples of the standard that lie beside the project, and judging a whole text at once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keurIndex, keurSitemap, type Vormfout } from '../../src/diwoo/keuren/keur.ts';

const ROOT = new URL('../../../shared/standards/diwoo/', import.meta.url);
const pad = (naam: string): string => fileURLToPath(new URL(naam, ROOT));

export const heeftStandaard = existsSync(pad('samples'));
if (!heeftStandaard) console.warn('OVERGESLAGEN: de voorbeelden van de DiWoo-standaard (../shared/standards/diwoo) zijn er niet.');
export const itMetStandaard = heeftStandaard ? it : it.skip;

export const uitStandaard = (naam: string): string => readFileSync(pad(naam), 'utf8');
export const voorbeelden = (map: 'valid' | 'invalid' | 'semantic-invalid', einde = '.xml'): readonly string[] =>
  heeftStandaard ? readdirSync(pad(`samples/${map}`)).filter((naam) => naam.endsWith(einde)).sort() : [];

async function* alsDelen(tekst: string, maat: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(tekst);
  for (let van = 0; van < bytes.length; van += maat) yield bytes.subarray(van, van + maat);
}

/** All findings of our own rules on a sitemap or an index, read in pieces of this many bytes. */
export async function keurTekst(xml: string, soort: 'sitemap' | 'index' = 'sitemap', maat = 1000): Promise<readonly Vormfout[]> {
  const fouten: Vormfout[] = [];
  for await (const keuring of (soort === 'index' ? keurIndex : keurSitemap)(alsDelen(xml, maat))) fouten.push(...keuring.fouten);
  return fouten;
}
export const codes = (fouten: readonly Vormfout[], ernst: Vormfout['ernst'] = 'fout'): readonly string[] => fouten.filter((each) => each.ernst === ernst).map(({ code }) => code);
