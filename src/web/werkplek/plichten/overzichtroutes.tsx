// The addresses of all duties together: the overview, and the same as files.
import { Router, type Request } from 'express';
import { z } from 'zod';
import type { Plichtfilter, Plichtrij } from '../../../../projections/openbaarmaking/model.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import { categorieVan } from '../../../wet/informatiecategorieen/categorieen.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { vraagVan } from '../../http/velden.ts';
import { nalevingstabel, nalevingVan } from '../../naleving.ts';
import { render } from '../../ui/render.tsx';
import { eis, werkVan, type Werkdeps } from '../deps.ts';
import { plichtuitvoer } from './bordtabel.tsx';
import { Overzicht } from './overzicht.tsx';
import { zichtVan } from './rijen.ts';
import { PAD } from './woorden.ts';

const PER_PAGINA = 50;
const PER_KEER = 1000;

const filterSchema = z.object({
  categorie: z.string().refine((code) => categorieVan(code) !== null).optional().catch(undefined),
  stand: z.enum(['te-doen', 'open', 'gepubliceerd', 'gemeld', 'weg', 'vervallen']).optional().catch(undefined),
  telaat: z.literal('ja').optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

function filterVan(request: Request): { readonly filter: Plichtfilter; readonly pagina: number } {
  const { categorie, stand, telaat, zoek, pagina } = filterSchema.parse(Object.fromEntries(Object.entries(vraagVan(request).alsObject()).filter(([, waarde]) => waarde !== '')));
  return {
    filter: { ...(categorie === undefined ? {} : { categorie }), ...(stand === undefined ? {} : { stand }), ...(telaat === undefined ? {} : { teLaat: true }), ...(zoek === undefined ? {} : { zoek }) },
    pagina,
  };
}

export function overzichtroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const { config } = omgeving;
  const router = Router();

  router.get(PAD, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const werk = werkVan(deps, request);
    const { filter, pagina } = filterVan(request);
    const { rijen, totaal } = lezen.openbaarmaking.plichten(werk.vandaag, filter, (pagina - 1) * PER_PAGINA, PER_PAGINA);
    response.send(
      render(
        <Overzicht werk={werk} naleving={nalevingVan(lezen, config, werk.vandaag)} rijen={rijen.map((rij) => zichtVan(rij, omgeving, werk.recht))} totaal={totaal} pagina={pagina} perPagina={PER_PAGINA} filter={filter} />,
      ),
    );
  });

  function alles(vandaag: Temporal.PlainDate, filter: Plichtfilter): readonly Plichtrij[] {
    const rijen: Plichtrij[] = [];
    for (;;) {
      const deel = lezen.openbaarmaking.plichten(vandaag, filter, rijen.length, PER_KEER).rijen;
      rijen.push(...deel);
      if (deel.length < PER_KEER) return rijen;
    }
  }

  for (const vorm of UITVOERVORMEN) {
    router.get(`${PAD}.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const { vandaag, recht } = werkVan(deps, request);
      const bestand = await voerUit(plichtuitvoer(alles(vandaag, filterVan(request).filter).map((rij) => zichtVan(rij, omgeving, recht))), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
    router.get(`${PAD}/categorieen.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const bestand = await voerUit(nalevingstabel(nalevingVan(lezen, config, werkVan(deps, request).vandaag)), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }

  return router;
}
