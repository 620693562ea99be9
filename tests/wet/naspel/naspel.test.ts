// After the decision: objection, mediation, notice of default and the court, on dates of our own.
import { berekenBezwaar } from '../../../src/wet/naspel/bezwaar.ts';
import type { Naspelfeit } from '../../../src/wet/naspel/model.ts';
import { berekenIngebrekestelling, berekenPublicatietermijn, berekenRechterlijkeTermijn } from '../../../src/wet/naspel/niet-tijdig.ts';
import { berekenZaak, zaakSchema } from '../../../src/wet/uitwisseling/uitvoer.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
// Announced Monday 4 October 2027: objection is open through Monday 15 November.
const bezwaar = (...feiten: readonly Naspelfeit[]) => {
  const { laatsteDag, opTijd, beslissenUiterlijk } = berekenBezwaar(dag('2027-10-04'), feiten);
  return [laatsteDag?.toString() ?? null, opTijd, beslissenUiterlijk?.toString() ?? null];
};
const ontvangen = (op: string, gepostOp?: string, commissie = false): Naspelfeit => ({
  soort: 'bezwaar-ontvangen',
  op: dag(op),
  commissie,
  ...(gepostOp === undefined ? {} : { gepostOp: dag(gepostOp) }),
});

describe('objection', () => {
  it.each<[string, readonly Naspelfeit[], readonly unknown[]]>([
    ['none yet', [], ['2027-11-15', null, null]],
    ['on the last day', [ontvangen('2027-11-15')], ['2027-11-15', true, '2027-12-27']],
    ['a day later', [ontvangen('2027-11-16')], ['2027-11-15', false, '2027-12-27']],
    ['posted in time, received within a week', [ontvangen('2027-11-22', '2027-11-15')], ['2027-11-15', true, '2027-12-27']],
    ['posted in time, received too late', [ontvangen('2027-11-23', '2027-11-15')], ['2027-11-15', false, '2027-12-27']],
    ['posted too late', [ontvangen('2027-11-17', '2027-11-16')], ['2027-11-15', false, '2027-12-27']],
    ['with a committee', [ontvangen('2027-11-01', undefined, true)], ['2027-11-15', true, '2028-02-07']],
    [
      'extended by six weeks in time',
      [ontvangen('2027-11-01'), { soort: 'bezwaar-verdaagd', op: dag('2027-12-20'), weken: 6 }],
      ['2027-11-15', true, '2028-02-07'],
    ],
    [
      'extended too late',
      [ontvangen('2027-11-01'), { soort: 'bezwaar-verdaagd', op: dag('2027-12-28'), weken: 6 }],
      ['2027-11-15', true, '2027-12-27'],
    ],
    [
      'repaired: only days after the objection term stand still',
      [
        ontvangen('2027-11-01'),
        { soort: 'herstel-gevraagd', op: dag('2027-11-10'), uiterlijk: dag('2027-11-24') },
        { soort: 'hersteld', op: dag('2027-11-19') },
      ],
      // 16, 17 and 18 November.
      ['2027-11-15', true, '2027-12-30'],
    ],
    ['while the Adviescollege mediates', [{ soort: 'bemiddeling-gevraagd', op: dag('2027-10-11') }], [null, null, null]],
    [
      'after mediation: 35 days were left',
      [{ soort: 'bemiddeling-gevraagd', op: dag('2027-10-11') }, { soort: 'bemiddeling-afgerond', op: dag('2027-12-01') }, ontvangen('2027-12-10')],
      ['2028-01-05', true, '2027-12-15'],
    ],
    ['a complaint after the term changes nothing', [{ soort: 'bemiddeling-gevraagd', op: dag('2027-11-16') }], ['2027-11-15', null, null]],
  ])('%s', (_wat, feiten, verwacht) => expect(bezwaar(...feiten)).toEqual(verwacht));
});

describe('not deciding in time', () => {
  it('a notice on the last day is premature, a day later it holds', () => {
    const gevolg = (op: string) => {
      const { geldig, hersteltermijnEinde, beroepVanaf, dwangsomEuro } = berekenIngebrekestelling(dag(op), dag('2027-10-04'));
      return [geldig, hersteltermijnEinde?.toString(), beroepVanaf?.toString(), dwangsomEuro];
    };
    expect(gevolg('2027-10-04')).toEqual([false, undefined, undefined, 0]);
    expect(gevolg('2027-10-05')).toEqual([true, '2027-10-19', '2027-10-20', 0]);
    // The two weeks end on Christmas Day, a Saturday.
    expect(gevolg('2027-12-11')).toEqual([true, '2027-12-27', '2027-12-28', 0]);
  });

  it('a court sets days as it says, without the weekend rule', () => {
    expect(berekenRechterlijkeTermijn(dag('2027-10-02')).einde.toString()).toBe('2027-10-16');
    expect(berekenRechterlijkeTermijn(dag('2027-10-02'), 6, { lezingen: { R11: 'ja' } }).einde.toString()).toBe('2027-11-15');
  });

  it('active publication is due in two weeks, or as many as the category says', () => {
    expect(berekenPublicatietermijn(dag('2027-10-02')).einde.toString()).toBe('2027-10-18');
    expect(berekenPublicatietermijn(dag('2027-10-04'), 4).einde.toString()).toBe('2027-11-01');
  });
});

describe('the exchange schema', () => {
  it('answers extensions in the order in which they were given', () => {
    const zaak = zaakSchema.parse({
      id: 'x',
      inputs: [
        { event: 'extension.announced', date: '2027-09-24', weeks: 1 },
        { event: 'extension.announced', date: '2027-09-20', weeks: 1 },
        { event: 'request.received', date: '2027-09-06' },
      ],
    });
    expect(berekenZaak(zaak)).toMatchObject({ extensionsAccepted: [false, true], decisionDue: '2027-10-11' });
  });

  it('refuses an impossible date', () => {
    expect(zaakSchema.safeParse({ id: 'x', inputs: [{ event: 'request.received', date: '2027-02-30' }] }).success).toBe(false);
  });

  it('leaves out what does not apply', () => {
    const zaak = zaakSchema.parse({ id: 'x', inputs: [{ event: 'court.rulingSent', date: '2027-10-04', weeks: 8 }] });
    expect(berekenZaak(zaak)).toEqual({ courtOrderDue: '2027-11-29' });
  });

  it('counts the part that another body decides', () => {
    const zaak = zaakSchema.parse({
      id: 'x',
      inputs: [
        { event: 'request.received', date: '2027-09-06' },
        { event: 'request.forwarded', date: '2027-09-08', receivedByCompetentOn: '2027-09-09', scope: 'part' },
      ],
    });
    expect(berekenZaak(zaak)).toMatchObject({ decisionDue: '2027-10-04', otherBodyDue: '2027-10-07' });
  });
});
