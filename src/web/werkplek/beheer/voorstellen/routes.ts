// The addresses of the ledger of suggestions: a period, and the same as a file. Only GET: nothing changes.
import { Router, type Request } from 'express';
import type { Invoerfout } from '../../../../kern/errors.ts';
import { UITVOERVORMEN, voerUit } from '../../../../uitvoer/index.ts';
import { stuurBestand } from '../../../http/bestand.ts';
import { vraagVan } from '../../../http/velden.ts';
import { leesDatum } from '../../../ui/formulier/leesdatum.ts';
import { render } from '../../../ui/render.tsx';
import { eis, werkVan, type Werkdeps } from '../../deps.ts';
import { PAD, Voorstellenpagina } from './pagina.tsx';
import { rijenVan, voorsteltabel } from './rijen.ts';

export function voorstelroutes(deps: Werkdeps): Router {
  const router = Router();

  /** A day that cannot be read is told, and counts as open. */
  function lees(request: Request) {
    eis(deps, request, 'regels.bekijken');
    const velden = vraagVan(request);
    const vraag = { van: velden.een('van'), tot: velden.een('tot') };
    const fouten: Invoerfout[] = [];
    const dag = (veld: 'van' | 'tot'): Temporal.PlainDate | null => {
      if (vraag[veld] === '') return null;
      const gelezen = leesDatum(vraag[veld]);
      if (gelezen.ok) return gelezen.datum;
      fouten.push({ veld, uitleg: gelezen.uitleg });
      return null;
    };
    const [van, tot] = [dag('van'), dag('tot')];
    if (van !== null && tot !== null && Temporal.PlainDate.compare(van, tot) > 0) {
      fouten.push({ veld: 'tot', uitleg: 'Deze dag ligt voor de eerste dag. Kies een latere dag.' });
    }
    return { vraag, fouten, stand: deps.lezen.voorstellen.inPeriode(van, tot) };
  }

  router.get(PAD, (request, response) => {
    const { vraag, fouten, stand } = lees(request);
    const page = Voorstellenpagina({ werk: werkVan(deps, request), vraag, fouten, rijen: rijenVan(stand), gemist: stand.gemist });
    response.status(fouten.length > 0 ? 422 : 200).send(render(page));
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${PAD}.${vorm}`, async (request, response) => {
      const bestand = await voerUit(voorsteltabel(rijenVan(lees(request).stand)), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }
  return router;
}
