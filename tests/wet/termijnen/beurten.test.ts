// Whose turn it is: every day of a case once, and by whom the law says.
import { berekenBezwaar } from '../../../src/wet/naspel/bezwaar.ts';
import type { Naspelfeit } from '../../../src/wet/naspel/feiten.ts';
import { berekenTermijnen } from '../../../src/wet/termijnen/bereken.ts';
import { beurten } from '../../../src/wet/termijnen/beurten.ts';
import { bewaarplicht } from '../../../src/wet/termijnen/bewaarplicht.ts';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import { fc, geschiedenis } from './willekeurig.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const ontvangst: Feit = { soort: 'ontvangst', ontvangenOp: dag('2026-11-02') };
const besluit: Feit = { soort: 'besluit-bekendgemaakt', op: dag('2026-11-30'), bezwaarVerwacht: true };

function verloop(feiten: readonly Feit[], naspel: readonly Naspelfeit[], tot: string) {
  const berekening = berekenTermijnen(feiten, { peildatum: dag(tot) });
  const nalopen = berekening.besluiten.map(({ feit }) => ({ bezwaar: berekenBezwaar(feit.op, naspel), feiten: naspel }));
  return { beurten: beurten(feiten, berekening, nalopen, dag(tot)).map(({ van, totEnMet, wie }) => `${van.toString().slice(5)}/${totEnMet.toString().slice(5)} ${wie}`), hold: bewaarplicht(feiten, berekening, nalopen) };
}

describe('whose turn it is', () => {
  it('ours, unless the clock waits for somebody', () => {
    const feiten: readonly Feit[] = [
      ontvangst,
      { soort: 'aanvulling-gevraagd', op: dag('2026-11-04'), uiterlijk: dag('2026-11-18'), grondslag: 'Woo 4.1 lid 5' },
      { soort: 'aanvulling-ontvangen', op: dag('2026-11-10') },
      { soort: 'zienswijzen-gevraagd', verzoekerGeinformeerdOp: dag('2026-11-12'), uiterlijk: dag('2026-11-26'), derden: ['a'] },
      { soort: 'zienswijze-ontvangen', op: dag('2026-11-20'), derde: 'a' },
    ];
    expect(verloop(feiten, [], '2026-11-25').beurten).toEqual([
      '11-02/11-04 wij', '11-05/11-09 verzoeker', '11-10/11-12 wij', '11-13/11-20 derde', '11-21/11-25 wij',
    ]);
  });

  it('after a decision: the third party, the requester, us in objection, the court in appeal', () => {
    const naspel: readonly Naspelfeit[] = [
      { soort: 'bezwaar-ontvangen', op: dag('2026-12-20'), commissie: false },
      { soort: 'bezwaar-beslist', op: dag('2027-02-01') },
      { soort: 'beroep-ingesteld', op: dag('2027-02-10'), instantie: 'rechtbank' },
    ];
    expect(verloop([ontvangst, besluit], naspel, '2027-02-20').beurten).toEqual([
      '11-02/11-30 wij', '12-01/12-14 derde', '12-15/12-19 verzoeker', '12-20/02-01 wij', '02-02/02-09 verzoeker', '02-10/02-20 rechter',
    ]);
  });

  it('ends when nobody can act any more', () => {
    expect(verloop([ontvangst, besluit], [], '2027-06-01').beurten.at(-1)).toBe('12-15/01-11 verzoeker');
    expect(verloop([ontvangst, { soort: 'intrekking', op: dag('2026-11-10') }], [], '2027-06-01').beurten).toEqual(['11-02/11-10 wij']);
  });

  it('is said of every day exactly once, for any history', () => {
    fc.assert(
      fc.property(geschiedenis, fc.integer({ min: 0, max: 120 }), ({ feiten }, duur) => {
        const berekening = berekenTermijnen(feiten);
        const tot = berekening.ontvangenOp.add({ days: duur });
        const lijst = beurten(feiten, berekening, [], tot);
        let volgende = berekening.ontvangenOp;
        for (const { van, totEnMet } of lijst) {
          expect(van.equals(volgende)).toBe(true);
          expect(Temporal.PlainDate.compare(van, totEnMet)).toBeLessThanOrEqual(0);
          volgende = totEnMet.add({ days: 1 });
        }
        expect(volgende.subtract({ days: 1 }).equals(tot)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the legal hold', () => {
  it.each<[string, readonly Feit[], readonly Naspelfeit[], string | null]>([
    ['runs while nothing is decided', [ontvangst], [], null],
    ['ends when the request is withdrawn', [ontvangst, { soort: 'intrekking', op: dag('2026-11-10') }], [], '2026-11-10'],
    ['lasts as long as objection is open', [ontvangst, besluit], [], '2027-01-11'],
    ['has no end while an objection runs', [ontvangst, besluit], [{ soort: 'bezwaar-ontvangen', op: dag('2026-12-20'), commissie: false }], null],
    ['lasts as long as appeal is open', [ontvangst, besluit], [{ soort: 'bezwaar-ontvangen', op: dag('2026-12-20'), commissie: false }, { soort: 'bezwaar-beslist', op: dag('2027-02-01') }], '2027-03-15'],
    ['has no end in court', [ontvangst, besluit], [{ soort: 'bezwaar-beslist', op: dag('2027-02-01') }, { soort: 'beroep-ingesteld', op: dag('2027-02-10'), instantie: 'rechtbank' }], null],
    ['ends with the highest court', [ontvangst, besluit], [{ soort: 'beroep-ingesteld', op: dag('2027-02-10'), instantie: 'raad-van-state' }, { soort: 'beroep-beslist', op: dag('2027-09-01'), instantie: 'raad-van-state' }], '2027-09-01'],
  ])('%s', (_wat, feiten, naspel, verwacht) => expect(verloop(feiten, naspel, '2027-12-01').hold.totEnMet?.toString() ?? null).toBe(verwacht));

  it('ends with the decision under the other reading of R17', () => {
    const feiten = [ontvangst, besluit];
    expect(bewaarplicht(feiten, berekenTermijnen(feiten, { lezingen: { R17: 'besluit' } }), []).totEnMet?.toString()).toBe('2026-11-30');
  });
});
