// Whose turn it was, from receipt to the end: worked examples; the partition for any history is in tests/wet/tweede/naspel.test.ts.
import { berekenTermijnen } from '../../../src/wet/termijnen/bereken.ts';
import type { Feit, Gegeven } from '../../../src/wet/termijnen/model.ts';
import { beurten, dagenPerBeurt } from '../../../src/wet/verloop/beurten.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const isFeit = (feit: Gegeven): feit is Feit => !/^(bezwaar|bemiddeling|beroep|herstel)/.test(feit.soort);
const wie = (feiten: readonly Gegeven[], tot: string): readonly string[] =>
  beurten(feiten, berekenTermijnen(feiten.filter(isFeit)), dag(tot)).map(({ van, totEnMet, wie: w }) => `${van.toString()} ${totEnMet.toString()} ${w}`);

const ontvangst: Gegeven = { soort: 'ontvangst', ontvangenOp: dag('2027-09-06') };
const besluit = (op: string, bezwaarVerwacht = false): Gegeven => ({ soort: 'besluit-bekendgemaakt', op: dag(op), bezwaarVerwacht });
const bezwaar = (op: string): Gegeven => ({ soort: 'bezwaar-ontvangen', op: dag(op), commissie: false });

describe('before the decision', () => {
  it('it is our turn, through today', () => expect(wie([ontvangst], '2027-09-20')).toEqual(['2027-09-06 2027-09-20 wij']));
  it('nothing before receipt', () => expect(wie([ontvangst], '2027-09-05')).toEqual([]));

  it('precision is the requester, views are third parties, abroad is another body', () => {
    const feiten: readonly Gegeven[] = [
      ontvangst,
      { soort: 'aanvulling-gevraagd', op: dag('2027-09-08'), uiterlijk: dag('2027-09-22'), grondslag: 'Woo 4.1 lid 5' },
      { soort: 'aanvulling-ontvangen', op: dag('2027-09-13') },
      { soort: 'zienswijzen-gevraagd', verzoekerGeinformeerdOp: dag('2027-09-15'), uiterlijk: dag('2027-09-22'), derden: ['A'] },
      { soort: 'buitenland-gevraagd', op: dag('2027-09-27') },
    ];
    expect(wie(feiten, '2027-10-01')).toEqual([
      '2027-09-06 2027-09-08 wij',
      '2027-09-09 2027-09-12 verzoeker',
      '2027-09-13 2027-09-15 wij',
      '2027-09-16 2027-09-22 derde',
      '2027-09-23 2027-09-27 wij',
      '2027-09-28 2027-10-01 ander-orgaan',
    ]);
  });

  it('agreed postponement stays ours', () => {
    const uitstel: Gegeven = { soort: 'uitstel-periode', op: dag('2027-09-10'), van: dag('2027-09-13'), totEnMet: dag('2027-09-19'), schriftelijk: true };
    expect(wie([ontvangst, uitstel], '2027-09-30')).toEqual(['2027-09-06 2027-09-30 wij']);
  });

  it('two at once: the requester goes before others', () => {
    const feiten: readonly Gegeven[] = [
      ontvangst,
      { soort: 'zienswijzen-gevraagd', verzoekerGeinformeerdOp: dag('2027-09-09'), uiterlijk: dag('2027-09-16'), derden: ['A'] },
      { soort: 'vertraging-verzoeker', van: dag('2027-09-14'), totEnMet: dag('2027-09-20') },
    ];
    expect(wie(feiten, '2027-09-21').slice(1)).toEqual(['2027-09-10 2027-09-13 derde', '2027-09-14 2027-09-20 verzoeker', '2027-09-21 2027-09-21 wij']);
  });

  it('ends when the request is withdrawn', () => expect(wie([ontvangst, { soort: 'intrekking', op: dag('2027-09-10') }], '2027-12-01')).toEqual(['2027-09-06 2027-09-10 wij']));
});

