// A document: its page, its pictures and its file. Each answer asks the register first, so that a withdrawal works at once.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { OpenbaarBestand } from '../../../../projections/publicaties/model.ts';
import { stukSleutel } from '../../../../projections/zoekindex/documenten.ts';
import { NotFound } from '../../../kern/errors.ts';
import { bijStoring } from '../../../zoeken/storing.ts';
import { openTekst } from '../../../toepassing/innemen/documenttekst.ts';
import { vraagVan } from '../../http/velden.ts';
import { BESTANDSKOPPEN, stuurPagina, totHetEinde } from '../antwoord.tsx';
import type { Portaal } from '../deps.ts';
import { bestandsnaam, eersteBlad } from '../paden.ts';
import { alleenDeel, gevraagdDeel } from './deel.ts';
import { vindDocument, type PubliekDocument } from './document.ts';
import { Documentpagina } from './pagina.tsx';
import { Vergelijkbaarpagina } from './vergelijkbaar.tsx';

/** How many documents that look alike are shown. */
const VERGELIJKBAAR = 10;

const paginanummer = z.coerce.number().int().min(1).max(16_383);

export function documentRoutes({ beelden, blobs, config, kader, namen, publicaties, zoek }: Portaal): Router {
  const router = Router();
  /** @throws NotFound nothing that the public may know of */
  const documentVan = (id: string): PubliekDocument => {
    const document = vindDocument(publicaties, id);
    if (document === null) throw new NotFound('document');
    return document;
  };
  /** The page without the document: withdrawn (410) or never public as a file (404). */
  const zonderBestand = (response: Response, document: PubliekDocument): void =>
    stuurPagina(response, <Documentpagina kader={kader} adres={config.adres} namen={namen} document={document} teksten={[]} vanaf={1} />, {
      status: document.intrekking === null ? 404 : 410,
    });

  router.get('/documenten/:id', async (request, response) => {
    const document = documentVan(request.params.id);
    // Any page number leads to the part that it is in.
    const gevraagd = paginanummer.catch(1).parse(vraagVan(request).een('vanaf'));
    const teksten = document.bestand === null ? [] : await openTekst(blobs, document.bestand.tekst);
    const vanaf = gevraagd > teksten.length ? 1 : eersteBlad(gevraagd);
    stuurPagina(response, <Documentpagina kader={kader} adres={config.adres} namen={namen} document={document} teksten={teksten} vanaf={vanaf} />, {
      status: document.intrekking === null ? 200 : 410,
    });
  });

  router.get('/documenten/:id/vergelijkbaar', async (request, response) => {
    const document = documentVan(request.params.id);
    if (document.bestand === null) {
      zonderBestand(response, document);
      return;
    }
    const hits = await bijStoring(null, () => zoek.similar(stukSleutel(document.publicatie.publicatieId, document.stuk.documentId), VERGELIJKBAAR));
    stuurPagina(response, <Vergelijkbaarpagina kader={kader} namen={namen} document={document} hits={hits} />, { status: hits === null ? 503 : 200 });
  });

  router.get('/documenten/:id/paginas/:nummer.png', async (request, response, next) => {
    const nummer = paginanummer.safeParse(request.params.nummer);
    const document = documentVan(request.params.id);
    const { bestand } = document;
    if (bestand === null) {
      zonderBestand(response, document);
      return;
    }
    if (!nummer.success || nummer.data > bestand.paginas || bestand.mediatype !== 'application/pdf') {
      next();
      return;
    }
    response.set({ ...BESTANDSKOPPEN, ETag: `"${bestand.blob}-${nummer.data}"` });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const png = await beelden.van(bestand.blob, nummer.data);
    response.type('png').send(Buffer.from(png));
  });

  const stuurDocument = async (request: Request, response: Response, bestand: OpenbaarBestand, naam: string): Promise<void> => {
    const deel = gevraagdDeel(request, bestand.bytes, `"${bestand.blob}"`);
    if (deel === 'bestaat-niet') {
      response.status(416).set('Content-Range', `bytes */${bestand.bytes}`).end();
      return;
    }
    const { van, tot } = deel ?? { van: 0, tot: bestand.bytes };
    if (deel !== null) response.status(206).set('Content-Range', `bytes ${van}-${tot - 1}/${bestand.bytes}`);
    response.set({ 'Content-Type': bestand.mediatype, 'Content-Length': String(tot - van), 'Content-Disposition': `attachment; filename="${naam}"` });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const bytes = blobs.open(bestand.blob);
    await totHetEinde(pipeline(Readable.from(deel === null ? bytes : alleenDeel(bytes, deel)), response));
  };

  router.get('/documenten/:id/bestand/:naam', async (request, response) => {
    const document = documentVan(request.params.id);
    const { bestand, stuk } = document;
    if (bestand === null) {
      zonderBestand(response, document);
      return;
    }
    if (!(await blobs.has(bestand.blob))) throw new NotFound('bestand');
    // The bytes under one hash never change, so whoever has them has the right ones.
    response.set({ ...BESTANDSKOPPEN, 'Accept-Ranges': 'bytes', ETag: `"${bestand.blob}"` });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    await stuurDocument(request, response, bestand, bestandsnaam(stuk.titel, bestand.mediatype));
  });

  return router;
}
