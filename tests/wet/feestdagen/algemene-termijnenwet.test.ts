// The Algemene termijnenwet on bare terms: the end moves, short terms hold two working days, long terms stay as they are.
import { atw, uurtermijnEinde, wettelijkeTermijn, type Termijnlengte } from '../../../src/wet/feestdagen/algemene-termijnenwet.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const termijn = (start: string, lengte: Termijnlengte): string => wettelijkeTermijn(dag(start), lengte).einde.toString();

describe('Atw art. 1', () => {
  it('moves a Saturday to Monday, and a working day not at all', () => {
    expect(atw(dag('2027-10-02')).toString()).toBe('2027-10-04');
    expect(atw(dag('2027-10-05')).toString()).toBe('2027-10-05');
  });
});

describe('Atw art. 2', () => {
  it.each<[string, string, number, string]>([
    ['three days over a weekend hold one working day: a day is added', '2027-10-01', 3, '2027-10-05'],
    ['three days from Wednesday hold two', '2027-09-29', 3, '2027-10-04'],
    ['two days are too short for this rule', '2027-10-01', 2, '2027-10-04'],
  ])('%s', (_wat, start, dagen, einde) => expect(termijn(start, { dagen })).toBe(einde));
});

describe('Atw art. 4', () => {
  it.each<[string, string, Termijnlengte, string]>([
    ['twelve weeks move', '2027-07-10', { weken: 12 }, '2027-10-04'],
    ['thirteen weeks do not', '2027-07-03', { weken: 13 }, '2027-10-02'],
    ['ninety days move', '2027-07-04', { dagen: 90 }, '2027-10-04'],
    ['ninety-one days do not', '2027-07-03', { dagen: 91 }, '2027-10-02'],
    ['three months move', '2027-07-02', { maanden: 3 }, '2027-10-04'],
    ['a year does not', '2026-10-02', { jaren: 1 }, '2027-10-02'],
  ])('%s', (_wat, start, lengte, einde) => expect(termijn(start, lengte)).toBe(einde));

  it('hours run through the weekend', () => {
    const start = Temporal.Instant.from('2027-10-01T15:00:00+02:00');
    expect(uurtermijnEinde(start, 48).equals(Temporal.Instant.from('2027-10-03T15:00:00+02:00'))).toBe(true);
  });
});
