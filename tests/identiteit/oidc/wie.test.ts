// Whose account a proof of identity opens: every rule, without a provider.
import type { MedewerkerId } from '../../../src/kern/ids.ts';
import { verklaringUit, type Verklaring } from '../../../src/identiteit/oidc/verklaring.ts';
import { wieIsDit, type Eisen, type Kandidaat } from '../../../src/identiteit/oidc/wie.ts';

const ISSUER = 'https://inloggen.voorbeeld.nl';
const id = (naam: string) => naam as MedewerkerId;
const verklaring = (anders: Partial<Verklaring> = {}): Verklaring => ({ issuer: ISSUER, sub: 'anna-1', naam: 'Anna', email: 'anna@voorbeeld.nl', emailBevestigd: true, acr: null, groepen: [], ...anders });
const account = (naam: string, anders: Partial<Kandidaat> = {}): Kandidaat => ({ id: id(naam), email: `${naam}@voorbeeld.nl`, geblokkeerd: false, inlog: null, ...anders });
const VRIJ: Eisen = { acr: [], groepen: null };
const GROEPEN: Eisen = { acr: [], groepen: { team: ['behandelaar'], hoofd: ['beslisser', 'coordinator', 'behandelaar'] } };
const gekoppeld = { issuer: ISSUER, sub: 'anna-1' };

describe('the first login', () => {
  it('links the one account with the proven address, however it is written', () => {
    expect(wieIsDit(verklaring({ email: 'Anna@Voorbeeld.nl' }), [account('bert'), account('anna')], VRIJ)).toEqual({ doe: 'koppelen', id: 'anna' });
  });

  it.each([
    ['geen-email', verklaring({ email: null })],
    ['email-niet-bevestigd', verklaring({ emailBevestigd: false })],
    ['geen-account', verklaring({ email: 'carla@voorbeeld.nl' })],
  ] as const)('is refused: %s', (reden, van) => {
    expect(wieIsDit(van, [account('anna')], VRIJ)).toMatchObject({ doe: 'weigeren', reden });
  });

  it('does not open a blocked account', () => {
    expect(wieIsDit(verklaring(), [account('anna', { geblokkeerd: true })], VRIJ)).toEqual({ doe: 'weigeren', reden: 'geblokkeerd', id: 'anna' });
  });

  it('takes the open one of two accounts with one address, and neither when both are open', () => {
    const oud = account('oud', { email: 'anna@voorbeeld.nl', geblokkeerd: true });
    expect(wieIsDit(verklaring(), [oud, account('anna')], VRIJ)).toEqual({ doe: 'koppelen', id: 'anna' });
    expect(wieIsDit(verklaring(), [{ ...oud, geblokkeerd: false }, account('anna')], VRIJ)).toMatchObject({ doe: 'weigeren', reden: 'dubbel' });
  });

  it.each([
    ['another person', { issuer: ISSUER, sub: 'iemand-anders' }],
    ['the same mark at another issuer', { issuer: 'https://elders.voorbeeld.nl', sub: 'anna-1' }],
  ])('does not take over an account that is linked to %s', (_wie, inlog) => {
    expect(wieIsDit(verklaring(), [account('anna', { inlog })], VRIJ)).toEqual({ doe: 'weigeren', reden: 'andere-koppeling', id: 'anna' });
  });
});

describe('a linked account', () => {
  it('is found by its mark only: another or an unproven address changes nothing, nor does an account that has the address', () => {
    const accounts = [account('bert'), account('anna', { inlog: gekoppeld })];
    for (const email of ['bert@voorbeeld.nl', 'nieuw@voorbeeld.nl', null]) {
      expect(wieIsDit(verklaring({ email, emailBevestigd: false }), accounts, VRIJ)).toEqual({ doe: 'toelaten', id: 'anna', rollen: null });
    }
  });

  it('stays found when the setting writes the issuer with or without the last slash, and only then', () => {
    const opHost = (issuer: string) => [account('anna', { inlog: { issuer, sub: 'anna-1' } })];
    expect(wieIsDit(verklaring({ issuer: `${ISSUER}/` }), opHost(ISSUER), VRIJ)).toMatchObject({ doe: 'toelaten', id: 'anna' });
    expect(wieIsDit(verklaring({ issuer: ISSUER }), opHost(`${ISSUER}/`), VRIJ)).toMatchObject({ doe: 'toelaten', id: 'anna' });
    expect(wieIsDit(verklaring({ issuer: `${ISSUER}/stad/` }), opHost(`${ISSUER}/stad`), VRIJ)).toMatchObject({ doe: 'weigeren', reden: 'andere-koppeling' });
  });

  it('is refused when it is blocked, and when two accounts have one mark', () => {
    expect(wieIsDit(verklaring(), [account('anna', { inlog: gekoppeld, geblokkeerd: true })], VRIJ)).toEqual({ doe: 'weigeren', reden: 'geblokkeerd', id: 'anna' });
    expect(wieIsDit(verklaring(), [account('anna', { inlog: gekoppeld }), account('bert', { inlog: gekoppeld })], VRIJ)).toMatchObject({ reden: 'dubbel' });
  });
});

