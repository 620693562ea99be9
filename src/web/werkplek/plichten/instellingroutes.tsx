// The addresses of what the body does with a category: since when, and where its documents are found.
import { Router, type Request } from 'express';
import type { Plaats } from '../../../categorie/events.ts';
import { fromIsoDate, toIsoDate } from '../../../kern/date.ts';
import { NotFound, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import { newId } from '../../../kern/uuid.ts';
import { stelCategorieIn } from '../../../toepassing/publicaties/categorieen.ts';
import { categorieVan, type Informatiecategorie } from '../../../wet/informatiecategorieen/categorieen.ts';
import { meld } from '../../http/sessie.ts';
import { maakVelden, veldenVan, type Velden } from '../../http/velden.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { render } from '../../ui/render.tsx';
import { leesDatumOfNiets } from '../datumvelden.ts';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { gezienVan, NIETS_MIS, type Mis } from '../mis.ts';
import { probeer } from '../publicaties/gemeen.ts';
import { Instellingpagina } from './instelling.tsx';
import { PAD } from './woorden.ts';

const CATEGORIE = `${PAD}/categorieen/:code`;

function leesPlaats(velden: Velden): Plaats {
  const reden = velden.een('reden');
  switch (velden.een('plaats')) {
    case 'overzicht':
      return { soort: 'overzicht' };
    case 'elders':
      return { soort: 'elders', adres: velden.een('adres'), reden };
    case 'niet_van_toepassing':
      return { soort: 'niet_van_toepassing', reden };
    default:
      return { soort: 'hier' };
  }
}

export function instellingroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const { config } = omgeving;
  const router = Router();

  /** @throws NotFound */
  function soortVan(code: string): Informatiecategorie {
    const soort = categorieVan(code);
    if (soort === null) throw new NotFound('categorie');
    return soort;
  }
  const nuVan = ({ code }: Informatiecategorie) => lezen.openbaarmaking.categorieen(config.organisatie.uri).find(({ categorie }) => categorie === code);
  const instelling = (request: Request, categorie: Informatiecategorie, velden: Velden, mis: Mis = NIETS_MIS): string => {
    const nu = nuVan(categorie);
    return render(<Instellingpagina werk={werkVan(deps, request)} categorie={categorie} velden={velden} {...mis} opdracht={newId<string>()} verwacht={nu === undefined ? undefined : gezienVan(velden, mis, nu.revision)} />);
  };

  router.get(CATEGORIE, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const soort = soortVan(request.params.code);
    const nu = nuVan(soort);
    const plaats = nu?.plaats ?? { soort: 'hier' as const };
    response.send(
      instelling(
        request,
        soort,
        maakVelden([
          ['vanaf', nu === undefined || nu.vanaf === null ? '' : datumtekst(fromIsoDate(nu.vanaf), 'cijfers')],
          ['plaats', plaats.soort],
          ['adres', 'adres' in plaats ? plaats.adres : ''],
          ['reden', 'reden' in plaats ? plaats.reden : ''],
        ]),
      ),
    );
  });

  router.post(CATEGORIE, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const soort = soortVan(request.params.code);
    const velden = veldenVan(request);
    await probeer(
      response,
      'deze categorie',
      async () => {
        const fouten: Invoerfout[] = [];
        const vanaf = leesDatumOfNiets(velden, 'vanaf', fouten);
        if (fouten.length > 0) throw new ValidationFailed(fouten);
        const { position } = await stelCategorieIn(omgeving, soort.code, vanaf === null ? null : toIsoDate(vanaf), leesPlaats(velden), opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, 'De instelling is bewaard.');
        response.redirect(303, PAD);
      },
      (mis) => instelling(request, soort, velden, mis),
    );
  });

  return router;
}
