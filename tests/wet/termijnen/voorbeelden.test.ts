// Our own worked examples, counted by hand on a calendar: the date, and the words in which it is explained.
import { berekenTermijnen, OntbrekendeOntvangst } from '../../../src/wet/termijnen/bereken.ts';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import { samenvatting, uitleg, uitlegregels } from '../../../src/wet/termijnen/uitleg.ts';
import { isOpgeschortOp, isTeLaat, isVoorlopig } from '../../../src/wet/termijnen/vragen.ts';
import { vroegsteOpenbaarmaking } from '../../../src/wet/termijnen/besluittermijnen.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const ontvangst = (op: string): Feit => ({ soort: 'ontvangst', ontvangenOp: dag(op) });
const verdaging = (op: string, weken = 2): Feit => ({
  soort: 'verdaging',
  aangekondigdOp: dag(op),
  weken,
  schriftelijkEnGemotiveerd: true,
});
const zienswijzen = (verteld: string, uiterlijk: string, ...derden: string[]): Feit => ({
  soort: 'zienswijzen-gevraagd',
  verzoekerGeinformeerdOp: dag(verteld),
  uiterlijk: dag(uiterlijk),
  derden,
});
const zienswijze = (op: string, derde: string): Feit => ({ soort: 'zienswijze-ontvangen', op: dag(op), derde });
const besluit = (op: string, bezwaarVerwacht: boolean): Feit => ({ soort: 'besluit-bekendgemaakt', op: dag(op), bezwaarVerwacht });
const codes = (feiten: readonly Feit[]): readonly string[] => berekenTermijnen(feiten).waarschuwingen.map(({ code }) => code);

describe('a request received on Monday 6 September 2027', () => {
  const feiten = [ontvangst('2027-09-06'), zienswijzen('2027-09-13', '2027-09-27', 'bedrijf'), zienswijze('2027-09-22', 'bedrijf'), verdaging('2027-09-23')];
  const b = berekenTermijnen(feiten);

  it('must be decided on Wednesday 27 October: 28 days, 9 suspended, 14 extended', () => {
    expect(b.eersteTermijn.einde.toString()).toBe('2027-10-13');
    expect(b.opgeschorteDagen).toBe(9);
    expect(b.beslistermijn.einde.toString()).toBe('2027-10-27');
  });

  it('is explained to the requester in plain sentences', () => {
    expect(uitleg(b.beslistermijn, 'verzoeker')).toBe(
      'Wij ontvingen uw verzoek op maandag 6 september 2027. ' +
        'De wet geeft ons 4 weken om te beslissen: tot en met maandag 4 oktober 2027. ' +
        'Wij vroegen anderen om hun mening over de informatie. ' +
        'Daardoor staat de termijn 9 dagen stil: van dinsdag 14 september 2027 tot en met woensdag 22 september 2027. ' +
        'De laatste dag wordt woensdag 13 oktober 2027. ' +
        'Op donderdag 23 september 2027 lieten wij u weten dat wij 2 weken meer tijd nodig hebben. ' +
        'De laatste dag wordt woensdag 27 oktober 2027. ' +
        'Wij beslissen dus uiterlijk op woensdag 27 oktober 2027.',
    );
  });

  it('is explained to the handler with articles', () => {
    expect(uitleg(b.beslistermijn, 'behandelaar')).toBe(
      'Ontvangen: ma 6 sep 2027 (dag 0) (Woo art. 4.4 lid 1). ' +
        '4 weken (28 dagen): t/m ma 4 okt 2027 (Woo art. 4.4 lid 1). ' +
        'Stilstand 9 dagen, di 14 sep 2027 t/m wo 22 sep 2027 (zienswijzen): laatste dag wo 13 okt 2027 (Woo art. 4.4 lid 3). ' +
        'Verdaagd met 2 weken, gemeld do 23 sep 2027: t/m wo 27 okt 2027 (Woo art. 4.4 lid 2).',
    );
  });

  it('fits in half a line on the board', () => expect(samenvatting(b)).toBe('4 weken + 2 verdaagd + 9 dagen stilstand'));

  it('names the facts each step rests on', () => {
    expect(b.beslistermijn.afleiding.map(({ soort, feiten: [feit] }) => [soort, feit?.soort])).toEqual([
      ['begin', 'ontvangst'],
      ['termijn', undefined],
      ['stilstand', 'zienswijzen-gevraagd'],
      ['verdaging', 'verdaging'],
    ]);
  });

  it('names rule set, readings and holiday table', () => {
    expect(b.basis).toMatchObject({ regelset: 'woo-2026-11-23', feestdagentabel: 'atw-2026-11-23', lezingen: { R1: 'exclusief' } });
  });
});

