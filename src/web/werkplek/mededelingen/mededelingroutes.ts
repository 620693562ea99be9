// The addresses of the overview of notices that were not sent: the list with its filters, and the same as a file.
import { Router, type Request } from 'express';
import { z } from 'zod';
import type { Mededelingfilter } from '../../../../projections/mededelingen/model.ts';
import type { MedewerkerId } from '../../../kern/ids.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import type { Mededelingsoort } from '../../../verzoek/mededelingen/model.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { vraagVan } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { collegas, eis, werkVan, type Werkdeps } from '../deps.ts';
import { MEDEDELING } from './mededelingen.tsx';
import { Mededelingenoverzicht, mededelingentabel, OPEN_SOORTEN, PAD } from './mededelingenoverzicht.tsx';

const PER_PAGINA = 50;
const filterSchema = z.object({
  soort: z.enum(Object.keys(MEDEDELING) as [Mededelingsoort, ...Mededelingsoort[]]).optional().catch(undefined),
  stand: z.enum(OPEN_SOORTEN).optional().catch(undefined),
  behandelaar: z.string().max(60).optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** What the address asks for; what makes no sense is left out, so that an old link still shows a list. */
function filterVan(request: Request): { readonly filter: Mededelingfilter; readonly pagina: number } {
  const { soort, stand, behandelaar, zoek, pagina } = filterSchema.parse(Object.fromEntries(Object.entries(vraagVan(request).alsObject()).filter(([, waarde]) => waarde !== '')));
  return {
    filter: {
      ...(soort === undefined ? {} : { soort }),
      ...(stand === undefined ? {} : { verzending: stand }),
      ...(behandelaar === undefined ? {} : { behandelaar: behandelaar as MedewerkerId | 'niemand' }),
      ...(zoek === undefined ? {} : { zoek }),
    },
    pagina,
  };
}

export function mededelingroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const router = Router();

  router.get(PAD, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const { filter, pagina } = filterVan(request);
    const alle = lezen.mededelingen.open(omgeving.clock.now(), filter);
    const rijen = alle.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA);
    response.send(render(Mededelingenoverzicht({ werk: werkVan(deps, request), rijen, totaal: alle.length, pagina, perPagina: PER_PAGINA, filter, collegas: collegas(deps) })));
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${PAD}.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const rijen = lezen.mededelingen.open(omgeving.clock.now(), filterVan(request).filter);
      const bestand = await voerUit(mededelingentabel(rijen, werkVan(deps, request).naamVan), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }
  return router;
}