describe('the level of logging in', () => {
  const eisen: Eisen = { acr: ['hoog', 'hoger'], groepen: null };
  it.each([[null], ['laag'], ['HOOG'], ['hoog hoger']])('%s is refused, also of a linked account', (acr) => {
    expect(wieIsDit(verklaring({ acr }), [account('anna', { inlog: gekoppeld })], eisen)).toMatchObject({ doe: 'weigeren', reden: 'niveau' });
  });
  it('one of the levels that are asked is enough', () => {
    expect(wieIsDit(verklaring({ acr: 'hoger' }), [account('anna', { inlog: gekoppeld })], eisen)).toMatchObject({ doe: 'toelaten' });
  });
});

describe('groups that give roles', () => {
  it('make an account for who has none, and only for a proven address', () => {
    expect(wieIsDit(verklaring({ groepen: ['team'] }), [], GROEPEN)).toEqual({ doe: 'aanmaken', naam: 'Anna', email: 'anna@voorbeeld.nl', rollen: ['behandelaar'] });
    expect(wieIsDit(verklaring({ groepen: ['team'], naam: null }), [], GROEPEN)).toMatchObject({ naam: 'anna@voorbeeld.nl' });
    expect(wieIsDit(verklaring({ groepen: ['team'], emailBevestigd: false }), [], GROEPEN)).toMatchObject({ reden: 'email-niet-bevestigd' });
  });

  it('give every role once, of all groups together', () => {
    expect(wieIsDit(verklaring({ groepen: ['hoofd', 'team', 'kantine'] }), [account('anna', { inlog: gekoppeld })], GROEPEN)).toEqual({ doe: 'toelaten', id: 'anna', rollen: ['behandelaar', 'coordinator', 'beslisser'] });
  });

  it.each([[[]], [['kantine']], [['constructor', '__proto__', 'toString']]])('%j gives none, and nobody gets in', (groepen) => {
    for (const accounts of [[], [account('anna')], [account('anna', { inlog: gekoppeld })]]) {
      expect(wieIsDit(verklaring({ groepen }), accounts, GROEPEN)).toMatchObject({ doe: 'weigeren', reden: 'geen-groep' });
    }
  });
});

describe('what a provider says', () => {
  const NAMEN = { emailbewijs: 'email_verified', groepenclaim: 'groups' };
  const lees = (token: object, profiel: object = {}, namen = NAMEN) => verklaringUit(ISSUER, 'anna-1', { ...token }, { ...profiel }, namen);

  it.each([['true'], [1], ['1'], [null], [undefined], [{}]])('email_verified %j is no proof', (email_verified) => {
    expect(lees({ email: 'anna@voorbeeld.nl', email_verified }).emailBevestigd).toBe(false);
  });

  it('a claim of the provider’s own may say it otherwise', () => {
    for (const bewezen of [true, 1, '1', 'true']) expect(lees({ email: 'a@b.nl', xms_edov: bewezen }, {}, { ...NAMEN, emailbewijs: 'xms_edov' }).emailBevestigd).toBe(true);
    for (const niet of [false, 0, '0', 'false', undefined]) expect(lees({ email: 'a@b.nl', xms_edov: niet, email_verified: true }, {}, { ...NAMEN, emailbewijs: 'xms_edov' }).emailBevestigd).toBe(false);
  });

  it('an address is proven by the place that gave it, not by another', () => {
    expect(lees({ email: 'een@voorbeeld.nl' }, { email: 'ander@voorbeeld.nl', email_verified: true })).toMatchObject({ email: 'ander@voorbeeld.nl', emailBevestigd: true });
    expect(lees({ email: 'een@voorbeeld.nl' }, { email_verified: true })).toMatchObject({ email: 'een@voorbeeld.nl', emailBevestigd: false });
    expect(lees({ email: 'een@voorbeeld.nl', email_verified: false }, { email: 'ander@voorbeeld.nl', email_verified: true })).toMatchObject({ email: 'een@voorbeeld.nl', emailBevestigd: false });
  });

  it('how firmly somebody logged in is only believed when it was signed', () => {
    expect(lees({}, { acr: 'hoog' }).acr).toBeNull();
    expect(lees({ acr: 'hoog' }).acr).toBe('hoog');
  });

  it('groups are a list of names, one name, or none', () => {
    expect(lees({ groups: ['a', 3, 'b'] }).groepen).toEqual(['a', 'b']);
    expect(lees({}, { groups: ['c'] }).groepen).toEqual(['c']);
    expect(lees({ groups: 'a' }).groepen).toEqual(['a']);
    expect(lees({ groups: 'a b,c' }).groepen).toEqual(['a b,c']);
    for (const geen of [undefined, null, 3, true, { a: 'a' }]) expect(lees({ groups: geen }).groepen).toEqual([]);
  });
});
