// The address of the public calculator. Everything stands in the query, so that an answer can be shared as a link.
import { Router } from 'express';
import { berekenGebeurtenissen } from '../../../wet/uitwisseling/zaak.ts';
import { vraagVan } from '../../http/velden.ts';
import { stuurPagina } from '../antwoord.tsx';
import type { Portaal } from '../deps.ts';
import { Rekenpagina } from './pagina.tsx';
import { leesIngevuld, leesRekenvraag } from './vraag.ts';

export function rekenRoutes({ kader, recht }: Portaal): Router {
  const router = Router();
  router.get('/termijn-berekenen', (request, response) => {
    const ingevuld = leesIngevuld(vraagVan(request));
    const vraag = leesRekenvraag(ingevuld);
    const fouten = vraag.stand === 'fout' ? vraag.fouten : [];
    const uitkomst = vraag.stand === 'goed' ? berekenGebeurtenissen(vraag.gebeurtenissen, recht) : null;
    stuurPagina(response, <Rekenpagina kader={kader} ingevuld={ingevuld} fouten={fouten} uitkomst={uitkomst} />, { status: fouten.length > 0 ? 422 : 200 });
  });
  return router;
}
