// The questions about the texts of letters, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { Sjablooncode } from '../../src/documentverwerking/brieven/sjablonen/register.ts';
import type { Sjabloonwoorden } from '../../src/documentverwerking/brieven/sjablonen/sjabloon.ts';
import type { Actor } from '../../src/kern/event.ts';
import { getal, jsonOfNiets, moment, tekst, type Rij } from '../motor/rij.ts';
import type { Sjablonen, Sjabloonversie } from './model.ts';

const naarVersie = (rij: Rij): Sjabloonversie => ({
  code: tekst<Sjablooncode>(rij, 'code'),
  versie: getal(rij, 'versie'),
  eigen: jsonOfNiets<Sjabloonwoorden>(rij, 'eigen'),
  reden: tekst(rij, 'reden'),
  door: tekst<Actor>(rij, 'door'),
  recordedAt: moment(rij, 'recorded_at'),
});

export function vragen(db: DatabaseSync): Sjablonen {
  const nieuwste = db.prepare('SELECT * FROM versie v WHERE versie = (SELECT max(versie) FROM versie w WHERE w.code = v.code) ORDER BY code');
  const versies = db.prepare('SELECT * FROM versie WHERE code = ? ORDER BY versie DESC');
  return {
    nieuwste: () => nieuwste.all().map(naarVersie),
    versies: (code) => versies.all(code).map(naarVersie),
  };
}
