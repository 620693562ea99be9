import { publicatieDecider } from '../../src/publicatie/decide.ts';
import type { PublicatieEvent } from '../../src/publicatie/events.ts';
import { given } from '../support/decider.ts';
import { bereidVoor, besluitstuk, dag, documentId, iso, stuk, VANDAAG, voorbereid } from './voorbeelden.ts';

const publicatie = (...events: readonly PublicatieEvent[]) => given(publicatieDecider, events);
const stukken = [besluitstuk, stuk(1, 'openbaar')];
const klaar = voorbereid(stukken);
const gepland = (op: string) => ({ type: 'PublicatieGepland', data: { openbaarOp: iso(op) } }) as const;
const openbaar = (op: string) => ({ type: 'PublicatieOpenbaarGemaakt', data: { openbaarOp: iso(op) } }) as const;
const plan = (op: string) => ({ type: 'PlanPublicatie', vandaag: VANDAAG, openbaarOp: dag(op), nietVoor: null }) as const;
const maakOpenbaar = (op: string) => ({ type: 'MaakOpenbaar', vandaag: dag(op), besluit: { vanaf: dag('2026-11-20') } }) as const;
const REDEN = 'Er stond een naam in die niet openbaar is.';
const CORRECTIE = 'procedurele_fout';
const trekIn = (op: string, reden = REDEN) => ({ type: 'TrekPublicatieIn', vandaag: VANDAAG, ingetrokkenOp: dag(op), correctie: CORRECTIE, reden }) as const;
const trekStukIn = (nummer: number, op: string, reden = REDEN) =>
  ({ type: 'TrekStukIn', vandaag: VANDAAG, documentId: documentId(nummer), ingetrokkenOp: dag(op), correctie: CORRECTIE, reden }) as const;
const weg = (op: string) => ({ type: 'PublicatieIngetrokken', data: { ingetrokkenOp: iso(op), correctie: CORRECTIE, reden: REDEN } }) as const;
const stukWeg = (nummer: number, op: string) =>
  ({ type: 'StukIngetrokken', data: { documentId: documentId(nummer), ingetrokkenOp: iso(op), correctie: CORRECTIE, reden: REDEN } }) as const;
const online = [klaar, gepland('2026-11-28'), openbaar('2026-11-28')];

describe('planning', () => {
  it('sets the day, once', () => {
    publicatie(klaar).when(plan('2026-12-15')).then([gepland('2026-12-15')]);
    publicatie(klaar, gepland('2026-12-15')).when(plan('2026-12-15')).then([]);
  });

  it('moves the day of a decision later, never earlier (Woo 4.4 lid 5)', () => {
    publicatie(klaar, gepland('2026-12-15')).when(plan('2026-12-20')).then([gepland('2026-12-20')]);
    publicatie(klaar, gepland('2026-12-15')).when(plan('2026-12-14')).refuses('publicatie_niet_vervroegen');
  });

  it('moves the day of what is published actively as one likes', () => {
    const actief = voorbereid(stukken, { bron: { soort: 'actief' }, categorie: '2j' });
    publicatie(actief, gepland('2026-12-15')).when(plan('2026-12-02')).then([gepland('2026-12-02')]);
  });

  it('waits until interested parties have had their time (Woo 3.3 lid 5); a decision has a term of its own', () => {
    const actief = voorbereid(stukken, { bron: { soort: 'actief' }, categorie: '2j' });
    const wacht = (op: string) => ({ ...plan(op), nietVoor: dag('2026-12-16') });
    const [weigering] = publicatie(actief).when(wacht('2026-12-15')).refuses('belanghebbenden_wachten');
    expect([weigering?.veld, weigering?.artikel]).toEqual(['openbaarOp', 'Woo art. 3.3 lid 5 onder h en i']);
    publicatie(actief).when(wacht('2026-12-16')).then([gepland('2026-12-16')]);
    publicatie(klaar).when(wacht('2026-12-15')).then([gepland('2026-12-15')]);
  });

  it('never lies before the information itself', () => {
    publicatie(klaar).when(plan('2026-11-26')).refuses('datum_te_vroeg');
  });

  it('is over when it is public', () => {
    publicatie(...online).when(plan('2026-11-28')).then([]);
    publicatie(...online).when(plan('2026-12-28')).refuses('publicatie_al_openbaar');
  });
});

