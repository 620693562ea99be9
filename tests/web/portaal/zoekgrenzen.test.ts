// Where a search ends: a page that is not there, a list too long for a file, a date or a question that cannot be read. Never silently something else.
import request from 'supertest';
import { createEmbeddedSearch } from '../../../src/zoeken/index.ts';
import type { SearchEngine } from '../../../src/zoeken/port.ts';
import { newFolder } from '../../support/folder.ts';
import { datum, openbaar, stuk, zetOp, type Opstelling } from './opstelling.ts';

const zichtbaar = (html: string): string => html.replaceAll(/<head>.*?<\/head>/gs, '').replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ');
const zoekpad = (vraag: Readonly<Record<string, string>>, pad = '/zoeken'): string => `${pad}?${new URLSearchParams(vraag).toString()}`;

/** An engine that says it found so many, of which it can show so many. */
function metZoveel(engine: SearchEngine, total: { value: number; relation: 'eq' | 'gte' }, deepestHit: number | null): SearchEngine {
  const { reader } = engine;
  return {
    ...engine,
    reader: { ...reader, capabilities: { ...reader.capabilities, deepestHit }, search: async (vraag) => ({ ...(await reader.search({ ...vraag, page: 1 })), total }) },
  };
}

describe('a short list', () => {
  let opstelling: Opstelling;
  const lees = (pad: string) => request(opstelling.app).get(pad);

  beforeAll(async () => {
    opstelling = await zetOp();
    const stukken = Array.from({ length: 11 }, (_, index) => stuk(`nota-${index}`, { volgnummer: index + 1, titel: `Nota ${index} over lindebomen`, datum: datum('2025-03-18') }));
    await opstelling.gebeur('p1', openbaar('WOO-2026-0001', stukken));
  });
  afterAll(async () => opstelling.close());

  it('says that a page is not there, and which one is the last', async () => {
    const { text } = await lees('/zoeken?q=lindebomen&pagina=7').expect(404);
    expect(zichtbaar(text)).toContain('Pagina 7 is er niet. Deze lijst heeft 2 pagina’s.');
    expect(text).toContain('href="/zoeken?q=lindebomen&amp;pagina=2"');
    expect(text).not.toContain('pagina=6');
    expect(text).not.toContain('<ol class="woo-treffers"');
    await lees('/zoeken?q=lindebomen&pagina=2').expect(200);
  });

  it('that is empty has a first page', async () => {
    await lees('/zoeken?q=xyzzyqwop').expect(200);
    expect(zichtbaar((await lees('/zoeken?q=xyzzyqwop&pagina=3').expect(200)).text)).toContain('Wij vonden niets');
  });

  it('says in its title which page it is', async () => {
    expect((await lees('/zoeken?q=lindebomen&pagina=2')).text).toContain('<title>Zoeken naar lindebomen, pagina 2 – ');
    expect((await lees('/zoeken?q=lindebomen')).text).toContain('<title>Zoeken naar lindebomen – ');
  });

  it('of a category says that a page is not there', async () => {
    const { text } = await lees('/categorieen/2i?pagina=9').expect(404);
    expect(zichtbaar(text)).toContain('Pagina 9 is er niet. Deze lijst heeft 1 pagina.');
    await lees('/categorieen/2i?pagina=1').expect(200);
  });

  it.each(['/zoeken.csv', '/zoeken.xlsx', '/zoeken.atom'])('is not given by %s when a date cannot be read: it would be another list', async (pad) => {
    const { text } = await lees(zoekpad({ q: 'lindebomen', van: '31-02-2025' }, pad)).expect(422).expect('Content-Type', /html/);
    expect(zichtbaar(text)).toContain('In februari 2025 is geen dag 31.');
    await lees(zoekpad({ van: '31-12-2025', tot: '01-01-2025' }, pad)).expect(422);
    await lees(zoekpad({ van: '01-01-2025', tot: '31-12-2025' }, pad)).expect(200);
  });

  it('with a date that cannot be read shows no such filter, and offers no file or feed of it', async () => {
    const { text } = await lees(zoekpad({ q: 'lindebomen', van: '31-02-2025' })).expect(200);
    expect(text).not.toContain('woo-pil"');
    expect(zichtbaar(text)).toContain('Deze datum telt niet mee. Daarom staan hier ook andere documenten.');
    for (const pad of ['/zoeken.csv', '/zoeken.atom', '/volgen?']) expect(text.slice(text.indexOf('<body'))).not.toContain(pad);
  });

  it('names the days of a period as people say them', async () => {
    const tekst = zichtbaar((await lees(zoekpad({ van: '1-3-2025', tot: '2025-12-31' }))).text);
    expect(tekst).toContain('Vanaf 1 maart 2025');
    expect(tekst).toContain('Tot en met 31 december 2025');
  });

  it.each(['-', '" "', 'OF', '😀', '()'])('for %s says that there was nothing to look for', async (q) => {
    expect(zichtbaar((await lees(zoekpad({ q }))).text)).toContain('staat niets waarnaar wij kunnen zoeken. Daarom ziet u alles.');
  });

  it('says nothing of the kind when there was', async () => {
    for (const q of ['', 'lindebomen', '-lindebomen', 'titel:nota']) expect(zichtbaar((await lees(zoekpad({ q }))).text)).not.toContain('waarnaar wij kunnen zoeken');
  });

  it('says that a question was too long, and never breaks a sign in two', async () => {
    const lang = `lindebomen ${'x'.repeat(388)}😀 nog meer`;
    const { text } = await lees(zoekpad({ q: lang }));
    expect(zichtbaar(text)).toContain('Uw vraag is langer dan 400 tekens. Wij zochten met het begin.');
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toContain('\ufffd');
    expect(zichtbaar((await lees(zoekpad({ q: 'x'.repeat(400) }))).text)).not.toContain('Wij zochten met het begin');
  });
});

describe('a long list', () => {
  let folder: Awaited<ReturnType<typeof newFolder>>;
  let opstelling: Opstelling;
  const lees = (pad: string) => request(opstelling.app).get(pad);
  const open = async (total: { value: number; relation: 'eq' | 'gte' }, deepestHit: number | null): Promise<void> => {
    folder = await newFolder();
    opstelling = await zetOp({ zoek: metZoveel(createEmbeddedSearch({ file: folder.file('zoek.sqlite') }), total, deepestHit) });
  };
  afterEach(async () => {
    await opstelling.close();
    await folder.remove();
  });

  it('can be read to its end when the engine reaches it', async () => {
    await open({ value: 25_310, relation: 'eq' }, null);
    const { text } = await lees('/zoeken?pagina=1500').expect(200);
    expect(text).toContain('href="/zoeken?pagina=2531"');
    expect(text).toContain('href="/zoeken?pagina=1501"');
  });

  it('ends where the engine ends, and says so', async () => {
    await open({ value: 10_000, relation: 'gte' }, 10_000);
    const { text } = await lees('/zoeken?pagina=1000').expect(200);
    expect(text).not.toContain('pagina=1001');
    expect(zichtbaar(text)).toContain('U kunt er 10.000 bekijken. Maak de lijst korter met filters.');
    await lees('/zoeken?pagina=1001').expect(404);
  });

  it('says how much of it goes into a file', async () => {
    await open({ value: 25_310, relation: 'eq' }, null);
    expect(zichtbaar((await lees('/zoeken')).text)).toContain('In een bestand komen de eerste 2.000 resultaten.');
  });
});
