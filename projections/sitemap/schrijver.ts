// From publication events to written-out entries. What is withdrawn is gone in the same transaction; what did not change keeps its date.
import type { DatabaseSync } from 'node:sqlite';
import { beeldAf, type Omstandigheden } from '../../src/diwoo/afbeelding.ts';
import { metBestand, type Bronpublicatie, type Bronstuk } from '../../src/diwoo/bron.ts';
import { infocatVan } from '../../src/diwoo/namen.ts';
import type { Minstens1 } from '../../src/diwoo/model.ts';
import { samenhangVan, type Samenhang } from '../../src/diwoo/samenhang.ts';
import { schrijfUrl } from '../../src/diwoo/schrijver.ts';
import { toIsoInstant, type IsoInstant } from '../../src/kern/date.ts';
import { idOf } from '../../src/kern/event.ts';
import type { DocumentId, PublicatieId } from '../../src/kern/ids.ts';
import type { PublicatieEvent, PublicatieVoorbereid } from '../../src/publicatie/events.ts';
import { json, tekst, tekstOfNiets } from '../motor/rij.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { opslag, type Grenzen, type Moment, type Nieuw, type Plaats } from './opslag.ts';

export const types: readonly PublicatieEvent['type'][] = ['PublicatieVoorbereid', 'PublicatieOpenbaarGemaakt', 'PublicatieIngetrokken', 'StukIngetrokken'];

export interface Sitemapopties {
  /** Public address of the site, without a slash at the end. */
  readonly adres: string;
  /** Path of a file, ending in its name. */
  readonly bestandPad: (documentId: DocumentId, titel: string, mediatype: string) => string;
  readonly naamVan: Omstandigheden['naamVan'];
  readonly grenzen: Grenzen;
}

/** The pieces whose entry may change when one is gone: the piece, the whole it was part of, and what it was attached to. */
function geraaktDoor(weg: DocumentId, voor: Samenhang, na: Samenhang): readonly DocumentId[] {
  if (voor.hoofdstuk?.documentId !== na.hoofdstuk?.documentId) return [...voor.stukken.keys()];
  const ouder = voor.stukken.get(weg)?.bijlageBij;
  const ouders = ouder === undefined ? [] : na.leesbaar.filter(({ volgnummer }) => volgnummer === ouder);
  return [weg, ...(na.hoofdstuk === null ? [] : [na.hoofdstuk.documentId]), ...ouders.map(({ documentId }) => documentId)];
}

const isoMoment = (ms: number): IsoInstant => toIsoInstant(Temporal.Instant.fromEpochMilliseconds(ms));

