// The addresses that only show: the grid, its rows as they are now, one document beside it, and the whole list as a file.
import { Router } from 'express';
import { mag } from '../../../identiteit/rollen.ts';
import { NotFound } from '../../../kern/errors.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { vraagVan } from '../../http/velden.ts';
import { renderDeel } from '../../ui/render.tsx';
import { eis, medewerkerVan, naamVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { PAD } from './adressen.ts';
import type { Bulkgang } from './bulkgang.ts';
import { heleLijst } from './keuze.ts';
import { Kijkvenster } from './kijkvenster.tsx';
import { Roostertabel } from './rooster.tsx';
import { bekekenVan, rijenOp, roosterpagina } from './roosterpagina.ts';
import { leesRoostervraag, roostertabel } from './roostervraag.ts';

export function kijkroutes(deps: Werkdeps, gang: Bulkgang): Router {
  const { lezen } = deps;
  const router = Router();

  router.get(PAD, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(await roosterpagina(deps, gang, request, zaakVan(deps, request.params.nummer), vraagVan(request)));
  });

  /** The rows as they are now: 304 while nothing changed, so asking often costs little. */
  router.get(`${PAD}/rijen`, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const vraag = leesRoostervraag(vraagVan(request));
    const { rijen } = rijenOp(deps, zaak, vraag);
    response.set('Cache-Control', 'private, no-cache');
    response.send(renderDeel(Roostertabel({ zaak, vraag, rijen, gekozen: new Set(), magBeoordelen: mag(medewerkerVan(deps, request).rollen, 'document.beoordelen'), naamVan: naamVan(deps) })));
  });

  router.get(`${PAD}/bekijk/:documentId`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const vraag = leesRoostervraag(vraagVan(request));
    const bekeken = await bekekenVan(deps, zaak, request.params.documentId, vraag.blad);
    if (bekeken === null) throw new NotFound('document');
    response.send(renderDeel(Kijkvenster({ ...bekeken, nummer: zaak.dossier.nummer, vraag })));
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${PAD}.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const zaak = zaakVan(deps, request.params.nummer);
      const rijen = heleLijst(lezen, zaak, leesRoostervraag(vraagVan(request)));
      const { bytes, mediatype, bestandsnaam } = await voerUit(roostertabel(zaak.dossier.nummer, rijen, werkVan(deps, request).naamVan), vorm);
      stuurBestand(response, { bytes, mediatype, naam: bestandsnaam, alsBijlage: true });
    });
  }

  return router;
}
