// The addresses of a step: the form, the preview of what it will do, and doing it.
import { Router, type Request } from 'express';
import { NotFound, RuleViolated } from '../../kern/errors.ts';
import type { CommandId } from '../../kern/ids.ts';
import { newId } from '../../kern/uuid.ts';
import type { Handeling } from '../../identiteit/rollen.ts';
import type { Stapsoort } from '../../toepassing/stappen.ts';
import { stelVoor, zetStap } from '../../toepassing/stapzetten.ts';
import { commandIdVan } from '../http/opdracht.ts';
import { meld } from '../http/sessie.ts';
import { veldenVan } from '../http/velden.ts';
import { lezer } from '../loket/weergave.ts';
import { datumtekst } from '../ui/datum.tsx';
import { render } from '../ui/render.tsx';
import { eis, opdrachtVan, werkVan, zaakVan, type Werkdeps } from './deps.ts';
import { Stapformulier, Stapvoorstel } from './stap.tsx';
import { isStapsoort, leesStap, leesStapinvoer, type Stapinvoer } from './stapformulier.ts';
import { STAP } from './teksten.ts';

/** What somebody must be allowed to do for each step. */
const HANDELING: Readonly<Record<Stapsoort, Handeling>> = {
  'ontvangst-bevestigen': 'zaak.behandelen',
  'precisering-vragen': 'termijn.wijzigen',
  'precisering-ontvangen': 'termijn.wijzigen',
  'zienswijzen-vragen': 'termijn.wijzigen',
  'zienswijze-ontvangen': 'termijn.wijzigen',
  'einde-opschorting-melden': 'zaak.behandelen',
  verdagen: 'termijn.wijzigen',
  'uitstel-afspreken': 'termijn.wijzigen',
  intrekken: 'zaak.behandelen',
};

export function staproutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const router = Router();

  function stapVan(request: Request) {
    const soort = String(request.params['soort']);
    if (!isStapsoort(soort)) throw new NotFound('deze stap');
    eis(deps, request, HANDELING[soort]);
    return { soort, zaak: zaakVan(deps, String(request.params['nummer'])) };
  }

  function formulier(request: Request, invoer: Stapinvoer, rest: { readonly fouten?: Parameters<typeof Stapformulier>[0]['fouten']; readonly weigeringen?: Parameters<typeof Stapformulier>[0]['weigeringen']; readonly opdracht?: CommandId } = {}): string {
    const { soort, zaak } = stapVan(request);
    const open = lezer(omgeving, zaak.dossier.verzoekId);
    const derden = lezen.dossiers
      .derden(zaak.dossier.verzoekId)
      .filter(({ ontvangenOp }) => ontvangenOp === null)
      .map(({ derdeId, naam }) => ({ id: derdeId, naam: open('derde', naam) }));
    return render(
      Stapformulier({ werk: werkVan(deps, request), zaak, soort, invoer, derden, fouten: rest.fouten ?? [], weigeringen: rest.weigeringen ?? [], opdracht: rest.opdracht ?? newId<CommandId>() }),
    );
  }

  const PAD = '/werk/zaken/:nummer/stap/:soort';

  router.get(PAD, (request, response) => {
    const { zaak } = stapVan(request);
    const { vandaag } = werkVan(deps, request);
    const overTweeWeken = datumtekst(vandaag.add({ days: 14 }), 'cijfers');
    response.send(
      formulier(request, {
        ...leesStapinvoer({}),
        op: datumtekst(vandaag, 'cijfers'),
        uiterlijk: overTweeWeken,
        weken: '2',
        onderwerp: zaak.dossier.werktitel ?? '',
      }),
    );
  });

  // Back from the preview with everything still filled in.
  router.post(`${PAD}/wijzig`, (request, response) => {
    response.send(formulier(request, leesStapinvoer(veldenVan(request).alsObject())));
  });

  router.post(PAD, async (request, response) => {
    const { soort, zaak } = stapVan(request);
    const velden = veldenVan(request);
    const invoer = leesStapinvoer(velden.alsObject());
    const opdracht = commandIdVan(velden);
    const gelezen = leesStap(soort, invoer);
    if (!gelezen.ok) {
      response.status(422).send(formulier(request, invoer, { fouten: gelezen.fouten, opdracht }));
      return;
    }
    const voorstel = await stelVoor(omgeving, zaak.dossier.verzoekId, gelezen.stap);
    if (voorstel.weigeringen.length > 0) {
      response.status(409).send(formulier(request, invoer, { weigeringen: voorstel.weigeringen, opdracht }));
      return;
    }
    response.send(render(Stapvoorstel({ werk: werkVan(deps, request), zaak, soort, invoer, voorstel, opdracht })));
  });

  router.post(`${PAD}/bevestig`, async (request, response) => {
    const { soort, zaak } = stapVan(request);
    const velden = veldenVan(request);
    const invoer = leesStapinvoer(velden.alsObject());
    const gelezen = leesStap(soort, invoer);
    if (!gelezen.ok) {
      response.status(422).send(formulier(request, invoer, { fouten: gelezen.fouten }));
      return;
    }
    try {
      const volgcode = soort === 'ontvangst-bevestigen' ? omgeving.geheimen.volgcode(zaak.dossier.verzoekId, 0) : null;
      const { position } = await zetStap(omgeving, zaak.dossier.verzoekId, gelezen.stap, opdrachtVan(deps, request, velden), volgcode);
      await lezen.wachtOp(position);
      meld(request, STAP[soort].gedaan);
      response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}`);
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
      response.status(409).send(formulier(request, invoer, { weigeringen: error.weigeringen }));
    }
  });

  return router;
}
