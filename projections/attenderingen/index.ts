// The alerts as a read model.
import type { DatabaseSync } from 'node:sqlite';
import type { AttenderingEvent } from '../../src/attendering/events.ts';
import { idOf, type Position } from '../../src/kern/event.ts';
import type { AttenderingId, Verzegeld } from '../../src/kern/ids.ts';
import type { Projection, Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { getal, tekst, type Rij } from '../motor/rij.ts';
import type { Attenderingen, LopendeAttendering } from './model.ts';

export type * from './model.ts';

const schema = `
  CREATE TABLE attendering(
    id TEXT PRIMARY KEY, stand TEXT NOT NULL, kenmerk TEXT NOT NULL, adreskenmerk TEXT NOT NULL, email TEXT NOT NULL, zoekvraag TEXT NOT NULL,
    aangevraagd_op TEXT NOT NULL, tot INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
const indexes = `
  CREATE INDEX attendering_wens ON attendering(kenmerk);
  CREATE INDEX attendering_adres ON attendering(adreskenmerk) WHERE stand = 'aangevraagd';
  CREATE INDEX attendering_stand ON attendering(stand, id);
`;
const types: readonly AttenderingEvent['type'][] = ['AttenderingAangevraagd', 'AttenderingBevestigd', 'AttenderingVerstuurd', 'AttenderingGestopt'];

function schrijver(db: DatabaseSync): Schrijver {
  const nieuw = db.prepare(`INSERT INTO attendering VALUES(?, 'aangevraagd', ?, ?, ?, ?, ?, 0)`);
  const actief = db.prepare(`UPDATE attendering SET stand = 'actief', tot = ? WHERE id = ?`);
  const weg = db.prepare('DELETE FROM attendering WHERE id = ?');
  return {
    apply(event: Vastgelegd<AttenderingEvent>) {
      const id = idOf(event.stream);
      switch (event.type) {
        case 'AttenderingAangevraagd': {
          const { kenmerk, adreskenmerk, email, zoekvraag, aangevraagdOp } = event.data;
          nieuw.run(id, kenmerk, adreskenmerk, email, zoekvraag, aangevraagdOp);
          return;
        }
        case 'AttenderingBevestigd':
          actief.run(event.data.vanaf, id);
          return;
        case 'AttenderingVerstuurd':
          actief.run(event.data.tot, id);
          return;
        case 'AttenderingGestopt':
          weg.run(id);
          return;
      }
    },
  };
}

const naarLopend = (rij: Rij): LopendeAttendering => ({
  attenderingId: tekst<AttenderingId>(rij, 'id'),
  email: tekst<Verzegeld>(rij, 'email'),
  zoekvraag: tekst<Verzegeld>(rij, 'zoekvraag'),
  tot: getal<Position>(rij, 'tot'),
});

function vragen(db: DatabaseSync): Attenderingen {
  const lopend = db.prepare(`SELECT * FROM attendering WHERE stand = 'actief' AND id > ? ORDER BY id LIMIT ?`);
  const wens = db.prepare(`SELECT 1 FROM attendering WHERE kenmerk = ?`);
  const voorAdres = db.prepare(`SELECT count(*) AS n FROM attendering WHERE adreskenmerk = ? AND stand = 'aangevraagd'`);
  const onbevestigd = db.prepare(`SELECT id FROM attendering WHERE stand = 'aangevraagd' AND aangevraagd_op <= ? ORDER BY id`);
  const aantal = db.prepare(`SELECT count(*) AS n FROM attendering WHERE stand = 'actief'`);
  return {
    lopend: (na, hoeveel) => lopend.all(na, hoeveel).map(naarLopend),
    zelfdeWens: (kenmerk) => wens.get(kenmerk) !== undefined,
    onbevestigdVoor: (adreskenmerk) => getal(voorAdres.get(adreskenmerk) ?? {}, 'n'),
    onbevestigdTot: (dag) => onbevestigd.all(dag).map((rij) => tekst<AttenderingId>(rij, 'id')),
    aantal: () => getal(aantal.get() ?? {}, 'n'),
  };
}

export const attenderingen: Projection<Attenderingen> = { name: 'attenderingen', version: 2, schema, indexes, types, schrijver, vragen };