describe('after the decision', () => {
  it('two weeks of waiting for third parties, then the objection term, then nothing', () => {
    expect(wie([ontvangst, besluit('2027-10-04', true)], '2028-06-01')).toEqual([
      '2027-09-06 2027-10-04 wij',
      '2027-10-05 2027-10-18 derde',
      '2027-10-19 2027-11-15 verzoeker',
    ]);
  });

  it('objection is ours, repair is for the objector, then appeal is open', () => {
    const feiten: readonly Gegeven[] = [
      ontvangst,
      besluit('2027-10-04'),
      bezwaar('2027-11-10'),
      { soort: 'herstel-gevraagd', op: dag('2027-11-17'), uiterlijk: dag('2027-11-26') },
      { soort: 'hersteld', op: dag('2027-11-24') },
      { soort: 'bezwaar-beslist', op: dag('2027-12-20') },
    ];
    expect(wie(feiten, '2029-01-01').slice(1)).toEqual([
      '2027-10-05 2027-11-10 verzoeker',
      '2027-11-11 2027-11-17 wij',
      '2027-11-18 2027-11-23 verzoeker',
      '2027-11-24 2027-12-20 wij',
      '2027-12-21 2028-01-31 verzoeker',
    ]);
  });

  it('mediation is another body, relief and appeal are the court', () => {
    const feiten: readonly Gegeven[] = [
      ontvangst,
      besluit('2027-10-04'),
      { soort: 'bemiddeling-gevraagd', op: dag('2027-10-11') },
      { soort: 'bemiddeling-afgerond', op: dag('2027-11-01') },
      { soort: 'voorziening-gevraagd', op: dag('2027-11-03') },
      { soort: 'voorziening-uitgesproken', op: dag('2027-11-08'), uitspraak: 'afgewezen' },
      bezwaar('2027-11-09'),
      { soort: 'bezwaar-beslist', op: dag('2027-11-15') },
      { soort: 'beroep-ingesteld', op: dag('2027-12-01'), instantie: 'rechtbank' },
    ];
    expect(wie(feiten, '2028-01-01').slice(1)).toEqual([
      '2027-10-05 2027-10-11 verzoeker',
      '2027-10-12 2027-11-01 ander-orgaan',
      '2027-11-02 2027-11-03 verzoeker',
      '2027-11-04 2027-11-08 rechter',
      '2027-11-09 2027-11-09 verzoeker',
      '2027-11-10 2027-11-15 wij',
      '2027-11-16 2027-12-01 verzoeker',
      '2027-12-02 2028-01-01 rechter',
    ]);
  });

  it('higher appeal: the requester has six weeks, then it is over', () => {
    const feiten: readonly Gegeven[] = [
      ontvangst,
      besluit('2027-10-04'),
      bezwaar('2027-10-06'),
      { soort: 'bezwaar-beslist', op: dag('2027-11-01') },
      { soort: 'beroep-ingesteld', op: dag('2027-11-08'), instantie: 'rechtbank' },
      { soort: 'beroep-beslist', op: dag('2028-05-01'), instantie: 'rechtbank' },
    ];
    expect(wie(feiten, '2030-01-01').at(-1)).toBe('2028-05-02 2028-06-12 verzoeker');
  });

  it('a late objection leaves no hole', () => {
    expect(wie([ontvangst, besluit('2027-10-04'), bezwaar('2027-12-01')], '2027-12-06').slice(1)).toEqual(['2027-10-05 2027-11-15 verzoeker', '2027-11-16 2027-12-01 verzoeker', '2027-12-02 2027-12-06 wij']);
  });

  it('adds up per party', () => {
    const feiten = [ontvangst, besluit('2027-10-04', true)];
    expect(dagenPerBeurt(beurten(feiten, berekenTermijnen(feiten.filter(isFeit)), dag('2028-06-01')))).toEqual({ wij: 29, verzoeker: 28, derde: 14, 'ander-orgaan': 0, rechter: 0 });
  });
});
