// The case file: what handler and requester find of one request.
import { verzoekdossier } from '../../projections/index.ts';
import type { BerichtId, BesluitId, DerdeId, PersoonId, VerzoekId } from '../../src/kern/ids.ts';
import { gegeven, type Feit } from '../support/leesmodel.ts';
import { anna, besluit, brief, inhoud, iso, ontvangen, persoon, verzoek, zegel, blob } from './voorbeelden.ts';

const v1 = 'v1' as VerzoekId;
const m = (n: number): BerichtId => `m${n}` as BerichtId;
const bericht = (n: number, van: 'verzoeker' | 'behandelaar'): Feit =>
  verzoek()({ type: 'BerichtGeplaatst', data: { berichtId: m(n), van, geplaatstOp: iso('2026-11-04'), tekst: zegel(`bericht ${n}`), bijlagen: [], antwoordVoor: null } });
const lees = (n: number, door: 'verzoeker' | 'behandelaar'): Feit => verzoek()({ type: 'BerichtGelezen', data: { berichtId: m(n), door } });
const derde = (n: number) => ({ derdeId: `x${n}` as DerdeId, persoonId: `px${n}` as PersoonId, naam: zegel(`derde ${n}`), brief: brief(`aan derde ${n}`) });
const gevraagd = verzoek()({
  type: 'ZienswijzenGevraagd',
  data: { verzoekerGeinformeerdOp: iso('2026-11-05'), uiterlijk: iso('2026-11-19'), derden: [derde(1), derde(2)], briefAanVerzoeker: brief('aan verzoeker') },
});

