// The REST API as one router: every operation, the document that describes them, and the page that explains it.
import { Router } from 'express';
import { createAdressen } from './bronnen/adressen.ts';
import { documentoperaties } from './bronnen/documenten.ts';
import { naslagoperaties } from './bronnen/naslag.ts';
import { publicatieoperaties } from './bronnen/publicaties.ts';
import { termijnoperaties } from './bronnen/termijnberekeningen.ts';
import { zoekoperaties } from './bronnen/zoeken.ts';
import type { Api, Apideps } from './deps.ts';
import { GRENZEN } from './huis/snelheid.ts';
import { createRoutes } from './huis/uitvoeren.ts';
import { maakOpenapi } from './openapi.ts';
import type { Operatie } from './operatie.ts';
import { BASIS } from './versie.ts';

/** Every operation, in the order in which the documentation tells of them. */
export function alleOperaties(deps: Apideps): readonly Operatie[] {
  const api: Api = { ...deps, adressen: createAdressen(deps.omgeving.config.adres) };
  return [...publicatieoperaties(api), ...documentoperaties(api), ...zoekoperaties(api), ...naslagoperaties(api), ...termijnoperaties(api)];
}

export function createApi(deps: Apideps): Router {
  const { config } = deps.omgeving;
  const operaties = alleOperaties(deps);
  const document = JSON.stringify(maakOpenapi(operaties, config));
  const router = Router({ strict: true, caseSensitive: true });
  router.use(createRoutes(operaties, { identiteit: deps.identiteit, adres: config.adres, grenzen: deps.grenzen ?? GRENZEN }));
  router.get(`${BASIS}/openapi.json`, (_request, response) => {
    response.type('application/json').send(document);
  });
  return router;
}
