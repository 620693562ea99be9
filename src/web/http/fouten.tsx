// The one place where what was thrown becomes an answer: a Dutch page, or problem+json for the API (RFC 9457).
import type { ErrorRequestHandler, Express, Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { NotFound } from '../../kern/errors.ts';
import type { Gezicht } from '../ui/gezichten.ts';
import type { Ingelogd, Kader } from '../ui/pagina.tsx';
import { render } from '../ui/render.tsx';
import { idVan } from './aanvraag.ts';
import { voorProgramma } from './apiteksten.ts';
import { Foutpagina } from './foutpagina.tsx';
import { foutVan, type Fouttekst } from './foutteksten.ts';
import { httpFout } from './httpfout.ts';
import { LooptAchter } from './stand.ts';
import { toegestaneMethoden } from './methoden.ts';
import { opnieuwVan } from './opnieuw.tsx';
import { routeVan } from './toegangslog.ts';

const onder = (request: Request, ...prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => request.path === prefix || request.path.startsWith(`${prefix}/`));

const gezichtVan = (request: Request): Gezicht =>
  onder(request, '/werk', '/beheer') ? 'werk' : onder(request, '/mijn', '/woo-verzoek') ? 'loket' : 'publiek';

function probleem(error: unknown, fout: Fouttekst, instance: string): Readonly<Record<string, unknown>> {
  const { titel, uitleg: wat, watNu } = voorProgramma(error, fout);
  return {
    type: 'about:blank',
    title: titel,
    status: fout.apiStatus,
    detail: [wat, watNu].join(' '),
    instance: `urn:uuid:${instance}`,
    ...(fout.fouten === undefined ? {} : { errors: fout.fouten.map(({ veld, uitleg, pointer }) => ({ field: veld, detail: uitleg, ...(pointer !== undefined && { pointer }) })) }),
    ...(fout.weigeringen === undefined
      ? {}
      : { errors: fout.weigeringen.map(({ code, uitleg, artikel, veld }) => ({ code, detail: uitleg, ...(artikel && { article: artikel }), ...(veld && { field: veld }) })) }),
  };
}

/** What stands after all routers: nothing took the request, so it is a 405 or a 404. */
export const nietGevonden =
  (app: Express): RequestHandler =>
  (request, response, next) => {
    const allowed = toegestaneMethoden(app, request.path);
    if (allowed.length === 0 || allowed.includes(request.method)) {
      next(new NotFound(request.path));
      return;
    }
    response.set('Allow', allowed.join(', '));
    next(httpFout(405));
  };

/** Last in line. A fault of ours (5xx) is logged with its cause and stack; what a visitor does wrong is not. */
export const foutafhandeling =
  (kader: Kader, logger: Logger): ErrorRequestHandler =>
  async (error: unknown, request, response, _next) => {
    const fout = foutVan(error);
    const aanvraag = idVan(response);
    if (fout.status >= 500) logger.error({ err: error, aanvraag, methode: request.method, route: routeVan(request) }, 'een aanvraag mislukte');
    if (response.headersSent) {
      // Half an answer is on its way: break it off, so that nobody takes it for a whole one.
      response.destroy();
      return;
    }
    response.removeHeader('ETag');
    response.set('Cache-Control', 'no-store');
    if (error instanceof LooptAchter) response.set({ 'Retry-After': '3', Refresh: '3' });
    else if (fout.status === 503) response.set('Retry-After', '60');
    if (onder(request, '/api', '/oauth')) {
      response.status(fout.apiStatus).type('application/problem+json').send(JSON.stringify(probleem(error, fout, aanvraag)));
      return;
    }
    const ingelogd = response.locals['ingelogd'] as Ingelogd | undefined;
    const opnieuw = await opnieuwVan(request, fout);
    response
      .status(fout.status)
      .type('html')
      .send(render(<Foutpagina kader={kader} gezicht={gezichtVan(request)} ingelogd={ingelogd} fout={fout} opnieuw={opnieuw} aanvraagId={aanvraag} />));
  };
