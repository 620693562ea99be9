// A procedure against a decision: what may happen when, and what the law refuses (Awb ch. 6 and 7, Woo 7.3).
import { aanhef, beroep, beslist, brief, dirk, els, gehoord, geopend, iso, dag, ontvangen, opdracht, procedure, uitspraak, zegel } from './voorbeelden.ts';

const OPEN = [geopend, ontvangen('2026-12-01')] as const;

describe('an objection comes in', () => {
  const registreer = (op: string, gepostOp: string | null = null) => opdracht({ type: 'RegistreerBezwaar', aanhef, ontvangenOp: dag(op), gepostOp: gepostOp === null ? null : dag(gepostOp), gronden: zegel });

  it('opens the procedure, once', () => {
    procedure().when(registreer('2026-12-01')).then([...OPEN]);
    procedure(...OPEN).when(registreer('2026-12-01')).then([]);
    procedure(...OPEN).when(registreer('2026-12-02')).refuses('bezwaar_al_ontvangen');
  });
  it('also too late or too early: that is judged later (Awb 6:10, 6:11)', () => {
    procedure().when(registreer('2027-03-01')).events();
    procedure().when(registreer('2026-10-30')).events();
  });
  it('not from the future, and not before it was posted', () => {
    procedure().when(registreer('2028-01-01')).refuses('datum_in_de_toekomst');
    procedure().when(registreer('2026-12-01', '2026-12-02')).refuses('datum_te_vroeg');
  });
  it('is confirmed once, after it came (Awb 6:14)', () => {
    const bevestig = (op: string) => opdracht({ type: 'BevestigBezwaar', verzondenOp: dag(op), brief });
    procedure(...OPEN).when(bevestig('2026-12-03')).then([{ type: 'BezwaarBevestigd', data: { verzondenOp: iso('2026-12-03'), brief } }]);
    procedure(...OPEN).when(bevestig('2026-11-30')).refuses('datum_te_vroeg');
    procedure().when(bevestig('2026-12-03')).refuses('rechtsgang_onbekend');
  });
});

describe('lateness', () => {
  const beoordeel = (verschoonbaar: boolean) => opdracht({ type: 'BeoordeelTijdigheid', op: dag('2027-02-01'), verschoonbaar, toelichting: zegel });
  const beslis = opdracht({ type: 'BeslisOpBezwaar', verzondenOp: dag('2027-02-10'), uitkomst: 'gegrond', gevolg: 'meer-openbaar', door: els, primairDoor: [dirk], brief });
  const laat = [geopend, ontvangen('2027-01-20'), gehoord('2027-02-01')] as const;

  it('is judged by a person, and only when it came late', () => {
    procedure(...laat).when(beoordeel(true)).events();
    procedure(...OPEN).when(beoordeel(true)).refuses('bezwaar_op_tijd');
  });
  it('stops a decision on the substance until it is excused (Awb 6:11)', () => {
    const oordeel = (verschoonbaar: boolean) => ({ type: 'TijdigheidBeoordeeld', data: { op: iso('2027-02-01'), verschoonbaar, toelichting: zegel } }) as const;
    procedure(...laat).when(beslis).refuses('bezwaar_te_laat');
    procedure(...laat, oordeel(false)).when(beslis).refuses('bezwaar_te_laat');
    procedure(...laat, oordeel(true)).when(beslis).events();
  });
  it('by post: posted in time and received within a week counts (Awb 6:9 lid 2)', () => {
    procedure(geopend, ontvangen('2026-12-18', '2026-12-14'), gehoord()).when(beslis).events();
    procedure(geopend, ontvangen('2026-12-22', '2026-12-14'), gehoord('2026-12-30')).when(beslis).refuses('bezwaar_te_laat');
  });
});

