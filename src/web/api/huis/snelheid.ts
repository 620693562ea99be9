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

/** Wrong follow codes from one address in five minutes. */
const RADEN = 20;
const RAADTIJD_MS = 5 * 60_000;

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
        const toegang = toegangVan(response);
        // With IPv6 one household has 2^64 addresses or more.
        return toegang.soort === 'koppeling' ? `koppeling ${toegang.koppeling.id}` : ipKeyGenerator(request.ip ?? '', 56);
      },
      handler: (_request, _response, next) => next(httpFout(429, 'te-vaak')),
    });
  // Follow codes are guessed at an address, not at a client: only what was wrong counts.
  const raden = rateLimit({
    windowMs: RAADTIJD_MS,
    limit: RADEN,
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? '', 56),
    handler: (_request, response, next) => {
      response.set('Retry-After', String(RAADTIJD_MS / 1_000));
      next(httpFout(429, 'te-vaak'));
    },
  });
  const lagen = { iedereen: per('iedereen'), koppeling: per('koppeling') };
  return async (request, response, next) => {
    const { soort } = toegangVan(response);
    await lagen[soort === 'koppeling' ? 'koppeling' : 'iedereen'](request, response, (error?: unknown) => {
      if (error !== undefined || soort !== 'volgcode') next(error);
      else void raden(request, response, next);
    });
  };
};
