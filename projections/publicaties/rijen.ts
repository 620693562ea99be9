// From rows to publications, pieces and history.
import type { Documentsoort, Oordeel } from '../../src/document/events.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { BlobHash, DocumentId, PublicatieId, Verzegeld } from '../../src/kern/ids.ts';
import type { Stukrol } from '../../src/publicatie/events.ts';
import type { Conceptinhoud, Correctie, Extragegevens, Stukgegevens } from '../../src/publicatie/inhoud.ts';
import { getal, getalOfNiets, json, moment, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Concept, Geschiedenisregel, InterneReden, Intrekking, Nieuwsstuk, OpenbaarBestand, Publicatie, Publicatiestand, Publicatiestuk } from './model.ts';

function correctie(rij: Rij, dag: string, reden: string, soort: string): Intrekking | null {
  const op = tekstOfNiets<IsoDate>(rij, dag);
  return op === null ? null : { op, reden: tekst(rij, reden), correctie: tekstOfNiets<Correctie>(rij, soort) };
}
const intrekking = (rij: Rij): Intrekking | null => correctie(rij, 'ingetrokken_op', 'reden', 'correctie');

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
  hergepubliceerdOp: tekstOfNiets(rij, 'hergepubliceerd_op'),
  ...json<Extragegevens>(rij, 'extra'),
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
    eersteTitel: tekst(rij, 'eerste_titel'),
    ...json<Pick<Stukgegevens, 'handelingen' | 'documentsoort' | 'taal' | 'relaties'>>(rij, 'extra'),
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
    vervanging: correctie(rij, 'vervangen_op', 'vervangreden', 'vervangcorrectie'),
  };
}

export const naarGeschiedenis = (rij: Rij): Geschiedenisregel => ({
  soort: tekst<Geschiedenisregel['soort']>(rij, 'soort'),
  datum: tekst(rij, 'datum'),
  recordedAt: moment(rij, 'recorded_at'),
  documentId: tekstOfNiets<DocumentId>(rij, 'document_id'),
  reden: tekstOfNiets(rij, 'reden'),
  correctie: tekstOfNiets<Correctie>(rij, 'correctie'),
  wat: json<readonly string[]>(rij, 'wat'),
});

export const naarNieuws = (rij: Rij): Nieuwsstuk => ({
  dossier: tekst(rij, 'dossier'),
  publicatieId: tekst<PublicatieId>(rij, 'publicatie_id'),
  documentId: tekstOfNiets<DocumentId>(rij, 'document_id'),
  openbaarOp: tekst(rij, 'openbaar_op'),
});

export const naarConcept = (rij: Rij): Concept => ({
  publicatieId: tekst<PublicatieId>(rij, 'id'),
  inhoud: json<Conceptinhoud>(rij, 'inhoud'),
  gewijzigdOp: moment(rij, 'gewijzigd_op'),
  revision: getal<Revision>(rij, 'revision'),
});

export const naarInterneReden = (rij: Rij): InterneReden => ({
  soort: tekst<InterneReden['soort']>(rij, 'soort'),
  documentId: tekstOfNiets<DocumentId>(rij, 'document_id'),
  recordedAt: moment(rij, 'recorded_at'),
  reden: tekst<Verzegeld>(rij, 'reden'),
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
