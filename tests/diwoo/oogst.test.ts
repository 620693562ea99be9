// The walk of the harvester over a site: what it finds good, and every kind of fault on the way. The site here is a list of answers.
import { Readable } from 'node:stream';
import type { Haler } from '../../src/diwoo/oogst/haler.ts';
import { bezwaarTegen, isOpenbaar } from '../../src/diwoo/oogst/netgrens.ts';
import { leesRobots } from '../../src/diwoo/keuren/robots.ts';
import { overal, type Rapport } from '../../src/diwoo/oogst/rapport.ts';
import { oogstcontrole, type Wandelgrenzen } from '../../src/diwoo/oogst/wandeling.ts';
import { schrijfIndex } from '../../src/diwoo/schrijver.ts';
import type { DiwooDocument } from '../../src/diwoo/model.ts';
import { alsSitemap, volledig } from './voorbeelden.ts';

const BASIS = 'https://open.voorbeeldstad.example';
const INDEX = `${BASIS}/sitemapindex-diwoo-infocat014.xml`;
const SITEMAP = `${BASIS}/sitemaps/sitemap-diwoo-infocat014-1.xml`;

interface Antwoord {
  readonly status?: number;
  readonly mediatype?: string;
  readonly tekst?: string;
  readonly naar?: string;
}
type Site = Readonly<Record<string, Antwoord>>;

const halerVan = (site: Site): Haler => ({
  async haal(adres, { omleidingen }) {
    const { status = 200, mediatype = 'application/xml', tekst = '', naar } = site[adres.href] ?? { status: 404 };
    if (naar !== undefined && omleidingen > 0) {
      const verder = await this.haal(new URL(naar), { methode: 'GET', maxBytes: 1, omleidingen: 0 });
      return verder.gelukt ? { gelukt: true, antwoord: { ...verder.antwoord, omgeleid: [adres] } } : verder;
    }
    const inhoud = async function* (): AsyncGenerator<Uint8Array> {
      for await (const deel of Readable.from([Buffer.from(tekst)])) yield deel as Uint8Array;
    };
    return { gelukt: true, antwoord: { status: naar === undefined ? status : 302, adres, omgeleid: [], mediatype, inhoud, laat: () => undefined } };
  },
  close: () => undefined,
});

const los: DiwooDocument = { ...volledig, isPartOf: null, hasParts: [], documentrelaties: [], medeverantwoordelijken: [] };
const goed: Site = {
  [`${BASIS}/robots.txt`]: { mediatype: 'text/plain', tekst: `User-agent: *\nDisallow: /werk\n\nSitemap: ${INDEX}\nSitemap: ${BASIS}/sitemap.xml\n` },
  [INDEX]: { tekst: schrijfIndex([{ loc: SITEMAP, lastmod: volledig.lastmod }]) },
  [SITEMAP]: { tekst: alsSitemap(los) },
  [los.loc]: { mediatype: 'application/pdf' },
};

const loop = (site: Site, grenzen?: Wandelgrenzen): Promise<Rapport> => oogstcontrole({ basis: new URL(BASIS), haler: halerVan(site), signal: new AbortController().signal, ...(grenzen === undefined ? {} : { grenzen }) });
const codes = (rapport: Rapport): readonly string[] => rapport.stappen.flatMap(({ soort, bevindingen }) => bevindingen.map(({ code }) => `${soort}: ${code}`));
const met = (anders: Site): Site => ({ ...goed, ...anders });
const metSitemap = (...documenten: readonly DiwooDocument[]): Site => met({ [SITEMAP]: { tekst: alsSitemap(...documenten) } });

