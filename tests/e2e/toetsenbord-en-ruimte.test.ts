// What axe cannot see of WCAG 2.2: everything by keyboard, no trap, keys that can be switched off, room for other text spacing,
// the focus in sight, and nothing lost when a session ends. docs/reference/wcag.md leans on this.
import type { Page } from 'playwright-core';
import { leesBevestiging, vraagAan } from './support/aanvraag.ts';
import { hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { emailVan, WACHTWOORD } from './support/server.ts';
import { maakPdf } from './support/stuk.ts';
import { pdf, uploadEnLees } from './support/zaak.ts';

eenServerEnBrowser();

/** Tab until what has the focus is called this. @throws Error when the whole page was walked without meeting it */
async function tabNaar(page: Page, naam: RegExp): Promise<void> {
  for (let stap = 0; stap < 200; stap++) {
    await page.keyboard.press('Tab');
    const hier = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return '';
      const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map((each) => each.textContent).join(' ') : '';
      return `${label} ${element.getAttribute('aria-label') ?? ''} ${element instanceof HTMLInputElement ? '' : element.textContent}`;
    });
    if (naam.test(hier)) return;
  }
  throw new Error(`with Tab nothing is reached that is called ${String(naam)}`);
}
const enter = async (page: Page): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
};

/** Everything that takes the focus, in order, until the walk leaves the page. */
async function loop(page: Page, look: (page: Page) => Promise<string | null>): Promise<readonly string[]> {
  const gezien: string[] = [];
  for (let stap = 0; stap < 400; stap++) {
    await page.keyboard.press('Tab');
    const hier = await look(page);
    if (hier === null) return gezien;
    gezien.push(hier);
  }
  throw new Error(`the focus does not leave the page: ${gezien.slice(-5).join(' → ')}`);
}

const waar = (page: Page): Promise<string | null> =>
  page.evaluate(() => (document.activeElement === null || document.activeElement === document.body ? null : `${document.activeElement.tagName} ${document.activeElement.textContent.trim().slice(0, 40)}`));

async function zaakMetStuk(): Promise<{ readonly jurist: Page; readonly nummer: string; readonly documentId: string }> {
  const jurist = await logIn(browser, server, 'jurist');
  const { nummer } = await vraagAan(await nieuwePersoon(browser, server), 'de kade');
  await uploadEnLees(jurist, nummer, [pdf('kade.pdf', await maakPdf(['De kade wordt vernieuwd.']))]);
  const dossier = server.app.lezen.dossiers.opNummer(nummer);
  const documentId = dossier === null ? undefined : server.app.lezen.inventaris.vanVerzoek(dossier.verzoekId)[0]?.documentId;
  if (documentId === undefined) throw new Error('no document');
  return { jurist, nummer, documentId };
}

it('a request is filed with the keyboard alone (2.1.1)', async () => {
  const page = await nieuwePersoon(browser, server);
  await page.goto('/woo-verzoek/vraag');
  await tabNaar(page, /Waar gaat uw verzoek over/);
  await page.keyboard.type('de haven');
  await tabNaar(page, /Welke informatie wilt u/);
  await page.keyboard.type('Alle stukken over de haven.');
  await tabNaar(page, /^\s*Verder/);
  await enter(page);
  await tabNaar(page, /Uw naam/);
  await page.keyboard.type('Mies Bouwman');
  await tabNaar(page, /Per e-mail/);
  await page.keyboard.press('Space');
  await tabNaar(page, /E-mailadres/);
  await page.keyboard.type('mies@voorbeeld.example');
  await tabNaar(page, /^\s*Verder/);
  await enter(page);
  await tabNaar(page, /Verstuur uw verzoek/);
  await enter(page);
  expect((await leesBevestiging(page)).nummer).toMatch(/^WOO-/);
}, 120_000);

it('the focus leaves the grid and the redaction editor again (2.1.2), and is never under something else, also at 400 % (2.4.11)', async () => {
  const { jurist, nummer, documentId } = await zaakMetStuk();
  const bedekt = (page: Page): Promise<string | null> =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const naam = `${element.tagName} ${element.textContent.trim().slice(0, 40)}`;
      const vlakken = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const zichtbaar = vlakken.some(({ left, right, top, bottom }) => {
        for (const x of [left + 2, (left + right) / 2, right - 2]) {
          for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
            const boven = document.elementFromPoint(x, y);
            if (boven !== null && (element.contains(boven) || boven.contains(element) || [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(boven)))) return true;
          }
        }
        return false;
      });
      return zichtbaar ? naam : `BEDEKT ${naam}`;
    });
  const bedekten: string[] = [];
  for (const [width, height] of [[1280, 900], [320, 256]] as const) {
    await jurist.setViewportSize({ width, height });
    for (const pad of [`/werk/zaken/${nummer}/beoordelen`, `/werk/zaken/${nummer}/documenten/${documentId}/lakken`, '/werk/termijnen', '/', '/zoeken']) {
      await jurist.goto(pad);
      const gezien = await loop(jurist, bedekt);
      expect(gezien.length).toBeGreaterThan(5);
      bedekten.push(...gezien.filter((each) => each.startsWith('BEDEKT')).map((each) => `${pad} at ${width}: ${each}`));
    }
  }
  expect(bedekten).toEqual([]);
}, 240_000);

