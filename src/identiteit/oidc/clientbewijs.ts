// How this site proves to the provider that it is the client it says it is: by a shared secret, or by a key of which the provider knows the public half
// (RFC 7523 §2.2 `private_key_jwt`, as the Dutch government profile for OpenID Connect asks).
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, type JWK } from 'jose';
import * as oidc from 'openid-client';

export type Clientbewijs = { readonly soort: 'geheim'; readonly geheim: string } | { readonly soort: 'sleutel'; readonly sleutel: KeyObject };

const KROMMEN: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
const MIN_RSA_BITS = 2048;

type Algoritme = EcKeyImportParams | RsaHashedImportParams | { readonly name: 'Ed25519' };

/** By which algorithm this key signs: ES256, ES384, ES512, PS256 or EdDSA; null when no provider should take it. */
function algoritmeVan({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): Algoritme | null {
  const { namedCurve = '', modulusLength = 0 } = asymmetricKeyDetails ?? {};
  const kromme = KROMMEN[namedCurve];
  if (asymmetricKeyType === 'ec' && kromme !== undefined) return { name: 'ECDSA', namedCurve: kromme };
  if (asymmetricKeyType === 'rsa' && modulusLength >= MIN_RSA_BITS) return { name: 'RSA-PSS', hash: 'SHA-256' };
  return asymmetricKeyType === 'ed25519' ? { name: 'Ed25519' } : null;
}

/** @param pem a private key as `openssl genpkey` writes it; null when it is no such key, has a password, or is too weak */
export function leesSleutel(pem: string): KeyObject | null {
  try {
    const sleutel = createPrivateKey(pem);
    return algoritmeVan(sleutel) === null ? null : sleutel;
  } catch {
    return null;
  }
}

/** The name of a key is its own thumbprint (RFC 7638): a new key has a new name by itself, so that the provider fetches it. */
async function openbareHelft(sleutel: KeyObject): Promise<JWK & { readonly kid: string }> {
  const jwk = await exportJWK(createPublicKey(sleutel));
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), use: 'sig' };
}

/** What the provider may fetch to check our proof (RFC 7517); empty when it is a secret. */
export const openbareSleutels = async (bewijs: Clientbewijs): Promise<{ readonly keys: readonly JWK[] }> => ({
  keys: bewijs.soort === 'sleutel' ? [await openbareHelft(bewijs.sleutel)] : [],
});

/** The proof as openid-client sends it. */
export async function clientAuth(bewijs: Clientbewijs): Promise<oidc.ClientAuth> {
  if (bewijs.soort === 'geheim') return oidc.ClientSecretPost(bewijs.geheim);
  const algoritme = algoritmeVan(bewijs.sleutel);
  if (algoritme === null) throw new TypeError('a key that was not read by leesSleutel');
  const key = await crypto.subtle.importKey('pkcs8', new Uint8Array(bewijs.sleutel.export({ format: 'der', type: 'pkcs8' })), algoritme, false, ['sign']);
  return oidc.PrivateKeyJwt({ key, kid: (await openbareHelft(bewijs.sleutel)).kid });
}
