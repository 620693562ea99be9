// How long documents are safe from destruction (Woo 4.1a), on dates of our own. Reading R17 both ways.
import { berekenTermijnen } from '../../../src/wet/termijnen/bereken.ts';
import type { Naspelfeit } from '../../../src/wet/naspel/feiten.ts';
import type { Feit, Gegeven } from '../../../src/wet/termijnen/model.ts';
import type { Rekenopties } from '../../../src/wet/termijnen/regelset.ts';
import { bewaarplicht, magVernietigdOp } from '../../../src/wet/verloop/bewaarplicht.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const ontvangst: Feit = { soort: 'ontvangst', ontvangenOp: dag('2027-09-06') };
const besluit: Feit = { soort: 'besluit-bekendgemaakt', op: dag('2027-10-04'), bezwaarVerwacht: false };
const bezwaar: Gegeven = { soort: 'bezwaar-ontvangen', op: dag('2027-11-10'), commissie: false };
const beslist: Gegeven = { soort: 'bezwaar-beslist', op: dag('2027-12-20') };
const beroep: Gegeven = { soort: 'beroep-ingesteld', op: dag('2028-01-10'), instantie: 'rechtbank' };
const vonnis: Gegeven = { soort: 'beroep-beslist', op: dag('2028-05-01'), instantie: 'rechtbank' };
const hoger: Gegeven = { soort: 'beroep-ingesteld', op: dag('2028-06-01'), instantie: 'raad-van-state' };

const tot = (voor: readonly Feit[], na: readonly Gegeven[] = [], opties: Rekenopties = {}): string | null =>
  bewaarplicht([...voor, ...na], berekenTermijnen(voor, opties), opties).totEnMet?.toString() ?? null;

describe('documents are held', () => {
  it.each<[string, readonly Feit[], readonly Gegeven[], string | null]>([
    ['while there is no decision', [ontvangst], [], null],
    ['until the day of withdrawal when nothing was decided', [ontvangst, { soort: 'intrekking', op: dag('2027-09-20') }], [], '2027-09-20'],
    ['until the objection term is over', [ontvangst, besluit], [], '2027-11-15'],
    ['while an objection is pending', [ontvangst, besluit], [bezwaar], null],
    ['after a late objection too', [ontvangst, besluit], [{ ...bezwaar, op: dag('2027-12-01') }], null],
    ['until the objection term is over when the objection was withdrawn', [ontvangst, besluit], [bezwaar, { soort: 'bezwaar-ingetrokken', op: dag('2027-11-12') }], '2027-11-15'],
    ['until the appeal term is over', [ontvangst, besluit], [bezwaar, beslist], '2028-01-31'],
    ['while the appeal is pending', [ontvangst, besluit], [bezwaar, beslist, beroep], null],
    ['until the term for higher appeal is over', [ontvangst, besluit], [bezwaar, beslist, beroep, vonnis], '2028-06-12'],
    ['while the higher appeal is pending', [ontvangst, besluit], [bezwaar, beslist, beroep, vonnis, hoger], null],
    ['until the Raad van State has spoken', [ontvangst, besluit], [bezwaar, beslist, beroep, vonnis, hoger, { ...vonnis, op: dag('2029-02-01'), instantie: 'raad-van-state' }], '2029-02-01'],
    ['while the Adviescollege mediates', [ontvangst, besluit], [{ soort: 'bemiddeling-gevraagd', op: dag('2027-10-11') }], null],
    [
      'for as long as the last partial decision can be fought',
      [ontvangst, { ...besluit, op: dag('2027-09-20'), deelbesluit: true }, { soort: 'intrekking', op: dag('2027-09-27') }],
      [],
      '2027-11-01',
    ],
  ])('%s', (_wat, voor, na, verwacht) => expect(tot(voor, na)).toBe(verwacht));

  it('until the decision only, under the other reading of R17', () => {
    expect(tot([ontvangst, besluit], [bezwaar], { lezingen: { R17: 'besluit' } })).toBe('2027-10-04');
  });

  it('from the earliest receipt, also when the request was forwarded', () => {
    const feiten: readonly Feit[] = [ontvangst, { soort: 'doorzending', op: dag('2027-09-08'), omvang: 'geheel', ontvangenDoorBevoegdeOp: dag('2027-09-09') }];
    expect(bewaarplicht(feiten, berekenTermijnen(feiten)).vanaf.toString()).toBe('2027-09-06');
  });

  it('destruction is possible from the day after', () => {
    const plicht = bewaarplicht([ontvangst, besluit], berekenTermijnen([ontvangst, besluit]));
    expect([magVernietigdOp(plicht, dag('2027-11-15')), magVernietigdOp(plicht, dag('2027-11-16'))]).toEqual([false, true]);
  });
});

describe('several parties, several decisions', () => {
  const eerste: Feit = { ...besluit, op: dag('2027-09-20'), deelbesluit: true, besluit: 'b1' };
  const tweede: Feit = { ...besluit, besluit: 'b2' };
  const samen = [ontvangst, eerste, tweede];
  const bij = (...procedures: readonly { readonly besluit: string; readonly feiten: readonly Naspelfeit[]; readonly open?: boolean }[]): string | null =>
    bewaarplicht(samen, berekenTermijnen(samen), {}, procedures).totEnMet?.toString() ?? null;
  const eersteBezwaar: Naspelfeit = { soort: 'bezwaar-ontvangen', op: dag('2027-10-11'), commissie: false };

  it('each procedure counts by itself: one that is over does not end another', () => {
    const klaar = { besluit: 'b1', feiten: [eersteBezwaar, { soort: 'bezwaar-beslist', op: dag('2027-11-01') }] } as const;
    const loopt = { besluit: 'b1', feiten: [eersteBezwaar] } as const;
    expect(bij(klaar)).toBe('2027-12-13');
    expect(bij(klaar, loopt)).toBeNull();
    expect(bij(loopt, klaar)).toBeNull();
  });
  it('one that nobody closed keeps everything, though its terms have passed', () => {
    const klaar = { besluit: 'b1', feiten: [eersteBezwaar, { soort: 'bezwaar-beslist', op: dag('2027-11-01') }] } as const;
    expect(bij({ ...klaar, open: true })).toBeNull();
    expect(bij({ ...klaar, open: false })).toBe('2027-12-13');
  });
  it('a procedure about a decision that is not here holds nothing', () => expect(bij({ besluit: 'b9', feiten: [eersteBezwaar] })).toBe('2027-11-15'));
});
