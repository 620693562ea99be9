// A private link as a specification.
import { inzageDecider, isOpen } from '../../src/inzage/decide.ts';
import type { InzageEvent } from '../../src/inzage/events.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { BesluitId, VerzoekId } from '../../src/kern/ids.ts';
import { given } from '../support/decider.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const vandaag = dag('2026-11-28');
const over = { besluitId: 'b1' as BesluitId, verzoekId: 'v1' as VerzoekId };
const gegeven: InzageEvent = { type: 'InzageGegeven', data: { ...over, gegevenOp: '2026-11-28' as IsoDate, geldigTotEnMet: '2026-12-12' as IsoDate } };
const ingetrokken: InzageEvent = { type: 'InzageIngetrokken', data: { ingetrokkenOp: '2026-11-28' as IsoDate } };
const geef = { type: 'GeefInzage', vandaag, ...over, verstrektOp: vandaag, geldigTotEnMet: dag('2026-12-12') } as const;

it('is given once, after the documents were', () => {
  given(inzageDecider, []).when(geef).then([gegeven]);
  given(inzageDecider, [gegeven]).when(geef).then([]);
  given(inzageDecider, []).when({ ...geef, verstrektOp: null }).refuses('inzage_voor_verstrekking');
});
it('works for some days, not for ever', () => {
  given(inzageDecider, []).when({ ...geef, geldigTotEnMet: dag('2026-11-27') }).refuses('inzage_al_voorbij');
  given(inzageDecider, []).when({ ...geef, geldigTotEnMet: dag('2027-02-27') }).refuses('inzage_te_lang');
  const staat = inzageDecider.evolve(inzageDecider.initial, gegeven);
  expect([isOpen(staat, dag('2026-12-12')), isOpen(staat, dag('2026-12-13'))]).toEqual([true, false]);
});
it('is withdrawn at any moment, and then stays shut', () => {
  given(inzageDecider, [gegeven]).when({ type: 'TrekInzageIn', vandaag }).then([ingetrokken]);
  given(inzageDecider, [gegeven, ingetrokken]).when({ type: 'TrekInzageIn', vandaag }).then([]);
  given(inzageDecider, []).when({ type: 'TrekInzageIn', vandaag }).refuses('inzage_onbekend');
  expect(isOpen([gegeven, ingetrokken].reduce(inzageDecider.evolve, inzageDecider.initial), vandaag)).toBe(false);
});
