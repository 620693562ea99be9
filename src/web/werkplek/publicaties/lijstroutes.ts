// The address of the list of publications, and the same list as a file.
import { Router, type Request } from 'express';
import { z } from 'zod';
import type { Beheerfilter, Publicatie } from '../../../../projections/publicaties/model.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import { categorieVan } from '../../../wet/informatiecategorieen/categorieen.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { vraagVan } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { eis, werkVan, type Werkdeps } from '../deps.ts';
import { Publicaties, publicatietabel, STANDEN } from './lijst.tsx';
import { BASIS } from './woorden.ts';

const PER_PAGINA = 50;
const PER_KEER = 1000;
const RAPPORTEN = 20;
const filterSchema = z.object({
  stand: z.enum(STANDEN).optional().catch(undefined),
  categorie: z.string().refine((code) => categorieVan(code) !== null).optional().catch(undefined),
  bron: z.enum(['besluit', 'actief']).optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** What the address asks for; what makes no sense is left out, so that an old link still shows a list. */
function filterVan(request: Request): { readonly filter: Beheerfilter; readonly pagina: number } {
  const { stand, categorie, bron, zoek, pagina } = filterSchema.parse(Object.fromEntries(Object.entries(vraagVan(request).alsObject()).filter(([, waarde]) => waarde !== '')));
  return {
    filter: { ...(stand === undefined ? {} : { stand }), ...(categorie === undefined ? {} : { categorie }), ...(bron === undefined ? {} : { bron }), ...(zoek === undefined ? {} : { zoek }) },
    pagina,
  };
}

export function publicatielijstroutes(deps: Werkdeps): Router {
  const { inlezingen, publicaties: register } = deps.lezen;
  const router = Router();

  router.get(BASIS, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const { filter, pagina } = filterVan(request);
    const { publicaties, totaal } = register.beheer(filter, (pagina - 1) * PER_PAGINA, PER_PAGINA);
    response.send(render(Publicaties({ werk: werkVan(deps, request), concepten: register.concepten(filter.zoek ?? ''), inlezingen: inlezingen.nieuwste(RAPPORTEN), publicaties, totaal, pagina, perPagina: PER_PAGINA, filter })));
  });

  function alles(filter: Beheerfilter): readonly Publicatie[] {
    const rijen: Publicatie[] = [];
    for (;;) {
      const { publicaties } = register.beheer(filter, rijen.length, PER_KEER);
      rijen.push(...publicaties);
      if (publicaties.length < PER_KEER) return rijen;
    }
  }

  for (const vorm of UITVOERVORMEN) {
    router.get(`${BASIS}.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const bestand = await voerUit(publicatietabel(alles(filterVan(request).filter)), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }
  return router;
}
