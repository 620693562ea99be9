// Refuses what another site makes a browser send (docs/adr/0003-csrf-met-fetch-metadata.md). No tokens: no state, nothing to expire.
import type { Request, RequestHandler } from 'express';
import { httpFout } from './httpfout.ts';

const VEILIG: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a browser says that a page of ours sent this. Without any sign of a browser the answer is no. */
export function vanOnzeSite(request: Request, adres: string): boolean {
  const site = request.get('sec-fetch-site');
  // `none` is the person's own doing (address bar, bookmark): never another page's form.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  if (origin === undefined) return false;
  return origin === new URL(adres).origin || origin === `${request.protocol}://${request.get('host') ?? ''}`;
}

/** @param zonder paths without cookies, where no other site can borrow a session; everything under one that ends with a slash: the API */
export const csrf =
  (adres: string, zonder: readonly string[]): RequestHandler =>
  (request, _response, next) => {
    const free = VEILIG.has(request.method) || zonder.some((pad) => (pad.endsWith('/') ? request.path.startsWith(pad) : request.path === pad));
    if (free || vanOnzeSite(request, adres)) next();
    else next(httpFout(403, 'andere-site'));
  };
