// How much one caller may ask per minute: a client by its id, everybody else by address. Every answer says how much is left.
import type { RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { httpFout } from '../../http/httpfout.ts';
import type { Toegang } from './toegang.ts';

export interface Grenzen {
  /** Per minute and per address. */
  readonly iedereen: number;
  /** Per minute and per client. */
  readonly koppeling: number;
}

export const GRENZEN: Grenzen = { iedereen: 300, koppeling: 1_200 };

/** @param toegangVan who calls, found beforehand: a wrong key counts as nobody's */
export const grens = (toegangVan: (response: Response) => Toegang, grenzen: Grenzen): RequestHandler => {
  const per = (soort: 'iedereen' | 'koppeling') =>
    rateLimit({
      windowMs: 60_000,
      limit: grenzen[soort],
      standardHeaders: 'draft-8',
      identifier: `${grenzen[soort]}-per-minuut`,
      legacyHeaders: false,
      keyGenerator: (request, response) => {
        const toegang = toegangVan(response as Response);
        // With IPv6 one household has 2^64 addresses or more.
        return toegang.soort === 'koppeling' ? `koppeling ${toegang.koppeling.id}` : ipKeyGenerator(request.ip ?? '', 56);
      },
      handler: (_request, _response, next) => next(httpFout(429, 'te-vaak')),
    });
  const lagen = { iedereen: per('iedereen'), koppeling: per('koppeling') };
  return (request, response, next) => lagen[toegangVan(response).soort === 'koppeling' ? 'koppeling' : 'iedereen'](request, response, next);
};
