// A handler registers a request that came by post and keeps its date: confirm, ask, extend, and see it on the board.
import type { Page } from 'playwright-core';
import { download, haal, hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import { emailVan, naamVan } from './support/server.ts';
import { vandaag } from '../../src/kern/clock.ts';
import { datumtekst } from '../../src/web/ui/datumtekst.ts';

let page: Page;
let nummer = '';
eenServerEnBrowser();
beforeAll(async () => {
  page = await logIn(browser, server, 'behandelaar');
});

const dag = (verschil: number): string => datumtekst(vandaag(server.app.omgeving.clock).add({ days: verschil }), 'cijfers');

async function registreer(ontvangenOp: string, onderwerp: string): Promise<void> {
  await page.goto('/werk/nieuw');
  await page.getByLabel('Hoe kwam het verzoek binnen?').selectOption('post');
  await page.getByLabel('Ontvangen op').fill(ontvangenOp);
  await page.getByLabel('Onderwerp').fill(onderwerp);
  await page.getByLabel('Tekst van het verzoek').fill('Graag alle stukken.');
  await page.getByLabel('Postadres').fill('Dijk 1\n1234 AB Voorbeeldstad');
  await klik(page, 'Registreer het verzoek');
}

async function stap(soort: string, vul: () => Promise<void>): Promise<void> {
  await page.goto(`/werk/zaken/${nummer}/stap/${soort}`);
  await vul();
  await klik(page, 'Bekijk het gevolg');
}
const niets = async (): Promise<void> => undefined;
const verdaag = async (): Promise<void> => {
  await page.getByRole('radio', { name: '2 weken' }).check();
  await page.getByRole('radio', { name: 'Het gaat om veel informatie' }).check();
  await page.getByLabel('Toelichting voor de verzoeker').fill('Er zijn honderden stukken.');
};

describe('a handler', () => {
  it('is told when the password is wrong, without saying which of the two', async () => {
    const other = await nieuwePersoon(browser, server);
    await other.goto('/werk/inloggen');
    await keurPagina(other);
    await other.getByLabel('E-mailadres').fill(emailVan('jurist'));
    await other.getByLabel('Wachtwoord').fill('verkeerd paard');
    await klik(other, 'Inloggen');
    expect(await other.title()).toMatch(/^Fout: /);
    expect(await other.locator('#fouten').innerText()).toMatch(/wachtwoord/i);
    await keurPagina(other);
  });

  it('registers a request from the post with the day it came in, never one of tomorrow', async () => {
    await registreer(dag(1), 'de rotonde');
    expect(await page.locator('#fouten').innerText()).toMatch(/toekomst|na vandaag|nog niet/);
    await registreer('31-02-2026', 'de rotonde');
    expect(await page.locator('#fouten').innerText()).toContain('In februari 2026 is geen dag 31.');
    await keurPagina(page);
    await registreer(dag(-1), 'de rotonde');
    nummer = /WOO-\d{4}-\d{4}/.exec(page.url())?.[0] ?? '';
    expect(await hoofdtekst(page)).toContain('de rotonde');
    await keurPagina(page);
  });

  it('assigns it and confirms receipt with a letter', async () => {
    await page.getByLabel('Behandelaar').selectOption({ label: naamVan('behandelaar') });
    await klik(page, 'Wijs toe');
    expect(await hoofdtekst(page)).toContain(`Behandelaar: ${naamVan('behandelaar')}`);
    await stap('ontvangst-bevestigen', niets);
    await klik(page, 'Bevestig en verstuur');
    expect(await page.locator('body').innerText()).toContain('De ontvangstbevestiging staat in het dossier.');
  });

  it('asks for precision after seeing the article and the letter', async () => {
    await stap('precisering-vragen', async () => {
      await page.getByLabel('Uw vraag aan de verzoeker').fill('Welke rotonde bedoelt u?');
      await page.getByLabel('Antwoord uiterlijk').fill(dag(14));
    });
    const voorstel = await page.locator('.woo-voorstel').innerText();
    expect(voorstel).toContain('Uiterste beslisdatum nu');
    expect(voorstel).toContain('4.1');
    expect(voorstel).toContain('Welke rotonde bedoelt u?');
    await keurPagina(page);
    await klik(page, 'Bevestig en verstuur');
    const brieven = page.locator('a[href*="/brieven/"]');
    expect(await brieven.count()).toBe(2);
    for (const brief of await brieven.all()) expect((await haal(page, (await brief.getAttribute('href')) ?? '')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('records the answer and extends once, not twice', async () => {
    await stap('precisering-ontvangen', () => page.getByLabel('Het antwoord').fill('De grote.'));
    await klik(page, 'Leg vast');
    await stap('verdagen', verdaag);
    expect(await page.locator('.woo-voorstel').innerText()).toMatch(/4\.4.*tweede lid|4\.4 lid 2/s);
    await klik(page, 'Bevestig en verstuur');
    await stap('verdagen', verdaag);
    expect(await hoofdtekst(page)).toContain('Dit kan niet');
    expect(await hoofdtekst(page)).toMatch(/4\.4.*(tweede lid|lid 2)/s);
    await keurPagina(page);
  });

  it('finds the case on the board with its reason, exports the board and assigns several at once', async () => {
    await registreer(dag(-2), 'de tunnel');
    await page.goto('/werk/termijnen');
    const rij = page.locator('tr', { hasText: nummer });
    expect(await rij.innerText()).toMatch(/waarom deze datum/i);
    await keurPagina(page);
    expect((await download(page, 'CSV')).toString()).toContain(nummer);
    expect((await download(page, 'Excel')).subarray(0, 2).toString()).toBe('PK');
    for (const box of await page.getByRole('checkbox', { name: /^Kies WOO/ }).all()) await box.check();
    await page.locator('#bulk-behandelaar').selectOption({ label: naamVan('jurist') });
    await klik(page, 'Toewijzen');
    expect(await page.locator('body').innerText()).toContain(`2 zaken toegewezen aan ${naamVan('jurist')}.`);
  });
});
