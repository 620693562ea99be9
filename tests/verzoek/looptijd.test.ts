// The time a request takes: other suspensions, a plan of partial decisions, saying it is late, searching, and putting dates right.
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { BesluitId } from '../../src/kern/ids.ts';
import type { VerzoekCommand } from '../../src/verzoek/commands.ts';
import type { LopendVerzoek } from '../../src/verzoek/state.ts';
import { berekenTermijnen } from '../../src/wet/termijnen/bereken.ts';
import { given } from '../support/decider.ts';
import * as v from './voorbeelden.ts';

const na = (...commands: readonly VerzoekCommand[]) => given(verzoekDecider, v.na(...commands));
const staat = (...commands: readonly VerzoekCommand[]): LopendVerzoek => {
  const state = na(...commands).state();
  if (!state.ontvangen) throw new Error('niet ontvangen');
  return state;
};
const uiterlijk = (...commands: readonly VerzoekCommand[]): string => berekenTermijnen(staat(...commands).feiten).beslistermijn.einde.toString();

describe('standing still on other grounds (Awb 4:15)', () => {
  it('force majeure: through its last day', () => {
    // 9 through 13 November: five days; 5 December is a Saturday.
    expect(uiterlijk(v.schortOp(), v.beeindig())).toBe('2026-12-07');
  });
  it('abroad: from the day after the requester was told until the answer (R1)', () => {
    expect(uiterlijk(v.schortOp({ grond: 'buitenland', verwachtTot: null }), v.beeindig({ op: v.dag('2026-11-20') }))).toBe('2026-12-10');
  });
  it('counts up to the day of asking while no end is known', () => {
    const { feiten } = staat(v.schortOp());
    expect(berekenTermijnen(feiten, { peildatum: v.dag('2026-11-18') }).beslistermijn.einde.toString()).toBe('2026-12-10');
  });
  it('is told with an expected day, once at a time, and not after the term', () => {
    na().when(v.schortOp({ verwachtTot: null, toelichting: '' })).refuses('tekst_ontbreekt', 'verwachte_dag_ontbreekt');
    na(v.schortOp()).when(v.schortOp()).refuses('opschorting_loopt_al');
    na().when(v.schortOp({ vandaag: v.dag('2026-12-03'), vanaf: v.dag('2026-12-02'), gemeldOp: v.dag('2026-12-02'), verwachtTot: v.dag('2026-12-09') })).refuses('opschorting_na_afloop');
    na(v.schortOp()).when(v.beeindig({ op: v.dag('2026-11-05') })).refuses('einde_voor_begin');
    na().when(v.beeindig()).refuses('opschorting_onbekend');
  });
});

describe('a plan of partial decisions (Woo 4.2a)', () => {
  it('talking and proposing move nothing; written consent makes the last phase the last day', () => {
    expect(uiterlijk(v.overleg(), v.plan())).toBe('2026-11-30');
    expect(uiterlijk(v.plan(), v.akkoord())).toBe('2027-02-01');
    expect(berekenTermijnen(staat(v.plan(), v.akkoord()).feiten).toezeggingen.map(({ datum, fase }) => `${String(fase)} ${datum.toString()}`)).toEqual(['1 2026-12-11', '2 2027-02-01']);
  });
  it('has at least two parts, in order, with days to come', () => {
    const [een, twee] = v.fasen;
    na().when(v.plan({ fasen: [een!] })).refuses('te_weinig_fasen');
    na().when(v.plan({ fasen: [twee!, een!] })).refuses('fasen_niet_oplopend');
    na().when(v.plan({ fasen: [{ ...een!, uiterlijk: v.dag('2026-11-10') }, twee!] })).refuses('fase_in_het_verleden');
  });
  it('consent is written, in time, and to a plan that was proposed', () => {
    na().when(v.akkoord()).refuses('plan_onbekend');
    na(v.plan()).when(v.akkoord({ schriftelijk: false })).refuses('uitstel_niet_schriftelijk');
    na(v.plan()).when(v.akkoord({ vandaag: v.dag('2026-12-03'), aanvaardOp: v.dag('2026-12-02') })).refuses('uitstel_na_afloop');
    na(v.plan(), v.wijsAf()).when(v.akkoord()).refuses('plan_al_beantwoord');
    na(v.plan(), v.akkoord()).when(v.akkoord()).then([]);
  });
});

