// Steps of handling a case on /werk, and of a decision up to its publication.
import type { Page } from 'playwright-core';
import { hoofdtekst, klik } from './browser.ts';

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
export const pdf = (name: string, bytes: Uint8Array): Upload => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });

const zaak = (nummer: string): string => `/werk/zaken/${nummer}`;

export async function uploadEnLees(page: Page, nummer: string, uploads: Upload[]): Promise<void> {
  await page.goto(`${zaak(nummer)}/documenten`);
  await page.locator('input[data-kies="bestanden"]').setInputFiles(uploads);
  await page.getByRole('link', { name: 'Bekijk de inname' }).waitFor({ timeout: 120_000 });
  await page.goto(`${zaak(nummer)}/documenten`);
  // Reading runs behind the page; a person would reload too.
  for (let tries = 0; (await hoofdtekst(page)).includes('de tekst wordt nog gelezen'); tries += 1) {
    if (tries === 60) throw new Error('the text was never read');
    await page.waitForTimeout(250);
    await page.reload();
  }
}

/** Judges the document with this number of the list. */
export async function beoordeel(page: Page, nummer: string, volgnummer: number, oordeel: string, grond?: RegExp): Promise<void> {
  await page.goto(`${zaak(nummer)}/documenten`);
  await Promise.all([page.waitForEvent('load'), page.locator('tbody tr').nth(volgnummer - 1).getByRole('link').first().click()]);
  await page.getByRole('radio', { name: oordeel, exact: true }).check();
  if (grond !== undefined) {
    const open = page.locator('details', { hasText: 'Gronden, motivering en vindplaats' });
    if ((await open.getAttribute('open')) === null) await open.locator('summary').click();
    await page.getByRole('checkbox', { name: grond }).check();
    await page.getByLabel('Motivering').fill('De privacy van bewoners weegt hier zwaarder dan het belang van openbaarheid.');
  }
  await page.locator('button[name="daarna"]').first().click();
  await page.waitForLoadState('load');
}

export async function schrijfBesluit(page: Page, nummer: string, titel: string): Promise<void> {
  await page.goto(`${zaak(nummer)}/besluit`);
  await page.getByLabel('Titel voor de website').fill(titel);
  await page.getByLabel('Samenvatting').fill('Wij maken de stukken over dit onderwerp openbaar.');
  await page.getByLabel('Overwegingen').fill('Wij zochten in het zaaksysteem en in de mail van de afdeling.\n\nGeen grond staat openbaarheid in de weg.');
  await klik(page, 'Bewaar concept');
  await klik(page, 'Bied aan ter controle');
}

/** Opens the decision and presses one button of it. */
export async function opBesluit(page: Page, nummer: string, knop: string): Promise<string> {
  await page.goto(`${zaak(nummer)}/besluit`);
  await klik(page, knop);
  return page.locator('body').innerText();
}

/** Gives the documents, by the button or by the watch that looks every minute: whichever is first. */
export async function verstrek(page: Page, nummer: string): Promise<void> {
  await page.goto(`${zaak(nummer)}/besluit`);
  const knop = page.getByRole('button', { name: 'Verstrek de documenten nu', exact: true });
  if ((await knop.count()) > 0) await Promise.all([page.waitForEvent('load'), knop.click()]);
  await page.goto(`${zaak(nummer)}/besluit`);
  expect(await page.locator('body').innerText()).toContain('Documenten verstrekt');
}
