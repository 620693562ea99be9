// The questions about deliveries, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { Actor } from '../../src/kern/event.ts';
import type { ArchiefId, DocumentId, LeveringId, Verzegeld, VerzoekId, ZoekopdrachtId } from '../../src/kern/ids.ts';
import { getal, moment, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Archief, Levering, Leveringen, NietToegevoegd } from './model.ts';

const naarLevering = (rij: Rij): Levering => ({
  leveringId: tekst<LeveringId>(rij, 'id'),
  door: tekst<Actor>(rij, 'door'),
  begonnenOp: moment(rij, 'begonnen'),
  zoekopdrachtId: tekstOfNiets<ZoekopdrachtId>(rij, 'zoekopdracht'),
  afgerond: rij['ontvangen'] === null ? null : { ontvangen: getal(rij, 'ontvangen'), nietGekomen: getal(rij, 'niet_gekomen') },
  archieven: getal(rij, 'archieven'),
  geweigerd: getal(rij, 'geweigerd'),
  dubbel: getal(rij, 'dubbel'),
});

const naarArchief = (rij: Rij): Archief => ({
  archiefId: tekst<ArchiefId>(rij, 'id'),
  leveringId: tekst<LeveringId>(rij, 'levering'),
  bestandsnaam: tekst<Verzegeld>(rij, 'bestandsnaam'),
  bytes: getal(rij, 'bytes'),
  stand: tekst<Archief['stand']>(rij, 'stand'),
  reden: tekstOfNiets(rij, 'reden'),
  leden: rij['leden'] === null ? null : getal(rij, 'leden'),
});

function naarRegel(rij: Rij): NietToegevoegd {
  const documentId = tekstOfNiets<DocumentId>(rij, 'document');
  return {
    leveringId: tekst<LeveringId>(rij, 'levering'),
    bestandsnaam: tekst<Verzegeld>(rij, 'bestandsnaam'),
    wat: documentId === null ? { soort: 'geweigerd', reden: tekst(rij, 'reden') } : { soort: 'dubbel', documentId },
  };
}

export function vragen(db: DatabaseSync): Leveringen {
  const vanVerzoek = db.prepare(
    'SELECT l.*, (SELECT count(*) FROM archief a WHERE a.levering = l.id) AS archieven FROM levering l WHERE verzoek = ? ORDER BY begonnen DESC, id',
  );
  const opId = db.prepare('SELECT verzoek FROM levering WHERE id = ?');
  const archieven = db.prepare(
    `SELECT a.* FROM archief a JOIN levering l ON l.id = a.levering WHERE l.verzoek = ?
     ORDER BY CASE a.stand WHEN 'wacht' THEN 0 WHEN 'geweigerd' THEN 1 ELSE 2 END, l.begonnen DESC, a.id`,
  );
  const regels = db.prepare('SELECT n.* FROM niet_toegevoegd n JOIN levering l ON l.id = n.levering WHERE l.verzoek = ? ORDER BY n.position DESC LIMIT ?');
  return {
    vanVerzoek: (verzoekId) => vanVerzoek.all(verzoekId).map(naarLevering),
    opId(leveringId) {
      const rij = opId.get(leveringId);
      return rij === undefined ? null : { verzoekId: tekstOfNiets<VerzoekId>(rij, 'verzoek') };
    },
    archieven: (verzoekId) => archieven.all(verzoekId).map(naarArchief),
    nietToegevoegd: (verzoekId, limit) => regels.all(verzoekId, limit).map(naarRegel),
  };
}
