// The addresses of reading production reports in: the form, the page of one report, its exports, confirming and rejecting.
import { Router, type Request, type Response } from 'express';
import { vandaag } from '../../../kern/clock.ts';
import type { Weigering } from '../../../kern/decider.ts';
import { NotFound, RuleViolated, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { InlezingId, PublicatieId } from '../../../kern/ids.ts';
import { newId } from '../../../kern/uuid.ts';
import type { BekendeInlezing } from '../../../inlezing/state.ts';
import { rapporttabel, voorbeeldrijen } from '../../../productierapport/index.ts';
import { beginInlezing, vindInlezing, wijsInlezingAf } from '../../../toepassing/inlezen/beginnen.ts';
import { bevestigInlezing, hervatOvername, overnamestand, stopOvername } from '../../../toepassing/inlezen/bevestigen.ts';
import { eisUploadsHier, gekomenBestanden, openUploads, sluitUploads, vindUploads } from '../../../toepassing/inlezen/uploads.ts';
import { UITVOERVORMEN, voerUit, type Uitvoerbestand } from '../../../uitvoer/index.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { meld } from '../../http/sessie.ts';
import { UploadGeweigerd } from '../../http/uploads.ts';
import { maakVelden, veldenVan, vraagVan } from '../../http/velden.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { render } from '../../ui/render.tsx';
import { eis, medewerkerVan, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { createInleesbeelden } from './beeld.ts';
import { BASIS, Inleesformulier, type Inleesinvoer } from './formulier.tsx';
import { categorieen, invoerVan, leesFormulier, leesGevraagd } from './lezer.ts';
import { meldingentabel, rijentabel } from './tabellen.ts';
import { inleesuploadroutes } from './uploadroutes.ts';
import { Inleespagina } from './voorbeeld.tsx';
import { gefilterd, inleesvraagVan } from './vraag.ts';

const EEN = `${BASIS}/:inlezingId` as const;
const PER_PAGINA = 50;

export function inleesroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const { clock, config } = omgeving;
  const beelden = createInleesbeelden(omgeving.blobs);
  const router = Router();
  router.use(inleesuploadroutes(deps));

  const klaargezet = (request: Request) => {
    const levering = openUploads(omgeving, medewerkerVan(deps, request).id);
    if (levering === null) return null;
    const { bestanden, klaar } = omgeving.inleesuploads.telling(levering.leveringId);
    return bestanden === 0 ? null : { leveringId: levering.leveringId, bestanden, binnen: klaar };
  };

  const formulier = (request: Request, invoer: Inleesinvoer, fouten: readonly Invoerfout[] = []): string => {
    const vorige = invoer.vorige === '' ? null : lezen.publicaties.opId(invoer.vorige as PublicatieId);
    return render(Inleesformulier({ werk: werkVan(deps, request), invoer, vorigeTitel: vorige?.titel ?? null, categorieen, fouten, opdracht: newId<string>(), maxMb: config.maxUploadMb, klaar: klaargezet(request) }));
  };

  /** @throws NotFound */
  async function inlezingVan(request: Request<{ inlezingId: string }>): Promise<{ readonly inlezingId: InlezingId; readonly inlezing: BekendeInlezing }> {
    const inlezingId = request.params.inlezingId as InlezingId;
    const inlezing = await vindInlezing(omgeving, inlezingId);
    if (inlezing === null) throw new NotFound(`inlezing ${inlezingId}`);
    return { inlezingId, inlezing };
  }

  async function verschilMet(vorige: PublicatieId | undefined, nu: BekendeInlezing) {
    const eerder = vorige === undefined ? null : lezen.inlezingen.vanPublicatie(vorige);
    const inlezing = eerder === null ? null : await vindInlezing(omgeving, eerder);
    return inlezing === null ? null : beelden.verschil(inlezing, nu);
  }

  async function pagina(request: Request<{ inlezingId: string }>, weigeringen: readonly Weigering[] = []): Promise<string> {
    const { inlezingId, inlezing } = await inlezingVan(request);
    const vraag = inleesvraagVan(request);
    const beeld = await beelden.van(inlezing);
    const gevonden = gefilterd(beeld.rijen, vraag);
    const plaats = vraag.rij === undefined ? -1 : gevonden.findIndex(({ rij }) => rij.rij === vraag.rij);
    const welke = plaats < 0 ? vraag.pagina : Math.floor(plaats / PER_PAGINA) + 1;
    return render(
      Inleespagina({
        werk: werkVan(deps, request),
        inlezingId,
        inlezing,
        beeld,
        gevonden: gevonden.length,
        rijen: gevonden.slice((welke - 1) * PER_PAGINA, welke * PER_PAGINA),
        vraag,
        pagina: welke,
        perPagina: PER_PAGINA,
        verschil: await verschilMet(inlezing.gegevens.vorige, inlezing),
        overname: await overnamestand(omgeving, inlezing),
        weigeringen,
        opdracht: newId<string>(),
      }),
    );
  }

  router.get(BASIS, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const vorige = lezen.publicaties.opId(vraagVan(request).een('vorige') as PublicatieId);
    const heden = datumtekst(vandaag(clock), 'cijfers');
    response.send(
      formulier(request, {
        categorie: vorige?.categorie ?? '2i',
        titel: vorige?.titel ?? '',
        samenvatting: vorige?.samenvatting ?? '',
        datum: vorige === null ? '' : datumtekst(Temporal.PlainDate.from(vorige.datum), 'cijfers'),
        openbaarOp: heden,
        vorige: vorige?.publicatieId ?? '',
      }),
    );
  });

  router.post(BASIS, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    let invoer = invoerVan(maakVelden([]));
    try {
      const gestuurd = await leesFormulier(request, omgeving.blobs, config.maxUploadMb);
      invoer = invoerVan(gestuurd.velden);
      const door = medewerkerVan(deps, request).id;
      const uploads = vindUploads(omgeving, gestuurd.velden.een('levering'), door);
      eisUploadsHier(omgeving, gestuurd.velden.een('levering'));
      const gevraagd = leesGevraagd(gestuurd, vandaag(clock));
      const bestanden = [...(uploads === null ? [] : gekomenBestanden(omgeving, uploads)), ...gevraagd.bestanden];
      const { inlezingId, position } = await beginInlezing(omgeving, { ...gevraagd, bestanden }, door, opdrachtVan(deps, request, gestuurd.velden));
      if (uploads !== null) await sluitUploads(omgeving, uploads);
      await lezen.wachtOp(position);
      response.redirect(303, `${BASIS}/${inlezingId}`);
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      if (error instanceof UploadGeweigerd) invoer = invoerVan(error.velden);
      response.status(422).send(formulier(request, invoer, error.fouten));
    }
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${BASIS}/sjabloon.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      stuur(response, await voerUit(rapporttabel('productierapport-sjabloon', voorbeeldrijen), vorm));
    });
    router.get(`${EEN}/rijen.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const { rijen } = await beelden.van((await inlezingVan(request)).inlezing);
      stuur(response, await voerUit(rijentabel(gefilterd(rijen, inleesvraagVan(request))), vorm));
    });
    router.get(`${EEN}/meldingen.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const { meldingen } = await beelden.van((await inlezingVan(request)).inlezing);
      stuur(response, await voerUit(meldingentabel(meldingen), vorm));
    });
  }

  router.get(EEN, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(await pagina(request));
  });

  router.post(`${EEN}/bevestigen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const { inlezingId } = await inlezingVan(request);
    try {
      const { position } = await bevestigInlezing(omgeving, inlezingId, medewerkerVan(deps, request).id, opdrachtVan(deps, request, veldenVan(request)));
      await lezen.wachtOp(position);
      response.redirect(303, `${BASIS}/${inlezingId}`);
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
      response.status(409).send(await pagina(request, error.weigeringen));
    }
  });

  for (const [pad, doe] of [['stoppen', stopOvername], ['verder', hervatOvername]] as const) {
    router.post(`${EEN}/${pad}`, async (request, response) => {
      eis(deps, request, 'publicatie.uitvoeren');
      const { inlezingId } = await inlezingVan(request);
      try {
        const { position } = await doe(omgeving, inlezingId, medewerkerVan(deps, request).id, opdrachtVan(deps, request, veldenVan(request)));
        await lezen.wachtOp(position);
        response.redirect(303, `${BASIS}/${inlezingId}`);
      } catch (error) {
        if (!(error instanceof RuleViolated)) throw error;
        response.status(409).send(await pagina(request, error.weigeringen));
      }
    });
  }

  router.post(`${EEN}/afwijzen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const { inlezingId } = await inlezingVan(request);
    try {
      const { position } = await wijsInlezingAf(omgeving, inlezingId, medewerkerVan(deps, request).id, opdrachtVan(deps, request, veldenVan(request)));
      await lezen.wachtOp(position);
      meld(request, 'Het rapport is afgewezen. Er is niets overgenomen.');
      response.redirect(303, `${BASIS}/${inlezingId}`);
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
      response.status(409).send(await pagina(request, error.weigeringen));
    }
  });

  return router;
}

function stuur(response: Response, { bytes, mediatype, bestandsnaam }: Uitvoerbestand): void {
  stuurBestand(response, { bytes, mediatype, naam: bestandsnaam, alsBijlage: true });
}
