// The main road: a real file goes from upload to a search hit on a word of its third page, past four eyes, and away again on withdrawal.
import type { Page } from 'playwright-core';
import { maakDocument } from '../../src/documentverwerking/brieven/document.ts';
import { gedeeld, heeftGedeeldeData } from '../support/gedeelde-data.ts';
import { keur, openStad, type Stad } from './support/stad.ts';

let stad: Stad;
let nummer: string;
let behandelaar: Page;
let jurist: Page;
let beslisser: Page;
let coordinator: Page;

beforeAll(async () => {
  stad = await openStad();
  behandelaar = await stad.collega('Anouk de Vries', ['behandelaar']);
  jurist = await stad.collega('Joris Meijer', ['jurist']);
  beslisser = await stad.collega('Maria Linde', ['beslisser']);
  coordinator = await stad.collega('Carla Jansen', ['coordinator', 'publicist']);
}, 60_000);
afterAll(() => stad.sluit());

/** A PDF of our own, for where the real one is absent: every paragraph has a word that no other has. */
async function eigenPdf(): Promise<Buffer> {
  console.warn('OVERGESLAGEN: het echte bestand example.pdf ontbreekt; de hoofdweg loopt met een eigen PDF');
  const woorden = ['kwartelkoning', 'zeearenden', 'boerenzwaluw', 'grasmussen', 'torenvalken', 'wielewalen', 'roodborstjes', 'koolmezenpaar'];
  const bytes = await maakDocument({
    titel: 'Proefdocument',
    auteur: 'Gemeente Voorbeeldstad',
    datum: Temporal.PlainDate.from('2026-01-05'),
    blokken: woorden.map((woord) => ({ soort: 'alinea', tekst: `Over ${woord} op het plein. ${'Deze zin vult de pagina met gewone tekst over het plein. '.repeat(35)}` })),
  });
  return Buffer.from(bytes);
}

/** The file, and a word that stands on its third page only. */
async function bestand(): Promise<{ readonly bytes: Buffer; readonly derdePagina: string }> {
  const bytes = heeftGedeeldeData ? gedeeld('pdf/example.pdf') : await eigenPdf();
  const { paginas } = await stad.app.omgeving.pdf.lees(bytes);
  const elders = paginas.filter(({ nummer: n }) => n !== 3).map(({ tekst }) => tekst).join(' ').toLowerCase();
  const derdePagina = (paginas[2]?.tekst ?? '').match(/\p{Ll}{9,}/gu)?.find((each) => !elders.includes(each));
  if (derdePagina === undefined) throw new Error('geen woord dat alleen op pagina 3 staat');
  return { bytes, derdePagina };
}

let gevonden: { readonly bytes: Buffer; readonly derdePagina: string };

test('a handler registers a request that came by post and takes it up', async () => {
  await behandelaar.goto(`${stad.basis}/werk/nieuw`);
  await keur(behandelaar);
  await behandelaar.getByLabel('Hoe kwam het verzoek binnen?').selectOption('post');
  await behandelaar.getByLabel('Ontvangen op').fill('31-02-2026');
  await behandelaar.getByLabel('Onderwerp').fill('Het plein');
  await behandelaar.getByLabel('Tekst van het verzoek').fill('Graag alle stukken over het plein.');
  await behandelaar.getByLabel('Werktitel').fill('Stukken over het plein');
  await behandelaar.getByRole('button', { name: 'Registreer het verzoek' }).click();
  expect(await behandelaar.getByRole('alert').innerText()).toContain('geen dag 31');
  await behandelaar.getByLabel('Ontvangen op').fill('01-01-2099');
  await behandelaar.getByRole('button', { name: 'Registreer het verzoek' }).click();
  expect(await behandelaar.getByRole('alert').innerText()).toContain('ligt in de toekomst');
  const gisteren = Temporal.Now.plainDateISO('Europe/Amsterdam').subtract({ days: 1 });
  await behandelaar.getByLabel('Ontvangen op').fill(`${gisteren.day}-${gisteren.month}-${gisteren.year}`);
  await behandelaar.getByRole('button', { name: 'Registreer het verzoek' }).click();
  await behandelaar.waitForURL('**/werk/zaken/*');
  nummer = behandelaar.url().split('/').at(-1) ?? '';
  expect(nummer).toMatch(/^WOO-\d{4}-0001$/);
  await keur(behandelaar);
});

