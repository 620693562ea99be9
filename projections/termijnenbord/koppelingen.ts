// Which documents and decisions belong to which request: their streams say so only once, at their beginning.
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentEvent } from '../../src/document/events.ts';
import { idOf, type StreamName } from '../../src/kern/event.ts';
import type { VerzoekId } from '../../src/kern/ids.ts';
import type { Vastgelegd } from '../motor/projectie.ts';
import { getal, tekst } from '../motor/rij.ts';

export interface Besluitboek {
  leg(stream: StreamName, verzoekId: VerzoekId): void;
  verzoekVan(stream: StreamName): VerzoekId | null;
}

/** Which request a decision is about. */
export function besluitboek(db: DatabaseSync): Besluitboek {
  const leg = db.prepare('INSERT INTO besluit(id, verzoek_id) VALUES(?, ?)');
  const lees = db.prepare('SELECT verzoek_id FROM besluit WHERE id = ?');
  return {
    leg: (stream, verzoekId) => void leg.run(idOf(stream), verzoekId),
    verzoekVan(stream) {
      const rij = lees.get(idOf(stream));
      return rij === undefined ? null : tekst<VerzoekId>(rij, 'verzoek_id');
    },
  };
}

export interface Stap {
  readonly verzoekId: VerzoekId;
  readonly totaal: number;
  readonly beoordeeld: number;
}

/** Which documents count for which request, and what an event adds to the two numbers; null when it is not about a request. */
export function documentboek(db: DatabaseSync): (event: Vastgelegd<DocumentEvent>) => Stap | null {
  const nieuw = db.prepare('INSERT INTO document(id, verzoek_id, beoordeeld) VALUES(?, ?, 0)');
  const lees = db.prepare('SELECT verzoek_id, beoordeeld FROM document WHERE id = ?');
  const beoordeel = db.prepare('UPDATE document SET beoordeeld = ? WHERE id = ?');
  const weg = db.prepare('DELETE FROM document WHERE id = ?');
  return (event) => {
    const id = idOf(event.stream);
    if (event.type === 'DocumentOntvangen') {
      const { herkomst } = event.data;
      if (herkomst.soort !== 'verzoek') return null;
      nieuw.run(id, herkomst.verzoekId);
      return { verzoekId: herkomst.verzoekId, totaal: 1, beoordeeld: 0 };
    }
    const rij = lees.get(id);
    if (rij === undefined) return null;
    const verzoekId = tekst<VerzoekId>(rij, 'verzoek_id');
    const was = getal(rij, 'beoordeeld');
    if (event.type === 'DocumentAfgevoerd') {
      weg.run(id);
      return { verzoekId, totaal: -1, beoordeeld: -was };
    }
    const is = event.type === 'DocumentBeoordeeld' ? 1 : 0;
    if (is !== was) beoordeel.run(is, id);
    return { verzoekId, totaal: 0, beoordeeld: is - was };
  };
}
