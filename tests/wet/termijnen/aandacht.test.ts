// What is due on a day beside the decision: the notices of Woo 4.4 lid 4 and Awb 4:14, promises, and the power of Woo 4.6.
import { aandachtspunten, type Peil } from '../../../src/wet/termijnen/aandacht.ts';
import { berekenTermijnen } from '../../../src/wet/termijnen/bereken.ts';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const ontvangst: Feit = { soort: 'ontvangst', ontvangenOp: dag('2027-09-06') };
const zienswijzen: Feit = { soort: 'zienswijzen-gevraagd', verzoekerGeinformeerdOp: dag('2027-09-13'), uiterlijk: dag('2027-09-27'), derden: ['A'] };
const codes = (feiten: readonly Feit[], vandaag: string, peil: Omit<Peil, 'vandaag'> = {}): readonly string[] =>
  aandachtspunten(berekenTermijnen(feiten), { vandaag: dag(vandaag), ...peil }).map(({ code }) => code);

it('nothing is due in the first two weeks', () => expect(codes([ontvangst], '2027-09-20')).toEqual([]));
it('after two weeks the power against abuse has passed', () => expect(codes([ontvangst], '2027-09-21')).toEqual(['misbruik-termijn-voorbij']));

it('the end of a suspension is told from the day after it ended, once', () => {
  expect(codes([ontvangst, zienswijzen], '2027-09-27')).not.toContain('einde-stilstand-melden');
  expect(codes([ontvangst, zienswijzen], '2027-09-28')).toContain('einde-stilstand-melden');
  expect(codes([ontvangst, zienswijzen], '2027-09-29', { eindeGemeldOp: dag('2027-09-28') })).not.toContain('einde-stilstand-melden');
});

it('names the new date', () => {
  const [eerste] = aandachtspunten(berekenTermijnen([ontvangst, zienswijzen]), { vandaag: dag('2027-09-28') });
  expect(eerste?.tekst).toBe('De stilstand is voorbij sinds maandag 27 september 2027. Meld de verzoeker de nieuwe datum: maandag 18 oktober 2027.');
});

it('a question for precision asks for no such notice', () => {
  const vraag: Feit = { soort: 'aanvulling-gevraagd', op: dag('2027-09-08'), uiterlijk: dag('2027-09-15'), grondslag: 'Woo 4.1 lid 5' };
  expect(codes([ontvangst, vraag], '2027-09-20')).toEqual([]);
});

it('a term that has passed, or will be missed, is told', () => {
  expect(codes([ontvangst], '2027-10-04')).not.toContain('overschrijding-melden');
  expect(codes([ontvangst], '2027-10-05')).toContain('overschrijding-melden');
  expect(codes([ontvangst], '2027-10-01', { verwachtOp: dag('2027-10-11') })).toContain('overschrijding-melden');
  expect(codes([ontvangst], '2027-10-05', { overschrijdingGemeldOp: dag('2027-10-01') })).not.toContain('overschrijding-melden');
});

it('not while the clock stands still without a known end', () => {
  expect(codes([ontvangst, { soort: 'buitenland-gevraagd', op: dag('2027-09-13') }], '2027-12-01')).not.toContain('overschrijding-melden');
});

it('every phase of a plan is a promise of its own', () => {
  const plan: Feit = {
    soort: 'uitstel-tot', op: dag('2027-09-20'), tot: dag('2027-12-01'), schriftelijk: true,
    fasen: [{ nummer: 1, uiterlijk: dag('2027-10-15') }, { nummer: 2, uiterlijk: dag('2027-12-01') }],
  };
  const b = berekenTermijnen([ontvangst, plan]);
  expect(b.toezeggingen.map(({ datum, fase, telt, afleiding }) => [datum.toString(), fase, telt, afleiding.at(-1)?.naar.toString()])).toEqual([
    ['2027-10-15', 1, false, '2027-10-15'],
    ['2027-12-01', 2, true, '2027-12-01'],
  ]);
  expect(codes([ontvangst, plan], '2027-10-16')).toContain('toezegging-voorbij');
});

it('nothing is due once it is decided', () => {
  expect(codes([ontvangst, { soort: 'besluit-bekendgemaakt', op: dag('2027-10-20'), bezwaarVerwacht: false }], '2027-10-20')).toEqual([]);
});
