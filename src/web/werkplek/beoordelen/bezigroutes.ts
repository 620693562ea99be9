// The addresses of an order on its way: how far it is, stopping it, and going on with what was broken off or leaving that.
import { Router } from 'express';
import { meld } from '../../http/sessie.ts';
import { veldenVan, vraagVan } from '../../http/velden.ts';
import { metVraag } from '../../ui/link.tsx';
import { render } from '../../ui/render.tsx';
import { eis, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { herkomstVan } from '../documenten/zaakdocument.ts';
import { basisVan, PAD, terugVan } from './adressen.ts';
import { Bezig } from './bezig.tsx';
import type { Bulkgang } from './bulkgang.ts';
import type { Regelweergave } from './voorstel.tsx';

const EEN = `${PAD}/bezig/:sleutel` as const;

export function bezigroutes(deps: Werkdeps, gang: Bulkgang): Router {
  const { lezen } = deps;
  const router = Router();

  router.get(EEN, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const stand = gang.stand(request.params.sleutel);
    if (stand?.soort === 'bezig') response.set('Refresh', '2');
    const regels = stand?.soort === 'klaar' ? stand.uitslag.regels : [];
    const rijen = new Map(lezen.beoordelingen.opIds(herkomstVan(zaak), regels.map(({ documentId }) => documentId)).map((rij) => [rij.documentId, rij]));
    const weergave = regels.flatMap((regel): Regelweergave[] => {
      const rij = rijen.get(regel.documentId);
      return rij === undefined ? [] : [{ rij, regel }];
    });
    const pad = `${basisVan(zaak)}/bezig/${request.params.sleutel}` as const;
    const opdracht = stand === null || stand.soort === 'mislukt' ? gang.eigen(request, zaak, request.params.sleutel) : null;
    const afgebroken = opdracht === null ? null : gang.afgebrokenVan(zaak, opdracht);
    response.send(render(Bezig({ werk: werkVan(deps, request), zaak, stand, afgebroken, regels: weergave, basis: basisVan(zaak), pad, terug: terugVan(zaak, vraagVan(request)) })));
  });

  router.post(`${EEN}/verder`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    const velden = veldenVan(request);
    const opdracht = gang.eigen(request, zaak, request.params.sleutel);
    if (opdracht !== null) {
      await gang.voer(request, response, zaak, velden, opdracht);
      return;
    }
    meld(request, 'Deze opdracht is al klaar.');
    response.redirect(303, terugVan(zaak, velden));
  });

  router.post(`${EEN}/laat`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    const opdracht = gang.eigen(request, zaak, request.params.sleutel);
    if (opdracht !== null && !gang.isBezig(opdracht.sleutel)) await gang.laat(opdracht.sleutel);
    meld(request, 'De rest van uw opdracht is vervallen. Wat al bewaard was, is bewaard.');
    response.redirect(303, terugVan(zaak, veldenVan(request)));
  });

  router.post(`${EEN}/stop`, (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    gang.stop(request.params.sleutel);
    response.redirect(303, metVraag(`${basisVan(zaak)}/bezig/${request.params.sleutel}`, { terug: terugVan(zaak, veldenVan(request)) }));
  });

  return router;
}
