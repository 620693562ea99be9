// From events of a delivery to its rows.
import type { DatabaseSync } from 'node:sqlite';
import { idOf } from '../../src/kern/event.ts';
import type { LeveringEvent } from '../../src/levering/events.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';

export const types: readonly LeveringEvent['type'][] = [
  'LeveringBegonnen',
  'ArchiefOntvangen',
  'ArchiefUitgepakt',
  'ArchiefGeweigerd',
  'UitpakkenOpnieuwGevraagd',
  'BestandGeweigerd',
  'BestandWasErAl',
  'LeveringAfgerond',
];

export function schrijver(db: DatabaseSync): Schrijver {
  const begonnen = db.prepare('INSERT INTO levering(id, verzoek, door, begonnen, zoekopdracht) VALUES(?, ?, ?, ?, ?)');
  const archief = db.prepare(`INSERT INTO archief(id, levering, bestandsnaam, bytes, stand) VALUES(?, ?, ?, ?, 'wacht')`);
  const stand = db.prepare('UPDATE archief SET stand = ?, reden = ?, leden = ? WHERE id = ?');
  const regel = db.prepare('INSERT INTO niet_toegevoegd VALUES(?, ?, ?, ?, ?)');
  const geweigerd = db.prepare('UPDATE levering SET geweigerd = geweigerd + 1 WHERE id = ?');
  const dubbel = db.prepare('UPDATE levering SET dubbel = dubbel + 1 WHERE id = ?');
  const afgerond = db.prepare('UPDATE levering SET ontvangen = ?, niet_gekomen = ? WHERE id = ?');

  return {
    apply(event: Vastgelegd<LeveringEvent>) {
      const id = idOf(event.stream);
      switch (event.type) {
        case 'LeveringBegonnen': {
          const { herkomst, zoekopdrachtId } = event.data;
          begonnen.run(id, herkomst.soort === 'verzoek' ? herkomst.verzoekId : null, event.metadata.actor, event.recordedAt.epochMilliseconds, zoekopdrachtId ?? null);
          return;
        }
        case 'ArchiefOntvangen':
          archief.run(event.data.archiefId, id, event.data.bestandsnaam, event.data.bytes);
          return;
        case 'ArchiefUitgepakt':
          stand.run('uitgepakt', null, event.data.leden, event.data.archiefId);
          return;
        case 'ArchiefGeweigerd':
          stand.run('geweigerd', event.data.reden, null, event.data.archiefId);
          return;
        case 'UitpakkenOpnieuwGevraagd':
          stand.run('wacht', null, null, event.data.archiefId);
          return;
        case 'BestandGeweigerd':
          regel.run(event.position, id, event.data.bestandsnaam, event.data.reden, null);
          geweigerd.run(id);
          return;
        case 'BestandWasErAl':
          regel.run(event.position, id, event.data.bestandsnaam, null, event.data.documentId);
          dubbel.run(id);
          return;
        case 'LeveringAfgerond':
          afgerond.run(event.data.ontvangen, event.data.nietGekomen, id);
          return;
      }
    },
  };
}
