// Who calls: anybody, a client with its key or token, or a requester with number and follow code. No session, no cookie.
import type { Request, Response } from 'express';
import type { Identiteit } from '../../../identiteit/index.ts';
import type { Koppeling } from '../../../identiteit/koppelingen.ts';
import type { Scope } from '../../../identiteit/scopes.ts';
import { httpFout } from '../../http/httpfout.ts';
import type { Wie } from '../operatie.ts';

export type Toegang =
  | { readonly soort: 'iedereen' }
  | { readonly soort: 'koppeling'; readonly koppeling: Koppeling; readonly scopes: readonly Scope[] }
  | { readonly soort: 'volgcode'; readonly nummer: string; readonly volgcode: string }
  /** Something was sent that opens nothing. */
  | { readonly soort: 'ongeldig' };

const IEDEREEN: Toegang = { soort: 'iedereen' };
const ONGELDIG: Toegang = { soort: 'ongeldig' };

/** `number:follow code`, as HTTP writes a name and a password. */
function volgcodeUit(credentials: string): Toegang {
  const [nummer = '', ...rest] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  const volgcode = rest.join(':');
  return nummer === '' || volgcode === '' ? ONGELDIG : { soort: 'volgcode', nummer, volgcode };
}

/** Keys come in the `Authorization` header only: what stands in an address ends up in logs. */
export async function leesToegang({ koppelingen, apitokens }: Pick<Identiteit, 'koppelingen' | 'apitokens'>, request: Request): Promise<Toegang> {
  const kop = request.get('authorization');
  if (kop === undefined) return IEDEREEN;
  const [, schema = '', waarde = ''] = /^(\S+) +(\S+)$/.exec(kop.trim()) ?? [];
  if (schema.toLowerCase() === 'basic') return volgcodeUit(waarde);
  // `Token` is what GPP-publicatiebank calls it.
  if (!['bearer', 'token'].includes(schema.toLowerCase())) return ONGELDIG;
  const koppeling = await koppelingen.van(waarde);
  if (koppeling !== null) return { soort: 'koppeling', koppeling, scopes: koppeling.scopes };
  const token = await apitokens.van(waarde);
  return token === null ? ONGELDIG : { soort: 'koppeling', ...token };
}

export const heeftScope = (toegang: Toegang, scope: Scope): boolean => toegang.soort === 'koppeling' && toegang.scopes.includes(scope);

/** The client behind a call that needs a scope. @throws 401 */
export function koppelingVan(toegang: Toegang): Koppeling {
  if (toegang.soort !== 'koppeling') throw httpFout(401, 'geen-sleutel');
  return toegang.koppeling;
}

/** @throws 401 when nobody known calls, 403 when a client lacks the scope */
export function vereisToegang(toegang: Toegang, wie: Wie, response: Response): void {
  const weiger401 = (fout: string): never => {
    response.set('WWW-Authenticate', `Bearer realm="Woostroom"${fout}`);
    throw httpFout(401, 'geen-sleutel');
  };
  if (toegang.soort === 'ongeldig') weiger401(', error="invalid_token"');
  if (wie === 'iedereen') return;
  if (toegang.soort === 'iedereen') weiger401('');
  if (wie === 'eigenaar') return;
  if (!heeftScope(toegang, wie)) {
    response.set('WWW-Authenticate', `Bearer realm="Woostroom", error="insufficient_scope", scope="${wie}"`);
    throw httpFout(403, 'geen-scope');
  }
}
