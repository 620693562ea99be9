// One person in a browser: each has cookies of their own.
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { emailVan, WACHTWOORD, type Persoon, type Testserver } from './server.ts';

export async function nieuwePersoon(browser: Browser, server: Testserver, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.adres, viewport: { width: 1280, height: 900 }, locale: 'nl-NL', acceptDownloads: true, ...options });
  // Long, for a busy machine: only what goes wrong waits so long.
  context.setDefaultTimeout(45_000);
  return context.newPage();
}

export async function logIn(browser: Browser, server: Testserver, persoon: Persoon): Promise<Page> {
  const page = await nieuwePersoon(browser, server);
  await page.goto('/werk/inloggen');
  await page.getByLabel('E-mailadres').fill(emailVan(persoon));
  await page.getByLabel('Wachtwoord').fill(WACHTWOORD);
  await klik(page, 'Inloggen');
  return page;
}

/** Presses a button and waits for the page that follows. */
export async function klik(page: Page, naam: string | RegExp): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: naam, exact: true }).first().click()]);
}

export const hoofdtekst = (page: Page): Promise<string> => page.locator('main').innerText();

/** The bytes behind a link, fetched with the cookies of this person. */
export async function haal(page: Page, pad: string): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  const response = await page.context().request.get(new URL(pad, page.url()).href);
  return { status: response.status(), bytes: await response.body() };
}

export async function haalLink(page: Page, naam: string | RegExp): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  const href = await page.getByRole('link', { name: naam }).first().getAttribute('href');
  if (href === null) throw new Error(`no link ${String(naam)}`);
  return haal(page, href);
}

/** What a person does who presses the button of a file field that opens a download. */
export async function download(page: Page, naam: string | RegExp): Promise<Buffer> {
  const [wait] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: naam }).first().click()]);
  return readFile(await wait.path());
}
