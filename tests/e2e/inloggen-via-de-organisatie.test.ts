// From the button on the login page to the workplace and out again, at a real provider: with and without JavaScript, and for everybody.
import type { Browser, Page } from 'playwright-core';
import { CLIENT, GEHEIM, startAanbieder, type Testaanbieder } from '../support/aanbieder.ts';
import { hoofdtekst, klik, nieuwePersoon } from './support/browser.ts';
import { startBrowser } from '../support/chromium.ts';
import { keurPagina } from './support/keuring.ts';
import { emailVan, naamVan, startServer, vrijePoort, WACHTWOORD, type Testserver } from './support/server.ts';

let aanbieder: Testaanbieder;
let server: Testserver;
let browser: Browser;
beforeAll(async () => {
  const poort = await vrijePoort();
  aanbieder = await startAanbieder({ adres: `http://localhost:${poort}` });
  aanbieder.personen.set('bo-1', { name: naamVan('behandelaar'), email: emailVan('behandelaar'), email_verified: true });
  aanbieder.personen.set('gast-1', { name: 'Een gast', email: 'gast@voorbeeldstad.example', email_verified: true });
  server = await startServer({ poort, adres: `http://localhost:${poort}`, oidcIssuer: aanbieder.issuer, oidcClient: CLIENT, oidcGeheim: GEHEIM, oidcNaam: 'Voorbeeldstad' });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await aanbieder.close();
});

const klikLink = (page: Page, naam: string) => page.getByRole('link', { name: naam, exact: true }).click();

async function bijDeAanbieder(page: Page, sub: string): Promise<void> {
  await page.waitForURL(`${aanbieder.issuer}/interaction/*`);
  await page.locator('[name=login]').fill(sub);
  await page.locator('[name=password]').fill('maakt niet uit');
  await page.locator('button[type=submit]').click();
}

it.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('somebody logs in at the organisation, works, and logs out here and there, %s', async (_hoe, javaScriptEnabled) => {
  const page = await nieuwePersoon(browser, server, { javaScriptEnabled });
  await page.goto('/werk/termijnen');
  await klikLink(page, 'Inloggen met Voorbeeldstad');
  await bijDeAanbieder(page, 'bo-1');
  await page.waitForURL('**/werk/termijnen');
  expect(await page.getByRole('link', { name: naamVan('behandelaar') }).count()).toBe(1);

  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL(`${aanbieder.issuer}/session/end?*`);
  await page.getByRole('button', { name: 'Ja' }).click();
  await page.waitForURL('**/werk/uitgelogd');
  expect(await hoofdtekst(page)).toContain('U bent uitgelogd op deze site en bij de inlogdienst van uw organisatie.');
  await page.goto('/werk');
  expect(new URL(page.url()).pathname).toBe('/werk/inloggen');
});

it('the button comes first by keyboard, and every page can be used by everybody', async () => {
  const page = await nieuwePersoon(browser, server);
  await page.goto('/werk/inloggen');
  await keurPagina(page);
  await page.locator('main').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Inloggen met Voorbeeldstad');
  await page.keyboard.press('Enter');
  await bijDeAanbieder(page, 'gast-1');
  await page.waitForURL('**/werk/inloggen/oidc?*');
  expect(await hoofdtekst(page)).toContain('U heeft hier nog geen account');
  await keurPagina(page);
  await page.goto('/werk/uitgelogd');
  await keurPagina(page);
});

it('without the provider the page says so, and an administrator gets in with a password', async () => {
  const poort = await vrijePoort();
  const zonder = await startServer({ oidcIssuer: `http://127.0.0.1:${poort}`, oidcClient: CLIENT, oidcGeheim: GEHEIM });
  const page = await nieuwePersoon(browser, zonder);
  await page.goto('/werk/inloggen');
  await klikLink(page, 'Inloggen met uw werkaccount');
  expect(await page.getByRole('status').innerText()).toContain('De inlogdienst van uw organisatie antwoordt niet.');
  await keurPagina(page);
  await page.getByLabel('E-mailadres').fill(emailVan('beheerder'));
  await page.getByLabel('Wachtwoord').fill(WACHTWOORD);
  await klik(page, 'Inloggen');
  expect(new URL(page.url()).pathname).toBe('/werk');
  const { medewerkers } = zonder.app.identiteit;
  const [iemand] = medewerkers.lijst().filter(({ rollen }) => rollen.includes('jurist'));
  for (const pad of ['/beheer/gebruikers', `/beheer/gebruikers/${iemand?.id ?? ''}`]) {
    await page.goto(pad);
    await keurPagina(page);
  }
  await zonder.close();
});
