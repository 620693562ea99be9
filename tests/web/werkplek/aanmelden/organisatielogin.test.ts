// Logging in at a real provider over HTTP: who gets in and how, and every way in which it is refused, each with its own page.
import { klok } from '../../../identiteit/licht.ts';
import { startAanbieder, vreemdeSleutel, type Testaanbieder, type Verzonden } from '../../../support/aanbieder.ts';
import { ADRES, isBinnen, kent, logInBij, type Loginhuis, openLoginhuis, totTerugkeer, WACHTWOORD } from './loginhuis.ts';

let aanbieder: Testaanbieder;
let huis: Loginhuis;
let clock: ReturnType<typeof klok>;
beforeAll(async () => {
  aanbieder = await startAanbieder({ adres: ADRES });
});
afterAll(() => aanbieder.close());
beforeEach(async () => {
  clock = klok();
  aanbieder.vervals = undefined;
  aanbieder.antwoord = undefined;
  aanbieder.gevraagd.length = 0;
  aanbieder.personen.clear();
  huis = await openLoginhuis({ issuer: aanbieder.issuer, clock });
});
afterEach(() => huis.close());

const claims = (anders: Readonly<Record<string, unknown>>) => (verzonden: Verzonden) => ({ ...verzonden, claims: { ...verzonden.claims, ...anders } });
/** The library holds the times in a token against the real clock. */
const seconden = (erbij: number): number => Math.floor(Date.now() / 1_000) + erbij;

/** What was logged, without the time and the level. */
const regels = () => huis.gelogd().map(({ time: _, level: __, ...rest }) => rest);

