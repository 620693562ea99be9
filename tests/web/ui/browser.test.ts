// Every component in a real browser: axe clean, nothing sticks out at 320 px, the focus is seen, and the CSP is never hit.
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { render } from '../../../src/web/ui/render.tsx';
import { axeFindings } from '../../support/axe.ts';
import { startBrowser } from '../../support/chromium.ts';
import { assets, huis } from '../http/huis.ts';
import { Formulierpagina, Werkpagina, Zaakpagina, Zoekpagina } from './stijlgids/index.ts';
import { Router } from 'express';

const PAGINAS = { zoeken: Zoekpagina, formulier: Formulierpagina, werk: Werkpagina, zaak: Zaakpagina } as const;
type Naam = keyof typeof PAGINAS;
const namen = Object.keys(PAGINAS) as readonly Naam[];

let server: Server;
let browser: Browser;
let basis: string;

beforeAll(async () => {
  const router = Router();
  for (const naam of namen) router.get(`/gids/${naam}`, (_request, response) => void response.send(render(PAGINAS[naam]({ assets: assets.paden }))));
  server = huis({ routers: [router] }).app.listen(0);
  basis = `http://localhost:${(server.address() as AddressInfo).port}/gids`;
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

interface Soort {
  readonly breed: number;
  readonly contrast?: boolean;
  readonly zonderScript?: boolean;
}

async function op(naam: Naam, { breed, contrast = false, zonderScript = false }: Soort, doe: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: breed, height: 900 }, forcedColors: contrast ? 'active' : 'none', javaScriptEnabled: !zonderScript });
  const page = await context.newPage();
  const klachten: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') klachten.push(message.text());
  });
  page.on('pageerror', (error) => klachten.push(error.message));
  await page.goto(`${basis}/${naam}`);
  await doe(page);
  await context.close();
  expect(klachten).toEqual([]);
}

const gevallen = namen.flatMap((naam) => [
  [naam, 'on a desk', { breed: 1280 }] as const,
  [naam, 'at 320 px', { breed: 320 }] as const,
  [naam, 'in high contrast', { breed: 1280, contrast: true }] as const,
]);

test.each(gevallen)('%s %s has no fault that axe knows (WCAG 2.2 AA)', async (naam, _hoe, soort) => {
  await op(naam, soort, async (page) => {
    const violations = await axeFindings(page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  });
});

test.each(namen)('%s fits in 320 px, also with wide letter and word spacing (WCAG 1.4.10, 1.4.12)', async (naam) => {
  await op(naam, { breed: 320 }, async (page) => {
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(320);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
        element.style.lineHeight = '1.5';
      }
    });
    expect(await wide()).toBeLessThanOrEqual(320);
  });
});

test.each(namen)('in %s every stop of the Tab key is in sight and has a ring', async (naam) => {
  await op(naam, { breed: 1280 }, async (page) => {
    const count = await page.evaluate(() => document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary').length);
    const faults: string[] = [];
    for (let stop = 0; stop < count; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const box = element.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
        const seen = top !== null && (element.contains(top) || top.contains(element));
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return seen && ring ? null : `${element.outerHTML.slice(0, 100)} seen=${String(seen)} ring=${String(ring)}`;
      });
      if (fault !== null) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
});

test('the summary of faults has the focus when the page opens, without JavaScript', async () => {
  await op('formulier', { breed: 1280 }, async (page) => {
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fouten');
  });
});

test('a link in the summary leads to its field', async () => {
  await op('formulier', { breed: 1280, zonderScript: true }, async (page) => {
    await page.getByRole('link', { name: 'Vul een e-mailadres in' }).click();
    expect(page.url()).toMatch(/#email$/);
    await page.keyboard.type('x');
    expect(await page.locator('#email').inputValue()).toContain('x');
  });
});

test('choosing rows is counted and told; the bar sticks only while something is chosen', async () => {
  await op('werk', { breed: 1280 }, async (page) => {
    const bar = page.getByRole('group', { name: 'Doe iets met de gekozen zaken' });
    expect(await bar.innerText()).toContain('1 gekozen');
    await page.getByLabel('Kies WOO-2026-0187').check();
    expect(await bar.innerText()).toContain('2 gekozen');
    expect(await bar.getAttribute('class')).toContain('woo-bulk--plak');
    await page.getByLabel('Kies WOO-2026-0187').uncheck();
    await page.getByLabel('Kies WOO-2026-0192').uncheck();
    expect(await bar.innerText()).toContain('Niets gekozen');
    expect(await bar.getAttribute('class')).not.toContain('woo-bulk--plak');
  });
});
