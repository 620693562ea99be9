// The questions about decisions, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { Besluitinhoud, Inventarisregel, Verstrektbestand } from '../../src/besluit/events.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { BriefVerwijzing } from '../../src/kern/bestand.ts';
import type { Actor, Revision } from '../../src/kern/event.ts';
import type { BesluitId, MedewerkerId, VerzoekId, VoorzieningId } from '../../src/kern/ids.ts';
import { getal, json, jsonOfNiets, moment, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Besluit, Besluiten, Besluithandeling, Besluitstand, Voorzieningrij } from './model.ts';

const naarBesluit = (rij: Rij): Besluit => ({
  besluitId: tekst<BesluitId>(rij, 'id'),
  verzoekId: tekst<VerzoekId>(rij, 'verzoek_id'),
  stand: tekst<Besluitstand>(rij, 'stand'),
  inhoud: json<Besluitinhoud>(rij, 'inhoud'),
  opsteller: tekst<MedewerkerId>(rij, 'opsteller'),
  inventaris: json<readonly Inventarisregel[]>(rij, 'inventaris'),
  aangebodenDoor: tekstOfNiets<MedewerkerId>(rij, 'aangeboden_door'),
  goedgekeurdDoor: tekstOfNiets<MedewerkerId>(rij, 'goedgekeurd_door'),
  opmerking: tekstOfNiets(rij, 'opmerking'),
  ondertekendDoor: tekstOfNiets<MedewerkerId>(rij, 'ondertekend_door'),
  ondertekendOp: tekstOfNiets(rij, 'ondertekend_op'),
  brief: jsonOfNiets<BriefVerwijzing>(rij, 'brief'),
  openbareBrief: jsonOfNiets<NonNullable<Besluit['openbareBrief']>>(rij, 'openbare_brief'),
  bekendgemaaktOp: tekstOfNiets(rij, 'bekendgemaakt_op'),
  verstrekkenVanaf: tekstOfNiets(rij, 'verstrekken_vanaf'),
  verstrektOp: tekstOfNiets(rij, 'verstrekt_op'),
  bestanden: jsonOfNiets<readonly Verstrektbestand[]>(rij, 'bestanden'),
  revision: getal<Revision>(rij, 'revision'),
});

const naarHandeling = (rij: Rij): Besluithandeling => ({
  soort: tekst<Besluithandeling['soort']>(rij, 'soort'),
  actor: tekst<Actor>(rij, 'actor'),
  recordedAt: moment(rij, 'recorded_at'),
  datum: tekstOfNiets(rij, 'datum'),
  opmerking: tekstOfNiets(rij, 'opmerking'),
});

const naarVoorziening = (rij: Rij): Voorzieningrij => ({
  voorzieningId: tekst<VoorzieningId>(rij, 'id'),
  op: tekst<IsoDate>(rij, 'op'),
  door: tekst<Voorzieningrij['door']>(rij, 'door'),
  kenmerk: tekstOfNiets(rij, 'kenmerk'),
  hoe: tekstOfNiets<NonNullable<Voorzieningrij['hoe']>>(rij, 'hoe'),
  eindeOp: tekstOfNiets(rij, 'einde_op'),
  vervallenOp: tekstOfNiets(rij, 'vervallen_op'),
});

export function vragen(db: DatabaseSync): Besluiten {
  const opId = db.prepare('SELECT * FROM besluit WHERE id = ?');
  const vanVerzoek = db.prepare('SELECT * FROM besluit WHERE verzoek_id = ? ORDER BY begin');
  const handelingen = db.prepare('SELECT * FROM handeling WHERE besluit_id = ? ORDER BY revision');
  const voorzieningen = db.prepare('SELECT * FROM voorziening WHERE besluit_id = ? ORDER BY op, id');
  const teVerstrekken = db.prepare(
    `SELECT * FROM besluit WHERE stand = 'bekendgemaakt' AND verstrekken_vanaf <= ? ORDER BY verstrekken_vanaf, id`,
  );
  const terControle = db.prepare(`SELECT * FROM besluit WHERE stand = 'ter_controle' ORDER BY sinds, id`);
  const teOndertekenen = db.prepare(`SELECT * FROM besluit WHERE stand = 'goedgekeurd' ORDER BY sinds, id`);

  return {
    opId(besluitId) {
      const rij = opId.get(besluitId);
      return rij === undefined ? null : naarBesluit(rij);
    },
    vanVerzoek: (verzoekId) => vanVerzoek.all(verzoekId).map(naarBesluit),
    handelingen: (besluitId) => handelingen.all(besluitId).map(naarHandeling),
    voorzieningen: (besluitId) => voorzieningen.all(besluitId).map(naarVoorziening),
    teVerstrekkenOp: (vandaag) => teVerstrekken.all(vandaag.toString()).map(naarBesluit),
    terControle: () => terControle.all().map(naarBesluit),
    teOndertekenen: () => teOndertekenen.all().map(naarBesluit),
  };
}
