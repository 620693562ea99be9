// The deadline board: order of law on any given day, and what the work is now.
import { termijnenbord } from '../../projections/index.ts';
import type { Bordfilter } from '../../projections/termijnenbord/model.ts';
import type { BesluitId, BerichtId, DerdeId, PersoonId, VerzoekId } from '../../src/kern/ids.ts';
import { berekenTermijnen } from '../../src/wet/termijnen/bereken.ts';
import { gegeven, type Feit } from '../support/leesmodel.ts';
import { anna, beoordeeld, besluit, bram, brief, dag, document, documentOntvangen, inhoud, iso, ontvangen, verzoek, zegel } from './voorbeelden.ts';

const VANDAAG = dag('2026-11-23');
const v = (id: string): VerzoekId => id as VerzoekId;
/** Received four weeks before its last day (a Monday is never moved). */
const open = (id: string, ontvangenOp: string, titel = `Zaak ${id}`): Feit => verzoek(id)(ontvangen({ nummer: `N-${id}`, ontvangenOp: iso(ontvangenOp), werktitel: titel }));
const precisering = (id: string, op: string, uiterlijk: string): Feit =>
  verzoek(id)({ type: 'PreciseringGevraagd', data: { verzondenOp: iso(op), uiterlijk: iso(uiterlijk), vraag: zegel('?'), brief: brief('p') } });
const verdaagd = (id: string, op: string): Feit =>
  verzoek(id)({ type: 'BeslissingVerdaagd', data: { aangekondigdOp: iso(op), weken: 2, reden: 'omvang', toelichting: 'Veel.', brief: brief('v') } });
const bekend = (id: string, laatste: boolean): Feit =>
  verzoek(id)({ type: 'BesluitOpVerzoekBekendgemaakt', data: { besluitId: 'b1' as BesluitId, bekendgemaaktOp: iso('2026-11-20'), uitkomst: 'openbaar', bezwaarVerwacht: false, laatste, deel: null } });

/** Last days: laat 16-11, vandaag 23-11, week 30-11, later 14-12 (extended), stil: asked on 12-11, answer until 26-11. */
const DAG: readonly Feit[] = [
  open('later', '2026-11-02'),
  verdaagd('later', '2026-11-10'),
  open('week', '2026-11-02', 'Zaak 50% week'),
  open('stil', '2026-11-09'),
  precisering('stil', '2026-11-12', '2026-11-26'),
  open('vandaag', '2026-10-26'),
  open('laat', '2026-10-19'),
  open('dicht', '2026-10-12'),
  bekend('dicht', true),
  verzoek('week')({ type: 'VerzoekToegewezen', data: { behandelaar: anna } }),
  verzoek('laat')({ type: 'VerzoekToegewezen', data: { behandelaar: bram } }),
];

