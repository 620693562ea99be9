// From document events to rows of the assessment lists.
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentEvent, Oordeel } from '../../src/document/events.ts';
import { isLakEvent, LAKEVENTTYPEN } from '../../src/document/lakken/events.ts';
import { dateInAmsterdam, toIsoDate } from '../../src/kern/date.ts';
import { idOf, type RecordedEvent } from '../../src/kern/event.ts';
import { zaakVan } from '../inventarislijst/schrijver.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { getal } from '../motor/rij.ts';
import type { Leesstand } from './model.ts';

export const types: readonly DocumentEvent['type'][] = [
  'DocumentOntvangen',
  'TekstUitgelezen',
  'DocumentOnleesbaar',
  'DocumentBeschreven',
  'DocumentBeoordeeld',
  'BeoordelingIngetrokken',
  'DocumentAfgevoerd',
  'DocumentIngenomen',
  'InnameOpnieuwGevraagd',
  ...LAKEVENTTYPEN,
];

interface Oordeelkolommen {
  readonly oordeel: Oordeel | null;
  readonly gronden: readonly string[];
  readonly motivering: string | null;
  readonly beoordelaar: string | null;
}
const GEEN_OORDEEL: Oordeelkolommen = { oordeel: null, gronden: [], motivering: null, beoordelaar: null };

/** An order for one document correlates with itself; one for many ties its documents together. */
const bulkVan = ({ metadata: { $correlationId, commandId } }: RecordedEvent): string | null => ($correlationId === commandId ? null : $correlationId);

export function schrijver(db: DatabaseSync): Schrijver {
  const ontvangen = db.prepare('INSERT INTO document(id, zaak, volgnummer, titel, soort, datum, blob, familie, ouder_nr, ouder_rol, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const stam = db.prepare('SELECT volgnummer, familie FROM stamboom WHERE id = ?');
  const nieuweStam = db.prepare('INSERT INTO stamboom(id, volgnummer, familie) VALUES(?, ?, ?)');
  const gelezen = db.prepare('UPDATE document SET paginas = ?, leesstand = ?, blokkades = ?, revision = ? WHERE id = ?');
  const ingenomen = db.prepare('UPDATE document SET zonder_pdf = ?, revision = ? WHERE id = ?');
  // A later failure takes nothing away from a document that has its text.
  const onleesbaar = db.prepare(`UPDATE document SET leesstand = CASE leesstand WHEN 'gelezen' THEN 'gelezen' ELSE 'onleesbaar' END, revision = ? WHERE id = ?`);
  const beschreven = db.prepare('UPDATE document SET titel = ?, soort = ?, datum = ?, revision = ? WHERE id = ?');
  const beoordeeld = db.prepare(
    `UPDATE document SET oordeel = ?, gronden = ?, motivering = ?, beoordelaar = ?, beoordeeld_op = ?, bulk = ?, door = ?, positie = ?, revision = ? WHERE id = ?`,
  );
  /** A judgement in bulk is bound to the revision of the document, whatever made it. */
  const gevolgd = db.prepare('UPDATE document SET revision = ? WHERE id = ?');
  const afgevoerd = db.prepare('DELETE FROM document WHERE id = ?');

  const schrijfOordeel = (event: RecordedEvent, { oordeel, gronden, motivering, beoordelaar }: Oordeelkolommen): void => {
    const op = oordeel === null ? null : toIsoDate(dateInAmsterdam(event.recordedAt));
    const { actor } = event.metadata;
    beoordeeld.run(oordeel, JSON.stringify(gronden), motivering, beoordelaar, op, bulkVan(event), actor, event.position, event.revision, idOf(event.stream));
  };

  return {
    apply(event: Vastgelegd<DocumentEvent>) {
      const id = idOf(event.stream);
      const { revision } = event;
      if (isLakEvent(event)) {
        gevolgd.run(revision, id);
        return;
      }
      switch (event.type) {
        case 'DocumentOntvangen': {
          const { herkomst, volgnummer, titel, soort, datum, blob, ouder } = event.data;
          const rij = ouder === undefined ? undefined : stam.get(ouder.documentId);
          const familie = rij === undefined ? volgnummer : getal(rij, 'familie');
          nieuweStam.run(id, volgnummer, familie);
          ontvangen.run(id, zaakVan(herkomst), volgnummer, titel, soort, datum, blob, familie, rij === undefined ? null : getal(rij, 'volgnummer'), ouder?.rol ?? null, revision);
          return;
        }
        case 'TekstUitgelezen': {
          const { paginas, bevindingen } = event.data;
          const stand: Leesstand = 'gelezen';
          gelezen.run(paginas, stand, bevindingen.filter(({ ernst }) => ernst === 'blokkeert').length, revision, id);
          return;
        }
        case 'DocumentIngenomen':
          ingenomen.run(event.data.leesversie.soort === 'geen' ? 1 : 0, revision, id);
          return;
        case 'InnameOpnieuwGevraagd':
          gevolgd.run(revision, id);
          return;
        case 'DocumentOnleesbaar':
          onleesbaar.run(revision, id);
          return;
        case 'DocumentBeschreven':
          beschreven.run(event.data.titel, event.data.soort, event.data.datum, revision, id);
          return;
        case 'DocumentBeoordeeld':
          schrijfOordeel(event, event.data);
          return;
        case 'BeoordelingIngetrokken':
          schrijfOordeel(event, GEEN_OORDEEL);
          return;
        case 'DocumentAfgevoerd':
          afgevoerd.run(id);
          return;
      }
    },
  };
}
