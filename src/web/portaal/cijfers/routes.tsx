// The public figures: whole years only, as known today. Parts of a year would give hidden numbers away by subtraction.
import { Router, type Request } from 'express';
import { cijfersVan } from '../../../cijfers/cijfers.ts';
import { openbaar } from '../../../cijfers/openbaar.ts';
import { periodeVan } from '../../../cijfers/periode.ts';
import { vandaag } from '../../../kern/clock.ts';
import { voerUit } from '../../../uitvoer/index.ts';
import { vraagVan } from '../../http/velden.ts';
import { stuurBestand, stuurPagina } from '../antwoord.tsx';
import type { Portaal } from '../deps.ts';
import { Cijferpagina, openbaretabel } from './pagina.tsx';

export function cijferRoutes({ kader, cijfers: boek, clock }: Portaal): Router {
  const router = Router();

  /** A year that makes no sense is this year. */
  function lees(request: Request) {
    const heden = vandaag(clock);
    const zaken = boek.opPeil(heden);
    const eerste = Math.min(heden.year, zaken[0]?.ontvangenOp.year ?? heden.year);
    const gevraagd = Number(vraagVan(request).een('jaar'));
    const jaar = Number.isInteger(gevraagd) && gevraagd >= eerste && gevraagd <= heden.year ? gevraagd : heden.year;
    const periode = periodeVan(jaar, null, heden) ?? { van: heden, tot: heden };
    const jaren = Array.from({ length: heden.year - eerste + 1 }, (_, index) => heden.year - index);
    return { jaar, jaren, tot: periode.tot, cijfers: openbaar(cijfersVan(zaken, periode)) };
  }

  router.get('/cijfers', (request, response) => {
    stuurPagina(response, <Cijferpagina kader={kader} {...lees(request)} />);
  });
  router.get('/cijfers.csv', async (request, response) => {
    const { jaar, cijfers } = lees(request);
    stuurBestand(response, await voerUit(openbaretabel(jaar, cijfers), 'csv'));
  });
  return router;
}
