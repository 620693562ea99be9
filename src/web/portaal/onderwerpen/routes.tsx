// The addresses of topics: all, one, and its feed.
import { Router } from 'express';
import type { Onderwerp } from '../../../../projections/onderwerpen/model.ts';
import type { Publicatie } from '../../../../projections/publicaties/model.ts';
import { NotFound } from '../../../kern/errors.ts';
import { stuurPagina, stuurTekst } from '../antwoord.tsx';
import type { Portaal } from '../deps.ts';
import { ATOM, maakFeed, publicatieregel } from '../feed.ts';
import { onderwerpFeedPad, onderwerpPad } from '../paden.ts';
import { Onderwerpenpagina, Onderwerppagina, tijdlijnVan } from './paginas.tsx';

const IN_FEED = 50;

export function onderwerpRoutes({ config, kader, namen, onderwerpen, publicaties }: Portaal): Router {
  const router = Router();
  /** @throws NotFound */
  const onderwerpVan = (id: string): Onderwerp => {
    const onderwerp = onderwerpen.vind(id);
    if (onderwerp === null) throw new NotFound('dit onderwerp');
    return onderwerp;
  };
  /** The register has the last word about what is public. */
  const publicatiesVan = ({ onderwerpId }: Onderwerp): readonly Publicatie[] =>
    onderwerpen.publicaties(onderwerpId).flatMap((id) => {
      const publicatie = publicaties.openbaar(id);
      return publicatie === null || publicatie.intrekking !== null ? [] : [publicatie];
    });

  router.get('/onderwerpen', (_request, response) => {
    stuurPagina(response, <Onderwerpenpagina kader={kader} onderwerpen={onderwerpen.alle()} />);
  });

  router.get('/onderwerpen/:id.atom', (request, response) => {
    const onderwerp = onderwerpVan(request.params.id);
    const nieuwste = publicatiesVan(onderwerp).toSorted((a, b) => (b.openbaarOp ?? '').localeCompare(a.openbaarOp ?? '')).slice(0, IN_FEED);
    const kop = {
      adres: config.adres,
      naam: config.organisatie.naam,
      titel: `${onderwerp.naam} van ${config.organisatie.naam}`,
      feedPad: onderwerpFeedPad(onderwerp.onderwerpId),
      paginaPad: onderwerpPad(onderwerp.onderwerpId),
    };
    stuurTekst(response, ATOM, maakFeed(kop, nieuwste.map(publicatieregel)));
  });

  router.get('/onderwerpen/:id', (request, response) => {
    const onderwerp = onderwerpVan(request.params.id);
    const regels = tijdlijnVan(onderwerpen.tijdlijn(onderwerp.onderwerpId), publicatiesVan(onderwerp));
    stuurPagina(response, <Onderwerppagina kader={kader} namen={namen} onderwerp={onderwerp} regels={regels} />);
  });

  return router;
}
