// What comes with a login at the provider: roles by its groups, who may still use a password, logging out there too, and what an
// administrator sees of it.
import { klok } from '../../../identiteit/licht.ts';
import { startAanbieder, type Testaanbieder } from '../../../support/aanbieder.ts';
import type { Surfer } from '../../../support/surfer.ts';
import { ADRES, isBinnen, kent, logInBij, type Loginhuis, openLoginhuis, WACHTWOORD } from './loginhuis.ts';

let aanbieder: Testaanbieder;
let huis: Loginhuis;
const clock = klok();
afterEach(async () => {
  await huis.close();
  await aanbieder.close();
});
async function open(instellingen: Parameters<typeof openLoginhuis>[0]['instellingen'] = {}, uitloggen = true): Promise<void> {
  aanbieder = await startAanbieder({ adres: ADRES, uitloggen });
  huis = await openLoginhuis({ issuer: aanbieder.issuer, clock, instellingen });
}

const metWachtwoord = (surfer: Surfer, naam: string, wachtwoord = WACHTWOORD) => surfer.ga(`${ADRES}/werk/inloggen`, { email: `${naam}@voorbeeld.nl`, wachtwoord });
const rollenVan = (naam: string) => huis.identiteit.medewerkers.lijst().find((medewerker) => medewerker.naam === naam)?.rollen;

describe('groups of the provider', () => {
  beforeEach(() => open({ oidcGroepen: 'team=behandelaar,hoofd=coordinator+beslisser,ict=beheerder' }));

  it('make an account at the first login, with the roles of the group, and open it at the next', async () => {
    const sub = kent(aanbieder, 'anna', { groups: ['team'] });
    const surfer = huis.surfer();
    await logInBij(surfer, sub);
    expect(await isBinnen(surfer)).toBe(true);
    await logInBij(huis.surfer(), sub);
    expect(huis.identiteit.medewerkers.lijst()).toMatchObject([{ naam: 'anna', email: 'anna@voorbeeld.nl', rollen: ['behandelaar'] }]);
    expect(huis.gelogd().map(({ gebeurd }) => gebeurd)).toEqual([['aangemaakt', 'gekoppeld'], []]);
  });

  it('change the roles at every login, and close the door when there is none left', async () => {
    await huis.medewerker('anna', ['jurist']);
    const sub = kent(aanbieder, 'anna', { groups: ['team', 'hoofd'] });
    await logInBij(huis.surfer(), sub);
    expect(rollenVan('anna')).toEqual(['behandelaar', 'coordinator', 'beslisser']);
    kent(aanbieder, 'anna', { groups: ['hoofd'] });
    await logInBij(huis.surfer(), sub);
    expect(rollenVan('anna')).toEqual(['coordinator', 'beslisser']);
    kent(aanbieder, 'anna', { groups: ['kantine'] });
    const surfer = huis.surfer();
    expect(await logInBij(surfer, sub)).toMatchObject({ status: 403, tekst: expect.stringContaining('U heeft op deze site geen rol') });
    expect(await isBinnen(surfer)).toBe(false);
  });

  it('never take the last administrator away', async () => {
    await huis.medewerker('bea', ['beheerder']);
    const sub = kent(aanbieder, 'bea', { groups: ['ict', 'team'] });
    await logInBij(huis.surfer(), sub);
    kent(aanbieder, 'bea', { groups: ['hoofd'] });
    await logInBij(huis.surfer(), sub);
    expect(rollenVan('bea')).toEqual(['coordinator', 'beslisser', 'beheerder']);
    await huis.medewerker('carla', ['beheerder']);
    await logInBij(huis.surfer(), sub);
    expect(rollenVan('bea')).toEqual(['coordinator', 'beslisser']);
  });

  it('make one account of two logins at the same moment', async () => {
    const sub = kent(aanbieder, 'anna', { groups: ['team'] });
    const surfers = [huis.surfer(), huis.surfer()];
    await Promise.all(surfers.map((surfer) => logInBij(surfer, sub)));
    expect(await Promise.all(surfers.map(isBinnen))).toEqual([true, true]);
    expect(huis.identiteit.medewerkers.lijst()).toHaveLength(1);
  });
});

describe('passwords beside it', () => {
  it('are for administrators, and who knows another one is told which button to use', async () => {
    await open({ oidcNaam: 'Voorbeeldstad' });
    await huis.medewerker('anna', ['behandelaar', 'coordinator']);
    await huis.medewerker('bea', ['beheerder', 'jurist']);
    const surfer = huis.surfer();
    const geweigerd = await metWachtwoord(surfer, 'anna');
    expect([geweigerd.status, await isBinnen(surfer)]).toEqual([422, false]);
    expect(geweigerd.tekst).toContain('Gebruik de knop &quot;Inloggen met Voorbeeldstad&quot;.');
    expect(geweigerd.tekst).toContain('Alleen voor beheerders');
    // Told only to who knows the password.
    expect((await metWachtwoord(huis.surfer(), 'anna', 'fout')).tekst).toContain('Het e-mailadres of het wachtwoord klopt niet.');
    expect((await metWachtwoord(surfer, 'bea')).koppen.get('location')).toBe('/werk');
  });

  it('are for everybody when the settings say so', async () => {
    await open({ oidcWachtwoorden: 'iedereen' });
    await huis.medewerker('anna');
    expect((await metWachtwoord(huis.surfer(), 'anna')).koppen.get('location')).toBe('/werk');
    expect((await huis.surfer().ga(`${ADRES}/werk/inloggen`)).tekst).not.toContain('Alleen voor beheerders');
  });

  it('let the very first administrator in', async () => {
    await open();
    const eerste = await huis.identiteit.medewerkers.eersteBeheerder('bea@voorbeeld.nl');
    expect((await metWachtwoord(huis.surfer(), 'bea', eerste?.wachtwoord)).koppen.get('location')).toBe('/werk/wachtwoord');
  });
});