describe('the board', () => {
  const bord = gegeven(termijnenbord, DAG);
  const ids = (filter: Bordfilter = {}, vandaag = VANDAAG) => bord.pagina({ vandaag, filter, offset: 0, limit: 50 }).rijen.map(({ verzoekId }) => verzoekId);

  test('orders by law: late, today, then ascending; suspended last with the day to chase', () => {
    const { rijen, totaal } = bord.pagina({ vandaag: VANDAAG, filter: {}, offset: 0, limit: 50 });
    expect(totaal).toBe(5);
    expect(rijen.map(({ verzoekId, uitersteDatum, rest, urgentie, stil }) => [verzoekId, uitersteDatum, rest, urgentie, stil?.tot ?? null])).toEqual([
      ['laat', '2026-11-16', -7, 'te-laat', null],
      ['vandaag', '2026-11-23', 0, 'vandaag', null],
      ['week', '2026-11-30', 7, 'week', null],
      ['later', '2026-12-14', 21, 'later', null],
      // Thirteen days stood still (13 to 25 November; "tot" is exclusive, reading R1): 7 December becomes Monday 21 December.
      ['stil', '2026-12-21', 28, 'stil', '2026-11-25'],
    ]);
  });

  test('goes through every case by id, open or closed, so many at a time', () => {
    const eerste = bord.zakenNa(null, 4);
    expect(eerste.map(({ verzoekId, afgesloten }) => [verzoekId, afgesloten])).toEqual([['dicht', true], ['laat', false], ['later', false], ['stil', false]]);
    expect(eerste[0]).toMatchObject({ nummer: 'N-dicht', werktitel: 'Zaak dicht', feiten: [{ soort: 'ontvangst' }, { soort: 'besluit-bekendgemaakt' }] });
    expect(bord.zakenNa(v('stil'), 4).map(({ verzoekId }) => verzoekId)).toEqual(['vandaag', 'week']);
    expect(bord.zakenNa(v('week'), 4)).toEqual([]);
  });

  test('stores nothing that the date changes: the same rows answer differently on another day', () => {
    expect(ids({}, dag('2026-11-26'))).toEqual(['laat', 'vandaag', 'week', 'later', 'stil']);
    expect(bord.opId(v('stil'), dag('2026-11-26'))).toMatchObject({ stil: null, urgentie: 'later', aanZet: 'verzoeker' });
    expect(bord.opId(v('stil'), dag('2026-11-27'))).toMatchObject({ aanZet: 'behandelaar' });
    expect(bord.tegels(VANDAAG)).toEqual({ teLaat: 1, vandaag: 1, binnenWeek: 1, loopt: 4, stil: 1 });
    expect(bord.tegels(dag('2026-12-22'))).toEqual({ teLaat: 5, vandaag: 0, binnenWeek: 0, loopt: 5, stil: 0 });
    expect(bord.tegels(VANDAAG, anna)).toEqual({ teLaat: 0, vandaag: 0, binnenWeek: 1, loopt: 1, stil: 0 });
    expect(bord.tegels(VANDAAG, 'niemand')).toEqual({ teLaat: 0, vandaag: 1, binnenWeek: 0, loopt: 2, stil: 1 });
  });

  test('filters by urgency, handler, step and words', () => {
    expect(ids({ urgentie: 'te-laat' })).toEqual(['laat']);
    expect(ids({ urgentie: 'vandaag' })).toEqual(['vandaag']);
    expect(ids({ urgentie: 'week' })).toEqual(['week']);
    expect(ids({ urgentie: 'later' })).toEqual(['later']);
    expect(ids({ urgentie: 'stil' })).toEqual(['stil']);
    expect(ids({ behandelaar: anna })).toEqual(['week']);
    expect(ids({ behandelaar: 'niemand' })).toEqual(['vandaag', 'later', 'stil']);
    expect(ids({ behandelaar: 'niemand', urgentie: 'stil' })).toEqual(['stil']);
    expect(ids({ werkstap: 'precisering' })).toEqual(['stil']);
    expect(ids({ zoek: '50%' })).toEqual(['week']);
    expect(ids({ zoek: 'n-laat' })).toEqual(['laat']);
    expect(bord.behandelaars()).toEqual([
      { behandelaar: null, aantal: 3 },
      { behandelaar: 'anna', aantal: 1 },
      { behandelaar: 'bram', aantal: 1 },
    ]);
  });

  test('gives every row once, whatever the size of the page', () => {
    for (const limit of [1, 2, 3, 4, 5]) {
      const paginas = [0, 1, 2, 3, 4].map((n) => bord.pagina({ vandaag: VANDAAG, filter: {}, offset: n * limit, limit }).rijen);
      expect(paginas.flat().map(({ verzoekId }) => verzoekId)).toEqual(['laat', 'vandaag', 'week', 'later', 'stil']);
    }
    expect([...bord.alles(VANDAAG, {})].map(({ verzoekId }) => verzoekId)).toEqual(['laat', 'vandaag', 'week', 'later', 'stil']);
  });

  test('keeps the facts, so that the clock explains every date', () => {
    const rij = bord.opNummer('N-stil', VANDAAG);
    const berekening = berekenTermijnen(rij?.feiten ?? []);
    expect(berekening.beslistermijn.einde.toString()).toBe(rij?.uitersteDatum);
    expect(berekening.opschortingen.map(({ dagen }) => dagen)).toEqual([13]);
  });

  test('tells calendars number and date only, and handlers what comes next', () => {
    expect(bord.agenda(VANDAAG, anna)).toEqual([{ verzoekId: 'week', nummer: 'N-week', datum: '2026-11-30', revision: 1 }]);
    expect(bord.agenda(VANDAAG).map(({ nummer }) => nummer)).toEqual(['N-laat', 'N-vandaag', 'N-week', 'N-later', 'N-stil']);
    expect(bord.volgendeDatum(VANDAAG)).toBe('2026-11-23');
    expect(bord.volgendeDatum(VANDAAG, anna)).toBe('2026-11-30');
    expect(bord.volgendeDatum(VANDAAG, bram)).toBeNull();
  });

  test('keeps closed requests, but not on the board', () => {
    expect(bord.opId(v('dicht'), VANDAAG)).toMatchObject({ fase: 'besloten', werkstap: 'afgerond', uitkomst: 'openbaar', aanZet: 'niemand' });
    expect(bord.opId(v('onbekend'), VANDAAG)).toBeNull();
  });
});