describe('weekends and holidays', () => {
  it.each([
    ['King’s Day on Tuesday', '2027-03-30', '2027-04-28'],
    ['Ascension Day, then a designated Friday and the weekend', '2027-04-08', '2027-05-10'],
    ['Liberation Day on Friday', '2028-04-07', '2028-05-08'],
    ['Christmas Day on Monday, Boxing Day on Tuesday', '2028-11-27', '2028-12-27'],
    ['an ordinary Friday', '2027-08-06', '2027-09-03'],
  ])('%s', (_wat, ontvangen, einde) => {
    expect(berekenTermijnen([ontvangst(ontvangen)]).beslistermijn.einde.toString()).toBe(einde);
  });

  it('are named in the explanation', () => {
    const { afleiding, code } = berekenTermijnen([ontvangst('2027-04-08')]).beslistermijn;
    const [regel] = uitlegregels(afleiding, code, 'verzoeker').slice(-1);
    expect(regel?.tekst).toBe(
      'Donderdag 6 mei 2027 is Hemelvaartsdag. Daarna is het nog geen werkdag tot en met zondag 9 mei 2027. Dan telt de eerste werkdag erna: maandag 10 mei 2027.',
    );
  });

  it('of a year without a decree give a warning', () => {
    expect(codes([ontvangst('2028-12-11')])).toEqual(['geen-feestdagenbesluit']);
    expect(codes([ontvangst('2027-12-06')])).toEqual([]);
  });
});

describe('what has no effect says so', () => {
  it('an extension after the first term', () => {
    const feiten = [ontvangst('2027-09-06'), verdaging('2027-10-05')];
    expect(berekenTermijnen(feiten).verdagingen).toMatchObject([{ aanvaard: false, reden: 'eerste-termijn-voorbij' }]);
    expect(codes(feiten)).toEqual(['verdaging-geweigerd']);
  });

  it('a second extension', () => {
    const feiten = [ontvangst('2027-09-06'), verdaging('2027-09-20', 1), verdaging('2027-09-24', 1)];
    const b = berekenTermijnen(feiten);
    expect(b.verdagingen).toMatchObject([{ aanvaard: true }, { aanvaard: false, reden: 'al-verdaagd' }]);
    expect(b.beslistermijn.einde.toString()).toBe('2027-10-11');
  });

  it.each([0, 1.5, -1])('an extension by %p weeks', (weken) => {
    expect(berekenTermijnen([ontvangst('2027-09-06'), verdaging('2027-09-20', weken)]).verdagingen).toMatchObject([{ reden: 'geen-hele-weken' }]);
  });

  it('a question without a day by which to answer', () => {
    const vraag: Feit = { soort: 'aanvulling-gevraagd', op: dag('2027-09-13'), uiterlijk: null, grondslag: 'Woo 4.1 lid 5' };
    expect(codes([ontvangst('2027-09-06'), vraag])).toEqual(['vraag-zonder-termijn']);
  });

  it('precision asked after two weeks still suspends, with a warning (reading R15)', () => {
    const vraag: Feit = { soort: 'aanvulling-gevraagd', op: dag('2027-09-21'), uiterlijk: dag('2027-09-28'), grondslag: 'Woo 4.1 lid 5' };
    const b = berekenTermijnen([ontvangst('2027-09-06'), vraag]);
    expect(b.opgeschorteDagen).toBe(6);
    expect(b.waarschuwingen.map(({ code }) => code)).toEqual(['precisering-te-laat-gevraagd']);
  });

  it('views asked while the requester was not told', () => {
    const vraag: Feit = { soort: 'zienswijzen-gevraagd', verzoekerGeinformeerdOp: null, uiterlijk: dag('2027-09-27'), derden: ['A'] };
    expect(codes([ontvangst('2027-09-06'), vraag])).toEqual(['verzoeker-niet-geinformeerd']);
  });

  it('a consent after the last day is a promise', () => {
    const uitstel: Feit = { soort: 'uitstel-tot', op: dag('2027-10-05'), tot: dag('2027-11-01'), schriftelijk: true };
    expect(codes([ontvangst('2027-09-06'), uitstel])).toEqual(['toezegging-na-afloop']);
  });

  it('two reasons on the same days count once', () => {
    const feiten: readonly Feit[] = [
      ontvangst('2027-09-06'),
      zienswijzen('2027-09-13', '2027-09-23', 'A'),
      { soort: 'overmacht', van: dag('2027-09-20'), totEnMet: dag('2027-09-24') },
    ];
    expect(berekenTermijnen(feiten).opgeschorteDagen).toBe(11);
    expect(codes(feiten)).toEqual(['opschorting-overlapt']);
  });

  it('a suspension that begins in the weekend to which the end had moved', () => {
    const feiten = [ontvangst('2027-09-04'), zienswijzen('2027-10-02', '2027-10-16', 'A')];
    expect(berekenTermijnen(feiten).beslistermijn.einde.toString()).toBe('2027-10-04');
    expect(codes(feiten)).toEqual(['opschorting-na-nominaal-einde']);
  });
});

