// From an event of a letter's text to one version of it.
import type { DatabaseSync } from 'node:sqlite';
import type { SjabloonEvent } from '../../src/sjabloon/events.ts';
import { idOf } from '../../src/kern/event.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';

export const types: readonly SjabloonEvent['type'][] = ['SjabloonGewijzigd', 'SjabloonHersteld'];

const eigenVan = (event: Vastgelegd<SjabloonEvent>): string | null => {
  switch (event.type) {
    case 'SjabloonGewijzigd': {
      const { onderwerp, tekst } = event.data;
      return JSON.stringify({ onderwerp, tekst });
    }
    case 'SjabloonHersteld':
      return null;
  }
};

export function schrijver(db: DatabaseSync): Schrijver {
  const nieuw = db.prepare('INSERT INTO versie VALUES(?, ?, ?, ?, ?, ?)');
  return {
    apply(event: Vastgelegd<SjabloonEvent>) {
      const { versie, reden } = event.data;
      nieuw.run(idOf(event.stream), versie, eigenVan(event), reden, event.metadata.actor, event.recordedAt.epochMilliseconds);
    },
  };
}
