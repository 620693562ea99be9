// A notice of default: premature or not, the two weeks, the court, its penalty, and the end (Awb 6:12, 8:55b–d; Woo 8.2, 8.4).
import type { IngebrekestellingCommand } from '../../src/ingebrekestelling/commands.ts';
import { ingebrekestellingDecider } from '../../src/ingebrekestelling/decide.ts';
import type { IngebrekestellingEvent } from '../../src/ingebrekestelling/events.ts';
import { isVoorbij } from '../../src/ingebrekestelling/state.ts';
import { verbeurdeDwangsom, verzuimtermijnen } from '../../src/ingebrekestelling/termijnen.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { BlobHash, PersoonId, VerzoekId } from '../../src/kern/ids.ts';
import { given } from '../support/decider.ts';

const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const iso = (text: string): IsoDate => text as IsoDate;
const VANDAAG = dag('2027-12-31');
const brief = { blob: 'a'.repeat(64) as BlobHash, bytes: 10, verzegeldVoor: 'p1' as PersoonId, titel: 'Brief' };
const zaak = (...events: readonly IngebrekestellingEvent[]) => given(ingebrekestellingDecider, events);

// The term ended on Monday 30 November 2026.
const registreer = (op: string, beslistOp: string | null = null): IngebrekestellingCommand => ({
  type: 'RegistreerIngebrekestelling', vandaag: VANDAAG, verzoekId: 'v1' as VerzoekId, nummer: 'WOO-2026-0001', over: { soort: 'verzoek' },
  ontvangenOp: dag(op), beslissenUiterlijk: dag('2026-11-30'), beslistOp: beslistOp === null ? null : dag(beslistOp),
});
const ontvangen = (op: string, reden: 'te-vroeg' | 'al-beslist' | null = null): IngebrekestellingEvent => ({
  type: 'IngebrekestellingOntvangen',
  data: { verzoekId: 'v1' as VerzoekId, nummer: 'WOO-2026-0001', over: { soort: 'verzoek' }, ontvangenOp: iso(op), beslissenUiterlijk: iso('2026-11-30'), geldig: reden === null, reden },
});
const beantwoord: IngebrekestellingEvent = { type: 'IngebrekestellingBeantwoord', data: { verzondenOp: iso('2026-12-02'), brief } };
const beroep: IngebrekestellingEvent = { type: 'BeroepNietTijdigIngesteld', data: { op: iso('2026-12-16'), volledigOp: iso('2026-12-21'), zitting: false, kenmerk: null } };
const uitspraak = (anders: Partial<Extract<IngebrekestellingEvent, { type: 'UitspraakNietTijdigGedaan' }>['data']> = {}): IngebrekestellingEvent => ({
  type: 'UitspraakNietTijdigGedaan', data: { verzondenOp: iso('2027-02-01'), uitkomst: 'gegrond', weken: null, dwangsom: { perDag: 100, maximum: 15_000 }, ...anders },
});
const beslist = (op: string): IngebrekestellingEvent => ({ type: 'AlsnogBeslist', data: { op: iso(op) } });
const staat = (...events: readonly IngebrekestellingEvent[]) => {
  const nu = zaak(...events).state();
  if (nu.status !== 'ontvangen') throw new Error('not received');
  return nu;
};
const lopend = (...events: readonly IngebrekestellingEvent[]) => verzuimtermijnen(staat(...events), {}).map(({ code, wie, datum }) => `${code} (${wie}): ${datum.toString()}`);

describe('a notice', () => {
  it('after the last day works', () => zaak().when(registreer('2026-12-01')).then([ontvangen('2026-12-01')]));
  it('on the last day is premature: recorded, without effect', () => zaak().when(registreer('2026-11-30')).then([ontvangen('2026-11-30', 'te-vroeg')]));
  it('after the decision has nothing to be late with', () => zaak().when(registreer('2026-12-05', '2026-12-04')).then([ontvangen('2026-12-05', 'al-beslist')]));
  it('is registered once, and not from the future', () => {
    zaak(ontvangen('2026-12-01')).when(registreer('2026-12-01')).then([]);
    zaak().when(registreer('2028-01-01')).refuses('datum_in_de_toekomst');
  });
  it('is answered once, after it came', () => {
    const antwoord = (op: string): IngebrekestellingCommand => ({ type: 'BeantwoordIngebrekestelling', vandaag: VANDAAG, verzondenOp: dag(op), brief });
    zaak(ontvangen('2026-12-01')).when(antwoord('2026-12-02')).then([beantwoord]);
    zaak(ontvangen('2026-12-01'), beantwoord).when(antwoord('2026-12-09')).then([]);
    zaak(ontvangen('2026-12-01')).when(antwoord('2026-11-30')).refuses('datum_te_vroeg');
    zaak().when(antwoord('2026-12-02')).refuses('ingebrekestelling_onbekend');
  });
});

