// Searching as a reader does it: words, filters, dates, mistakes, and everything in the address.
import request from 'supertest';
import * as fc from '../../support/eigenschap.ts';
import { leesPeriode, leesZoekvraag, zoekPad } from '../../../src/web/portaal/zoeken/vraag.ts';
import { verbeterd } from '../../../src/web/portaal/zoeken/meldingen.tsx';
import { datum, openbaar, stuk, zetOp, type Opstelling } from './opstelling.ts';

const zichtbaar = (html: string): string => html.replaceAll(/<head>.*?<\/head>/gs, '').replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ');
const zoekpad = (vraag: Readonly<Record<string, string>>, pad = '/zoeken'): string => `${pad}?${new URLSearchParams(vraag).toString()}`;

let opstelling: Opstelling;
const lees = (pad: string) => request(opstelling.app).get(pad);

beforeAll(async () => {
  opstelling = await zetOp();
  const bomen = await opstelling.bewaar(['Over het plein.', 'De kapvergunning voor de lindebomen is verleend.']);
  const afval = await opstelling.bewaar(['Afvalcontainers in de binnenstad.']);
  await opstelling.gebeur('p1', openbaar('WOO-2026-0001', [
    stuk('bomen', { titel: 'Kap van bomen', bestand: bomen, datum: datum('2025-03-18') }),
    stuk('afval', { volgnummer: 2, titel: 'Afval <b>en</b> containers', soort: 'brief', bestand: afval, datum: null }),
    stuk('geweigerd', { volgnummer: 3, titel: 'Offerte aannemer', soort: 'overeenkomst', oordeel: 'niet_openbaar', gronden: ['5.1.1.c'], datum: datum('2024-06-30') }),
  ]));
});
afterAll(async () => opstelling.close());

describe('a search', () => {
  it('shows the passage with the words marked, and leads to the page', async () => {
    const { text } = await lees('/zoeken?q=lindebomen').expect(200);
    expect(text).toContain('<mark class="nl-mark">lindebomen</mark>');
    expect(text).toContain('href="/documenten/bomen#pagina-2"');
    expect(zichtbaar(text)).toContain('1 resultaat');
    expect(zichtbaar(text)).toContain('Hoort bij dossier WOO-2026-0001');
  });

  it('never lets a title or a question become HTML', async () => {
    const { text } = await lees(zoekpad({ q: '<script>alert(1)</script>' })).expect(200);
    expect(text).not.toContain('<script>alert');
    expect((await lees('/zoeken?q=containers')).text).not.toContain('<b>');
  });

  it('narrows by several values of a facet, counts them, and lets each be taken away', async () => {
    const { text } = await lees('/zoeken?soort=rapport&soort=brief').expect(200);
    expect(zichtbaar(text)).toContain('2 resultaten');
    expect(text).toMatch(/name="soort" value="rapport" checked/);
    expect(text).toContain('<a class="woo-pil" href="/zoeken?soort=brief">');
    expect(zichtbaar(text)).toContain('Overeenkomst1');
  });

  it('narrows by the ground of a refusal, in words', async () => {
    const { text } = await lees('/zoeken?grond=5.1.1.c').expect(200);
    expect(zichtbaar(text)).toContain('Vertrouwelijk verstrekte bedrijfs- en fabricagegegevens (5.1.1.c)');
    expect(zichtbaar(text)).toContain('1 resultaat');
    expect(text).toContain('href="/documenten/geweigerd"');
  });

  it('can be within one dossier, and stays there while it is narrowed', async () => {
    expect((await lees('/dossiers/WOO-2026-0001')).text).toContain('href="/zoeken?dossier=WOO-2026-0001"');
    await opstelling.gebeur('p7', openbaar('WOO-2026-0007', [stuk('elders', { titel: 'Bomen elders', datum: datum('2020-01-01') })]));
    const { text } = await lees('/zoeken?q=bomen&dossier=WOO-2026-0001').expect(200);
    expect(text).toContain('href="/documenten/bomen"');
    expect(text).not.toContain('href="/documenten/elders"');
    expect(text).toContain('<input type="hidden" name="dossier" value="WOO-2026-0001"');
    expect(zichtbaar(text)).toContain('Verwijder filter: Dossier WOO-2026-0001');
  });

  it('leads past the filters to the results, and names one result as one', async () => {
    const { text } = await lees('/zoeken?q=lindebomen').expect(200);
    expect(text).toContain('href="#resultaten"');
    expect(zichtbaar(text)).toContain('Rapport1 resultaat');
    expect(zichtbaar(text)).not.toContain('1 resultaten');
  });

  it('in the order of publication shows when each was published', async () => {
    expect(zichtbaar((await lees('/zoeken')).text)).toContain('Openbaar sinds 12 oktober 2026');
    expect(zichtbaar((await lees('/zoeken?q=lindebomen')).text)).not.toContain('Openbaar sinds');
    expect(zichtbaar((await lees('/zoeken?q=lindebomen&sorteer=gepubliceerd')).text)).toContain('Openbaar sinds');
  });

  it('takes dates as people write them, and documents without a date only when asked', async () => {
    const vraag = { van: '1-1-2025', tot: '2025-12-31' };
    expect(zichtbaar((await lees(zoekpad(vraag))).text)).toContain('1 resultaat');
    expect(zichtbaar((await lees(zoekpad({ ...vraag, 'zonder-datum': 'ook' }))).text)).toContain('2 resultaten');
    expect(zichtbaar((await lees(zoekpad({ 'zonder-datum': 'alleen' }))).text)).toContain('Alleen zonder datum');
  });

  it('says which date it cannot read, keeps what was typed and still answers', async () => {
    const { text } = await lees(zoekpad({ van: '31 februari 2025' })).expect(200);
    expect(text).toContain('<title>Fout: ');
    expect(zichtbaar(text)).toContain('De laatste dag is 28.');
    expect(text).toContain('value="31 februari 2025"');
    expect(zichtbaar((await lees(zoekpad({ van: '2025-02-01', tot: '2025-01-01' }))).text)).toContain('De laatste dag ligt vóór de eerste dag.');
  });

  it('corrects a typing mistake, says so, and searches to the letter when asked', async () => {
    const { text } = await lees('/zoeken?q=lindebomem').expect(200);
    expect(zichtbaar(text)).toContain('Resultaten voor lindebomen. Zoek letterlijk naar lindebomem');
    expect(zichtbaar((await lees('/zoeken?q=lindebomem&letterlijk=ja')).text)).toContain('Wij vonden niets voor “lindebomem”.');
  });

  it('that finds nothing says what to try and where to ask', async () => {
    const { text } = await lees('/zoeken?q=xyzzyqwop&soort=brief').expect(200);
    expect(zichtbaar(text)).toContain('Zoek zonder filters');
    expect(text).toContain('href="/woo-verzoek"');
    expect(text).toContain('<meta name="robots" content="noindex"');
  });

  it('survives any address', async () => {
    for (const vraag of ['pagina=-1', 'pagina=9e99', 'sorteer=__proto__', 'zonder-datum=x', 'q[]=1', 'q=a&q=b', 'soort=', 'jaar=%F0%9F%8C%B3', 'q="', 'q=%00', 'q=titel:', 'q=-']) {
      await lees(`/zoeken?${vraag}`).expect(200);
    }
  });
});

