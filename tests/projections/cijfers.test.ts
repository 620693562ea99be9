// The figures as a read model: what ended a request, what is known on a day, and how a decision stands to the law.
import { cijfers } from '../../projections/index.ts';
import { cijferzaak } from '../../src/cijfers/zaak.ts';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import type { BezwaarEvent } from '../../src/bezwaar/events.ts';
import type { BesluitId, VerzoekId } from '../../src/kern/ids.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import { gegeven, inStroom, type Feit } from '../support/leesmodel.ts';
import { anna, dag, inhoud, iso, ontvangen, verzoek } from './voorbeelden.ts';

const id = 'v1' as VerzoekId;
const zaak = verzoek();
const besluit = inStroom<BesluitEvent>('besluit', 'b1');
const bezwaar = inStroom<BezwaarEvent>('bezwaar', 'r1');
const PEIL = dag('2026-12-31');

const bekend = (op: string, laatste = true, besluitId = 'b1'): VerzoekEvent => ({
  type: 'BesluitOpVerzoekBekendgemaakt',
  data: { besluitId: besluitId as BesluitId, bekendgemaaktOp: iso(op), uitkomst: 'gedeeltelijk_openbaar', bezwaarVerwacht: false, laatste, deel: null },
});
const verdaagd: VerzoekEvent = { type: 'BeslissingVerdaagd', data: { aangekondigdOp: iso('2026-11-20'), weken: 2 } as never };
const gevraagd: VerzoekEvent = { type: 'PreciseringGevraagd', data: { verzondenOp: iso('2026-11-04'), uiterlijk: iso('2026-11-18') } as never };
const afspraak: VerzoekEvent = { type: 'UitstelOvereengekomen', data: { overeengekomenOp: iso('2026-11-20'), tot: iso('2027-01-15') } as never };

/** Received on 2 November 2026: the bare term ends on 30 November, the extended one on 14 December. */
const rij = (...events: readonly VerzoekEvent[]) => gegeven(cijfers, [zaak(ontvangen()), ...events.map((event) => zaak(event))]).opPeil(PEIL)[0];

describe('a decision stands to the law by the first term that fits', () => {
  it.each([
    ['eerste-termijn', ['2026-11-30'], []],
    ['te-laat', ['2026-12-01'], []],
    ['eerste-termijn', ['2026-11-30'], [verdaagd]],
    ['verdaagd', ['2026-12-14'], [verdaagd]],
    ['te-laat', ['2026-12-15'], [verdaagd]],
    ['eerste-termijn', ['2026-11-30'], [gevraagd]],
    ['opgeschort', ['2026-12-01'], [gevraagd]],
    ['afgesproken', ['2027-01-15'], [afspraak]],
    ['te-laat', ['2027-01-16'], [afspraak]],
  ] as const)('%s', (klasse, [op], events) => expect(rij(...events, bekend(op))?.klasse).toBe(klasse));
});

it('net time leaves out the days on which the clock stood still, up to the decision', () => {
  // Asked on 4 November, answer by the 18th: it stood still from 5 to 17 November, thirteen days.
  expect(rij(gevraagd, bekend('2026-12-01'))).toMatchObject({ bruto: 29, netto: 16 });
  expect(rij(gevraagd, bekend('2026-11-09'))).toMatchObject({ bruto: 7, netto: 2 });
});

it('is closed by the first decision that closes it; a partial one before it and a revised one after it do not', () => {
  expect(rij(bekend('2026-11-10', false, 'b0'), bekend('2026-11-20'), bekend('2027-02-01', true, 'b2'))).toMatchObject({ bruto: 18, deelbesluiten: 1, einde: { door: 'besluit', op: dag('2026-11-20') } });
});

