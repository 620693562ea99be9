// Another day for what is planned, while nobody outside has seen it.
import { Router, type Request } from 'express';
import type { Publicatie } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Weigering } from '../../../kern/decider.ts';
import { RuleViolated } from '../../../kern/errors.ts';
import { newId } from '../../../kern/uuid.ts';
import { planConcept } from '../../../toepassing/publicaties/concept.ts';
import { meld } from '../../http/sessie.ts';
import { maakVelden, veldenVan, type Velden } from '../../http/velden.ts';
import { Datum, datumtekst } from '../../ui/datum.tsx';
import { Datumveld } from '../../ui/formulier/tekst.tsx';
import { Alinea } from '../../ui/kop.tsx';
import { render } from '../../ui/render.tsx';
import { leesDatumVan } from '../datumvelden.ts';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { gezienVan, NIETS_MIS, type Mis } from '../mis.ts';
import { EEN, padVan, probeer, publicatieVan, verwijzing } from './gemeen.ts';
import { Handelingpagina } from './handeling.tsx';

const NOG_NIET_GEPLAND: Weigering = { code: 'publicatie_niet_gepland', uitleg: 'Voor deze publicatie is nog geen dag gekozen.', watNu: 'Wacht tot zij klaar is. Kies daarna een andere dag.' };

export function publicatiedagroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const router = Router();

  const pagina = (request: Request, publicatie: Publicatie, velden: Velden, mis: Mis = NIETS_MIS): string =>
    render(
      <Handelingpagina
        werk={werkVan(deps, request)}
        titel="Kies een andere dag"
        van={verwijzing(publicatie)}
        actie={`${padVan(publicatie)}/dag`}
        verborgen={{ opdracht: newId<string>(), verwacht: gezienVan(velden, mis, publicatie.revision) }}
        knop="Kies deze dag"
        {...mis}
        gevolg={publicatie.geplandOp === null ? null : <Alinea lead>Deze publicatie staat gepland voor <Datum datum={fromIsoDate(publicatie.geplandOp)} vorm="dag" />. Kiest u vandaag, dan staat zij meteen op de site.</Alinea>}
      >
        <Datumveld naam="openbaarOp" label="Openbaar op" hulp="Vandaag, of een latere dag" waarde={velden.een('openbaarOp')} fouten={mis.fouten} />
      </Handelingpagina>,
    );

  router.get(`${EEN}/dag`, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const publicatie = publicatieVan(deps, request.params.publicatieId);
    response.send(pagina(request, publicatie, maakVelden(publicatie.geplandOp === null ? [] : [['openbaarOp', datumtekst(fromIsoDate(publicatie.geplandOp), 'cijfers')]])));
  });

  router.post(`${EEN}/dag`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const publicatie = publicatieVan(deps, request.params.publicatieId);
    const velden = veldenVan(request);
    await probeer(
      response,
      'deze publicatie',
      async () => {
        // What is still being made of a report is not whole yet.
        if (publicatie.stand === 'voorbereid') throw new RuleViolated([NOG_NIET_GEPLAND]);
        const { position } = await planConcept(omgeving, publicatie.publicatieId, leesDatumVan(velden, 'openbaarOp'), lezen.openbaarmaking.nietVoor(publicatie.publicatieId), opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, publicatieVan(deps, publicatie.publicatieId).stand === 'openbaar' ? 'De publicatie staat op de website.' : 'De nieuwe dag staat.');
        response.redirect(303, padVan(publicatie));
      },
      (mis) => pagina(request, publicatieVan(deps, publicatie.publicatieId), velden, mis),
    );
  });

  return router;
}
