// The addresses behind a private link. Each asks again whether the link, the document and the publication still allow it.
import { Router, type Request, type Response } from 'express';
import { NotFound } from '../../kern/errors.ts';
import type { BlobHash, InzageId } from '../../kern/ids.ts';
import { inzagecodeKlopt, inzagePad, kijkIn, type Inzageblik } from '../../toepassing/besluit/inzage.ts';
import type { Omgeving } from '../../toepassing/omgeving.ts';
import { stuurBestand } from '../http/bestand.ts';
import { hoogstens } from '../http/snelheid.ts';
import type { Kader } from '../ui/pagina.tsx';
import { render } from '../ui/render.tsx';
import { Geslotenpagina, Inzagepagina } from './pagina.tsx';

type Open = Extract<Inzageblik, { open: true }>;

export function inzageroutes(kader: Kader, omgeving: Omgeving): Router {
  const router = Router();
  const rem = hoogstens(300, 5);

  /** What the link shows; null when it does not any more, and then that was answered. @throws NotFound a link that we did not make */
  async function blikVan(request: Request, response: Response): Promise<{ readonly id: InzageId; readonly blik: Open } | null> {
    const id = String(request.params['id']) as InzageId;
    if (!inzagecodeKlopt(omgeving, id, String(request.params['code']))) throw new NotFound('deze link');
    const blik = await kijkIn(omgeving, id);
    if (blik.open) return { id, blik };
    response.status(410).send(render(<Geslotenpagina kader={kader} reden={blik.reden} />));
    return null;
  }
  const stuurPdf = async (response: Response, blob: BlobHash, naam: string): Promise<void> =>
    stuurBestand(response, { bytes: await omgeving.blobs.read(blob), mediatype: 'application/pdf', naam });

  router.get('/inzage/:id/:code', rem, async (request, response) => {
    const gezien = await blikVan(request, response);
    if (gezien !== null) response.send(render(<Inzagepagina kader={kader} blik={gezien.blik} pad={inzagePad(omgeving, gezien.id)} />));
  });

  // The version for everybody: whoever has the link need not be the person the letter was written to.
  router.get('/inzage/:id/:code/besluit', rem, async (request, response) => {
    const gezien = await blikVan(request, response);
    if (gezien !== null) await stuurPdf(response, gezien.blik.brief, `${gezien.blik.nummer}-besluit.pdf`);
  });

  router.get('/inzage/:id/:code/documenten/:documentId', rem, async (request, response) => {
    const gezien = await blikVan(request, response);
    if (gezien === null) return;
    const document = gezien.blik.documenten.find(({ documentId }) => documentId === request.params['documentId']);
    if (document?.bestand == null) throw new NotFound('dit document');
    await stuurPdf(response, document.bestand.blob, `${gezien.blik.nummer}-${document.volgnummer}.pdf`);
  });

  return router;
}
