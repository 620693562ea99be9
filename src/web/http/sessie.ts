// Sessions over HTTP: express-session with our own store. Mounted only on the faces that need it, so public pages set no cookie.
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import { nieuwToken } from '../../identiteit/geheimtoken.ts';
import type { Sessies, Sessiesoort } from '../../identiteit/sessies.ts';

const PADEN: Readonly<Record<Sessiesoort, readonly string[]>> = { werk: ['/werk', '/beheer'], mijn: ['/mijn', '/woo-verzoek'] };

/** express-session asks for a subclass of its Store; each method hands over to `Sessies`. */
function createStore(sessies: Sessies, soort: Sessiesoort): session.Store {
  const doe = <T>(work: Promise<T>, callback?: (error: unknown, value?: T) => void): void => {
    work.then(
      (value) => callback?.(null, value),
      (error: unknown) => callback?.(error),
    );
  };
  class Store extends session.Store {
    override get(sid: string, callback: (error: unknown, data?: session.SessionData | null) => void): void {
      doe(sessies.lees(soort, sid), callback);
    }
    override set(sid: string, data: session.SessionData, callback?: (error?: unknown) => void): void {
      doe(sessies.bewaar(soort, sid, data), callback);
    }
    override touch(sid: string, _data: session.SessionData, callback?: () => void): void {
      doe(sessies.raak(soort, sid), callback);
    }
    override destroy(sid: string, callback?: (error?: unknown) => void): void {
      doe(sessies.wis(soort, sid), callback);
    }
  }
  return new Store();
}

/**
 * Session middleware for one face; other paths pass by untouched.
 * The cookie lives as long as the browser window; the store ends it after half an hour of silence or ten hours.
 * @param adres public address; https makes the cookie Secure with the `__Host-` prefix
 */
export function sessieVoor(soort: Sessiesoort, sessies: Sessies, geheim: string, adres: string): RequestHandler {
  const https = adres.startsWith('https:');
  const middleware = session({
    name: `${https ? '__Host-' : ''}woo-${soort}`,
    secret: geheim,
    store: createStore(sessies, soort),
    genid: nieuwToken,
    resave: false,
    saveUninitialized: false,
    // TLS ends at the proxy that `adres` promises; without its X-Forwarded-Proto the cookie is not set.
    proxy: https,
    cookie: { path: '/', httpOnly: true, secure: https, sameSite: 'lax' },
  });
  return (request, response, next) => {
    const mine = PADEN[soort].some((prefix) => request.path === prefix || request.path.startsWith(`${prefix}/`));
    if (mine) middleware(request, response, next);
    else next();
  };
}

/** A new session id with nothing in it: at every login, so that an id that was planted beforehand is worth nothing. */
export const vernieuwSessie = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.regenerate((error: unknown) => {
      if (error === undefined || error === null) resolve();
      else reject(error instanceof Error ? error : new Error('sessie vernieuwen mislukte', { cause: error }));
    });
  });

/** Ends the session here and in the store. */
export const beeindigSessie = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.destroy((error: unknown) => {
      if (error === undefined || error === null) resolve();
      else reject(error instanceof Error ? error : new Error('sessie beëindigen mislukte', { cause: error }));
    });
  });

/** Leaves a sentence for the next page: "Ontvangst bevestigd." */
export const meld = (request: Request, tekst: string): void => {
  request.session.melding = tekst;
};

/** Takes that sentence, once. */
export function neemMelding(request: Request): string | null {
  const { melding } = request.session;
  delete request.session.melding;
  return melding ?? null;
}
