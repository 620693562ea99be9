// Which logout tokens are believed: every demand of Back-Channel Logout 1.0 §2.4 and §2.6, each broken on its own.
import { generateKeyPairSync } from 'node:crypto';
import { jest } from '@jest/globals';
import { klok } from '../../../identiteit/licht.ts';
import { CLIENT, startAanbieder, vreemdeSleutel, type Claims, type Testaanbieder, type Verzonden } from '../../../support/aanbieder.ts';
import { ADRES, type Loginhuis, openLoginhuis } from './loginhuis.ts';
import { bericht, GEBEURTENIS, seconden } from './uitloghuis.ts';

let aanbieder: Testaanbieder;
let huis: Loginhuis;
const clock = klok();
beforeAll(async () => {
  aanbieder = await startAanbieder({ adres: ADRES, uitlogbericht: 'met-sessie' });
});
afterAll(() => aanbieder.close());
beforeEach(async () => {
  aanbieder.antwoord = undefined;
  aanbieder.gevraagd.length = 0;
  huis = await openLoginhuis({ issuer: aanbieder.issuer, clock });
});
afterEach(() => huis.close());

const KOP = { alg: 'RS256', typ: 'logout+jwt', kid: 'een' };
const goed = (): Claims => ({ iss: aanbieder.issuer, aud: CLIENT, sub: 'anna-1', sid: 's-1', iat: seconden(clock), exp: seconden(clock, 120), jti: crypto.randomUUID(), events: { [GEBEURTENIS]: {} } });
const maak = (claims: Claims = {}, kop: Claims = KOP, verder: Partial<Verzonden> = {}): string => aanbieder.teken({ kop, claims: { ...goed(), ...claims }, ...verder });
const antwoordOp = async (logout_token: string) => (await bericht(huis, { logout_token })).status;
const laatst = () => {
  const { reden, code } = huis.gelogd().at(-1) ?? {};
  return { reden, code };
};

it.each([
  ['as the specification has it', {}, KOP],
  ['without a session', { sid: undefined }, KOP],
  ['without a person', { sub: undefined }, KOP],
  ['for a list with only us in it', { aud: [CLIENT] }, KOP],
  ['for several, of which it is for us', { aud: ['ander', CLIENT], azp: CLIENT }, KOP],
  ['of before the advice to say what it is', {}, { ...KOP, typ: 'JWT' }],
  ['without saying what it is', {}, { ...KOP, typ: undefined }],
  ['with the name of the key left out, when there is one key', {}, { ...KOP, kid: undefined }],
  ['half a minute apart in time', { iat: 30 }, KOP],
  ['with more events and more in them', { events: { [GEBEURTENIS]: { x: 1 }, 'https://ander.example': {} } }, KOP],
])('is believed: %s', async (_wat, claims, kop) => {
  const tijden = 'iat' in claims ? { iat: seconden(clock, 30), exp: seconden(clock, -30) } : {};
  expect([await antwoordOp(maak({ ...claims, ...tijden }, kop)), laatst().reden]).toEqual([200, undefined]);
});

