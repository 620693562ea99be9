// A publisher reads a production report in: faults first, then all is right, and one publication is planned. Without script too.
import type { Page } from 'playwright-core';
import { bestand, pdfBestand, zip, type Bestand } from '../support/bestanden.ts';
import { hoofdtekst, klik, logIn } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';

let page: Page;
eenServerEnBrowser({ ocr: 'uit' });
beforeAll(async () => {
  page = await logIn(browser, server, 'publicist');
});

const alsUpload = ({ naam, bytes }: Bestand) => ({ name: naam, mimeType: 'application/octet-stream', buffer: bytes });
const KOP = 'ID;Matter;Document;Datum;Beoordeling;Beoordelingsgrond';
const rapport = (tweede: string): Bestand => bestand('rapport.csv', `${KOP}\n1001;2026-01;Verslag overleg;2026-02-05;openbaar;\n1002;2026-01;E-mail over de planning;2026-02-06;${tweede}\n1003;2026-01;Advies;2026-02-09;niet openbaar;5.2.1\n`);

async function stuur(lijst: Bestand): Promise<void> {
  await page.goto('/werk/publiceren');
  await page.getByRole('link', { name: 'Lees een productierapport in' }).click();
  await keurPagina(page);
  await page.getByLabel('Productierapport').setInputFiles(alsUpload(lijst));
  await page.locator('input[data-kies="bestanden"]').setInputFiles(alsUpload(zip('set.zip', await pdfBestand('1001.pdf', 'Verslag van het overleg.'), await pdfBestand('1002.pdf', 'Beste [zwart], de planning klopt.'))));
  await page.getByLabel('Besluit', { exact: true }).setInputFiles(alsUpload(await pdfBestand('besluit.pdf', 'Besluit op uw verzoek.')));
  await page.getByText('1 van 1 bestanden binnen').waitFor({ timeout: 120_000 });
  await page.getByLabel('Titel').fill('Besluit over het fietspad');
  await page.getByLabel('Samenvatting').fill('Stukken over de aanleg van het fietspad.');
  await page.getByLabel('Datum van het besluit').fill('2 maart 2026');
  await klik(page, 'Lees in en kijk na');
}

it('shows what is wrong with its row, takes nothing over, and one publication when all is right', async () => {
  await stuur(rapport('gehiem;5.1.2e'));
  await page.getByRole('heading', { name: 'Fouten (1)' }).waitFor({ timeout: 120_000 });
  await keurPagina(page);
  expect(await page.getByRole('button', { name: 'Neem over en plan de publicatie' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Rij 3, kolom E (Beoordeling)' }).click();
  await page.waitForURL(/rij=3#rij-3$/);
  await klik(page, 'Wijs af');
  expect(await hoofdtekst(page)).toContain('Er is niets overgenomen.');

  await stuur(rapport('Gedeeltelijk openbaar;5.1.2e'));
  await page.getByRole('button', { name: 'Neem over en plan de publicatie' }).waitFor({ timeout: 60_000 });
  await keurPagina(page);
  const tekst = await hoofdtekst(page);
  expect(tekst).toContain('1002.pdf: elders gelakt, schone kopie met bewijs');
  expect(tekst).toContain('lezen wij als "deels openbaar"');
  await page.getByLabel('Oordeel').selectOption({ label: 'niet openbaar' });
  await klik(page, 'Filteren');
  expect(await page.getByRole('table', { name: /Rijen van het rapport/ }).getByRole('row').count()).toBe(1 + 1);
  await klik(page, 'Neem over en plan de publicatie');
  await page.getByRole('link', { name: 'Naar de publicatie' }).click({ timeout: 60_000 });
  const publicatie = await hoofdtekst(page);
  expect(publicatie).toContain('Besluit over het fietspad');
  expect(publicatie).toContain('Gepland');
  await keurPagina(page);
  await page.goto('/werk/publiceren');
  expect(await hoofdtekst(page)).toContain('Overgenomen');
  await keurPagina(page);
}, 180_000);
