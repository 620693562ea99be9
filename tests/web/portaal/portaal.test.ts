// The public face as a reader meets it: what is public can be found, read and kept; what is not, or no more, cannot.
import request from 'supertest';
import { datum, documentId, openbaar, stuk, zetOp, type Opstelling } from './opstelling.ts';
import type { Stuk } from '../../../src/publicatie/events.ts';
import { suggesties } from '../../../src/web/portaal/suggesties.ts';

/** What stands on a page, without the HTML around it. */
const zichtbaar = (html: string): string =>
  html.replaceAll(/<head>.*?<\/head>/gs, '').replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ');

const NUMMER = 'WOO-2026-0001';
let opstelling: Opstelling;
let rapport: NonNullable<Stuk['bestand']>;
const lees = (pad: string) => request(opstelling.app).get(pad);

beforeAll(async () => {
  opstelling = await zetOp();
  rapport = await opstelling.bewaar(['Inleiding op het verkeersonderzoek.', 'De doorstroming is gemeten.', 'In variant drie verdwijnen veertien lindebomen.']);
  const besluit = await opstelling.bewaar(['Besluit op uw Woo-verzoek.']);
  await opstelling.gebeur('p1', openbaar(NUMMER, [
    stuk('besluitbrief', { rol: 'besluit', volgnummer: 0, titel: 'Besluit op Woo-verzoek', soort: 'besluit', bestand: besluit }),
    stuk('rapport', { titel: 'Verkeersonderzoek Stationsplein', bestand: rapport }),
    stuk('contract', { volgnummer: 2, titel: 'Overeenkomst met de aannemer', soort: 'overeenkomst', datum: null, oordeel: 'niet_openbaar', gronden: ['5.1.1.c'], motivering: 'De aannemer gaf de prijzen in vertrouwen.' }),
    stuk('kaart', { volgnummer: 3, titel: 'Bomenkaart', soort: 'tekening', oordeel: 'reeds_openbaar', vindplaats: 'https://kaart.example/bomen' }),
  ]));
  await opstelling.gebeur('p2', [openbaar('WOO-2026-0002', [stuk('geheimplan', { titel: 'Nog geheim plan' })], { titel: 'Nog niet openbaar' })[0]!]);
});
afterAll(async () => opstelling.close());

describe('the home page', () => {
  it('offers searching, the newest publications, browsing and a request', async () => {
    const response = await lees('/').expect(200);
    const tekst = zichtbaar(response.text);
    expect(tekst).toContain('Herinrichting van het Stationsplein');
    expect(tekst).toContain('Openbaar sinds 12 oktober 2026');
    expect(tekst).toContain('Woo-verzoeken en -besluiten (1)');
    expect(tekst).not.toContain('Nog niet openbaar');
    expect(response.text).toContain('href="/woo-verzoek"');
    expect(response.text).toContain('href="/publicaties.atom"');
  });

  it('sets no cookie, and answers 304 to who has the page already', async () => {
    const response = await lees('/').expect(200);
    expect(response.headers['set-cookie']).toBeUndefined();
    expect(response.headers['cache-control']).toBe('public, no-cache');
    await lees('/').set('If-None-Match', String(response.headers['etag'])).expect(304);
  });
});

describe('a dossier', () => {
  it('tells what was decided, counts per judgement, and lists every document', async () => {
    const tekst = zichtbaar((await lees(`/dossiers/${NUMMER}`).expect(200)).text);
    expect(tekst).toContain('12 oktober 2026');
    expect(tekst).toContain('Over 3 documenten is beslist.');
    expect(tekst).toContain('Verkeersonderzoek Stationsplein');
    expect(tekst).toContain('Vertrouwelijk verstrekte bedrijfs- en fabricagegegevens');
    expect(tekst).toContain('De publicatie kwam op deze site.');
  });

  it('does not exist before it is public', async () => {
    await lees('/dossiers/WOO-2026-0002').expect(404);
    await lees('/dossiers/p2').expect(404);
    await lees('/documenten/geheimplan').expect(404);
  });

  it('gives the inventory list as a page and as tables', async () => {
    expect(zichtbaar((await lees(`/dossiers/${NUMMER}/inventarislijst`).expect(200)).text)).toContain('Op de lijst staan 3 documenten.');
    const csv = await lees(`/dossiers/${NUMMER}/inventarislijst.csv`).expect(200).expect('Content-Disposition', 'attachment; filename="inventarislijst-woo-2026-0001.csv"');
    expect(csv.text).toContain('De aannemer gaf de prijzen in vertrouwen.');
    await lees(`/dossiers/${NUMMER}/inventarislijst.ods`).expect(200).expect('Content-Type', /opendocument/);
    await lees(`/dossiers/${NUMMER}/inventarislijst.exe`).expect(404);
  });
});

