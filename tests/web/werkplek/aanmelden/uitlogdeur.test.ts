// The door where the provider's server tells that somebody logged out: who may knock, how often, with how much, and what is answered.
import { createLokaal } from '../../../../src/gedeeld/lokaal.ts';
import { StoreUnavailable } from '../../../../src/kern/errors.ts';
import { klok } from '../../../identiteit/licht.ts';
import { CLIENT, startAanbieder, type Testaanbieder } from '../../../support/aanbieder.ts';
import { ADRES, isBinnen, kent, logInBij, type Loginhuis, openLoginhuis } from './loginhuis.ts';
import { bericht, GEBEURTENIS, PAD, seconden } from './uitloghuis.ts';

let aanbieder: Testaanbieder;
let huis: Loginhuis;
const clock = klok();
beforeAll(async () => {
  aanbieder = await startAanbieder({ adres: ADRES, uitlogbericht: 'met-sessie' });
});
afterAll(() => aanbieder.close());
beforeEach(async () => {
  huis = await openLoginhuis({ issuer: aanbieder.issuer, clock });
});
afterEach(() => huis.close());

const token = (sub: string): string =>
  aanbieder.teken({ claims: { iss: aanbieder.issuer, aud: CLIENT, sub, iat: seconden(clock), exp: seconden(clock, 120), jti: crypto.randomUUID(), events: { [GEBEURTENIS]: {} } } });

it('answers 200 without a page, is kept by nobody, and begins no session', async () => {
  const antwoord = await bericht(huis, { logout_token: token('niemand') });
  expect([antwoord.status, await antwoord.text(), antwoord.headers.get('cache-control'), antwoord.headers.getSetCookie()]).toEqual([200, '', 'no-store', []]);
});

it('says what is wrong, and whom to ask', async () => {
  for (const velden of [{}, { logout_token: '' }, { token: token('x') }]) {
    const antwoord = await bericht(huis, { ...velden });
    expect([antwoord.status, antwoord.headers.get('cache-control')]).toEqual([400, 'no-store']);
    expect(await antwoord.json()).toEqual({ error: 'invalid_request', error_description: expect.stringContaining('in de aanvraag staat geen logout_token') });
  }
  expect((await bericht(huis, new URLSearchParams([['logout_token', token('x')], ['logout_token', token('x')]]))).status).toBe(400);
});

it('is open to servers only by that one path and method', async () => {
  const naar = (pad: string, method: string) => fetch(`${huis.basis}${pad}`, { method, ...(method === 'POST' ? { body: new URLSearchParams({ x: '' }) } : {}) });
  expect([(await naar(PAD, 'GET')).status, (await naar(`${PAD}/x`, 'POST')).status, (await naar('/werk/uitloggen', 'POST')).status]).toEqual([405, 403, 403]);
});

it('takes a little, and not without end', async () => {
  expect((await bericht(huis, { logout_token: 'x'.repeat(17 * 1_024) })).status).toBe(413);
  // What is too large is not even counted.
  for (let keer = 0; keer < 600; keer += 1) await bericht(huis, { logout_token: 'x' });
  expect((await bericht(huis, { logout_token: 'x' })).status).toBe(429);
});

it('is not there when nobody logs in at an organisation', async () => {
  const zonder = await openLoginhuis({ issuer: aanbieder.issuer, clock, instellingen: { oidcIssuer: undefined } });
  expect((await bericht(zonder, { logout_token: token('x') })).status).toBe(404);
  await zonder.close();
});

it('takes the same message once more when it could not be stored', async () => {
  const gedeeld = createLokaal(':memory:');
  const stuk = { nu: false };
  const haperend = await openLoginhuis({ issuer: aanbieder.issuer, clock, gedeeld: { ...gedeeld, vers: () => (stuk.nu ? Promise.reject(new StoreUnavailable('weg')) : gedeeld.vers()) } });
  await haperend.medewerker('anna');
  const surfer = haperend.surfer();
  await logInBij(surfer, kent(aanbieder, 'anna'));
  const logout_token = token('anna-1');
  stuk.nu = true;
  expect([(await bericht(haperend, { logout_token })).status, await isBinnen(surfer)]).toEqual([400, true]);
  stuk.nu = false;
  expect([(await bericht(haperend, { logout_token })).status, await isBinnen(surfer)]).toEqual([200, false]);
  await haperend.close();
});
