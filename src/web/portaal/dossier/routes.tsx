// A dossier and its inventory. What is withdrawn answers 410 with the tombstone; what is not public does not exist here.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { z } from 'zod';
import { LIJSTVORMEN } from '../../../documentverwerking/inventarislijst/index.ts';
import { vandaag } from '../../../kern/clock.ts';
import { NotFound } from '../../../kern/errors.ts';
import { BESTANDSKOPPEN, stuurBestand, stuurPagina, totHetEinde } from '../antwoord.tsx';
import type { Portaal } from '../deps.ts';
import { bestandsnaam } from '../paden.ts';
import { bundelstroom, bundelVan, merkVan } from './bundel.ts';
import { vindDossier, type Dossier } from './dossier.ts';
import { Inventarispagina } from './inventaris.tsx';
import { openbareLijst } from './openbarelijst.ts';
import { Dossierpagina } from './pagina.tsx';

const vormSchema = z.enum(LIJSTVORMEN);

export function dossierRoutes({ blobs, clock, config, kader, lijsten, namen, publicaties }: Portaal): Router {
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

  router.get('/dossiers/:nummer/alles.zip', async (request, response) => {
    const dossier = dossierVan(request.params.nummer);
    if (dossier.ingetrokken) {
      stuurPagina(response, <Dossierpagina kader={kader} namen={namen} dossier={dossier} />, { status: 410 });
      return;
    }
    const lijst = await lijsten.van(openbareLijst({ dossier, huisstijl: config.organisatie, adres: config.adres, datum: vandaag(clock) }), 'csv');
    const bestanden = bundelVan(dossier);
    response.set({ ...BESTANDSKOPPEN, 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${bestandsnaam(dossier.nummer, 'application/zip')}"`, ETag: merkVan(bestanden, lijst.bytes) });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    await totHetEinde(pipeline(Readable.from(bundelstroom(bestanden, lijst, vandaag(clock), { blobs, publicaties })), response));
  });

  return router;
}
