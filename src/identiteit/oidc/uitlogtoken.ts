// A logout token: the provider tells that a session there has ended (OpenID Connect Back-Channel Logout 1.0). Whatever is not right about
// it makes it nothing: it comes from anybody who can reach us.
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyOptions } from 'jose';
import type { ServerMetadata } from 'openid-client';
import { z } from 'zod';
import type { Clock } from '../../kern/clock.ts';
import { aanbiederfout, type Aanbiederantwoord, type Aanbiederfout } from './aanbiederfout.ts';
import type { Oidcinstelling } from './instelling.ts';
import { KLOKVERSCHIL_SECONDEN, WACHT_SECONDEN, type Ontdekking } from './ontdekking.ts';
import type { Storing } from './redenen.ts';

export interface Uitlogtoken {
  readonly issuer: string;
  /** Null: the token names a session only. Never null together with `sid`. */
  readonly sub: string | null;
  /** Null: every session of this person has ended. */
  readonly sid: string | null;
  readonly jti: string;
  /** After this moment the token is refused because of its age. */
  readonly verloopt: Temporal.Instant;
}

type Reden = Storing | 'verklaring-klopt-niet' | 'klok';

/** Reads and proves a token (§2.6 steps 1 to 6; whether it was used before is not asked here). */
export type Uitlogtokenlezer = (token: string) => Promise<Aanbiederantwoord<Uitlogtoken, Reden>>;

const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout';
/** Those of a key that the provider publishes: a shared secret proves nothing here, `none` nothing anywhere. */
const ALGORITMEN: ReadonlySet<string> = new Set(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']);
/** §2.4: `logout+jwt` so that no other token is taken for this one; `JWT` is of providers of before that advice. */
const SOORTEN: ReadonlySet<string> = new Set(['logout+jwt', 'application/logout+jwt', 'jwt']);
/** A provider may change its keys at any moment; what anybody sends must not make us ask for them each time. */
const SLEUTELS = { timeoutDuration: WACHT_SECONDEN * 1_000, cacheMaxAge: 60_000, cooldownDuration: 5_000 };
const JAAR_9999 = 253_402_300_799;

const tijd = z.number().nonnegative().max(JAAR_9999);
const vorm = z
  .object({
    iss: z.string(),
    aud: z.union([z.string(), z.array(z.string())]),
    azp: z.string().optional(),
    iat: tijd,
    exp: tijd,
    jti: z.string().min(1),
    events: z.object({ [GEBEURTENIS]: z.looseObject({}) }),
    sub: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
    // An ID token has one: it must not be taken for this (§2.4).
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined, { path: ['sub'] });

const kloptNiet = (code: string) => ({ ok: false, fout: { reden: 'verklaring-klopt-niet', code } }) as const;

/** Names of claims here are those we asked for: nothing of the token itself. */
function foutVan(error: unknown): Aanbiederfout<Reden> {
  if (error instanceof errors.JWTExpired) return { reden: 'klok', code: 'claim_exp' };
  if (error instanceof errors.JWTClaimValidationFailed) return { reden: error.claim === 'nbf' ? 'klok' : 'verklaring-klopt-niet', code: `claim_${error.claim}` };
  if (error instanceof errors.JWKSInvalid) return { reden: 'verkeerd-ingesteld', code: error.code };
  // Without a code of its own it is about fetching the keys.
  if (error instanceof errors.JOSEError) return { reden: error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC' ? 'onbereikbaar' : 'verklaring-klopt-niet', code: error.code };
  const { reden, code } = aanbiederfout(error);
  return { reden: reden === 'onbereikbaar' ? reden : 'verkeerd-ingesteld', code };
}

export function createUitlogtokenlezer({ issuer, client }: Pick<Oidcinstelling, 'issuer' | 'client'>, ontdekking: Ontdekking, clock: Clock): Uitlogtokenlezer {
  let bekend: { readonly adres: string; readonly sleutels: ReturnType<typeof createRemoteJWKSet> } | null = null;
  function sleutelsVan({ jwks_uri: adres }: ServerMetadata): ReturnType<typeof createRemoteJWKSet> | null {
    if (adres === undefined || (adres.startsWith('http:') && !issuer.startsWith('http:'))) return null;
    if (bekend?.adres !== adres) bekend = { adres, sleutels: createRemoteJWKSet(new URL(adres), SLEUTELS) };
    return bekend.sleutels;
  }

  async function bewezen(token: string, sleutels: ReturnType<typeof createRemoteJWKSet>, eisen: JWTVerifyOptions) {
    try {
      return await jwtVerify(token, sleutels, eisen);
    } catch (error) {
      // A key that changed under its old name.
      if (!(error instanceof errors.JWSSignatureVerificationFailed) || sleutels.coolingDown) throw error;
      await sleutels.reload();
      return jwtVerify(token, sleutels, eisen);
    }
  }

  return async (token) => {
    const gevonden = await ontdekking.vraag();
    if (!gevonden.ok) return gevonden;
    const aanbieder = gevonden.waarde.serverMetadata();
    const sleutels = sleutelsVan(aanbieder);
    if (sleutels === null) return { ok: false, fout: { reden: 'verkeerd-ingesteld', code: 'jwks_uri' } };
    const nu = clock.now();
    try {
      const { payload, protectedHeader } = await bewezen(token, sleutels, {
        issuer: aanbieder.issuer,
        audience: client,
        algorithms: (aanbieder.id_token_signing_alg_values_supported ?? ['RS256']).filter((algoritme) => ALGORITMEN.has(algoritme)),
        currentDate: new Date(nu.epochMilliseconds),
        clockTolerance: KLOKVERSCHIL_SECONDEN,
      });
      if (protectedHeader.typ !== undefined && !SOORTEN.has(protectedHeader.typ.toLowerCase())) return kloptNiet('typ');
      const gelezen = vorm.safeParse(payload);
      if (!gelezen.success) return kloptNiet(`claim_${String(gelezen.error.issues[0]?.path[0])}`);
      const { iss, aud, azp, iat, exp, jti, sub = null, sid = null } = gelezen.data;
      // As of an ID token (OpenID Connect Core 1.0 §3.1.3.7): one for several sites says which of them it is for.
      if (Array.isArray(aud) && aud.length > 1 && azp !== client) return kloptNiet('claim_azp');
      if (iat * 1_000 > nu.epochMilliseconds + KLOKVERSCHIL_SECONDEN * 1_000) return { ok: false, fout: { reden: 'klok', code: 'claim_iat' } };
      return { ok: true, waarde: { issuer: iss, sub, sid, jti, verloopt: Temporal.Instant.fromEpochMilliseconds(Math.ceil(exp + KLOKVERSCHIL_SECONDEN) * 1_000) } };
    } catch (error) {
      return { ok: false, fout: foutVan(error) };
    }
  };
}
