// The questions about production reports that were read in, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { InlezingId, MedewerkerId, PublicatieId } from '../../src/kern/ids.ts';
import { getal, moment, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Inlezing, Inlezingen } from './model.ts';

const naarInlezing = (rij: Rij): Inlezing => ({
  inlezingId: tekst<InlezingId>(rij, 'inlezing_id'),
  stand: tekst<Inlezing['stand']>(rij, 'stand'),
  titel: tekst(rij, 'titel'),
  door: tekst<MedewerkerId>(rij, 'door'),
  begonnenOp: moment(rij, 'begonnen_op'),
  rijen: getal(rij, 'rijen'),
  fouten: getal(rij, 'fouten'),
  publicatieId: tekstOfNiets<PublicatieId>(rij, 'publicatie_id'),
});

export function vragen(db: DatabaseSync): Inlezingen {
  const nieuwste = db.prepare('SELECT * FROM inlezing ORDER BY begonnen_op DESC, inlezing_id DESC LIMIT ?');
  const vanPublicatie = db.prepare('SELECT inlezing_id FROM inlezing WHERE publicatie_id = ? ORDER BY begonnen_op DESC LIMIT 1');
  return {
    nieuwste: (aantal) => nieuwste.all(aantal).map(naarInlezing),
    vanPublicatie: (publicatieId) => {
      const rij = vanPublicatie.get(publicatieId);
      return rij === undefined ? null : tekst<InlezingId>(rij, 'inlezing_id');
    },
  };
}