describe('a document', () => {
  it('shows facts, every page as picture and text, and the file', async () => {
    const { text } = await lees('/documenten/rapport').expect(200);
    expect(text).toContain('id="pagina-3"');
    expect(zichtbaar(text)).toContain('veertien lindebomen');
    expect(text).toContain('src="/documenten/rapport/paginas/3.png"');
    expect(text).toContain('href="/documenten/rapport/bestand/verkeersonderzoek-stationsplein.pdf"');
  });

  it('gives the very file, as a download that cannot do anything', async () => {
    const response = await lees('/documenten/rapport/bestand/verkeersonderzoek-stationsplein.pdf').buffer(true).expect(200);
    expect(response.headers['content-disposition']).toBe('attachment; filename="verkeersonderzoek-stationsplein.pdf"');
    expect(response.headers['content-security-policy']).toContain('sandbox');
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    expect(response.headers['content-length']).toBe(String(rapport.bytes));
    expect(Buffer.from(response.body).subarray(0, 5).toString()).toBe('%PDF-');
    await lees('/documenten/rapport/bestand/x.pdf').set('If-None-Match', String(response.headers['etag'])).expect(304);
    await request(opstelling.app).head('/documenten/rapport/bestand/x.pdf').expect(200).expect('Content-Length', String(rapport.bytes));
  });

  it('gives a part of its file, so that a download that broke off goes on', async () => {
    const pad = '/documenten/rapport/bestand/x.pdf';
    const heel = Buffer.from((await lees(pad).buffer(true).expect(200).expect('Accept-Ranges', 'bytes')).body);
    const merk = `"${rapport.blob}"`;
    const deel = async (bereik: string, kop = {}) => lees(pad).set({ Range: bereik, ...kop }).buffer(true);
    for (const [bereik, van, tot] of [['bytes=0-99', 0, 100], ['bytes=100-', 100, heel.length], ['bytes=-5', heel.length - 5, heel.length], ['bytes=200-999999', 200, heel.length]] as const) {
      const antwoord = await deel(bereik);
      expect(antwoord.status).toBe(206);
      expect(antwoord.headers['content-range']).toBe(`bytes ${van}-${tot - 1}/${heel.length}`);
      expect(antwoord.headers['content-length']).toBe(String(tot - van));
      expect(Buffer.from(antwoord.body).equals(heel.subarray(van, tot))).toBe(true);
    }
    expect((await deel('bytes=0-9', { 'If-Range': merk })).status).toBe(206);
  });

  it('gives its whole file when the part is of another version, or is no part that it knows', async () => {
    const pad = '/documenten/rapport/bestand/x.pdf';
    await lees(pad).set({ Range: 'bytes=0-9', 'If-Range': '"een ander"' }).expect(200).expect('Content-Length', String(rapport.bytes));
    for (const bereik of ['bytes=0-1,5-9', 'regels=0-9', 'bytes=x']) await lees(pad).set('Range', bereik).expect(200).expect('Content-Length', String(rapport.bytes));
    await lees(pad).set('Range', `bytes=${rapport.bytes}-`).expect(416).expect('Content-Range', `bytes */${rapport.bytes}`);
    await lees('/documenten/contract/bestand/x.pdf').set('Range', 'bytes=0-9').expect(404);
  });

  it('paints its pages, and no page that is not there', async () => {
    const response = await lees('/documenten/rapport/paginas/3.png').expect(200).expect('Content-Type', 'image/png');
    expect(Buffer.from(response.body).subarray(1, 4).toString()).toBe('PNG');
    for (const pagina of ['0', '4', '-1', 'x', '1e3']) await lees(`/documenten/rapport/paginas/${pagina}.png`).expect(404);
  });

  it('that is not public has a page with the reason in words, and no file', async () => {
    const tekst = zichtbaar((await lees('/documenten/contract').expect(200)).text);
    expect(tekst).toContain('U kunt dit document niet lezen.');
    expect(tekst).toContain('Een bedrijf gaf deze gegevens in vertrouwen. (Woo art. 5.1 lid 1 onder c)');
    expect(tekst).toContain('De aannemer gaf de prijzen in vertrouwen.');
    await lees('/documenten/contract/bestand/x.pdf').expect(404);
    await lees('/documenten/contract/paginas/1.png').expect(404);
  });

  it('that was public already leads to where it is', async () => {
    expect((await lees('/documenten/kaart').expect(200)).text).toContain('href="https://kaart.example/bomen"');
  });
});

