// The REST API as one router: every operation, the document that describes them, and the page that explains it.
import { Router } from 'express';
import { createAdressen } from './bronnen/adressen.ts';
import { bestandenbeheer } from './bronnen/bestanden.ts';
import { documentbeheer } from './bronnen/documentbeheer.ts';
import { documentoperaties } from './bronnen/documenten.ts';
import { naslagoperaties } from './bronnen/naslag.ts';
import { openbaarheidsbeheer } from './bronnen/openbaarheid.ts';
import { ophaaloperaties } from './bronnen/ophalingen.ts';
import { publicatiebeheer } from './bronnen/publicatiebeheer.ts';
import { publicatieoperaties } from './bronnen/publicaties.ts';
import { reeksoperaties } from './bronnen/reeksen.ts';
import { termijnoperaties } from './bronnen/termijnberekeningen.ts';
import { verzoekoperaties } from './bronnen/verzoeken.ts';
import { zoekoperaties } from './bronnen/zoeken.ts';
import { render } from '../ui/render.tsx';
import type { Kader } from '../ui/pagina.tsx';
import { leesDocument } from './documentatie/lezen.ts';
import { Apipagina } from './documentatie/pagina.tsx';
import type { Api, Apideps } from './deps.ts';
import { GRENZEN } from './huis/snelheid.ts';
import { createRoutes } from './huis/uitvoeren.ts';
import { maakOpenapi } from './openapi.ts';
import type { Operatie } from './operatie.ts';
import { tokenroute } from './token.ts';
import { BASIS } from './versie.ts';

/** Every operation, in the order in which the documentation tells of them. */
export function alleOperaties(deps: Apideps): readonly Operatie[] {
  const api: Api = { ...deps, adressen: createAdressen(deps.omgeving.config.adres) };
  return [...publicatieoperaties(api), ...publicatiebeheer(api), ...openbaarheidsbeheer(api), ...documentoperaties(api), ...bestandenbeheer(api), ...documentbeheer(api), ...ophaaloperaties(api), ...reeksoperaties(api), ...zoekoperaties(api), ...naslagoperaties(api), ...verzoekoperaties(api), ...termijnoperaties(api)];
}

export function createApi({ kader, ...deps }: Apideps & { readonly kader: Kader }): Router {
  const { config } = deps.omgeving;
  const operaties = alleOperaties(deps);
  const openapi = maakOpenapi(operaties, config);
  const document = JSON.stringify(openapi);
  const pagina = render(Apipagina({ kader, document: leesDocument(openapi), adres: config.adres }));
  const router = Router({ strict: true, caseSensitive: true });
  router.use(createRoutes(operaties, { identiteit: deps.identiteit, adres: config.adres, grenzen: deps.grenzen ?? GRENZEN }));
  router.use(tokenroute(deps.identiteit));
  router.get(`${BASIS}/openapi.json`, (_request, response) => {
    response.type('application/json').send(document);
  });
  router.get('/api', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=3600').type('html').send(pagina);
  });
  return router;
}
