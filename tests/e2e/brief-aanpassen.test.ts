// A lawyer gives the extension letter the words of the house; a handler extends a request; the letter has those words and the file says so.
import type { Page } from 'playwright-core';
import { haal, hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { vraagAan } from './support/aanvraag.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import { naamVan } from './support/server.ts';

const ZIN = 'Wij doen ons best om eerder klaar te zijn.';
const PAD = '/beheer/brieven/verdaging';

let jurist: Page;
let behandelaar: Page;
eenServerEnBrowser();
beforeAll(async () => {
  jurist = await logIn(browser, server, 'jurist');
  behandelaar = await logIn(browser, server, 'behandelaar');
});

const schrijf = async (tekst: string): Promise<void> => {
  await jurist.getByLabel('Tekst van de brief').fill(tekst);
  await klik(jurist, /^Bekijk het voorbeeld/);
};

describe('the words of a letter', () => {
  let tekst = '';

  it('are found in the menu, filtered and explained', async () => {
    await jurist.goto('/werk');
    await jurist.getByRole('link', { name: 'Brieven', exact: true }).first().click();
    await keurPagina(jurist);
    await jurist.getByLabel('Zoek een brief').fill('verdaging');
    await klik(jurist, 'Filteren');
    await jurist.getByRole('link', { name: 'Verdagingsbrief' }).click();
    await jurist.waitForURL(`**${PAD}`);
    expect(await hoofdtekst(jurist)).toContain('Ja, altijd');
    await keurPagina(jurist);
    tekst = await jurist.getByLabel('Tekst van de brief').inputValue();
  });

  it('cannot lose the date: the fault stands at its line, and the text is still there', async () => {
    await schrijf(tekst.replace('[[waaromDezeDatum]]', 'U hoort het [[waaromDezeDatum]] nog.'));
    expect(await jurist.title()).toMatch(/^Fout: /);
    expect(await jurist.locator('#fouten').innerText()).toContain('moet altijd in deze brief staan');
    expect(await jurist.locator('li', { hasText: 'U hoort het' }).first().innerText()).toContain('Een blok moet op een eigen regel staan');
    await keurPagina(jurist);
  });

  it('are shown as a letter first, and kept with a reason', async () => {
    await schrijf(tekst.replace('Wij mogen dit maar één keer doen.', `Wij mogen dit maar één keer doen. ${ZIN}`));
    expect(await jurist.locator('.woo-verschil').innerText()).toContain(`Nieuw: Wij mogen dit maar één keer doen. ${ZIN}`);
    expect(await jurist.locator('.woo-brief').innerText()).toContain(ZIN);
    await keurPagina(jurist);
    await jurist.getByLabel('Reden').fill('Vriendelijker');
    await klik(jurist, 'Bewaar als versie 2');
    expect(await hoofdtekst(jurist)).toContain('Bewaard als versie 2.');
    expect(await hoofdtekst(jurist)).toContain(naamVan('jurist'));
    await keurPagina(jurist);
    await jurist.goto(`${PAD}/versies/2`);
    expect(await hoofdtekst(jurist)).toContain('Vriendelijker');
    await keurPagina(jurist);
  });

  it('stand in the next letter, and the file says which version and which date', async () => {
    const { nummer } = await vraagAan(await nieuwePersoon(browser, server), 'de kade');
    await behandelaar.goto(`/werk/zaken/${nummer}/stap/verdagen`);
    await behandelaar.getByRole('radio', { name: '2 weken' }).check();
    await behandelaar.getByRole('radio', { name: 'Het gaat om veel informatie' }).check();
    await behandelaar.getByLabel('Toelichting voor de verzoeker').fill('Er zijn honderden stukken.');
    await klik(behandelaar, 'Bekijk het gevolg');
    expect(await behandelaar.locator('.woo-voorstel').innerText()).toContain(ZIN);
    await klik(behandelaar, 'Bevestig en verstuur');

    const brief = behandelaar.locator('li', { hasText: 'Wij hebben meer tijd nodig' }).filter({ hasText: 'PDF' });
    await brief.getByText('Welke tekst en welke datums?').click();
    const herkomst = await brief.innerText();
    expect(herkomst).toContain('Verdagingsbrief, versie 2');
    expect(herkomst).toContain('Besluit uiterlijk');
    await keurPagina(behandelaar);
    const href = await brief.getByRole('link').first().getAttribute('href');
    const { bytes } = await haal(behandelaar, href ?? '');
    const { paginas } = await server.app.omgeving.pdf.lees(bytes);
    expect(paginas.map((pagina) => pagina.tekst.replaceAll(/\s+/g, ' ')).join(' ')).toContain(ZIN);
  });

  it('works without JavaScript too', async () => {
    const context = await browser.newContext({ baseURL: server.adres, javaScriptEnabled: false, storageState: await jurist.context().storageState() });
    const page = await context.newPage();
    await page.goto('/beheer/brieven/intrekking');
    await page.getByLabel('Onderwerp').fill('U stopt met uw Woo-verzoek');
    await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
    await page.getByLabel('Reden').fill('Duidelijker');
    await page.getByRole('button', { name: 'Bewaar als versie 2' }).click();
    expect(await page.locator('main').innerText()).toContain('Bewaard als versie 2.');
    await context.close();
  });
});