describe('answers find their question', () => {
  it('an old answer does not close a new round to the same party', () => {
    const feiten = [
      ontvangst('2027-09-06'),
      zienswijzen('2027-09-08', '2027-09-15', 'A'),
      zienswijze('2027-09-10', 'A'),
      zienswijzen('2027-09-20', '2027-09-27', 'A'),
    ];
    // 9–10 September answered, 21–27 September not.
    expect(berekenTermijnen(feiten).opgeschorteDagen).toBe(2 + 7);
  });

  it('by name, when the fact says which question it answers', () => {
    const feiten: readonly Feit[] = [
      ontvangst('2027-09-06'),
      { soort: 'aanvulling-gevraagd', id: 'v1', op: dag('2027-09-08'), uiterlijk: dag('2027-09-15'), grondslag: 'Woo 4.1 lid 5' },
      { soort: 'aanvulling-gevraagd', id: 'v2', op: dag('2027-09-09'), uiterlijk: dag('2027-09-16'), grondslag: 'Awb 4:5' },
      { soort: 'aanvulling-ontvangen', bij: 'v1', op: dag('2027-09-10') },
    ];
    // v1: 9 September; v2 unanswered: 10–15 September.
    expect(berekenTermijnen(feiten).opgeschorteDagen).toBe(7);
    expect(berekenTermijnen(feiten).nietBehandelenVoor.map(({ code, einde }) => [code, einde.toString()])).toEqual([
      ['T4', '2027-09-24'],
      ['T5', '2027-10-14'],
    ]);
  });
});

describe('questions asked at a time', () => {
  const rond = berekenTermijnen([ontvangst('2027-09-06'), zienswijzen('2027-09-13', '2027-09-27', 'A')]);

  it('stands still from the day after the notice through the last day of the set term', () => {
    expect(['2027-09-13', '2027-09-14', '2027-09-27', '2027-09-28'].map((d) => isOpgeschortOp(rond, dag(d)))).toEqual([false, true, true, false]);
  });

  it('may still end earlier while an answer is awaited', () => {
    expect([isVoorlopig(rond, dag('2027-09-27')), isVoorlopig(rond, dag('2027-09-28'))]).toEqual([true, false]);
  });

  it('a decision in time is never late, a late one stays late', () => {
    const met = (op: string) => berekenTermijnen([ontvangst('2027-09-06'), besluit(op, false)]);
    expect(isTeLaat(met('2027-10-04'), dag('2027-12-01'))).toBe(false);
    expect(isTeLaat(met('2027-10-05'), dag('2027-12-01'))).toBe(true);
  });

  it('a partial decision does not stop the clock', () => {
    const deel: Feit = { soort: 'besluit-bekendgemaakt', op: dag('2027-09-20'), bezwaarVerwacht: false, deelbesluit: true };
    expect(isTeLaat(berekenTermijnen([ontvangst('2027-09-06'), deel]), dag('2027-10-05'))).toBe(true);
  });

  it('while information from abroad is awaited the request is not late, and the date moves with the reference day', () => {
    const feiten: readonly Feit[] = [ontvangst('2027-09-06'), { soort: 'buitenland-gevraagd', op: dag('2027-09-13') }];
    const b = berekenTermijnen(feiten);
    expect(isTeLaat(b, dag('2027-12-01'))).toBe(false);
    expect(b.waarschuwingen.map(({ code }) => code)).toEqual(['opschorting-zonder-einde']);
    // 14–23 September: ten days so far.
    expect(berekenTermijnen(feiten, { peildatum: dag('2027-09-23') }).beslistermijn.einde.toString()).toBe('2027-10-14');
  });

  it('while that lasts the term has not passed: an extension and a consent are in time', () => {
    const feiten: readonly Feit[] = [ontvangst('2027-09-06'), { soort: 'buitenland-gevraagd', op: dag('2027-09-13') }];
    const uitstel: Feit = { soort: 'uitstel-tot', op: dag('2027-12-02'), tot: dag('2028-02-01'), schriftelijk: true };
    const b = berekenTermijnen([...feiten, verdaging('2027-12-01'), uitstel]);
    expect([...b.verdagingen, ...b.uitstellen].map(({ aanvaard }) => aanvaard)).toEqual([true, true]);
    expect(b.beslistermijn.einde.toString()).toBe('2028-02-01');
    // The answer came on 20 September: the first term ended on 10 October, a Sunday, so on the 11th.
    const klaar = berekenTermijnen([...feiten, { soort: 'buitenland-ontvangen', op: dag('2027-09-20') }, verdaging('2027-12-01')]);
    expect([klaar.verdagingen[0]?.aanvaard, klaar.eersteTermijn.einde.toString()]).toEqual([false, '2027-10-11']);
  });

  it('a stretch without a known end that begins after the last day saves nothing', () => {
    const b = berekenTermijnen([ontvangst('2027-09-06'), { soort: 'overmacht', van: dag('2027-10-05'), totEnMet: null }, verdaging('2027-10-06')]);
    expect(b.verdagingen[0]?.aanvaard).toBe(false);
  });
});

