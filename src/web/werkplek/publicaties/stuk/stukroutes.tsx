// The addresses of one piece of a publication: its page, and changing what it says of itself.
import { Router } from 'express';
import { ValidationFailed, type Invoerfout } from '../../../../kern/errors.ts';
import { stukgegevens } from '../../../../publicatie/stukken.ts';
import { wijzigStuk } from '../../../../toepassing/publicaties/wijzigen.ts';
import { meld } from '../../../http/sessie.ts';
import { veldenVan } from '../../../http/velden.ts';
import { eis, opdrachtVan, type Werkdeps } from '../../deps.ts';
import { probeer } from '../gemeen.ts';
import { leesStukgegevens } from '../invoer.ts';
import { vraagtRij } from '../concept/relatieinvoer.ts';
import { STUK, toonStuk, vindStuk } from './stukgemeen.tsx';

export function publicatiestukroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { config } = omgeving;
  const router = Router();

  router.get(STUK, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const [publicatie, stuk] = vindStuk(deps, request.params);
    response.send(toonStuk(deps, request, publicatie, stuk));
  });

  router.post(`${STUK}/wijzigen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk, pad] = vindStuk(deps, request.params);
    const velden = veldenVan(request);
    if (vraagtRij(velden)) {
      response.send(toonStuk(deps, request, publicatie, stuk, velden));
      return;
    }
    await probeer(
      response,
      'deze publicatie',
      async () => {
        const fouten: Invoerfout[] = [];
        const gegevens = leesStukgegevens(velden, stukgegevens(stuk), '', config.adres, fouten);
        if (fouten.length > 0) throw new ValidationFailed(fouten);
        const { position } = await wijzigStuk(omgeving, publicatie.publicatieId, stuk.documentId, gegevens, opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, 'De gegevens van het stuk zijn gewijzigd.');
        response.redirect(303, pad);
      },
      (mis) => toonStuk(deps, request, publicatie, stuk, velden, mis),
    );
  });

  return router;
}
