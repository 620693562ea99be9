// A decision that names the requester is not signed until somebody chose, and what the public finds names nobody.
import { vraagAan } from './support/aanvraag.ts';
import { haal, hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import { maakPdf } from './support/stuk.ts';
import { beoordeel, opBesluit, pdf, uploadEnLees } from './support/zaak.ts';

eenServerEnBrowser();

describe('the version for the website', () => {
  it('loses the requester only where a person says so, and all of it is gone from what the public gets', async () => {
    const { nummer } = await vraagAan(await nieuwePersoon(browser, server), 'de fontein');
    const behandelaar = await logIn(browser, server, 'behandelaar');
    const beslisser = await logIn(browser, server, 'beslisser');
    await uploadEnLees(behandelaar, nummer, [pdf('brief.pdf', await maakPdf(['Brief over de fontein.']))]);
    await beoordeel(behandelaar, nummer, 1, 'Openbaar');
    await behandelaar.goto(`/werk/zaken/${nummer}/besluit`);
    await behandelaar.getByLabel('Titel voor de website').fill('Besluit over de fontein');
    await behandelaar.getByLabel('Samenvatting').fill('De stukken over de fontein zijn openbaar.');
    await behandelaar.getByLabel('Overwegingen').fill('Mevrouw M. Bouwman belde ons op 3 maart. Mies is ook de naam van de fontein.');
    await klik(behandelaar, 'Bewaar concept');
    await klik(behandelaar, 'Bied aan ter controle');
    await opBesluit(await logIn(browser, server, 'jurist'), nummer, 'Keur goed');
    expect(await opBesluit(beslisser, nummer, 'Onderteken')).toContain('Daarover heeft nog niemand beslist.');

    await behandelaar.goto(`/werk/zaken/${nummer}/besluit`);
    await Promise.all([behandelaar.waitForEvent('load'), behandelaar.getByRole('link', { name: 'Lees de versie voor de website' }).click()]);
    await keurPagina(behandelaar);
    expect(await hoofdtekst(behandelaar)).toContain('Mevrouw [naam] belde ons');
    const fontein = behandelaar.locator('section', { has: behandelaar.getByRole('heading', { name: 'Naam: Mies', exact: true }) });
    await fontein.getByRole('radio', { name: /^Laten staan/ }).check();
    await klik(behandelaar, 'Bevestig de versie voor de website');
    await keurPagina(behandelaar);
    expect(await hoofdtekst(behandelaar)).toContain('Schrijf waarom deze tekst op de website mag blijven staan.');
    await behandelaar.locator('section', { has: behandelaar.getByRole('heading', { name: 'Naam: Mies', exact: true }) }).getByLabel('Waarom mag dit blijven staan?').fill('Zo heet de fontein.');
    await behandelaar.getByRole('checkbox', { name: /^Zet de tekst van het verzoek/ }).check();
    await klik(behandelaar, 'Bevestig de versie voor de website');
    expect(await hoofdtekst(behandelaar)).toContain('Bevestigd door');

    await opBesluit(beslisser, nummer, 'Onderteken');
    await opBesluit(behandelaar, nummer, 'Maak bekend');
    await opBesluit(await logIn(browser, server, 'coordinator'), nummer, 'Publiceer');

    const burger = await nieuwePersoon(browser, server);
    await burger.goto(`/dossiers/${nummer}`);
    await keurPagina(burger);
    const lijst = await haal(burger, `/dossiers/${nummer}/inventarislijst.pdf`);
    expect([lijst.status, lijst.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    for (const [link, woord] of [['Lees het besluit', 'Mies is ook de naam van de fontein.'], ['Lees het verzoek', 'Alle stukken over de fontein']] as const) {
      await burger.goto(`/dossiers/${nummer}`);
      await Promise.all([burger.waitForEvent('load'), burger.getByRole('link', { name: link }).click()]);
      const tekst = (await hoofdtekst(burger)).replaceAll(/\s+/g, ' ');
      expect(tekst).toContain(woord);
      expect(tekst).not.toContain('Bouwman');
      await keurPagina(burger);
    }
  }, 300_000);
});
