// From events of a report to its row.
import type { DatabaseSync } from 'node:sqlite';
import { idOf } from '../../src/kern/event.ts';
import type { InlezingEvent } from '../../src/inlezing/events.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';

export const types: readonly InlezingEvent['type'][] = ['InlezingBegonnen', 'RapportGelezen', 'BestandenNagekeken', 'InlezingMislukt', 'InlezingBevestigd', 'OvernameGestopt', 'OvernameHervat', 'InlezingAfgewezen'];

export function schrijver(db: DatabaseSync): Schrijver {
  const nieuw = db.prepare("INSERT INTO inlezing VALUES(?, 'lezen', ?, ?, ?, 0, 0, 0, NULL)");
  const gelezen = db.prepare('UPDATE inlezing SET stand = ?, rijen = ?, fouten = ?, bestanden = ? WHERE inlezing_id = ?');
  const nagekeken = db.prepare("UPDATE inlezing SET stand = CASE WHEN ? < bestanden THEN 'nakijken' ELSE 'klaar' END, fouten = fouten + ? WHERE inlezing_id = ?");
  const stand = db.prepare('UPDATE inlezing SET stand = ?, publicatie_id = ? WHERE inlezing_id = ?');
  return {
    apply(event: Vastgelegd<InlezingEvent>) {
      const id = idOf(event.stream);
      switch (event.type) {
        case 'InlezingBegonnen':
          nieuw.run(id, event.data.titel, event.data.door, event.recordedAt.epochMilliseconds);
          return;
        case 'RapportGelezen':
          gelezen.run(event.data.bestanden > 0 ? 'nakijken' : 'klaar', event.data.rijen, event.data.fouten, event.data.bestanden, id);
          return;
        case 'BestandenNagekeken':
          nagekeken.run(event.data.tot, event.data.gebreken, id);
          return;
        case 'InlezingMislukt':
          stand.run('mislukt', null, id);
          return;
        case 'InlezingAfgewezen':
          stand.run('afgewezen', null, id);
          return;
        case 'InlezingBevestigd':
          stand.run('bevestigd', event.data.publicatieId, id);
          return;
        // Whether it goes on is shown on the page of the report itself.
        case 'OvernameGestopt':
        case 'OvernameHervat':
      }
    },
  };
}