describe('a case file', () => {
  test('is found by id, by number and by the follow code in force', () => {
    const dossiers = gegeven(verzoekdossier, [
      verzoek()(ontvangen()),
      verzoek('v2')(ontvangen({ nummer: 'WOO-2026-0002', volgcodeHash: 'hash-2' })),
      verzoek()({ type: 'VolgcodeVernieuwd', data: { volgcodeHash: 'nieuw' } }),
    ]);
    expect(dossiers.opNummer('WOO-2026-0001')?.verzoekId).toBe('v1');
    expect(dossiers.opVolgcode('nieuw')?.verzoekId).toBe('v1');
    expect(dossiers.opVolgcode('hash-1')).toBeNull();
    expect(dossiers.opId(v1)).toEqual({
      verzoekId: 'v1', nummer: 'WOO-2026-0001', organisatie: 'Gemeente Voorbeeld', kanaal: 'portaal', ontvangenOp: '2026-11-02', werktitel: null,
      behandelaar: null, contactwijze: 'e-mail', persoonId: 'p1', volgcodeHash: 'nieuw', ontvangstBevestigdOp: null, kwalificatie: null, afsluiting: null, gewistOp: null,
      ongelezen: { voorBehandelaar: 0, voorVerzoeker: 0 }, revision: 1, position: 3,
      verzoeker: zegel('naam'), onderwerp: zegel('onderwerp'), tekst: zegel('tekst'), bijlagen: [],
    });
  });

  test('counts what the other side has not opened, once per message', () => {
    const feiten = [verzoek()(ontvangen()), bericht(1, 'verzoeker'), bericht(2, 'verzoeker'), bericht(3, 'behandelaar'), lees(1, 'behandelaar'), lees(1, 'behandelaar')];
    const dossiers = gegeven(verzoekdossier, feiten);
    expect(dossiers.opId(v1)?.ongelezen).toEqual({ voorBehandelaar: 1, voorVerzoeker: 1 });
    expect(dossiers.berichten(v1).map(({ berichtId, gelezenOp }) => [berichtId, gelezenOp])).toEqual([
      ['m1', '2026-11-23T08:05:00Z'],
      ['m2', null],
      ['m3', null],
    ]);
  });

  test('gives an answer to the newest open question, and an opinion to the party that was asked', () => {
    const vraag = (op: string) => verzoek()({ type: 'PreciseringGevraagd', data: { verzondenOp: iso(op), uiterlijk: iso('2026-11-20'), vraag: zegel(op), brief: brief('precisering') } });
    const dossiers = gegeven(verzoekdossier, [
      verzoek()(ontvangen()),
      vraag('2026-11-03'),
      verzoek()({ type: 'PreciseringOntvangen', data: { ontvangenOp: iso('2026-11-06'), tekst: zegel('eerste') } }),
      vraag('2026-11-10'),
      verzoek()({ type: 'PreciseringOntvangen', data: { ontvangenOp: iso('2026-11-12'), tekst: null } }),
      gevraagd,
      verzoek()({ type: 'ZienswijzeOntvangen', data: { ontvangenOp: iso('2026-11-15'), derdeId: 'x2' as DerdeId } }),
    ]);
    expect(dossiers.preciseringen(v1).map(({ gevraagdOp, ontvangenOp, antwoord }) => [gevraagdOp, ontvangenOp, antwoord])).toEqual([
      ['2026-11-03', '2026-11-06', zegel('eerste')],
      ['2026-11-10', '2026-11-12', null],
    ]);
    expect(dossiers.derden(v1).map(({ derdeId, naam, ontvangenOp }) => [derdeId, naam, ontvangenOp])).toEqual([
      ['x1', zegel('derde 1'), null],
      ['x2', zegel('derde 2'), '2026-11-15'],
    ]);
    expect(dossiers.brieven(v1).map(({ soort, titel, derdeId }) => [soort, titel, derdeId])).toEqual([
      ['precisering', 'precisering', null],
      ['precisering', 'precisering', null],
      ['zienswijze-verzoeker', 'aan verzoeker', null],
      ['zienswijze-derde', 'aan derde 1', 'x1'],
      ['zienswijze-derde', 'aan derde 2', 'x2'],
    ]);
  });

  test('has a timeline with both times and the facts, without any sealed text', () => {
    const dossiers = gegeven(verzoekdossier, [
      verzoek()(ontvangen(), 'verzoeker'),
      gevraagd,
      bericht(1, 'verzoeker'),
      verzoek()({ type: 'BeslissingVerdaagd', data: { aangekondigdOp: iso('2026-11-18'), weken: 2, reden: 'omvang', toelichting: 'Veel.', brief: brief('verdaging') } }, `medewerker:${anna}`),
    ]);
    const tijdlijn = dossiers.tijdlijn(v1);
    expect(tijdlijn.map(({ datum, recordedAt, actor, feit }) => [feit.type, datum, recordedAt, actor])).toEqual([
      ['VerzoekOntvangen', '2026-11-02', '2026-11-23T08:01:00Z', 'verzoeker'],
      ['ZienswijzenGevraagd', '2026-11-05', '2026-11-23T08:02:00Z', 'systeem'],
      ['BerichtGeplaatst', '2026-11-04', '2026-11-23T08:03:00Z', 'systeem'],
      ['BeslissingVerdaagd', '2026-11-18', '2026-11-23T08:04:00Z', 'medewerker:anna'],
    ]);
    expect(tijdlijn[1]?.feit.data).toMatchObject({ derden: ['x1', 'x2'], uiterlijk: '2026-11-19' });
    expect(tijdlijn[3]?.feit.data).toMatchObject({ weken: 2, toelichting: 'Veel.' });
    expect(JSON.stringify(tijdlijn)).not.toContain('v1.');
  });

  test('knows its decisions with their letters and days, and is closed by the last one', () => {
    const bekend = (laatste: boolean) =>
      verzoek()({ type: 'BesluitOpVerzoekBekendgemaakt', data: { besluitId: 'b1' as BesluitId, bekendgemaaktOp: iso('2026-11-20'), uitkomst: 'openbaar', bezwaarVerwacht: false, laatste, deel: null } });
    const feiten = [
      verzoek()(ontvangen()),
      besluit()({ type: 'BesluitOpgesteld', data: { verzoekId: v1, opsteller: anna, inhoud } }),
      besluit()({ type: 'BesluitOndertekend', data: { door: anna, ondertekendOp: iso('2026-11-19'), brief: brief('besluit'), openbareBrief: { ...brief('openbaar besluit'), verzegeldVoor: null, paginas: 2, tekst: blob('t') } } }),
      besluit()({ type: 'BesluitBekendgemaakt', data: { bekendgemaaktOp: iso('2026-11-20'), verstrekkenVanaf: iso('2026-12-05') } }),
    ];
    expect(gegeven(verzoekdossier, [...feiten, bekend(false)]).opId(v1)?.afsluiting).toBeNull();
    const dossiers = gegeven(verzoekdossier, [...feiten, bekend(true)]);
    expect(dossiers.opId(v1)?.afsluiting).toEqual({ door: 'besluit', op: '2026-11-20', uitkomst: 'openbaar' });
    expect(dossiers.besluiten(v1)).toEqual([
      {
        besluitId: 'b1', titel: 'Besluit parkeren', uitkomst: 'gedeeltelijk_openbaar', deel: null, ondertekendOp: '2026-11-19', bekendgemaaktOp: '2026-11-20',
        verstrektOp: null, brief: brief('besluit'), openbareBrief: { ...brief('openbaar besluit'), verzegeldVoor: null },
      },
    ]);
    expect(dossiers.brieven(v1).map(({ soort, datum }) => [soort, datum])).toEqual([
      ['besluit', '2026-11-19'],
      ['besluit-openbaar', '2026-11-19'],
    ]);
  });

  test('stays closed on the day of its last decision, whatever happens to a partial or to a revised one', () => {
    const bekend = (besluitId: string, op: string, laatste: boolean, uitkomst: 'openbaar' | 'niet_openbaar' = 'openbaar') =>
      verzoek()({ type: 'BesluitOpVerzoekBekendgemaakt', data: { besluitId: besluitId as BesluitId, bekendgemaaktOp: iso(op), uitkomst, bezwaarVerwacht: false, laatste, deel: null } });
    const recht = (besluitId: string, op: string) => verzoek()({ type: 'BekendmakingOpVerzoekGecorrigeerd', data: { besluitId: besluitId as BesluitId, bekendgemaaktOp: iso(op) } });
    const afsluiting = (...feiten: readonly ReturnType<typeof bekend>[]) => gegeven(verzoekdossier, [verzoek()(ontvangen()), bekend('b1', '2026-11-10', false), bekend('b2', '2026-11-20', true), ...feiten]).opId(v1)?.afsluiting;
    expect(afsluiting(recht('b1', '2026-11-11'))).toMatchObject({ op: '2026-11-20' });
    expect(afsluiting(recht('b2', '2026-11-21'))).toMatchObject({ op: '2026-11-21' });
    expect(afsluiting(bekend('b3', '2027-03-01', true, 'niet_openbaar'))).toEqual({ door: 'besluit', op: '2026-11-20', uitkomst: 'openbaar' });
  });

  test('forgets the requester, but not the third parties, when the requester is erased', () => {
    const dossiers = gegeven(verzoekdossier, [
      verzoek()(ontvangen()),
      bericht(1, 'verzoeker'),
      gevraagd,
      verzoek()({ type: 'VerzoekIngetrokken', data: { ingetrokkenOp: iso('2026-11-21'), brief: null } }),
      verzoek()({ type: 'PersoonsgegevensGewist', data: { persoonId: persoon, gewistOp: iso('2026-11-23'), reden: 'Op verzoek.' } }),
    ]);
    expect(dossiers.opId(v1)).toMatchObject({ verzoeker: null, onderwerp: null, tekst: null, gewistOp: '2026-11-23', afsluiting: { door: 'intrekking' } });
    expect(dossiers.berichten(v1)[0]?.tekst).toBeNull();
    expect(dossiers.derden(v1).map(({ naam }) => naam)).toEqual([zegel('derde 1'), zegel('derde 2')]);
  });

  test('is listed by handler, state, channel and words taken literally', () => {
    const dossiers = gegeven(verzoekdossier, [
      verzoek()(ontvangen({ werktitel: '100% groen_beleid' })),
      verzoek('v2')(ontvangen({ nummer: 'WOO-2026-0002', kanaal: 'post', werktitel: '1000 groenXbeleid', ontvangenOp: iso('2026-11-09') })),
      verzoek()({ type: 'VerzoekToegewezen', data: { behandelaar: anna } }),
      verzoek('v2')({ type: 'VerzoekIngetrokken', data: { ingetrokkenOp: iso('2026-11-21'), brief: null } }),
    ]);
    const nummers = (filter: Parameters<typeof dossiers.lijst>[0]) => dossiers.lijst(filter, 0, 10).verzoeken.map(({ verzoekId }) => verzoekId);
    expect(nummers({})).toEqual(['v2', 'v1']);
    expect(nummers({ behandelaar: anna })).toEqual(['v1']);
    expect(nummers({ behandelaar: 'niemand' })).toEqual(['v2']);
    expect(nummers({ stand: 'afgesloten' })).toEqual(['v2']);
    expect(nummers({ kanaal: 'post', stand: 'open' })).toEqual([]);
    expect(nummers({ zoek: '0%' })).toEqual(['v1']);
    expect(nummers({ zoek: 'n_b' })).toEqual(['v1']);
    expect(dossiers.lijst({}, 1, 1)).toMatchObject({ totaal: 2, verzoeken: [{ verzoekId: 'v1' }] });
    expect(dossiers.aantallen()).toEqual({ totaal: 2, open: 1, zonderBehandelaar: 0 });
    expect(dossiers.perBehandelaar()).toEqual([{ behandelaar: 'anna', open: 1 }]);
    expect(dossiers.vanPersoon(persoon).map(({ verzoekId }) => verzoekId)).toEqual(['v2', 'v1']);
  });
});
