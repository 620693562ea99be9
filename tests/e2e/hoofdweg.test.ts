// The main road: from a request, through a real file and a decision with four eyes, to what the public finds, and its withdrawal.
// Reads ../shared/data/pdf/example.pdf; a document made here takes the same road, also where that file is absent.
import type { Page } from 'playwright-core';
import { itMetData } from '../support/gedeelde-data.ts';
import { vraagAan, type Ontvangen } from './support/aanvraag.ts';
import { haal, haalLink, hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import type { Persoon } from './support/server.ts';
import { vierPaginas, voorbeeldPdf } from './support/stuk.ts';
import { beoordeel, opBesluit, pdf, schrijfBesluit, uploadEnLees, verstrek } from './support/zaak.ts';

const medewerkers = new Map<Persoon, Page>();
const als = (persoon: Persoon): Page => {
  const page = medewerkers.get(persoon);
  if (page === undefined) throw new Error(`${persoon} is not logged in`);
  return page;
};

eenServerEnBrowser();
beforeAll(async () => {
  for (const persoon of ['behandelaar', 'jurist', 'beslisser', 'publicist'] as const) medewerkers.set(persoon, await logIn(browser, server, persoon));
});

/** A word of page 3 that stands on no other page. */
async function woordVanPagina3(bytes: Uint8Array): Promise<string> {
  const { paginas } = await server.app.omgeving.pdf.lees(bytes);
  const woorden = (tekst = ''): readonly string[] => tekst.match(/\p{L}+/gu) ?? [];
  const elders = new Set(paginas.flatMap(({ nummer, tekst }) => (nummer === 3 ? [] : woorden(tekst.toLowerCase()))));
  const woord = woorden(paginas[2]?.tekst).find((each) => each.length > 9 && !elders.has(each.toLowerCase()));
  if (woord === undefined) throw new Error('page 3 has no word of its own');
  return woord;
}

async function besluitOpOpenbaar(verzoek: Ontvangen, bytes: Uint8Array): Promise<void> {
  const { nummer } = verzoek;
  const behandelaar = als('behandelaar');
  await uploadEnLees(behandelaar, nummer, [pdf('notitie.pdf', bytes)]);
  await beoordeel(behandelaar, nummer, 1, 'Openbaar');
  await schrijfBesluit(behandelaar, nummer, `Besluit ${nummer}`);
  expect(await hoofdtekst(behandelaar)).toContain('Wacht op controle door een collega.');
  expect(await opBesluit(als('jurist'), nummer, 'Keur goed')).toContain('goedgekeurd');
  expect(await opBesluit(als('beslisser'), nummer, 'Onderteken')).toContain('ondertekend');
  expect(await opBesluit(behandelaar, nummer, 'Maak bekend')).toContain('bekendgemaakt');
  await verstrek(behandelaar, nummer);
  expect(await opBesluit(als('publicist'), nummer, 'Publiceer')).toContain('Het besluit staat op de website.');
  await keurPagina(behandelaar);
}

/** Searches until the index has caught up: it follows the log a moment behind. */
async function zoek(page: Page, woord: string, klaar: (tekst: string) => boolean): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    await page.goto(`/zoeken?q=${encodeURIComponent(woord)}`);
    const tekst = await hoofdtekst(page);
    if (klaar(tekst) || tries === 40) return tekst;
    await page.waitForTimeout(250);
  }
}

async function hoofdweg(bytes: Uint8Array): Promise<void> {
  const verzoeker = await nieuwePersoon(browser, server);
  const verzoek = await vraagAan(verzoeker, 'de waterberging aan de Lindelaan');
  await besluitOpOpenbaar(verzoek, bytes);

  const burger = await nieuwePersoon(browser, server);
  const woord = await woordVanPagina3(bytes);
  expect(await zoek(burger, woord, (tekst) => tekst.includes('Pagina 3'))).toContain('Pagina 3');
  expect((await burger.locator('mark').allInnerTexts()).map((each) => each.toLowerCase())).toContain(woord.toLowerCase());
  await keurPagina(burger);

  await Promise.all([burger.waitForEvent('load'), burger.locator('.woo-treffer h3 a').first().click()]);
  const documentpagina = new URL(burger.url()).pathname;
  expect(await burger.locator('#pagina-3').innerText()).toContain(woord);
  const beeld = await haal(burger, `${documentpagina}/paginas/3.png`);
  expect([beeld.status, beeld.bytes.subarray(1, 4).toString()]).toEqual([200, 'PNG']);
  const bestand = await burger.getByRole('link', { name: /Download/ }).first().getAttribute('href');
  const publiek = await haal(burger, bestand ?? '');
  expect([publiek.status, publiek.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  await keurPagina(burger);

  await burger.goto(`/dossiers/${verzoek.nummer}`);
  expect(await hoofdtekst(burger)).toContain(`Besluit ${verzoek.nummer}`);
  await keurPagina(burger);
  await burger.goto(`/dossiers/${verzoek.nummer}/inventarislijst`);
  expect(await hoofdtekst(burger)).toContain('Openbaar');
  await keurPagina(burger);

  await verzoeker.goto(`/mijn/${verzoek.nummer}`);
  expect(await hoofdtekst(verzoeker)).toContain('Besluit en documenten');
  expect((await haalLink(verzoeker, 'Lees ons besluit (PDF)')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const eigen = await verzoeker.locator('.woo-documenten a').first().getAttribute('href');
  expect((await haal(verzoeker, eigen ?? '')).status).toBe(200);
  await keurPagina(verzoeker);

  const publicist = als('publicist');
  await publicist.goto('/werk/publiceren');
  await Promise.all([publicist.waitForEvent('load'), publicist.getByRole('link', { name: `Besluit ${verzoek.nummer}` }).click()]);
  await Promise.all([publicist.waitForEvent('load'), publicist.getByRole('link', { name: 'Trek de publicatie in' }).click()]);
  await publicist.getByLabel('Er staan persoonsgegevens in').check();
  await publicist.getByLabel('Reden voor iedereen').fill('Er staat een naam in die er niet in hoort.');
  await klik(publicist, 'Trek de publicatie in');
  expect(await hoofdtekst(publicist)).toContain('Er staat een naam in die er niet in hoort.');

  expect(await zoek(burger, woord, (tekst) => !tekst.includes('Pagina 3'))).not.toContain('Pagina 3');
  expect((await burger.goto(documentpagina))?.status()).toBe(410);
  expect(await hoofdtekst(burger)).toContain('Er staat een naam in die er niet in hoort.');
  await keurPagina(burger);
  expect([404, 410]).toContain((await haal(burger, bestand ?? '')).status);
  expect([404, 410]).toContain((await haal(burger, `${documentpagina}/paginas/3.png`)).status);
}

describe('the main road', () => {
  it('takes a document of four pages from a request to a search hit on its page 3, and away again', async () => {
    await hoofdweg(await vierPaginas());
  });

  itMetData('takes ../shared/data/pdf/example.pdf the same way', async () => {
    await hoofdweg(voorbeeldPdf() ?? new Uint8Array());
  });
});