describe('repair (Awb 6:6)', () => {
  const vraag = (op: string, uiterlijk: string) => opdracht({ type: 'VraagHerstel', verzondenOp: dag(op), uiterlijk: dag(uiterlijk), vraag: zegel, brief });
  const gevraagd = { type: 'HerstelGevraagd', data: { verzondenOp: iso('2026-12-03'), uiterlijk: iso('2026-12-17'), vraag: zegel, brief } } as const;

  it('gives time, and is asked one at a time', () => {
    procedure(...OPEN).when(vraag('2026-12-03', '2026-12-17')).then([gevraagd]);
    procedure(...OPEN).when(vraag('2026-12-03', '2026-12-03')).refuses('herstel_zonder_tijd');
    procedure(...OPEN, gevraagd).when(vraag('2026-12-10', '2026-12-24')).refuses('herstel_al_gevraagd');
  });
  it('must have passed before the objection is put aside for it', () => {
    const nietOntvankelijk = (op: string) => opdracht({ type: 'BeslisOpBezwaar', verzondenOp: dag(op), uitkomst: 'niet-ontvankelijk', gevolg: 'geen', door: els, primairDoor: [], brief });
    const afgezien = { type: 'VanHorenAfgezien', data: { op: iso('2026-12-15'), reden: 'kennelijk-niet-ontvankelijk' } } as const;
    procedure(...OPEN, gevraagd, afgezien).when(nietOntvankelijk('2026-12-17')).refuses('herstel_mag_nog');
    procedure(...OPEN, gevraagd, afgezien).when(nietOntvankelijk('2026-12-18')).events();
  });
});

describe('the last day to decide', () => {
  // T14 ends 14 December 2026; six weeks later: 25 January 2027.
  const verdaag = (op: string, weken: number) => opdracht({ type: 'VerdaagBezwaar', aangekondigdOp: dag(op), weken, toelichting: 'Er is veel te lezen.', brief });
  const verdaagd = { type: 'BezwaarVerdaagd', data: { aangekondigdOp: iso('2027-01-20'), weken: 6, toelichting: 'Er is veel te lezen.', brief } } as const;

  it('is extended once, at most six weeks, before it passes (Awb 7:10 lid 3)', () => {
    procedure(...OPEN).when(verdaag('2027-01-20', 6)).then([verdaagd]);
    procedure(...OPEN).when(verdaag('2027-01-25', 6)).events();
    procedure(...OPEN).when(verdaag('2027-01-26', 6)).refuses('termijn_voorbij');
    procedure(...OPEN).when(verdaag('2027-01-20', 7)).refuses('verdaging_te_lang');
    procedure(...OPEN).when(verdaag('2027-01-20', 0)).refuses('verdaging_geen_hele_weken');
    procedure(...OPEN, verdaagd).when(verdaag('2027-01-21', 1)).refuses('verdaging_al_verdaagd');
    // The same again on the same day, also when its place in the stream has one digit more.
    const vol = Array.from({ length: 7 }, (_, n) => ({ type: 'HoorzittingUitgeschreven', data: { verzondenOp: iso('2026-12-01'), zittingOp: iso(`2027-02-0${n + 1}`), brief } }) as const);
    procedure(...OPEN, ...vol, verdaagd).when(verdaag('2027-01-20', 6)).refuses('verdaging_al_verdaagd');
  });
  it('moves by written consent, to a later day, before it passes (Awb 7:10 lid 4)', () => {
    const uitstel = (op: string, tot: string, schriftelijk = true) => opdracht({ type: 'KomBezwaaruitstelOvereen', overeengekomenOp: dag(op), tot: dag(tot), schriftelijk });
    procedure(...OPEN).when(uitstel('2027-01-20', '2027-03-01')).events();
    procedure(...OPEN).when(uitstel('2027-01-20', '2027-03-01', false)).refuses('uitstel_niet_schriftelijk');
    procedure(...OPEN).when(uitstel('2027-01-20', '2027-01-25')).refuses('uitstel_niet_later');
    procedure(...OPEN).when(uitstel('2027-01-26', '2027-03-01')).refuses('termijn_voorbij');
  });
  it('is twelve weeks with a committee that was there in time (Awb 7:13)', () => {
    const commissie = (op: string) => opdracht({ type: 'StelCommissieIn', op: dag(op) });
    procedure(...OPEN).when(commissie('2027-01-05')).then([{ type: 'CommissieIngesteld', data: { op: iso('2027-01-05') } }]);
    procedure(...OPEN).when(commissie('2027-01-26')).refuses('termijn_voorbij');
    procedure(...OPEN, { type: 'CommissieIngesteld', data: { op: iso('2027-01-05') } }).when(verdaag('2027-02-20', 6)).events();
  });
  it('after mediation is two weeks and nothing moves it but consent (Woo 7.3 lid 3)', () => {
    const na = [geopend, { type: 'BemiddelingGevraagd', data: { op: iso('2026-11-10') } }, ontvangen('2026-12-01'), { type: 'BemiddelingAfgerond', data: { op: iso('2027-01-11'), hoe: 'advies' } }] as const;
    procedure(...na).when(verdaag('2027-01-15', 6)).refuses('na_bemiddeling');
    procedure(...na).when(opdracht({ type: 'StelCommissieIn', op: dag('2027-01-15') })).refuses('na_bemiddeling');
    procedure(...na.slice(0, 3)).when(verdaag('2027-01-15', 6)).refuses('bemiddeling_loopt');
  });
  it('stands still one ground at a time, with its end', () => {
    const stil = opdracht({ type: 'SchortBezwaarOp', grond: 'overmacht', vanaf: dag('2027-01-04') });
    const begonnen = { type: 'BezwaarOpgeschort', data: { grond: 'overmacht', vanaf: iso('2027-01-04') } } as const;
    const einde = (opschorting: number, op: string) => opdracht({ type: 'BeeindigBezwaaropschorting', opschorting, totEnMet: dag(op) });
    procedure(...OPEN).when(stil).then([begonnen]);
    procedure(...OPEN, begonnen).when(stil).refuses('opschorting_loopt');
    procedure(...OPEN, begonnen).when(einde(2, '2027-01-13')).then([{ type: 'BezwaaropschortingGeeindigd', data: { opschorting: 2, totEnMet: iso('2027-01-13') } }]);
    procedure(...OPEN, begonnen).when(einde(2, '2027-01-03')).refuses('datum_te_vroeg');
    procedure(...OPEN, begonnen).when(einde(1, '2027-01-13')).refuses('opschorting_onbekend');
  });
});

