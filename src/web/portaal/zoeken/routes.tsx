// Searching: the page, the same search as a feed, and as a table.
import { Router } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { voerUit } from '../../../uitvoer/index.ts';
import { bijStoring } from '../../../zoeken/storing.ts';
import { alleenVolledig } from '../../../zoeken/volledigheid.ts';
import { stuurBestand, stuurPagina, stuurTekst } from '../antwoord.tsx';
import type { Portaal } from '../deps.ts';
import { ATOM, maakFeed, trefferregel } from '../feed.ts';
import { aantalPaginas, Zoekpagina } from './pagina.tsx';
import { Zoekstoring } from './storing.tsx';
import { alleTreffers, treffertabel } from './uitvoer.ts';
import { isIngekort, leesPeriode, leesZoekvraag, zoekopdracht, zoekPad, type Zoekvraag } from './vraag.ts';

const vormSchema = z.enum(['csv', 'xlsx', 'ods']);
const IN_FEED = 50;

const adresVan = (request: Request): URLSearchParams => new URL(request.originalUrl, 'http://localhost').searchParams;

export function zoekRoutes({ config, kader, namen, zoek }: Portaal): Router {
  const router = Router();

  const diepste = zoek.capabilities.deepestHit;
  const volledig = alleenVolledig(zoek);

  /** The search page. A feed or a file of a search with a wrong date is answered by it, too: it would be another list than asked for. */
  async function stuurZoekpagina(request: Request, response: Response, vraag: Zoekvraag, fout: 200 | 422 = 200): Promise<void> {
    const result = await bijStoring(null, () => zoek.search(zoekopdracht(vraag)));
    if (result === null) {
      response.set('Retry-After', '60');
      stuurPagina(response, <Zoekstoring kader={kader} vraag={vraag} />, { status: 503 });
      return;
    }
    const status = vraag.pagina > aantalPaginas(result, diepste) && result.total.value > 0 ? 404 : fout;
    stuurPagina(response, <Zoekpagina kader={kader} namen={namen} vraag={vraag} result={result} diepste={diepste} ingekort={isIngekort(adresVan(request))} />, { status });
  }

  router.get('/zoeken', async (request, response) => {
    await stuurZoekpagina(request, response, leesZoekvraag(adresVan(request)));
  });

  router.get('/zoeken.atom', async (request, response) => {
    const vraag = leesZoekvraag(adresVan(request));
    if (leesPeriode(vraag).fouten.length > 0) {
      await stuurZoekpagina(request, response, vraag, 422);
      return;
    }
    const { hits } = await volledig.search({ ...zoekopdracht(vraag, { page: 1, pageSize: IN_FEED }), facets: [], sort: 'published' });
    const titel = vraag.q === '' ? `Nieuw bij ${config.organisatie.naam}` : `Nieuw over ${vraag.q} bij ${config.organisatie.naam}`;
    const kop = { adres: config.adres, naam: config.organisatie.naam, titel, feedPad: zoekPad(vraag, {}, '/zoeken.atom'), paginaPad: zoekPad(vraag) };
    stuurTekst(response, ATOM, maakFeed(kop, hits.map(trefferregel)));
  });

  router.get('/zoeken.:vorm', async (request, response, next) => {
    const vorm = vormSchema.safeParse(request.params.vorm);
    if (!vorm.success) {
      next();
      return;
    }
    const vraag = leesZoekvraag(adresVan(request));
    if (leesPeriode(vraag).fouten.length > 0) {
      await stuurZoekpagina(request, response, vraag, 422);
      return;
    }
    const hits = await alleTreffers(volledig, vraag);
    stuurBestand(response, await voerUit(treffertabel(hits, config.adres, namen), vorm.data));
  });

  return router;
}
