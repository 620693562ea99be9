// What everybody sees of the figures: no small number, and none that a sum gives away.
import * as fc from '../support/eigenschap.ts';
import { cijfersVan } from '../../src/cijfers/cijfers.ts';
import { GRENS, openbaar, verberg, type Getoond } from '../../src/cijfers/openbaar.ts';
import { dag, Q3, zaak } from './voorbeelden.ts';

describe('one set that adds up', () => {
  it.each([
    ['nothing small', [5, 9, 12], [5, 9, 12]],
    ['one small: the smallest other goes along', [2, 9, 12], ['klein', 'weg', 12]],
    ['two small', [2, 3, 12], ['klein', 'klein', 12]],
    ['only zeros: their sum would tell all', [0, 0, 12, 30], ['klein', 'klein', 'weg', 30]],
    ['all at their highest', [4, 4, 12, 30], ['klein', 'klein', 'weg', 30]],
    ['a zero and a five: still one answer', [0, 5, 30], ['klein', 'weg', 'weg']],
  ] as const)('%s', (_naam, aantallen, verwacht) => expect(verberg(aantallen).cellen).toEqual(verwacht));

  it('says when even hiding all is not enough', () => {
    expect(verberg([0, 5]).veilig).toBe(false);
    expect(verberg([0, 0, 0]).veilig).toBe(false);
    expect(verberg([1, 9]).veilig).toBe(true);
  });

  it('a number that another set hides is not alone', () => expect(verberg([20, 9, 12], [0]).cellen).toEqual(['weg', 'weg', 12]));

  it('no hidden number can be worked out from the sum and what is shown', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }), (aantallen) => {
        const { cellen, veilig } = verberg(aantallen);
        for (const [plaats, cel] of cellen.entries()) expect(cel === aantallen[plaats] ? aantallen[plaats] >= GRENS : (cel === 'klein') === aantallen[plaats]! < GRENS).toBe(true);
        if (!veilig) {
          expect(cellen.every((cel) => typeof cel !== 'number')).toBe(true);
          return;
        }
        const som = aantallen.reduce((tot, aantal) => tot + aantal, 0);
        const mogelijk = cellen.map(() => new Set<number>());
        const vul = (plaats: number, rest: number, keuze: readonly number[]): void => {
          if (rest < 0) return;
          if (plaats === cellen.length) {
            if (rest === 0) keuze.forEach((aantal, waar) => mogelijk[waar]!.add(aantal));
            return;
          }
          const cel: Getoond = cellen[plaats]!;
          const [van, tot] = typeof cel === 'number' ? [cel, cel] : cel === 'klein' ? [0, GRENS - 1] : [GRENS, som];
          for (let aantal = van; aantal <= tot; aantal += 1) vul(plaats + 1, rest - aantal, [...keuze, aantal]);
        };
        vul(0, som, []);
        const kleine = cellen.flatMap((cel, plaats) => (cel === 'klein' ? [mogelijk[plaats]!.size] : []));
        expect(kleine.every((aantal) => aantal > 1)).toBe(true);
      }),
    ));
});

describe('the figures of a year', () => {
  const veel = (aantal: number, anders: Parameters<typeof zaak>[1]) => Array.from({ length: aantal }, (_, n) => zaak(`${n}`, anders));
  it('hide small numbers everywhere, and grounds that few decisions used', () => {
    const zaken = [
      ...veel(12, { klasse: 'eerste-termijn', gronden: { '5.1.2.e': 1 } }),
      ...veel(6, { klasse: 'te-laat', uitkomst: 'niet_openbaar', gronden: { '5.1.1.c': 1 } }),
      ...veel(2, { klasse: 'verdaagd', uitkomst: 'geen_documenten', gronden: { '5.1.5': 1 } }),
      ...veel(3, { einde: { door: 'intrekking', op: dag('2026-07-02') }, uitkomst: null, klasse: null }),
    ];
    const cijfers = openbaar(cijfersVan(zaken, Q3));
    expect(cijfers.stromen).toEqual({ ontvangen: 23, besloten: 20, doorgezonden: 'klein', ingetrokken: 'klein', informeel: 'klein', anders: 'klein', open: 'klein' });
    expect(cijfers.klassen.map(({ aantal }) => aantal)).toEqual([12, 'klein', 'klein', 'klein', 6]);
    expect(cijfers.gronden.map(({ wat }) => wat)).toEqual(['grond-5.1.2.e', 'grond-5.1.1.c']);
    expect(cijfers.opTijd).toBe(0.7);
  });
  it('of few decisions show nothing of how long they took or what they were', () => {
    const cijfers = openbaar(cijfersVan(veel(4, {}), Q3));
    expect([cijfers.bruto, cijfers.netto, cijfers.opTijd, cijfers.gronden]).toEqual([null, null, null, []]);
    expect([...cijfers.klassen, ...cijfers.uitkomsten].every(({ aantal }) => typeof aantal !== 'number')).toBe(true);
  });
});
