// Input that cannot be taken: each gets a clear Dutch message, and what was there stays.
// One case reads ../shared/data/pdf/tools/encrypted-user-pw-geheim.pdf and is skipped loudly without it.
import type { APIRequestContext } from 'playwright-core';
import { gedeeld, itMetData } from '../support/gedeelde-data.ts';
import { vraagAan } from './support/aanvraag.ts';
import { logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { maakPdf } from './support/stuk.ts';
import { pdf, uploadEnLees } from './support/zaak.ts';
import { newId } from '../../src/kern/uuid.ts';

let web: APIRequestContext;
let nummer = '';
eenServerEnBrowser({ maxUploadMb: 1 });
beforeAll(async () => {
  ({ nummer } = await vraagAan(await nieuwePersoon(browser, server), 'de vijver'));
  const page = await logIn(browser, server, 'behandelaar');
  web = page.context().request;
  await uploadEnLees(page, nummer, [pdf('goed.pdf', await maakPdf(['Over de vijver.', 'Over de eenden.']))]);
});

const documenten = () => {
  const dossier = server.app.lezen.dossiers.opNummer(nummer);
  return dossier === null ? [] : server.app.lezen.inventaris.vanVerzoek(dossier.verzoekId);
};

async function upload(name: string, mimeType: string, buffer: Buffer): Promise<{ readonly status: number; readonly tekst: string }> {
  const antwoord = await web.post(`/werk/zaken/${nummer}/documenten`, { headers: { origin: server.adres }, multipart: { opdracht: newId<string>(), bestanden: { name, mimeType, buffer } } });
  return { status: antwoord.status(), tekst: await antwoord.text() };
}

describe('input that cannot be taken', () => {
  it.each([
    ['a program', 'installeer.exe', Buffer.from('MZ een programma'), /programma/],
    ['a program that calls itself PDF', 'brief.pdf', Buffer.from('MZ een programma'), /programma/],
    ['a file of 0 bytes', 'leeg.pdf', Buffer.alloc(0), /leeg/],
    ['a file that is too large', 'groot.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_200_000, 32)]), /te groot|te veel|hoogstens 1 MB/],
    ['a file far over the limit', 'reus.pdf', Buffer.alloc(4_000_000, 32), /te groot|te veel/],
  ])('refuses %s and keeps the list', async (_wat, name, bytes, uitleg) => {
    const { status, tekst } = await upload(name, 'application/pdf', bytes);
    expect(status).toBe(422);
    expect(tekst).toMatch(uitleg);
    expect(documenten()).toHaveLength(1);
  });

  itMetData('says of an encrypted PDF that it cannot be read (../shared/data/pdf/tools)', async () => {
    const { tekst } = await upload('geheim.pdf', 'application/pdf', gedeeld('pdf/tools/encrypted-user-pw-geheim.pdf'));
    for (let tries = 0; tries < 200 && documenten()[1]?.onleesbaar === null; tries += 1) await new Promise((resolve) => setTimeout(resolve, 250));
    expect(`${tekst} ${documenten()[1]?.onleesbaar ?? ''}`).toMatch(/wachtwoord|beveilig|versleuteld/i);
  });

  it('lets the second of two people who judge the same document see that it changed', async () => {
    const [document] = documenten();
    if (document === undefined) throw new Error('no document');
    const stuur = (oordeel: string) =>
      web.post(`/werk/zaken/${nummer}/documenten/${document.documentId}/beoordeling`, { headers: { origin: server.adres }, form: { opdracht: newId<string>(), verwacht: String(document.revision), oordeel, daarna: 'hier' } });
    expect((await stuur('openbaar')).status()).toBe(200);
    const tweede = await stuur('buiten_verzoek');
    expect(tweede.status()).toBe(409);
    expect(await tweede.text()).toContain('Intussen');
    expect(documenten()[0]?.beoordeling?.oordeel).toBe('openbaar');
  });

  it.each([['geen-echte-link'], ['A'.repeat(43)]])('says that a link is unknown: %s', async (geheim) => {
    const antwoord = await web.post('/mijn/inloggen', { headers: { origin: server.adres }, form: { geheim } });
    expect(antwoord.status()).toBe(410);
    expect(await antwoord.text()).toContain('Deze link kennen wij niet.');
  });

  it('refuses a follow code that was tampered with', async () => {
    const antwoord = await web.post('/mijn', { headers: { origin: server.adres }, form: { nummer, volgcode: 'AAAAA-AAAAA-AAAAA-AAAAA' } });
    expect(antwoord.status()).toBe(422);
    expect(await antwoord.text()).toContain('horen niet bij elkaar');
  });

  it.each([
    ['31-02-2026', 'In februari 2026 is geen dag 31.'],
    ['1-1-2099', /toekomst|na vandaag|nog niet/],
    ['gisteren', /datum/i],
  ])('refuses %s as the day of receipt and keeps what was typed', async (ontvangenOp, uitleg) => {
    const velden = { opdracht: newId<string>(), kanaal: 'post', ontvangenOp, onderwerp: 'de molen', tekst: 'Alles over de molen.', werktitel: '', naam: '', email: '', postadres: 'Dijk 1' };
    const antwoord = await web.post('/werk/nieuw', { headers: { origin: server.adres }, multipart: velden });
    const tekst = await antwoord.text();
    expect([409, 422]).toContain(antwoord.status());
    expect(tekst).toMatch(uitleg);
    expect(tekst).toContain('Alles over de molen.');
  });
});
