// What it means when speaking with the provider goes wrong. Messages and causes of these errors hold claims and codes: only what is
// returned here may be logged.
import { AuthorizationResponseError, ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import type { Aanbiederreden } from './redenen.ts';

export interface Aanbiederfout<R extends string = Aanbiederreden> {
  readonly reden: R;
  /** Code of the library or of OAuth, for an administrator who reads the log. */
  readonly code: string;
}

export type Aanbiederantwoord<T, R extends string = Aanbiederreden> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly fout: Aanbiederfout<R> };

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
  OAUTH_PARSE_ERROR: 'verklaring-klopt-niet',
  OAUTH_INVALID_RESPONSE: 'verklaring-klopt-niet',
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'verklaring-klopt-niet',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'verklaring-klopt-niet',
  OAUTH_KEY_SELECTION_FAILED: 'verklaring-klopt-niet',
  OAUTH_UNSUPPORTED_OPERATION: 'verklaring-klopt-niet',
};

const opzoeken = (tabel: Readonly<Record<string, Aanbiederreden>>, code: string): Aanbiederreden => (Object.hasOwn(tabel, code) ? (tabel[code] ?? 'fout-bij-aanbieder') : 'fout-bij-aanbieder');

/** A code that came from outside is repeated only when it looks like one. */
const alsCode = (code: string): string => (/^[a-z_]{1,60}$/.test(code) ? code : 'onbekend');

const isStoring = (error: unknown): boolean => typeof error === 'object' && error !== null && 'cause' in error && error.cause instanceof Response && error.cause.status >= 500;

/** Nobody to speak with, a certificate that is not right, a line that was cut. */
const isVanFetch = (error: unknown): error is { readonly cause?: unknown } =>
  typeof error === 'object' && error !== null && 'message' in error && (error.message === 'fetch failed' || error.message === 'terminated');

const codeVan = (error: unknown): string | null => (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null);

/** @throws what was thrown, when it has nothing to do with the provider: a bug */
export function aanbiederfout(error: unknown): Aanbiederfout {
  if (error instanceof AuthorizationResponseError) return { reden: opzoeken(IN_BROWSER, error.error), code: alsCode(error.error) };
  if (error instanceof ResponseBodyError) {
    const reden = error.status >= 500 ? 'onbereikbaar' : opzoeken(BIJ_INWISSELEN, error.error);
    return { reden, code: alsCode(error.error) };
  }
  if (error instanceof WWWAuthenticateChallengeError) return { reden: 'verkeerd-ingesteld', code: `http_${error.status}` };
  const code = codeVan(error);
  if (code?.startsWith('OAUTH_') === true) return { reden: isStoring(error) ? 'onbereikbaar' : opzoeken(VAN_BIBLIOTHEEK, code), code };
  if (isVanFetch(error)) return { reden: 'onbereikbaar', code: codeVan(error.cause) ?? 'fetch' };
  // What the library does not know, it wraps.
  if (error instanceof ClientError && error.cause !== undefined) return aanbiederfout(error.cause);
  throw error;
}