describe('the way in', () => {
  it('leads from the button to where one was going, without a password', async () => {
    await huis.medewerker('anna');
    const surfer = huis.surfer();
    const inlog = await surfer.volg(`${ADRES}/werk/profiel?x=1`);
    expect(inlog.url.pathname).toBe('/werk/inloggen');
    const knop = /<a class="nl-button nl-button--primary" href="([^"]+)"><span[^>]*>Inloggen met uw werkaccount</.exec(inlog.tekst)?.[1] ?? '';
    expect(knop).toBe('/werk/inloggen/organisatie?terug=%2Fwerk%2Fprofiel%3Fx%3D1');
    const aan = await logInBij(surfer, kent(aanbieder, 'anna'), knop);
    expect([aan.url.href, aan.status]).toEqual([`${ADRES}/werk/profiel?x=1`, 200]);
    expect(aan.tekst).toContain('anna@voorbeeld.nl');
  });

  it('asks for a code with PKCE, state and nonce, and for no more than it needs', async () => {
    const vertrek = await huis.surfer().ga(`${ADRES}/werk/inloggen/organisatie`);
    expect(vertrek.status).toBe(303);
    const vraag = new URL(vertrek.koppen.get('location') ?? '').searchParams;
    expect(Object.fromEntries(vraag)).toEqual({
      client_id: 'woostroom',
      response_type: 'code',
      redirect_uri: `${ADRES}/werk/inloggen/oidc`,
      scope: 'openid profile email',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(vertrek.koppen.getSetCookie()).toEqual([expect.stringMatching(/^woo-inloggen=[\w-]{43}; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/)]);
  });

  it('links the account at the first login; afterwards the address does not count', async () => {
    const id = await huis.medewerker('anna');
    const sub = kent(aanbieder, 'anna');
    await logInBij(huis.surfer(), sub);
    expect(huis.identiteit.medewerkers.vind(id)?.gekoppeldOp).toEqual(clock.now());
    await huis.medewerker('bert');
    kent(aanbieder, 'anna', { email: 'bert@voorbeeld.nl', email_verified: false });
    const surfer = huis.surfer();
    await logInBij(surfer, sub);
    expect((await surfer.ga(`${ADRES}/werk/profiel`)).tekst).toContain('anna@voorbeeld.nl');
    expect(regels()).toEqual([
      { medewerker: id, gebeurd: ['gekoppeld'], msg: 'ingelogd via de organisatie' },
      { medewerker: id, gebeurd: [], msg: 'ingelogd via de organisatie' },
    ]);
  });

  it('gives a new session id, so that a planted one is worth nothing, and takes the cookie of the way back', async () => {
    const anna = await huis.medewerker('anna');
    const bea = await huis.medewerker('bea', ['beheerder']);
    const surfer = huis.surfer();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    await surfer.ga(`${ADRES}/werk/inloggen`, { email: 'bea@voorbeeld.nl', wachtwoord: WACHTWOORD });
    const geplant = surfer.koekjes(ADRES).get('woo-werk') ?? '';
    expect(huis.identiteit.sessies.van(bea)).toHaveLength(1);
    await surfer.ga(terug.href);
    expect((await surfer.ga(`${ADRES}/werk/profiel`)).tekst).toContain('anna@voorbeeld.nl');
    expect([...surfer.koekjes(ADRES).keys()]).toEqual(['woo-werk']);
    const planter = huis.surfer();
    planter.koekjes(ADRES).set('woo-werk', geplant);
    expect(await isBinnen(planter)).toBe(false);
    expect([huis.identiteit.sessies.van(anna).length, huis.identiteit.sessies.van(bea).length]).toEqual([1, 0]);
  });

  it('needs no password of one’s own first', async () => {
    const gemaakt = await huis.identiteit.medewerkers.voegToe({ naam: 'Nieuw', email: 'nieuw@voorbeeld.nl', rollen: ['jurist'] });
    expect(gemaakt).toMatchObject({ ok: true, waarde: { medewerker: { moetWachtwoordWijzigen: true } } });
    const surfer = huis.surfer();
    expect((await logInBij(surfer, kent(aanbieder, 'nieuw'), '/werk/inloggen/organisatie?terug=/werk/profiel')).status).toBe(200);
  });

  it.each([['https://kwaad.example/'], ['//kwaad.example/'], ['/\\kwaad.example'], ['javascript:alert(1)']])('never leads back to another site: %s', async (terug) => {
    await huis.medewerker('anna');
    const naar = await logInBij(huis.surfer(), kent(aanbieder, 'anna'), `/werk/inloggen/organisatie?terug=${encodeURIComponent(terug)}`, (doel) => doel.origin === ADRES && doel.pathname !== '/werk/inloggen/oidc');
    expect(naar.url.href).toBe(`${ADRES}/werk`);
  });

  it('is not asked again of who is in already', async () => {
    await huis.medewerker('anna');
    const surfer = huis.surfer();
    await logInBij(surfer, kent(aanbieder, 'anna'));
    expect((await surfer.ga(`${ADRES}/werk/inloggen/organisatie?terug=/werk/profiel`)).koppen.get('location')).toBe('/werk/profiel');
    expect((await surfer.ga(`${ADRES}/werk/inloggen/organisatie?terug=https://kwaad.example/`)).koppen.get('location')).toBe('/werk');
  });

  it('leads back to a form that was sent after the session ended: it can be sent once more', async () => {
    await huis.medewerker('anna', ['beheerder']);
    const sub = kent(aanbieder, 'anna');
    const surfer = huis.surfer();
    await logInBij(surfer, sub);
    clock.verzet({ minutes: 31 });
    const formulier = { naam: 'Kim', email: 'kim@voorbeeld.nl', rollen: 'jurist' };
    const uit = await surfer.ga(`${ADRES}/beheer/gebruikers`, formulier);
    expect([uit.status, /value="Kim"/.test(uit.tekst)]).toEqual([401, true]);
    const [, inloggen = ''] = /<a class="nl-link" href="([^"]+)" target="_blank"/.exec(uit.tekst) ?? [];
    const [, knop = ''] = /href="(\/werk\/inloggen\/organisatie[^"]*)"/.exec((await surfer.volg(`${ADRES}${inloggen}`)).tekst) ?? [];
    await logInBij(surfer, sub, knop);
    expect((await surfer.verstuur(uit, {})).tekst).toContain('Kim');
    expect(huis.identiteit.medewerkers.lijst().map(({ naam }) => naam)).toContain('Kim');
  });
});

