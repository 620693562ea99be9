// A handler brings a mixed pile into a case: pieces, a broken line, a closed browser, folders of families, a queue, and no script at all.
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { bestand, csv, docx, kapot, mail, pdfBestand, png, zip, type Bestand } from '../support/bestanden.ts';
import { vraagAan } from './support/aanvraag.ts';
import { hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';

let page: Page;
eenServerEnBrowser({ ocr: 'uit' });
beforeAll(async () => {
  page = await logIn(browser, server, 'behandelaar');
});

const alsUpload = ({ naam, bytes }: Bestand) => ({ name: naam, mimeType: 'application/octet-stream', buffer: bytes });
const kies = (waar: Page, ...bestanden: readonly Bestand[]) => waar.locator('input[data-kies="bestanden"]').setInputFiles(bestanden.map(alsUpload));

async function zaak(): Promise<string> {
  const { nummer } = await vraagAan(await nieuwePersoon(browser, server), 'de brug', 'mies@voorbeeld.example');
  return `/werk/zaken/${nummer}/documenten`;
}

/** As a person does who waits for the queue. */
async function totDeRijLeegIs(waar: Page, lijst: string): Promise<string> {
  await waar.goto(`${lijst}/inname`);
  await waar.getByText('De rij is leeg.').waitFor({ timeout: 120_000 });
  return hoofdtekst(waar);
}

it('brings a mixed pile in, shows families, and says per file what went wrong', async () => {
  const lijst = await zaak();
  const plan = await pdfBestand('plan.pdf', 'Het plan voor de brug.');
  const stapel = [
    await pdfBestand('notitie.pdf', 'Notitie over de brug.'), mail('vraag.eml', { onderwerp: 'Vraag over de brug', tekst: 'Zie de bijlage.', bijlagen: [plan] }),
    docx('memo.docx', 'Memo aan het college'), zip('stukken.zip', csv('telling.csv'), await pdfBestand('bestek.pdf', 'Het bestek.')), png('foto.png'), kapot('stuk.pdf'), bestand('leeg.txt', ''),
  ];
  await page.goto(lijst);
  await keurPagina(page);
  await kies(page, ...stapel);
  await page.getByRole('link', { name: 'Bekijk de inname' }).waitFor({ timeout: 120_000 });
  expect(await hoofdtekst(page)).toContain('7 van 7 bestanden binnen');
  expect(await page.locator('[data-stand="geweigerd"]').innerText()).toContain('Dit bestand is leeg.');
  await keurPagina(page);

  const tekst = await totDeRijLeegIs(page, lijst);
  expect(tekst).toContain('stuk.pdf');
  await keurPagina(page);

  await page.goto(lijst);
  expect(await page.getByRole('row').count()).toBe(1 + 8);
  expect(await page.getByRole('row', { name: /bijlage bij 2/ }).count()).toBe(1);
  await page.getByLabel('Soort bestand').selectOption({ label: 'PDF' });
  await klik(page, 'Filteren');
  expect(await page.getByRole('row').count()).toBe(1 + 3);
  await keurPagina(page);
  await page.getByRole('link', { name: 'bijlage bij 2' }).click();
  await page.getByText('U ziet alleen document 2').waitFor();
  await page.getByRole('link', { name: 'Document 2', exact: true }).click();
  await page.getByText('Voorstel uit het bestand').waitFor();
  await keurPagina(page);
  await klik(page, 'Neem het voorstel over');
  expect(await hoofdtekst(page)).toContain('2. Vraag over de brug');
});

it('goes on after a broken line, and after the browser was closed', async () => {
  const lijst = await zaak();
  // On disk, because a browser knows a file again by its name, size and date.
  const groot = server.map.file('groot.dat');
  await writeFile(groot, Buffer.alloc(5_000_000, 7));
  const veld = () => page.locator('input[data-kies="bestanden"]');
  await page.goto(lijst);
  // The second piece never arrives: the line is cut before the server sees it.
  let stukken = 0;
  await page.route('**/leveringen/*/bestanden/**', (route) => {
    stukken += 1;
    return stukken > 1 ? route.abort('connectionreset') : route.continue();
  });
  await veld().setInputFiles(groot);
  await page.getByText('De server antwoordt niet.').waitFor({ timeout: 60_000 });
  await page.close({ runBeforeUnload: false });

  page = await logIn(browser, server, 'behandelaar');
  await page.goto(lijst);
  expect(await hoofdtekst(page)).toContain('Een levering is nog niet af');
  await keurPagina(page);
  const gestuurd: number[] = [];
  page.on('request', (verzoek) => {
    if (verzoek.method() === 'PUT') gestuurd.push(Number(new URL(verzoek.url()).searchParams.get('vanaf')));
  });
  await veld().setInputFiles(groot);
  await page.getByRole('link', { name: 'Bekijk de inname' }).waitFor({ timeout: 60_000 });
  // What was safe is not sent again.
  expect(Math.min(...gestuurd)).toBe(2 * 1_048_576);
  await page.goto(lijst);
  expect(await hoofdtekst(page)).not.toContain('Een levering is nog niet af');
  expect(await page.getByRole('row').count()).toBe(1 + 1);
});

it('says that a file was there already', async () => {
  const lijst = await zaak();
  const notitie = await pdfBestand('notitie.pdf', 'Notitie.');
  await page.goto(lijst);
  await kies(page, notitie);
  await page.getByRole('link', { name: 'Bekijk de inname' }).waitFor({ timeout: 120_000 });
  await page.goto(lijst);
  await kies(page, { ...notitie, naam: 'kopie.pdf' });
  await page.getByText('Dit bestand stond al in de zaak, als document 1.').waitFor();
});

it('works without script: a form, a link to refresh, a button to try again', async () => {
  const lijst = await zaak();
  const zonder = await nieuwePersoon(browser, server, { javaScriptEnabled: false, storageState: await page.context().storageState() });
  await zonder.goto(lijst);
  await zonder.getByLabel('Documenten toevoegen').last().setInputFiles([kapot('stuk.pdf'), csv('telling.csv')].map(alsUpload));
  await klik(zonder, 'Voeg toe');
  expect(await hoofdtekst(zonder)).toContain('2 bestanden zijn toegevoegd.');
  await zonder.goto(`${lijst}/inname`);
  for (let keer = 0; !(await hoofdtekst(zonder)).includes('De rij is leeg.'); keer += 1) {
    if (keer === 60) throw new Error('the queue never emptied');
    await zonder.waitForTimeout(250);
    await zonder.getByRole('link', { name: 'Ververs deze pagina' }).click();
  }
  await klik(zonder, /^Probeer opnieuw/);
  expect(await hoofdtekst(zonder)).toContain('Het bestand staat weer in de rij.');
});
