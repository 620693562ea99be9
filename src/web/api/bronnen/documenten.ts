// Reading one document, and its file. Each answer asks the register first, so that a withdrawal works at once.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { OpenbaarBestand, Publicatie, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { NotFound } from '../../../kern/errors.ts';
import { httpFout } from '../../http/httpfout.ts';
import { documentId } from '../../portaal/ids.ts';
import { bestandsnaam } from '../../portaal/paden.ts';
import type { Api } from '../deps.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { document } from '../schemas/document.ts';
import { geenVraag, uuidParam } from '../schemas/gemeen.ts';
import { etagVan, toonDocument } from './weergave.ts';

interface Gevonden {
  readonly stuk: Publicatiestuk;
  readonly van: Publicatie;
}

/** @throws NotFound what the public may not know of */
function vind({ lezen }: Api, uuid: string): Gevonden {
  const stuk = lezen.publicaties.openbaarDocument(documentId(uuid))[0];
  const van = stuk === undefined ? null : lezen.publicaties.openbaar(stuk.publicatieId);
  if (stuk === undefined || van === null) throw new NotFound('document');
  return { stuk, van };
}

/** Two locks: the piece must have a file, and the register must allow that very file. @throws 410 withdrawn, 404 never a file */
function bestandVan({ lezen }: Api, { stuk, van }: Gevonden): OpenbaarBestand {
  if (van.intrekking !== null || stuk.intrekking !== null) throw httpFout(410);
  const bestand = stuk.bestand === null ? null : lezen.publicaties.magOpgehaald(stuk.bestand.blob);
  if (bestand === null) throw new NotFound('bestand');
  return bestand;
}

async function stuurBestand({ omgeving: { blobs } }: Api, response: Response, bestand: OpenbaarBestand, naam: string, metInhoud: boolean): Promise<void> {
  if (!(await blobs.has(bestand.blob))) throw new NotFound('bestand');
  response.set({ ETag: `"${bestand.blob}"`, 'Content-Security-Policy': "sandbox; default-src 'none'", 'X-Content-Type-Options': 'nosniff' });
  if (response.req.fresh) {
    response.status(304).end();
    return;
  }
  response.set({ 'Content-Type': bestand.mediatype, 'Content-Length': String(bestand.bytes), 'Content-Disposition': `attachment; filename="${naam}"` });
  if (!metInhoud) {
    response.end();
    return;
  }
  try {
    await pipeline(Readable.from(blobs.open(bestand.blob)), response);
  } catch (error) {
    // Somebody who hangs up halfway is not a fault.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}

export function documentoperaties(deps: Api): readonly Operatie[] {
  return [
    operatie({
      methode: 'get',
      pad: '/documenten/{uuid}',
      operationId: 'documentLezen',
      tag: 'Documenten',
      samenvatting: 'Eén document bekijken',
      uitleg: 'De gegevens, niet het bestand zelf. Is het ingetrokken, dan ziet u wanneer en waarom.',
      wie: 'iedereen',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: document, beschrijving: 'Het document.' },
      fouten: [401, 404],
      voorbeeld: '/documenten/UUID',
      doe({ params }) {
        const { stuk, van } = vind(deps, params.uuid);
        return { body: toonDocument(stuk, van, deps.adressen), etag: etagVan(van) };
      },
    }),
    operatie({
      methode: 'get',
      pad: '/documenten/{uuid}/download',
      operationId: 'documentDownloaden',
      tag: 'Documenten',
      samenvatting: 'Het bestand van een document',
      uitleg: 'Het bestand zoals iedereen het mag hebben. De ETag is de SHA-256 van de inhoud.',
      wie: 'iedereen',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'bestand', status: 200, beschrijving: 'Het bestand.' },
      fouten: [401, 404, 410],
      voorbeeld: '/documenten/UUID/download',
      async doe({ params, request, response }) {
        const gevonden = vind(deps, params.uuid);
        const bestand = bestandVan(deps, gevonden);
        await stuurBestand(deps, response, bestand, bestandsnaam(gevonden.stuk.titel, bestand.mediatype), request.method !== 'HEAD');
        return null;
      },
    }),
  ];
}