test('the documents come in, a wrong file is named, and the text is read', async () => {
  gevonden = await bestand();
  await behandelaar.goto(`${stad.basis}/werk/zaken/${nummer}/documenten`);
  await behandelaar.getByLabel('Documenten toevoegen').setInputFiles([
    { name: 'voorbeeld.pdf', mimeType: 'application/pdf', buffer: gevonden.bytes },
    { name: 'leeg.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    { name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('PK\u0003\u0004geen pdf') },
  ]);
  await behandelaar.getByRole('button', { name: 'Voeg toe' }).click();
  await behandelaar.waitForLoadState();
  const melding = await behandelaar.locator('main').innerText();
  expect(melding).toContain('leeg.pdf');
  expect(melding).toContain('brief.pdf');
  await stad.rust();
  await behandelaar.goto(`${stad.basis}/werk/zaken/${nummer}/documenten`);
  await keur(behandelaar);
  await behandelaar.locator('table').getByRole('link').first().click();
  await behandelaar.getByLabel('Openbaar', { exact: true }).check();
  await behandelaar.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
  await behandelaar.goto(`${stad.basis}/werk/zaken/${nummer}/documenten`);
  expect(await behandelaar.locator('table').innerText()).toContain('Openbaar');
});

test('the decision passes four eyes: the author cannot approve it, another can', async () => {
  const besluit = `${stad.basis}/werk/zaken/${nummer}/besluit`;
  await behandelaar.goto(besluit);
  await keur(behandelaar);
  await behandelaar.getByLabel('Alles openbaar').check();
  await behandelaar.getByLabel('Titel voor de website').fill('Stukken over het plein');
  await behandelaar.getByLabel('Samenvatting').fill('Het college maakt de stukken over het plein openbaar.');
  await behandelaar.getByLabel('Overwegingen').fill('Wij zochten in het zaaksysteem.\n\nEr is geen reden om te weigeren.');
  await behandelaar.getByRole('button', { name: 'Bewaar concept' }).click();
  await behandelaar.getByRole('button', { name: 'Bied aan ter controle' }).click();
  await behandelaar.goto(besluit);
  expect(await behandelaar.getByRole('button', { name: 'Keur goed' }).count()).toBe(0);

  await jurist.goto(besluit);
  await jurist.getByRole('button', { name: 'Keur goed' }).click();
  await beslisser.goto(besluit);
  await beslisser.getByRole('button', { name: 'Onderteken' }).click();
  await beslisser.getByRole('button', { name: 'Maak bekend' }).click();
  await stad.rust();
  await behandelaar.goto(besluit);
  await behandelaar.getByRole('button', { name: 'Verstrek de documenten nu' }).click();
  await stad.rust();
  await coordinator.goto(besluit);
  await coordinator.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await stad.rust();
  await coordinator.goto(besluit);
  await coordinator.getByRole('link', { name: 'Bekijk de publicatie' }).click();
  expect(await coordinator.locator('h1').innerText()).toBe('Stukken over het plein');
});

test('the public finds a word of page 3, opens the page and downloads the file', async () => {
  const lezer = await stad.bezoeker();
  await lezer.goto(`${stad.basis}/zoeken?q=${encodeURIComponent(gevonden.derdePagina)}`);
  await keur(lezer);
  const treffer = lezer.locator('.woo-treffer').first();
  expect(await treffer.innerText()).toContain('Pagina 3');
  await treffer.getByRole('link').first().click();
  await keur(lezer);
  const documentPad = lezer.url();
  const beeld = await lezer.request.get(`${documentPad.split('#')[0]}/paginas/3.png`);
  expect(beeld.headers()['content-type']).toBe('image/png');
  const bestandPad = await lezer.locator('a[href*="/bestand/"]').first().getAttribute('href');
  const download = await lezer.request.get(`${stad.basis}${bestandPad ?? ''}`);
  expect((await download.body()).equals(gevonden.bytes)).toBe(true);
  await lezer.goto(`${stad.basis}/dossiers/${nummer}`);
  await keur(lezer);
  await lezer.goto(`${stad.basis}/dossiers/${nummer}/inventarislijst`);
  await keur(lezer);

  await coordinator.goto(`${stad.basis}/werk/publiceren`);
  await keur(coordinator);
  await coordinator.getByRole('link', { name: 'Stukken over het plein' }).click();
  await coordinator.getByLabel('Reden').last().fill('Er staat een fout in het besluit.');
  await coordinator.getByRole('button', { name: 'Trek de publicatie in' }).click();
  await stad.rust();

  await lezer.goto(`${stad.basis}/zoeken?q=${encodeURIComponent(gevonden.derdePagina)}`);
  expect(await lezer.locator('.woo-treffer').count()).toBe(0);
  const weg = await lezer.goto(documentPad);
  expect(weg?.status()).toBe(410);
  expect(await lezer.locator('main').innerText()).toContain('Er staat een fout in het besluit.');
  expect([404, 410]).toContain((await lezer.request.get(`${stad.basis}${bestandPad ?? ''}`)).status());
  await keur(lezer);
});
