// A requester files a request, gets back in by code and by mail, writes to the body, and withdraws.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { leesBevestiging, vraagAan, vulIn } from './support/aanvraag.ts';
import { haalLink, hoofdtekst, klik, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';

eenServerEnBrowser();

async function open(page: Page, nummer: string, volgcode: string): Promise<void> {
  await page.goto('/mijn');
  await page.locator('#nummer').fill(nummer);
  await page.getByLabel('Volgcode').fill(volgcode);
  await klik(page, 'Open mijn verzoek');
}

/** The first mail of the outbox in which the pattern occurs, with line ends of quoted-printable taken out. */
async function mailMet(pattern: RegExp): Promise<string> {
  const map = join(server.app.config.map, 'uitbak');
  for (const name of await readdir(map)) {
    const found = pattern.exec((await readFile(join(map, name), 'utf8')).replaceAll('=\r\n', ''));
    if (found !== null) return found[0];
  }
  throw new Error(`no mail with ${String(pattern)}`);
}

describe('a requester', () => {
  it('is led to what is missing before going on', async () => {
    const page = await nieuwePersoon(browser, server);
    await page.goto('/woo-verzoek');
    await keurPagina(page);
    await page.getByRole('link', { name: 'Begin met uw verzoek' }).click();
    await keurPagina(page);
    await klik(page, 'Verder');
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fouten');
    expect(await page.locator('#fouten').innerText()).toContain('Vul in waar uw verzoek over gaat.');
    await keurPagina(page);
  });

  it('gets number, follow code, date and reason, and the same number when the form is sent twice', async () => {
    const page = await nieuwePersoon(browser, server);
    await vulIn(page, 'de sporthal', 'mies@voorbeeld.example');
    await keurPagina(page);
    const velden = await page.locator('form[action="/mijn/indienen"]').evaluate((form: HTMLFormElement) => [...new FormData(form)].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])));
    await klik(page, 'Verstuur uw verzoek');
    const { nummer, volgcode } = await leesBevestiging(page);
    expect(nummer).toMatch(/^WOO-\d{4}-\d{4}$/);
    expect(volgcode.replaceAll(/[^A-Za-z0-9]/g, '')).toHaveLength(20);
    const tekst = await hoofdtekst(page);
    expect(tekst).toContain('Ons besluit uiterlijk');
    expect(tekst).toContain('Waarom deze datum?');
    expect(tekst).toContain('4 weken');
    await keurPagina(page);
    expect((await haalLink(page, /ontvangstbewijs/)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const again = await page.context().request.post('/mijn/indienen', { multipart: Object.fromEntries(velden), headers: { origin: server.adres } });
    expect(new URL(again.url()).pathname).toBe(`/mijn/${nummer}/ontvangen`);
    expect(server.app.lezen.dossiers.lijst({}, 0, 10).verzoeken).toHaveLength(1);
  });

  it('opens the request with the follow code, and not with a tampered one', async () => {
    const page = await nieuwePersoon(browser, server);
    const { nummer, volgcode } = await vraagAan(page, 'de brug');
    await page.goto(`/mijn/${nummer}`);
    await klik(page, 'Sluit uw verzoek af op dit apparaat');
    await page.goto(`/mijn/${nummer}`);
    expect(new URL(page.url()).pathname).toBe('/mijn');
    await keurPagina(page);
    const last = volgcode.at(-1) === 'A' ? 'B' : 'A';
    await open(page, nummer, `${volgcode.slice(0, -1)}${last}`);
    expect(await page.locator('#fouten').innerText()).toContain('horen niet bij elkaar');
    await keurPagina(page);
    await open(page, nummer, volgcode);
    expect(await hoofdtekst(page)).toContain('de brug');
    await keurPagina(page);
  });

  it('comes in once with a link from a mail', async () => {
    const page = await nieuwePersoon(browser, server);
    const { nummer } = await vraagAan(page, 'de haven', 'haven@voorbeeld.example');
    await page.context().clearCookies();
    await page.goto('/mijn');
    await page.locator('#link-nummer').fill(nummer);
    await page.getByLabel('E-mailadres').fill('haven@voorbeeld.example');
    await klik(page, 'Stuur mij een link');
    const link = await mailMet(/http:\/\/localhost:\d+\/mijn\/link\/[\w-]+/);
    await page.goto(link);
    await klik(page, 'Open mijn verzoek');
    expect(await hoofdtekst(page)).toContain('de haven');
    await page.context().clearCookies();
    await page.goto(link);
    await klik(page, 'Open mijn verzoek');
    expect(await hoofdtekst(page)).toContain('Deze link is al gebruikt.');
  });

  it('sends a message with a file, and withdraws', async () => {
    const page = await nieuwePersoon(browser, server);
    const { nummer } = await vraagAan(page, 'het park');
    await page.goto(`/mijn/${nummer}`);
    await page.getByLabel('Stuur ons een bericht').fill('Ik bedoel vooral de speeltuin.');
    await page.getByLabel('Bijlagen').setInputFiles({ name: 'kaart.txt', mimeType: 'text/plain', buffer: Buffer.from('bij de eik') });
    await klik(page, 'Verstuur bericht');
    expect(await hoofdtekst(page)).toContain('Ik bedoel vooral de speeltuin.');
    expect((await haalLink(page, 'kaart.txt')).bytes.toString()).toBe('bij de eik');
    await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: 'Verzoek intrekken' }).click()]);
    await keurPagina(page);
    await klik(page, 'Trek mijn verzoek in');
    expect(await hoofdtekst(page)).toContain('Uw verzoek is ingetrokken.');
  });
});
