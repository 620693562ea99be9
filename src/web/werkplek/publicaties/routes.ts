// Everything under /werk/publiceren. Fixed words come before the id of a publication.
import { Router } from 'express';
import type { Werkdeps } from '../deps.ts';
import { publicatiebeheerroutes } from './beheerroutes.tsx';
import { conceptroutes } from './concept/conceptroutes.ts';
import { publicatiedagroutes } from './dagroutes.tsx';
import { publicatielijstroutes } from './lijstroutes.ts';
import { publicatieophaalroutes } from './ophalen/ophaalroutes.tsx';
import { publicatiereeksroutes } from './reeks/reeksroutes.tsx';
import { publicatiestukintrekroutes } from './stuk/stukintrekroutes.tsx';
import { publicatiestukroutes } from './stuk/stukroutes.tsx';
import { publicatietoevoegroutes } from './stuk/toevoegroutes.tsx';
import { publicatievervangroutes } from './stuk/vervangroutes.tsx';

export function publicatieroutes(deps: Werkdeps): Router {
  const router = Router();
  router.use(publicatielijstroutes(deps), conceptroutes(deps), publicatiereeksroutes(deps), publicatieophaalroutes(deps));
  router.use(publicatietoevoegroutes(deps), publicatiestukroutes(deps), publicatievervangroutes(deps), publicatiestukintrekroutes(deps), publicatiedagroutes(deps), publicatiebeheerroutes(deps));
  return router;
}
