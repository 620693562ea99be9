// The addresses of open data: the catalogue, the files, and the page that explains them. Everything is made while it is sent.
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Router, type Request, type Response } from 'express';
import type { Publicaties } from '../../../projections/publicaties/model.ts';
import { NotFound } from '../../kern/errors.ts';
import { categorieVan } from '../../wet/informatiecategorieen/categorieen.ts';
import { createAdressen } from '../api/bronnen/adressen.ts';
import { hoogstens } from '../http/snelheid.ts';
import { stuurPagina } from '../portaal/antwoord.tsx';
import type { Kader } from '../ui/pagina.tsx';
import { allePublicaties, documentenCsv, ndjson, publicatiesCsv } from './bulk.ts';
import { categoriecatalogus, hoofdcatalogus, type Uitgever } from './dcat/catalogus.ts';
import { alsJsonld } from './dcat/jsonld.ts';
import type { Knoop } from './dcat/knoop.ts';
import { alsTurtle } from './dcat/turtle.ts';
import { OpenDatapagina } from './pagina.tsx';

const VORMEN = {
  jsonld: { mediatype: 'application/ld+json; charset=utf-8', schrijf: alsJsonld },
  ttl: { mediatype: 'text/turtle; charset=utf-8', schrijf: alsTurtle },
} as const;
type Vorm = keyof typeof VORMEN;
const isVorm = (text: string): text is Vorm => Object.hasOwn(VORMEN, text);

/** Lines per piece that is handed on: small enough to let others have their turn. */
const REGELS_PER_STUK = 50;

function* inStukken(regels: Iterable<string>): Generator<string> {
  let stuk: string[] = [];
  for (const regel of regels) {
    stuk.push(regel);
    if (stuk.length === REGELS_PER_STUK) {
      yield stuk.join('');
      stuk = [];
    }
  }
  if (stuk.length > 0) yield stuk.join('');
}

/** Gives every other request a turn between two pieces: the register is read without waiting. */
async function* omDeBeurt(stukken: Iterable<string>): AsyncGenerator<Buffer> {
  for (const stuk of stukken) {
    yield Buffer.from(stuk);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function stroom(request: Request, response: Response, regels: Iterable<string>, inpakken: Transform | null): Promise<void> {
  response.set({ 'Cache-Control': 'public, no-cache', 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff' });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const bron = Readable.from(omDeBeurt(inStukken(regels)));
  try {
    if (inpakken === null) await pipeline(bron, response);
    else await pipeline(bron, inpakken, response);
  } catch (error) {
    // Somebody who hangs up halfway is not a fault.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}

interface Deps {
  readonly kader: Kader;
  readonly uitgever: Uitgever;
  readonly publicaties: Publicaties;
}

export function opendataroutes({ kader, uitgever, publicaties }: Deps): Router {
  const router = Router();
  const adressen = createAdressen(uitgever.adres);
  const rem = hoogstens(30, 1);

  /** Every change of the register moves its last moment: the newest of what is there. */
  const laatsteWijziging = (): string | null => publicaties.nieuwste({}, 0, 1).publicaties[0]?.gewijzigdOp ?? null;

  const stuurKnopen = (request: Request, response: Response, vorm: Vorm, knopen: Iterable<Knoop>): Promise<void> => {
    response.set('Content-Type', VORMEN[vorm].mediatype);
    return stroom(request, response, VORMEN[vorm].schrijf(knopen), null);
  };

  router.get('/open-data', (_request, response) => stuurPagina(response, <OpenDatapagina kader={kader} adres={uitgever.adres} />, { houdbaar: 'uur' }));

  // The address of the catalogue itself leads to the form that the asker can read.
  router.get('/catalogus', (request, response) => {
    response.vary('Accept').redirect(303, request.accepts(['application/ld+json', 'text/turtle', 'text/html']) === 'text/turtle' ? '/catalogus.ttl' : '/catalogus.jsonld');
  });
  router.get('/catalogus.:vorm', rem, async (request, response, next) => {
    const { vorm } = request.params as { readonly vorm: string };
    if (!isVorm(vorm)) {
      next();
      return;
    }
    const categorieen = publicaties.perCategorie().map(({ waarde }) => waarde);
    await stuurKnopen(request, response, vorm, hoofdcatalogus(uitgever, categorieen, laatsteWijziging()));
  });
  router.get('/catalogus/:deel', rem, async (request, response) => {
    const [, code = '', vorm] = /^(\d\w|3\.1)(?:\.(\w+))?$/.exec((request.params as { readonly deel: string }).deel) ?? [];
    const categorie = categorieVan(code);
    if (categorie === null || (vorm !== undefined && !isVorm(vorm))) throw new NotFound('catalogus');
    if (vorm === undefined) {
      response.redirect(303, `/catalogus/${code}.jsonld`);
      return;
    }
    await stuurKnopen(request, response, vorm, categoriecatalogus(uitgever, categorie, allePublicaties(publicaties, { standen: ['openbaar'], categorieen: [code] })));
  });

  router.get('/open-data/publicaties.ndjson.gz', rem, async (request, response) => {
    response.set({ 'Content-Type': 'application/gzip', 'Content-Disposition': 'attachment; filename="publicaties.ndjson.gz"' });
    await stroom(request, response, ndjson(publicaties, adressen), createGzip({ level: 6 }));
  });
  for (const [naam, regels] of [
    ['publicaties', publicatiesCsv],
    ['documenten', documentenCsv],
  ] as const) {
    router.get(`/open-data/${naam}.csv`, rem, async (request, response) => {
      response.set({ 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${naam}.csv"` });
      await stroom(request, response, regels(publicaties, adressen), null);
    });
  }
  return router;
}
