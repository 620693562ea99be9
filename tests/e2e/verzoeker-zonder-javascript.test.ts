// A requester whose browser runs no JavaScript.
import { hoofdtekst, klik, nieuwePersoon } from './support/browser.ts';
import { vraagAan } from './support/aanvraag.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';

eenServerEnBrowser();

describe('a requester without JavaScript', () => {
  it('files a request completely and opens it with the follow code', async () => {
    const page = await nieuwePersoon(browser, server, { javaScriptEnabled: false });
    const { nummer, volgcode } = await vraagAan(page, 'het zwembad');
    expect(nummer).toMatch(/^WOO-\d{4}-\d{4}$/);
    await page.context().clearCookies();
    await page.goto('/mijn');
    await page.getByLabel('Nummer van uw verzoek').first().fill(nummer);
    await page.getByLabel('Volgcode').fill(volgcode);
    await klik(page, 'Open mijn verzoek');
    expect(await hoofdtekst(page)).toContain('het zwembad');
  });
});