it.each([
  ['another issuer', () => maak({ iss: 'https://elders.voorbeeld.nl' }), 'claim_iss'],
  ['no issuer', () => maak({ iss: undefined }), 'claim_iss'],
  ['for another site', () => maak({ aud: 'een-andere-site' }), 'claim_aud'],
  ['for nobody', () => maak({ aud: undefined }), 'claim_aud'],
  ['for several, without saying which', () => maak({ aud: [CLIENT, 'ander'] }), 'claim_azp'],
  ['for several, of which another', () => maak({ aud: [CLIENT, 'ander'], azp: 'ander' }), 'claim_azp'],
  ['neither a person nor a session', () => maak({ sub: undefined, sid: undefined }), 'claim_sub'],
  ['an empty person', () => maak({ sub: '' }), 'claim_sub'],
  ['a session that is no text', () => maak({ sid: 7 }), 'claim_sid'],
  ['no time of making', () => maak({ iat: undefined }), 'claim_iat'],
  ['no end', () => maak({ exp: undefined }), 'claim_exp'],
  ['an end that is no number', () => maak({ exp: '9999999999' }), 'claim_exp'],
  ['an end beyond all time', () => maak({ exp: 1e300 }), 'claim_exp'],
  ['no mark of its own', () => maak({ jti: undefined }), 'claim_jti'],
  ['no events', () => maak({ events: undefined }), 'claim_events'],
  ['another event', () => maak({ events: { 'https://schemas.openid.net/event/iets-anders': {} } }), 'claim_events'],
  ['an event that is no object', () => maak({ events: { [GEBEURTENIS]: true } }), 'claim_events'],
  ['events in a list', () => maak({ events: [GEBEURTENIS] }), 'claim_events'],
  ['a nonce: an ID token', () => maak({ nonce: 'n' }), 'claim_nonce'],
  ['a nonce of nothing', () => maak({ nonce: null }), 'claim_nonce'],
  ['another kind of token', () => maak({}, { ...KOP, typ: 'at+jwt' }), 'typ'],
  ['a signature of another key', () => maak({}, KOP, { sleutel: vreemdeSleutel }), 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
  ['a key that is not published', () => maak({}, { ...KOP, kid: 'twee' }), 'ERR_JWKS_NO_MATCHING_KEY'],
  ['no signature', () => maak({}, { ...KOP, alg: 'none' }), 'ERR_JOSE_ALG_NOT_ALLOWED'],
  ['a signature with a shared secret', () => maak({}, { ...KOP, alg: 'HS256' }), 'ERR_JOSE_ALG_NOT_ALLOWED'],
  ['a demand that we do not know', () => maak({}, { ...KOP, crit: ['x'], x: 1 }), 'ERR_JOSE_NOT_SUPPORTED'],
  ['something that is no token', () => 'abc', 'ERR_JWS_INVALID'],
  ['five parts: encrypted, which we never asked for', () => 'a.b.c.d.e', 'ERR_JWS_INVALID'],
])('ends nothing: %s', async (_wat, token, code) => {
  expect([await antwoordOp(token()), laatst()]).toEqual([400, { reden: 'verklaring-klopt-niet', code }]);
});

it.each([
  ['over', { exp: -61 }, 'claim_exp'],
  ['made later than now', { iat: 61 }, 'claim_iat'],
  ['not valid yet', { nbf: 61 }, 'claim_nbf'],
])('ends nothing when its time is not now: %s', async (_wat, tijden, code) => {
  const claims = Object.fromEntries(Object.entries(tijden).map(([claim, erbij]) => [claim, seconden(clock, erbij)]));
  expect([await antwoordOp(maak(claims)), laatst()]).toEqual([400, { reden: 'klok', code }]);
});

it('is used once: another with the same mark is the same', async () => {
  const jti = crypto.randomUUID();
  expect([await antwoordOp(maak({ jti })), await antwoordOp(maak({ jti, sub: 'bert-1' })), laatst()]).toEqual([200, 400, { reden: 'al-gebruikt', code: undefined }]);
});

it('what is refused does not use up its mark', async () => {
  const jti = crypto.randomUUID();
  expect([await antwoordOp(maak({ jti }, KOP, { sleutel: vreemdeSleutel })), await antwoordOp(maak({ jti }))]).toEqual([400, 200]);
});

it('nothing of a token is logged or answered, whoever made it', async () => {
  const antwoord = await bericht(huis, { logout_token: maak({ sub: 'geheime-naam', events: { 'geheime-naam': {} } }, { ...KOP, typ: 'geheime-naam' }) });
  expect((await antwoord.text()) + JSON.stringify(huis.gelogd())).not.toContain('geheime-naam');
});

describe('the keys of the provider', () => {
  const gevraagd = () => aanbieder.gevraagd.filter((pad) => pad === '/jwks').length;

  it('are not asked for each time, whatever is sent', async () => {
    for (let keer = 0; keer < 20; keer += 1) expect(await antwoordOp(maak({}, { ...KOP, kid: `k${keer}` }, { sleutel: vreemdeSleutel }))).toBe(400);
    expect(await antwoordOp(maak())).toBe(200);
    expect(gevraagd()).toBe(1);
  });

  it('that cannot be fetched end nothing, and are asked for again', async () => {
    aanbieder.antwoord = (context) => {
      if (context.path === '/jwks') context.status = 503;
    };
    expect([await antwoordOp(maak()), laatst().reden]).toEqual([400, 'onbereikbaar']);
    aanbieder.antwoord = undefined;
    expect(await antwoordOp(maak())).toBe(200);
  });

  it.each([
    ['under another name', 'twee'],
    ['under the same name', 'een'],
  ])('may change %s', async (_hoe, kid) => {
    expect(await antwoordOp(maak())).toBe(200);
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    aanbieder.antwoord = (context) => {
      if (context.path === '/jwks') context.body = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] };
    };
    const nu = Date.now();
    const later = jest.spyOn(Date, 'now').mockImplementation(() => nu + 6_000);
    expect(await antwoordOp(maak({}, { ...KOP, kid }, { sleutel: privateKey }))).toBe(200);
    expect(await antwoordOp(maak())).toBe(400);
    later.mockRestore();
  });

  it('of a provider that does not answer: nobody is logged out, and the sender reads so', async () => {
    await aanbieder.valUit();
    const antwoord = await bericht(huis, { logout_token: maak() });
    expect([antwoord.status, await antwoord.text()]).toEqual([400, expect.stringContaining('wij kunnen de inlogdienst nu niet bereiken')]);
    await aanbieder.herstel();
  });
});