describe('a request that stands still and nobody knows until when', () => {
  const stilgezet = verzoek('open')({
    type: 'OpschortingIngegaan',
    data: { grond: 'overmacht', vanaf: iso('2026-11-16'), gemeldOp: iso('2026-11-16'), verwachtTot: iso('2026-12-01'), toelichting: 'Brand.', brief: brief('o') },
  });
  const bord = gegeven(termijnenbord, [open('open', '2026-11-02'), stilgezet]);
  const op = (datum: string) => bord.opId(v('open'), dag(datum));

  test('has on every page the day that the clock gives today, and the reason that belongs to it', () => {
    for (const heden of ['2026-11-20', '2026-12-04']) {
      const rij = op(heden);
      const klok = berekenTermijnen(rij?.feiten ?? [], { peildatum: dag(heden) }).beslistermijn.einde;
      expect(rij).toMatchObject({ uitersteDatum: klok.toString(), rest: dag(heden).until(klok).days, urgentie: 'stil' });
      expect(bord.pagina({ vandaag: dag(heden), filter: {}, offset: 0, limit: 9 }).rijen[0]?.uitersteDatum).toBe(klok.toString());
      expect(bord.agenda(dag(heden)).map(({ datum }) => datum)).toEqual([klok.toString()]);
    }
    expect(op('2026-12-04')?.uitersteDatum).not.toBe(op('2026-11-20')?.uitersteDatum);
  });

  test('is not watched', () => {
    expect(bord.telaatOfNabij(dag('2026-11-28'), 5)).toEqual([]);
    expect(bord.telaatOfNabij(dag('2026-12-10'), 5)).toEqual([]);
  });
});

describe('what was put right', () => {
  const gevolg = { reden: 'Verkeerd dossier.', verzondenOp: iso('2026-11-14'), oudeUiterste: iso('2026-12-14'), nieuweUiterste: iso('2026-11-30'), brief: null, revisie: 1, gebeurtenis: 'PreciseringGevraagd' };
  const gevraagd = [open('recht', '2026-11-02'), precisering('recht', '2026-11-12', '2026-11-26')];

  test('a question that was never asked is nobody else\'s turn', () => {
    expect(gegeven(termijnenbord, gevraagd).opId(v('recht'), VANDAAG)).toMatchObject({ werkstap: 'precisering', aanZet: 'verzoeker' });
    const bord = gegeven(termijnenbord, [...gevraagd, verzoek('recht')({ type: 'RegistratieVervallen', data: gevolg })]);
    expect(bord.opId(v('recht'), VANDAAG)).toMatchObject({ werkstap: 'intake', aanZet: 'behandelaar', stil: null });
  });

  test('the requester\'s turn lasts until the day that was put right', () => {
    const recht = verzoek('recht')({ type: 'DatumGecorrigeerd', data: { ...gevolg, veld: 'uiterlijk', oud: iso('2026-11-26'), nieuw: iso('2026-11-20') } });
    expect(gegeven(termijnenbord, [...gevraagd, recht]).opId(v('recht'), VANDAAG)).toMatchObject({ werkstap: 'precisering', aanZet: 'behandelaar' });
  });
});

describe('the deadline watch', () => {
  test('hears of a date once, and again when the date moves', () => {
    const gemeld: readonly Feit[] = [
      ...DAG,
      verzoek('laat')({ type: 'TermijnVerstreek', data: { termijn: 'beslistermijn', datum: iso('2026-11-16') } }),
      verzoek('vandaag')({ type: 'TermijnNaderde', data: { termijn: 'beslistermijn', datum: iso('2026-11-23'), dagenVooraf: 3 } }),
    ];
    const wacht = (feiten: readonly Feit[], vandaag = VANDAAG) => gegeven(termijnenbord, feiten).telaatOfNabij(vandaag, 7).map(({ nummer, datum, soort }) => [nummer, datum, soort]);
    expect(wacht(DAG)).toEqual([
      ['N-laat', '2026-11-16', 'verstreken'],
      ['N-vandaag', '2026-11-23', 'nadert'],
      ['N-week', '2026-11-30', 'nadert'],
    ]);
    expect(wacht(gemeld)).toEqual([['N-week', '2026-11-30', 'nadert']]);
    expect(wacht(gemeld, dag('2026-11-24'))).toEqual([
      ['N-vandaag', '2026-11-23', 'verstreken'],
      ['N-week', '2026-11-30', 'nadert'],
    ]);
    expect(wacht([...gemeld, verdaagd('vandaag', '2026-11-20')], dag('2026-12-04'))).toContainEqual(['N-vandaag', '2026-12-07', 'nadert']);
  });
});