it('keys of the grid can be switched off, and stay off (2.1.4)', async () => {
  const { jurist, nummer } = await zaakMetStuk();
  await jurist.goto(`/werk/zaken/${nummer}/beoordelen`);
  const gekozen = async (): Promise<boolean> => {
    await jurist.keyboard.press('j');
    await jurist.keyboard.press('x');
    return jurist.getByRole('checkbox', { name: 'Kies document 1', exact: true }).isChecked();
  };
  expect(await gekozen()).toBe(true);
  await jurist.getByText('Sneltoetsen', { exact: true }).click();
  await jurist.getByRole('checkbox', { name: 'Sneltoetsen staan aan' }).uncheck();
  await jurist.reload();
  expect(await gekozen()).toBe(false);
  expect(await waar(jurist)).toBeNull();
}, 120_000);

it('with the text spacing of 1.4.12 nothing is cut off or runs over something else', async () => {
  const { jurist, nummer } = await zaakMetStuk();
  const ruimte = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
  const afgesneden: string[] = [];
  for (const width of [1280, 320]) {
    await jurist.setViewportSize({ width, height: 900 });
    for (const pad of ['/', '/zoeken?q=kade', '/woo-verzoek/vraag', '/werk', '/werk/termijnen', `/werk/zaken/${nummer}`, `/werk/zaken/${nummer}/beoordelen`]) {
      await jurist.goto(pad);
      // Through the protocol of the browser, as a person's own style would come: the page's policy allows no inline style.
      await jurist.evaluate((css) => {
        const blad = new CSSStyleSheet();
        blad.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
      }, ruimte);
      const mis = await jurist.evaluate(() =>
        [...document.querySelectorAll('main *, header *, footer *')]
          .filter((element) => {
            const { overflowX, overflowY } = getComputedStyle(element);
            const alleenVoorgelezen = element.closest('.woo-sr') !== null;
            const snijdt = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
            return !alleenVoorgelezen && element.clientWidth > 1 && ((snijdt(overflowX) && element.scrollWidth > element.clientWidth + 1) || (snijdt(overflowY) && element.scrollHeight > element.clientHeight + 1));
          })
          .map((element) => `${element.tagName}.${element.className}`),
      );
      const zijwaarts = await jurist.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      afgesneden.push(...mis.map((each) => `${pad} at ${width}: ${each}`), ...(zijwaarts ? [`${pad} at ${width}: scrolls sideways`] : []));
    }
  }
  expect(afgesneden).toEqual([]);
}, 180_000);

it('what was filled in when the session ended is sent again after logging in (2.2.1)', async () => {
  const behandelaar = await logIn(browser, server, 'behandelaar');
  const { nummer } = await vraagAan(await nieuwePersoon(browser, server), 'de brug');
  await behandelaar.goto(`/werk/zaken/${nummer}/berichten`);
  await behandelaar.getByRole('textbox').first().fill('Wij zoeken het voor u uit.');
  await behandelaar.context().clearCookies();
  await Promise.all([behandelaar.waitForEvent('load'), behandelaar.getByRole('button', { name: 'Verstuur bericht' }).click()]);
  expect(await hoofdtekst(behandelaar)).toContain('Wat u invulde, is er nog');
  const [tab] = await Promise.all([behandelaar.context().waitForEvent('page'), behandelaar.getByRole('link', { name: /^Log opnieuw in/ }).click()]);
  const nieuw = await logInOp(tab);
  expect(nieuw).not.toContain('inloggen');
  await klik(behandelaar, 'Verstuur opnieuw');
  expect(await hoofdtekst(behandelaar)).toContain('Wij zoeken het voor u uit.');
}, 120_000);

async function logInOp(page: Page): Promise<string> {
  await page.getByLabel('E-mailadres').fill(emailVan('behandelaar'));
  await page.getByLabel('Wachtwoord').fill(WACHTWOORD);
  await klik(page, 'Inloggen');
  return page.url();
}

it('on a narrow screen the name of a table is as wide as its table (1.4.10)', async () => {
  const publicist = await logIn(browser, server, 'publicist');
  await publicist.setViewportSize({ width: 320, height: 800 });
  await publicist.goto('/werk/openbaarmaking/nieuw');
  await publicist.getByLabel('Wat is het?').fill('Een besluit van algemene strekking');
  await publicist.getByLabel('Informatiecategorie').selectOption('3.1');
  await publicist.getByLabel('Op welke dag?').fill('2-11-2024');
  await klik(publicist, 'Leg vast');
  await publicist.goto('/werk/openbaarmaking');
  const breedtes = await publicist.locator('caption:not(.woo-sr)').evaluateAll((namen) => namen.map((naam) => [naam.getBoundingClientRect().width, naam.closest('table')?.getBoundingClientRect().width]));
  expect(breedtes.length).toBeGreaterThan(0);
  for (const [naam, tabel] of breedtes) expect(naam).toBe(tabel);
});
