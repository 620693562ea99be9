// The questions about topics, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { OnderwerpId, PublicatieId, TijdlijnpuntId } from '../../src/kern/ids.ts';
import type { Onderwerpsoort } from '../../src/onderwerp/events.ts';
import { getal, moment, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Onderwerp, Onderwerpen, Tijdlijnpunt } from './model.ts';

const ONDERWERP = `SELECT o.*, (SELECT count(*) FROM lid l JOIN publicatie p ON p.id = l.publicatie_id WHERE l.onderwerp_id = o.id AND p.openbaar = 1) AS publicaties FROM onderwerp o`;

const naarOnderwerp = (rij: Rij): Onderwerp => ({
  onderwerpId: tekst<OnderwerpId>(rij, 'id'),
  soort: tekst<Onderwerpsoort>(rij, 'soort'),
  naam: tekst(rij, 'naam'),
  samenvatting: tekst(rij, 'samenvatting'),
  uitgelicht: getal(rij, 'uitgelicht') === 1,
  gesloten: getal(rij, 'gesloten') === 1,
  publicaties: getal(rij, 'publicaties'),
  gewijzigdOp: moment(rij, 'gewijzigd_op'),
  revision: getal<Revision>(rij, 'revision'),
});
const naarPunt = (rij: Rij): Tijdlijnpunt => ({
  puntId: tekst<TijdlijnpuntId>(rij, 'id'),
  datum: tekst<IsoDate>(rij, 'datum'),
  titel: tekst(rij, 'titel'),
  tekst: tekst(rij, 'tekst'),
  adres: tekstOfNiets(rij, 'adres'),
});

export function vragen(db: DatabaseSync): Onderwerpen {
  const alle = db.prepare(`${ONDERWERP} ORDER BY o.uitgelicht DESC, o.gesloten, o.naam COLLATE NOCASE, o.id`);
  const een = db.prepare(`${ONDERWERP} WHERE o.id = ?`);
  const tijdlijn = db.prepare('SELECT * FROM punt WHERE onderwerp_id = ? ORDER BY datum DESC, id');
  const leden = db.prepare('SELECT l.publicatie_id AS id FROM lid l JOIN publicatie p ON p.id = l.publicatie_id WHERE l.onderwerp_id = ? AND p.openbaar = 1 ORDER BY 1');
  const van = db.prepare('SELECT onderwerp_id AS id FROM lid WHERE publicatie_id = ? ORDER BY 1');
  return {
    alle: () => alle.all().map(naarOnderwerp),
    vind(onderwerpId) {
      const rij = een.get(onderwerpId);
      return rij === undefined ? null : naarOnderwerp(rij);
    },
    tijdlijn: (onderwerpId) => tijdlijn.all(onderwerpId).map(naarPunt),
    publicaties: (onderwerpId) => leden.all(onderwerpId).map((rij) => tekst<PublicatieId>(rij, 'id')),
    vanPublicatie: (publicatieId) => van.all(publicatieId).map((rij) => tekst<OnderwerpId>(rij, 'id')),
  };
}
