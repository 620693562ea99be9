// The command `oogstcontrole`, as a person types it, against a site on this machine.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { schrijfIndex } from '../../src/diwoo/schrijver.ts';
import type { IsoInstant } from '../../src/kern/date.ts';
import type { Rapport } from '../../src/diwoo/oogst/rapport.ts';
import { alsSitemap, volledig } from '../diwoo/voorbeelden.ts';
import { newFolder } from '../support/folder.ts';
import { start } from './opdracht.ts';

const folder = await newFolder();
let server: Server;
let adres: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const antwoorden: Readonly<Record<string, readonly [string, string]>> = {
      '/robots.txt': ['text/plain', 'Sitemap: /sitemapindex-diwoo-infocat014.xml'],
      '/sitemapindex-diwoo-infocat014.xml': ['application/xml', schrijfIndex([{ loc: `${adres}/s.xml`, lastmod: '2026-11-01T00:00:00Z' as IsoInstant }])],
      '/s.xml': ['application/xml', alsSitemap({ ...volledig, loc: `${adres}/a.pdf`, isPartOf: null, hasParts: [], documentrelaties: [] })],
      '/a.pdf': ['application/pdf', 'x'],
    };
    const [soort, tekst] = antwoorden[request.url ?? ''] ?? [null, ''];
    if (soort === null) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': soort }).end(tekst);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await folder.remove();
});

const doe = (...argumenten: readonly string[]) => start('cli/main.ts', ['oogstcontrole', ...argumenten], { WOOSTROOM_MAP: folder.file('data'), WOOSTROOM_ADRES: adres }).klaar;

describe('woostroom oogstcontrole', () => {
  it('walks this site, says per step what is wrong, and ends with 1 when something is', async () => {
    const { code, uit } = await doe();
    expect(uit).toContain(`✗ ${adres}/robots.txt: 1 sitemapindex voor DiWoo`);
    expect(uit).toContain('✗ Het adres van het bestand begint niet met https.');
    expect(uit).toContain('✓ ' + `${adres}/: 1 bestand geprobeerd, 1 zonder opmerking`);
    expect(code).toBe(1);
  });

  it('gives the whole report as JSON, and nothing else on the standard output', async () => {
    const { code, uit } = await doe(adres, '--json');
    const rapport = JSON.parse(uit) as Rapport;
    expect([code, rapport.volledig, rapport.aantallen]).toEqual([1, true, { indexen: 1, sitemaps: 1, documenten: 1, bestanden: 1 }]);
    expect(rapport.stappen.flatMap(({ bevindingen }) => bevindingen).filter(({ ernst }) => ernst === 'fout').map(({ code: wat }) => wat)).toEqual(expect.arrayContaining(['niet_https', 'loc_niet_https']));
  });

  it.each([['http://10.0.0.1'], ['ftp://open.example'], ['a', 'b'], ['--onbekend']])('does not begin with %s %s', async (...argumenten) => {
    const { code, uit, fout } = await doe(...argumenten);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).not.toBe('');
  });
});
