// Figures of a period against values worked out by hand, and the forecast.
import * as fc from '../support/eigenschap.ts';
import { cijfersVan } from '../../src/cijfers/cijfers.ts';
import { duurVan } from '../../src/cijfers/duur.ts';
import { isWat, kies } from '../../src/cijfers/keuze.ts';
import { periodeVan } from '../../src/cijfers/periode.ts';
import { prognoseVan } from '../../src/cijfers/prognose.ts';
import { dag, open, Q3, zaak } from './voorbeelden.ts';

const zaken = [
  zaak('1', { klasse: 'eerste-termijn', bruto: 20, netto: 20, einde: { door: 'besluit', op: dag('2026-07-21') }, gronden: { '5.1.2.e': 3, '5.1.2.i': 1 } }),
  zaak('2', { klasse: 'verdaagd', bruto: 40, netto: 40, einde: { door: 'besluit', op: dag('2026-08-10') }, uitkomst: 'niet_openbaar', gronden: { '5.1.2.e': 2 } }),
  zaak('3', { klasse: 'opgeschort', bruto: 50, netto: 30, einde: { door: 'besluit', op: dag('2026-08-20') }, deelbesluiten: 1 }),
  zaak('4', { klasse: 'te-laat', bruto: 91, netto: 81, einde: { door: 'besluit', op: dag('2026-09-30') } }),
  zaak('5', { einde: { door: 'besluit', op: dag('2026-10-01') }, bruto: 92, netto: 92 }),
  zaak('6', { einde: { door: 'intrekking', op: dag('2026-07-02') }, uitkomst: null, klasse: null }),
  zaak('7', { einde: { door: 'doorzending', op: dag('2026-07-02') }, uitkomst: null, klasse: null }),
  zaak('8', { einde: { door: 'samenvoeging', op: dag('2026-07-02') }, uitkomst: null, klasse: null }),
  open('9', '2026-06-30'),
  open('10', '2026-10-01'),
  zaak('11', { ontvangenOp: dag('2026-01-01'), einde: { door: 'besluit', op: dag('2026-01-20') }, bezwaren: [{ id: 'r1', op: dag('2026-07-05'), beslist: { op: dag('2026-09-01'), uitkomst: 'gegrond' } }] }),
];

describe('the figures of a quarter', () => {
  const cijfers = cijfersVan(zaken, Q3);
  it('count what came in, what ended and how, and what was open at the end', () =>
    expect(cijfers.stromen).toEqual({ ontvangen: 8, besloten: 4, doorgezonden: 1, ingetrokken: 1, informeel: 0, anders: 1, open: 2 }));
  it('say which decisions were in time, and thanks to what', () => {
    expect(cijfers.klassen.map(({ aantal }) => aantal)).toEqual([1, 1, 1, 0, 1]);
    expect(cijfers.opTijd).toBe(3);
  });
  it('measure decisions only, gross and net', () => {
    // 20 40 50 91: middle of 40 and 50; sum 201; p75 at place 2.25, p90 at 2.7.
    expect(cijfers.bruto).toEqual({ aantal: 4, mediaan: 45, gemiddelde: 50.25, p75: 60.25, p90: expect.closeTo(78.7) });
    expect(cijfers.netto).toMatchObject({ mediaan: 35, gemiddelde: 42.75 });
  });
  it('count outcomes, grounds per decision and per document, and objections by their own day', () => {
    expect(cijfers.uitkomsten.filter(({ aantal }) => aantal > 0).map(({ sleutel, aantal }) => [sleutel, aantal])).toEqual([['openbaar', 3], ['niet_openbaar', 1]]);
    expect(cijfers.gronden).toMatchObject([{ sleutel: '5.1.2.e', aantal: 2, documenten: 5 }, { sleutel: '5.1.2.i', aantal: 1, documenten: 1 }]);
    expect([cijfers.metDeelbesluiten, cijfers.bezwaren, cijfers.bezwaaruitkomsten.find(({ sleutel }) => sleutel === 'gegrond')?.aantal]).toEqual([1, 1, 1]);
  });
  it('name the oldest that were open at the end of it, also when they ended later', () => expect(cijfers.oudsteOpen.map(({ nummer }) => nummer)).toEqual(['9', '5']));
});

