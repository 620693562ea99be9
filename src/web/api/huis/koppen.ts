// Headers of every answer of the API: its version, who may read it from a page of another site, and how long it keeps.
import type { RequestHandler } from 'express';
import { VERSIE } from '../versie.ts';

const LEESBAAR = ['API-Version', 'Deprecation', 'ETag', 'Link', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'Sunset', 'X-Request-Id'];

/**
 * Pages of other sites may read what everybody may read, and nothing else: without cookies, and `Authorization` is not among
 * the headers that a browser may send along. Writing is for programs, which do not ask.
 */
export const koppen: RequestHandler = (request, response, next) => {
  response.set('API-Version', VERSIE).vary('Accept').vary('Authorization');
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
    response.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': LEESBAAR.join(', '), 'Cross-Origin-Resource-Policy': 'cross-origin' });
  }
  // What one client sees is not kept for another. What everybody may see is kept, but checked each time: a withdrawal works at once.
  response.set('Cache-Control', request.get('authorization') === undefined ? 'public, no-cache' : 'private, no-store');
  next();
};

/** What a path knows, and for a browser's question beforehand: reading only. */
export const opties =
  (methoden: readonly string[]): RequestHandler =>
  (_request, response) => {
    response
      .status(204)
      .set({ Allow: methoden.join(', '), 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS', 'Access-Control-Allow-Headers': 'Accept, If-None-Match', 'Access-Control-Max-Age': '86400' })
      .end();
  };
