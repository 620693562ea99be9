// Duties as a read model: order of law, what became of them, and figures per category.
import { openbaarmaking } from '../../projections/index.ts';
import type { PlichtEvent } from '../../src/categorie/events.ts';
import type { PlichtId } from '../../src/categorie/ids.ts';
import type { PublicatieId, Verzegeld } from '../../src/kern/ids.ts';
import type { PublicatieEvent } from '../../src/publicatie/events.ts';
import { magNu } from '../../src/taken/openbaarmaking.ts';
import { gegeven, inStroom, type Feit } from '../support/leesmodel.ts';
import { dag, iso } from './voorbeelden.ts';

const VANDAAG = dag('2026-11-23');
const plicht = (id: string, event: PlichtEvent): Feit => inStroom('plicht', id)(event);
const publicatie = (id: string, event: PublicatieEvent): Feit => inStroom('publicatie', id)(event);
const ontstaan = (id: string, op: string, anders: Partial<Extract<PlichtEvent, { type: 'PlichtOntstaan' }>['data']> = {}): Feit =>
  plicht(id, { type: 'PlichtOntstaan', data: { organisatie: 'o', categorie: '2e', aanleiding: 'vastgesteld', op: iso(op), bijzonder: 'gewoon', titel: { open: `Advies ${id}` }, ...anders } });
const gekoppeld = (id: string, publicatieId: string): Feit => plicht(id, { type: 'PlichtGekoppeld', data: { publicatieId: publicatieId as PublicatieId } });
const voorbereid = (id: string, melding = false): Feit =>
  publicatie(id, {
    type: 'PublicatieVoorbereid',
    data: { categorie: '2e', organisatie: 'o', titel: 'T', samenvatting: 'S', datum: iso('2026-11-01'), bron: { soort: 'actief' }, stukken: [], ...(melding ? { nietOpenbaar: { omvang: 'geheel', gronden: ['5.1.2.h'], motivering: 'Beveiliging.' } } : {}) },
  });
const openbaar = (id: string, op: string): Feit => publicatie(id, { type: 'PublicatieOpenbaarGemaakt', data: { openbaarOp: iso(op) } });
const weg = (id: string): Feit => publicatie(id, { type: 'PublicatieIngetrokken', data: { ingetrokkenOp: iso('2026-11-22'), reden: 'Fout.' } });

const alles = gegeven(openbaarmaking, [
  ontstaan('laat', '2026-11-02'), ontstaan('week', '2026-11-12'), ontstaan('later', '2026-11-20'), ontstaan('zonder', '2026-11-01', { categorie: '3.1', titel: { verzegeld: 'v1.zegel' as Verzegeld } }),
  ontstaan('optijd', '2026-11-02'), gekoppeld('optijd', 'u1'), voorbereid('u1'), openbaar('u1', '2026-11-10'),
  ontstaan('telaat', '2026-10-01'), gekoppeld('telaat', 'u2'), voorbereid('u2'), openbaar('u2', '2026-11-10'),
  ontstaan('melding', '2026-11-02'), gekoppeld('melding', 'u3'), voorbereid('u3', true), openbaar('u3', '2026-11-10'),
  ontstaan('ingetrokken', '2026-11-02'), gekoppeld('ingetrokken', 'u4'), voorbereid('u4'), openbaar('u4', '2026-11-10'), weg('u4'),
  ontstaan('geen', '2026-11-02'), plicht('geen', { type: 'PlichtVervallen', data: { vervallenOp: iso('2026-11-05'), reden: 'Vergissing.' } }),
]);

it('puts what must be done first on top, and what has no day last', () => {
  const { rijen, totaal } = alles.plichten(VANDAAG, { stand: 'open' }, 0, 10);
  expect(totaal).toBe(4);
  expect(rijen.map(({ plichtId, uiterlijk, tijd, rest }) => [plichtId, uiterlijk, tijd, rest])).toEqual([
    ['laat', '2026-11-16', 'te-laat', -7],
    ['week', '2026-11-26', 'week', 3],
    ['later', '2026-12-04', 'later', 11],
    ['zonder', null, 'zonder-termijn', null],
  ]);
  expect(rijen.at(-1)?.titel).toEqual({ verzegeld: 'v1.zegel' });
});

