// The private links as a read model.
import type { DatabaseSync } from 'node:sqlite';
import type { InzageEvent } from '../../src/inzage/events.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import { idOf, type Actor } from '../../src/kern/event.ts';
import type { InzageId } from '../../src/kern/ids.ts';
import type { Projection, Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Inzagelink, Inzages } from './model.ts';

export type * from './model.ts';

const schema = `
  CREATE TABLE inzage(
    id TEXT PRIMARY KEY, besluit_id TEXT NOT NULL, gegeven_op TEXT NOT NULL, door TEXT NOT NULL, geldig_tot TEXT NOT NULL, ingetrokken_op TEXT,
    begin INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
const indexes = 'CREATE INDEX inzage_per_besluit ON inzage(besluit_id, begin DESC);';
const types: readonly InzageEvent['type'][] = ['InzageGegeven', 'InzageIngetrokken'];

function schrijver(db: DatabaseSync): Schrijver {
  const nieuw = db.prepare('INSERT INTO inzage VALUES(?, ?, ?, ?, ?, NULL, ?)');
  const ingetrokken = db.prepare('UPDATE inzage SET ingetrokken_op = ? WHERE id = ?');
  return {
    apply(event: Vastgelegd<InzageEvent>) {
      const id = idOf(event.stream);
      switch (event.type) {
        case 'InzageGegeven': {
          const { besluitId, gegevenOp, geldigTotEnMet } = event.data;
          nieuw.run(id, besluitId, gegevenOp, event.metadata.actor, geldigTotEnMet, event.position);
          return;
        }
        case 'InzageIngetrokken':
          ingetrokken.run(event.data.ingetrokkenOp, id);
          return;
      }
    },
  };
}

const naarLink = (rij: Rij): Inzagelink => ({
  inzageId: tekst<InzageId>(rij, 'id'),
  gegevenOp: tekst<IsoDate>(rij, 'gegeven_op'),
  door: tekst<Actor>(rij, 'door'),
  geldigTotEnMet: tekst<IsoDate>(rij, 'geldig_tot'),
  ingetrokkenOp: tekstOfNiets<IsoDate>(rij, 'ingetrokken_op'),
});

function vragen(db: DatabaseSync): Inzages {
  const vanBesluit = db.prepare('SELECT * FROM inzage WHERE besluit_id = ? ORDER BY begin DESC');
  return { vanBesluit: (besluitId) => vanBesluit.all(besluitId).map(naarLink) };
}

export const inzages: Projection<Inzages> = { name: 'inzages', version: 1, schema, indexes, types, schrijver, vragen };
