// From publication events to the register. What is withdrawn loses file, text and explanation in the same transaction.
import type { DatabaseSync } from 'node:sqlite';
import { idOf } from '../../src/kern/event.ts';
import type { PublicatieEvent, PublicatieVoorbereid, Stuk } from '../../src/publicatie/events.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';

export const types: readonly PublicatieEvent['type'][] = [
  'PublicatieVoorbereid',
  'PublicatieGepland',
  'PublicatieOpenbaarGemaakt',
  'PublicatieIngetrokken',
  'StukIngetrokken',
];

const LEEG = 'motivering = NULL, vindplaats = NULL, blob = NULL, bytes = NULL, mediatype = NULL, paginas = NULL, tekst = NULL';

export function schrijver(db: DatabaseSync): Schrijver {
  const voorbereid = db.prepare(
    `INSERT INTO publicatie(id, stand, categorie, organisatie, titel, samenvatting, datum, jaar, bron, verzoek_id, besluit_id, nummer,
     begin, gewijzigd_op, revision) VALUES(?, 'voorbereid', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const stuk = db.prepare('INSERT INTO stuk VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?)');
  const gepland = db.prepare(`UPDATE publicatie SET stand = 'gepland', gepland_op = ?, gewijzigd_op = ?, revision = ? WHERE id = ?`);
  const openbaar = db.prepare(
    `UPDATE publicatie SET stand = 'openbaar', openbaar_op = ?, openbaar_sinds = ?, gewijzigd_op = ?, revision = ? WHERE id = ?`,
  );
  const ingetrokken = db.prepare(
    `UPDATE publicatie SET stand = 'ingetrokken', samenvatting = '', ingetrokken_op = ?, reden = ?, gewijzigd_op = ?, revision = ? WHERE id = ?`,
  );
  const stukkenLeeg = db.prepare(
    `UPDATE stuk SET ${LEEG}, ingetrokken_op = coalesce(ingetrokken_op, ?), reden = coalesce(reden, ?) WHERE publicatie_id = ?`,
  );
  const stukIngetrokken = db.prepare(`UPDATE stuk SET ${LEEG}, ingetrokken_op = ?, reden = ? WHERE publicatie_id = ? AND document_id = ?`);
  const gewijzigd = db.prepare('UPDATE publicatie SET gewijzigd_op = ?, revision = ? WHERE id = ?');
  const regel = db.prepare('INSERT INTO geschiedenis VALUES(?, ?, ?, ?, ?, ?, ?)');

  const nieuwStuk = (id: string, each: Stuk): void => {
    const { documentId, rol, volgnummer, titel, soort, datum, oordeel, gronden, motivering, vindplaats, bestand, bijlageBij = null, gesprek = null, zelfdeAls = null } = each;
    stuk.run(
      id, documentId, rol, volgnummer, titel, soort, datum, oordeel, JSON.stringify(gronden), motivering, vindplaats,
      bestand?.blob ?? null, bestand?.bytes ?? null, bestand?.mediatype ?? null, bestand?.paginas ?? null, bestand?.tekst ?? null,
      bijlageBij, gesprek, zelfdeAls,
    );
  };
  const nieuw = (id: string, event: Vastgelegd<PublicatieVoorbereid>, moment: number): void => {
    const { categorie, organisatie, titel, samenvatting, datum, bron, stukken } = event.data;
    const van = bron.soort === 'besluit' ? bron : null;
    voorbereid.run(
      id, categorie, organisatie, titel, samenvatting, datum, Number(datum.slice(0, 4)), JSON.stringify(bron),
      van?.verzoekId ?? null, van?.besluitId ?? null, van?.nummer ?? null, event.position, moment, event.revision,
    );
    for (const each of stukken) nieuwStuk(id, each);
  };

  return {
    apply(event: Vastgelegd<PublicatieEvent>) {
      const id = idOf(event.stream);
      const { revision, type } = event;
      const moment = event.recordedAt.epochMilliseconds;
      switch (event.type) {
        case 'PublicatieVoorbereid':
          nieuw(id, event, moment);
          return;
        case 'PublicatieGepland':
          gepland.run(event.data.openbaarOp, moment, revision, id);
          return;
        case 'PublicatieOpenbaarGemaakt':
          openbaar.run(event.data.openbaarOp, event.position, moment, revision, id);
          regel.run(id, revision, type, event.data.openbaarOp, moment, null, null);
          return;
        case 'PublicatieIngetrokken': {
          const { ingetrokkenOp, reden } = event.data;
          ingetrokken.run(ingetrokkenOp, reden, moment, revision, id);
          stukkenLeeg.run(ingetrokkenOp, reden, id);
          regel.run(id, revision, type, ingetrokkenOp, moment, null, reden);
          return;
        }
        case 'StukIngetrokken': {
          const { documentId, ingetrokkenOp, reden } = event.data;
          stukIngetrokken.run(ingetrokkenOp, reden, id, documentId);
          gewijzigd.run(moment, revision, id);
          regel.run(id, revision, type, ingetrokkenOp, moment, documentId, reden);
          return;
        }
      }
    },
  };
}
