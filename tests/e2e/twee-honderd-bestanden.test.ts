// The whole road of a pile of two hundred mixed files: alike and conversations, one judgement on many, a name gone everywhere, four eyes,
// proof, decision, publication, and what the public finds of it.
import type { Page } from 'playwright-core';
import { hashVan } from '../../src/bestanden/hash.ts';
import type { DocumentId } from '../../src/kern/ids.ts';
import type { Bestand } from '../support/bestanden.ts';
import { vraagAan } from './support/aanvraag.ts';
import { haal, hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import type { Persoon } from './support/server.ts';
import { BLIJFT, DUBBEL, NAAM, stapel } from './support/stapel.ts';
import { opBesluit, schrijfBesluit, verstrek } from './support/zaak.ts';

eenServerEnBrowser();

/** Generous: a slow machine is no fault. */
const LANG = 300_000;
const WEG = /zwaluwstaart/i;
const REDEN = 'De privacy van bewoners weegt hier zwaarder dan het belang van openbaarheid.';

/** A page of somebody who waits as long as it takes. */
async function geduldig(page: Promise<Page>): Promise<Page> {
  const open = await page;
  open.context().setDefaultTimeout(LANG);
  return open;
}
const als = (persoon: Persoon): Promise<Page> => geduldig(logIn(browser, server, persoon));
const iemand = (): Promise<Page> => geduldig(nieuwePersoon(browser, server));

const scan = (pdf: Uint8Array): Promise<Uint8Array> => server.app.omgeving.pdf.paginabeeld(pdf, 1, 1240);

async function brengBinnen(page: Page, lijst: string, bestanden: readonly Bestand[]): Promise<string> {
  await page.goto(lijst);
  await page.locator('input[data-kies="bestanden"]').setInputFiles(bestanden.map(({ naam, bytes }) => ({ name: naam, mimeType: 'application/octet-stream', buffer: bytes })));
  await page.getByRole('link', { name: 'Bekijk de inname' }).waitFor({ timeout: LANG });
  const binnen = await hoofdtekst(page);
  await page.goto(`${lijst}/inname`);
  await page.getByText('De rij is leeg.').waitFor({ timeout: LANG });
  const { omgeving, processen, projecties } = server.app;
  await processen.waitFor(await omgeving.store.head());
  await projecties.waitFor(await omgeving.store.head(), { names: ['gelijkenis', 'beoordeling'], timeoutMs: LANG });
  return binnen;
}

/** Chooses in the grid, looks at what would happen and confirms. */
async function beoordeel(page: Page, rooster: string, filter: string, kies: (page: Page) => Promise<void>, oordeel: string, grond: RegExp | null): Promise<string> {
  await page.goto(`${rooster}${filter}`);
  await kies(page);
  await page.getByRole('radio', { name: oordeel, exact: true }).check();
  if (grond !== null) {
    const gronden = page.locator('[data-gronden]');
    if ((await gronden.getAttribute('open')) === null) await gronden.locator('summary').click();
    await page.getByRole('checkbox', { name: grond }).check();
    await page.getByLabel('Motivering').fill(REDEN);
  }
  await klik(page, 'Bekijk wat er gebeurt');
  const voorstel = await hoofdtekst(page);
  await klik(page, /^Bewaar dit oordeel bij/);
  for (let keer = 0; page.url().includes('/bezig/'); keer += 1) {
    if (keer === 600) throw new Error(`never done: ${await hoofdtekst(page)}`);
    await page.waitForTimeout(500);
    if ((await hoofdtekst(page)).includes('Het oordeel is bewaard')) break;
  }
  return voorstel;
}

const kiesAlles = (page: Page): Promise<void> => page.getByLabel(/^Alle \d+ documenten van deze lijst/).check();
const kies = (ids: readonly DocumentId[]) => async (page: Page): Promise<void> => {
  for (const id of ids) await page.locator(`input[name="kies"][value^="${id}:"]`).check();
};

async function wachtTot(page: Page, pad: string, wat: string | RegExp): Promise<string> {
  for (let keer = 0; ; keer += 1) {
    await page.goto(pad);
    const tekst = await hoofdtekst(page);
    if (tekst.search(wat) >= 0) return tekst;
    if (keer === 400) throw new Error(`${pad} never says ${String(wat)}: ${tekst}`);
    await page.waitForTimeout(500);
  }
}

it('two hundred files become one publication without the name that was removed', async () => {
  const { nummer } = await vraagAan(await iemand(), 'de kermis');
  const lijst = `/werk/zaken/${nummer}/documenten`;
  const rooster = `/werk/zaken/${nummer}/beoordelen`;
  const behandelaar = await als('behandelaar');
  const jurist = await als('jurist');
  const bestanden = await stapel(scan);
  expect(bestanden).toHaveLength(200);

  // In.
  const binnen = await brengBinnen(behandelaar, lijst, bestanden);
  expect(binnen).toContain('200 van 200 bestanden binnen');
  expect(binnen.match(/Dit bestand stond al in de zaak/g)).toHaveLength(DUBBEL);
  await keurPagina(behandelaar);
  await klik(behandelaar, 'Neem soort en datum over');
  const { verzoekId } = server.app.lezen.dossiers.opNummer(nummer)!;
  const documenten = server.app.lezen.inventaris.vanVerzoek(verzoekId);
  // Seven archives with two members each take the place of themselves; five mails bring an attachment.
  expect(documenten).toHaveLength(200 - DUBBEL - 7 + 14 + 5);
  expect(documenten.filter(({ onleesbaar }) => onleesbaar !== null)).toEqual([]);
  const van = (naam: string): DocumentId => {
    const hash = hashVan(bestanden.find((each) => each.naam === naam)!.bytes);
    return documenten.find(({ blob }) => blob === hash)!.documentId;
  };
  const klachten = ['klacht Zwaluwstaart.pdf', 'bezoek.pdf', 'klacht.eml'].map(van);

  // What need not be read twice.
  await behandelaar.goto(`${lijst}/gelijk?soort=gelijk`);
  expect(await hoofdtekst(behandelaar)).toContain('10 documenten');
  await keurPagina(behandelaar);
  await behandelaar.goto(`${lijst}/gelijk?soort=gesprek`);
  const gesprek = await hoofdtekst(behandelaar);
  expect(gesprek).toContain('6 documenten');
  expect(gesprek).toContain('Beoordeel deze eerst');

  // One judgement on many, each after its preview.
  const verborgen = await beoordeel(behandelaar, rooster, '?bijzonder=blokkade', kiesAlles, 'Niet openbaar', /^5\.1\.2\.i/);
  expect(verborgen).toMatch(/\d+ documenten: \d+ kunnen\./);
  await beoordeel(behandelaar, rooster, '?oordeel=geen&soort=e-mail', async (page) => {
    await kies([van('gesprek-6.eml')])(page);
    await page.getByLabel('Ook de andere mails van hetzelfde gesprek').check();
  }, 'Niet openbaar', /^5\.1\.2\.e/);
  await beoordeel(behandelaar, rooster, '?oordeel=geen', kies(klachten), 'Deels openbaar', /^5\.1\.2\.e/);
  await beoordeel(behandelaar, rooster, '?oordeel=geen', kiesAlles, 'Openbaar', null);
  await behandelaar.goto(rooster);
  expect(await hoofdtekst(behandelaar)).toContain(`Alle ${documenten.length} documenten zijn beoordeeld.`);
  await keurPagina(behandelaar);
  const nu = server.app.lezen.inventaris.vanVerzoek(verzoekId);
  expect(nu.filter(({ beoordeling }) => beoordeling?.oordeel === 'deels_openbaar').map(({ documentId }) => documentId).toSorted()).toEqual(klachten.toSorted());
  expect(nu.filter(({ beoordeling }) => beoordeling?.gronden.includes('5.1.2.e') === true && beoordeling.oordeel === 'niet_openbaar')).toHaveLength(6);

  // The name, in all documents at once.
  const editor = (id: DocumentId): string => `${lijst}/${id}/lakken`;
  await behandelaar.goto(editor(klachten[0]!));
  await behandelaar.locator('.woo-lakwoord', { hasText: NAAM }).first().locator('input').check();
  await behandelaar.locator('.woo-lakkeuze').getByRole('checkbox', { name: /^5\.1\.2\.e/ }).check();
  await klik(behandelaar, 'Lak ze overal');
  await klik(behandelaar, /^Zoek in alle documenten van dit verzoek \(\d+\)$/);
  expect(await behandelaar.getByRole('table', { name: 'Waar deze woorden staan' }).locator('tbody tr').count()).toBe(klachten.length);
  await keurPagina(behandelaar);
  await klik(behandelaar, /^Zet \d+ lakken in \d+ documenten$/);

  // Four eyes and proof.
  for (const id of klachten) {
    await behandelaar.goto(editor(id));
    await behandelaar.getByRole('button', { name: /ter controle aan$/ }).click();
    await behandelaar.getByText('De lakken wachten op controle').waitFor();
    await jurist.goto(`${editor(id)}/controle`);
    await keurPagina(jurist);
    await klik(jurist, /^Akkoord/);
    await wachtTot(jurist, editor(id), 'De gelakte versie is bewezen');
  }

  // Decision and publication.
  await schrijfBesluit(behandelaar, nummer, 'Besluit over de kermis');
  await opBesluit(jurist, nummer, 'Keur goed');
  await opBesluit(await als('beslisser'), nummer, 'Onderteken');
  await opBesluit(behandelaar, nummer, 'Maak bekend');
  await verstrek(behandelaar, nummer);
  await opBesluit(await als('coordinator'), nummer, 'Publiceer');

  // The public.
  const burger = await iemand();
  for (const woord of Object.values(BLIJFT)) {
    await wachtTot(burger, `/zoeken?q=${woord}`, /Document \d+|Notitie|Klacht/);
    expect(await burger.locator('.woo-treffer').count()).toBeGreaterThan(0);
  }
  for (const vraag of [NAAM, NAAM.toLowerCase(), 'Zwaluw', 'zwaluw*', '"mevrouw Zwaluwstaart"', 'Zwaluwstaard', 'b.zwaluwstaart@voorbeeld.example']) {
    await burger.goto(`/zoeken?q=${encodeURIComponent(vraag)}`);
    // The question itself is said back; nothing else on the page may hold the name.
    const gevonden = (await burger.locator('.woo-treffer').allInnerTexts()).join('\n');
    expect(gevonden).not.toMatch(WEG);
    expect(await burger.getByText('Bedoelde u').count()).toBe(0);
    expect(await burger.getByText('Resultaten voor').count()).toBe(0);
  }
  await burger.goto('/woo-verzoek/vraag');
  const voorstellen = await burger.evaluate(async (tekst) => (await fetch('/woo-verzoek/suggesties', { method: 'POST', body: new URLSearchParams({ tekst }) })).text(), `Mevrouw ${NAAM}`);
  expect(voorstellen).not.toMatch(WEG);

  for (const woord of [BLIJFT.gelakt, BLIJFT.mail]) {
    await burger.goto(`/zoeken?q=${woord}`);
    await Promise.all([burger.waitForEvent('load'), burger.locator('.woo-treffer h3 a').first().click()]);
    const tekst = await hoofdtekst(burger);
    expect(tekst).toContain(woord);
    expect(await burger.content()).not.toMatch(WEG);
    await keurPagina(burger);
    const pad = (await burger.getByRole('link', { name: /Download/ }).first().getAttribute('href')) ?? '';
    const { bytes, status } = await haal(burger, pad);
    expect(status).toBe(200);
    const gelezen = (await server.app.omgeving.pdf.lees(bytes)).paginas.map((pagina) => pagina.tekst).join(' ');
    expect(gelezen).toContain(woord);
    expect(`${gelezen} ${bytes.toString('latin1')} ${pad}`).not.toMatch(WEG);
  }
  await burger.goto(`/dossiers/${nummer}`);
  expect(await burger.content()).not.toMatch(WEG);
  await keurPagina(burger);
}, 1_200_000);