describe('making public', () => {
  it('happens on the planned day or later', () => {
    publicatie(klaar, gepland('2026-12-15')).when(maakOpenbaar('2026-12-15')).then([openbaar('2026-12-15')]);
    publicatie(klaar, gepland('2026-12-15')).when(maakOpenbaar('2026-12-18')).then([openbaar('2026-12-18')]);
  });

  it('never happens before that day; another day than today cannot be asked for', () => {
    const [weigering] = publicatie(klaar, gepland('2026-12-15')).when(maakOpenbaar('2026-12-14')).refuses('publicatie_te_vroeg');
    expect(weigering?.artikel).toBe('Woo art. 4.4 lid 5');
  });

  it('needs a planned day', () => {
    publicatie(klaar).when(maakOpenbaar('2026-12-01')).refuses('publicatie_niet_gepland');
    publicatie().when(maakOpenbaar('2026-12-01')).refuses('publicatie_onbekend');
  });

  it('happens once', () => {
    publicatie(...online).when(maakOpenbaar('2026-12-20')).then([]);
  });
});

describe('withdrawing', () => {
  it('leaves a tombstone and nothing else', () => {
    publicatie(...online).when(trekIn('2026-12-01')).then([weg('2026-12-01')]);
    const grafsteen = publicatie(...online, weg('2026-12-01')).state();
    expect(grafsteen).toMatchObject({ status: 'ingetrokken', voorheen: { gegevens: { titel: 'Besluit over parkeren' } }, reden: REDEN });
    expect(grafsteen).not.toHaveProperty('stukken');
    expect(JSON.stringify(grafsteen)).not.toContain('"bestand"');
  });

  it('is possible before anybody saw it', () => {
    expect(publicatie(klaar, gepland('2026-12-15')).when(trekIn('2026-12-01')).state()).toMatchObject({ status: 'ingetrokken', openbaarOp: null });
  });

  it('says why, in a sentence, and when', () => {
    publicatie(...online).when(trekIn('2026-12-02', 'Fout.    ')).refuses('datum_in_de_toekomst', 'reden_te_kort');
    publicatie(...online).when(trekIn('2026-11-27')).refuses('datum_te_vroeg');
  });

  it('lets nothing change any more, other than by publishing again', () => {
    const ingetrokken = publicatie(...online, weg('2026-12-01'));
    ingetrokken.when(trekIn('2026-12-01')).then([]);
    ingetrokken.when(trekStukIn(1, '2026-12-01')).then([]);
    ingetrokken.when(plan('2026-12-15')).refuses('publicatie_ingetrokken');
    ingetrokken.when(maakOpenbaar('2026-12-15')).refuses('publicatie_ingetrokken');
    ingetrokken.when(bereidVoor(stukken)).refuses('publicatie_ingetrokken');
    const andere = [klaar, gepland('2026-12-20'), openbaar('2026-12-20'), stukWeg(1, '2026-12-20'), weg('2026-12-20')];
    for (const event of andere) expect(publicatie(...online, weg('2026-12-01'), event).state()).toEqual(ingetrokken.state());
  });

  it('takes one piece away and leaves the rest', () => {
    publicatie(...online).when(trekStukIn(1, '2026-12-01')).then([stukWeg(1, '2026-12-01')]);
    const na = publicatie(...online, stukWeg(1, '2026-12-01')).state();
    if (na.status !== 'openbaar') throw new Error('the rest stays public');
    expect(na.stukken.map(({ ingetrokken }) => ingetrokken)).toEqual([false, true]);
    expect(JSON.stringify(na.stukken[1])).not.toContain('bestand');
  });

  it('takes away each piece once, and only what is there', () => {
    publicatie(...online, stukWeg(1, '2026-12-01')).when(trekStukIn(1, '2026-12-01')).then([]);
    publicatie(...online).when(trekStukIn(9, '2026-12-02', 'kort')).refuses('stuk_onbekend', 'datum_in_de_toekomst', 'reden_te_kort');
    publicatie(...online).when(trekStukIn(1, '2026-11-27')).refuses('datum_te_vroeg');
  });
});
