// Judging many documents without a mouse, and without JavaScript.
import type { Page } from 'playwright-core';
import { vraagAan } from './support/aanvraag.ts';
import { hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import { maakPdf } from './support/stuk.ts';
import { pdf, uploadEnLees } from './support/zaak.ts';

eenServerEnBrowser();

async function zaakMet(page: Page, aantal: number): Promise<string> {
  const { nummer } = await vraagAan(await nieuwePersoon(browser, server), 'de kermis');
  await uploadEnLees(page, nummer, await Promise.all(Array.from({ length: aantal }, async (_, n) => pdf(`${n}.pdf`, await maakPdf([`Stuk ${n + 1} over de kermis`])))));
  return nummer;
}

describe('the assessment grid', () => {
  it('is walked, chosen and judged with keys only; what was done is undone the same way', async () => {
    const jurist = await logIn(browser, server, 'jurist');
    const nummer = await zaakMet(jurist, 6);
    await jurist.goto(`/werk/zaken/${nummer}/beoordelen?oordeel=geen`);
    await keurPagina(jurist);
    const toets = (toetsen: readonly string[]) => toetsen.reduce<Promise<void>>((eerder, each) => eerder.then(() => jurist.keyboard.press(each)), Promise.resolve());

    await toets(['j', 'j', 'x', 'j', 'j', 'j', 'Shift+X']);
    expect(await jurist.locator('[data-aantal]').innerText()).toBe('4 gekozen');
    await toets(['Space']);
    await jurist.locator('[data-kijkvenster]').getByText('Open het hele document').waitFor();
    await toets(['3', 'g']);
    // The field of the grounds has the focus: a space ticks the first one.
    expect(await jurist.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('gronden');
    await jurist.getByRole('checkbox', { name: /^5\.1\.2\.e/ }).focus();
    await toets(['Space']);
    await jurist.getByLabel('Motivering').fill('De privacy van bewoners weegt hier zwaarder.');
    await jurist.getByRole('checkbox', { name: 'Kies document 1', exact: true }).focus();
    await Promise.all([jurist.waitForEvent('load'), jurist.keyboard.press('b')]);
    expect(await hoofdtekst(jurist)).toContain('4 documenten: 4 kunnen.');
    await keurPagina(jurist);
    await klik(jurist, 'Bewaar dit oordeel bij 4 documenten');
    expect(await hoofdtekst(jurist)).toContain('2 documenten in deze lijst');
    await toets(['u']);
    await Promise.all([jurist.waitForEvent('load'), jurist.keyboard.press('Enter')]);
    expect(await hoofdtekst(jurist)).toContain('6 documenten in deze lijst');
    expect(await hoofdtekst(jurist)).toContain('4 documenten hebben weer het oordeel van daarvoor.');
  }, 180_000);

  it('shows what a colleague did meanwhile, and keeps what was ticked as its person saw it', async () => {
    const jurist = await logIn(browser, server, 'jurist');
    const nummer = await zaakMet(jurist, 3);
    const collega = await logIn(browser, server, 'behandelaar');
    const rooster = `/werk/zaken/${nummer}/beoordelen`;
    await jurist.goto(rooster);
    await jurist.getByRole('checkbox', { name: 'Kies document 1', exact: true }).check();
    await jurist.getByRole('radio', { name: 'Buiten het verzoek', exact: true }).check();
    await collega.goto(rooster);
    for (const n of [1, 2]) await collega.getByRole('checkbox', { name: `Kies document ${n}`, exact: true }).check();
    await collega.getByRole('radio', { name: 'Openbaar', exact: true }).check();
    await klik(collega, 'Bekijk wat er gebeurt');
    await klik(collega, /^Bewaar dit oordeel/);

    await jurist.getByText('Collega’s veranderden 2 documenten. U ziet hier hoe het nu is.').waitFor({ timeout: 60_000 });
    expect(await jurist.getByRole('row', { name: /Document 2/ }).innerText()).toContain('Openbaar');
    expect(await jurist.getByRole('checkbox', { name: 'Kies document 1', exact: true }).isChecked()).toBe(true);
    expect(await jurist.getByRole('radio', { name: 'Buiten het verzoek', exact: true }).isChecked()).toBe(true);
    await keurPagina(jurist);
    await jurist.getByRole('checkbox', { name: 'Kies document 2', exact: true }).check();
    await jurist.locator('[data-gronden] summary').click();
    await jurist.getByLabel('Motivering').fill('Gaat over iets anders.');
    await klik(jurist, 'Bekijk wat er gebeurt');
    // Ticked before the change: not judged unseen. Ticked after it: seen.
    expect(await hoofdtekst(jurist)).toContain('2 documenten: 1 kan, 1 niet.');
    expect(await hoofdtekst(jurist)).toContain('Bo de Wit koos intussen: Openbaar.');
  }, 180_000);

  it('turns the pages of a document beside the grid with a key', async () => {
    const jurist = await logIn(browser, server, 'jurist');
    const { nummer } = await vraagAan(await nieuwePersoon(browser, server), 'de kermis');
    await uploadEnLees(jurist, nummer, [pdf('twee.pdf', await maakPdf(['Het eerste blad.', 'Het tweede blad.']))]);
    await jurist.goto(`/werk/zaken/${nummer}/beoordelen`);
    await jurist.keyboard.press('j');
    await jurist.keyboard.press('Space');
    const venster = jurist.locator('[data-kijkvenster]');
    await venster.getByText('Pagina 1 van 2').waitFor();
    await jurist.keyboard.press('n');
    await venster.getByText('Pagina 2 van 2').waitFor();
    await venster.getByText('Tekst van pagina 2').click();
    expect(await venster.innerText()).toContain('Het tweede blad.');
    await keurPagina(jurist);
    await venster.getByRole('link', { name: 'Vorige pagina' }).click();
    await venster.getByText('Pagina 1 van 2').waitFor();
  }, 180_000);

  it('keys do nothing once they are switched off', async () => {
    const jurist = await logIn(browser, server, 'jurist');
    const nummer = await zaakMet(jurist, 2);
    await jurist.goto(`/werk/zaken/${nummer}/beoordelen`);
    await jurist.locator('[data-sneltoetsen] summary').click();
    await jurist.getByLabel('Sneltoetsen staan aan').uncheck();
    await jurist.reload();
    await jurist.keyboard.press('j');
    await jurist.keyboard.press('x');
    expect(await jurist.locator('input[name="kies"]:checked').count()).toBe(0);
  });
});