describe('telling that it will be late (Awb 4:14)', () => {
  it('moves nothing, and names a day after the last day', () => {
    expect(uiterlijk(v.meldLaat())).toBe('2026-11-30');
    na().when(v.meldLaat({ verwachtOp: v.EINDE })).refuses('verwachting_niet_later');
    na(v.meldLaat()).when(v.meldLaat()).then([]);
  });
});

describe('the search', () => {
  it('keeps who searched where with which terms', () => {
    na().when(v.zoek()).then([expect.objectContaining({ type: 'ZoekopdrachtUitgezet', data: expect.objectContaining({ bronnen: ['zaaksysteem', 'mailbox'] }) })]);
    na().when(v.zoek({ bronnen: [' '], zoektermen: [], afdeling: '' })).refuses('tekst_ontbreekt', 'tekst_ontbreekt', 'tekst_ontbreekt');
    na(v.zoek()).when(v.zoek()).then([]);
  });
  it('nothing found needs a statement', () => {
    na(v.zoek()).when(v.gezocht({ aantalGevonden: 0 })).refuses('verklaring_ontbreekt');
    expect(na(v.zoek()).when(v.gezocht({ aantalGevonden: 0, verklaring: 'De map is in 2019 vernietigd.' })).events()).toHaveLength(1);
    na().when(v.gezocht()).refuses('zoekopdracht_onbekend');
  });
  it('is reminded at most once a day, and not when it is done', () => {
    expect(na(v.zoek()).when(v.herinnerZoek()).events()).toHaveLength(1);
    na(v.zoek(), v.herinnerZoek()).when(v.herinnerZoek()).then([]);
    na(v.zoek(), v.gezocht()).when(v.herinnerZoek()).then([]);
    na(v.zoek()).when(v.herinnerZoek(v.MORGEN)).refuses('datum_in_de_toekomst');
    na(v.zoek()).when(v.herinnerZoek(v.dag('2026-11-03'))).refuses('datum_te_vroeg');
    na().when(v.herinnerZoek()).refuses('zoekopdracht_onbekend');
  });
});

describe('two questions at once', () => {
  it('an answer to one leaves the other open: the clock stands still until that one is answered too', () => {
    const beide = [v.vraag(), v.vraagAanvulling({ uiterlijk: v.dag('2026-11-18') })];
    expect(uiterlijk(...beide, v.antwoord({ ontvangenOp: v.dag('2026-11-10') }))).toBe(uiterlijk(...beide));
    expect(uiterlijk(...beide, v.antwoord({ ontvangenOp: v.dag('2026-11-10') }), v.aanvulling({ ontvangenOp: v.dag('2026-11-12') }))).toBe(
      uiterlijk(v.vraag(), v.antwoord({ ontvangenOp: v.dag('2026-11-12') })),
    );
  });
});

