// After the decision: objection, mediation, notice of default and the court, on dates of our own.
import { berekenBezwaar } from '../../../src/wet/naspel/bezwaar.ts';
import type { Naspelfeit } from '../../../src/wet/naspel/model.ts';
import { berekenDwangsom, dwangsomtekst } from '../../../src/wet/naspel/dwangsom.ts';
import { berekenIngebrekestelling, berekenPublicatietermijn, berekenRechterlijkeTermijn, berekenUitspraaktermijn } from '../../../src/wet/naspel/niet-tijdig.ts';
import { uitleg } from '../../../src/wet/termijnen/uitleg.ts';

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

describe('objection, who and what', () => {
  const termijnen = (...feiten: readonly Naspelfeit[]) => berekenBezwaar(dag('2027-10-04'), feiten);
  const codes = (...feiten: readonly Naspelfeit[]) => termijnen(...feiten).waarschuwingen.map(({ code }) => code);

  it('a complaint works for the complainant only', () => {
    const klacht: readonly Naspelfeit[] = [
      { soort: 'bemiddeling-gevraagd', op: dag('2027-10-11'), door: 'journalist' },
      { soort: 'bemiddeling-afgerond', op: dag('2027-12-01'), door: 'journalist' },
    ];
    const vanBedrijf = termijnen(...klacht, { soort: 'bezwaar-ontvangen', op: dag('2027-11-10'), commissie: false, door: 'bedrijf' });
    expect([vanBedrijf.laatsteDag?.toString(), vanBedrijf.beslissen?.code, vanBedrijf.beslissenUiterlijk?.toString()]).toEqual(['2027-11-15', 'T16', '2027-12-27']);
    const vanKlager = termijnen(...klacht, { soort: 'bezwaar-ontvangen', op: dag('2027-12-10'), commissie: false, door: 'journalist' });
    expect([vanKlager.laatsteDag?.toString(), vanKlager.beslissen?.code, vanKlager.beslissenUiterlijk?.toString()]).toEqual(['2028-01-05', 'T17', '2027-12-15']);
    expect(vanKlager.bezwaarAnderen.einde.toString()).toBe('2027-11-15');
  });

  it('consent to a period stops the clock, with the article of objection', () => {
    const { beslissen } = termijnen(ontvangen('2027-11-01'), { soort: 'bezwaar-uitstel-periode', op: dag('2027-12-01'), van: dag('2027-12-06'), totEnMet: dag('2027-12-12') });
    // 27 December and seven days.
    expect(beslissen?.einde.toString()).toBe('2028-01-03');
    expect(beslissen?.afleiding.map(({ artikel }) => artikel)).toContain('Awb art. 7:10 lid 4');
  });

  it('as long as it stands still without a known end, an extension and a consent are in time', () => {
    const stil: Naspelfeit = { soort: 'bezwaar-opgeschort', grond: 'buitenland', van: dag('2027-12-01'), totEnMet: null };
    const { beslissen } = termijnen(ontvangen('2027-11-01'), stil, { soort: 'bezwaar-verdaagd', op: dag('2028-01-10'), weken: 6 }, { soort: 'bezwaar-uitstel-tot', op: dag('2028-01-11'), tot: dag('2028-05-01') });
    expect([...(beslissen?.verdagingen ?? []), ...(beslissen?.uitstellen ?? [])].map(({ aanvaard }) => aanvaard)).toEqual([true, true]);
    expect(beslissen?.einde.toString()).toBe('2028-05-01');
  });

  it('an agreed last day is not moved from Saturday', () => {
    expect(termijnen(ontvangen('2027-11-01'), { soort: 'bezwaar-uitstel-tot', op: dag('2027-12-20'), tot: dag('2028-01-15') }).beslissenUiterlijk?.toString()).toBe('2028-01-15');
  });

  it.each<[string, readonly Naspelfeit[], readonly string[]]>([
    ['a late objection', [ontvangen('2027-11-16')], ['bezwaar-te-laat']],
    ['a premature objection', [ontvangen('2027-10-01')], ['bezwaar-te-vroeg']],
    ['a second extension', [ontvangen('2027-11-01'), { soort: 'bezwaar-verdaagd', op: dag('2027-12-01'), weken: 3 }, { soort: 'bezwaar-verdaagd', op: dag('2027-12-02'), weken: 3 }], ['verdaging-geweigerd']],
    ['an extension of seven weeks', [ontvangen('2027-11-01'), { soort: 'bezwaar-verdaagd', op: dag('2027-12-01'), weken: 7 }], ['verdaging-geweigerd']],
    ['consent after the last day', [ontvangen('2027-11-01'), { soort: 'bezwaar-uitstel-tot', op: dag('2028-01-10'), tot: dag('2028-02-01') }], ['toezegging-na-afloop']],
    ['consent that nobody can show', [ontvangen('2027-11-01'), { soort: 'bezwaar-uitstel-tot', op: dag('2027-12-01'), tot: dag('2028-02-01'), schriftelijk: false }], ['uitstel-zonder-effect']],
    ['delay without an end', [ontvangen('2027-11-01'), { soort: 'bezwaar-opgeschort', grond: 'vertraging-verzoeker', van: dag('2027-12-01'), totEnMet: null }], ['opschorting-zonder-einde']],
  ])('%s asks for a person', (_wat, feiten, verwacht) => expect(codes(...feiten)).toEqual(verwacht));

  it('warns about years without a holiday decree, in every term after the decision', () => {
    expect(berekenBezwaar(dag('2028-12-04'), [ontvangen('2028-12-11')]).waarschuwingen.map(({ tekst }) => tekst)).toEqual([
      'Voor 2029 is niet bekend welke extra vrije dagen zijn aangewezen. Een laatste dag in dat jaar kan nog verschuiven.',
    ]);
    expect(berekenIngebrekestelling(dag('2029-01-08'), dag('2029-01-05')).waarschuwingen.map(({ code }) => code)).toEqual(['geen-feestdagenbesluit']);
    expect(berekenPublicatietermijn(dag('2029-01-08')).feestdagenOnzeker).toBe(true);
  });

  it('names rule set, readings and holiday table', () => {
    expect(termijnen().basis).toEqual(berekenIngebrekestelling(dag('2027-10-05'), dag('2027-10-04')).basis);
    expect(termijnen().basis).toMatchObject({ regelset: 'woo-2026-11-23', feestdagentabel: 'atw-2026-11-23', lezingen: { R13: 'verschoven' } });
  });

  it('appeal is open six weeks after the decision on objection, and again after the judgment', () => {
    const { beroep, hogerBeroep } = termijnen(
      ontvangen('2027-11-01'),
      { soort: 'bezwaar-beslist', op: dag('2027-12-20') },
      { soort: 'beroep-beslist', op: dag('2028-05-01'), instantie: 'rechtbank' },
    );
    expect([beroep?.einde.toString(), hogerBeroep?.einde.toString()]).toEqual(['2028-01-31', '2028-06-12']);
    expect(uitleg(beroep!, 'verzoeker')).toBe('Wij maakten het besluit op bezwaar bekend op maandag 20 december 2027. Daarna kunt u 6 weken naar de rechter: tot en met maandag 31 januari 2028.');
  });
});