it('of nothing there are only zeros, and no duration', () => {
  const niets = cijfersVan([], Q3);
  expect(Object.values(niets.stromen).every((aantal) => aantal === 0)).toBe(true);
  expect([niets.bruto, niets.netto, niets.gronden, niets.oudsteOpen]).toEqual([null, null, [], []]);
});

it('one duration is its own median and percentiles', () => expect(duurVan([7])).toEqual({ aantal: 1, mediaan: 7, gemiddelde: 7, p75: 7, p90: 7 }));

it('a period ends at the latest on the day up to which is known, and does not begin after it', () => {
  expect(periodeVan(2026, 3, dag('2027-01-01'))).toEqual(Q3);
  expect(periodeVan(2026, null, dag('2026-11-28'))).toEqual({ van: dag('2026-01-01'), tot: dag('2026-11-28') });
  expect(periodeVan(2027, 1, dag('2026-11-28'))).toBeNull();
});

it('knows what can be asked, and a ground by its name in the law', () =>
  expect(['open', 'klasse-te-laat', 'grond-5.1.2.e', 'grond-9.9', 'klasse-onzin', ''].map(isWat)).toEqual([true, true, true, false, false, false]));

it('every decision is in one class and has one outcome: both add up to the decisions, whatever the period', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (begin, lengte) => {
      const van = dag('2026-01-01').add({ days: begin });
      const periode = { van, tot: van.add({ days: lengte }) };
      const { stromen, klassen, uitkomsten, opTijd } = cijfersVan(zaken, periode);
      const som = (rij: readonly { readonly aantal: number }[]): number => rij.reduce((tot, { aantal }) => tot + aantal, 0);
      expect([som(klassen), som(uitkomsten), opTijd + kies(zaken, 'klasse-te-laat', periode).length]).toEqual([stromen.besloten, stromen.besloten, stromen.besloten]);
    }),
  ));

describe('the forecast', () => {
  const duren = Array.from({ length: 40 }, (_, n) => n + 1);
  it('looks only at requests that lasted as long', () => {
    // 11..40 lasted ten days or more than ten: 11 days and up are 30 requests, of which 18 (11..28) ended by day 28; 24th of them is 34.
    expect(prognoseVan({ duren, duurtAl: 11, uiterste: 28 })).toEqual({ soort: 'verwachting', aantal: 30, kans: 0.6, binnen: 34 });
  });
  it('says so when there are fewer than twenty', () => expect(prognoseVan({ duren, duurtAl: 22, uiterste: 28 })).toEqual({ soort: 'te-weinig', aantal: 19 }));
  it('gives a late request no chance to be in time', () => expect(prognoseVan({ duren, duurtAl: 15, uiterste: 14 })).toMatchObject({ kans: 0 }));
  it('is a share that grows with the time that is left, and its day covers at least 80 %', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 20, maxLength: 80 }), fc.nat(60), fc.nat(300), fc.nat(50), (lijst, duurtAl, uiterste, extra) => {
        const nu = prognoseVan({ duren: lijst, duurtAl, uiterste });
        const later = prognoseVan({ duren: lijst.toReversed(), duurtAl, uiterste: uiterste + extra });
        const vergelijkbaar = lijst.filter((duur) => duur >= duurtAl);
        expect(nu.soort).toBe(vergelijkbaar.length < 20 ? 'te-weinig' : 'verwachting');
        if (nu.soort === 'te-weinig' || later.soort === 'te-weinig') return;
        expect(nu.kans).toBeGreaterThanOrEqual(0);
        expect(later.kans).toBeLessThanOrEqual(1);
        expect(later.kans).toBeGreaterThanOrEqual(nu.kans);
        expect(nu.binnen).toBeGreaterThanOrEqual(duurtAl);
        expect(vergelijkbaar.filter((duur) => duur <= nu.binnen).length / vergelijkbaar.length).toBeGreaterThanOrEqual(0.8);
      }),
    ));
});
