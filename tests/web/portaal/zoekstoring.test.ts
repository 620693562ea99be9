// The search engine is down: what a visitor still can, and what the search page says.
import request from 'supertest';
import { createMeilisearch } from '../../../src/zoeken/meilisearch/engine.ts';
import { suggesties } from '../../../src/web/portaal/suggesties.ts';
import { openbaar, stuk, zetOp, type Opstelling } from './opstelling.ts';

let opstelling: Opstelling;
const lees = (pad: string) => request(opstelling.app).get(pad);
const zichtbaar = (html: string): string => html.replaceAll(/<head>.*?<\/head>/gs, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  // Nobody listens on this port.
  opstelling = await zetOp({ zoek: createMeilisearch({ url: 'http://127.0.0.1:9', prefix: 'woo', key: 'x' }) });
  const bestand = await opstelling.bewaar(['De kapvergunning voor de lindebomen is verleend.']);
  await opstelling.gebeur('p1', openbaar('WOO-2026-0001', [stuk('bomen', { titel: 'Kap van bomen', bestand })]));
});
afterAll(async () => opstelling.close());

describe('without a search engine', () => {
  it.each(['/', '/categorieen', '/onderwerpen', '/organisaties', '/dossiers/WOO-2026-0001', '/documenten/bomen', '/publicaties.atom', '/sitemap.xml'])('%s works', async (pad) => {
    await lees(pad).expect(200);
  });

  it('a category still leads to the dossier, and the dossier to the document', async () => {
    const [categorie] = /\/categorieen\/[\w.]+(?=")/.exec((await lees('/categorieen')).text) ?? [''];
    expect((await lees(categorie)).text).toContain('/dossiers/WOO-2026-0001');
    expect((await lees('/dossiers/WOO-2026-0001')).text).toContain('/documenten/bomen');
    expect(zichtbaar((await lees('/documenten/bomen')).text)).toContain('lindebomen');
  });

  it('the search page says what happened and what to do, and keeps the question', async () => {
    const { text, headers } = await lees('/zoeken?q=lindebomen&soort=rapport').expect(503);
    expect(zichtbaar(text)).toContain('Zoeken lukt nu even niet. Onze zoekmachine antwoordt niet. Dit ligt niet aan u. De documenten zijn er wel.');
    expect(text).toContain('value="lindebomen"');
    expect(text).toContain('href="/zoeken?q=lindebomen&amp;soort=rapport"');
    for (const pad of ['/categorieen', '/onderwerpen', '/']) expect(text).toContain(`href="${pad}"`);
    expect(headers['retry-after']).toBe('60');
  });

  it('similar documents say so too', async () => {
    expect(zichtbaar((await lees('/documenten/bomen/vergelijkbaar').expect(503)).text)).toContain('Onze zoekmachine antwoordt nu niet.');
  });

  it('a request can be described: suggestions are not empty but unknown', async () => {
    expect(await suggesties(opstelling.zoek, 'lindebomen bij het station')).toBeNull();
  });
});