export const schrijver =
  ({ adres, bestandPad, naamVan, grenzen }: Sitemapopties) =>
  (db: DatabaseSync): Schrijver => {
    const vermeldingen = opslag(db, grenzen);
    const nieuwePublicatie = db.prepare('INSERT INTO publicatie(id, gegevens) VALUES(?, ?)');
    const nieuwStuk = db.prepare('INSERT INTO stuk VALUES(?, ?, ?, ?)');
    const openbaar = db.prepare('UPDATE publicatie SET openbaar = ? WHERE id = ?');
    const publicatie = db.prepare('SELECT gegevens FROM publicatie WHERE id = ?');
    const stukken = db.prepare('SELECT gegevens FROM stuk WHERE publicatie_id = ? ORDER BY volgnummer, document_id');
    const houders = db.prepare('SELECT p.id FROM stuk s JOIN publicatie p ON p.id = s.publicatie_id WHERE s.document_id = ? AND p.openbaar IS NOT NULL ORDER BY p.openbaar');
    const stukWeg = db.prepare('DELETE FROM stuk WHERE publicatie_id = ? AND document_id = ?');
    const stukkenWeg = db.prepare('DELETE FROM stuk WHERE publicatie_id = ?');
    const publicatieWeg = db.prepare('DELETE FROM publicatie WHERE id = ?');
    const naam = db.prepare('SELECT pad FROM naam WHERE document_id = ?');
    const nieuweNaam = db.prepare('INSERT INTO naam VALUES(?, ?)');

    /** The first address of a file is its address for ever, whatever its title becomes. */
    const locVan = ({ documentId, titel, bestand }: Bronstuk): string => {
      const rij = naam.get(documentId);
      const pad = rij === undefined ? bestandPad(documentId, titel, bestand.mediatype) : tekst(rij, 'pad');
      if (rij === undefined) nieuweNaam.run(documentId, pad);
      return `${adres}${pad}`;
    };
    const stukkenVan = (id: PublicatieId): readonly Bronstuk[] => stukken.all(id).map((rij) => json<Bronstuk>(rij, 'gegevens'));

    /** Publications are worked out once per event, whatever the number of their documents. */
    function samenhangen(): (id: PublicatieId) => Samenhang {
      const bekend = new Map<PublicatieId, Samenhang>();
      return (id) => {
        const samenhang = bekend.get(id) ?? samenhangVan({ publicatie: json<Bronpublicatie>(publicatie.get(id) ?? {}, 'gegevens'), stukken: stukkenVan(id) });
        bekend.set(id, samenhang);
        return samenhang;
      };
    }

    function herschrijf(documentIds: Iterable<DocumentId>, moment: Moment): void {
      const van = samenhangen();
      for (const documentId of documentIds) {
        const oud = vermeldingen.staat(documentId);
        const [eerste, ...meer] = houders.all(documentId).map((rij) => van(tekst<PublicatieId>(rij, 'id')));
        if (eerste === undefined) {
          if (oud !== null) vermeldingen.verwijder(documentId, oud, moment);
          continue;
        }
        schrijf(documentId, [eerste, ...meer], oud, moment);
      }
    }

    function schrijf(documentId: DocumentId, gehelen: Minstens1<Samenhang>, oud: Plaats | null, moment: Moment): void {
      const [{ publicatie: houder, stukken: vanHouder }] = gehelen;
      const stuk = vanHouder.get(documentId);
      if (stuk === undefined) return;
      const { document, bevindingen } = beeldAf(documentId, gehelen, isoMoment(oud?.sinds ?? moment.ms), { naamVan, locVan });
      const xml = document === null ? null : schrijfUrl(document);
      const nieuw: Nieuw = { documentId, publicatieId: houder.publicatieId, titel: stuk.titel, infocat: infocatVan(houder.categorie), blob: stuk.bestand.blob, xml, bevindingen };
      if (oud !== null && oud.xml === xml && oud.infocat === nieuw.infocat && oud.blob === nieuw.blob) vermeldingen.werkBij(nieuw);
      else if (oud === null || document === null) vermeldingen.zet(nieuw, oud, moment);
      else vermeldingen.zet({ ...nieuw, xml: schrijfUrl({ ...document, lastmod: isoMoment(moment.ms) }) }, oud, moment);
    }

    function bewaar(id: PublicatieId, { stukken: aangeboden, ...gegevens }: PublicatieVoorbereid['data']): void {
      nieuwePublicatie.run(id, JSON.stringify({ ...gegevens, publicatieId: id }));
      for (const stuk of aangeboden.filter(metBestand)) nieuwStuk.run(id, stuk.documentId, stuk.volgnummer, JSON.stringify(stuk));
    }

    return {
      apply(event: Vastgelegd<PublicatieEvent>) {
        const id = idOf(event.stream) as PublicatieId;
        const moment: Moment = { ms: event.recordedAt.epochMilliseconds, positie: event.position };
        switch (event.type) {
          case 'PublicatieVoorbereid':
            bewaar(id, event.data);
            return;
          case 'PublicatieGepland':
            return;
          case 'PublicatieOpenbaarGemaakt':
            openbaar.run(event.position, id);
            herschrijf(stukkenVan(id).map(({ documentId }) => documentId), moment);
            return;
          case 'StukIngetrokken': {
            const voor = samenhangen()(id);
            stukWeg.run(id, event.data.documentId);
            herschrijf(geraaktDoor(event.data.documentId, voor, samenhangen()(id)), moment);
            return;
          }
          case 'PublicatieIngetrokken': {
            const geraakt = stukkenVan(id).map(({ documentId }) => documentId);
            stukkenWeg.run(id);
            publicatieWeg.run(id);
            herschrijf(geraakt, moment);
            return;
          }
        }
      },
    };
  };
