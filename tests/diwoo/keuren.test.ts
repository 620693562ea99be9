// Our own judgement of sitemaps: the same form as the official schemas, and the faults that those let through.
import { leesRobots } from '../../src/diwoo/keuren/robots.ts';
import { isIndexnaam } from '../../src/diwoo/namen.ts';
import { codes, heeftStandaard, itMetStandaard, keurTekst, uitStandaard, voorbeelden } from '../support/diwoo.ts';
import { xsdFouten, xsdIndexfouten } from '../support/xsd.ts';

type Voorbeeldmap = Parameters<typeof voorbeelden>[0];
const isIndex = (naam: string): boolean => /^sitemap-?index|^i10-/.test(naam);
const lees = (map: Voorbeeldmap, naam: string): string => uitStandaard(`samples/${map}/${naam}`);
const met = (map: Voorbeeldmap): readonly string[] => (heeftStandaard ? voorbeelden(map) : ['(niet aanwezig)']);
const keur = async (map: Voorbeeldmap, naam: string): Promise<readonly string[]> => codes(await keurTekst(lees(map, naam), isIndex(naam) ? 'index' : 'sitemap'));

describe('the samples of the standard', () => {
  const volgensSchema = new Map<string, readonly string[]>();
  beforeAll(async () => {
    const alles = (['valid', 'invalid', 'semantic-invalid'] as const).flatMap((map) => voorbeelden(map).map((naam) => ({ naam, xml: lees(map, naam) })));
    for (const [schema, deel] of [[xsdFouten, alles.filter(({ naam }) => !isIndex(naam))], [xsdIndexfouten, alles.filter(({ naam }) => isIndex(naam))]] as const) {
      if (deel.length === 0) continue;
      const fouten = await schema(deel.map(({ xml }) => xml));
      for (const [nummer, { naam }] of deel.entries()) volgensSchema.set(naam, fouten[nummer] ?? []);
    }
  });

  describe.each(met('valid'))('valid: %s', (naam) => {
    itMetStandaard('has no fault for us or for the schema', async () => {
      expect(volgensSchema.get(naam)).toEqual([]);
      expect(await keur('valid', naam)).toEqual([]);
    });
  });

  describe.each(met('invalid'))('invalid: %s', (naam) => {
    itMetStandaard('is refused by us and by the schema', async () => {
      expect(volgensSchema.get(naam)).not.toEqual([]);
      expect(await keur('invalid', naam)).not.toEqual([]);
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
      expect(volgensSchema.get(naam)).toEqual([]);
      expect([...new Set(await keur('semantic-invalid', naam))]).toEqual([code]);
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