it('a corrected day of announcement or withdrawal is the day of the end', () => {
  expect(rij(bekend('2026-11-20'), { type: 'BekendmakingOpVerzoekGecorrigeerd', data: { besluitId: 'b1' as BesluitId, bekendgemaaktOp: iso('2026-11-23') } })?.bruto).toBe(21);
  const ingetrokken: VerzoekEvent = { type: 'VerzoekIngetrokken', data: { ingetrokkenOp: iso('2026-11-10') } as never };
  const gecorrigeerd: VerzoekEvent = { type: 'DatumGecorrigeerd', data: { revisie: 1, veld: 'ingetrokkenOp', oud: iso('2026-11-10'), nieuw: iso('2026-11-12') } as never };
  expect(rij(ingetrokken, gecorrigeerd)).toMatchObject({ einde: { door: 'intrekking', op: dag('2026-11-12') }, bruto: 10, klasse: null });
});

it('counts the grounds of the list that was announced, and what came of an objection', () => {
  const lijst = (...gronden: readonly (readonly string[])[]): Feit => besluit({ type: 'BesluitTerControleAangeboden', data: { door: anna, inventaris: gronden.map((each) => ({ gronden: each })) as never } });
  const opgesteld = besluit({ type: 'BesluitOpgesteld', data: { verzoekId: id, opsteller: anna, inhoud } });
  const gemaakt = besluit({ type: 'BesluitBekendgemaakt', data: { bekendgemaaktOp: iso('2026-11-20'), verstrekkenVanaf: iso('2026-11-20') } });
  const begonnen = zaak({ type: 'RechtsgangBegonnen', data: { rechtsgangId: 'r1', soort: 'bezwaar', besluitId: 'b1' as BesluitId, op: iso('2026-11-25') } });
  const model = gegeven(cijfers, [
    zaak(ontvangen()), opgesteld, lijst(['5.1.2.i']), lijst(['5.1.2.e', '5.1.2.e'], ['5.1.2.e', '5.1.1.c']), gemaakt, zaak(bekend('2026-11-20')), begonnen,
    bezwaar({ type: 'RechtsgangGeopend', data: { verzoekId: id, nummer: 'WOO-2026-0001', besluitId: 'b1' as BesluitId, partij: {} as never } }),
    bezwaar({ type: 'BezwaarBeslist', data: { bekendgemaaktOp: iso('2026-12-20'), uitkomst: 'gegrond', gevolg: 'geen', door: anna, brief: {} as never } }),
  ]);
  expect(model.opPeil(PEIL)).toMatchObject([{ gronden: { '5.1.2.e': 2, '5.1.1.c': 1 }, bezwaren: [{ op: dag('2026-11-25'), beslist: { op: dag('2026-12-20'), uitkomst: 'gegrond' } }] }]);
});

it('knows on a day only what had been recorded by then', () => {
  const model = gegeven(cijfers, [zaak(ontvangen()), zaak(bekend('2026-11-20'))]);
  expect(model.opPeil(dag('2026-11-22'))).toEqual([]);
  expect(model.opPeil(dag('2026-11-23'))).toHaveLength(1);
  const eerst = [{ soort: 'verzoek' as const, event: ontvangen() as VerzoekEvent, revisie: 0 }];
  expect(cijferzaak(id, eerst, dag('2026-11-20'), {})).toMatchObject({ einde: null, bruto: null, uiterste: dag('2026-11-30') });
});

it('keeps no letter and no sealed text', () => {
  const kolommen: unknown[] = [];
  const db = { prepare: () => ({ run: (...waarden: unknown[]) => void kolommen.push(...waarden) }) };
  cijfers.schrijver(db as never).apply({ ...ontvangen(), stream: 'verzoek-v1', revision: 0, position: 1, recordedAt: Temporal.Instant.from('2026-11-23T08:00:00Z') } as never);
  expect(kolommen.join(' ')).toContain('WOO-2026-0001');
  expect(kolommen.join(' ')).not.toMatch(/v1\.(naam|onderwerp|tekst)|hash-1|p1/);
});
