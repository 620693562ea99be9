// A person's own pages and, outside the login, the calendar feed that is made there.
import { Router } from 'express';
import { agendaroutes } from './agendaroutes.ts';
import type { Werkdeps } from '../deps.ts';
import { profielroutes as profielpagina } from './profiel.tsx';

export function profielroutes(deps: Werkdeps): Router {
  const { kader, identiteit, omgeving } = deps;
  const router = Router();
  router.use(agendaroutes(deps), profielpagina({ kader, identiteit, adres: omgeving.config.adres }));
  return router;
}
