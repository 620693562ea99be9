// A partly public document does not leave before it is redacted, and nobody approves an own decision.
import { vraagAan } from './support/aanvraag.ts';
import { logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import { maakPdf } from './support/stuk.ts';
import { beoordeel, opBesluit, pdf, schrijfBesluit, uploadEnLees } from './support/zaak.ts';

eenServerEnBrowser();

describe('a decision with a partly public document', () => {
  it('is not approved by its author, and its document is neither delivered nor published', async () => {
    const { nummer } = await vraagAan(await nieuwePersoon(browser, server), 'de kermis');
    const jurist = await logIn(browser, server, 'jurist');
    const coordinator = await logIn(browser, server, 'coordinator');
    const beslisser = await logIn(browser, server, 'beslisser');
    await uploadEnLees(jurist, nummer, [pdf('brief.pdf', await maakPdf(['Brief van een bewoner over de kermis.']))]);
    await beoordeel(jurist, nummer, 1, 'Deels openbaar', /^5\.1\.2\.e/);
    await schrijfBesluit(jurist, nummer, 'Besluit over de kermis');

    expect(await opBesluit(jurist, nummer, 'Keur goed')).toContain('U hebt dit besluit zelf opgesteld. Een ander moet het goedkeuren.');
    expect(await jurist.title()).toMatch(/^Fout: /);
    await keurPagina(jurist);
    expect(await opBesluit(coordinator, nummer, 'Keur goed')).toContain('Het besluit is goedgekeurd.');
    await opBesluit(beslisser, nummer, 'Onderteken');
    await opBesluit(jurist, nummer, 'Maak bekend');

    for (const [page, knop] of [[jurist, 'Verstrek de documenten nu'], [coordinator, 'Publiceer']] as const) {
      const tekst = await opBesluit(page, nummer, knop);
      expect(tekst).toContain('Dit kan niet');
      expect(tekst).toMatch(/gelakte versie/);
    }
    await keurPagina(coordinator);
    const burger = await nieuwePersoon(browser, server);
    expect((await burger.goto(`/dossiers/${nummer}`))?.status()).toBe(404);
  });
});
