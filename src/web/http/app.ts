// The express app: what surrounds every request, in order. Routers come from the faces; none of this repeats there.
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Configuratie } from '../../configuratie.ts';
import { UITLOGBERICHTPAD } from '../../identiteit/oidc/instelling.ts';
import { assetsRouter, type Assets } from '../ui/assets.ts';
import type { Kader } from '../ui/pagina.tsx';
import { aanvraagId } from './aanvraag.ts';
import { compressie } from './compressie.ts';
import { csrf } from './csrf.ts';
import { foutafhandeling, nietGevonden } from './fouten.tsx';
import { bewaarbeleid, kopregels } from './kopregels.ts';
import { toegangslog } from './toegangslog.ts';
import { leesFormulieren, leesKlein } from './velden.ts';

/** Paths with pages about a person or a case. */
export const BESLOTEN = ['/werk', '/beheer', '/mijn', '/agenda', '/woo-verzoek', '/zienswijze', '/volgen', '/inzage'] as const;

interface Opties {
  readonly config: Pick<Configuratie, 'adres' | 'proxys'>;
  readonly kader: Kader;
  readonly assets: Assets;
  readonly logger: Logger;
  /** In order; each guards its own paths. */
  readonly routers: readonly RequestHandler[];
  readonly meet?: Parameters<typeof toegangslog>[1];
}

/**
 * Builds the app; it listens to nothing yet.
 * Query parsing is off (`vraagVan` reads the query) and forms are read by `veldenVan` or `leesUploads`.
 */
export function createHttp({ config, kader, assets, logger, routers, meet }: Opties): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', false);
  app.set('trust proxy', config.proxys);
  app.set('case sensitive routing', true);
  app.use(aanvraagId, toegangslog(logger, meet), kopregels(config.adres.startsWith('https:')), bewaarbeleid(BESLOTEN));
  app.use(assetsRouter(assets));
  // The provider's message that somebody logged out comes from its server, and proves itself.
  app.use(csrf(config.adres, ['/api/', '/volgen/', '/oauth/', UITLOGBERICHTPAD]), compressie);
  app.use(UITLOGBERICHTPAD, leesKlein);
  // The API takes no such form, and reads what it does take itself.
  app.use((request, response, next) => (request.path.startsWith('/api/') ? next() : leesFormulieren(request, response, next)));
  for (const router of routers) app.use(router);
  app.use(nietGevonden(app));
  app.use(foutafhandeling(kader, logger));
  return app;
}