describe('putting right', () => {
  it('a day of receipt: the earlier date stays in the event, the new one counts', () => {
    na().when(v.corrigeer(0, 'ontvangenOp', '2026-10-29')).then([
      {
        type: 'DatumGecorrigeerd',
        data: expect.objectContaining({ revisie: 0, gebeurtenis: 'VerzoekOntvangen', veld: 'ontvangenOp', oud: '2026-11-02', nieuw: '2026-10-29', oudeUiterste: '2026-11-30', nieuweUiterste: '2026-11-26' }),
      },
    ]);
    expect(uiterlijk(v.corrigeer(0, 'ontvangenOp', '2026-10-29'))).toBe('2026-11-26');
    na(v.corrigeer(0, 'ontvangenOp', '2026-10-29')).when(v.corrigeer(0, 'ontvangenOp', '2026-10-29')).then([]);
  });
  it('any date that moved the clock, and the end of a suspension', () => {
    expect(uiterlijk(v.vraag(), v.antwoord(), v.corrigeer(2, 'ontvangenOp', '2026-11-12'))).toBe(uiterlijk(v.vraag(), v.antwoord({ ontvangenOp: v.dag('2026-11-12') })));
    expect(uiterlijk(v.schortOp(), v.beeindig(), v.corrigeer(2, 'op', '2026-11-16'))).toBe(uiterlijk(v.schortOp(), v.beeindig({ op: v.dag('2026-11-16') })));
  });
  it('no letter when no date that was told changes', () => {
    const [event] = na(v.bevestig()).when(v.corrigeer(1, 'verzondenOp', '2026-11-04')).events();
    expect(event).toMatchObject({ data: { brief: null } });
  });
  it('a registration that never happened has no effect', () => {
    expect(uiterlijk(v.verdaag(), v.vervallen(1))).toBe('2026-11-30');
    expect(uiterlijk(v.vraag(), v.vervallen(1))).toBe('2026-11-30');
    na(v.verdaag(), v.vervallen(1)).when(v.vervallen(1)).then([]);
    na(v.vraag(), v.vervallen(1)).when(v.antwoord()).refuses('geen_precisering_gevraagd');
    expect(na(v.verdaag(), v.vervallen(1)).when(v.verdaag({ aangekondigdOp: v.dag('2026-11-21') })).events()).toHaveLength(1);
  });
  it('receipt itself cannot lapse, and nothing is put right without a reason', () => {
    na().when(v.vervallen(0)).refuses('niet_vervalbaar');
    na().when(v.corrigeer(0, 'ontvangenOp', '2026-10-29', { reden: ' ' })).refuses('tekst_ontbreekt');
    na().when(v.corrigeer(0, 'ontvangenOp', '2026-11-25')).refuses('datum_in_de_toekomst');
    na().when(v.corrigeer(0, 'nummer', '2026-10-29')).refuses('registratie_onbekend');
    na().when(v.corrigeer(9, 'op', '2026-10-29')).refuses('registratie_onbekend');
  });
});

describe('the end stays the end', () => {
  const deel = (besluitId: string, op: string, nummer: number) => v.besluit({ besluitId: besluitId as BesluitId, bekendgemaaktOp: v.dag(op), deel: { nummer, van: 2 } });
  const recht = (besluitId: string, op: string): VerzoekCommand => ({ type: 'VerwerkBekendmakingscorrectie', besluitId: besluitId as BesluitId, bekendgemaaktOp: v.dag(op) });
  const afsluiting = (...commands: readonly VerzoekCommand[]) => {
    const staat = given(verzoekDecider, v.na(deel('b1', '2026-11-10', 1), deel('b2', '2026-11-20', 2), ...commands)).state();
    return staat.ontvangen ? staat.afsluiting?.op.toString() : null;
  };
  it('when a partial decision turns out to be announced on another day', () => expect(afsluiting(recht('b1', '2026-11-11'))).toBe('2026-11-20'));
  it('and moves only with the decision that made it', () => expect(afsluiting(recht('b2', '2026-11-21'))).toBe('2026-11-21'));
  it('when an objection leads to a revised decision', () => expect(afsluiting(v.besluit({ besluitId: 'b3' as BesluitId, bekendgemaaktOp: v.dag('2027-03-01') }))).toBe('2026-11-20'));
});

describe('erasure waits for the legal hold (Woo 4.1a)', () => {
  it('until nobody can object any more, and while a procedure runs', () => {
    na(v.besluit()).when(v.wis()).refuses('bewaarplicht');
    expect(na(v.besluit()).when({ ...v.wis(), vandaag: v.dag('2027-01-06') }).events()).toHaveLength(1);
    na(v.besluit(), v.rechtsgang()).when({ ...v.wis(), vandaag: v.dag('2027-06-01') }).refuses('procedure_loopt');
    expect(na(v.besluit(), v.rechtsgang(), v.eindeRechtsgang()).when({ ...v.wis(), vandaag: v.dag('2027-06-01') }).events()).toHaveLength(1);
  });
});
