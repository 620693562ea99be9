// A small app in the real house, for the HTTP tests: pages that answer, throw, read forms and take files.
import { Router, type RequestHandler } from 'express';
import { pino } from 'pino';
import { leesConfiguratie } from '../../../src/configuratie.ts';
import { LogCorrupt, NotFound, RuleViolated, StoreUnavailable, ValidationFailed, VersionConflict } from '../../../src/kern/errors.ts';
import type { Revision, StreamName } from '../../../src/kern/event.ts';
import { createHttp } from '../../../src/web/http/app.ts';
import { httpFout } from '../../../src/web/http/httpfout.ts';
import { hoogstens } from '../../../src/web/http/snelheid.ts';
import { alleBytes, leesUploads } from '../../../src/web/http/uploads.ts';
import { veldenVan, vraagVan } from '../../../src/web/http/velden.ts';
import { bouwAssets } from '../../../src/web/ui/assets.ts';
import { maakKader } from '../../../src/web/ui/pagina.tsx';

export const ADRES = 'http://localhost:3000';
/** What a browser sends with a form of our own. */
export const EIGEN = { 'Sec-Fetch-Site': 'same-origin' } as const;

const FOUTEN: Readonly<Record<string, () => unknown>> = {
  validatie: () => new ValidationFailed([{ veld: 'email', uitleg: 'Vul een e-mailadres in.' }, { veld: 'naam', uitleg: 'Vul een naam in.' }]),
  regel: () => new RuleViolated([{ code: 'te-laat', uitleg: 'De eerste termijn is voorbij.', watNu: 'Neem een besluit.', artikel: 'art. 4.4 lid 2 Woo' }]),
  weg: () => new NotFound('zaak'),
  conflict: () => new VersionConflict('verzoek-1' as StreamName, 1 as Revision, 2 as Revision),
  storing: () => new StoreUnavailable('geheime melding'),
  log: () => new LogCorrupt('geheime melding'),
  bug: () => new TypeError('geheime melding'),
  recht: () => httpFout(403, 'geen-recht'),
};

export const assets = await bouwAssets();

const proefroutes = (): Router => {
  const router = Router();
  router.get('/groot', (_request, response) => void response.send(`<p>${'Woo '.repeat(2_000)}</p>`));
  router.get('/klein', (_request, response) => void response.send('<p>ok</p>'));
  router.get(['/fout/:welke', '/api/v1/fout/:welke'], (request) => {
    throw FOUTEN[String(request.params['welke'])]?.();
  });
  router.post(['/velden', '/api/v1/velden'], (request, response) => {
    const velden = veldenVan(request);
    response.json({ een: velden.een('naam'), alle: velden.alle('kies'), vraag: vraagVan(request).een('q') });
  });
  router.post('/uploads', async (request, response) => {
    const { velden, bestanden } = await leesUploads(request, {
      maxBytes: 1_000,
      maxBestanden: 2,
      ontvang: async ({ naam, veld, bytes }) => ({ naam, veld, inhoud: Buffer.from(await alleBytes(bytes)).toString('latin1') }),
    });
    response.json({ naam: velden.een('naam'), bestanden });
  });
  router.get('/rem', hoogstens(2, 1), (_request, response) => void response.send('ok'));
  const zaken = Router();
  zaken.get('/:nummer', (_request, response) => void response.send('ok'));
  router.use('/werk/zaken', zaken);
  return router;
};

export interface Regel {
  readonly level: number;
  readonly route?: string;
  readonly methode?: string;
  readonly status?: number;
  readonly aanvraag?: string;
}

/** @returns the app, and the lines it logs */
export function huis({ adres = ADRES, proxys = 0, routers = [] }: { readonly adres?: string; readonly proxys?: number; readonly routers?: readonly RequestHandler[] } = {}) {
  const config = leesConfiguratie({}, { adres, proxys });
  const ruw: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void ruw.push(line) });
  const kader = maakKader(config, assets.paden);
  const app = createHttp({ config, kader, assets, logger, routers: [...routers, proefroutes()] });
  return { app, kader, ruw, regels: (): readonly Regel[] => ruw.map((line) => JSON.parse(line) as Regel) };
}
