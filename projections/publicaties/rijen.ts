// From rows to publications, pieces and history.
import type { Documentsoort, Oordeel } from '../../src/document/events.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { BlobHash, DocumentId, PublicatieId } from '../../src/kern/ids.ts';
import type { Stukrol } from '../../src/publicatie/events.ts';
import { getal, getalOfNiets, json, moment, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Geschiedenisregel, Intrekking, OpenbaarBestand, Publicatie, Publicatiestand, Publicatiestuk } from './model.ts';

function intrekking(rij: Rij): Intrekking | null {
  const op = tekstOfNiets<IsoDate>(rij, 'ingetrokken_op');
  return op === null ? null : { op, reden: tekst(rij, 'reden') };
}

export const naarPublicatie = (rij: Rij): Publicatie => ({
  publicatieId: tekst<PublicatieId>(rij, 'id'),
  stand: tekst<Publicatiestand>(rij, 'stand'),
  categorie: tekst(rij, 'categorie'),
  organisatie: tekst(rij, 'organisatie'),
  titel: tekst(rij, 'titel'),
  samenvatting: tekst(rij, 'samenvatting'),
  datum: tekst(rij, 'datum'),
  bron: json<Publicatie['bron']>(rij, 'bron'),
  geplandOp: tekstOfNiets(rij, 'gepland_op'),
  openbaarOp: tekstOfNiets(rij, 'openbaar_op'),
  intrekking: intrekking(rij),
  gewijzigdOp: moment(rij, 'gewijzigd_op'),
  stukken: { totaal: getal(rij, 'stukken'), metBestand: getal(rij, 'bestanden'), paginas: getal(rij, 'bladen') },
  revision: getal<Revision>(rij, 'revision'),
});

export function naarStuk(rij: Rij): Publicatiestuk {
  const blob = tekstOfNiets<BlobHash>(rij, 'blob');
  const bijlageBij = getalOfNiets(rij, 'bijlage_bij');
  const gesprek = getalOfNiets(rij, 'gesprek');
  const zelfdeAls = getalOfNiets(rij, 'zelfde_als');
  return {
    publicatieId: tekst<PublicatieId>(rij, 'publicatie_id'),
    documentId: tekst<DocumentId>(rij, 'document_id'),
    rol: tekst<Stukrol>(rij, 'rol'),
    volgnummer: getal(rij, 'volgnummer'),
    titel: tekst(rij, 'titel'),
    soort: tekst<Documentsoort>(rij, 'soort'),
    datum: tekstOfNiets(rij, 'datum'),
    ...(bijlageBij === null ? {} : { bijlageBij }),
    ...(gesprek === null ? {} : { gesprek }),
    ...(zelfdeAls === null ? {} : { zelfdeAls }),
    oordeel: tekst<Oordeel>(rij, 'oordeel'),
    gronden: json<readonly string[]>(rij, 'gronden'),
    motivering: tekstOfNiets(rij, 'motivering'),
    vindplaats: tekstOfNiets(rij, 'vindplaats'),
    bestand:
      blob === null
        ? null
        : {
            blob,
            bytes: getal(rij, 'bytes'),
            mediatype: tekst(rij, 'mediatype'),
            paginas: getal(rij, 'paginas'),
            tekst: tekst<BlobHash>(rij, 'tekst'),
          },
    intrekking: intrekking(rij),
  };
}

export const naarGeschiedenis = (rij: Rij): Geschiedenisregel => ({
  soort: tekst<Geschiedenisregel['soort']>(rij, 'soort'),
  datum: tekst(rij, 'datum'),
  recordedAt: moment(rij, 'recorded_at'),
  documentId: tekstOfNiets<DocumentId>(rij, 'document_id'),
  reden: tekstOfNiets(rij, 'reden'),
});

export const naarBestand = (rij: Rij): OpenbaarBestand => ({
  publicatieId: tekst<PublicatieId>(rij, 'publicatie_id'),
  documentId: tekst<DocumentId>(rij, 'document_id'),
  titel: tekst(rij, 'titel'),
  blob: tekst<BlobHash>(rij, 'blob'),
  bytes: getal(rij, 'bytes'),
  mediatype: tekst(rij, 'mediatype'),
  paginas: getal(rij, 'paginas'),
  tekst: tekst<BlobHash>(rij, 'tekst'),
});
