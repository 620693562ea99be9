// Compresses text answers with gzip. Assets are compressed beforehand (src/web/ui/assets.ts); files are sent as they are.
import { gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';

const TEKST = /^(text\/|application\/(json|problem\+json|atom\+xml|xml))/;
const MINIMUM = 1_024;

/**
 * Only what goes through `response.send` as text. Synchronous on purpose: a page of 10 kB takes less than the hop to a thread.
 * No page mixes a secret with what an attacker chose (there are no CSRF tokens), so compressing does not leak (BREACH).
 */
export const compressie: RequestHandler = (request, response, next) => {
  const send = response.send.bind(response);
  response.send = (body?: unknown) => {
    const type = response.get('Content-Type') ?? 'text/html';
    if (typeof body !== 'string' || body.length < MINIMUM || !TEKST.test(type) || response.get('Content-Encoding') !== undefined) return send(body);
    response.vary('Accept-Encoding');
    if (request.acceptsEncodings('gzip', 'identity') !== 'gzip') return send(body);
    if (response.get('Content-Type') === undefined) response.type('html');
    response.set('Content-Encoding', 'gzip');
    return send(gzipSync(body, { level: 5 }));
  };
  next();
};