describe('hearing (Awb 7:2–7:4)', () => {
  const uitnodiging = (op: string, zittingOp: string) => opdracht({ type: 'SchrijfHoorzittingUit', verzondenOp: dag(op), zittingOp: dag(zittingOp), brief });

  it('leaves a week to read the file', () => {
    procedure(...OPEN).when(uitnodiging('2026-12-07', '2026-12-14')).events();
    procedure(...OPEN).when(uitnodiging('2026-12-07', '2026-12-13')).refuses('hoorzitting_te_snel');
  });
  it('or the reason why not must fit the outcome', () => {
    const beslis = (uitkomst: 'ongegrond' | 'gegrond') => opdracht({ type: 'BeslisOpBezwaar', verzondenOp: dag('2027-01-10'), uitkomst, gevolg: 'geen', door: els, primairDoor: [], brief });
    procedure(...OPEN).when(beslis('ongegrond')).refuses('niet_gehoord');
    procedure(...OPEN, { type: 'VanHorenAfgezien', data: { op: iso('2026-12-15'), reden: 'krijgt-gelijk' } }).when(beslis('ongegrond')).refuses('reden_niet_horen_past_niet');
    procedure(...OPEN, { type: 'VanHorenAfgezien', data: { op: iso('2026-12-15'), reden: 'krijgt-gelijk' } }).when(beslis('gegrond')).events();
    procedure(...OPEN, { type: 'VanHorenAfgezien', data: { op: iso('2026-12-15'), reden: 'wil-niet' } }).when(beslis('ongegrond')).events();
  });
});

describe('the decision on the objection', () => {
  const beslis = (anders: Partial<Extract<Parameters<typeof opdracht>[0], { type: 'BeslisOpBezwaar' }>> = {}) =>
    opdracht({ type: 'BeslisOpBezwaar', verzondenOp: dag('2027-01-10'), uitkomst: 'ongegrond', gevolg: 'geen', door: els, primairDoor: [dirk], brief, ...anders });

  it('is taken by somebody else than the decision (Awb 10:3 lid 3)', () => {
    procedure(...OPEN, gehoord()).when(beslis()).then([beslist('2027-01-10')]);
    procedure(...OPEN, gehoord()).when(beslis({ door: dirk })).refuses('beslisser_nam_het_besluit');
  });
  it('is taken once', () => void procedure(...OPEN, gehoord(), beslist('2027-01-10')).when(beslis({ verzondenOp: dag('2027-01-11') })).refuses('al_beslist'));
  it('changes the documents only when the objection has ground', () => {
    procedure(...OPEN, gehoord()).when(beslis({ gevolg: 'minder-openbaar' })).refuses('gevolg_past_niet');
    procedure(...OPEN, gehoord()).when(beslis({ uitkomst: 'gedeeltelijk-gegrond', gevolg: 'minder-openbaar' })).events();
  });
  it('names every fault at once', () => void procedure(...OPEN).when(beslis({ door: dirk, gevolg: 'meer-openbaar' })).refuses('beslisser_nam_het_besluit', 'niet_gehoord', 'gevolg_past_niet'));
  it('cannot be taken on what was withdrawn', () => {
    const ingetrokken = { type: 'BezwaarIngetrokken', data: { op: iso('2026-12-24') } } as const;
    procedure(...OPEN, gehoord()).when(opdracht({ type: 'TrekBezwaarIn', op: dag('2026-12-24') })).then([ingetrokken]);
    procedure(...OPEN, gehoord(), ingetrokken).when(beslis()).refuses('bezwaar_ingetrokken');
  });
});

