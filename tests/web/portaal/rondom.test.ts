// Around the documents: texts for people, files for machines, long documents, decisions in parts, and pictures kept in memory.
import request from 'supertest';
import { createMemoryBlobStore } from '../../../src/bestanden/memory.ts';
import { createPaginabeelden } from '../../../src/toepassing/lakken/paginabeelden.ts';
import { maakFeed } from '../../../src/web/portaal/feed.ts';
import { bestandsnaam, eersteBlad, opPagina } from '../../../src/web/portaal/paden.ts';
import { openbaar, stuk, zetOp, type Opstelling } from './opstelling.ts';

const zichtbaar = (html: string): string => html.replaceAll(/<head>.*?<\/head>/gs, '').replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');

let opstelling: Opstelling;
const lees = (pad: string) => request(opstelling.app).get(pad);
beforeAll(async () => {
  opstelling = await zetOp();
  const lang = await opstelling.bewaar(Array.from({ length: 203 }, (_, index) => `Blad nummer ${index + 1} over wegen.`));
  await opstelling.gebeur('deel1', openbaar('WOO-2026-0007', [stuk('lang', { titel: 'Dikke nota', bestand: lang })], { titel: 'Wegen (deel 1 van 2)' }));
  await opstelling.gebeur('deel2', openbaar('WOO-2026-0007', [stuk('kort', { titel: 'Dunne nota', bestand: await opstelling.bewaar(['Kort.']) })], { titel: 'Wegen (deel 2 van 2)' }));
  await opstelling.gebeur('actief1', openbaar('x', [stuk('convenant', { bestand: await opstelling.bewaar(['Afspraken.']) })], { titel: 'Convenant <water>', categorie: '2f', bron: { soort: 'actief' } }));
});
afterAll(async () => opstelling.close());

describe('texts', () => {
  it.each(['/uitleg', '/contact', '/zoektips', '/toegankelijkheid', '/privacy', '/kwetsbaarheid-melden'])('%s may be kept for an hour', async (pad) => {
    await lees(pad).expect(200).expect('Cache-Control', 'public, max-age=3600');
  });

  it('say honestly what was checked of the accessibility, and where to go when we do not help', async () => {
    const tekst = zichtbaar((await lees('/toegankelijkheid')).text);
    expect(tekst).toContain('Er is nog geen onderzoek gedaan door mensen van buiten.');
    expect(tekst).toContain('Nationale ombudsman');
  });

  it('say where to complain about privacy (AVG art. 13 lid 2 onder d)', async () => {
    expect(zichtbaar((await lees('/privacy')).text)).toContain('Autoriteit Persoonsgegevens');
  });

  it('say whom to ask', async () => {
    expect(zichtbaar((await lees('/contact')).text)).toContain('woo@voorbeeldstad.example');
  });
});

