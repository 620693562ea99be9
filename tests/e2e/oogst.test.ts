// A publicist looks whether open.overheid.nl can fetch what was published: what is left out is mended, and the site is checked.
import { streamName } from '../../src/kern/event.ts';
import { newEvent } from '../support/events.ts';
import { maakPdf, openbaar, stuk } from '../web/portaal/opstelling.ts';
import { hoofdtekst, klik, logIn } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';

eenServerEnBrowser();
beforeAll(async () => {
  const { blobs, store } = server.app.omgeving;
  const pdf = await blobs.put(await maakPdf(['Wij besluiten.']));
  const tekst = await blobs.put(new TextEncoder().encode(JSON.stringify({ paginas: ['Wij besluiten.'] })));
  const bestand = { blob: pdf.hash, bytes: pdf.bytes, mediatype: 'application/pdf', paginas: 1, tekst: tekst.hash };
  const events = openbaar('WOO-2026-0001', [
    stuk('brief', { rol: 'besluit', soort: 'besluit', volgnummer: 0, titel: 'Besluit over de brug', bestand }),
    stuk('nota', { soort: 'notitie', titel: 'Nota over de brug', bestand }),
  ]);
  for (const { type, data } of events) await store.append(streamName('publicatie', 'p1'), 'any', [newEvent(type, { ...data })]);
  await server.app.lezen.wachtOp(await store.head());
});

it('a publicist sees what is left out and why, tells what was missing, and checks the site step by step', async () => {
  const page = await logIn(browser, server, 'publicist');
  await page.getByRole('link', { name: 'Oogst', exact: true }).click();
  expect(await hoofdtekst(page)).toContain('Er staat 1 document in de sitemaps. Er is 1 document weggelaten.');
  await keurPagina(page);

  await page.getByRole('link', { name: 'Bekijk welke het zijn en wat u kunt doen' }).click();
  expect(await hoofdtekst(page)).toContain('Nota over de brug');
  await keurPagina(page);

  await page.getByRole('link', { name: 'Vul de gegevens aan' }).click();
  await page.getByLabel('Vastgesteld op').fill('4-3-2025');
  await klik(page, 'Bewaar de gegevens');
  await page.getByRole('link', { name: 'Oogst', exact: true }).click();
  expect(await hoofdtekst(page)).toContain('Er staan 2 documenten in de sitemaps. Er is geen document weggelaten.');

  await page.getByLabel('Adres van de site').fill('http://10.0.0.1');
  await klik(page, 'Controleer');
  expect(await hoofdtekst(page)).toContain('Dit adres ligt niet op het openbare internet.');
  await keurPagina(page);

  await page.getByLabel('Adres van de site').fill(server.adres);
  await klik(page, 'Controleer');
  await page.getByText('Deze site kan niet goed worden geoogst').waitFor();
  const rapport = await hoofdtekst(page);
  for (const deel of ['Wat u kunt doen', 'Stap voor stap', 'robots.txt', 'Sitemapindex', 'Sitemap', 'Bestanden', 'Het adres van het bestand begint niet met https.', '2 bestanden geprobeerd, 2 zonder opmerking']) expect(rapport).toContain(deel);
  await keurPagina(page);
}, 180_000);
