// A provider that changes the keys it signs with while we run: who logs in a moment later gets in, and an old key opens nothing any more.
import { generateKeyPairSync } from 'node:crypto';
import { klok } from '../../../identiteit/licht.ts';
import { startAanbieder, type Testaanbieder } from '../../../support/aanbieder.ts';
import { ADRES, isBinnen, kent, logInBij, type Loginhuis, openLoginhuis } from './loginhuis.ts';

let aanbieder: Testaanbieder;
let huis: Loginhuis;
beforeAll(async () => {
  aanbieder = await startAanbieder({ adres: ADRES });
});
afterAll(() => aanbieder.close());
beforeEach(async () => {
  huis = await openLoginhuis({ issuer: aanbieder.issuer, clock: klok() });
  await huis.medewerker('anna');
});
afterEach(async () => {
  aanbieder.vervals = undefined;
  aanbieder.antwoord = undefined;
  await huis.close();
});

const komtBinnen = async (): Promise<boolean> => {
  const surfer = huis.surfer();
  await logInBij(surfer, kent(aanbieder, 'anna'));
  return isBinnen(surfer);
};

/** From now on the provider publishes another key, and signs with it. */
function wisselSleutel(kid: string | undefined): void {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const naam = kid === undefined ? {} : { kid };
  aanbieder.antwoord = (context) => {
    if (context.path === '/jwks') context.body = { keys: [{ ...publicKey.export({ format: 'jwk' }), ...naam, use: 'sig', alg: 'RS256' }] };
  };
  aanbieder.vervals = ({ claims }) => ({ kop: { alg: 'RS256', typ: 'JWT', ...naam }, claims, sleutel: privateKey });
}

// OpenID Connect Core 1.0 §10.1.1.
it.each([
  ['under another name', 'twee'],
  ['under the same name', 'een'],
  ['without a name', undefined],
])('a new key counts at the next login: %s', async (_hoe, kid) => {
  expect(await komtBinnen()).toBe(true);
  wisselSleutel(kid);
  expect(await komtBinnen()).toBe(true);
});

it('a key that is published no more opens nothing, a moment after it still did', async () => {
  expect(await komtBinnen()).toBe(true);
  wisselSleutel('twee');
  aanbieder.vervals = undefined;
  expect(await komtBinnen()).toBe(false);
  expect(huis.gelogd().at(-1)).toMatchObject({ reden: 'verklaring-klopt-niet' });
});