describe('for machines', () => {
  it('security.txt says where to report and ends within a year (RFC 9116)', async () => {
    const { text } = await lees('/.well-known/security.txt').expect(200).expect('Content-Type', /text\/plain/);
    expect(text).toContain('Contact: mailto:woo@voorbeeldstad.example');
    expect(text).toContain('Policy: https://open.voorbeeldstad.example/kwetsbaarheid-melden');
    expect(text).toContain('Expires: 2027-05-23T00:00:00Z');
  });

  it('robots.txt keeps them out of personal pages and points at the sitemap', async () => {
    const { text } = await lees('/robots.txt').expect(200);
    expect(text).toContain('Disallow: /mijn');
    expect(text).toContain('Sitemap: https://open.voorbeeldstad.example/sitemap.xml');
  });

  it('the sitemap has every dossier once', async () => {
    const { text } = await lees('/sitemap.xml').expect(200);
    expect(text.match(/dossiers\/WOO-2026-0007</g)).toHaveLength(1);
    expect(text).toContain('/dossiers/actief1<');
  });

  it('a feed stays XML whatever a title holds', () => {
    const nu = Temporal.Instant.from('2026-11-24T10:00:00Z');
    const kop = { adres: 'https://a.example', naam: 'A & B', titel: 'Nieuw', feedPad: '/f?a=1&b=2', paginaPad: '/' };
    const feed = maakFeed(kop, [{ titel: 'x ]]> <y>\u0000 &', pad: '/p', samenvatting: '', gepubliceerd: nu, gewijzigd: nu }]);
    expect(feed).not.toContain('\u0000');
    expect(feed).toContain('&amp;b=2');
    expect(feed).not.toContain('x ]]> <y>');
  });

  it('a title in a feed is text, also where it looks like HTML', () => {
    const nu = Temporal.Instant.from('2026-11-24T10:00:00Z');
    const kop = { adres: 'https://a.example', naam: 'A', titel: 'Nieuw', feedPad: '/f', paginaPad: '/' };
    const feed = maakFeed(kop, [{ titel: 'Kosten <5.000 & meer', pad: '/p', samenvatting: '<script>x</script>', gepubliceerd: nu, gewijzigd: nu }]);
    expect(feed).toContain('<title type="html"><![CDATA[Kosten &lt;5.000 &amp; meer]]></title>');
    expect(feed).not.toContain('<script>');
    expect(feed).toContain('xml:lang="nl"');
  });

  it('every part of a decision in parts has an entry of its own in a feed', async () => {
    const ids = [...(await lees('/publicaties.atom')).text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('https://open.voorbeeldstad.example/dossiers/WOO-2026-0007#deel-deel2');
    expect((await lees('/dossiers/WOO-2026-0007')).text).toContain('id="deel-deel2"');
    const hits = [...(await lees('/zoeken.atom')).text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(hits).size).toBe(hits.length);
  });
});

describe('a long document', () => {
  it('comes in parts, and a hit leads into the right one', async () => {
    const eerste = await lees('/documenten/lang').expect(200);
    expect(eerste.text).toContain('id="pagina-200"');
    expect(eerste.text).not.toContain('id="pagina-201"');
    const tweede = await lees('/documenten/lang?vanaf=203').expect(200);
    expect(zichtbaar(tweede.text)).toContain('de pagina’s 201 tot en met 203 van 203');
    expect((await lees('/zoeken?q=%22nummer+202%22')).text).toContain('href="/documenten/lang?vanaf=201#pagina-202"');
    for (const vanaf of ['0', '-3', 'x', '9999']) expect((await lees(`/documenten/lang?vanaf=${vanaf}`).expect(200)).text).toContain('id="pagina-1"');
  });

  it('says how to refer to one page of it, also in a later part', async () => {
    expect(zichtbaar((await lees('/documenten/lang')).text)).toContain('Voor één pagina zet u ?vanaf=7#pagina-7 achter het adres, met het nummer van die pagina.');
    const { text } = await lees('/documenten/lang?vanaf=202').expect(200);
    expect(text).toContain('id="pagina-202"');
  });

  it('has its parts at fixed places', () => {
    expect([1, 200, 201, 400, 401].map(eersteBlad)).toEqual([1, 1, 201, 201, 401]);
    expect(opPagina('/documenten/a', 3)).toBe('/documenten/a#pagina-3');
  });
});

describe('a dossier', () => {
  it('decided in parts shows both, oldest first', async () => {
    const tekst = zichtbaar((await lees('/dossiers/WOO-2026-0007').expect(200)).text);
    expect(tekst).toContain('in 2 delen beslist');
    expect(tekst.indexOf('deel 1 van 2')).toBeLessThan(tekst.indexOf('deel 2 van 2'));
  });

  it('disclosed actively has its own number, and stands under its category', async () => {
    expect((await lees('/dossiers/actief1').expect(200)).text).toContain('Convenant &lt;water');
    expect(zichtbaar((await lees('/categorieen/2f').expect(200)).text)).toContain('Convenant &lt;water');
    expect(zichtbaar((await lees('/categorieen').expect(200)).text)).toContain('Convenanten');
    await lees('/categorieen/9z').expect(404);
  });

  it('decided on a request is not found by the id of the publication', async () => {
    await lees('/dossiers/deel1').expect(404);
  });
});

describe('page pictures', () => {
  it('are painted once for all who ask at once, and the longest unused leave first', async () => {
    const blobs = createMemoryBlobStore();
    const { hash } = await blobs.put(new Uint8Array([1]));
    const painted: number[] = [];
    const pdf = { naam: '', lees: () => Promise.reject(new Error()), close: async () => undefined, paginabeeld: async (_: Uint8Array, pagina: number) => (painted.push(pagina), new Uint8Array(40)) };
    const beelden = createPaginabeelden({ blobs, pdf, breedtePx: 1100, maxBytes: 100 });
    await Promise.all([beelden.van(hash, 1), beelden.van(hash, 1)]);
    await beelden.van(hash, 2);
    await beelden.van(hash, 1);
    await beelden.van(hash, 3);
    await beelden.van(hash, 1);
    expect(painted).toEqual([1, 2, 3]);
    await beelden.van(hash, 2);
    expect(painted).toEqual([1, 2, 3, 2]);
  });
});

it('makes names of files that are safe in a header', () => {
  expect(bestandsnaam('Één “nota”\r\nX: y/../.pdf', 'application/pdf')).toBe('een-nota-x-y-pdf.pdf');
  expect(bestandsnaam('…', 'application/pdf')).toBe('document.pdf');
});
