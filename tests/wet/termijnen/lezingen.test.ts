// Where the law allows two answers, a body may choose the other one: what each alternative does to a date.
import { berekenBezwaar } from '../../../src/wet/naspel/bezwaar.ts';
import type { Naspelfeit } from '../../../src/wet/naspel/feiten.ts';
import { berekenIngebrekestelling, berekenRechterlijkeTermijn } from '../../../src/wet/naspel/niet-tijdig.ts';
import { berekenTermijnen } from '../../../src/wet/termijnen/bereken.ts';
import { berekenBesluittermijnen } from '../../../src/wet/termijnen/besluittermijnen.ts';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import { gekozenLezingen, lezingen, lezingenSchema, type Lezingen } from '../../../src/wet/termijnen/lezingen.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const ontvangst: Feit = { soort: 'ontvangst', ontvangenOp: dag('2027-09-06') };
const verdaging = (op: string, weken = 2, schriftelijkEnGemotiveerd = true): Feit => ({
  soort: 'verdaging',
  aangekondigdOp: dag(op),
  weken,
  schriftelijkEnGemotiveerd,
});
const einde = (feiten: readonly Feit[], keuze: Partial<Lezingen>): string =>
  berekenTermijnen(feiten, { lezingen: keuze }).beslistermijn.einde.toString();

const precisering: readonly Feit[] = [
  ontvangst,
  { soort: 'aanvulling-gevraagd', op: dag('2027-09-13'), uiterlijk: dag('2027-09-27'), grondslag: 'Woo 4.1 lid 5' },
  { soort: 'aanvulling-ontvangen', op: dag('2027-09-21') },
];
const teLaatGevraagd: readonly Feit[] = [
  ontvangst,
  { soort: 'aanvulling-gevraagd', op: dag('2027-09-22'), uiterlijk: dag('2027-09-29'), grondslag: 'Woo 4.1 lid 5' },
];
const afspraak: readonly Feit[] = [ontvangst, { soort: 'uitstel-tot', op: dag('2027-09-30'), tot: dag('2027-11-01'), schriftelijk: true }];
const naAfloop: readonly Feit[] = [ontvangst, { soort: 'uitstel-tot', op: dag('2027-10-06'), tot: dag('2027-11-01'), schriftelijk: true }];
const doorgezonden: readonly Feit[] = [
  ontvangst,
  { soort: 'doorzending', op: dag('2027-09-08'), omvang: 'geheel', ontvangenDoorBevoegdeOp: dag('2027-09-09') },
];
const zaterdag: readonly Feit[] = [
  ontvangst,
  { soort: 'zienswijzen-gevraagd', verzoekerGeinformeerdOp: dag('2027-09-11'), uiterlijk: dag('2027-09-25'), derden: ['A'] },
];
const opKoningsdag: readonly Feit[] = [{ soort: 'ontvangst', ontvangenOp: dag('2027-03-30') }, verdaging('2027-04-28')];