describe('a mail with its attachment', () => {
  beforeAll(async () => {
    await opstelling.gebeur('p5', openbaar('WOO-2026-0005', [
      stuk('mail', { titel: 'Mail over de brug', soort: 'e-mail', gesprek: 1 }),
      stuk('bijlage', { volgnummer: 2, titel: 'Tekening van de brug', bijlageBij: 1 }),
      stuk('antwoord', { volgnummer: 3, titel: 'Antwoord over de brug', soort: 'e-mail', gesprek: 1 }),
      stuk('engels', { volgnummer: 4, titel: 'Bridge report', taal: 'http://publications.europa.eu/resource/authority/language/ENG', bestand: await opstelling.bewaar(['The bridge is safe.']) }),
    ]));
  });

  it('leads from each to the others, and says what they are to it', async () => {
    const mail = await lees('/documenten/mail').expect(200);
    expect(zichtbaar(mail.text)).toContain('Bijlagen2. Tekening van de brugIn hetzelfde gesprek3. Antwoord over de brug');
    expect(mail.text).toContain('href="/documenten/bijlage"');
    expect(zichtbaar((await lees('/documenten/bijlage').expect(200)).text)).toContain('Hoort als bijlage bij1. Mail over de brug');
    expect(zichtbaar((await lees('/documenten/rapport').expect(200)).text)).not.toContain('Hoort bij elkaar');
  });

  it('marks the language of a text that is not Dutch, so that it is read aloud rightly (WCAG 3.1.2)', async () => {
    const { text } = await lees('/documenten/engels').expect(200);
    expect(text).toMatch(/<div class="woo-blad__tekst" lang="en">/);
    expect((await lees('/documenten/rapport')).text).not.toMatch(/<div class="woo-blad__tekst" lang/);
  });
});

describe('suggestions while describing a request', () => {
  it('lead to the passage in documents about the same', async () => {
    const eerste = (await suggesties(opstelling.zoek, 'Ik wil graag weten hoeveel lindebomen er bij het station worden gekapt'))?.[0];
    expect(eerste).toMatchObject({ titel: 'Verkeersonderzoek Stationsplein', url: '/documenten/rapport#pagina-3' });
    expect(eerste?.fragment).toContain('lindebomen');
  });

  it('stay away when there is too little to go by', async () => {
    expect(await suggesties(opstelling.zoek, ' de ')).toEqual([]);
  });
});

