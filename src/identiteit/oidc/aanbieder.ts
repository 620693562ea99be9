// The organisation's provider, spoken with through openid-client: code flow with PKCE S256, state and nonce; every signature is verified.
import * as oidc from 'openid-client';
import { aanbiederfout, type Aanbiederantwoord } from './aanbiederfout.ts';
import { verklaringUit, type Verklaring, type Claims } from './verklaring.ts';
import { TERUGPAD, UITGELOGDPAD, type Oidcinstelling } from './instelling.ts';
import type { Ronde } from './onderweg.ts';
import type { Ontdekking } from './ontdekking.ts';

export interface Ingewisseld {
  readonly verklaring: Verklaring;
  readonly idToken: string;
  /** Which session at the provider this is (Back-Channel Logout 1.0 §2.1); null when it does not tell. */
  readonly sid: string | null;
}

export interface Aanbieder {
  /** Where to send the browser. @param opnieuw ask for a password also when the person is known there */
  vertrek(ronde: Omit<Ronde, 'terug'>, opnieuw: boolean): Promise<Aanbiederantwoord<string>>;
  /** Exchanges what the browser brought back. @param vraag query of the address it came back on, with its `?` */
  inwisselen(vraag: string, ronde: Ronde): Promise<Aanbiederantwoord<Ingewisseld>>;
  /** Where to send the browser to end the session there too; null when the provider has no such place, or cannot be asked now. */
  uitlogadres(idToken: string | null): Promise<string | null>;
}

async function probeer<T>(werk: () => T | Promise<T>): Promise<Aanbiederantwoord<T>> {
  try {
    return { ok: true, waarde: await werk() };
  } catch (error) {
    return { ok: false, fout: aanbiederfout(error) };
  }
}

export function createAanbieder(instelling: Oidcinstelling, ontdekking: Ontdekking): Aanbieder {
  const { issuer, adres, eisen, groepenclaim, emailbewijs } = instelling;

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
      const gevonden = await ontdekking.vraag();
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
      const gevonden = await ontdekking.vraag();
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
        return { verklaring: verklaringUit(issuer, token.sub, token, profiel, instelling), idToken: tokens.id_token, sid: typeof token['sid'] === 'string' ? token['sid'] : null };
      });
    },

    async uitlogadres(idToken) {
      // Who logs out does not wait for a provider that is away.
      const gevonden = ontdekking.storing !== null ? null : await ontdekking.vraag();
      if (gevonden?.ok !== true || gevonden.waarde.serverMetadata().end_session_endpoint === undefined) return null;
      const { waarde: config } = gevonden;
      const naar = await probeer(() => oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${adres}${UITGELOGDPAD}`, ...(idToken === null ? {} : { id_token_hint: idToken }) }).href);
      return naar.ok ? naar.waarde : null;
    },
  };
}
