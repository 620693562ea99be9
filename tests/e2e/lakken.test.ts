// Redaction in a real browser: by mouse, by keyboard without JavaScript, four eyes, proof, and what the public finds afterwards.
import type { Page } from 'playwright-core';
import type { DocumentId } from '../../src/kern/ids.ts';
import { vraagAan } from './support/aanvraag.ts';
import { haal, hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import { emailVan, WACHTWOORD, type Persoon } from './support/server.ts';
import { maakPdf } from './support/stuk.ts';
import { beoordeel, opBesluit, pdf, schrijfBesluit, verstrek } from './support/zaak.ts';

eenServerEnBrowser();

const PAGINAS = ['Mevrouw Zwaluwstaart vroeg naar de kermis. Het kampvuur gaat door.', 'Op pagina twee noemt Zwaluwstaart haar buurman Kraanvogel. De draaimolen blijft staan.'];

async function zonderJavaScript(persoon: Persoon): Promise<Page> {
  const page = await nieuwePersoon(browser, server, { javaScriptEnabled: false });
  await page.goto('/werk/inloggen');
  await page.getByLabel('E-mailadres').fill(emailVan(persoon));
  await page.getByLabel('Wachtwoord').fill(WACHTWOORD);
  await klik(page, 'Inloggen');
  return page;
}

async function voegToe(page: Page, nummer: string, bytes: Uint8Array): Promise<void> {
  await page.goto(`/werk/zaken/${nummer}/documenten`);
  await page.locator('#bestanden').setInputFiles([pdf('Klacht van Zwaluwstaart.pdf', bytes)]);
  await klik(page, 'Voeg toe');
  await server.app.processen.waitFor(await server.app.omgeving.store.head());
}

/** The middle of a word on the screen. */
async function woordOpBeeld(page: Page, tekst: string): Promise<{ readonly x: number; readonly y: number }> {
  const index = await page.locator('.woo-lakwoord', { hasText: tekst }).first().locator('input').getAttribute('value');
  const box = await page.locator(`[data-woord="${index ?? ''}"]`).boundingBox();
  if (box === null) throw new Error(`${tekst} is not on the picture`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function sleep(page: Page, van: { readonly x: number; readonly y: number }, tot: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(van.x, van.y);
  await page.mouse.down();
  await page.mouse.move((van.x + tot.x) / 2, (van.y + tot.y) / 2, { steps: 4 });
  await page.mouse.move(tot.x, tot.y, { steps: 4 });
  await page.mouse.up();
}

const gelakt = (page: Page, aantal: number) => page.getByRole('heading', { name: `Gelakt op deze pagina (${aantal})` }).waitFor();

async function wachtTot(page: Page, pad: string, wat: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    await page.goto(pad);
    const tekst = await hoofdtekst(page);
    if (tekst.includes(wat) || tries === 120) return tekst;
    await page.waitForTimeout(500);
  }
}

describe('a document that is partly public', () => {
  it('is redacted by mouse and by keyboard, approved by another, proven, and found without what was removed', async () => {
    const verzoeker = await nieuwePersoon(browser, server);
    const { nummer } = await vraagAan(verzoeker, 'de kermis');
    const behandelaar = await logIn(browser, server, 'behandelaar');
    await voegToe(await zonderJavaScript('behandelaar'), nummer, await maakPdf(PAGINAS));
    await beoordeel(behandelaar, nummer, 1, 'Deels openbaar', /^5\.1\.2\.e/);
    const verzoekId = server.app.lezen.dossiers.opNummer(nummer)!.verzoekId;
    const documentId: DocumentId = server.app.lezen.inventaris.vanVerzoek(verzoekId)[0]!.documentId;
    const lakken = `/werk/zaken/${nummer}/documenten/${documentId}/lakken`;

    await deel('by mouse: a ground first, then a drag over the words; undo, redo, a drawn box', async () => {
      await behandelaar.goto(lakken);
      await keurPagina(behandelaar);
      await behandelaar.locator('.woo-lakkeuze').getByRole('checkbox', { name: /^5\.1\.2\.e/ }).check();
      await behandelaar.locator('[data-lakblad]').scrollIntoViewIfNeeded();
      const naam = await woordOpBeeld(behandelaar, 'Zwaluwstaart');
      await sleep(behandelaar, naam, { x: naam.x + 3, y: naam.y });
      await gelakt(behandelaar, 1);
      expect(await behandelaar.locator('.woo-lakwoord--gelakt').innerText()).toContain('Zwaluwstaart');
      await behandelaar.keyboard.press('z');
      await gelakt(behandelaar, 0);
      await behandelaar.keyboard.press('y');
      await gelakt(behandelaar, 1);
      await behandelaar.keyboard.press('v');
      const molen = await woordOpBeeld(behandelaar, 'kampvuur');
      await sleep(behandelaar, { x: molen.x - 30, y: molen.y - 12 }, { x: molen.x + 30, y: molen.y + 12 });
      await gelakt(behandelaar, 2);
      await behandelaar.keyboard.press('z');
      await gelakt(behandelaar, 1);
      await behandelaar.goto(`${lakken}?weergave=naast`);
      expect(await behandelaar.getByText('Zo ziet de lezer het').count()).toBeGreaterThan(0);
      await keurPagina(behandelaar);
    });

    await deel('what was redacted on one page is proposed on the other, and one key decides', async () => {
      await behandelaar.goto(`${lakken}?pagina=2`);
      const voorstel = behandelaar.locator('[data-voorstelrij]', { hasText: 'Zwaluwstaart' }).first();
      expect(await behandelaar.getByRole('heading', { name: /^Eerder gelakt/ }).count()).toBe(1);
      expect(await behandelaar.locator('input[name="voorstel"]:checked').count()).toBe(0);
      await behandelaar.keyboard.press('a');
      await gelakt(behandelaar, 0);
      for (let n = 0; n < 10 && !(await voorstel.locator('input').evaluate((input) => input === document.activeElement)); n += 1) await behandelaar.keyboard.press('j');
      await behandelaar.keyboard.press('a');
      await gelakt(behandelaar, 1);
      await behandelaar.keyboard.press('z');
      await gelakt(behandelaar, 0);
    });

    const zonder = await zonderJavaScript('behandelaar');
    await deel('by keyboard alone, without JavaScript', async () => {
      await zonder.goto(`${lakken}?pagina=2`);
      for (const naam of ['Zwaluwstaart', 'Kraanvogel.']) {
        await zonder.locator('.woo-lakwoord', { hasText: naam }).locator('input').focus();
        await zonder.keyboard.press('Space');
      }
      await zonder.locator('.woo-lakkeuze').getByRole('checkbox', { name: /^5\.1\.2\.e/ }).focus();
      await zonder.keyboard.press('Space');
      await zonder.getByRole('button', { name: 'Lak de gekozen woorden' }).focus();
      await Promise.all([zonder.waitForEvent('load'), zonder.keyboard.press('Enter')]);
      await gelakt(zonder, 2);
      expect(await hoofdtekst(zonder)).toContain('2 lakken gezet.');
    });

    await deel('offered by one, approved by another', async () => {
      await klik(zonder, /ter controle aan$/);
      await zonder.goto(`${lakken}/controle`);
      await klik(zonder, /^Akkoord/);
      expect(await hoofdtekst(zonder)).toContain('Niemand keurt het eigen werk goed.');
      const jurist = await logIn(browser, server, 'jurist');
      await jurist.goto(`${lakken}/controle`);
      expect(await hoofdtekst(jurist)).toContain('“Kraanvogel.”');
      await keurPagina(jurist);
      await klik(jurist, /^Akkoord/);
      expect(await wachtTot(jurist, lakken, 'De gelakte versie is bewezen')).toContain('De gelakte versie is bewezen');
      await keurPagina(jurist);
    });

    await schrijfBesluit(behandelaar, nummer, 'Besluit over de kermis');
    await opBesluit(await logIn(browser, server, 'jurist'), nummer, 'Keur goed');
    await opBesluit(await logIn(browser, server, 'beslisser'), nummer, 'Onderteken');
    await opBesluit(behandelaar, nummer, 'Maak bekend');
    await verstrek(behandelaar, nummer);
    await opBesluit(await logIn(browser, server, 'coordinator'), nummer, 'Publiceer');

    await deel('the public finds what stayed and nothing of what went', async () => {
      const burger = await nieuwePersoon(browser, server);
      expect(await wachtTot(burger, '/zoeken?q=draaimolen', 'Document 1')).toContain('Document 1');
      for (const weg of ['Zwaluwstaart', 'Kraanvogel']) {
        await burger.goto(`/zoeken?q=${weg}`);
        expect(await burger.locator('.woo-treffer').count()).toBe(0);
      }
      await burger.goto('/zoeken?q=draaimolen');
      await Promise.all([burger.waitForEvent('load'), burger.locator('.woo-treffer h3 a').first().click()]);
      const tekst = await hoofdtekst(burger);
      expect(tekst).toContain('Waarom kunt u niet alles lezen?');
      expect(tekst).toContain('Eerbiediging van de persoonlijke levenssfeer');
      expect(tekst).toContain('De draaimolen blijft');
      expect(tekst).not.toMatch(/zwaluwstaart|kraanvogel/i);
      await keurPagina(burger);
      const pad = await burger.getByRole('link', { name: /Download/ }).first().getAttribute('href');
      const bestand = await haal(burger, pad ?? '');
      const gelezen = await server.app.omgeving.pdf.lees(bestand.bytes);
      const alles = gelezen.paginas.map((pagina) => pagina.tekst).join(' ');
      expect(alles).toContain('draaimolen');
      expect(`${alles} ${bestand.bytes.toString('latin1')} ${pad ?? ''}`).not.toMatch(/zwaluwstaart|kraanvogel/i);
    });

    await deel('the requester gets the same file', async () => {
      await verzoeker.goto(`/mijn/${nummer}`);
      const eigen = await verzoeker.locator('.woo-documenten a').first().getAttribute('href');
      const { bytes, status } = await haal(verzoeker, eigen ?? '');
      expect(status).toBe(200);
      expect((await server.app.omgeving.pdf.lees(bytes)).paginas.map((pagina) => pagina.tekst).join(' ')).not.toMatch(/zwaluwstaart|kraanvogel/i);
    });
  }, 300_000);
});

/** A part of the story with a name, so that a failure says which. */
async function deel(naam: string, werk: () => Promise<void>): Promise<void> {
  try {
    await werk();
  } catch (error) {
    if (error instanceof Error) error.message = `${naam}: ${error.message}`;
    throw error;
  }
}
