// From events of duties, categories and publications to rows. The clock is asked when a fact of a duty was added.
import type { DatabaseSync } from 'node:sqlite';
import type { CategorieEvent, PlichtEvent } from '../../src/categorie/events.ts';
import { fromIsoDate, toIsoDate, type IsoDate } from '../../src/kern/date.ts';
import type { Recht } from '../../src/kern/decider.ts';
import { idOf } from '../../src/kern/event.ts';
import type { PublicatieEvent } from '../../src/publicatie/events.ts';
import { berekenPlicht, type Bijzonder } from '../../src/wet/openbaarmaking/plichttermijn.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';

type Gevolgd = CategorieEvent | PlichtEvent | Extract<PublicatieEvent, { type: 'PublicatieVoorbereid' | 'PublicatieGewijzigd' | 'PublicatieOpenbaarGemaakt' | 'PublicatieIngetrokken' | 'PublicatieHergepubliceerd' }>;

export const types: readonly Gevolgd['type'][] = [
  'CategorieIngesteld', 'PlichtOntstaan', 'ZienswijzenBijPlichtGevraagd', 'BezwaarBijPlichtVerwacht', 'PlichtGekoppeld', 'PlichtVervallen',
  'PublicatieVoorbereid', 'PublicatieGewijzigd', 'PublicatieOpenbaarGemaakt', 'PublicatieIngetrokken', 'PublicatieHergepubliceerd',
];

const alsDag = (rij: Rij, kolom: string): Temporal.PlainDate | null => {
  const datum = tekstOfNiets<IsoDate>(rij, kolom);
  return datum === null ? null : fromIsoDate(datum);
};

/** The facts of a duty as the clock takes them. */
export const feitenVan = (rij: Rij) => ({
  categorie: tekst(rij, 'categorie'),
  aanleiding: tekst<'vastgesteld' | 'ontvangen'>(rij, 'aanleiding'),
  op: fromIsoDate(tekst<IsoDate>(rij, 'op')),
  bijzonder: tekst<Bijzonder>(rij, 'bijzonder'),
  zienswijzenGevraagdOp: alsDag(rij, 'zienswijzen_op'),
  bezwaarVerwachtOp: alsDag(rij, 'bezwaar_op'),
});

export const schrijver = (recht: Recht) => (db: DatabaseSync): Schrijver => {
  const nieuw = db.prepare('INSERT INTO plicht VALUES(?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, NULL, NULL, NULL, NULL, ?, ?)');
  const lees = db.prepare('SELECT * FROM plicht WHERE id = ?');
  const dagen = db.prepare('UPDATE plicht SET uiterlijk = ?, vroegst = ? WHERE id = ?');
  const zet = (kolom: 'zienswijzen_op' | 'bezwaar_op' | 'publicatie_id' | 'vervallen_reden') => db.prepare(`UPDATE plicht SET ${kolom} = ?, revision = ? WHERE id = ?`);
  const zienswijzen = zet('zienswijzen_op');
  const bezwaar = zet('bezwaar_op');
  const koppel = zet('publicatie_id');
  const vervallen = zet('vervallen_reden');
  const instelling = db.prepare(
    `INSERT INTO instelling VALUES(?, ?, ?, ?, ?) ON CONFLICT(organisatie, categorie) DO UPDATE SET vanaf = excluded.vanaf, plaats = excluded.plaats, revision = excluded.revision`,
  );
  const publicatie = db.prepare('INSERT INTO publicatie VALUES(?, NULL, 0, ?) ON CONFLICT(id) DO UPDATE SET melding = excluded.melding');
  const openbaar = db.prepare('UPDATE publicatie SET openbaar_op = coalesce(openbaar_op, ?), ingetrokken = 0 WHERE id = ?');
  const weg = db.prepare('UPDATE publicatie SET ingetrokken = 1 WHERE id = ?');

  const bereken = (id: string): void => {
    const rij = lees.get(id);
    if (rij === undefined) return;
    const { uiterlijk, vroegst } = berekenPlicht(feitenVan(rij), recht);
    dagen.run(uiterlijk === null ? null : toIsoDate(uiterlijk), vroegst === null ? null : toIsoDate(vroegst), id);
  };
  const isMelding = (gegevens: { readonly nietOpenbaar?: { readonly omvang: string } }): number => (gegevens.nietOpenbaar?.omvang === 'geheel' ? 1 : 0);

  return {
    apply(event: Vastgelegd<Gevolgd>) {
      const id = idOf(event.stream);
      const { revision } = event;
      switch (event.type) {
        case 'CategorieIngesteld': {
          const { organisatie, categorie, vanaf, plaats } = event.data;
          instelling.run(organisatie, categorie, vanaf, JSON.stringify(plaats), revision);
          return;
        }
        case 'PlichtOntstaan': {
          const { organisatie, categorie, titel, aanleiding, op, bijzonder, besluitId = null } = event.data;
          nieuw.run(id, organisatie, categorie, 'open' in titel ? titel.open : null, 'open' in titel ? null : titel.verzegeld, aanleiding, op, bijzonder, besluitId, event.position, revision);
          bereken(id);
          return;
        }
        case 'ZienswijzenBijPlichtGevraagd':
          zienswijzen.run(event.data.gevraagdOp, revision, id);
          bereken(id);
          return;
        case 'BezwaarBijPlichtVerwacht':
          bezwaar.run(event.data.meegedeeldOp, revision, id);
          bereken(id);
          return;
        case 'PlichtGekoppeld':
          koppel.run(event.data.publicatieId, revision, id);
          return;
        case 'PlichtVervallen':
          vervallen.run(event.data.reden, revision, id);
          return;
        case 'PublicatieVoorbereid':
          publicatie.run(id, isMelding(event.data));
          return;
        case 'PublicatieGewijzigd':
          publicatie.run(id, isMelding(event.data.gegevens));
          return;
        case 'PublicatieOpenbaarGemaakt':
          openbaar.run(event.data.openbaarOp, id);
          return;
        case 'PublicatieIngetrokken':
          weg.run(id);
          return;
        case 'PublicatieHergepubliceerd':
          publicatie.run(id, isMelding(event.data.gegevens));
          openbaar.run(event.data.hergepubliceerdOp, id);
          return;
      }
    },
  };
};
