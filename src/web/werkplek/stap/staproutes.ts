// The addresses of a step: the form, the preview of what it will do, and doing it.
import { Router, type Request } from 'express';
import { NotFound } from '../../../kern/errors.ts';
import type { CommandId } from '../../../kern/ids.ts';
import { newId } from '../../../kern/uuid.ts';
import { stelVoor } from '../../../toepassing/verzoek/stapvoorstel.ts';
import { zetStap } from '../../../toepassing/verzoek/stapzetten.ts';
import { commandIdVan } from '../../http/opdracht.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan } from '../../http/velden.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { render } from '../../ui/render.tsx';
import { eis, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { Stapformulier, Stapvoorstel } from './stap.tsx';
import { isStapsoort, leesStap, leesStapinvoer, schermVan, type Stapinvoer } from '../stappen/index.ts';
import { stapzaakVan } from './stapzaak.ts';
import { misVan } from '../mis.ts';

/** A link may fill in a field beforehand: which suspension ended, which plan was accepted. */
const gevraagd = (request: Request): Stapinvoer => leesStapinvoer(Object.fromEntries(new URL(request.originalUrl, 'http://x').searchParams));

export function staproutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const router = Router();

  /** An open request by its number. */
  const zoekVerzoek = (nummer: string) => {
    const ander = lezen.dossiers.opNummer(nummer);
    return ander?.afsluiting === null ? ander.verzoekId : null;
  };

  function stapVan(request: Request) {
    const soort = String(request.params['soort']);
    if (!isStapsoort(soort)) throw new NotFound('deze stap');
    eis(deps, request, schermVan(soort).handeling);
    return { soort, zaak: zaakVan(deps, String(request.params['nummer'])) };
  }

  function formulier(request: Request, invoer: Stapinvoer, rest: { readonly fouten?: Parameters<typeof Stapformulier>[0]['fouten']; readonly weigeringen?: Parameters<typeof Stapformulier>[0]['weigeringen']; readonly opdracht?: CommandId } = {}): string {
    const { soort, zaak } = stapVan(request);
    return render(
      Stapformulier({ werk: werkVan(deps, request), zaak, soort, invoer, bij: stapzaakVan(deps, zaak), fouten: rest.fouten ?? [], weigeringen: rest.weigeringen ?? [], opdracht: rest.opdracht ?? newId<CommandId>() }),
    );
  }

  const PAD = '/werk/zaken/:nummer/stap/:soort';

  router.get(PAD, (request, response) => {
    const { soort, zaak } = stapVan(request);
    const bij = stapzaakVan(deps, zaak);
    response.send(formulier(request, { op: datumtekst(bij.vandaag, 'cijfers'), ...schermVan(soort).beginwaarden?.(bij), ...gevraagd(request) }));
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
    const gelezen = leesStap(soort, invoer, zoekVerzoek);
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
    const gelezen = leesStap(soort, invoer, zoekVerzoek);
    if (!gelezen.ok) {
      response.status(422).send(formulier(request, invoer, { fouten: gelezen.fouten }));
      return;
    }
    try {
      const opdracht = { ...opdrachtVan(deps, request, velden), sjablonen: velden.misschien('sjablonen') ?? undefined };
      const { position } = await zetStap(omgeving, zaak.dossier.verzoekId, gelezen.stap, opdracht);
      await lezen.wachtOp(position);
      meld(request, schermVan(soort).gedaan);
      response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}`);
    } catch (error) {
      const { status, ...mis } = misVan(error, 'deze zaak', 'Bekijk het gevolg opnieuw.');
      response.status(status).send(formulier(request, invoer, mis));
    }
  });

  return router;
}