describe('keeping an answer', () => {
  it('is possible as a table with the same filters', async () => {
    const csv = await lees('/zoeken.csv?soort=rapport').expect(200).expect('Content-Type', /text\/csv/);
    expect(csv.text).toContain('https://open.voorbeeldstad.example/documenten/bomen');
    expect(csv.text).not.toContain('Afval');
    await lees('/zoeken.xlsx').expect(200).expect('Content-Disposition', 'attachment; filename="zoekresultaten.xlsx"');
    await lees('/zoeken.pdf').expect(404);
  });

  it('is possible as a feed of that search and of all publications', async () => {
    const zoekfeed = (await lees('/zoeken.atom?q=lindebomen').expect(200).expect('Content-Type', /atom\+xml/)).text;
    expect(zoekfeed).toContain('<id>https://open.voorbeeldstad.example/documenten/bomen</id>');
    expect(zoekfeed.match(/<entry>/g)).toHaveLength(1);
    const feed = (await lees('/publicaties.atom').expect(200)).text;
    expect(feed).toContain('https://open.voorbeeldstad.example/dossiers/WOO-2026-0001');
    expect((await lees('/publicaties.atom?categorie=2j').expect(200)).text).not.toContain('<entry>');
  });
});

describe('the address of a search', () => {
  const waarde = fc.stringMatching(/^[a-zA-Z0-9 é&=+#%-]{1,12}$/);
  const waarden = fc.uniqueArray(waarde, { maxLength: 3 });
  const vraag = fc.record({
    q: waarde.map((text) => text.trim()),
    filters: fc.record({ soort: waarden, onderwerp: waarden, categorie: waarden, oordeel: waarden, organisatie: waarden, jaar: waarden, grond: waarden, dossier: waarden }),
    van: fc.constantFrom('', '01-02-2025'),
    tot: fc.constantFrom('', '2025-12-31'),
    zonderDatum: fc.constantFrom('niet' as const, 'ook' as const, 'alleen' as const),
    sorteer: fc.constantFrom(null, 'nieuwste' as const, 'relevantie' as const),
    letterlijk: fc.boolean(),
    pagina: fc.integer({ min: 1, max: 100_000 }),
  });

  it('holds everything: read back it is the same search', () => {
    fc.assert(
      fc.property(vraag, (one) => {
        const pad = new URL(zoekPad(one, { pagina: one.pagina }), 'http://localhost');
        expect(leesZoekvraag(pad.searchParams)).toEqual(one);
      }),
    );
  });

  it('starts on the first page again when something else changes', () => {
    fc.assert(fc.property(vraag, (one) => expect(zoekPad(one, { q: 'anders' })).not.toContain('pagina=')));
  });

  it('never makes a period out of a date that is wrong', () => {
    fc.assert(
      fc.property(vraag, fc.string({ maxLength: 12 }), (one, typed) => {
        const { fouten, period } = leesPeriode({ ...one, van: typed });
        expect(fouten.some(({ veld }) => veld === 'van') && period.from !== undefined).toBe(false);
      }),
    );
  });

  it('puts corrected words back where they were typed', () => {
    expect(verbeterd('Kapvergunnig voor -bomem "kapvergunnig"', [{ from: 'kapvergunnig', to: 'kapvergunning' }, { from: 'bomem', to: 'bomen' }])).toBe(
      'kapvergunning voor -bomen "kapvergunning"',
    );
  });
});
