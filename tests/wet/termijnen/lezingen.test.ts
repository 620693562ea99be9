// Where the law allows two answers, a body may choose the other one: what each alternative does to a date.
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

  it('used are named in every result', () => {
    expect(berekenTermijnen([ontvangst], { lezingen: { R1: 'inclusief' } }).basis.lezingen).toEqual({ ...gekozenLezingen, R1: 'inclusief' });
  });
});
