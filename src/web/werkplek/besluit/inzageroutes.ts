// The addresses of the private links of a decision.
import { Router, type Request } from 'express';
import { vandaag } from '../../../kern/clock.ts';
import { NotFound, RuleViolated, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { BesluitId, CommandId, InzageId } from '../../../kern/ids.ts';
import type { Weigering } from '../../../kern/decider.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import { geefInzage, inzagePad, trekInzageIn } from '../../../toepassing/besluit/inzage.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan } from '../../http/velden.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { render } from '../../ui/render.tsx';
import { leesDatumVan } from '../datumvelden.ts';
import { eis, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { Inzagebeheer } from './inzage.tsx';

const EEN = '/werk/zaken/:nummer/besluit/:besluitId/inzage';
/** Proposed length: the time that is most often between delivery and publication (Woo 4.4 lid 5). */
const VOORSTEL_DAGEN = 14;

type Verzoek = Request<{ nummer: string; besluitId: string }>;

export function inzageroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { clock, config } = omgeving;
  const router = Router();

  /** @throws NotFound */
  function gegevensVan(request: Verzoek) {
    const zaak = zaakVan(deps, request.params.nummer);
    const besluit = lezen.besluiten.opId(request.params.besluitId as BesluitId);
    if (besluit?.verzoekId !== zaak.dossier.verzoekId) throw new NotFound('dit besluit');
    return { zaak, besluit };
  }
  function pagina(request: Verzoek, { fouten = [], weigeringen = [], geldigTotEnMet }: { readonly fouten?: readonly Invoerfout[]; readonly weigeringen?: readonly Weigering[]; readonly geldigTotEnMet?: string } = {}): string {
    const { zaak, besluit } = gegevensVan(request);
    return render(
      Inzagebeheer({
        werk: werkVan(deps, request),
        zaak,
        besluit,
        links: lezen.inzages.vanBesluit(besluit.besluitId),
        adresVan: (inzageId) => `${config.adres}${inzagePad(omgeving, inzageId)}`,
        geldigTotEnMet: geldigTotEnMet ?? datumtekst(vandaag(clock).add({ days: VOORSTEL_DAGEN }), 'cijfers'),
        fouten,
        weigeringen,
        opdracht: newId<string>(),
      }),
    );
  }

  router.get(EEN, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(pagina(request));
  });

  router.post(EEN, async (request, response) => {
    eis(deps, request, 'besluit.opstellen');
    const { zaak, besluit } = gegevensVan(request);
    const velden = veldenVan(request);
    try {
      const { position } = await geefInzage(omgeving, besluit.besluitId, leesDatumVan(velden, 'geldigTotEnMet'), opdrachtVan(deps, request, velden));
      await lezen.wachtOp(position);
    } catch (error) {
      if (!(error instanceof ValidationFailed) && !(error instanceof RuleViolated)) throw error;
      const getypt = { geldigTotEnMet: velden.een('geldigTotEnMet') };
      const [status, wat] = error instanceof ValidationFailed ? ([422, { fouten: error.fouten }] as const) : ([409, { weigeringen: error.weigeringen }] as const);
      response.status(status).send(pagina(request, { ...getypt, ...wat }));
      return;
    }
    meld(request, 'De link is gemaakt. Kopieer hem hieronder.');
    response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}/besluit/${besluit.besluitId}/inzage`);
  });

  router.post(`${EEN}/:inzageId/intrekken`, async (request: Request<{ nummer: string; besluitId: string; inzageId: string }>, response) => {
    eis(deps, request, 'besluit.opstellen');
    const { zaak, besluit } = gegevensVan(request);
    const inzageId = request.params.inzageId as InzageId;
    if (!lezen.inzages.vanBesluit(besluit.besluitId).some((link) => link.inzageId === inzageId)) throw new NotFound('deze link');
    const opdracht = opdrachtVan(deps, request, veldenVan(request));
    const { position } = await trekInzageIn(omgeving, inzageId, { ...opdracht, commandId: derivedId<CommandId>('inzage-intrekken', inzageId, opdracht.commandId) });
    await lezen.wachtOp(position);
    meld(request, 'De link werkt niet meer.');
    response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}/besluit/${besluit.besluitId}/inzage`);
  });

  return router;
}
