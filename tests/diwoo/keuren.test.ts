// Our own judgement of sitemaps: the same form as the official schemas, and the faults that those let through.
import { leesRobots } from '../../src/diwoo/keuren/robots.ts';
import { isIndexnaam } from '../../src/diwoo/namen.ts';
import { codes, heeftStandaard, itMetStandaard, keurTekst, uitStandaard, voorbeelden } from '../support/diwoo.ts';
import { xsdFouten, xsdIndexfouten } from '../support/xsd.ts';

const soort = (naam: string): 'index' | 'sitemap' => (/^sitemap-?index/.test(naam) ? 'index' : 'sitemap');
const met = (map: Parameters<typeof voorbeelden>[0]): readonly string[] => (heeftStandaard ? voorbeelden(map) : ['(niet aanwezig)']);

describe('the samples of the standard', () => {
  describe.each(met('valid'))('valid: %s', (naam) => {
    itMetStandaard('has no fault for us or for the schema', async () => {
      const xml = uitStandaard(`samples/valid/${naam}`);
      expect(await (soort(naam) === 'index' ? xsdIndexfouten : xsdFouten)(xml)).toEqual([]);
      expect(codes(await keurTekst(xml, soort(naam)))).toEqual([]);
    });
  });

  describe.each(met('invalid'))('invalid: %s', (naam) => {
    itMetStandaard('is refused by us and by the schema', async () => {
      const xml = uitStandaard(`samples/invalid/${naam}`);
      const index = naam.startsWith('i10');
      expect(await (index ? xsdIndexfouten : xsdFouten)(xml)).not.toEqual([]);
      expect(codes(await keurTekst(xml, index ? 'index' : 'sitemap'))).not.toEqual([]);
    });
  });

  const BETEKENIS = [
    ['s1-loc-http.xml', 'loc_niet_https'],
    ['s2-loc-naar-html-detailpagina.xml', 'loc_geen_bestand'],
    ['s4-beeldbestand-niet-in-filetypes.xml', 'formaat_niet_opgehaald'],
    ['s5-lege-titel.xml', 'titel_leeg'],
    ['s6-twee-Documents-in-een-url.xml', 'documenten_dubbel'],
    ['s7-label-hoort-niet-bij-uri.xml', 'label_anders'],
    ['s8-resource-ontbreekt-op-informatiecategorie.xml', 'resource_ontbreekt'],
    ['s9-opgeheven-gemeente-als-publisher.xml', 'organisatie_opgeheven'],
    ['s10-isPartOf-bestaat-niet.xml', 'verwijzing_geen_adres'],
  ] as const;
  describe.each(BETEKENIS)('valid but wrong: %s', (naam, code) => {
    itMetStandaard(`is refused with ${code} and nothing else, while the schema has no fault`, async () => {
      const xml = uitStandaard(`samples/semantic-invalid/${naam}`);
      expect(await xsdFouten(xml)).toEqual([]);
      expect([...new Set(codes(await keurTekst(xml)))]).toEqual([code]);
    });
  });
  itMetStandaard('valid but wrong: robots.txt that points at a sitemap, and an index with a name that is not read', () => {
    const robots = leesRobots(uitStandaard('samples/semantic-invalid/s3-robots-verwijst-naar-sitemap.txt'), new URL('https://open.voorbeeld.nl'));
    expect(robots.indexen).toEqual([]);
    expect(robots.fouten.map(({ code }) => code)).toContain('robots_zonder_index');
    expect(isIndexnaam('/sitemap-index.xml')).toBe(false);
    const goed = leesRobots(uitStandaard('samples/valid/robots.txt'), new URL('https://open.voorbeeld.nl'));
    expect([goed.indexen, goed.fouten]).toEqual([['https://open.voorbeeld.nl/sitemaps/sitemapindex-diwoo-infocat014.xml'], []]);
  });
  itMetStandaard('leaves no sample of the folder out', () => {
    expect(voorbeelden('semantic-invalid')).toEqual([...BETEKENIS.map(([naam]) => naam), 'sitemap-index.xml'].sort());
  });
});
