// What the national harvester gets from us, over HTTP: from robots.txt to the file itself.
import { gunzipSync } from 'node:zlib';
import request from 'supertest';
import { oogstcontrole } from '../../../src/diwoo/oogst/wandeling.ts';
import type { Haler } from '../../../src/diwoo/oogst/haler.ts';
import { xsdFouten, xsdIndexfouten } from '../../support/xsd.ts';
import { datum, documentId, openbaar, stuk, zetOp, type Opstelling } from './opstelling.ts';

const ADRES = 'https://open.voorbeeldstad.example';
const INDEX = '/sitemapindex-diwoo-infocat014.xml';
const SITEMAP = '/sitemaps/sitemap-diwoo-infocat014-1.xml';

let site: Opstelling;
beforeAll(async () => {
  site = await zetOp();
  const bestand = await site.bewaar(['Wij besluiten.']);
  await site.gebeur('p1', openbaar('WOO-2026-0014', [
    stuk('brief', { rol: 'besluit', soort: 'besluit', volgnummer: 0, titel: 'Besluit over <de> brug & "meer"', bestand, datum: datum('2026-10-12') }),
    stuk('mail', { soort: 'e-mail', titel: 'Mail', bestand }),
    stuk('nota', { soort: 'notitie', volgnummer: 2, titel: 'Nota', bestand }),
    stuk('dicht', { oordeel: 'niet_openbaar', gronden: ['5.1.2.e'], volgnummer: 3 }),
  ]));
}, 60_000);
afterAll(() => site.close());

const lees = (pad: string) => request(site.app).get(pad);
/** The harvester's own way of asking, with our site in place of the network. */
const haler: Haler = {
  async haal(adres, { methode }) {
    const antwoord = await (methode === 'HEAD' ? request(site.app).head(adres.pathname) : lees(adres.pathname)).redirects(0).buffer(true).parse((res, klaar) => {
      const delen: Buffer[] = [];
      res.on('data', (deel: Buffer) => delen.push(deel));
      res.on('end', () => klaar(null, Buffer.concat(delen)));
    });
    const inhoud = async function* (): AsyncGenerator<Uint8Array> {
      yield antwoord.body as Buffer;
    };
    return { gelukt: true, antwoord: { status: antwoord.status, adres, omgeleid: [], mediatype: antwoord.get('Content-Type') ?? null, inhoud, laat: () => undefined } };
  },
  close: () => undefined,
};

describe('the national harvester', () => {
  it('is sent by robots.txt to one index per category that has documents', async () => {
    const { text } = await lees('/robots.txt').expect(200);
    expect(text.match(/^Sitemap: .*diwoo.*$/gm)).toEqual([`Sitemap: ${ADRES}${INDEX}`]);
  });

  it('gets an index and a sitemap that the official schemas accept', async () => {
    const index = await lees(INDEX).expect(200).expect('Content-Type', 'application/xml; charset=utf-8');
    expect(await xsdIndexfouten([index.text])).toEqual([[]]);
    expect(index.text).toContain(`<loc>${ADRES}${SITEMAP}</loc>`);
    const sitemap = await lees(SITEMAP).expect(200).expect('Content-Type', 'application/xml; charset=utf-8');
    expect(await xsdFouten([sitemap.text])).toEqual([[]]);
    expect(sitemap.text.match(/<url>/g)).toHaveLength(2);
    expect(sitemap.text).toContain('Besluit over &lt;de&gt; brug &amp; &quot;meer&quot;');
    expect(sitemap.text).not.toContain('Nota');
  });

  it('finds at every address the file itself, under a name, without being sent on', async () => {
    const { text } = await lees(SITEMAP);
    const locs = [...text.matchAll(/<loc>([^<]+)/g)].map(([, loc]) => new URL(loc ?? ''));
    expect(locs.map(({ origin, pathname }) => [origin, /\/bestand\/[a-z0-9-]+\.pdf$/.test(pathname)])).toEqual([[ADRES, true], [ADRES, true]]);
    for (const { pathname } of locs) await request(site.app).head(pathname).redirects(0).expect(200).expect('Content-Type', 'application/pdf');
  });

  it('finds on its whole walk no fault, and only that the organisation has no code', async () => {
    const rapport = await oogstcontrole({ basis: new URL(ADRES), haler, signal: new AbortController().signal });
    expect(rapport.stappen.flatMap(({ bevindingen }) => bevindingen).map(({ code, ernst }) => [ernst, code]).filter(([, code]) => code !== 'resource_ontbreekt')).toEqual([]);
    expect(rapport.aantallen).toEqual({ indexen: 1, sitemaps: 1, documenten: 2, bestanden: 2 });
  });

  it('need not read again what did not change, by ETag or by date', async () => {
    for (const pad of [INDEX, SITEMAP]) {
      const eerst = await lees(pad).expect('Cache-Control', 'public, no-cache');
      await lees(pad).set('If-None-Match', eerst.get('ETag') ?? '').expect(304);
      await lees(pad).set('If-Modified-Since', eerst.get('Last-Modified') ?? '').expect(304);
      await lees(pad).set('If-None-Match', 'W/"anders"').expect(200);
    }
    await request(site.app).head(SITEMAP).expect(200);
  });

  it('gets a sitemap compressed when it can read that', async () => {
    const { body } = await lees(SITEMAP).set('Accept-Encoding', 'gzip').expect('Content-Encoding', 'gzip').buffer(true).parse((res, klaar) => {
      // What came over the line, before the client unpacks it, is not to be had here; that it can be read back is what counts.
      const delen: Buffer[] = [];
      res.on('data', (deel: Buffer) => delen.push(deel));
      res.on('end', () => klaar(null, Buffer.concat(delen)));
    });
    const bytes = body as Buffer;
    expect((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString()).toMatch(/<\/urlset>\n$/);
    await lees(SITEMAP).set('Accept-Encoding', 'identity').expect((antwoord) => expect(antwoord.get('Content-Encoding')).toBeUndefined());
  });

  it.each(['/sitemapindex-diwoo-infocat001.xml', '/sitemapindex-diwoo-x.xml', '/sitemaps/sitemap-diwoo-infocat014-2.xml', '/sitemaps/sitemap-diwoo-infocat014-01.xml', '/sitemaps/sitemap-diwoo-infocat014-0.xml', '/sitemaps/sitemap-diwoo-infocat014-x.xml'])('finds nothing at %s', async (pad) => {
    await lees(pad).expect(404);
  });

  it('no longer finds what was withdrawn: not in the sitemap, and the file is gone', async () => {
    const bestand = await site.bewaar(['Tijdelijk.']);
    await site.gebeur('p2', openbaar('WOO-2026-0015', [stuk('kort', { rol: 'besluit', soort: 'besluit', bestand })], { categorie: '2j' }));
    const { text } = await lees('/sitemaps/sitemap-diwoo-infocat015-1.xml').expect(200);
    const loc = new URL(/<loc>([^<]+)/.exec(text)?.[1] ?? '').pathname;
    await lees(loc).expect(200);
    await site.gebeur('p2', [{ type: 'StukIngetrokken', data: { documentId: documentId('kort'), ingetrokkenOp: datum('2026-11-24'), reden: 'Er stond een naam in.' } }]);
    await lees('/sitemaps/sitemap-diwoo-infocat015-1.xml').expect(404);
    await lees('/sitemapindex-diwoo-infocat015.xml').expect(404);
    expect((await lees('/robots.txt')).text).not.toContain('infocat015');
    await lees(loc).expect(410);
  });
});