describe('appeal', () => {
  const stel = (op: string, instantie: 'rechtbank' | 'raad-van-state' = 'rechtbank') => opdracht({ type: 'RegistreerBeroep', instantie, op: dag(op), kenmerk: ' AMS 27/12 ' });
  const klaar = [...OPEN, gehoord(), beslist('2027-01-10')] as const;

  it('needs a decision on the objection; higher appeal needs a judgment', () => {
    procedure(...klaar).when(stel('2027-02-01')).then([{ type: 'BeroepIngesteld', data: { instantie: 'rechtbank', op: iso('2027-02-01'), kenmerk: 'AMS 27/12' } }]);
    procedure(...OPEN).when(stel('2027-02-01')).refuses('nog_niet_beslist');
    procedure(...klaar).when(stel('2027-02-01', 'raad-van-state')).refuses('nog_geen_uitspraak');
    procedure(...klaar, beroep('2027-02-01'), uitspraak('2027-09-01')).when(stel('2027-09-20', 'raad-van-state')).events();
  });
  it('ends with a judgment; only a successful one orders a new decision', () => {
    const oordeel = (uitkomst: 'gegrond' | 'ongegrond', weken: number | null) => opdracht({ type: 'RegistreerBeroepsuitspraak', instantie: 'rechtbank', op: dag('2027-09-01'), uitkomst, weken });
    procedure(...klaar, beroep('2027-02-01')).when(oordeel('gegrond', 6)).events();
    procedure(...klaar, beroep('2027-02-01')).when(oordeel('ongegrond', 6)).refuses('weken_zonder_opdracht');
    procedure(...klaar).when(oordeel('gegrond', 6)).refuses('geen_beroep');
    procedure(...klaar, beroep('2027-02-01'), uitspraak('2027-09-01')).when(oordeel('gegrond', null)).refuses('al_uitspraak');
  });
  it('that ordered a new decision opens the objection again', () => {
    const opnieuw = opdracht({ type: 'BeslisOpBezwaar', verzondenOp: dag('2027-10-01'), uitkomst: 'gegrond', gevolg: 'meer-openbaar', door: els, primairDoor: [dirk], brief });
    procedure(...klaar, beroep('2027-02-01'), uitspraak('2027-09-01', { uitkomst: 'gegrond', weken: 6 })).when(opnieuw).events();
    procedure(...klaar, beroep('2027-02-01'), uitspraak('2027-09-01', { uitkomst: 'gegrond', weken: null })).when(opnieuw).refuses('al_beslist');
  });
});

describe('the end', () => {
  const sluit = (op: string) => opdracht({ type: 'SluitRechtsgang', op: dag(op) });
  const klaar = [...OPEN, gehoord(), beslist('2027-01-11')] as const;

  it('comes when nobody can appeal any more: six weeks after Monday 11 January', () => {
    procedure(...klaar).when(sluit('2027-02-22')).refuses('procedure_loopt');
    procedure(...klaar).when(sluit('2027-02-23')).then([{ type: 'RechtsgangGesloten', data: { op: iso('2027-02-23') } }]);
  });
  it('does not come while the court, the college or the body has to speak', () => {
    procedure(...OPEN).when(sluit('2027-06-01')).refuses('procedure_loopt');
    procedure(...klaar, beroep('2027-02-01')).when(sluit('2027-06-01')).refuses('procedure_loopt');
    procedure(geopend, { type: 'BemiddelingGevraagd', data: { op: iso('2026-11-10') } }).when(sluit('2027-06-01')).refuses('procedure_loopt');
    procedure(...klaar, beroep('2027-02-01'), uitspraak('2027-06-01', { uitkomst: 'gegrond', weken: 6 })).when(sluit('2027-12-01')).refuses('procedure_loopt');
  });
});
