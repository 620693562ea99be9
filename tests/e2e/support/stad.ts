// A whole Woostroom on a port of its own with a real browser before it: what the journeys walk through.
import type { AddressInfo } from 'node:net';
import { createServer as createNetServer } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { createWoostroom, type Woostroom } from '../../../src/app.ts';
import { leesConfiguratie } from '../../../src/configuratie.ts';
import type { Rol } from '../../../src/identiteit/rollen.ts';
import { newFolder } from '../../support/folder.ts';

export interface Stad {
  readonly app: Woostroom;
  readonly basis: string;
  /** Folder with everything the system keeps. */
  readonly map: string;
  /** A visitor with a browser of their own. */
  bezoeker(opties?: { readonly breed?: number; readonly zonderScript?: boolean }): Promise<Page>;
  /** A colleague, logged in. */
  collega(naam: string, rollen: readonly Rol[]): Promise<Page>;
  /** Waits until every process, read model and the index have seen the log as it is. */
  rust(): Promise<void>;
  sluit(): Promise<void>;
}

const WACHTWOORD = 'een lange zin om te testen';

const vrijePoort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createNetServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export async function openStad(): Promise<Stad> {
  const folder = await newFolder();
  const poort = await vrijePoort();
  const map = folder.file('data');
  const basis = `http://localhost:${poort}`;
  const app = createWoostroom(leesConfiguratie({}, { map, poort, host: 'localhost', adres: basis, omgeving: 'test', logniveau: 'silent', maxUploadMb: 20 }));
  await app.start();
  await app.luister();
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const contexts: BrowserContext[] = [];

  const bezoeker: Stad['bezoeker'] = async ({ breed = 1280, zonderScript = false } = {}) => {
    const context = await browser.newContext({ viewport: { width: breed, height: 900 }, locale: 'nl-NL', javaScriptEnabled: !zonderScript });
    contexts.push(context);
    context.setDefaultTimeout(15_000);
    return context.newPage();
  };

  return {
    app,
    basis,
    map,
    bezoeker,
    async collega(naam, rollen) {
      const email = `${naam.toLowerCase().replaceAll(/[^a-z]/g, '.')}@stad.example`;
      const nieuw = await app.identiteit.medewerkers.voegToe({ naam, email, rollen });
      if (!nieuw.ok) throw new Error(nieuw.weigering.uitleg);
      const gewijzigd = await app.identiteit.medewerkers.wijzigWachtwoord(nieuw.waarde.medewerker.id, nieuw.waarde.wachtwoord, WACHTWOORD);
      if (!gewijzigd.ok) throw new Error(gewijzigd.weigering.uitleg);
      const page = await bezoeker();
      await page.goto(`${basis}/werk/inloggen`);
      await page.getByLabel('E-mailadres').fill(email);
      await page.getByLabel('Wachtwoord').fill(WACHTWOORD);
      await page.getByRole('button', { name: 'Inloggen' }).click();
      await page.waitForURL('**/werk');
      return page;
    },
    async rust() {
      await app.processen.waitFor(await app.omgeving.store.head());
      const head = await app.omgeving.store.head();
      await app.projecties.waitFor(head, { timeoutMs: 20_000 });
      await app.projecties.waitFor(head, { timeoutMs: 20_000, names: ['zoekindex'] });
    },
    async sluit() {
      for (const context of contexts) await context.close();
      await browser.close();
      await app.close();
      await folder.remove();
    },
  };
}

/** What every page must be: no fault that axe knows, one title, one h1, and nothing that sticks out at 320 px. */
export async function keur(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect({ op: page.url(), fouten: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`) }).toEqual({ op: page.url(), fouten: [] });
  expect(await page.title()).toMatch(/ – /);
  expect(await page.locator('h1').count()).toBe(1);
  const breed = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  expect({ op: page.url(), breedte: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({ op: page.url(), breedte: 320 });
  if (breed !== null) await page.setViewportSize(breed);
}
