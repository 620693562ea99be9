// The addresses of the assessment grid: looking, judging many at once, and following what takes long.
import { Router } from 'express';
import type { Logger } from 'pino';
import type { Bulkopdrachten } from '../../../toepassing/beoordelen/bulkopdrachten.ts';
import type { Werkdeps } from '../deps.ts';
import { bezigroutes } from './bezigroutes.ts';
import { createBulkgang } from './bulkgang.ts';
import { kijkroutes } from './kijkroutes.ts';
import { oordeelroutes } from './oordeelroutes.ts';

export function beoordeelroutes(deps: Werkdeps, bulkopdrachten: Bulkopdrachten, logger: Pick<Logger, 'error'>): Router {
  const gang = createBulkgang(deps, bulkopdrachten, logger);
  const router = Router();
  router.use(kijkroutes(deps, gang), oordeelroutes(deps, gang), bezigroutes(deps, gang));
  return router;
}