describe('the work step', () => {
  const stap = (...feiten: readonly Feit[]) => {
    const rij = gegeven(termijnenbord, [verzoek()(ontvangen()), ...feiten]).opId(v('v1'), VANDAAG);
    return [rij?.werkstap, rij?.fase, rij?.aanZet];
  };
  const begonnen = [verzoek()({ type: 'VerzoekToegewezen', data: { behandelaar: anna } }), verzoek()({ type: 'OntvangstBevestigd', data: { verzondenOp: iso('2026-11-03'), brief: brief('o') } })];
  const twee = [document('d1')(documentOntvangen(1)), document('d2')(documentOntvangen(2))];
  const opgesteld = besluit()({ type: 'BesluitOpgesteld', data: { verzoekId: v('v1'), opsteller: anna, inhoud } });
  const aangeboden = besluit()({ type: 'BesluitTerControleAangeboden', data: { door: anna, inventaris: [] } });
  const goed = besluit()({ type: 'BesluitGoedgekeurd', data: { door: bram, opmerking: null } });
  const besluitBekend = besluit()({ type: 'BesluitBekendgemaakt', data: { bekendgemaaktOp: iso('2026-11-20'), verstrekkenVanaf: iso('2026-11-20') } });

  test('follows from what happened', () => {
    expect(stap()).toEqual(['intake', 'in_behandeling', 'behandelaar']);
    expect(stap(...begonnen)).toEqual(['zoeken', 'in_behandeling', 'behandelaar']);
    expect(stap(...begonnen, precisering('v1', '2026-11-16', '2026-11-30'))).toEqual(['precisering', 'in_behandeling', 'verzoeker']);
    expect(stap(...begonnen, ...twee)).toEqual(['beoordelen', 'in_behandeling', 'behandelaar']);
    expect(stap(...begonnen, ...twee, opgesteld)).toEqual(['besluit', 'in_behandeling', 'behandelaar']);
    expect(stap(...begonnen, opgesteld, aangeboden)).toEqual(['controle', 'in_behandeling', 'controleur']);
    expect(stap(...begonnen, opgesteld, aangeboden, goed)).toEqual(['ondertekenen', 'in_behandeling', 'behandelaar']);
    expect(stap(...begonnen, opgesteld, aangeboden, goed, besluitBekend, bekend('v1', true))).toEqual(['verstrekken', 'besloten', 'behandelaar']);
    expect(stap(...begonnen, opgesteld, besluitBekend, bekend('v1', false))).toEqual(['zoeken', 'deels_besloten', 'behandelaar']);
    expect(stap(verzoek()({ type: 'VerzoekIngetrokken', data: { ingetrokkenOp: iso('2026-11-20'), brief: null } }))).toEqual(['afgerond', 'ingetrokken', 'niemand']);
  });

  test('is with the third parties until all of them answered', () => {
    const derde = (n: number) => ({ derdeId: `x${n}` as DerdeId, persoonId: `p${n}` as PersoonId, naam: zegel('n'), brief: brief('d') });
    const antwoord = (n: number) => verzoek()({ type: 'ZienswijzeOntvangen', data: { ontvangenOp: iso('2026-11-20'), derdeId: `x${n}` as DerdeId } });
    const gevraagd = verzoek()({ type: 'ZienswijzenGevraagd', data: { verzoekerGeinformeerdOp: iso('2026-11-16'), uiterlijk: iso('2026-11-30'), derden: [derde(1), derde(2)], briefAanVerzoeker: brief('z') } });
    expect(stap(...begonnen, gevraagd, antwoord(1))).toEqual(['zienswijzen', 'in_behandeling', 'derde']);
    expect(stap(...begonnen, gevraagd, antwoord(1), antwoord(2))).toEqual(['zoeken', 'in_behandeling', 'behandelaar']);
  });

  test('counts documents and judgements as they come and go, and unread messages', () => {
    const rij = gegeven(termijnenbord, [
      verzoek()(ontvangen()),
      ...twee,
      document('d3')(documentOntvangen(3)),
      document('d1')(beoordeeld('openbaar')),
      document('d1')(beoordeeld('niet_openbaar')),
      document('d2')(beoordeeld('openbaar')),
      document('d2')({ type: 'BeoordelingIngetrokken', data: { door: anna } }),
      document('d3')(beoordeeld('openbaar')),
      document('d3')({ type: 'DocumentAfgevoerd', data: { reden: 'Verkeerd.' } }),
      verzoek()({ type: 'BerichtGeplaatst', data: { berichtId: 'm1' as BerichtId, van: 'verzoeker', geplaatstOp: iso('2026-11-20'), tekst: zegel('b'), bijlagen: [], antwoordVoor: null } }),
    ]).opId(v('v1'), VANDAAG);
    expect([rij?.documenten, rij?.ongelezen]).toEqual([{ totaal: 2, beoordeeld: 1 }, 1]);
  });
});