describe('the penalty of a court', () => {
  const regel = { termijnEinde: dag('2027-10-15'), perDag: 100, maximum: 1500 };
  const som = (beslistOp: string | null, vandaag: string) => {
    const d = berekenDwangsom(regel, beslistOp === null ? null : dag(beslistOp), dag(vandaag));
    return [d.dagen, d.euro, d.totEnMet?.toString() ?? null, dwangsomtekst(d)];
  };

  it.each<[string, string | null, string, readonly unknown[]]>([
    ['decided on the last day', '2027-10-15', '2028-01-01', [0, 0, null, 'Er is geen dwangsom: de termijn van de rechter is nog niet voorbij, of het besluit kwam op tijd.']],
    ['decided the day after: that day no longer counts', '2027-10-16', '2028-01-01', [0, 0, null, expect.any(String)]],
    ['decided a week late', '2027-10-22', '2028-01-01', [6, 600, '2027-10-21', '6 dagen te laat, 100 euro per dag: 600 euro.']],
    ['still not decided', null, '2027-10-16', [1, 100, '2027-10-16', '1 dag te laat, 100 euro per dag: 100 euro.']],
    ['up to the maximum', null, '2028-01-01', [15, 1500, '2027-10-30', '15 dagen te laat, 100 euro per dag: 1500 euro. Meer dan 1500 euro wordt het niet.']],
  ])('%s', (_wat, beslist, vandaag, verwacht) => expect(som(beslist, vandaag)).toEqual(verwacht));

  it('shows from which to which day', () => {
    expect(berekenDwangsom(regel, dag('2027-10-22'), dag('2028-01-01')).afleiding.map(({ soort, van, naar, dagen }) => [soort, van.toString(), naar.toString(), dagen])).toEqual([
      ['begin', '2027-10-15', '2027-10-15', 0],
      ['dwangsom', '2027-10-15', '2027-10-21', 6],
    ]);
  });
});

it('the court itself has eight weeks, or thirteen with a hearing', () => {
  expect([false, true].map((zitting) => berekenUitspraaktermijn(dag('2027-10-04'), zitting).einde.toString())).toEqual(['2027-11-29', '2028-01-03']);
});
