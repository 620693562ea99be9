// Headers that every answer carries: what a browser may load, frame, send and remember.
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** No inline script or style anywhere, nothing from another host, no frames, forms only to ourselves. */
export const kopregels = (https: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });

/** Pages about a person or a case are never kept by a browser or a proxy; others are kept but checked each time. */
export const bewaarbeleid =
  (besloten: readonly string[]): RequestHandler =>
  (request, response, next) => {
    const secret = besloten.some((prefix) => request.path === prefix || request.path.startsWith(`${prefix}/`));
    response.set('Cache-Control', secret ? 'private, no-store' : 'no-cache');
    next();
  };