describe('after the decision', () => {
  const relief = (op: string, besluit?: string): Feit => ({ soort: 'voorziening-gevraagd', op: dag(op), ...(besluit === undefined ? {} : { besluit }) });

  it('waits two full weeks and discloses the day after', () => {
    const b = berekenTermijnen([ontvangst('2027-09-06'), besluit('2027-10-01', true)]);
    expect(vroegsteOpenbaarmaking(b)?.toString()).toBe('2027-10-16');
    expect(b.besluiten[0]?.bezwaar.einde.toString()).toBe('2027-11-12');
  });

  it('is blocked until every request for interim relief is settled', () => {
    const feiten: readonly Feit[] = [
      ontvangst('2027-09-06'),
      besluit('2027-10-01', true),
      { ...relief('2027-10-08'), id: 'r1' },
      { ...relief('2027-10-11'), id: 'r2' },
      { soort: 'voorziening-ingetrokken', op: dag('2027-10-20'), bij: 'r1' },
    ];
    expect(vroegsteOpenbaarmaking(berekenTermijnen(feiten))).toBeNull();
    const klaar: readonly Feit[] = [...feiten, { soort: 'voorziening-uitgesproken', op: dag('2027-11-02'), uitspraak: 'afgewezen', bij: 'r2' }];
    expect(vroegsteOpenbaarmaking(berekenTermijnen(klaar))?.toString()).toBe('2027-11-02');
  });

  it('cannot be blocked any more once the information is public', () => {
    const feiten: readonly Feit[] = [
      ontvangst('2027-09-06'),
      besluit('2027-10-01', false),
      { soort: 'openbaargemaakt', op: dag('2027-10-01') },
      relief('2027-10-08'),
    ];
    expect(vroegsteOpenbaarmaking(berekenTermijnen(feiten))?.toString()).toBe('2027-10-01');
  });

  it('keeps partial decisions apart', () => {
    const feiten: readonly Feit[] = [
      ontvangst('2027-09-06'),
      { soort: 'besluit-bekendgemaakt', op: dag('2027-09-20'), bezwaarVerwacht: true, deelbesluit: true, besluit: 'deel 1' },
      { soort: 'besluit-bekendgemaakt', op: dag('2027-10-04'), bezwaarVerwacht: true, besluit: 'deel 2' },
      relief('2027-09-27', 'deel 1'),
    ];
    const b = berekenTermijnen(feiten);
    expect([vroegsteOpenbaarmaking(b, 'deel 1'), vroegsteOpenbaarmaking(b, 'deel 2')?.toString()]).toEqual([null, '2027-10-19']);
  });
});

it('refuses to count from nothing', () => expect(() => berekenTermijnen([verdaging('2027-09-20')])).toThrow(OntbrekendeOntvangst));
