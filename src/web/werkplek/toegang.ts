// Who may pass on /werk and /beheer: logged in, password chosen, and a role that allows the deed.
import type { Request, RequestHandler, Response } from 'express';
import type { Identiteit } from '../../identiteit/index.ts';
import type { Medewerker } from '../../identiteit/model.ts';
import { SLEUTELPAD, TERUGPAD, UITGELOGDPAD, UITLOGBERICHTPAD } from '../../identiteit/oidc/instelling.ts';
import { mag, type Handeling } from '../../identiteit/rollen.ts';
import { httpFout } from '../http/httpfout.ts';
import { metVraag } from '../ui/link.tsx';

/** Logging in and out itself. */
const OPEN: ReadonlySet<string> = new Set(['/werk/inloggen', '/werk/inloggen/organisatie', '/werk/uitloggen', TERUGPAD, UITGELOGDPAD, UITLOGBERICHTPAD, SLEUTELPAD]);
const WACHTWOORD = '/werk/wachtwoord';

const beschermd = (path: string): boolean => ['/werk', '/beheer'].some((prefix) => path === prefix || path.startsWith(`${prefix}/`));

/** Who is logged in, if anybody: read from the accounts each time, so that a block or a new role works at once. */
function ingelogd(identiteit: Identiteit, request: Request): Medewerker | null {
  const id = request.session.medewerkerId;
  const found = id === undefined ? null : identiteit.medewerkers.vind(id);
  return found === null || found.geblokkeerd ? null : found;
}

/**
 * Guards both faces of staff; other paths pass by. Stands after `sessieVoor('werk', …)` and before their routers.
 * After it `medewerkerVan(response)` holds on every page but the login page.
 */
export const toegang =
  (identiteit: Identiteit): RequestHandler =>
  (request, response, next) => {
    if (!beschermd(request.path)) {
      next();
      return;
    }
    const medewerker = ingelogd(identiteit, request);
    response.locals['ingelogd'] = medewerker ?? undefined;
    if (OPEN.has(request.path)) {
      next();
    } else if (medewerker === null) {
      // A form that was sent must not be lost in a redirect: the page says what to do.
      if (request.method === 'GET') response.redirect(303, metVraag('/werk/inloggen', { terug: request.originalUrl }));
      else next(httpFout(401, 'uitgelogd'));
    } else if (medewerker.moetWachtwoordWijzigen && request.session.organisatielogin === undefined && request.path !== WACHTWOORD) {
      response.redirect(303, WACHTWOORD);
    } else {
      next();
    }
  };

/** The member of staff behind this request. @throws Error when `toegang` did not stand before: a bug */
export function medewerkerVan(response: Response): Medewerker {
  const medewerker = response.locals['ingelogd'] as Medewerker | undefined;
  if (medewerker === undefined) throw new Error('een route van /werk staat niet achter toegang()');
  return medewerker;
}

/** Only for who may do this; others see why not. Deny by default: every route that changes something names its deed. */
export const vereis =
  (handeling: Handeling): RequestHandler =>
  (_request, response, next) => {
    if (mag(medewerkerVan(response).rollen, handeling)) next();
    else next(httpFout(403, 'geen-recht'));
  };
