// A button that is pressed twice sends once; and a form whose answer never came is not dead for good.
import { nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';

eenServerEnBrowser();

it('sends once while the first is under way, and again when no answer came', async () => {
  const page = await nieuwePersoon(browser, server);
  await page.clock.install();
  await page.goto('/werk/inloggen');
  await page.getByLabel('E-mailadres').fill('iemand@voorbeeldstad.example');
  await page.getByLabel('Wachtwoord').fill('een lang wachtwoord');
  let verstuurd = 0;
  // An answer that leads nowhere: the page stays, as when somebody presses Stop.
  await page.route('**/werk/inloggen', (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    verstuurd += 1;
    return route.fulfill({ status: 204 });
  });
  const druk = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click({ noWaitAfter: true });
    await page.evaluate(() => new Promise((later) => requestAnimationFrame(later)));
  };
  await druk();
  await druk();
  await page.waitForTimeout(200);
  expect(verstuurd).toBe(1);
  await page.clock.fastForward(11_000);
  await druk();
  await page.waitForTimeout(200);
  expect(verstuurd).toBe(2);
});
