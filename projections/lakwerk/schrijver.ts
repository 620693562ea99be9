// From events of redaction to rows.
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentAfgevoerd, DocumentOntvangen } from '../../src/document/events.ts';
import { LAKEVENTTYPEN, type LakEvent } from '../../src/document/lakken/events.ts';
import type { Lakwijziging } from '../../src/document/lakken/ongedaan.ts';
import { evolveLakken, type Lak } from '../../src/document/lakken/state.ts';
import { idOf } from '../../src/kern/event.ts';
import { zaakVan } from '../inventarislijst/schrijver.ts';
import { json } from '../motor/rij.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';

type Gevolgd = LakEvent | DocumentOntvangen | DocumentAfgevoerd;
export const types: readonly Gevolgd['type'][] = [...LAKEVENTTYPEN, 'DocumentOntvangen', 'DocumentAfgevoerd'];

export function schrijver(db: DatabaseSync): Schrijver {
  const een = db.prepare('SELECT lak FROM lak WHERE document = ? AND id = ?');
  const alle = db.prepare('SELECT lak FROM lak WHERE document = ?');
  const zet = db.prepare(
    `INSERT INTO lak(document, id, pagina, volgorde, kenmerk, lak) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(document, id) DO UPDATE SET lak = excluded.lak`,
  );
  const nieuw = db.prepare('INSERT INTO document(id, zaak, weg) VALUES(?, ?, 0)');
  const afgevoerd = db.prepare('UPDATE document SET weg = 1 WHERE id = ?');
  const weg = db.prepare('DELETE FROM lak WHERE document = ? AND id = ?');
  const wijziging = db.prepare('INSERT INTO wijziging(document, revision, door, opdracht, oorzaak, wijziging) VALUES(?, ?, ?, ?, ?, ?)');
  const gecontroleerd = db.prepare('INSERT INTO controle(document, revision) VALUES(?, ?) ON CONFLICT(document) DO UPDATE SET revision = excluded.revision');
  const opmerking = db.prepare('INSERT INTO opmerking(document, revision, id, pagina, lak, tekst, door, recorded_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)');
  const verworpen = db.prepare('INSERT INTO verworpen(document, revision, pagina, voorstel) VALUES(?, ?, ?, ?)');

  return {
    apply(event: Vastgelegd<Gevolgd>) {
      const { revision, metadata, position } = event;
      const document = idOf(event.stream);
      const bewaar = (lak: Lak): unknown => zet.run(document, lak.lakId, lak.pagina, position, lak.tekstkenmerk, JSON.stringify(lak));
      const lakVan = (lakId: string): Lak | null => {
        const rij = een.get(document, lakId);
        return rij === undefined ? null : json<Lak>(rij, 'lak');
      };
      const schrijf = (door: string, wat: Lakwijziging): unknown =>
        wijziging.run(document, revision, door, metadata.commandId, metadata.$causationId, JSON.stringify(wat));
      switch (event.type) {
        case 'DocumentOntvangen':
          nieuw.run(document, zaakVan(event.data.herkomst));
          return;
        case 'DocumentAfgevoerd':
          afgevoerd.run(document);
          return;
        case 'LakGeplaatst': {
          const [lak] = evolveLakken([], event);
          if (lak === undefined) return;
          bewaar(lak);
          schrijf(event.data.door, { soort: 'geplaatst', lak });
          return;
        }
        case 'LakGrondenGewijzigd': {
          const voor = lakVan(event.data.lakId);
          if (voor === null) return;
          const [lak] = evolveLakken([voor], event);
          if (lak === undefined) return;
          bewaar(lak);
          schrijf(event.data.door, { soort: 'gronden', lak, was: voor.gronden });
          return;
        }
        case 'LakIngetrokken': {
          const lak = lakVan(event.data.lakId);
          if (lak === null) return;
          weg.run(document, lak.lakId);
          schrijf(event.data.door, { soort: 'ingetrokken', lak });
          return;
        }
        case 'LakkenNagekeken':
          for (const lak of evolveLakken(alle.all(document).map((rij) => json<Lak>(rij, 'lak')), event)) bewaar(lak);
          return;
        case 'VoorstelVerworpen':
          verworpen.run(document, revision, event.data.pagina, JSON.stringify(event.data));
          return;
        case 'LakOpmerkingGeplaatst': {
          const { opmerkingId, pagina, lakId, tekst, door } = event.data;
          opmerking.run(document, revision, opmerkingId, pagina, lakId, tekst, door, event.recordedAt.epochMilliseconds);
          return;
        }
        case 'LakkenTeruggestuurd':
        case 'LakkenGoedgekeurd':
          gecontroleerd.run(document, revision);
          return;
        case 'LakkenAangeboden':
        case 'LakgoedkeuringIngetrokken':
        case 'SchoneKopieGevraagd':
        case 'GelakteVersieGemaakt':
        case 'GelakteVersieBewezen':
        case 'GelakteVersieGeweigerd':
          return;
      }
    },
  };
}
