// From declarations to routes: each request is checked (who, form, repetition), done and answered in the same way.
import { isUtf8 } from 'node:buffer';
import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import type { Identiteit } from '../../../identiteit/index.ts';
import { ValidationFailed } from '../../../kern/errors.ts';
import { httpFout } from '../../http/httpfout.ts';
import type { Antwoord, Operatie } from '../operatie.ts';
import { BASIS } from '../versie.ts';
import { schrijfLog } from './logboek.ts';
import { koppen, opties } from './koppen.ts';
import { grens, type Grenzen } from './snelheid.ts';
import { inWoordenVanApi } from './veldnamen.ts';
import { verouderdkoppen } from './verouderd.ts';
import { leesToegang, vereisToegang, type Toegang } from './toegang.ts';

const JSON_BYTES = '2mb';
const toegangVan = (response: Response): Toegang => response.locals['toegang'] as Toegang;

/** Broken JSON is a fault of the input like any other. */
const onleesbaar: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  const geenJson = error instanceof SyntaxError;
  next(geenJson ? new ValidationFailed([{ veld: '', uitleg: `Dit is geen geldige JSON: ${error.message}`, pointer: '#' }]) : error);
};

/** JSON is UTF-8 (RFC 8259 §8.1): read as something else, a letter would become another one without anybody seeing it. */
const alleenUtf8 = (_request: unknown, _response: unknown, bytes: Buffer): void => {
  if (!isUtf8(bytes)) throw new ValidationFailed([{ veld: '', uitleg: 'Dit is geen UTF-8. Stuur de tekst als UTF-8.', pointer: '#' }]);
};

const leesJson = express.json({ limit: JSON_BYTES, strict: false, verify: alleenUtf8 });

/** @throws 406 when the caller wants something else than we have, 415 when it sends something else than we read */
function vereisVorm({ invoer, uitvoer }: Operatie, request: Request): void {
  if (uitvoer.soort === 'json' && request.accepts(['application/json', 'application/problem+json']) === false) throw httpFout(406);
  if (invoer.soort === 'json' && request.is('application/json') === false) throw httpFout(415);
  // What curl says of bytes when nobody tells it what they are.
  if (invoer.soort === 'bytes' && typeof request.is('application/x-www-form-urlencoded') === 'string') throw httpFout(415);
}

const linkkop = (links: NonNullable<Antwoord<unknown>['links']>, adres: string): string =>
  Object.entries(links)
    .map(([rel, pad]) => `<${adres}${pad}>; rel="${rel}"`)
    .join(', ');

function stuur({ uitvoer }: Operatie, antwoord: Antwoord<unknown> | null, request: Request, response: Response, adres: string): void {
  if (response.headersSent || uitvoer.soort === 'bestand') return;
  if (antwoord?.etag !== undefined) response.set('ETag', antwoord.etag);
  if (antwoord?.locatie !== undefined) response.set('Location', `${adres}${BASIS}${antwoord.locatie}`);
  if (antwoord?.links !== undefined) response.append('Link', linkkop(antwoord.links, adres));
  response.status(uitvoer.status);
  if (antwoord === null || uitvoer.soort === 'leeg') response.end();
  // express answers 304 itself when the ETag is the one that the caller has.
  else response.type('application/json').send(JSON.stringify(antwoord.body));
}

interface Huis {
  readonly identiteit: Identiteit;
  /** Public address of this site. */
  readonly adres: string;
  readonly grenzen: Grenzen;
}

/** All operations under the version. What is not among them is passed on, with the headers of the API. */
export function createRoutes(operaties: readonly Operatie[], { identiteit, adres, grenzen }: Huis): Router {
  // A slash at the end is another address, and there is nothing (NLGov API Design Rules, no-trailing-slash).
  const router = Router({ strict: true, caseSensitive: true });
  const wie: RequestHandler = async (request, response, next) => {
    response.locals['toegang'] = await leesToegang(identiteit, request);
    next();
  };
  router.use(BASIS, koppen, wie, grens(toegangVan, grenzen));

  const paden = new Map<string, Set<string>>();
  for (const operatie of operaties) {
    const pad = `${BASIS}${operatie.pad.replaceAll(/\{(\w+)\}/g, ':$1')}`;
    const methoden = paden.get(pad) ?? new Set(['OPTIONS']);
    methoden.add(operatie.methode.toUpperCase());
    if (operatie.methode === 'get') methoden.add('HEAD');
    paden.set(pad, methoden);
    const oud = verouderdkoppen(operatie, `${adres}${BASIS}`);
    const vooraf: RequestHandler = (request, response, next) => {
      response.set(oud);
      const toegang = toegangVan(response);
      if (toegang.soort === 'koppeling' && operatie.methode !== 'get') schrijfLog(identiteit.koppelinglog, toegang.koppeling, operatie, request, response);
      vereisToegang(toegang, operatie.wie, response);
      vereisVorm(operatie, request);
      next();
    };
    const doe: RequestHandler = async (request, response) => {
      try {
        stuur(operatie, await operatie.voerUit(request, response, toegangVan(response)), request, response, adres);
      } catch (error) {
        throw inWoordenVanApi(error, operatie.pad);
      }
    };
    router[operatie.methode](pad, vooraf, ...(operatie.invoer.soort === 'json' ? [leesJson, onleesbaar] : []), doe);
  }
  for (const [pad, methoden] of paden) router.options(pad, opties([...methoden].sort()));
  return router;
}