describe('the terms', () => {
  it.each<[string, readonly IngebrekestellingEvent[], readonly string[]]>([
    ['two weeks to decide', [ontvangen('2026-12-01')], ['alsnog-beslissen (wij): 2026-12-15']],
    ['premature: none', [ontvangen('2026-11-30', 'te-vroeg')], []],
    ['appeal: eight weeks for the court', [ontvangen('2026-12-01'), beroep], ['uitspraak (rechter): 2027-02-15']],
    ['ruling: two weeks, no weekend rule (R11)', [ontvangen('2026-12-01'), beroep, uitspraak()], ['uitspraak-volgen (wij): 2027-02-15']],
    ['ruling with a term of its own (Woo 8.4)', [ontvangen('2026-12-01'), beroep, uitspraak({ weken: 8 })], ['uitspraak-volgen (wij): 2027-03-29']],
    ['ruling against the requester: none', [ontvangen('2026-12-01'), beroep, uitspraak({ uitkomst: 'ongegrond', dwangsom: null })], []],
    ['decided at last: none', [ontvangen('2026-12-01'), beslist('2026-12-10')], []],
    ['decided while the court has the case: the court still rules', [ontvangen('2026-12-01'), beroep, beslist('2027-01-10')], ['uitspraak (rechter): 2027-02-15']],
  ])('%s', (_wat, events, verwacht) => expect(lopend(...events)).toEqual(verwacht));
});

describe('the court', () => {
  const stel = (op: string, volledigOp = op): IngebrekestellingCommand => ({ type: 'RegistreerBeroepNietTijdig', vandaag: VANDAAG, op: dag(op), volledigOp: dag(volledigOp), zitting: false, kenmerk: null });
  const oordeel = (anders: Partial<Extract<IngebrekestellingCommand, { type: 'RegistreerUitspraakNietTijdig' }>> = {}): IngebrekestellingCommand => ({
    type: 'RegistreerUitspraakNietTijdig', vandaag: VANDAAG, verzondenOp: dag('2027-02-01'), uitkomst: 'gegrond', weken: null, dwangsom: null, ...anders,
  });

  it('hears an appeal after the notice', () => {
    zaak(ontvangen('2026-12-01')).when(stel('2026-12-16', '2026-12-21')).then([beroep]);
    zaak(ontvangen('2026-12-01')).when(stel('2026-11-30')).refuses('datum_te_vroeg');
    zaak(ontvangen('2026-12-01')).when(stel('2026-12-16', '2026-12-15')).refuses('datum_te_vroeg');
    zaak(ontvangen('2026-12-01'), beroep).when(stel('2026-12-17')).refuses('beroep_loopt_al');
  });
  it('rules on an appeal, with an order only when it succeeds', () => {
    const met = [ontvangen('2026-12-01'), beroep] as const;
    zaak(...met).when(oordeel({ weken: 8, dwangsom: { perDag: 100, maximum: 15_000 } })).events();
    zaak(ontvangen('2026-12-01')).when(oordeel()).refuses('geen_beroep');
    zaak(...met).when(oordeel({ uitkomst: 'ongegrond', weken: 2 })).refuses('opdracht_past_niet');
    zaak(...met).when(oordeel({ weken: 0 })).refuses('weken_kloppen_niet');
    zaak(...met).when(oordeel({ dwangsom: { perDag: 100, maximum: 50 } })).refuses('dwangsom_klopt_niet');
    zaak(...met, uitspraak()).when(oordeel({ verzondenOp: dag('2027-02-02') })).refuses('al_uitspraak');
  });
  it('its penalty counts every day after the term, up to the maximum, until the decision', () => {
    const met = [ontvangen('2026-12-01'), beroep, uitspraak()] as const;
    expect(verbeurdeDwangsom(staat(...met), dag('2027-02-15'), {})).toMatchObject({ dagen: 0, euro: 0 });
    expect(verbeurdeDwangsom(staat(...met), dag('2027-02-20'), {})).toMatchObject({ dagen: 5, euro: 500 });
    expect(verbeurdeDwangsom(staat(...met, beslist('2027-02-18')), dag('2027-06-01'), {})).toMatchObject({ dagen: 2, euro: 200 });
    expect(verbeurdeDwangsom(staat(...met), dag('2027-12-31'), {})).toMatchObject({ euro: 15_000, maximumBereikt: true });
    expect(verbeurdeDwangsom(staat(ontvangen('2026-12-01')), dag('2027-12-31'), {})).toBeNull();
  });
});

describe('the end', () => {
  it('comes with the decision, the withdrawal, or the answer to a premature notice', () => {
    expect(isVoorbij(staat(ontvangen('2026-12-01')))).toBe(false);
    expect(isVoorbij(staat(ontvangen('2026-11-30', 'te-vroeg')))).toBe(false);
    expect(isVoorbij(staat(ontvangen('2026-11-30', 'te-vroeg'), beantwoord))).toBe(true);
    expect(isVoorbij(staat(ontvangen('2026-12-01'), beslist('2026-12-10')))).toBe(true);
    expect(isVoorbij(staat(ontvangen('2026-12-01'), beroep, beslist('2026-12-20')))).toBe(false);
  });
  it('is told once', () => {
    zaak(ontvangen('2026-12-01')).when({ type: 'MeldAlsnogBeslist', op: dag('2026-12-10') }).then([beslist('2026-12-10')]);
    zaak(ontvangen('2026-12-01'), beslist('2026-12-10')).when({ type: 'MeldAlsnogBeslist', op: dag('2026-12-10') }).then([]);
    zaak(ontvangen('2026-12-01')).when({ type: 'TrekIngebrekestellingIn', vandaag: VANDAAG, op: dag('2026-12-05') }).then([{ type: 'IngebrekestellingIngetrokken', data: { op: iso('2026-12-05') } }]);
  });
});
