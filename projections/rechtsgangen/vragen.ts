// The questions about procedures: events from the tables, folded by the deciders.
import type { DatabaseSync } from 'node:sqlite';
import { bezwaarDecider } from '../../src/bezwaar/decide.ts';
import type { BezwaarEvent } from '../../src/bezwaar/events.ts';
import { ingebrekestellingDecider } from '../../src/ingebrekestelling/decide.ts';
import type { IngebrekestellingEvent } from '../../src/ingebrekestelling/events.ts';
import { fromIsoDate } from '../../src/kern/date.ts';
import type { DomainEvent, Actor, Revision } from '../../src/kern/event.ts';
import type { BezwaarId, IngebrekestellingId } from '../../src/kern/ids.ts';
import { getal, json, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Bezwaardossier, Rechtsgangen, Verloopregel, Verzuimdossier } from './model.ts';

const naarRegel = <E extends DomainEvent>(rij: Rij): Verloopregel<E> => ({
  revision: getal<Revision>(rij, 'revision'),
  event: { type: tekst(rij, 'type'), data: json<E['data']>(rij, 'data') } as unknown as E,
  datum: tekstOfNiets(rij, 'datum'),
  actor: tekst<Actor>(rij, 'actor'),
  recordedAt: Temporal.Instant.fromEpochMilliseconds(getal(rij, 'recorded_at')),
});

export function vragen(db: DatabaseSync): Rechtsgangen {
  const kop = `SELECT r.id, r.soort, b.bekendgemaakt_op FROM rechtsgang r LEFT JOIN besluit b ON b.id = r.besluit_id`;
  const opId = db.prepare(`${kop} WHERE r.id = ? AND r.soort = ?`);
  const vanVerzoek = db.prepare(`${kop} WHERE r.verzoek_id = ? AND r.soort = ? ORDER BY r.begin`);
  const open = db.prepare(`${kop} WHERE r.open = 1 AND r.soort = ? ORDER BY r.begin`);
  const verloop = db.prepare('SELECT * FROM gebeurtenis WHERE id = ? ORDER BY revision');

  const bezwaar = (rij: Rij): readonly Bezwaardossier[] => {
    const bezwaarId = tekst<BezwaarId>(rij, 'id');
    const regels = verloop.all(bezwaarId).map((each) => naarRegel<BezwaarEvent>(each));
    const stand = regels.reduce((staat, { event }) => bezwaarDecider.evolve(staat, event), bezwaarDecider.initial);
    return stand.status === 'onbekend' ? [] : [{ bezwaarId, stand, bekendgemaaktOp: fromIsoDate(tekst(rij, 'bekendgemaakt_op')), verloop: regels }];
  };
  const verzuim = (rij: Rij): readonly Verzuimdossier[] => {
    const ingebrekestellingId = tekst<IngebrekestellingId>(rij, 'id');
    const regels = verloop.all(ingebrekestellingId).map((each) => naarRegel<IngebrekestellingEvent>(each));
    const stand = regels.reduce((staat, { event }) => ingebrekestellingDecider.evolve(staat, event), ingebrekestellingDecider.initial);
    return stand.status === 'onbekend' ? [] : [{ ingebrekestellingId, stand, verloop: regels }];
  };

  return {
    bezwaar: (id) => opId.all(id, 'bezwaar').flatMap(bezwaar)[0] ?? null,
    ingebrekestelling: (id) => opId.all(id, 'ingebrekestelling').flatMap(verzuim)[0] ?? null,
    bezwarenVan: (verzoekId) => vanVerzoek.all(verzoekId, 'bezwaar').flatMap(bezwaar),
    ingebrekestellingenVan: (verzoekId) => vanVerzoek.all(verzoekId, 'ingebrekestelling').flatMap(verzuim),
    open: () => ({ bezwaren: open.all('bezwaar').flatMap(bezwaar), ingebrekestellingen: open.all('ingebrekestelling').flatMap(verzuim) }),
  };
}
