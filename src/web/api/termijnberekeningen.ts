// POST /api/v1/termijnberekeningen: the legal clock for anyone, in the exchange schema. Computes and keeps nothing.
import express, { Router, type ErrorRequestHandler } from 'express';
import type { Recht } from '../../kern/decider.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import { berekenZaken, berekenZakenMetUitleg, leesZaken } from '../../wet/uitwisseling/uitvoer.ts';
import { hoogstens } from '../http/snelheid.ts';
import { vraagVan } from '../http/velden.ts';

const VERSIE = '1.0.0';
const PAD = '/api/v1/termijnberekeningen';

/** Broken JSON is a fault of the input like any other. */
const onleesbaar: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  const geenJson = error instanceof SyntaxError;
  next(geenJson ? new ValidationFailed([{ veld: '', uitleg: `Dit is geen geldige JSON: ${error.message}` }]) : error);
};

export function termijnberekeningen(recht: Recht): Router {
  const router = Router();
  router.use('/api/v1', (_request, response, next) => {
    response.set('API-Version', VERSIE);
    next();
  });
  router.use(PAD, hoogstens(120, 1), express.json({ limit: '2mb', strict: false }), onleesbaar);
  router.post(PAD, (request, response) => {
    const zaken = leesZaken(request.body);
    if (!zaken.ok) throw new ValidationFailed(zaken.fouten.map(({ pad, zaak, uitleg }) => ({ veld: pad, uitleg: zaak === null ? uitleg : `${zaak}: ${uitleg}` })));
    const metUitleg = vraagVan(request).een('uitleg') === 'true';
    response.set('Cache-Control', 'no-store').json(metUitleg ? berekenZakenMetUitleg(zaken.zaken, recht) : berekenZaken(zaken.zaken, recht));
  });
  return router;
}