describe('who may not come in sees why and what to do', () => {
  const geweigerd = async (sub: string, surfer = huis.surfer()) => {
    const pagina = await logInBij(surfer, sub);
    return { status: pagina.status, titel: /<h1[^>]*>([^<]+)</.exec(pagina.tekst)?.[1], tekst: pagina.tekst, binnen: await isBinnen(surfer) };
  };

  it('without an account', async () => {
    const { tekst, ...rest } = await geweigerd(kent(aanbieder, 'vreemd'));
    expect(rest).toEqual({ status: 403, titel: 'U heeft hier nog geen account', binnen: false });
    expect(tekst).toContain('Vraag de beheerder van deze site om een account');
    expect(tekst).not.toContain('vreemd');
  });

  it('with an address that is not proven, also when there is an account with it', async () => {
    await huis.medewerker('anna');
    expect(await geweigerd(kent(aanbieder, 'anna', { email_verified: false }))).toMatchObject({ status: 403, titel: 'Uw e-mailadres is niet bevestigd', binnen: false });
  });

  it('without an address', async () => {
    expect(await geweigerd(kent(aanbieder, 'anna', { email: undefined }))).toMatchObject({ status: 403, titel: 'Wij weten niet welk account van u is', binnen: false });
  });

  it('with a blocked account, before and after it was linked', async () => {
    const id = await huis.medewerker('anna');
    const beheerder = await huis.medewerker('bea', ['beheerder']);
    const sub = kent(aanbieder, 'anna');
    await huis.identiteit.medewerkers.blokkeer(beheerder, id);
    expect(await geweigerd(sub)).toMatchObject({ status: 403, titel: 'Uw account is geblokkeerd', binnen: false });
    await huis.identiteit.medewerkers.deblokkeer(beheerder, id);
    const surfer = huis.surfer();
    await logInBij(surfer, sub);
    expect(await isBinnen(surfer)).toBe(true);
    await huis.identiteit.medewerkers.blokkeer(beheerder, id);
    expect(await isBinnen(surfer)).toBe(false);
    expect(await geweigerd(sub)).toMatchObject({ titel: 'Uw account is geblokkeerd', binnen: false });
    expect(regels().at(-1)).toEqual({ reden: 'geblokkeerd', medewerker: id, msg: 'inloggen via de organisatie geweigerd' });
  });

  it('as another person with the same address, until an administrator unlinks the account', async () => {
    const id = await huis.medewerker('anna');
    const beheerder = await huis.medewerker('bea', ['beheerder']);
    await logInBij(huis.surfer(), kent(aanbieder, 'anna'));
    aanbieder.personen.set('anna-2', { name: 'anna', email: 'anna@voorbeeld.nl', email_verified: true });
    expect(await geweigerd('anna-2')).toMatchObject({ status: 403, titel: 'Dit account hoort bij een andere inlog', binnen: false });
    await huis.identiteit.medewerkers.ontkoppel(beheerder, id);
    const surfer = huis.surfer();
    await logInBij(surfer, 'anna-2');
    expect(await isBinnen(surfer)).toBe(true);
    expect(await geweigerd('anna-1')).toMatchObject({ titel: 'Dit account hoort bij een andere inlog' });
  });

  it.each([
    ['access_denied', 403, 'Uw organisatie laat u niet door'],
    ['unmet_authentication_requirements', 403, 'Uw inlog is niet sterk genoeg'],
    ['server_error', 503, 'Inloggen via uw organisatie lukt nu niet'],
    ['temporarily_unavailable', 503, 'Inloggen via uw organisatie lukt nu niet'],
    ['invalid_scope', 503, 'Inloggen via uw organisatie lukt nu niet'],
    ['<script>', 503, 'Inloggen via uw organisatie lukt nu niet'],
  ])('when the provider answers %s', async (fout, status, titel) => {
    const surfer = huis.surfer();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    const vraag = new URLSearchParams({ error: fout, error_description: 'iets over anna@voorbeeld.nl', state: terug.searchParams.get('state') ?? '', iss: aanbieder.issuer });
    const pagina = await surfer.ga(`${ADRES}/werk/inloggen/oidc?${vraag.toString()}`);
    expect(pagina.status).toBe(status);
    expect(pagina.tekst).toContain(titel);
    expect(pagina.tekst + JSON.stringify(huis.gelogd())).not.toMatch(/anna|<script>/);
  });

  it.each([
    ['another nonce', claims({ nonce: 'een andere' })],
    ['no nonce', claims({ nonce: undefined })],
    ['another issuer', claims({ iss: 'https://elders.voorbeeld.nl' })],
    ['a token for another site', claims({ aud: 'een-andere-site' })],
    ['a signature of another key', (verzonden: Verzonden) => ({ ...verzonden, sleutel: vreemdeSleutel })],
    ['no signature', (verzonden: Verzonden) => ({ ...verzonden, kop: { ...verzonden.kop, alg: 'none' } })],
    ['a signature with a shared secret', (verzonden: Verzonden) => ({ ...verzonden, kop: { ...verzonden.kop, alg: 'HS256' } })],
    ['an unknown key', (verzonden: Verzonden) => ({ ...verzonden, kop: { ...verzonden.kop, kid: 'onbekend' } })],
  ])('with a token that is not right: %s', async (_wat, vervals) => {
    await huis.medewerker('anna');
    const sub = kent(aanbieder, 'anna');
    aanbieder.vervals = vervals;
    expect(await geweigerd(sub)).toMatchObject({ status: 403, titel: 'Uw inlog klopt niet', binnen: false });
    expect(regels()).toEqual([{ reden: 'verklaring-klopt-niet', code: expect.stringMatching(/^OAUTH_/), msg: 'inloggen via de organisatie geweigerd' }]);
    // What is refused is the token, not the person.
    aanbieder.vervals = undefined;
    expect((await geweigerd(sub)).binnen).toBe(true);
  });

  it.each([
    ['expired long ago', { exp: seconden(-300) }],
    ['not valid yet', { nbf: seconden(300) }],
  ])('when the clocks differ too much: %s', async (_wat, tijden) => {
    await huis.medewerker('anna');
    aanbieder.vervals = claims(tijden);
    expect(await geweigerd(kent(aanbieder, 'anna'))).toMatchObject({ status: 503, binnen: false, tekst: expect.stringContaining('De klokken lopen niet gelijk') });
  });

  it('but a difference of half a minute is none', async () => {
    await huis.medewerker('anna');
    aanbieder.vervals = claims({ exp: seconden(-30), nbf: seconden(30) });
    expect((await geweigerd(kent(aanbieder, 'anna'))).binnen).toBe(true);
  });
});