describe('what is withdrawn', () => {
  it('is gone at once, piece or all, and leaves a tombstone with date and reason', async () => {
    const brief = await opstelling.bewaar(['Brief van mevrouw Geheimstra.']);
    const nota = await opstelling.bewaar(['Nota over de zwanenvijver.']);
    const nummer = 'WOO-2026-0009';
    const stukken = [stuk('brief', { titel: 'Brief van een bewoner', bestand: brief }), stuk('nota', { volgnummer: 2, titel: 'Nota zwanenvijver', bestand: nota })];
    await opstelling.gebeur('p9', openbaar(nummer, stukken, { titel: 'Zwanenvijver', samenvatting: 'Over zwanen in de vijver.' }));
    await lees('/documenten/brief').expect(200);
    await lees('/documenten/brief/paginas/1.png').expect(200);

    await opstelling.gebeur('p9', [{ type: 'StukIngetrokken', data: { documentId: documentId('brief'), ingetrokkenOp: datum('2026-11-20'), reden: 'Er stond een naam in.' } }]);
    const steen = zichtbaar((await lees('/documenten/brief').expect(410)).text);
    expect(steen).toContain('Van de site gehaald op 20 november 2026');
    expect(steen).toContain('Er stond een naam in.');
    expect(steen).not.toContain('Geheimstra');
    await lees('/documenten/brief/bestand/brief-van-een-bewoner.pdf').expect(410);
    await lees('/documenten/brief/paginas/1.png').expect(410);
    const telling = zichtbaar((await lees(`/dossiers/${nummer}`).expect(200)).text);
    expect(telling).toContain('1Openbaar');
    expect(telling).toContain('1Van de site gehaald');
    expect(zichtbaar((await lees('/zoeken?q=Geheimstra&letterlijk=ja')).text)).toContain('0 resultaten');
    await lees('/documenten/nota/paginas/1.png').expect(200);

    await opstelling.gebeur('p9', [{ type: 'PublicatieIngetrokken', data: { ingetrokkenOp: datum('2026-11-23'), reden: 'De rechter heeft het besluit vernietigd.' } }]);
    const dossier = zichtbaar((await lees(`/dossiers/${nummer}`).expect(410)).text);
    expect(dossier).toContain('De rechter heeft het besluit vernietigd.');
    expect(dossier).not.toContain('Over zwanen');
    expect(dossier).not.toContain('Nota zwanenvijver');
    await lees('/documenten/nota').expect(410);
    await lees('/documenten/nota/bestand/nota-zwanenvijver.pdf').expect(410);
    await lees(`/dossiers/${nummer}/inventarislijst.csv`).expect(410);
    for (const pad of ['/', '/publicaties.atom', '/zoeken?q=zwanenvijver', '/zoeken.atom', '/sitemap.xml']) {
      expect((await lees(pad).expect(200)).text).not.toContain('Nota zwanenvijver');
    }
  });
});

describe('entry by body', () => {
  it('counts what each body published, and says how to reach it', async () => {
    const { text } = await lees('/organisaties').expect(200);
    expect(zichtbaar(text)).toContain('Gemeente Voorbeeldstad');
    expect(text).toMatch(/href="\/zoeken\?organisatie=/);
    expect(text).toContain('href="/contact"');
  });
});

describe('a document and the others', () => {
  it('tells how to refer to it, with the address that keeps working', async () => {
    const tekst = zichtbaar((await lees('/documenten/rapport').expect(200)).text);
    expect(tekst).toContain(`‘Verkeersonderzoek Stationsplein’, document 1 bij ${NUMMER}, openbaar sinds 12 oktober 2026, https://open.voorbeeldstad.example/documenten/rapport`);
  });

  it('that nobody may read is not said to be public, and has no pages to refer to', async () => {
    const tekst = zichtbaar((await lees('/documenten/contract').expect(200)).text);
    expect(tekst).toContain(`‘Overeenkomst met de aannemer’, document 2 bij ${NUMMER}, op de lijst sinds 12 oktober 2026, https://open.voorbeeldstad.example/documenten/contract`);
    expect(tekst).not.toContain('openbaar sinds');
    expect(tekst).not.toContain('#pagina-');
  });

  it('leads to documents that look like it, and not to itself', async () => {
    const zelfde = await opstelling.bewaar(['Inleiding op het verkeersonderzoek.', 'De doorstroming is gemeten.', 'In variant vier blijven de lindebomen.']);
    await opstelling.gebeur('p8', openbaar('WOO-2026-0008', [stuk('rapport8', { titel: 'Verkeersonderzoek Marktplein', bestand: zelfde })]));
    const pagina = await lees('/documenten/rapport/vergelijkbaar').expect(200);
    expect(pagina.text).toContain('href="/documenten/rapport8"');
    expect(pagina.text.match(/woo-treffer__meta/g)).not.toBeNull();
    expect(pagina.text).not.toMatch(/<li class="woo-treffer">[\s\S]*?href="\/documenten\/rapport"[\s\S]*?<\/li>/);
  });
});
