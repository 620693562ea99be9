// What cannot be tried against a provider of our own: the address of Entra where every tenant of the world logs in.
import { jest } from '@jest/globals';
import { createAanbieder } from '../../../src/identiteit/oidc/aanbieder.ts';
import type { Oidcinstelling } from '../../../src/identiteit/oidc/instelling.ts';
import { createOntdekking } from '../../../src/identiteit/oidc/ontdekking.ts';
import { klok } from '../licht.ts';

const ENTRA = 'https://login.microsoftonline.com';
const instelling = (issuer: string): Oidcinstelling => ({
  issuer,
  client: 'woostroom',
  bewijs: { soort: 'geheim', geheim: 'geheim' },
  naam: 'Microsoft',
  eisen: { acr: [], groepen: null },
  groepenclaim: 'groups',
  emailbewijs: 'xms_edov',
  wachtwoorden: 'beheerders',
  adres: 'https://woo.example.nl',
});
const vertrek = (issuer: string) => createAanbieder(instelling(issuer), createOntdekking(instelling(issuer), klok())).vertrek({ state: 's', nonce: 'n', verifier: 'v'.repeat(43) }, false);

afterEach(() => {
  jest.restoreAllMocks();
});

it.each([
  ['common', '{tenantid}', { ok: false, fout: { reden: 'verkeerd-ingesteld', code: 'andere_issuer' } }],
  ['9188040d-6c67-4c5b-b112-36a304b66dad', '9188040d-6c67-4c5b-b112-36a304b66dad', { ok: true, waarde: expect.stringContaining(`${ENTRA}/authorize?`) }],
])('of the tenant %s', async (tenant, zegtZelf, uitkomst) => {
  const metadata = { issuer: `${ENTRA}/${zegtZelf}/v2.0`, authorization_endpoint: `${ENTRA}/authorize`, token_endpoint: `${ENTRA}/token`, jwks_uri: `${ENTRA}/keys` };
  jest.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(JSON.stringify(metadata), { headers: { 'Content-Type': 'application/json' } }));
  expect(await vertrek(`${ENTRA}/${tenant}/v2.0`)).toEqual(uitkomst);
});
