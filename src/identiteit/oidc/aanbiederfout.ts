// What it means when speaking with the provider goes wrong. Messages and causes of these errors hold claims and codes: only what is
// returned here may be logged.
import { AuthorizationResponseError, ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import type { Aanbiederreden } from './redenen.ts';

export interface Aanbiederfout {
  readonly reden: Aanbiederreden;
  /** Code of the library or of OAuth, for an administrator who reads the log. */
  readonly code: string;
}

/** Codes of OAuth 2.0, OpenID Connect Core and the profile of unmet authentication requirements, in the answer to the browser. */
const IN_BROWSER: Readonly<Record<string, Aanbiederreden>> = {
  access_denied: 'geweigerd',
  unmet_authentication_requirements: 'niveau',
  temporarily_unavailable: 'onbereikbaar',
  invalid_request: 'verkeerd-ingesteld',
  invalid_scope: 'verkeerd-ingesteld',
  unauthorized_client: 'verkeerd-ingesteld',
  unsupported_response_type: 'verkeerd-ingesteld',
};
const BIJ_INWISSELEN: Readonly<Record<string, Aanbiederreden>> = {
  invalid_grant: 'verlopen',
  invalid_client: 'verkeerd-ingesteld',
  unauthorized_client: 'verkeerd-ingesteld',
  unsupported_grant_type: 'verkeerd-ingesteld',
  invalid_request: 'verkeerd-ingesteld',
};
const VAN_BIBLIOTHEEK: Readonly<Record<string, Aanbiederreden>> = {
  OAUTH_TIMEOUT: 'onbereikbaar',
  OAUTH_ABORT: 'onbereikbaar',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'klok',
  OAUTH_HTTP_REQUEST_FORBIDDEN: 'verkeerd-ingesteld',
  OAUTH_MISSING_SERVER_METADATA: 'verkeerd-ingesteld',
  OAUTH_INVALID_SERVER_METADATA: 'verkeerd-ingesteld',
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'verkeerd-ingesteld',
  OAUTH_RESPONSE_IS_NOT_JSON: 'verkeerd-ingesteld',
  OAUTH_PARSE_ERROR: 'bewijs-klopt-niet',
  OAUTH_INVALID_RESPONSE: 'bewijs-klopt-niet',
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'bewijs-klopt-niet',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'bewijs-klopt-niet',
  OAUTH_KEY_SELECTION_FAILED: 'bewijs-klopt-niet',
  OAUTH_UNSUPPORTED_OPERATION: 'bewijs-klopt-niet',
};

const opzoeken = (tabel: Readonly<Record<string, Aanbiederreden>>, code: string): Aanbiederreden => (Object.hasOwn(tabel, code) ? (tabel[code] ?? 'fout-bij-aanbieder') : 'fout-bij-aanbieder');

/** A code that came from outside is repeated only when it looks like one. */
const alsCode = (code: string): string => (/^[a-z_]{1,60}$/.test(code) ? code : 'onbekend');

const isStoring = (error: ClientError): boolean => error.cause instanceof Response && error.cause.status >= 500;

export function aanbiederfout(error: unknown): Aanbiederfout {
  if (error instanceof AuthorizationResponseError) return { reden: opzoeken(IN_BROWSER, error.error), code: alsCode(error.error) };
  if (error instanceof ResponseBodyError) {
    const reden = error.status >= 500 ? 'onbereikbaar' : opzoeken(BIJ_INWISSELEN, error.error);
    return { reden, code: alsCode(error.error) };
  }
  if (error instanceof WWWAuthenticateChallengeError) return { reden: 'verkeerd-ingesteld', code: `http_${error.status}` };
  if (error instanceof ClientError) {
    const code = error.code ?? 'onbekend';
    return { reden: isStoring(error) ? 'onbereikbaar' : opzoeken(VAN_BIBLIOTHEEK, code), code };
  }
  // What `fetch` throws when there is nobody to speak with, or when the certificate is not right.
  if (error instanceof TypeError) return { reden: 'onbereikbaar', code: codeVan(error.cause) };
  throw error;
}

const codeVan = (oorzaak: unknown): string => (typeof oorzaak === 'object' && oorzaak !== null && 'code' in oorzaak && typeof oorzaak.code === 'string' ? oorzaak.code : 'fetch');
