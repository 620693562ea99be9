// The small protocol by which a browser brings files in: begin, announce, send pieces at an offset, done. All of it may be repeated.
import express, { Router, type Request } from 'express';
import type { Aanleverbestand, Aanlevering } from '../../../aanlevering/index.ts';
import { NotFound } from '../../../kern/errors.ts';
import { START } from '../../../kern/event.ts';
import type { LeveringId } from '../../../kern/ids.ts';
import { beginLevering, meldAan, ontvangDeel, padVan, sluitLevering, stopBestand } from '../../../toepassing/innemen/aanleveren.ts';
import { meld } from '../../http/sessie.ts';
import { vraagVan } from '../../http/velden.ts';
import { eis, medewerkerVan, zaakVan, type Werkdeps } from '../deps.ts';
import { documentruimte, zaakGesloten } from '../documenten/documentruimte.ts';
import type { Bestandstand, Leveringstand } from '../../ui/eilanden/aanleveren/protocol.ts';
import { aankondigingen, alsJson, begin, gelezen } from './leveringbericht.ts';
import { gekozenZoekopdracht, zoekopdrachtenVan } from './zoekopdrachten.ts';

const LEVERINGEN = '/werk/zaken/:nummer/documenten/leveringen';
const LEVERING = `${LEVERINGEN}/:leveringId`;
const BESTAND = `${LEVERING}/bestanden/:nr`;

export function leveringroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const { aanleveringen } = omgeving;
  const ruimte = documentruimte(lezen);
  const json = express.json({ limit: '2mb' });
  const router = Router();

  const naarStand = (nummer: string, leveringId: LeveringId, bestand: Aanleverbestand): Bestandstand => {
    const { bytes, nr, ontvangen, uitkomst } = bestand;
    const basis = { nr, pad: padVan(omgeving, leveringId, bestand), bytes, ontvangen };
    if (uitkomst === null) return { ...basis, stand: 'komt', uitleg: null, href: null };
    switch (uitkomst.soort) {
      case 'document':
        return { ...basis, stand: 'document', uitleg: `Document ${uitkomst.volgnummer}`, href: `/werk/zaken/${nummer}/documenten/${uitkomst.documentId}` };
      case 'dubbel':
        return { ...basis, stand: 'dubbel', uitleg: `Dit bestand stond al in de zaak, als document ${uitkomst.volgnummer}.`, href: `/werk/zaken/${nummer}/documenten/${uitkomst.documentId}` };
      case 'archief':
        return { ...basis, stand: 'archief', uitleg: 'Wordt uitgepakt.', href: null };
      case 'geweigerd':
        return { ...basis, stand: 'geweigerd', uitleg: uitkomst.uitleg, href: null };
      case 'gestopt':
      case 'bewaard':
        return { ...basis, stand: uitkomst.soort, uitleg: uitkomst.soort === 'gestopt' ? 'Niet verstuurd.' : null, href: null };
    }
  };

  /** The delivery of an address, when it is of that case and of the one who asks. @throws NotFound */
  function leveringVan(request: Request<Record<string, string>>): Aanlevering {
    eis(deps, request, 'document.uploaden');
    const zaak = zaakVan(deps, request.params['nummer'] ?? '');
    const levering = aanleveringen.vind(request.params['leveringId'] as LeveringId);
    if (levering?.verzoekId !== zaak.dossier.verzoekId || levering.door !== medewerkerVan(deps, request).id) throw new NotFound('deze levering');
    return levering;
  }
  const nrVan = (request: Request<Record<string, string>>): number => Number(request.params['nr']);
  const bestandVan = (request: Request<Record<string, string>>, { leveringId }: Aanlevering): Aanleverbestand => {
    const bestand = aanleveringen.bestand(leveringId, nrVan(request));
    if (bestand === null) throw new NotFound('dit bestand');
    return bestand;
  };

  router.post(
    LEVERINGEN,
    json,
    alsJson(async (request, response) => {
      eis(deps, request, 'document.uploaden');
      const zaak = zaakVan(deps, request.params['nummer'] ?? '');
      if (!ruimte.magErbij(zaak)) throw zaakGesloten;
      const { leveringId, zoekopdrachtId } = gelezen(begin, request);
      const { verzoekId } = zaak.dossier;
      const door = medewerkerVan(deps, request).id;
      await beginLevering(omgeving, { leveringId: leveringId as LeveringId, verzoekId, door, zoekopdrachtId: gekozenZoekopdracht(zoekopdrachtenVan(lezen.dossiers, verzoekId), zoekopdrachtId) });
      response.json({ leveringId });
    }),
  );

  router.get(LEVERING, (request, response) => {
    const levering = leveringVan(request);
    const bestanden = aanleveringen.bestanden(levering.leveringId).map((bestand) => naarStand(request.params.nummer, levering.leveringId, bestand));
    response.json({ open: levering.open, bestanden } satisfies Leveringstand);
  });

  router.post(
    `${LEVERING}/bestanden`,
    json,
    alsJson(async (request, response) => {
      const levering = leveringVan(request);
      const bestanden = await meldAan(omgeving, levering, gelezen(aankondigingen, request).bestanden);
      response.json({ bestanden: bestanden.map((bestand) => naarStand(request.params['nummer'] ?? '', levering.leveringId, bestand)) });
    }),
  );

  router.put(
    BESTAND,
    alsJson(async (request, response) => {
      const levering = leveringVan(request);
      bestandVan(request, levering);
      const vanaf = Number(vraagVan(request).een('vanaf'));
      const { bestand } = await ontvangDeel(omgeving, levering, nrVan(request), vanaf, request);
      // The line may be gone: what is safe was recorded, and nobody waits for an answer.
      if (!response.destroyed) response.json(naarStand(request.params['nummer'] ?? '', levering.leveringId, bestand));
    }),
  );

  router.delete(
    BESTAND,
    alsJson(async (request, response) => {
      const levering = leveringVan(request);
      await stopBestand(omgeving, levering, bestandVan(request, levering).nr);
      response.json(naarStand(request.params['nummer'] ?? '', levering.leveringId, bestandVan(request, levering)));
    }),
  );

  /** Done, or enough: the script asks for JSON, the form without script for a page. */
  router.post(`${LEVERING}/klaar`, async (request, response) => {
    const levering = leveringVan(request);
    const position = await sluitLevering(omgeving, levering);
    if (position > START) await lezen.wachtOp(position);
    if (request.accepts(['html', 'json']) === 'json') {
      response.json({});
      return;
    }
    meld(request, 'De levering is afgesloten. Wat al binnen was, blijft in de zaak.');
    response.redirect(303, `/werk/zaken/${request.params.nummer}/documenten`);
  });

  return router;
}
