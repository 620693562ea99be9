// Files that we fetch, as a read model.
import type { DatabaseSync } from 'node:sqlite';
import { idOf } from '../../src/kern/event.ts';
import type { DocumentId, MedewerkerId, OphalingId, PublicatieId, Verzegeld } from '../../src/kern/ids.ts';
import type { OphalingEvent } from '../../src/ophaling/events.ts';
import type { Projection, Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { moment, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Ophaling, Ophalingen } from './model.ts';

export type * from './model.ts';

const schema = `
  CREATE TABLE ophaling(
    id TEXT PRIMARY KEY, publicatie_id TEXT NOT NULL, stand TEXT NOT NULL, gegevens TEXT NOT NULL, reden TEXT, document_id TEXT, door TEXT NOT NULL,
    begonnen_op INTEGER NOT NULL, begin INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
const indexes = 'CREATE INDEX ophaling_per_publicatie ON ophaling(publicatie_id, begin);';
const types: readonly OphalingEvent['type'][] = ['OphalingGevraagd', 'OphalingGelukt', 'OphalingMislukt', 'OphalingOpnieuwGevraagd', 'OphalingGestopt'];

function schrijver(db: DatabaseSync): Schrijver {
  const nieuw = db.prepare("INSERT INTO ophaling VALUES(?, ?, 'wacht', ?, NULL, NULL, ?, ?, ?)");
  const stand = db.prepare('UPDATE ophaling SET stand = ?, reden = ?, document_id = ? WHERE id = ?');
  return {
    apply(event: Vastgelegd<OphalingEvent>) {
      const id = idOf(event.stream);
      switch (event.type) {
        case 'OphalingGevraagd': {
          const { publicatieId, gegevens, door } = event.data;
          nieuw.run(id, publicatieId, gegevens, door, event.recordedAt.epochMilliseconds, event.position);
          return;
        }
        case 'OphalingGelukt':
          stand.run('gelukt', null, event.data.documentId, id);
          return;
        case 'OphalingMislukt':
          stand.run('mislukt', event.data.reden, null, id);
          return;
        case 'OphalingOpnieuwGevraagd':
          stand.run('wacht', null, null, id);
          return;
        case 'OphalingGestopt':
          stand.run('gestopt', null, null, id);
      }
    },
  };
}

const naarOphaling = (rij: Rij): Ophaling => ({
  ophalingId: tekst<OphalingId>(rij, 'id'),
  publicatieId: tekst<PublicatieId>(rij, 'publicatie_id'),
  stand: tekst<Ophaling['stand']>(rij, 'stand'),
  gegevens: tekst<Verzegeld>(rij, 'gegevens'),
  reden: tekstOfNiets<Verzegeld>(rij, 'reden'),
  documentId: tekstOfNiets<DocumentId>(rij, 'document_id'),
  door: tekst<MedewerkerId>(rij, 'door'),
  begonnenOp: moment(rij, 'begonnen_op'),
});

function vragen(db: DatabaseSync): Ophalingen {
  const vanPublicatie = db.prepare('SELECT * FROM ophaling WHERE publicatie_id = ? ORDER BY begin');
  const vind = db.prepare('SELECT * FROM ophaling WHERE id = ?');
  return {
    vanPublicatie: (publicatieId) => vanPublicatie.all(publicatieId).map(naarOphaling),
    vind(ophalingId) {
      const rij = vind.get(ophalingId);
      return rij === undefined ? null : naarOphaling(rij);
    },
  };
}

export const ophalingen: Projection<Ophalingen> = { name: 'ophalingen', version: 1, schema, indexes, types, schrijver, vragen };
