// A handler finds out what need not be read twice: groups, a conversation with the mail to begin with, and what two versions differ in.
import { tekst } from '../documentverwerking/gelijkenis/teksten.ts';
import { vraagAan } from './support/aanvraag.ts';
import { hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { gebreken } from './support/keuring.ts';

eenServerEnBrowser();

const bestand = (name: string, mimeType: string, inhoud: string) => ({ name, mimeType, buffer: Buffer.from(inhoud) });
const mail = (name: string, koppen: readonly string[], inhoud: string) => bestand(name, 'message/rfc822', [...koppen, 'Content-Type: text/plain; charset=utf-8', '', inhoud, ''].join('\r\n'));

const BRIEF = `De haven gaat open. ${tekst(3, 120)}`;
const VRAAG = tekst(1, 60);

describe('what is alike in a case', () => {
  it('is found, compared and taken along', async () => {
    const { nummer } = await vraagAan(await nieuwePersoon(browser, server), 'de haven');
    const page = await logIn(browser, server, 'behandelaar');
    await page.goto(`/werk/zaken/${nummer}/documenten`);
    await page.locator('input[data-kies=bestanden]').setInputFiles([
      bestand('brief.txt', 'text/plain', BRIEF),
      bestand('concept.txt', 'text/plain', BRIEF.replace('open', 'dicht')),
      mail('vraag.eml', ['From: jan@voorbeeld.example', 'To: fatima@voorbeeld.example', 'Subject: Haven', 'Message-ID: <een@x>', 'Date: Mon, 2 Mar 2026 09:00:00 +0100'], VRAAG),
      mail('antwoord.eml', ['From: fatima@voorbeeld.example', 'To: jan@voorbeeld.example', 'Subject: RE: Haven', 'Message-ID: <twee@x>', 'In-Reply-To: <een@x>', 'Date: Tue, 3 Mar 2026 09:00:00 +0100'], `${tekst(2, 50)}\r\n\r\n${VRAAG}`),
    ]);
    const dossier = server.app.lezen.dossiers.opNummer(nummer);
    for (let tries = 0; dossier !== null && server.app.lezen.inventaris.vanVerzoek(dossier.verzoekId).length < 4; tries += 1) {
      if (tries === 240) throw new Error('the files never came in');
      await page.waitForTimeout(250);
    }
    await server.app.processen.waitFor(await server.app.omgeving.store.head());
    await server.app.projecties.waitFor(await server.app.omgeving.store.head(), { names: ['gelijkenis'], timeoutMs: 60_000 });

    await page.goto(`/werk/zaken/${nummer}/documenten`);
    await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: 'gelijk is of bij elkaar hoort' }).click()]);
    const overzicht = await hoofdtekst(page);
    expect(overzicht).toContain('Gelijk of bijna gelijk 1: 2 documenten');
    expect(overzicht).toContain('Beoordeel deze eerst');
    expect(await gebreken(page)).toEqual([]);

    await page.getByLabel('Verband').selectOption('gesprek');
    await klik(page, 'Filteren');
    expect(await hoofdtekst(page)).not.toContain('Gelijk of bijna gelijk 1');

    await page.getByLabel('Verband').selectOption('gelijk');
    await klik(page, 'Filteren');
    await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: /^Vergelijk/ }).first().click()]);
    const verschil = await hoofdtekst(page);
    // Files that come in together are numbered in the order in which they are whole.
    const [een, ander] = verschil.includes('[− open. −]') ? ['open', 'dicht'] : ['dicht', 'open'];
    expect(verschil).toContain(`[− ${een}. −]`);
    expect(verschil).toContain(`[+ ${ander}. +]`);
    expect(verschil).toMatch(/\[… \d+ gelijke woorden …\]/);
    expect(await gebreken(page)).toEqual([]);
  }, 240_000);

  it('and the ledger of suggestions can be read by everybody who may', async () => {
    const jurist = await logIn(browser, server, 'jurist');
    for (const pad of ['/beheer/voorstellen', '/beheer/voorstellen?van=gisteren']) {
      await jurist.goto(pad);
      expect(await gebreken(jurist)).toEqual([]);
    }
  }, 120_000);
});