describe('a walk over a site', () => {
  test('that is in order: every step is good, and every step is told', async () => {
    const rapport = await loop(goed);
    expect(codes(rapport)).toEqual([]);
    expect(rapport.stappen.map(({ soort, gevonden }) => [soort, gevonden])).toEqual([
      ['robots', '1 sitemapindex voor DiWoo'], ['index', '1 sitemap'], ['sitemap', '1 document'], ['bestanden', '1 bestand geprobeerd, 1 zonder opmerking'], ['geheel', '1 document in 1 sitemap'],
    ]);
    expect([rapport.volledig, rapport.aantallen]).toEqual([true, { indexen: 1, sitemaps: 1, documenten: 1, bestanden: 1 }]);
  });

  test.each<readonly [string, Site, string]>([
    ['no robots.txt', met({ [`${BASIS}/robots.txt`]: { status: 404 } }), 'robots: niet_gevonden'],
    ['robots.txt without an index', met({ [`${BASIS}/robots.txt`]: { tekst: `Sitemap: ${SITEMAP}` } }), 'robots: robots_zonder_index'],
    ['an index that is a sitemap', met({ [INDEX]: { tekst: alsSitemap(los) } }), 'index: verkeerd_begin'],
    ['an index without sitemaps', met({ [INDEX]: { tekst: schrijfIndex([]) } }), 'index: leeg'],
    ['an index with an http address', met({ [INDEX]: { tekst: schrijfIndex([{ loc: SITEMAP.replace('https', 'http'), lastmod: los.lastmod }]) } }), 'index: loc_niet_https'],
    ['a sitemap that is not there', met({ [SITEMAP]: { status: 500 } }), 'sitemap: niet_gevonden'],
    ['a sitemap elsewhere', met({ [SITEMAP]: { naar: `${BASIS}/anders.xml` }, [`${BASIS}/anders.xml`]: { tekst: alsSitemap(los) } }), 'sitemap: omgeleid'],
    ['a sitemap that breaks off', met({ [SITEMAP]: { tekst: alsSitemap(los).slice(0, -30) } }), 'sitemap: xml_fout'],
    ['a sitemap with a DOCTYPE', met({ [SITEMAP]: { tekst: alsSitemap(los).replace('<urlset', '<!DOCTYPE a [<!ENTITY b "c">]><urlset') } }), 'sitemap: xml_fout'],
    ['a document that is listed twice', metSitemap(los, los), 'sitemap: loc_dubbel'],
    ['an empty title', metSitemap({ ...los, officieleTitel: '' }), 'sitemap: titel_leeg'],
    ['a file on another site', metSitemap({ ...los, loc: 'https://elders.example/a.pdf' }), 'sitemap: ander_domein'],
    ['a file that robots.txt closes', met({ [`${BASIS}/robots.txt`]: { tekst: `User-agent: *\nDisallow: /*.pdf$\nSitemap: ${INDEX}` } }), 'sitemap: robots_verbiedt'],
    ['a file that is gone', met({ [los.loc]: { status: 410 } }), 'bestanden: bestand_weg'],
    ['a file behind a login', met({ [los.loc]: { status: 403 } }), 'bestanden: bestand_niet_bereikbaar'],
    ['a file that sends on', met({ [los.loc]: { naar: `${BASIS}/x.pdf` } }), 'bestanden: bestand_omgeleid'],
    ['a page instead of a file', met({ [los.loc]: { mediatype: 'text/html; charset=utf-8' } }), 'bestanden: bestand_is_pagina'],
    ['a file of another kind', met({ [los.loc]: { mediatype: 'application/octet-stream' } }), 'bestanden: mediatype_anders'],
    ['a link to what is listed nowhere', metSitemap({ ...los, isPartOf: { label: 'Weg', loc: `${BASIS}/weg.pdf` } }), 'geheel: verwijzing_onbekend'],
  ])('%s is told', async (_wat, site, code) => {
    expect(codes(await loop(site))).toContain(code);
  });

  test('the same fault on many documents is told once, with how often and where', async () => {
    const leeg = [1, 2, 3, 4, 5].map((nummer) => ({ ...los, loc: `${BASIS}/documenten/d${nummer}/bestand/a.pdf`, officieleTitel: '' }));
    const sitemap = (await loop(metSitemap(...leeg))).stappen.find(({ soort }) => soort === 'sitemap');
    expect(sitemap?.bevindingen).toMatchObject([{ code: 'titel_leeg', aantal: 5, voorbeelden: [expect.stringMatching(/^regel \d+: /), expect.anything(), expect.anything()] }]);
  });

  test('over all steps together each kind of fault is told once, faults first, with the steps where it was', async () => {
    const twee = `${BASIS}/sitemaps/sitemap-diwoo-infocat014-2.xml`;
    const rapport = await loop(met({
      [INDEX]: { tekst: schrijfIndex([SITEMAP, twee].map((loc) => ({ loc, lastmod: los.lastmod }))) },
      [SITEMAP]: { tekst: alsSitemap({ ...los, officieleTitel: '', publisher: { label: 'Zonder code', uri: null } }) },
      [twee]: { tekst: alsSitemap({ ...los, loc: `${BASIS}/b.pdf`, officieleTitel: '' }) },
      [`${BASIS}/b.pdf`]: { mediatype: 'application/pdf' },
    }));
    expect(overal(rapport).map(({ code, element, aantal, bij }) => [code, element, aantal, bij])).toEqual([
      ['titel_leeg', 'officieleTitel', 2, [SITEMAP, twee]],
      ['resource_ontbreekt', 'publisher', 1, [SITEMAP]],
    ]);
  });

  test('stops at its limits and says so', async () => {
    const veel = Array.from({ length: 30 }, (_, nummer) => ({ ...los, loc: `${BASIS}/documenten/d${nummer}/bestand/a.pdf` }));
    const rapport = await loop(metSitemap(...veel), { sitemaps: 5, documenten: 10, bestanden: 2 });
    expect([rapport.volledig, rapport.aantallen.documenten, rapport.aantallen.bestanden]).toEqual([false, 10, 2]);
    expect(codes(rapport)).toContain('geheel: niet_volledig');
  });
});

