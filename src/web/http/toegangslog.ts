// One line per request: method, route pattern, status, time. Never an address with its values, a query or a person.
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { idVan } from './aanvraag.ts';

/** A mounted path with its values taken out: what has a digit in it may be a number or a code. */
const zonderWaarden = (path: string): string =>
  path
    .split('/')
    .map((part) => (/\d/.test(part) ? ':waarde' : part))
    .join('/');

/** "/werk/zaken/:nummer", or "-" when no route took the request. */
export function routeVan(request: Request): string {
  const route: unknown = request.route;
  const path: unknown = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  if (typeof path !== 'string') return '-';
  return `${zonderWaarden(request.baseUrl)}${path}`;
}

/** @param meet told of every answer, for /metrics */
export const toegangslog =
  (logger: Logger, meet?: (antwoord: { readonly methode: string; readonly route: string; readonly status: number; readonly ms: number }) => void): RequestHandler =>
  (request, response, next) => {
    const begin = performance.now();
    response.once('close', () => {
      const antwoord = {
        methode: request.method,
        route: routeVan(request),
        status: response.statusCode,
        ms: Math.round((performance.now() - begin) * 10) / 10,
      };
      meet?.(antwoord);
      logger.info({ ...antwoord, aanvraag: idVan(response), ...(response.writableFinished ? {} : { afgebroken: true }) }, 'aanvraag');
    });
    next();
  };
