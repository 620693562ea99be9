// Lists of publications, as a read model.
import type { DatabaseSync } from 'node:sqlite';
import { idOf } from '../../src/kern/event.ts';
import type { MedewerkerId, ReeksId } from '../../src/kern/ids.ts';
import type { ReeksEvent } from '../../src/reeks/events.ts';
import type { Projection, Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { getal, moment, tekst, type Rij } from '../motor/rij.ts';
import type { Reeks, Reeksen } from './model.ts';

export type * from './model.ts';

const schema = `
  CREATE TABLE reeks(
    id TEXT PRIMARY KEY, gestopt INTEGER NOT NULL, afzender TEXT NOT NULL, door TEXT NOT NULL, begonnen_op INTEGER NOT NULL, rijen INTEGER NOT NULL,
    gedaan INTEGER NOT NULL, fouten INTEGER NOT NULL, geweigerd INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
const indexes = 'CREATE INDEX reeks_begonnen ON reeks(begonnen_op);';
const types: readonly ReeksEvent['type'][] = ['ReeksBegonnen', 'ReeksrijenGedaan', 'ReeksGestopt', 'ReeksHervat'];

function schrijver(db: DatabaseSync): Schrijver {
  const nieuw = db.prepare('INSERT INTO reeks VALUES(?, 0, ?, ?, ?, ?, 0, ?, 0)');
  const gedaan = db.prepare('UPDATE reeks SET gedaan = ?, geweigerd = geweigerd + ? WHERE id = ?');
  const gestopt = db.prepare('UPDATE reeks SET gestopt = 1 WHERE id = ?');
  const hervat = db.prepare('UPDATE reeks SET gestopt = 0, geweigerd = CASE WHEN gedaan = rijen THEN 0 ELSE geweigerd END, gedaan = CASE WHEN gedaan = rijen THEN 0 ELSE gedaan END WHERE id = ?');
  return {
    apply(event: Vastgelegd<ReeksEvent>) {
      const id = idOf(event.stream);
      switch (event.type) {
        case 'ReeksBegonnen': {
          const { afzender, door, rijen, fouten } = event.data;
          nieuw.run(id, afzender, door, event.recordedAt.epochMilliseconds, rijen, fouten);
          return;
        }
        case 'ReeksrijenGedaan':
          gedaan.run(event.data.tot, event.data.geweigerd, id);
          return;
        case 'ReeksGestopt':
          gestopt.run(id);
          return;
        case 'ReeksHervat':
          hervat.run(id);
      }
    },
  };
}

function standVan(rij: Rij): Reeks['stand'] {
  if (getal(rij, 'gedaan') >= getal(rij, 'rijen')) return 'klaar';
  return getal(rij, 'gestopt') === 1 ? 'gestopt' : 'bezig';
}

const naarReeks = (rij: Rij): Reeks => ({
  reeksId: tekst<ReeksId>(rij, 'id'),
  stand: standVan(rij),
  afzender: tekst(rij, 'afzender'),
  door: tekst<MedewerkerId>(rij, 'door'),
  begonnenOp: moment(rij, 'begonnen_op'),
  rijen: getal(rij, 'rijen'),
  gedaan: getal(rij, 'gedaan'),
  geweigerd: getal(rij, 'fouten') + getal(rij, 'geweigerd'),
});

function vragen(db: DatabaseSync): Reeksen {
  const nieuwste = db.prepare('SELECT * FROM reeks ORDER BY begonnen_op DESC, id DESC LIMIT ?');
  return { nieuwste: (aantal) => nieuwste.all(aantal).map(naarReeks) };
}

export const reeksen: Projection<Reeksen> = { name: 'reeksen', version: 1, schema, indexes, types, schrijver, vragen };
