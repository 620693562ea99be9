// The public face as one router: reading only, no cookies, and nothing that the register does not call public.
import { Router } from 'express';
import { cijferRoutes } from './cijfers/routes.tsx';
import type { Portaal, PortaalDeps } from './deps.ts';
import { documentRoutes } from './document/routes.tsx';
import { createLijsten } from '../../toepassing/besluit/lijsten.ts';
import { createPaginabeelden } from '../../toepassing/lakken/paginabeelden.ts';
import { dossierRoutes } from './dossier/routes.tsx';
import { machineRoutes } from './machines.ts';
import { onderwerpRoutes } from './onderwerpen/routes.tsx';
import { oogstRoutes } from './oogst/routes.ts';
import { rekenRoutes } from './rekenen/routes.tsx';
import { tekstRoutes } from './teksten/routes.tsx';
import { thuisRoutes } from './thuis/routes.tsx';
import { maakNamen } from './woorden.ts';
import { zoekRoutes } from './zoeken/routes.tsx';

/** Wide enough to read on a large screen; a page of text is then some 150 kB. */
const BREEDTE_PX = 1100;

/**
 * Answers GET and HEAD on `/`, `/zoeken`, `/dossiers`, `/documenten`, `/categorieen`, `/cijfers`, the texts and the feeds; passes on
 * everything else. Throws `NotFound`, `StoreUnavailable` and `PdfGeweigerd` to the application's error handler.
 */
export function createPortaal(deps: PortaalDeps): Router {
  const portaal: Portaal = { ...deps, beelden: createPaginabeelden({ ...deps, breedtePx: BREEDTE_PX }), lijsten: createLijsten(), namen: maakNamen(deps.config.organisatie, deps.onderwerpen) };
  const router = Router();
  router.use(thuisRoutes(portaal), zoekRoutes(portaal), dossierRoutes(portaal), documentRoutes(portaal), onderwerpRoutes(portaal), rekenRoutes(portaal), cijferRoutes(portaal), tekstRoutes(portaal), machineRoutes(portaal), oogstRoutes(portaal));
  return router;
}
