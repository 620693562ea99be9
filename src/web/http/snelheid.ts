// Rate limits per route and per address of the sender. The address is used as a key in memory and written nowhere.
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { httpFout } from './httpfout.ts';

/**
 * At most `keer` requests per `minuten` from one address, else the 429 page. Answers carry RateLimit headers (draft 8).
 * Give every route its own: limits are not shared.
 */
export const hoogstens = (keer: number, minuten: number): RequestHandler =>
  rateLimit({
    windowMs: minuten * 60_000,
    limit: keer,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // With IPv6 one household has 2^64 addresses or more.
    ipv6Subnet: 56,
    handler: (_request, _response, next) => next(httpFout(429, 'te-vaak')),
  });
