// The addresses of one case: its course, letters, messages, log, and every step with legal effect.
import { Router, type Request } from 'express';
import type { Brief } from '../../../../projections/verzoekdossier/model.ts';
import { vandaag } from '../../../kern/clock.ts';
import { fromIsoDate, fromIsoInstant } from '../../../kern/date.ts';
import { NotFound, RuleViolated, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { BerichtId, CommandId, EventId, MedewerkerId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import { plaatsBericht } from '../../../toepassing/verzoek/berichten.ts';
import { openBrief } from '../../../toepassing/brieven/brieven.ts';
import { verzoekDecider } from '../../../verzoek/decide.ts';
import type { VerzoekCommand } from '../../../verzoek/commands.ts';
import { veldVan } from '../../../verzoek/velden.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { meld } from '../../http/sessie.ts';
import { UploadGeweigerd } from '../../http/uploads.ts';
import { veldenVan, vraagVan, type Velden } from '../../http/velden.ts';
import { leesMetBijlagen } from '../../loket/aanvraagroutes.ts';
import { feitenVan, isVoorVerzoeker, lezer } from '../../loket/weergave.ts';
import { zienswijzeVan } from '../../loket/zienswijzeweergave.ts';
import { metVraag, type Pad } from '../../ui/link.tsx';
import { render } from '../../ui/render.tsx';
import { Berichten } from './berichten.tsx';
import { collegas, eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { Logboekpagina } from './logboek.tsx';
import { werktijdlijn } from './tijdlijn.ts';
import { stappenNu } from '../stappen/index.ts';
import { leesDatum } from '../../ui/formulier/leesdatum.ts';
import { bekendOp, werkelijkOp } from '../../../verzoek/peil.ts';
import { Peilpagina, peilstand } from './peil.tsx';
import { plichtenVan } from './plichten.tsx';
import { stapzaakVan } from '../stap/stapzaak.ts';
import { Verloop, type Zaak } from './zaak.tsx';

/** A refusal shown among the faults of a form. */
export const alsFouten = (error: RuleViolated): readonly Invoerfout[] =>
  error.weigeringen.map(({ veld, uitleg, watNu, artikel }) => ({ veld: veld ?? '', uitleg: `${uitleg} ${watNu}${artikel === undefined ? '' : ` (${artikel})`}` }));

export function zaakroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const { blobs, clock, config, handler, vault } = omgeving;
  const router = Router();

  function verloop(request: Request, zaak: Zaak, fouten: readonly Invoerfout[] = []): string {
    const werk = werkVan(deps, request);
    const { verzoekId, nummer, bijlagen } = zaak.dossier;
    const open = lezer(omgeving, verzoekId);
    const derden = lezen.dossiers.derden(verzoekId);
    const regels = lezen.dossiers.tijdlijn(verzoekId);
    const brieven = lezen.dossiers.brieven(verzoekId);
    const briefpad = ({ eventId, derdeId, soort }: Brief): Pad => metVraag(`/werk/zaken/${nummer}/brieven/${eventId}`, { soort, derde: derdeId ?? undefined });
    return render(
      Verloop({
        werk,
        zaak,
        stappen: stappenNu(stapzaakVan(deps, zaak)),
        tijdlijn: werktijdlijn(regels, werk.naamVan),
        plichten: plichtenVan(feitenVan(lezen, verzoekId, werk.vandaag), zaak.termijnen, werk.vandaag, werk.recht, lezen.rechtsgangen.bezwarenVan(verzoekId)),
        mededelingen: {
          nummer,
          lijst: lezen.mededelingen.vanVerzoek(verzoekId, clock.now()),
          naamVan: (derdeId) => open('derde', derden.find((derde) => derde.derdeId === derdeId)?.naam ?? null),
          briefVan({ aan, verzending }) {
            if (verzending.soort !== 'verstuurd' || verzending.langs !== 'brief') return null;
            const brief = brieven.find((each) => each.eventId === verzending.bron && (aan.soort === 'derde' ? each.derdeId === aan.derdeId : isVoorVerzoeker(each)));
            return brief === undefined ? null : briefpad(brief);
          },
        },
        brieven: brieven.map((brief) => ({ titel: brief.titel, vermeldt: brief.vermeldt, datum: fromIsoDate(brief.datum), pad: briefpad(brief) })),
        bijlagen: bijlagen.map(({ naam }, index) => ({ naam: open('bijlagenaam', naam), pad: `/werk/zaken/${nummer}/bijlagen/${index}` as const })),
        derden: derden.map((derde) => ({
          naam: open('derde', derde.naam),
          zienswijze: zienswijzeVan(omgeving, lezen, verzoekId, derde),
          uiterlijk: fromIsoDate(derde.uiterlijk),
          ontvangenOp: derde.ontvangenOp === null ? null : fromIsoDate(derde.ontvangenOp),
        })),
        collegas: collegas(deps),
        opdracht: newId<CommandId>(),
        fouten,
      }),
    );
  }

  function berichten(request: Request, zaak: Zaak, fouten: readonly Invoerfout[] = [], concept = ''): string {
    const { verzoekId, nummer } = zaak.dossier;
    const open = lezer(omgeving, verzoekId);
    return render(
      Berichten({
        werk: werkVan(deps, request),
        zaak,
        berichten: lezen.dossiers.berichten(verzoekId).map(({ berichtId, van, geplaatstOp, tekst, bijlagen, gelezenOp }) => ({
          van,
          datum: fromIsoDate(geplaatstOp),
          tekst: open('bericht', tekst),
          bijlagen: bijlagen.map(({ naam }, index) => ({ naam: open('bijlagenaam', naam), pad: `/werk/zaken/${nummer}/berichten/${berichtId}/bijlagen/${index}` as const })),
          gelezen: gelezenOp !== null,
        })),
        opdracht: newId<CommandId>(),
        concept,
        fouten,
      }),
    );
  }

  const zaakUit = (request: Request): Zaak => zaakVan(deps, String(request.params['nummer']));

  router.get('/werk/zaken/:nummer', (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(verloop(request, zaakUit(request)));
  });

  router.get('/werk/zaken/:nummer/peil', (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakUit(request);
    const werk = werkVan(deps, request);
    const getypt = vraagVan(request).een('op');
    const gelezen = getypt === '' ? null : leesDatum(getypt);
    const op = gelezen?.ok === true ? gelezen.datum : null;
    const regels = lezen.dossiers.tijdlijn(zaak.dossier.verzoekId);
    const fouten = gelezen?.ok === false ? [{ veld: 'op', uitleg: gelezen.uitleg }] : [];
    response.status(fouten.length > 0 ? 422 : 200).send(
      render(Peilpagina({ werk, zaak, getypt, op, fouten, bekend: op === null ? null : peilstand(bekendOp, regels, op, werk.recht), werkelijk: op === null ? null : peilstand(werkelijkOp, regels, op, werk.recht) })),
    );
  });

  /** A small change: one command, one sentence; a refusal comes back on the page of the case. */
  const wijziging = (pad: string, handeling: Parameters<typeof eis>[2], command: (velden: Velden, request: Request) => VerzoekCommand, gedaan: string) =>
    router.post(`/werk/zaken/:nummer/${pad}`, async (request, response) => {
      eis(deps, request, handeling);
      const zaak = zaakUit(request);
      const velden = veldenVan(request);
      // Several small forms stand on one page and share its id: what is asked makes the difference.
      const gegeven = opdrachtVan(deps, request, velden);
      const opdracht = { ...gegeven, commandId: derivedId<CommandId>(gegeven.commandId, pad) };
      try {
        const { position } = await handler.handle(verzoekDecider, zaak.dossier.verzoekId, command(velden, request), opdracht);
        await lezen.wachtOp(position);
        meld(request, gedaan);
        response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}`);
      } catch (error) {
        if (error instanceof RuleViolated) response.status(409).send(verloop(request, zaak, alsFouten(error)));
        else if (error instanceof ValidationFailed) response.status(422).send(verloop(request, zaak, error.fouten));
        else throw error;
      }
    });

  wijziging('werktitel', 'zaak.behandelen', (velden) => ({ type: 'GeefWerktitel', werktitel: velden.een('werktitel').slice(0, 150) }), 'De werktitel is bewaard.');
  wijziging(
    'toewijzen',
    'zaak.toewijzen',
    (velden) => {
      const id = velden.een('behandelaar') as MedewerkerId;
      if (!collegas(deps).some((collega) => collega.id === id)) throw new ValidationFailed([{ veld: 'behandelaar', uitleg: 'Kies een collega uit de lijst.' }]);
      return { type: 'WijsToe', behandelaar: id };
    },
    'De zaak is toegewezen.',
  );
  wijziging('wissen', 'gegevens.wissen', (velden) => ({ type: 'WisPersoonsgegevens', vandaag: vandaag(clock), reden: velden.een('reden') }), 'De persoonsgegevens zijn gewist.');

  router.get('/werk/zaken/:nummer/berichten', async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakUit(request);
    response.send(berichten(request, zaak));
    const actor = `medewerker:${medewerkerVan(deps, request).id}` as const;
    const ongelezen = lezen.dossiers.berichten(zaak.dossier.verzoekId).filter(({ van, gelezenOp }) => van === 'verzoeker' && gelezenOp === null);
    await Promise.allSettled(
      ongelezen.map(({ berichtId }) =>
        handler.handle(
          verzoekDecider,
          zaak.dossier.verzoekId,
          { type: 'MarkeerGelezen', berichtId, door: 'behandelaar' },
          { actor, commandId: derivedId('gelezen', berichtId) },
        ),
      ),
    );
  });

  router.post('/werk/zaken/:nummer/berichten', async (request, response) => {
    eis(deps, request, 'zaak.behandelen');
    const zaak = zaakUit(request);
    let concept = '';
    try {
      const { velden, uploads } = await leesMetBijlagen(request, config.maxUploadMb);
      concept = velden.een('tekst');
      const gevraagd = velden.misschien('antwoordVoor');
      const datum = gevraagd === null ? null : leesDatum(gevraagd);
      if (datum !== null && !datum.ok) throw new ValidationFailed([{ veld: 'antwoordVoor', uitleg: datum.uitleg }]);
      const { position } = await plaatsBericht(
        omgeving,
        zaak.dossier.verzoekId,
        { van: 'behandelaar', tekst: concept, bijlagen: uploads, antwoordVoor: datum?.datum ?? null },
        opdrachtVan(deps, request, velden),
      );
      await lezen.wachtOp(position);
      meld(request, 'Het bericht is verstuurd.');
      response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}/berichten`);
    } catch (error) {
      const getypt = error instanceof UploadGeweigerd ? error.velden.een('tekst') : concept;
      if (error instanceof ValidationFailed) response.status(422).send(berichten(request, zaak, error.fouten, getypt));
      else if (error instanceof RuleViolated) response.status(409).send(berichten(request, zaak, alsFouten(error), concept));
      else throw error;
    }
  });

  router.get('/werk/zaken/:nummer/logboek', (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakUit(request);
    const regels = lezen.logboek.vanVerzoek(zaak.dossier.verzoekId).map(({ recordedAt, datum, type, actor, stream, revision }) => ({
      moment: fromIsoInstant(recordedAt),
      datum: datum === null ? null : fromIsoDate(datum),
      type,
      actor,
      waar: `${stream.slice(0, stream.indexOf('-'))} ${revision}`,
    }));
    response.send(render(Logboekpagina({ werk: werkVan(deps, request), zaak, regels })));
  });

  router.get('/werk/zaken/:nummer/brieven/:eventId', async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const { dossier } = zaakUit(request);
    const eventId = request.params.eventId as EventId;
    const vraag = vraagVan(request);
    // One event can bring several letters into the file.
    const [soort, derde] = [vraag.misschien('soort'), vraag.misschien('derde')];
    const brief = lezen.dossiers.brieven(dossier.verzoekId).find((each) => each.eventId === eventId && (soort === null || each.soort === soort) && each.derdeId === derde);
    const bytes = brief === undefined ? null : await openBrief(omgeving, dossier.verzoekId, brief);
    if (brief === undefined || bytes === null) throw new NotFound('deze brief');
    stuurBestand(response, { bytes, mediatype: 'application/pdf', naam: `${dossier.nummer}-${brief.soort}.pdf` });
  });

  async function stuurBijlage(request: Request, response: Parameters<typeof stuurBestand>[0], bijlage: Zaak['dossier']['bijlagen'][number] | undefined): Promise<void> {
    const { verzoekId } = zaakUit(request).dossier;
    const bytes = bijlage === undefined ? null : vault.unsealBytes(await blobs.read(bijlage.blob), veldVan(verzoekId, 'bijlage'));
    if (bijlage === undefined || bytes === null) throw new NotFound('deze bijlage');
    stuurBestand(response, { bytes, mediatype: bijlage.mediatype, naam: lezer(omgeving, verzoekId)('bijlagenaam', bijlage.naam), alsBijlage: true });
  }
  router.get('/werk/zaken/:nummer/bijlagen/:index', async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    await stuurBijlage(request, response, zaakUit(request).dossier.bijlagen[Number(request.params.index)]);
  });
  router.get('/werk/zaken/:nummer/berichten/:berichtId/bijlagen/:index', async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const berichtId = request.params.berichtId as BerichtId;
    const bericht = lezen.dossiers.berichten(zaakUit(request).dossier.verzoekId).find((each) => each.berichtId === berichtId);
    await stuurBijlage(request, response, bericht?.bijlagen[Number(request.params.index)]);
  });

  return router;
}
