// Judging a sitemap or an index while it is read: form and meaning, entry by entry.
import { Buffer } from 'node:buffer';
import { MB } from '../../kern/omvang.ts';
import { alle, kaal, SITEMAP_NS, type Knoop } from './boom.ts';
import { betekenisfouten } from './betekenis.ts';
import { leesXml } from './lezer.ts';
import { SITEMAP_ELEMENT, URL_ELEMENT, type Deel } from './schema.ts';
import { attribuutfouten, vormfouten, type Vormfout } from './structuur.ts';

export type { Vormfout } from './structuur.ts';

/** One entry with everything that was found; `loc` null when it has none. Findings on the file as a whole come without an entry. */
export interface Gekeurd {
  readonly loc: string | null;
  readonly lastmod: string | null;
  /** URI of the format that the entry names. */
  readonly format: string | null;
  /** Where it points as part, whole or relation. */
  readonly verwijzingen: readonly string[];
  readonly fouten: readonly Vormfout[];
}
export interface Keuring {
  readonly vermelding: Gekeurd | null;
  readonly fouten: readonly Vormfout[];
}

const MEESTE_BYTES = 50 * MB;
const MEESTE_VERMELDINGEN = 50_000;

const fout = (code: string, regel: number, uitleg: string, watNu: string): Vormfout => ({ code, ernst: 'fout', uitleg, watNu, regel, element: '' });
const overHetGeheel = (...fouten: readonly Vormfout[]): Keuring => ({ vermelding: null, fouten });

const tekstVan = (knoop: Knoop, naam: string): string | null => {
  const kind = knoop.kinderen.find((each) => each.naam === naam);
  return kind === undefined ? null : kaal(kind.tekst);
};

const gekeurd = (knoop: Knoop, fouten: readonly Vormfout[]): Gekeurd => ({
  loc: tekstVan(knoop, 'loc'),
  lastmod: tekstVan(knoop, 'lastmod'),
  format: alle(knoop, 'format')[0]?.attributen.get('resource') ?? null,
  verwijzingen: ['isPartOf', 'hasPart', 'relation'].flatMap((naam) => alle(knoop, naam)).flatMap((each) => each.attributen.get('resource') ?? []),
  fouten,
});

async function* geteld(delen: AsyncIterable<Uint8Array>, teller: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const deel of delen) {
    teller.bytes += Buffer.byteLength(deel);
    yield deel;
  }
}

/** Another root than this is a fault, and the reading stops there. */
async function* keur(delen: AsyncIterable<Uint8Array>, wortel: 'urlset' | 'sitemapindex', deel: Deel, betekenis: (knoop: Knoop) => readonly Vormfout[]): AsyncGenerator<Keuring> {
  const teller = { bytes: 0 };
  let aantal = 0;
  for await (const gelezen of leesXml(geteld(delen, teller))) {
    switch (gelezen.soort) {
      case 'onleesbaar':
        yield overHetGeheel(fout('xml_fout', gelezen.regel, `Het bestand is geen goede XML: ${gelezen.uitleg}.`, 'Laat het programma dat dit bestand maakt, nakijken.'));
        return;
      case 'wortel':
        if (gelezen.wortel.naam === wortel && gelezen.wortel.ns === SITEMAP_NS) {
          const fouten = attribuutfouten(gelezen.wortel);
          if (fouten.length > 0) yield overHetGeheel(...fouten);
          continue;
        }
        yield overHetGeheel(fout('verkeerd_begin', 1, `Het bestand begint met <${gelezen.wortel.naam}>. Dat moet <${wortel}> zijn uit ${SITEMAP_NS}.`, wortel === 'sitemapindex' ? 'Zet in dit bestand alleen verwijzingen naar sitemaps.' : 'Zet in dit bestand de documenten zelf.'));
        return;
      case 'tekst':
        yield overHetGeheel(fout('tekst_onverwacht', gelezen.regel, 'Tussen de onderdelen staat losse tekst.', 'Haal de tekst weg.'));
        continue;
      case 'kind': {
        const { knoop } = gelezen;
        if (knoop.ns !== deel.ns || knoop.naam !== deel.naam) {
          yield overHetGeheel(fout('element_onverwacht', knoop.regel, `In <${wortel}> mag geen <${knoop.naam}> staan.`, `Zet er alleen <${deel.naam}> in.`));
          continue;
        }
        aantal += 1;
        const fouten = [...vormfouten(knoop, deel.type), ...betekenis(knoop)];
        yield { vermelding: gekeurd(knoop, fouten), fouten };
      }
    }
  }
  if (aantal === 0) yield overHetGeheel(fout('leeg', 1, `Er staat geen enkele <${deel.naam}> in. Dat mag niet.`, 'Laat het bestand weg zolang er niets in staat.'));
  if (aantal > MEESTE_VERMELDINGEN) yield overHetGeheel(fout('te_veel', 1, `Er staan ${aantal} onderdelen in. Meer dan ${MEESTE_VERMELDINGEN} mag niet.`, 'Verdeel ze over meer bestanden.'));
  if (teller.bytes > MEESTE_BYTES) yield overHetGeheel(fout('te_groot', 1, 'Het bestand is groter dan 50 MB.', 'Verdeel het over meer bestanden.'));
}

export const keurSitemap = (delen: AsyncIterable<Uint8Array>): AsyncGenerator<Keuring> => keur(delen, 'urlset', URL_ELEMENT, betekenisfouten);

const indexbetekenis = (knoop: Knoop): readonly Vormfout[] => {
  const loc = tekstVan(knoop, 'loc');
  return loc === null || loc.startsWith('https://') ? [] : [fout('loc_niet_https', knoop.regel, 'Het adres van de sitemap begint niet met https.', 'Zet de site op https en gebruik dat adres.')];
};
export const keurIndex = (delen: AsyncIterable<Uint8Array>): AsyncGenerator<Keuring> => keur(delen, 'sitemapindex', SITEMAP_ELEMENT, indexbetekenis);
