// The addresses by which a browser brings the files of a production report in: the protocol of a case, for files that belong to none.
import express, { Router, type Request } from 'express';
import type { Aanleverbestand, Aanlevering } from '../../../aanlevering/index.ts';
import { NotFound } from '../../../kern/errors.ts';
import type { LeveringId } from '../../../kern/ids.ts';
import { beginUploads, meldUploadsAan, ontvangUploaddeel, sluitUploads, stopUpload, uploadPad, vindUploads } from '../../../toepassing/inlezen/uploads.ts';
import { meld } from '../../http/sessie.ts';
import { vraagVan } from '../../http/velden.ts';
import type { Bestandstand, Leveringstand } from '../../ui/eilanden/aanleveren/protocol.ts';
import { eis, medewerkerVan, type Werkdeps } from '../deps.ts';
import { aankondigingen, alsJson, begin, gelezen } from '../aanleveren/leveringbericht.ts';
import { BASIS } from './formulier.tsx';

export const UPLOADS = `${BASIS}/leveringen` as const;
const EEN = `${UPLOADS}/:leveringId`;
const BESTAND = `${EEN}/bestanden/:nr`;

export function inleesuploadroutes(deps: Werkdeps): Router {
  const { omgeving } = deps;
  const { inleesuploads } = omgeving;
  const json = express.json({ limit: '2mb' });
  const router = Router();

  /** @throws NotFound also for what somebody else sends */
  function leveringVan(request: Request<Record<string, string>>): Aanlevering {
    eis(deps, request, 'publicatie.uitvoeren');
    const levering = vindUploads(omgeving, request.params['leveringId'] ?? '', medewerkerVan(deps, request).id);
    if (levering === null) throw new NotFound('deze levering');
    return levering;
  }
  function bestandVan(request: Request<Record<string, string>>, { leveringId }: Aanlevering): Aanleverbestand {
    const bestand = inleesuploads.bestand(leveringId, Number(request.params['nr']));
    if (bestand === null) throw new NotFound('dit bestand');
    return bestand;
  }
  const naarStand = ({ leveringId }: Aanlevering, bestand: Aanleverbestand): Bestandstand => {
    const { nr, bytes, ontvangen, uitkomst } = bestand;
    return { nr, pad: uploadPad(omgeving, leveringId, bestand), bytes, ontvangen, stand: uitkomst?.soort ?? 'komt', uitleg: uitkomst?.soort === 'geweigerd' ? uitkomst.uitleg : null, href: null };
  };

  router.post(
    UPLOADS,
    json,
    alsJson(async (request, response) => {
      eis(deps, request, 'publicatie.uitvoeren');
      const leveringId = gelezen(begin, request).leveringId as LeveringId;
      beginUploads(omgeving, leveringId, medewerkerVan(deps, request).id);
      response.json({ leveringId });
    }),
  );

  router.get(EEN, (request: Request<Record<string, string>>, response) => {
    const levering = leveringVan(request);
    response.json({ open: levering.open, bestanden: inleesuploads.bestanden(levering.leveringId).map((bestand) => naarStand(levering, bestand)) } satisfies Leveringstand);
  });

  router.post(
    `${EEN}/bestanden`,
    json,
    alsJson(async (request, response) => {
      const levering = leveringVan(request);
      response.json({ bestanden: (await meldUploadsAan(omgeving, levering, gelezen(aankondigingen, request).bestanden)).map((bestand) => naarStand(levering, bestand)) });
    }),
  );

  router.put(
    BESTAND,
    alsJson(async (request, response) => {
      const levering = leveringVan(request);
      const { nr } = bestandVan(request, levering);
      const bestand = await ontvangUploaddeel(omgeving, levering, nr, Number(vraagVan(request).een('vanaf')), request);
      // The line may be gone: what is safe was recorded, and nobody waits for an answer.
      if (!response.destroyed) response.json(naarStand(levering, bestand));
    }),
  );

  router.delete(
    BESTAND,
    alsJson(async (request, response) => {
      const levering = leveringVan(request);
      await stopUpload(omgeving, levering, bestandVan(request, levering).nr);
      response.json(naarStand(levering, bestandVan(request, levering)));
    }),
  );

  /** All is in. The delivery stays open for the form that it goes along with. */
  router.post(`${EEN}/klaar`, (request: Request<Record<string, string>>, response) => {
    leveringVan(request);
    response.json({});
  });

  router.post(`${EEN}/weg`, async (request: Request<Record<string, string>>, response) => {
    await sluitUploads(omgeving, leveringVan(request));
    meld(request, 'De bestanden van de vorige keer gaan niet mee.');
    response.redirect(303, BASIS);
  });

  return router;
}
