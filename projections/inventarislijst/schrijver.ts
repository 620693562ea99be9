// From document events to rows of the inventory list.
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentEvent, Herkomst } from '../../src/document/events.ts';
import { idOf } from '../../src/kern/event.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { innameschrijver } from './innameschrijver.ts';

export const types: readonly DocumentEvent['type'][] = [
  'DocumentOntvangen',
  'TekstUitgelezen',
  'DocumentIngenomen',
  'InnameOpnieuwGevraagd',
  'DocumentOnleesbaar',
  'DocumentBeschreven',
  'DocumentBeoordeeld',
  'BeoordelingIngetrokken',
  'DocumentAfgevoerd',
];

export const zaakVan = (herkomst: Herkomst): string =>
  herkomst.soort === 'verzoek' ? herkomst.verzoekId : `actief:${herkomst.organisatie}`;

export function schrijver(db: DatabaseSync): Schrijver {
  const ontvangen = db.prepare(
    `INSERT INTO document(id, zaak, herkomst, volgnummer, titel, soort, datum, blob, bytes, mediatype, bestandsnaam, bevindingen, familie, revision)
     VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', ?, ?)`,
  );
  const inname = innameschrijver(db);
  const beschreven = db.prepare('UPDATE document SET titel = ?, soort = ?, datum = ?, beschreven = 1, revision = ? WHERE id = ?');
  const beoordeeld = db.prepare(
    `UPDATE document SET oordeel = ?, gronden = ?, motivering = ?, tijdsverloop = ?, vindplaats = ?, openbaar_op = ?, beoordelaar = ?,
     revision = ? WHERE id = ?`,
  );
  const ingetrokken = db.prepare(
    `UPDATE document SET oordeel = NULL, gronden = NULL, motivering = NULL, tijdsverloop = NULL, vindplaats = NULL, openbaar_op = NULL,
     beoordelaar = NULL, revision = ? WHERE id = ?`,
  );
  const afgevoerd = db.prepare('UPDATE document SET afgevoerd = ?, revision = ? WHERE id = ?');

  return {
    apply(event: Vastgelegd<DocumentEvent>) {
      const { revision } = event;
      const id = idOf(event.stream);
      switch (event.type) {
        case 'DocumentOntvangen': {
          const { herkomst, volgnummer, titel, soort, datum, blob, bytes, mediatype, bestandsnaam } = event.data;
          const zaak = zaakVan(herkomst);
          ontvangen.run(id, zaak, JSON.stringify(herkomst), volgnummer, titel, soort, datum, blob, bytes, mediatype, bestandsnaam, volgnummer, revision);
          inname.herkomst(event);
          return;
        }
        case 'TekstUitgelezen':
        case 'DocumentIngenomen':
        case 'InnameOpnieuwGevraagd':
        case 'DocumentOnleesbaar':
          inname.apply(event);
          return;
        case 'DocumentBeschreven':
          beschreven.run(event.data.titel, event.data.soort, event.data.datum, revision, id);
          return;
        case 'DocumentBeoordeeld': {
          const { oordeel, gronden, motivering, tijdsverloop, vindplaats, openbaarOp, beoordelaar } = event.data;
          beoordeeld.run(oordeel, JSON.stringify(gronden), motivering, tijdsverloop, vindplaats, openbaarOp ?? null, beoordelaar, revision, id);
          return;
        }
        case 'BeoordelingIngetrokken':
          ingetrokken.run(revision, id);
          return;
        case 'DocumentAfgevoerd':
          afgevoerd.run(event.data.reden, revision, id);
          return;
      }
    },
  };
}
