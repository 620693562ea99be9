// The organisation's provider, spoken with through openid-client: code flow with PKCE S256, state and nonce; every signature is verified.
// What it says of itself is asked when somebody logs in, so that Woostroom starts without it, and kept for an hour.
import * as oidc from 'openid-client';
import type { Clock } from '../../kern/clock.ts';
import { aanbiederfout, type Aanbiederfout } from './aanbiederfout.ts';
import { verklaringUit, type Verklaring, type Claims } from './verklaring.ts';
import { TERUGPAD, UITGELOGDPAD, type Oidcinstelling } from './instelling.ts';
import type { Ronde } from './onderweg.ts';
import type { Aanbiederreden } from './redenen.ts';

export type Aanbiederantwoord<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly fout: Aanbiederfout };

export interface Aanbieder {
  /** Where to send the browser. @param opnieuw ask for a password also when the person is known there */
  vertrek(ronde: Omit<Ronde, 'terug'>, opnieuw: boolean): Promise<Aanbiederantwoord<string>>;
  /** Exchanges what the browser brought back. @param vraag query of the address it came back on, with its `?` */
  inwisselen(vraag: string, ronde: Ronde): Promise<Aanbiederantwoord<{ readonly verklaring: Verklaring; readonly idToken: string }>>;
  /** Where to send the browser to end the session there too; null when the provider has no such place, or cannot be asked now. */
  uitlogadres(idToken: string | null): Promise<string | null>;
  /** Why it could not be asked a moment ago; null when it could, or when that is longer ago. */
  readonly storing: Aanbiederreden | null;
}

const WACHT_SECONDEN = 10;
const KLOKVERSCHIL_SECONDEN = 60;
const HOUD_MINUTEN = 60;
/** Afterwards nobody knows whether it still fails. */
const STORING_MINUTEN = 1;

const zelfdeIssuer = (een: string, ander: string): boolean => new URL(een).href === new URL(ander).href;

async function probeer<T>(werk: () => T | Promise<T>): Promise<Aanbiederantwoord<T>> {
  try {
    return { ok: true, waarde: await werk() };
  } catch (error) {
    return { ok: false, fout: aanbiederfout(error) };
  }
}

export function createAanbieder(instelling: Oidcinstelling, clock: Clock): Aanbieder {
  const { issuer, client, geheim, adres, eisen, groepenclaim, emailbewijs } = instelling;
  // Deprecated to stand out: only for an issuer that the settings allow without https (`oidcBezwaren`).
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const execute = [oidc.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [])];
  let bekend: { readonly config: oidc.Configuration; readonly sinds: Temporal.Instant } | null = null;
  let mislukt: { readonly reden: Aanbiederreden; readonly op: Temporal.Instant } | null = null;
  const binnen = (sinds: Temporal.Instant, minuten: number): boolean => Temporal.Instant.compare(clock.now(), sinds.add({ minutes: minuten })) < 0;

  const storing = (): Aanbiederreden | null => (mislukt !== null && binnen(mislukt.op, STORING_MINUTEN) ? mislukt.reden : null);
  const misluktNu = (fout: Aanbiederfout): Aanbiederantwoord<never> => {
    mislukt = { reden: fout.reden, op: clock.now() };
    return { ok: false, fout };
  };

  async function ontdekt(): Promise<Aanbiederantwoord<oidc.Configuration>> {
    if (bekend !== null && binnen(bekend.sinds, HOUD_MINUTEN)) return { ok: true, waarde: bekend.config };
    try {
      const config = await oidc.discovery(new URL(issuer), client, { [oidc.clockTolerance]: KLOKVERSCHIL_SECONDEN }, oidc.ClientSecretPost(geheim), { execute, timeout: WACHT_SECONDEN });
      // The library lets Entra answer for every tenant (`common`); we trust one.
      if (!zelfdeIssuer(config.serverMetadata().issuer, issuer)) return misluktNu({ reden: 'verkeerd-ingesteld', code: 'andere_issuer' });
      bekend = { config, sinds: clock.now() };
      mislukt = null;
      return { ok: true, waarde: config };
    } catch (error) {
      const fout = aanbiederfout(error);
      // Nobody has logged in yet: what does not match here is the setting.
      return misluktNu(fout.reden === 'onbereikbaar' ? fout : { ...fout, reden: 'verkeerd-ingesteld' });
    }
  }

  /** Dex gives groups only to who asks for the scope of that name; others give them by their own setting. */
  const scope = (config: oidc.Configuration): string =>
    ['openid', 'profile', 'email', ...(eisen.groepen !== null && config.serverMetadata().scopes_supported?.includes(groepenclaim) === true ? [groepenclaim] : [])].join(' ');

  /** Providers differ in what stands in the token and what must be fetched. */
  async function profielVan(config: oidc.Configuration, token: Claims, accessToken: string, sub: string): Promise<Claims> {
    const volledig = token[emailbewijs] !== undefined && (eisen.groepen === null || token[groepenclaim] !== undefined);
    if (volledig || config.serverMetadata().userinfo_endpoint === undefined) return {};
    return oidc.fetchUserInfo(config, accessToken, sub);
  }

  return {
    async vertrek({ state, nonce, verifier }, opnieuw) {
      const gevonden = await ontdekt();
      if (!gevonden.ok) return gevonden;
      const config = gevonden.waarde;
      const vraag = {
        redirect_uri: `${adres}${TERUGPAD}`,
        scope: scope(config),
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(eisen.acr.length === 0 ? {} : { acr_values: eisen.acr.join(' ') }),
        ...(opnieuw ? { prompt: 'login' } : {}),
      };
      return probeer(() => oidc.buildAuthorizationUrl(config, vraag).href);
    },

    async inwisselen(vraag, { state, nonce, verifier }) {
      const gevonden = await ontdekt();
      if (!gevonden.ok) return gevonden;
      const config = gevonden.waarde;
      return probeer(async () => {
        const tokens = await oidc.authorizationCodeGrant(config, new URL(`${adres}${TERUGPAD}${vraag}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const token = tokens.claims();
        // `idTokenExpected` refused an answer without one.
        if (token === undefined || tokens.id_token === undefined) throw new Error('een antwoord zonder ID-token werd aangenomen');
        const profiel = await profielVan(config, token, tokens.access_token, token.sub);
        return { verklaring: verklaringUit(issuer, token.sub, token, profiel, instelling), idToken: tokens.id_token };
      });
    },

    async uitlogadres(idToken) {
      // Who logs out does not wait for a provider that is away.
      const gevonden = storing() !== null ? null : await ontdekt();
      if (gevonden?.ok !== true || gevonden.waarde.serverMetadata().end_session_endpoint === undefined) return null;
      const { waarde: config } = gevonden;
      const naar = await probeer(() => oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${adres}${UITGELOGDPAD}`, ...(idToken === null ? {} : { id_token_hint: idToken }) }).href);
      return naar.ok ? naar.waarde : null;
    },

    get storing() {
      return storing();
    },
  };
}
