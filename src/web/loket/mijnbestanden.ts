// The files of a requester's own request: letters, decisions, documents that were handed over, and attachments of messages.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, type Request, type Response } from 'express';
import type { Verzoekdossier } from '../../../projections/verzoekdossier/model.ts';
import { regelsVanBesluit } from '../../documentverwerking/inventarislijst/besluit.ts';
import { voerApartUit } from '../../documentverwerking/inventarislijst/apart.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { NotFound } from '../../kern/errors.ts';
import type { BerichtId, BesluitId, BlobHash, DocumentId, EventId } from '../../kern/ids.ts';
import { openBrief } from '../../toepassing/brieven/brieven.ts';
import { zipstroom, type Zipbestand } from '../../uitvoer/zip.ts';
import { veldVan } from '../../verzoek/velden.ts';
import { stuurBestand } from '../http/bestand.ts';
import type { Loketdeps } from './deps.ts';
import { isVoorVerzoeker, verstrekteBestanden } from './weergave.ts';

async function* stukken(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

type Eigen = (request: Request, response: Response) => Verzoekdossier | null;

/** `eigen` gives the request when this browser opened it, and else has answered already. */
export function mijnbestanden({ omgeving, lezen }: Loketdeps, eigen: Eigen): Router {
  const { blobs, config, vault } = omgeving;
  const router = Router();

  router.get('/mijn/:nummer/brieven/:eventId', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const eventId = request.params.eventId as EventId;
    const brief = lezen.dossiers.brieven(dossier.verzoekId).find((each) => each.eventId === eventId && isVoorVerzoeker(each));
    const bytes = brief === undefined ? null : await openBrief(omgeving, dossier.verzoekId, brief);
    if (brief === undefined || bytes === null) throw new NotFound('deze brief');
    stuurBestand(response, { bytes, mediatype: 'application/pdf', naam: `${dossier.nummer}-${brief.soort}.pdf` });
  });

  router.get('/mijn/:nummer/besluit/:besluitId', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const besluitId = request.params.besluitId as BesluitId;
    const besluit = lezen.dossiers.besluiten(dossier.verzoekId).find((each) => each.besluitId === besluitId && each.bekendgemaaktOp !== null);
    const bytes = besluit?.brief == null ? null : await openBrief(omgeving, dossier.verzoekId, besluit.brief);
    if (bytes === null) throw new NotFound('dit besluit');
    stuurBestand(response, { bytes, mediatype: 'application/pdf', naam: `${dossier.nummer}-besluit.pdf` });
  });

  router.get('/mijn/:nummer/besluit/:besluitId/alles.zip', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const besluit = lezen.besluiten.vanVerzoek(dossier.verzoekId).find((each) => each.besluitId === request.params.besluitId);
    const bestanden = besluit === undefined ? [] : verstrekteBestanden(besluit);
    const brief = besluit?.brief == null ? null : await openBrief(omgeving, dossier.verzoekId, besluit.brief);
    if (besluit?.bekendgemaaktOp == null || brief === null || bestanden.length === 0) throw new NotFound('dit besluit met alle documenten');
    const datum = fromIsoDate(besluit.bekendgemaaktOp);
    const lijst = { voor: 'iedereen', huisstijl: config.organisatie, nummer: dossier.nummer, onderwerp: null, datum, regels: regelsVanBesluit(besluit.inventaris) } as const;
    const lijsten = await Promise.all((['pdf', 'ods'] as const).map((vorm) => voerApartUit(lijst, vorm)));
    response.set({ 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${dossier.nummer}.zip"`, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'private, no-store' });
    const heel = (naam: string, bytes: Uint8Array): Zipbestand => ({ naam, inhoud: stukken(bytes) });
    await pipeline(
      Readable.from(
        zipstroom(
          [
            heel('besluit.pdf', brief),
            ...lijsten.map(({ bestandsnaam, bytes }) => heel(bestandsnaam, bytes)),
            ...bestanden.map(({ blob, volgnummer }) => ({ naam: `documenten/${String(volgnummer).padStart(5, '0')}.pdf`, inhoud: blobs.open(blob) })),
          ],
          datum,
        ),
      ),
      response,
    );
  });

  router.get('/mijn/:nummer/documenten/:documentId', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const documentId = request.params.documentId as DocumentId;
    // Only what was handed over, as it was handed over: of what is partly secret the redacted version.
    const gegeven = lezen.besluiten.vanVerzoek(dossier.verzoekId).flatMap(verstrekteBestanden).find((each) => each.documentId === documentId);
    if (gegeven === undefined) throw new NotFound('dit document');
    stuurBestand(response, { bytes: await blobs.read(gegeven.blob), mediatype: 'application/pdf', naam: `${dossier.nummer}-${gegeven.volgnummer}.pdf` });
  });

  router.get('/mijn/:nummer/berichten/:berichtId/bijlagen/:index', async (request, response) => {
    const dossier = eigen(request, response);
    if (dossier === null) return;
    const berichtId = request.params.berichtId as BerichtId;
    const bijlage = lezen.dossiers.berichten(dossier.verzoekId).find((each) => each.berichtId === berichtId)?.bijlagen[Number(request.params.index)];
    const bytes = bijlage === undefined ? null : vault.unsealBytes(await blobs.read(bijlage.blob satisfies BlobHash), veldVan(dossier.verzoekId, 'bijlage'));
    if (bijlage === undefined || bytes === null) throw new NotFound('deze bijlage');
    stuurBestand(response, {
      bytes,
      mediatype: bijlage.mediatype,
      naam: vault.unseal(bijlage.naam, veldVan(dossier.verzoekId, 'bijlagenaam')) ?? 'bijlage',
      alsBijlage: true,
    });
  });

  return router;
}
