// The addresses of the page about rules: what holds, the comparison of all cases, and the same as a file. Only GET: nothing changes.
import { Router, type Request, type Response } from 'express';
import { vandaag } from '../../../../kern/clock.ts';
import { feestdaggegevensVan } from '../../../../recht.ts';
import { rechtMet, type Grondslag, type Regelkeuze } from '../../../../toepassing/regels/keuze.ts';
import { vergelijkZaken, type Regelvergelijking } from '../../../../toepassing/regels/vergelijken.ts';
import { UITVOERVORMEN, voerUit } from '../../../../uitvoer/index.ts';
import { stuurBestand } from '../../../http/bestand.ts';
import { vraagVan } from '../../../http/velden.ts';
import { render } from '../../../ui/render.tsx';
import { eis, werkVan, type Werkdeps } from '../../deps.ts';
import { Regelspagina } from './pagina.tsx';
import { rijenVan, verschiltabel } from './rijen.ts';
import { leesVraag, PAD, type Regelvraag } from './vraag.ts';

export function regelroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const grondslag: Grondslag = { recht: omgeving.recht, feestdagen: feestdaggegevensVan(omgeving.config) };
  const router = Router();

  /** Null when the browser went away meanwhile. */
  function vergelijk(response: Response, keuze: Regelkeuze, { invoer }: Regelvraag): Promise<Regelvergelijking | null> {
    const weg = new AbortController();
    response.on('close', () => weg.abort());
    const peildatum = vandaag(omgeving.clock);
    return vergelijkZaken(lezen, { nu: omgeving.recht, anders: rechtMet(grondslag, keuze), peildatum, zaken: invoer.zaken }, weg.signal);
  }

  const toonZonder = (request: Request, response: Response, { invoer, fouten }: Regelvraag): void => {
    response.status(fouten.length > 0 ? 422 : 200).send(render(Regelspagina({ werk: werkVan(deps, request), grondslag, invoer, fouten, uitkomst: null })));
  };

  router.get(PAD, async (request, response) => {
    eis(deps, request, 'regels.bekijken');
    const vraag = leesVraag(vraagVan(request), grondslag);
    const { keuze, invoer } = vraag;
    if (keuze === null) {
      toonZonder(request, response, vraag);
      return;
    }
    const vergelijking = await vergelijk(response, keuze, vraag);
    if (vergelijking === null) return;
    response.send(render(Regelspagina({ werk: werkVan(deps, request), grondslag, invoer, fouten: [], uitkomst: { keuze, vergelijking } })));
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${PAD}.${vorm}`, async (request, response) => {
      eis(deps, request, 'regels.bekijken');
      eis(deps, request, 'zaak.lezen');
      const vraag = leesVraag(vraagVan(request), grondslag);
      if (vraag.keuze === null) {
        toonZonder(request, response, vraag);
        return;
      }
      const vergelijking = await vergelijk(response, vraag.keuze, vraag);
      if (vergelijking === null) return;
      const bestand = await voerUit(verschiltabel(rijenVan(vergelijking, vraag.invoer.soort)), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }
  return router;
}
