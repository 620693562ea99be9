// POST /oauth/token: a token of an hour for the id and the key of a client (RFC 6749 §4.4). Keys in the body or as Basic, never in an address.
import { Router, type Request, type Response } from 'express';
import type { Identiteit } from '../../identiteit/index.ts';
import { isScope } from '../../identiteit/scopes.ts';
import { hoogstens } from '../http/snelheid.ts';
import { veldenVan } from '../http/velden.ts';

const NIEMAND = { persoon: null, naam: null, toelichting: null } as const;

/** Half of a Basic header: percent-encoded (RFC 6749 §2.3.1). What is not that, is itself. */
function ontcijfer(deel: string): string {
  try {
    return decodeURIComponent(deel);
  } catch {
    return deel;
  }
}

function inloggegevens(request: Request): { readonly id: string; readonly sleutel: string } {
  const [, basic] = /^Basic +(\S+)$/i.exec(request.get('authorization') ?? '') ?? [];
  if (basic === undefined) {
    const velden = veldenVan(request);
    return { id: velden.een('client_id'), sleutel: velden.een('client_secret') };
  }
  const [id = '', ...rest] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  return { id: ontcijfer(id), sleutel: ontcijfer(rest.join(':')) };
}

type Fout = 'invalid_client' | 'invalid_request' | 'invalid_scope' | 'unsupported_grant_type';

function weiger(response: Response, status: 400 | 401, error: Fout, uitleg: string): void {
  if (status === 401) response.set('WWW-Authenticate', 'Basic realm="Woostroom"');
  response.status(status).json({ error, error_description: uitleg });
}

export function tokenroute({ koppelingen, apitokens, koppelinglog }: Pick<Identiteit, 'koppelingen' | 'apitokens' | 'koppelinglog'>): Router {
  const router = Router({ strict: true, caseSensitive: true });
  router.post('/oauth/token', hoogstens(60, 1), async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });
    if (request.is('application/x-www-form-urlencoded') === false) {
      weiger(response, 400, 'invalid_request', 'Stuur de velden als application/x-www-form-urlencoded.');
      return;
    }
    const velden = veldenVan(request);
    const { id, sleutel } = inloggegevens(request);
    const koppeling = await koppelingen.metGeheim(id, sleutel);
    if (koppeling === null) {
      weiger(response, 401, 'invalid_client', 'Het kenmerk en de sleutel horen niet bij elkaar, of de koppeling is verlopen of ingetrokken.');
      return;
    }
    if (velden.een('grant_type') !== 'client_credentials') {
      weiger(response, 400, 'unsupported_grant_type', 'Wij kennen alleen grant_type=client_credentials.');
      return;
    }
    const gevraagd = velden.een('scope').split(/\s+/).filter((scope) => scope !== '');
    const scopes = gevraagd.length === 0 ? koppeling.scopes : gevraagd.filter(isScope).filter((scope) => koppeling.scopes.includes(scope));
    if (scopes.length < gevraagd.length) {
      weiger(response, 400, 'invalid_scope', 'De koppeling heeft niet alle rechten die u vraagt.');
      return;
    }
    const { token, seconden } = await apitokens.geef(koppeling, scopes);
    await koppelinglog.schrijf(koppeling.id, { handeling: 'token', onderwerp: '/oauth/token', status: 200, ...NIEMAND });
    response.json({ access_token: token, token_type: 'Bearer', expires_in: seconden, scope: scopes.join(' ') });
  });
  return router;
}