describe('robots.txt', () => {
  const basis = new URL(BASIS);
  test('may name its indexes as a path, in any case, with a remark behind it', () => {
    expect(leesRobots('SITEMAP: /sitemapindex-diwoo-infocat001.xml # de wetten\r\nsitemap:/x/sitemapindex-diwoo.xml', basis).indexen).toEqual([`${BASIS}/sitemapindex-diwoo-infocat001.xml`, `${BASIS}/x/sitemapindex-diwoo.xml`]);
  });
  test.each([
    ['User-agent: *\nDisallow: /', '/a.pdf', false],
    ['User-agent: *\nDisallow: /\nAllow: /documenten', '/documenten/a.pdf', true],
    ['User-agent: Bing\nDisallow: /\nUser-agent: *\nDisallow: /werk', '/a.pdf', true],
    ['User-agent: Bing\nUser-agent: *\nDisallow: /a', '/a.pdf', false],
    ['User-agent: *\nDisallow:', '/a.pdf', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x=1', true],
    ['User-agent: *\nDisallow: /*/geheim/*.pdf', '/b/geheim/c.pdf', false],
    ['Disallow: /', '/a.pdf', true],
  ])('%j lets %s be fetched: %s', (tekst, pad, mag) => {
    expect(leesRobots(tekst, basis).mag(pad)).toBe(mag);
  });
});

describe('what may be asked of the network', () => {
  test.each(['127.0.0.1', '10.1.2.3', '192.168.0.1', '172.31.255.255', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', '::ffff:10.0.0.1', 'fe80::1', 'fd00::1', 'ff02::1', '64:ff9b::a00:1', '2002:a00:1::', '2001:db8::1', 'niets'])('%s is not public', (ip) => {
    expect(isOpenbaar(ip)).toBe(false);
  });
  test.each(['8.8.8.8', '172.32.0.1', '2a00:1450:400e:80c::200e'])('%s is public', (ip) => {
    expect(isOpenbaar(ip)).toBe(true);
  });

  const eigen = new URL('http://localhost:3000');
  test.each(['file:///etc/passwd', 'ftp://open.example/', 'http://u:w@open.example/', 'https://open.example:22/', 'http://127.0.0.1/', 'http://[::1]/', 'http://0x7f.1/', 'http://2130706433/', 'http://localhost:3001/'])('%s is refused', (adres) => {
    expect(bezwaarTegen(new URL(adres), eigen)).not.toBeNull();
  });
  test.each(['https://open.example/', 'http://open.example:80/', 'http://localhost:3000/x'])('%s may be tried', (adres) => {
    expect(bezwaarTegen(new URL(adres), eigen)).toBeNull();
  });
});
