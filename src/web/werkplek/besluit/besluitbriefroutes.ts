// The addresses of the letter of a decision before it is signed, on the screen and as a PDF.
import { Router } from 'express';
import { maakBrief } from '../../../documentverwerking/brieven/maak.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { render } from '../../ui/render.tsx';
import { Besluitbriefpagina } from './besluitbrief.tsx';
import type { Werkdeps } from '../deps.ts';
import { tekenbesluitVan } from './tekenbesluit.ts';

const EEN = '/werk/zaken/:nummer/besluit/:besluitId/voorbeeld';

export function besluitbriefroutes(deps: Werkdeps): Router {
  const router = Router();

  router.get(EEN, async (request, response) => {
    const { werk, zaak, besluit, brieven } = await tekenbesluitVan(deps, request);
    response.send(render(Besluitbriefpagina({ werk, zaak, besluit, brieven })));
  });
  router.get(`${EEN}.pdf`, async (request, response) => {
    const { zaak, brieven } = await tekenbesluitVan(deps, request);
    stuurBestand(response, { bytes: await maakBrief(brieven.aanVerzoeker), mediatype: 'application/pdf', naam: `${zaak.dossier.nummer}-besluit-voorbeeld.pdf` });
  });
  return router;
}
