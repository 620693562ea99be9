// The addresses of the duties of active disclosure: all together, one by one, and what the body does with a category.
import { Router } from 'express';
import type { Werkdeps } from '../deps.ts';
import { instellingroutes } from './instellingroutes.tsx';
import { overzichtroutes } from './overzichtroutes.tsx';
import { eenplichtroutes } from './plichtroutes.tsx';

export function plichtroutes(deps: Werkdeps): Router {
  const router = Router();
  router.use(overzichtroutes(deps), eenplichtroutes(deps), instellingroutes(deps));
  return router;
}
