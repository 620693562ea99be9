// Somebody publishes without a request, corrects it, takes it away and puts it back; everybody sees what happened.
import type { Page } from 'playwright-core';
import { hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import { maakPdf } from './support/stuk.ts';

let publicist: Page;
let burger: Page;
eenServerEnBrowser({ ocr: 'uit' });
beforeAll(async () => {
  publicist = await logIn(browser, server, 'publicist');
  burger = await nieuwePersoon(browser, server);
});

const volg = async (naam: string): Promise<void> => {
  await Promise.all([publicist.waitForEvent('load'), publicist.getByRole('link', { name: naam }).first().click()]);
};
const pdf = async (tekst: string) => ({ name: 'stuk.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await maakPdf([tekst])) });

/** Three relations in one save, with the keyboard where that is quickest; one of them goes again. */
async function geefRelaties(): Promise<void> {
  const rij = (nr: number) => ({ soort: publicist.getByLabel(`Relatie in rij ${nr}`), adres: publicist.getByLabel(`Adres in rij ${nr}`) });
  for (const nr of [1, 2, 3]) await rij(nr).adres.fill(`https://wetten.overheid.nl/BWBR000000${nr}`);
  for (const nr of [1, 2]) await rij(nr).soort.selectOption('Verwijst naar');
  await klik(publicist, 'Nog een rij');
  expect(await rij(4).soort.evaluate((veld) => veld === document.activeElement)).toBe(true);
  expect(await rij(3).adres.inputValue()).toBe('https://wetten.overheid.nl/BWBR0000003');
  await keurPagina(publicist);
  await Promise.all([publicist.waitForEvent('load'), rij(3).adres.press('Enter')]);
  await keurPagina(publicist);
  await Promise.all([publicist.waitForURL(/#relatieSoort3$/), publicist.getByRole('link', { name: 'Rij 3: kies wat voor relatie het is.' }).click()]);
  await rij(3).soort.selectOption('Werkt dit uit');
  await klik(publicist, 'Bewaar de gegevens');
  expect(await publicist.getByRole('checkbox', { name: /^Haal weg: / }).count()).toBe(3);
  await keurPagina(publicist);
  await publicist.getByRole('checkbox', { name: /^Haal weg: Werkt dit uit/ }).check();
  await klik(publicist, 'Bewaar de gegevens');
  expect(await publicist.getByRole('checkbox', { name: /^Haal weg: / }).count()).toBe(2);
}

it('goes from concept to public, gets another file, leaves and comes back', async () => {
  await publicist.goto('/werk/publiceren');
  await volg('Nieuwe publicatie');
  await publicist.getByLabel('Titel').first().fill('Onderzoek naar de brug');
  await publicist.getByLabel('Stukken toevoegen').setInputFiles(await pdf('De brug is veilig volgens Jan Jansen.'));
  await klik(publicist, 'Bewaar concept');
  await keurPagina(publicist);
  await publicist.getByLabel('Informatiecategorie').selectOption('2j');
  await publicist.getByLabel('Samenvatting').fill('Een bureau onderzocht of de brug veilig is.');
  await publicist.getByLabel('Datum van de informatie').fill('2-3-2026');
  await klik(publicist, 'Bewaar en bekijk wat er gebeurt');
  expect(await hoofdtekst(publicist)).toContain('staat dit meteen op de site');
  await keurPagina(publicist);
  await klik(publicist, 'Bevestig en publiceer op deze dag');
  await keurPagina(publicist);
  const adres = await publicist.getByRole('link', { name: 'Bekijk wat iedereen ziet' }).getAttribute('href');
  const publicatie = publicist.url();
  await burger.goto(adres ?? '');
  expect(await hoofdtekst(burger)).toContain('Onderzoek naar de brug');
  await keurPagina(burger);

  await volg('Onderzoek naar de brug');
  await keurPagina(publicist);
  await geefRelaties();
  const stuk = publicist.url();
  await volg('Haal het op van zijn adres');
  await publicist.getByLabel('Adres').fill('https://10.0.0.1/brug.pdf');
  await klik(publicist, 'Haal op');
  expect(await hoofdtekst(publicist)).toContain('niet op het openbare internet');
  await keurPagina(publicist);
  await publicist.goto(stuk);
  await publicist.getByLabel('Nieuw bestand').setInputFiles(await pdf('De brug is veilig.'));
  await klik(publicist, 'Bekijk de vervanging');
  await keurPagina(publicist);
  await publicist.getByLabel('Er staan persoonsgegevens in').check();
  await publicist.getByLabel('Reden voor iedereen').fill('De naam van een onderzoeker is weggehaald.');
  await klik(publicist, 'Vervang het bestand');
  await burger.getByRole('link', { name: 'Onderzoek naar de brug' }).first().click();
  expect(await hoofdtekst(burger)).toContain('Dit bestand is vervangen');
  expect(await hoofdtekst(burger)).not.toContain('Jan Jansen');
  await keurPagina(burger);

  await publicist.goto(publicatie);
  await volg('Trek de publicatie in');
  await keurPagina(publicist);
  await publicist.getByLabel('Er ging iets mis in de procedure').check();
  await publicist.getByLabel('Reden voor iedereen').fill('Dit stond te vroeg op de site.');
  await klik(publicist, 'Trek de publicatie in');
  expect((await burger.goto(adres ?? ''))?.status()).toBe(410);
  await volg('Publiceer opnieuw');
  await keurPagina(publicist);
  await publicist.getByLabel('Reden voor iedereen').fill('De termijn is nu voorbij.');
  await klik(publicist, 'Publiceer opnieuw');
  expect((await burger.goto(adres ?? ''))?.status()).toBe(200);
  expect(await hoofdtekst(burger)).toContain('De publicatie staat weer op de site. Reden: De termijn is nu voorbij.');
  await keurPagina(burger);
}, 240_000);

it('has a duty with a day and its reason, and figures for everybody', async () => {
  await publicist.goto('/werk/openbaarmaking');
  await keurPagina(publicist);
  await volg('Leg een plicht vast');
  await publicist.getByLabel('Wat is het?').fill('Jaarverslag');
  await publicist.getByLabel('Informatiecategorie').selectOption('3.1');
  await publicist.getByLabel('Op welke dag?').fill('2-3-2026');
  await klik(publicist, 'Leg vast');
  expect(await hoofdtekst(publicist)).toContain('Er is geen laatste dag.');
  await keurPagina(publicist);
  await burger.goto('/categorieen');
  expect(await hoofdtekst(burger)).toContain('Houden wij ons aan de wet?');
  await keurPagina(burger);
}, 120_000);
