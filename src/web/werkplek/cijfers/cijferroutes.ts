// The addresses of the figures: a period, and the list behind each number as a page and as a file.
import { Router, type Request } from 'express';
import { cijfersVan } from '../../../cijfers/cijfers.ts';
import { kies } from '../../../cijfers/keuze.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { vraagVan } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { CIJFERPAD, Cijferpagina, Cijferzaken } from './cijfers.tsx';
import { cijfertabel, leesCijfervraag, metPrognose } from './cijfervraag.ts';
import { eis, werkVan, type Werkdeps } from '../deps.ts';

export function cijferroutes(deps: Werkdeps): Router {
  const { lezen } = deps;
  const router = Router();

  function lees(request: Request) {
    eis(deps, request, 'zaak.lezen');
    const werk = werkVan(deps, request);
    const vraag = leesCijfervraag(vraagVan(request), werk.vandaag);
    return { werk, vraag, alle: lezen.cijfers.opPeil(vraag.peil) };
  }
  function lijst(request: Request) {
    const { werk, vraag, alle } = lees(request);
    return { werk, vraag, rijen: metPrognose(vraag.periode === null ? [] : kies(alle, vraag.wat, vraag.periode), alle, vraag.peil) };
  }

  router.get(CIJFERPAD, (request, response) => {
    const { werk, vraag, alle } = lees(request);
    const cijfers = vraag.periode === null ? null : cijfersVan(alle, vraag.periode);
    const eerste = Math.min(vraag.jaar, alle[0]?.ontvangenOp.year ?? werk.vandaag.year);
    const jaren = Array.from({ length: werk.vandaag.year - eerste + 1 }, (_, index) => werk.vandaag.year - index);
    response.status(vraag.fouten.length > 0 ? 422 : 200).send(render(Cijferpagina({ werk, vraag, jaren, cijfers, oudste: metPrognose(cijfers?.oudsteOpen ?? [], alle, vraag.peil) })));
  });

  router.get(`${CIJFERPAD}/zaken`, (request, response) => {
    response.send(render(Cijferzaken(lijst(request))));
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${CIJFERPAD}/zaken.${vorm}`, async (request, response) => {
      const { vraag, rijen } = lijst(request);
      const bestand = await voerUit(cijfertabel(rijen, vraag.wat), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }
  return router;
}
