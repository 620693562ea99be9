// How the site proves itself to the provider with a key instead of a secret: the provider fetches the public half from the site and checks by it.
import { generateKeyPairSync } from 'node:crypto';
import { jest } from '@jest/globals';
import { klok } from '../../../identiteit/licht.ts';
import { startAanbieder, type Testaanbieder } from '../../../support/aanbieder.ts';
import { ADRES, isBinnen, kent, logInBij, openLoginhuis, type Loginhuis } from './loginhuis.ts';

const SLEUTELS = '/werk/inloggen/oidc/sleutels';
const pem = (sleutels: { readonly privateKey: { export(vorm: { readonly format: 'pem'; readonly type: 'pkcs8' }): string | Buffer } }): string => sleutels.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const EC = pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const SOORTEN: readonly (readonly [string, string])[] = [
  ['ES256', EC],
  ['PS256', pem(generateKeyPairSync('rsa', { modulusLength: 2048 }))],
  ['EdDSA', pem(generateKeyPairSync('ed25519'))],
];

let aanbieder: Testaanbieder;
beforeEach(async () => {
  // The provider tells that it would rather fetch by itself.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  aanbieder = await startAanbieder({ adres: ADRES, bewijs: 'sleutel' });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await aanbieder.close();
});

async function metSleutel<T>(oidcSleutel: string, werk: (huis: Loginhuis) => Promise<T>): Promise<T> {
  const huis = await openLoginhuis({ issuer: aanbieder.issuer, clock: klok(), instellingen: { oidcGeheim: undefined, oidcSleutel } });
  aanbieder.haalSleutels ??= ({ pathname }) => fetch(`${huis.basis}${pathname}`);
  try {
    return await werk(huis);
  } finally {
    await huis.close();
  }
}

it.each(SOORTEN)('a key for %s gets somebody in', async (_soort, sleutel) => {
  await metSleutel(sleutel, async (huis) => {
    await huis.medewerker('anna');
    const surfer = huis.surfer();
    await logInBij(surfer, kent(aanbieder, 'anna'));
    expect(await isBinnen(surfer)).toBe(true);
    await logInBij(huis.surfer(), kent(aanbieder, 'anna'));
  });
});

it('shows only the public half, to anybody, under a name of its own', async () => {
  await metSleutel(EC, async (huis) => {
    const antwoord = await fetch(`${huis.basis}${SLEUTELS}`);
    expect([antwoord.status, antwoord.headers.get('content-type'), antwoord.headers.getSetCookie()]).toEqual([200, expect.stringContaining('application/jwk-set+json'), []]);
    expect(await antwoord.json()).toEqual({ keys: [{ kty: 'EC', crv: 'P-256', x: expect.any(String), y: expect.any(String), kid: expect.stringMatching(/^[\w-]{43}$/), use: 'sig' }] });
  });
});

it('a key that the provider does not know gets nobody in, and says that the setting is wrong', async () => {
  const vreemd = pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  await metSleutel(vreemd, async (ander) => {
    aanbieder.haalSleutels = ({ pathname }) => fetch(`${ander.basis}${pathname}`);
    await metSleutel(EC, async (huis) => {
      await huis.medewerker('anna');
      const surfer = huis.surfer();
      const pagina = await logInBij(surfer, kent(aanbieder, 'anna'));
      expect([await isBinnen(surfer), pagina.status]).toEqual([false, 503]);
      expect(huis.gelogd().map(({ reden, code }) => [reden, code])).toContainEqual(['verkeerd-ingesteld', 'invalid_client']);
    });
  });
});

it('with a secret there is no key to show', async () => {
  const huis = await openLoginhuis({ issuer: aanbieder.issuer, clock: klok() });
  expect(await (await fetch(`${huis.basis}${SLEUTELS}`)).json()).toEqual({ keys: [] });
  await huis.close();
});
