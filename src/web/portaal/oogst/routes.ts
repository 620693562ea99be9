// What the national harvester reads: an index per category and the sitemaps under it, as the read model wrote them.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { sitemapPad } from '../../../diwoo/namen.ts';
import { schrijfIndex } from '../../../diwoo/schrijver.ts';
import { fromIsoInstant, type IsoInstant } from '../../../kern/date.ts';
import { NotFound } from '../../../kern/errors.ts';
import type { Portaal } from '../deps.ts';
import { sitemapdelen } from './sitemapstroom.ts';

const XML = 'application/xml; charset=utf-8';
const nummer = z.coerce.number().int().min(1).max(50_000);

interface Stand {
  readonly merk: string;
  readonly gewijzigdOp: IsoInstant;
}

/** Sets what a cache needs; true when the reader already has this very content. */
function isVers(request: Request, response: Response, { merk, gewijzigdOp }: Stand, soort: string): boolean {
  response.set({
    'Cache-Control': 'public, no-cache',
    'Content-Type': XML,
    'X-Content-Type-Options': 'nosniff',
    'Last-Modified': new Date(fromIsoInstant(gewijzigdOp).epochMilliseconds).toUTCString(),
    ETag: `W/"${soort}-${merk}"`,
    Vary: 'Accept-Encoding',
  });
  return request.fresh;
}

export function oogstRoutes({ config, sitemaps }: Portaal): Router {
  const router = Router();

  router.get('/sitemapindex-diwoo-:infocat.xml', (request, response) => {
    const index = sitemaps.index(request.params.infocat);
    // An index without sitemaps is not valid: then there is none.
    if (index === null) throw new NotFound('sitemapindex');
    if (isVers(request, response, index, 'index')) {
      response.status(304).end();
      return;
    }
    const regels = index.sitemaps.map(({ infocat, nummer: deel, gewijzigdOp }) => ({ loc: `${config.adres}${sitemapPad(infocat, deel)}`, lastmod: gewijzigdOp }));
    response.send(schrijfIndex(regels));
  });

  router.get('/sitemaps/sitemap-diwoo-:infocat-:nummer.xml', async (request, response) => {
    const { infocat } = request.params;
    const deel = nummer.safeParse(request.params.nummer);
    const sitemap = deel.success ? sitemaps.sitemap(infocat, deel.data) : null;
    if (sitemap === null || sitemapPad(infocat, sitemap.nummer) !== request.path) throw new NotFound('sitemap');
    if (isVers(request, response, sitemap, 'sitemap')) {
      response.status(304).end();
      return;
    }
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    await stuur(request, response, Readable.from(sitemapdelen(sitemaps, infocat, sitemap.nummer)));
  });

  return router;
}

/** The entries repeat the same addresses over and over: gzip makes them some twenty times smaller. */
async function stuur(request: Request, response: Response, delen: Readable): Promise<void> {
  try {
    if (request.acceptsEncodings('gzip') === 'gzip') {
      response.set('Content-Encoding', 'gzip');
      await pipeline(delen, createGzip({ level: 3 }), response);
    } else await pipeline(delen, response);
  } catch (error) {
    // A reader that goes away halfway is not a fault.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}
