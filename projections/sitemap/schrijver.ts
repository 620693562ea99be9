// From publication events to written-out entries. What is withdrawn is gone in the same transaction; what did not change keeps its date.
import type { DatabaseSync } from 'node:sqlite';
import { idOf, type RecordedEvent } from '../../src/kern/event.ts';
import type { DocumentId, PublicatieId } from '../../src/kern/ids.ts';
import type { Bronstuk } from '../../src/diwoo/bron.ts';
import { samenhangVan, type Samenhang } from '../../src/diwoo/samenhang.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { bronrijen } from './bronrijen.ts';
import type { Sitemapgebeurtenis } from './gebeurtenissen.ts';
import { herschrijver, type Sitemapopties } from './herschrijver.ts';
import type { Moment } from './opslag.ts';

/**
 * The pieces whose entry may change when one piece does: the piece, the whole it is part of, and what it is attached to.
 * All of them when another piece becomes the whole, or when it is the whole itself that changes.
 */
function geraaktDoor(documentId: DocumentId, voor: Samenhang, na: Samenhang): readonly DocumentId[] {
  const hoofdstuk = na.hoofdstuk?.documentId;
  if (voor.hoofdstuk?.documentId !== hoofdstuk || hoofdstuk === documentId) return [...new Set([...voor.stukken.keys(), ...na.stukken.keys()])];
  const nummers = new Set([voor.stukken.get(documentId)?.bijlageBij, na.stukken.get(documentId)?.bijlageBij]);
  const ouders = na.leesbaar.filter(({ volgnummer }) => nummers.has(volgnummer));
  return [documentId, ...(hoofdstuk === undefined ? [] : [hoofdstuk]), ...ouders.map((each) => each.documentId)];
}

export const schrijver =
  (opties: Sitemapopties) =>
  (db: DatabaseSync): Schrijver => {
    const bron = bronrijen(db);
    const herschrijf = herschrijver(db, bron, opties);

    const allesVan = (id: PublicatieId): readonly DocumentId[] => bron.stukken(id).map(({ documentId }) => documentId);
    const samenhang = (id: PublicatieId): Samenhang => samenhangVan({ publicatie: bron.publicatie(id), stukken: bron.stukken(id) });
    /** One piece is other than it was. */
    const metStuk = (id: PublicatieId, documentId: DocumentId, moment: Moment, doe: () => void): void => {
      const voor = samenhang(id);
      doe();
      herschrijf(geraaktDoor(documentId, voor, samenhang(id)), moment);
    };

    return {
      apply(event: RecordedEvent & Vastgelegd<Sitemapgebeurtenis>) {
        const id = idOf<PublicatieId>(event.stream);
        const moment: Moment = { ms: event.recordedAt.epochMilliseconds, positie: event.position };
        switch (event.type) {
          case 'PublicatieVoorbereid':
            bron.nieuw(id, event.data);
            return;
          case 'PublicatieOpenbaarGemaakt':
            bron.maakOpenbaar(id, event.position);
            herschrijf(allesVan(id), moment);
            return;
          case 'PublicatieGewijzigd':
            bron.beschrijf(id, event.data.gegevens);
            herschrijf(allesVan(id), moment);
            return;
          case 'StukToegevoegd':
          case 'StukHergepubliceerd': {
            const { stuk } = event.data;
            metStuk(id, stuk.documentId, moment, () => bron.zet(id, stuk));
            return;
          }
          case 'StukGewijzigd': {
            const { documentId, gegevens } = event.data;
            const stuk = bron.stuk(id, documentId);
            if (stuk === null) return;
            const { oordeel, gronden, motivering, vindplaats, bestand, correctie } = stuk;
            const nieuw = { ...gegevens, documentId, oordeel, gronden, motivering, vindplaats, bestand, ...(correctie === undefined ? {} : { correctie }) };
            metStuk(id, documentId, moment, () => bron.zet(id, nieuw));
            return;
          }
          case 'StukVervangen': {
            const { documentId, oordeel, gronden, motivering, bestand, correctie } = event.data;
            const stuk = bron.stuk(id, documentId);
            if (stuk === null) return;
            const nieuw: Bronstuk = { ...stuk, oordeel, gronden, motivering, bestand, correctie };
            metStuk(id, documentId, moment, () => bron.zet(id, nieuw));
            return;
          }
          case 'StukIngetrokken': {
            const { documentId } = event.data;
            metStuk(id, documentId, moment, () => bron.verwijder(id, documentId));
            return;
          }
          case 'PublicatieIngetrokken': {
            const weg = allesVan(id);
            bron.trekIn(id);
            herschrijf(weg, moment);
            return;
          }
          case 'PublicatieHergepubliceerd':
            bron.beschrijf(id, event.data.gegevens);
            for (const stuk of event.data.stukken) bron.zet(id, stuk);
            bron.maakOpenbaar(id, event.position);
            herschrijf(allesVan(id), moment);
        }
      },
    };
  };
