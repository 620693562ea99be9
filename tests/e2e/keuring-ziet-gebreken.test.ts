// The measure itself: a page that is wrong in every way it looks at does not pass.
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/chromium.ts';
import { gebreken } from './support/keuring.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('finds what is wrong with a bad page', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto('data:text/html,<main><div style="width:600px">breed</div><img src="x"><input></main>');
  const gevonden = (await gebreken(page)).join('\n');
  for (const each of ['image-alt', 'label', 'too wide at 320', 'no title', 'language is', '0 headings of level 1']) expect(gevonden).toContain(each);
});