describe('a level of logging in that is asked', () => {
  beforeEach(async () => {
    await huis.close();
    huis = await openLoginhuis({ issuer: aanbieder.issuer, clock, instellingen: { oidcAcr: ['hoog', 'hoger'] } });
    await huis.medewerker('anna');
  });

  it('is asked of the provider, and must stand in the token', async () => {
    const sub = kent(aanbieder, 'anna');
    for (const acr of [undefined, 'laag']) {
      aanbieder.vervals = claims({ acr });
      const surfer = huis.surfer();
      const pagina = await logInBij(surfer, sub);
      expect([pagina.status, pagina.tekst.includes('Uw inlog is niet sterk genoeg'), await isBinnen(surfer)]).toEqual([403, true, false]);
    }
    expect(aanbieder.gevraagd.find((pad) => pad.startsWith('/auth?'))).toContain('acr_values=hoog+hoger');
    aanbieder.vervals = claims({ acr: 'hoog' });
    const surfer = huis.surfer();
    await logInBij(surfer, sub);
    expect(await isBinnen(surfer)).toBe(true);
  });

  it('can be tried again as another person: the provider asks who it is', async () => {
    const surfer = huis.surfer();
    const { tekst } = await logInBij(surfer, kent(aanbieder, 'anna'));
    const [, opnieuw = ''] = /href="(\/werk\/inloggen\/organisatie\?opnieuw=ja)"/.exec(tekst) ?? [];
    expect((await surfer.volg(`${ADRES}${opnieuw}`)).url.pathname).toMatch(/^\/interaction\//);
  });
});