it('asks again for what is public no more, beside what never was', () => {
  const { rijen, totaal } = alles.plichten(VANDAAG, { stand: 'te-doen' }, 0, 10);
  expect(totaal).toBe(5);
  expect(rijen.map(({ plichtId }) => plichtId).sort()).toEqual(['ingetrokken', 'laat', 'later', 'week', 'zonder']);
  expect(alles.plichten(VANDAAG, {}, 0, 10).rijen.slice(0, 5).map(({ plichtId }) => plichtId).sort()).toEqual(['ingetrokken', 'laat', 'later', 'week', 'zonder']);
});

it('sees in the publication what became of a duty', () => {
  const stand = (id: string) => { const rij = alles.opId(id as PlichtId, VANDAAG); return [rij?.stand, rij?.tijd]; };
  expect([stand('optijd'), stand('telaat'), stand('melding'), stand('ingetrokken'), stand('geen')[0]]).toEqual([['gepubliceerd', 'op-tijd'], ['gepubliceerd', 'te-laat'], ['gemeld', 'op-tijd'], ['weg', 'op-tijd'], 'vervallen']);
  expect(alles.vanPublicatie('u3' as PublicatieId, VANDAAG).map(({ plichtId }) => plichtId)).toEqual(['melding']);
  expect(alles.opId('onbekend' as PlichtId, VANDAAG)).toBeNull();
});

it('counts per category what was expected and what was late, without what was none', () => {
  expect(alles.naleving('o', VANDAAG)).toEqual([
    { categorie: '2e', plichten: 7, gepubliceerd: 2, gemeld: 1, open: 4, teLaat: 2 },
    { categorie: '3.1', plichten: 1, gepubliceerd: 0, gemeld: 0, open: 1, teLaat: 0 },
  ]);
  expect(alles.plichten(VANDAAG, { teLaat: true }, 0, 10).rijen.map(({ plichtId }) => plichtId).sort()).toEqual(['laat', 'telaat']);
  expect(alles.plichten(VANDAAG, { zoek: 'advies LAAT', categorie: '2e' }, 0, 10).totaal).toBe(1);
});

it('moves the day when parties are heard, and keeps what was set for a category', () => {
  const model = gegeven(openbaarmaking, [
    ontstaan('a', '2026-11-12'), plicht('a', { type: 'ZienswijzenBijPlichtGevraagd', data: { gevraagdOp: iso('2026-11-20') } }),
    inStroom('categorie', 'c')({ type: 'CategorieIngesteld', data: { organisatie: 'o', categorie: '2k', vanaf: null, plaats: { soort: 'elders', adres: 'https://x.nl', reden: 'Daar.' } } }),
  ]);
  expect(model.opId('a' as PlichtId, VANDAAG)).toMatchObject({ uiterlijk: '2026-12-05', vroegst: '2026-12-05' });
  expect(model.categorieen('o')).toMatchObject([{ categorie: '2k', vanaf: null, plaats: { soort: 'elders', adres: 'https://x.nl' } }]);
});

it('knows the day before which interested parties still have time, over all duties of a publication', () => {
  const derden = gegeven(openbaarmaking, [
    ontstaan('een', '2026-11-02', { aanleiding: 'ontvangen' }), gekoppeld('een', 'u1'), plicht('een', { type: 'ZienswijzenBijPlichtGevraagd', data: { gevraagdOp: iso('2026-11-10') } }),
    ontstaan('twee', '2026-11-02'), gekoppeld('twee', 'u1'), plicht('twee', { type: 'BezwaarBijPlichtVerwacht', data: { meegedeeldOp: iso('2026-11-16') } }),
    ontstaan('vervallen', '2026-11-02'), gekoppeld('vervallen', 'u2'), plicht('vervallen', { type: 'ZienswijzenBijPlichtGevraagd', data: { gevraagdOp: iso('2026-11-10') } }), plicht('vervallen', { type: 'PlichtVervallen', data: { vervallenOp: iso('2026-11-12'), reden: 'Vergissing.' } }),
  ]);
  expect(derden.nietVoor('u1' as PublicatieId)?.toString()).toBe('2026-12-01');
  expect([derden.nietVoor('u2' as PublicatieId), derden.nietVoor('u3' as PublicatieId)]).toEqual([null, null]);
  // What was planned before they were asked, waits; a decision guards its own day.
  const actief = { publicatieId: 'u1' as PublicatieId, bron: { soort: 'actief' } } as const;
  expect(['2026-11-30', '2026-12-01'].map((op) => magNu(derden, dag(op))(actief))).toEqual([false, true]);
  expect(magNu(derden, dag('2026-11-30'))({ ...actief, publicatieId: 'u3' as PublicatieId })).toBe(true);
});
