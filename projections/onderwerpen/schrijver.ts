// From events of topics and publications to the topics and what belongs to them.
import type { DatabaseSync } from 'node:sqlite';
import { idOf } from '../../src/kern/event.ts';
import type { OnderwerpEvent } from '../../src/onderwerp/events.ts';
import type { PublicatieEvent } from '../../src/publicatie/events.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';

type Publicatiefeit = Extract<PublicatieEvent, { type: 'PublicatieVoorbereid' | 'PublicatieGewijzigd' | 'PublicatieOpenbaarGemaakt' | 'PublicatieIngetrokken' | 'PublicatieHergepubliceerd' }>;
type Feit = OnderwerpEvent | Publicatiefeit;

export const types: readonly Feit['type'][] = [
  'OnderwerpGeopend',
  'OnderwerpBeschreven',
  'OnderwerpUitgelicht',
  'TijdlijnpuntGeplaatst',
  'TijdlijnpuntWeggehaald',
  'OnderwerpGesloten',
  'OnderwerpHeropend',
  'PublicatieVoorbereid',
  'PublicatieGewijzigd',
  'PublicatieOpenbaarGemaakt',
  'PublicatieIngetrokken',
  'PublicatieHergepubliceerd',
];

export function schrijver(db: DatabaseSync): Schrijver {
  const nieuw = db.prepare('INSERT INTO onderwerp VALUES(?, ?, ?, ?, 0, 0, ?, ?)');
  const beschreven = db.prepare('UPDATE onderwerp SET soort = ?, naam = ?, samenvatting = ? WHERE id = ?');
  const uitgelicht = db.prepare('UPDATE onderwerp SET uitgelicht = ? WHERE id = ?');
  const gesloten = db.prepare('UPDATE onderwerp SET gesloten = ?, uitgelicht = 0 WHERE id = ?');
  const punt = db.prepare('INSERT OR REPLACE INTO punt VALUES(?, ?, ?, ?, ?, ?)');
  const puntWeg = db.prepare('DELETE FROM punt WHERE onderwerp_id = ? AND id = ?');
  const gewijzigd = db.prepare('UPDATE onderwerp SET gewijzigd_op = ?, revision = ? WHERE id = ?');
  const publicatie = db.prepare('INSERT OR REPLACE INTO publicatie VALUES(?, ?)');
  const ledenWeg = db.prepare('DELETE FROM lid WHERE publicatie_id = ?');
  const lid = db.prepare('INSERT OR IGNORE INTO lid VALUES(?, ?)');

  const leden = (id: string, onderwerpen: readonly string[] = []): void => {
    ledenWeg.run(id);
    for (const each of onderwerpen) lid.run(id, each);
  };
  function vanPublicatie(id: string, event: Publicatiefeit): void {
    switch (event.type) {
      case 'PublicatieVoorbereid':
        publicatie.run(id, 0);
        leden(id, event.data.onderwerpen);
        return;
      case 'PublicatieGewijzigd':
        leden(id, event.data.gegevens.onderwerpen);
        return;
      case 'PublicatieOpenbaarGemaakt':
        publicatie.run(id, 1);
        return;
      case 'PublicatieIngetrokken':
        publicatie.run(id, 0);
        return;
      case 'PublicatieHergepubliceerd':
        publicatie.run(id, 1);
        leden(id, event.data.gegevens.onderwerpen);
        return;
    }
  }

  return {
    apply(event: Vastgelegd<Feit>) {
      const id = idOf(event.stream);
      switch (event.type) {
        case 'OnderwerpGeopend': {
          const { soort, naam, samenvatting } = event.data;
          nieuw.run(id, soort, naam, samenvatting, event.recordedAt.epochMilliseconds, event.revision);
          return;
        }
        case 'OnderwerpBeschreven':
          beschreven.run(event.data.soort, event.data.naam, event.data.samenvatting, id);
          break;
        case 'OnderwerpUitgelicht':
          uitgelicht.run(event.data.uitgelicht ? 1 : 0, id);
          break;
        case 'TijdlijnpuntGeplaatst': {
          const { puntId, datum, titel, tekst, adres } = event.data;
          punt.run(id, puntId, datum, titel, tekst, adres);
          break;
        }
        case 'TijdlijnpuntWeggehaald':
          puntWeg.run(id, event.data.puntId);
          break;
        case 'OnderwerpGesloten':
          gesloten.run(1, id);
          break;
        case 'OnderwerpHeropend':
          gesloten.run(0, id);
          break;
        case 'PublicatieVoorbereid':
        case 'PublicatieGewijzigd':
        case 'PublicatieOpenbaarGemaakt':
        case 'PublicatieIngetrokken':
        case 'PublicatieHergepubliceerd':
          vanPublicatie(id, event);
          return;
      }
      gewijzigd.run(event.recordedAt.epochMilliseconds, event.revision, id);
    },
  };
}