describe('readings', () => {
  it('are all described, and the chosen ones are valid', () => {
    expect(Object.keys(lezingen)).toEqual(Object.keys(lezingenSchema.shape));
    expect(lezingenSchema.parse(gekozenLezingen)).toEqual(gekozenLezingen);
    for (const [code, keuze] of Object.entries(gekozenLezingen)) {
      expect(Object.keys(lezingen[code as keyof Lezingen].keuzes)[0]).toBe(keuze);
    }
  });

  it.each<[string, readonly Feit[], Partial<Lezingen>, string, string]>([
    ['R1 the day of completion', precisering, { R1: 'inclusief' }, '2027-10-11', '2027-10-12'],
    ['R2 extension on the last day', [ontvangst, verdaging('2027-10-04')], { R2: 'dag-eerder' }, '2027-10-18', '2027-10-04'],
    ['R3 weekend rule between the terms', opKoningsdag, { R3: 'twee-keer' }, '2027-05-11', '2027-05-12'],
    ['R4 a letter naming three weeks', [ontvangst, verdaging('2027-09-20', 3)], { R4: 'twee-weken' }, '2027-10-04', '2027-10-18'],
    ['R5 an extension without reasons', [ontvangst, verdaging('2027-09-20', 2, false)], { R5: 'herstelbaar' }, '2027-10-04', '2027-10-18'],
    ['R6 consent until a day', afspraak, { R6: 'stilstand' }, '2027-11-01', '2027-11-05'],
    ['R6b consent after the end', naAfloop, { R6b: 'ja' }, '2027-10-04', '2027-11-01'],
    ['R7 a forwarded request', doorgezonden, { R7: 'eerste-ontvangst' }, '2027-10-07', '2027-10-04'],
    ['R8 a set term that ends on Saturday', zaterdag, { R8: 'ja' }, '2027-10-18', '2027-10-20'],
    ['R15 precision asked late', teLaatGevraagd, { R15: 'nee' }, '2027-10-11', '2027-10-04'],
  ])('%s', (_vraag, feiten, keuze, gekozen, anders) => {
    expect([einde(feiten, {}), einde(feiten, keuze)]).toEqual([gekozen, anders]);
  });

  it('R9: exactly fourteen days', () => {
    const besluit: readonly Feit[] = [{ soort: 'besluit-bekendgemaakt', op: dag('2027-10-02'), bezwaarVerwacht: true }];
    const vroegste = (keuze: Partial<Lezingen>) => berekenBesluittermijnen(besluit, { lezingen: keuze })[0]?.openbaarmaking.vroegste?.toString();
    expect([vroegste({}), vroegste({ R9: 'precies' })]).toEqual(['2027-10-19', '2027-10-16']);
  });

  const bezwaar = (besluit: string, feiten: readonly Naspelfeit[], keuze: Partial<Lezingen>) => {
    const { laatsteDag, beslissenUiterlijk } = berekenBezwaar(dag(besluit), feiten, { lezingen: keuze });
    return [laatsteDag?.toString(), beslissenUiterlijk?.toString()];
  };
  const ontvangen: Naspelfeit = { soort: 'bezwaar-ontvangen', op: dag('2027-11-01'), commissie: false };

  it('R1 in objection: the day on which the defect is repaired', () => {
    const feiten: readonly Naspelfeit[] = [ontvangen, { soort: 'herstel-gevraagd', op: dag('2027-11-17'), uiterlijk: dag('2027-11-30') }, { soort: 'hersteld', op: dag('2027-11-22') }];
    // 18 to 21 November, or through the 22nd.
    expect([bezwaar('2027-10-04', feiten, {})[1], bezwaar('2027-10-04', feiten, { R1: 'inclusief' })[1]]).toEqual(['2027-12-31', '2028-01-03']);
  });

  it('R8 in objection: the set term to repair ends on Saturday', () => {
    const feiten: readonly Naspelfeit[] = [ontvangen, { soort: 'herstel-gevraagd', op: dag('2027-11-17'), uiterlijk: dag('2027-11-27') }];
    // 18 to 26 November is nine days; until Monday the 29th two more.
    expect([bezwaar('2027-10-04', feiten, {})[1], bezwaar('2027-10-04', feiten, { R8: 'ja' })[1]]).toEqual(['2028-01-05', '2028-01-07']);
  });

  it('R6 in objection: consent until a day', () => {
    const feiten: readonly Naspelfeit[] = [ontvangen, { soort: 'bezwaar-uitstel-tot', op: dag('2027-12-20'), tot: dag('2028-01-31') }];
    // 42 days of standing still, from 21 December; 7 days were left.
    expect([bezwaar('2027-10-04', feiten, {})[1], bezwaar('2027-10-04', feiten, { R6: 'stilstand' })[1]]).toEqual(['2028-01-31', '2028-02-07']);
  });

  it('R6b in objection: consent after the last day', () => {
    const feiten: readonly Naspelfeit[] = [ontvangen, { soort: 'bezwaar-uitstel-tot', op: dag('2027-12-28'), tot: dag('2028-01-31') }];
    expect([bezwaar('2027-10-04', feiten, {})[1], bezwaar('2027-10-04', feiten, { R6b: 'ja' })[1]]).toEqual(['2027-12-27', '2028-01-31']);
  });

  it('R10 the weekend rule on the two weeks after a notice of default', () => {
    const vanaf = (keuze: Partial<Lezingen>) => berekenIngebrekestelling(dag('2027-10-09'), dag('2027-10-04'), { lezingen: keuze }).beroepVanaf?.toString();
    expect([vanaf({}), vanaf({ R10: 'nee' })]).toEqual(['2027-10-26', '2027-10-24']);
  });

  it('R11 the weekend rule on the term of a court', () => {
    const uiterlijk = (keuze: Partial<Lezingen>) => berekenRechterlijkeTermijn(dag('2027-10-02'), null, { lezingen: keuze }).einde.toString();
    expect([uiterlijk({}), uiterlijk({ R11: 'ja' })]).toEqual(['2027-10-16', '2027-10-18']);
  });

  it('R12 the weekend rule on twelve and six weeks', () => {
    // Objection is open through 13 March 2028; eighteen weeks later is 17 July. Committee and extension; a day of force majeure before a Monday.
    const feiten: readonly Naspelfeit[] = [
      { soort: 'bezwaar-ontvangen', op: dag('2028-02-01'), commissie: true },
      { soort: 'bezwaar-verdaagd', op: dag('2028-05-01'), weken: 6 },
      { soort: 'bezwaar-opgeschort', grond: 'overmacht', van: dag('2028-04-03'), totEnMet: dag('2028-04-07') },
    ];
    // 17 July and 5 days is Saturday 22 July.
    expect([bezwaar('2028-01-31', feiten, {}), bezwaar('2028-01-31', feiten, { R12: 'nee' })]).toEqual([
      ['2028-03-13', '2028-07-24'],
      ['2028-03-13', '2028-07-22'],
    ]);
  });

  it('R13 where the decision on objection begins when the end of objection was moved', () => {
    // Six weeks after Saturday 2 October is Saturday 13 November, so objection is open through Monday the 15th. Two days of force majeure.
    const stil: Naspelfeit = { soort: 'bezwaar-opgeschort', grond: 'overmacht', van: dag('2027-11-22'), totEnMet: dag('2027-11-23') };
    expect([bezwaar('2027-10-02', [ontvangen, stil], {})[1], bezwaar('2027-10-02', [ontvangen, stil], { R13: 'nominaal' })[1]]).toEqual(['2027-12-29', '2027-12-27']);
  });

  it('R14 the day of the advice', () => {
    const feiten: readonly Naspelfeit[] = [{ soort: 'bemiddeling-gevraagd', op: dag('2027-10-11') }, { soort: 'bemiddeling-afgerond', op: dag('2027-12-01') }];
    expect([bezwaar('2027-10-04', feiten, {})[0], bezwaar('2027-10-04', feiten, { R14: 'nee' })[0]]).toEqual(['2028-01-05', '2028-01-04']);
  });

  // R16: tests/wet/weigeringsgronden/toets.test.ts. R17: tests/wet/verloop/bewaarplicht.test.ts.

  it('used are named in every result', () => {
    expect(berekenTermijnen([ontvangst], { lezingen: { R1: 'inclusief' } }).basis.lezingen).toEqual({ ...gekozenLezingen, R1: 'inclusief' });
  });
});
