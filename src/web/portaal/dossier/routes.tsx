// A dossier and its inventory. What is withdrawn answers 410 with the tombstone; what is not public does not exist here.
import { Router } from 'express';
import { z } from 'zod';
import { LIJSTVORMEN } from '../../../documentverwerking/inventarislijst/index.ts';
import { vandaag } from '../../../kern/clock.ts';
import { NotFound } from '../../../kern/errors.ts';
import { stuurBestand, stuurPagina } from '../antwoord.tsx';
import type { Portaal } from '../deps.ts';
import { vindDossier, type Dossier } from './dossier.ts';
import { Inventarispagina } from './inventaris.tsx';
import { openbareLijst } from './openbarelijst.ts';
import { Dossierpagina } from './pagina.tsx';

const vormSchema = z.enum(LIJSTVORMEN);

export function dossierRoutes({ clock, config, kader, lijsten, namen, publicaties }: Portaal): Router {
  const router = Router();
  /** @throws NotFound nothing public under this number */
  const dossierVan = (nummer: string): Dossier => {
    const dossier = vindDossier(publicaties, nummer);
    if (dossier === null) throw new NotFound('dossier');
    return dossier;
  };
  const status = ({ ingetrokken }: Dossier): number => (ingetrokken ? 410 : 200);

  router.get('/dossiers/:nummer', (request, response) => {
    const dossier = dossierVan(request.params.nummer);
    stuurPagina(response, <Dossierpagina kader={kader} namen={namen} dossier={dossier} />, { status: status(dossier) });
  });

  router.get('/dossiers/:nummer/inventarislijst', (request, response) => {
    const dossier = dossierVan(request.params.nummer);
    stuurPagina(response, <Inventarispagina kader={kader} dossier={dossier} />, { status: status(dossier) });
  });

  router.get('/dossiers/:nummer/inventarislijst.:vorm', async (request, response, next) => {
    const vorm = vormSchema.safeParse(request.params.vorm);
    const dossier = dossierVan(request.params.nummer);
    if (!vorm.success) {
      next();
      return;
    }
    if (dossier.ingetrokken) {
      stuurPagina(response, <Inventarispagina kader={kader} dossier={dossier} />, { status: 410 });
      return;
    }
    const lijst = openbareLijst({ dossier, huisstijl: config.organisatie, adres: config.adres, datum: vandaag(clock) });
    stuurBestand(response, await lijsten.van(lijst, vorm.data));
  });

  return router;
}