describe('logging out', () => {
  const uit = (surfer: Surfer) => surfer.ga(`${ADRES}/werk/uitloggen`, { x: '' });

  it('ends the session here and leads to the provider, which leads back', async () => {
    await open();
    const id = await huis.medewerker('anna');
    const surfer = huis.surfer();
    await logInBij(surfer, kent(aanbieder, 'anna'));
    const pagina = await uit(surfer);
    expect(pagina.status).toBe(200);
    expect(huis.identiteit.sessies.van(id)).toEqual([]);
    const naar = new URL(/^0; url=(.+)$/.exec(pagina.koppen.get('refresh') ?? '')?.[1] ?? '');
    expect(pagina.tekst).toContain(`href="${naar.href.replaceAll('&', '&amp;')}"`);
    expect([naar.origin, naar.searchParams.get('post_logout_redirect_uri'), naar.searchParams.has('id_token_hint')]).toEqual([aanbieder.issuer, `${ADRES}/werk/uitgelogd`, true]);
    const terug = await surfer.verstuur(await surfer.volg(naar.href), { logout: 'yes' });
    expect([terug.url.href, terug.status]).toEqual([`${ADRES}/werk/uitgelogd`, 200]);
    // The provider does not know this browser any more either.
    expect((await surfer.volg(`${ADRES}/werk/inloggen/organisatie`)).url.pathname).toMatch(/^\/interaction\//);
  });

  it('stays here when the provider has no place for it, or is away', async () => {
    await open({}, false);
    await huis.medewerker('anna');
    const sub = kent(aanbieder, 'anna');
    const surfer = huis.surfer();
    await logInBij(surfer, sub);
    expect((await uit(surfer)).koppen.get('location')).toBe('/werk/inloggen');
    await logInBij(surfer, sub);
    clock.verzet({ minutes: 1 });
    await aanbieder.valUit();
    expect([(await uit(surfer)).koppen.get('location'), await isBinnen(surfer)]).toEqual(['/werk/inloggen', false]);
    await aanbieder.herstel();
  });

  it('of a session with a password is only here', async () => {
    await open();
    await huis.medewerker('bea', ['beheerder']);
    const surfer = huis.surfer();
    await metWachtwoord(surfer, 'bea');
    expect((await uit(surfer)).koppen.get('location')).toBe('/werk/inloggen');
  });
});

describe('an administrator', () => {
  it('sees who is linked, makes accounts without a password, and takes a link away', async () => {
    await open();
    const anna = await huis.medewerker('anna');
    await huis.medewerker('bea', ['beheerder']);
    const surfer = huis.surfer();
    await metWachtwoord(surfer, 'bea');
    const pagina = `${ADRES}/beheer/gebruikers/${anna}`;
    expect((await surfer.ga(pagina)).tekst).toContain('anna is nog niet gekoppeld');
    const annas = huis.surfer();
    await logInBij(annas, kent(aanbieder, 'anna'));
    const { tekst } = await surfer.ga(pagina);
    expect(tekst).toContain('Gekoppeld sinds');
    expect(tekst).not.toContain('Wachtwoord vergeten');
    await surfer.ga(`${pagina}/ontkoppelen`, { x: '' });
    expect([huis.identiteit.medewerkers.vind(anna)?.gekoppeldOp, await isBinnen(annas)]).toEqual([null, false]);

    const gemaakt = await surfer.ga(`${ADRES}/beheer/gebruikers`, { naam: 'Kim', email: 'kim@voorbeeld.nl', rollen: 'jurist' });
    expect(gemaakt.tekst).toContain('Kim kan nu inloggen met uw werkaccount.');
    expect(gemaakt.tekst).not.toContain('woo-eenmalig');
    expect(gemaakt.tekst).toContain('Nog niet ingelogd');
    expect((await surfer.ga(`${ADRES}/beheer/gebruikers`, { naam: 'Bas', email: 'bas@voorbeeld.nl', rollen: 'beheerder' })).tekst).toContain('woo-eenmalig');
  });

  it('cannot take their own link away', async () => {
    await open();
    const bea = await huis.medewerker('bea', ['beheerder']);
    const surfer = huis.surfer();
    await logInBij(surfer, kent(aanbieder, 'bea'));
    expect((await surfer.ga(`${ADRES}/beheer/gebruikers/${bea}/ontkoppelen`, { x: '' })).status).toBe(422);
    expect((await surfer.ga(`${ADRES}/werk/profiel`)).tekst).toContain('Ingelogd met');
  });
});
