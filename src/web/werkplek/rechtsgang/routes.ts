// The addresses of procedures: the tab of a case, and each step as form, preview and confirmation.
import { Router, type Request } from 'express';
import { vandaag } from '../../../kern/clock.ts';
import { NotFound } from '../../../kern/errors.ts';
import type { BesluitId, BezwaarId, CommandId, IngebrekestellingId } from '../../../kern/ids.ts';
import { newId } from '../../../kern/uuid.ts';
import { openBrief } from '../../../toepassing/brieven/brieven.ts';
import { stelRechtsgangVoor, zetRechtsgangstap } from '../../../toepassing/rechtsgang/zetten.ts';
import { OVER_HET_VERZOEK } from '../../../toepassing/rechtsgang/zicht.ts';
import { commandIdVan } from '../../http/opdracht.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan } from '../../http/velden.ts';
import { lezer } from '../../loket/weergave.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { render } from '../../ui/render.tsx';
import { eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { leesStapinvoer, type Stapinvoer } from '../stappen/index.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import { isRechtsgangstap, leesRechtsgangstap, schermVan } from './index.ts';
import { Rechtsgangoverzicht } from './overzicht.tsx';
import { overzichtVan } from './overzichtstand.ts';
import type { Keuzes } from './scherm.ts';
import { Rechtsgangbevestiging, Rechtsgangformulier } from './stap.tsx';
import { misVan } from '../mis.ts';

const LIJST = '/werk/zaken/:nummer/rechtsgang';
const STAP = `${LIJST}/:soort/:bij`;

type Faalkanten = Partial<Pick<Parameters<typeof Rechtsgangformulier>[0], 'fouten' | 'weigeringen' | 'opdracht'>>;

export function rechtsgangroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const router = Router();
  const zaakUit = (request: Request): Zaak => zaakVan(deps, String(request.params['nummer']));

  router.get(LIJST, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakUit(request);
    const werk = werkVan(deps, request);
    response.send(render(Rechtsgangoverzicht({ werk, zaak, ...overzichtVan(deps, zaak, werk) })));
  });

  router.get(`${LIJST}/brief/:id/:revisie`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const { dossier } = zaakUit(request);
    const id = request.params['id'];
    const van = [...lezen.rechtsgangen.bezwarenVan(dossier.verzoekId), ...lezen.rechtsgangen.ingebrekestellingenVan(dossier.verzoekId)].find((each) => ('bezwaarId' in each ? each.bezwaarId : each.ingebrekestellingId) === id);
    const event = van?.verloop.find(({ revision }) => String(revision) === request.params['revisie'])?.event;
    const bytes = event !== undefined && 'brief' in event.data ? await openBrief(omgeving, dossier.verzoekId, event.data.brief) : null;
    if (bytes === null) throw new NotFound('deze brief');
    stuurBestand(response, { bytes, mediatype: 'application/pdf', naam: `${dossier.nummer}-${event?.type ?? 'brief'}.pdf` });
  });

  function stapVan(request: Request) {
    const soort = String(request.params['soort']);
    if (!isRechtsgangstap(soort)) throw new NotFound('deze stap');
    eis(deps, request, schermVan(soort).handeling);
    return { soort, bij: String(request.params['bij']), zaak: zaakUit(request) };
  }

  function keuzesVan(zaak: Zaak, bij: string): Keuzes {
    const { verzoekId } = zaak.dossier;
    const open = lezer(omgeving, verzoekId);
    return {
      vandaag: vandaag(omgeving.clock),
      derden: lezen.dossiers.derden(verzoekId).map(({ derdeId, naam }) => ({ derdeId, naam: open('derde', naam) })),
      voorzieningen: lezen.besluiten.voorzieningen(bij as BesluitId),
      bezwaar: lezen.rechtsgangen.bezwaar(bij as BezwaarId),
    };
  }

  /** What the step is about belongs to this case: a decision, a procedure, a notice, or the request itself. @throws NotFound */
  function eisVanZaak(zaak: Zaak, bij: string): void {
    const { verzoekId } = zaak.dossier;
    const hier =
      bij === OVER_HET_VERZOEK ||
      lezen.besluiten.opId(bij as BesluitId)?.verzoekId === verzoekId ||
      lezen.rechtsgangen.bezwaar(bij as BezwaarId)?.stand.verzoekId === verzoekId ||
      lezen.rechtsgangen.ingebrekestelling(bij as IngebrekestellingId)?.stand.verzoekId === verzoekId;
    if (!hier) throw new NotFound('deze procedure');
  }

  function formulier(request: Request, invoer: Stapinvoer, rest: Faalkanten = {}): string {
    const { soort, bij, zaak } = stapVan(request);
    eisVanZaak(zaak, bij);
    return render(
      Rechtsgangformulier({
        werk: werkVan(deps, request), zaak, soort, bij, invoer, keuzes: keuzesVan(zaak, bij),
        fouten: rest.fouten ?? [], weigeringen: rest.weigeringen ?? [], opdracht: rest.opdracht ?? newId<CommandId>(),
      }),
    );
  }

  router.get(STAP, (request, response) => {
    const { soort, bij, zaak } = stapVan(request);
    const keuzes = keuzesVan(zaak, bij);
    response.send(formulier(request, { op: datumtekst(keuzes.vandaag, 'cijfers'), ...schermVan(soort).beginwaarden?.(keuzes) }));
  });

  // Back from the preview with everything still filled in.
  router.post(`${STAP}/wijzig`, (request, response) => {
    response.send(formulier(request, leesStapinvoer(veldenVan(request).alsObject())));
  });

  router.post(STAP, async (request, response) => {
    const { soort, bij, zaak } = stapVan(request);
    const velden = veldenVan(request);
    const invoer = leesStapinvoer(velden.alsObject());
    const opdracht = commandIdVan(velden);
    const gelezen = leesRechtsgangstap(soort, bij, invoer);
    if (!gelezen.ok) {
      response.status(422).send(formulier(request, invoer, { fouten: gelezen.fouten, opdracht }));
      return;
    }
    const voorstel = await stelRechtsgangVoor(omgeving, zaak.dossier.verzoekId, gelezen.stap, medewerkerVan(deps, request).id, opdracht);
    if (voorstel.weigeringen.length > 0) {
      response.status(409).send(formulier(request, invoer, { weigeringen: voorstel.weigeringen, opdracht }));
      return;
    }
    response.send(render(Rechtsgangbevestiging({ werk: werkVan(deps, request), zaak, soort, bij, invoer, voorstel, opdracht })));
  });

  router.post(`${STAP}/bevestig`, async (request, response) => {
    const { soort, bij, zaak } = stapVan(request);
    const velden = veldenVan(request);
    const invoer = leesStapinvoer(velden.alsObject());
    const gelezen = leesRechtsgangstap(soort, bij, invoer);
    if (!gelezen.ok) {
      response.status(422).send(formulier(request, invoer, { fouten: gelezen.fouten }));
      return;
    }
    try {
      const opdracht = { ...opdrachtVan(deps, request, velden), sjablonen: velden.misschien('sjablonen') ?? undefined };
      const { position } = await zetRechtsgangstap(omgeving, zaak.dossier.verzoekId, gelezen.stap, medewerkerVan(deps, request).id, opdracht);
      await lezen.wachtOp(position);
      meld(request, schermVan(soort).gedaan);
      response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}/rechtsgang`);
    } catch (error) {
      const { status, ...mis } = misVan(error, 'deze procedure', 'Bekijk het gevolg opnieuw.');
      response.status(status).send(formulier(request, invoer, mis));
    }
  });

  return router;
}
