// An administrator makes a key, another system works with it, and after it is revoked it opens nothing.
import { hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';

eenServerEnBrowser();

it('a key is made, shown once, used and revoked', async () => {
  const beheerder = await logIn(browser, server, 'beheerder');
  await beheerder.goto('/beheer/koppelingen');
  await keurPagina(beheerder);

  await klik(beheerder, 'Koppeling maken');
  expect(await hoofdtekst(beheerder)).toContain('De koppeling heeft nog geen naam.');
  await keurPagina(beheerder);

  await beheerder.getByLabel('Naam van het systeem').fill('Zaaksysteem');
  await beheerder.getByLabel('publicaties:lezen').check();
  await klik(beheerder, 'Koppeling maken');
  await keurPagina(beheerder);
  const sleutel = /woo_[\w-]{43}/.exec(await hoofdtekst(beheerder))?.[0] ?? '';
  expect(sleutel).not.toBe('');

  const vraag = (pad: string) => fetch(`${server.adres}/api/v1${pad}`, { headers: { Authorization: `Bearer ${sleutel}` } });
  expect((await vraag('/publicaties?publicatiestatus=concept&sorteer=registratie')).status).toBe(200);

  await beheerder.goto('/beheer/koppelingen');
  expect(await hoofdtekst(beheerder)).not.toContain(sleutel);
  await Promise.all([beheerder.waitForEvent('load'), beheerder.getByRole('link', { name: 'Zaaksysteem' }).click()]);
  await keurPagina(beheerder);
  await klik(beheerder, 'Koppeling intrekken');
  expect(await hoofdtekst(beheerder)).toContain('De koppeling voor Zaaksysteem is ingetrokken.');
  expect((await vraag('/publicaties')).status).toBe(401);
}, 120_000);

it('only an administrator gets there', async () => {
  const behandelaar = await logIn(browser, server, 'behandelaar');
  expect((await behandelaar.goto('/beheer/koppelingen'))?.status()).toBe(403);
}, 120_000);

it('the page about the API tells of every operation, fits on a phone and can be used by everybody', async () => {
  const bezoeker = await nieuwePersoon(browser, server);
  await bezoeker.goto('/api');
  await keurPagina(bezoeker);
  const tekst = await hoofdtekst(bezoeker);
  const document = (await (await fetch(`${server.adres}/api/v1/openapi.json`)).json()) as { readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary: string }>>>> };
  for (const { summary } of Object.values(document.paths).flatMap((methoden) => Object.values(methoden))) expect(tekst).toContain(summary);
}, 300_000);
