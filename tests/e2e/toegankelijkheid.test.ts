// Every main page of every face: no axe finding, nothing to scroll sideways at 320 px.
// With WOOSTROOM_SCHERMEN=<folder> a picture of each page at 1280 and 320 px is left there for a person to judge.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { vraagAan } from './support/aanvraag.ts';
import { logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { gebreken } from './support/keuring.ts';
import { vierPaginas } from './support/stuk.ts';
import { beoordeel, opBesluit, pdf, schrijfBesluit, uploadEnLees, verstrek } from './support/zaak.ts';

eenServerEnBrowser();

async function foto(page: Page, pad: string): Promise<void> {
  const folder = process.env['WOOSTROOM_SCHERMEN'];
  if (folder === undefined) return;
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${pad.replaceAll(/[^a-z0-9]+/gi, '_')}.${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function keurAlles(page: Page, paden: readonly string[]): Promise<readonly string[]> {
  const gevonden: string[] = [];
  for (const pad of paden) {
    const response = await page.goto(pad);
    if ((response?.status() ?? 500) >= 500) gevonden.push(`${pad}: ${response?.status() ?? 'no answer'}`);
    gevonden.push(...(await gebreken(page)));
    await foto(page, pad);
  }
  return gevonden;
}

const PUBLIEK = ['/', '/zoeken', '/zoeken?q=wadi', '/zoeken?q=onvindbaarwoord', '/categorieen', '/volgen?q=wadi', '/volgen/aangevraagd', '/woo-verzoek', '/woo-verzoek/vraag', '/mijn', '/termijn-berekenen?ontvangen=2-11-2026&herstel-tot=18-1-2027&doorgestuurd-binnen=x&overmacht=9-11-2026', '/cijfers', '/open-data', '/contact', '/toegankelijkheid', '/privacy', '/bestaat-niet', '/werk/inloggen'];
const WERK = ['/werk', '/werk/termijnen', '/werk/cijfers', '/werk/cijfers/zaken?wat=open', '/werk/mededelingen', '/werk/nieuw', '/werk/publiceren', '/werk/publiceren/nieuw', '/werk/publiceren/reeks', '/werk/openbaarmaking', '/werk/openbaarmaking/nieuw', '/werk/openbaarmaking/categorieen/2k', '/werk/profiel'];
const REGELS = ['/beheer/regels', '/beheer/regels?R2=dag-eerder&R17=besluit&weg=2026-05-15', '/beheer/regels?R1=misschien&erbij=x&weg=2026-12-25'];
const VAN_ZAAK = ['', '/documenten', '/documenten/inname', '/berichten', '/besluit', '/logboek', '/stap/verdagen', '/stap/zienswijzen-vragen', '/stap/precisering-vragen', '/stap/uitstel-afspreken', '/stap/intrekken'];

describe('every main page can be used by everybody', () => {
  it('public, requester and handler', async () => {
    const verzoeker = await nieuwePersoon(browser, server);
    const { nummer } = await vraagAan(verzoeker, 'de wadi');
    const open = await vraagAan(verzoeker, 'het plein');
    const behandelaar = await logIn(browser, server, 'behandelaar');
    const coordinator = await logIn(browser, server, 'coordinator');
    for (const zaak of [nummer, open.nummer]) await uploadEnLees(behandelaar, zaak, [pdf('notitie.pdf', await vierPaginas())]);
    await beoordeel(behandelaar, nummer, 1, 'Openbaar');
    await schrijfBesluit(behandelaar, nummer, 'Besluit over de wadi');
    const jurist = await logIn(browser, server, 'jurist');
    await opBesluit(jurist, nummer, 'Keur goed');
    await opBesluit(await logIn(browser, server, 'beslisser'), nummer, 'Onderteken');
    await opBesluit(behandelaar, nummer, 'Maak bekend');
    await verstrek(behandelaar, nummer);
    await opBesluit(coordinator, nummer, 'Publiceer');
    const dossier = server.app.lezen.dossiers.opNummer(open.nummer);
    const stukken = (dossier === null ? [] : server.app.lezen.inventaris.vanVerzoek(dossier.verzoekId)).map(({ documentId }) => `/werk/zaken/${open.nummer}/documenten/${documentId}`);

    expect([
      ...(await keurAlles(verzoeker, [...PUBLIEK, `/dossiers/${nummer}`, `/dossiers/${nummer}/inventarislijst`, `/mijn/${open.nummer}`])),
      ...(await keurAlles(coordinator, [...WERK, ...VAN_ZAAK.map((deel) => `/werk/zaken/${open.nummer}${deel}`), ...stukken, `/werk/zaken/${nummer}/besluit`])),
      ...(await keurAlles(jurist, REGELS)),
    ]).toEqual([]);
  }, 1_500_000);
});
