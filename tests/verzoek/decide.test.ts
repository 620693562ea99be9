// The Woo-verzoek as a specification, from receipt to erasure. The rules on terms are in termijn.test.ts.
import { toIsoDate } from '../../src/kern/date.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { VerzoekCommand } from '../../src/verzoek/commands.ts';
import { given } from '../support/decider.ts';
import * as v from './voorbeelden.ts';

const ontvangen = (...commands: readonly VerzoekCommand[]) => given(verzoekDecider, v.na(...commands));
const niets = given(verzoekDecider, []);

describe('receiving', () => {
  it('records the request with its legal date, whatever the channel', () => {
    const [event] = niets.when(v.ontvang({ kanaal: 'post' })).events();
    expect(event).toMatchObject({ type: 'VerzoekOntvangen', data: { nummer: 'WOO-2026-0001', kanaal: 'post', ontvangenOp: '2026-11-02' } });
  });
  it('takes today, not tomorrow', () => {
    expect(niets.when(v.ontvang({ ontvangenOp: v.VANDAAG })).events()).toHaveLength(1);
    niets.when(v.ontvang({ ontvangenOp: v.MORGEN })).refuses('datum_in_de_toekomst');
  });
  it('knows no request from before the Woo, and says the day in words', () => {
    expect(niets.when(v.ontvang({ ontvangenOp: v.dag('2022-05-01') })).events()).toHaveLength(1);
    const [weigering] = niets.when(v.ontvang({ ontvangenOp: v.dag('2022-04-30') })).refuses('datum_voor_de_woo');
    expect(weigering?.uitleg).toContain('30 april 2022');
  });
  it('happens once', () => {
    ontvangen().when(v.ontvang()).refuses('verzoek_al_geregistreerd');
  });
  it.each([v.bevestig(), v.wijsToe(), v.verdaag(), v.trekIn(), v.bewaak('2026-12-01'), v.wis()])('comes before $type', (command) => {
    niets.when(command).refuses('verzoek_onbekend');
  });
});

describe('on the desk', () => {
  it('gets a trimmed title that is not empty, and changes only when it differs', () => {
    ontvangen().when(v.werktitel(' De brug ')).then([{ type: 'WerktitelGegeven', data: { werktitel: 'De brug' } }]);
    ontvangen(v.werktitel('De brug')).when(v.werktitel('De brug ')).then([]);
    ontvangen().when(v.werktitel('  ')).refuses('tekst_ontbreekt');
  });
  it('is assigned, and again to the same person is no news', () => {
    ontvangen().when(v.wijsToe()).then([{ type: 'VerzoekToegewezen', data: { behandelaar: v.anna } }]);
    ontvangen(v.wijsToe()).when(v.wijsToe()).then([]);
  });
  it('reminds somebody, at most once a day', () => {
    ontvangen().when(v.herinner()).refuses('geen_behandelaar');
    ontvangen(v.wijsToe()).when(v.herinner()).then([{ type: 'HerinneringGestuurd', data: { aan: v.anna, datum: toIsoDate(v.VANDAAG) } }]);
    ontvangen(v.wijsToe(), v.herinner()).when(v.herinner()).then([]);
    expect(ontvangen(v.wijsToe(), v.herinner()).when(v.herinner(v.MORGEN)).events()).toHaveLength(1);
    ontvangen(v.wijsToe(), v.trekIn()).when(v.herinner()).refuses('verzoek_afgesloten');
  });
  it('confirms receipt once, not before it and not in the future', () => {
    expect(ontvangen().when(v.bevestig()).events()).toMatchObject([{ type: 'OntvangstBevestigd', data: { verzondenOp: '2026-11-03' } }]);
    ontvangen(v.bevestig()).when(v.bevestig({ verzondenOp: v.dag('2026-11-05') })).then([]);
    ontvangen().when(v.bevestig({ verzondenOp: v.MORGEN })).refuses('datum_in_de_toekomst');
    ontvangen().when(v.bevestig({ verzondenOp: v.DAG_ERVOOR })).refuses('datum_voor_ontvangst');
  });
  it('hands out a new follow code', () => {
    expect(ontvangen().when(v.vernieuw('b')).events()).toMatchObject([{ type: 'VolgcodeVernieuwd', data: { volgcodeHash: 'b', verzondenOp: '2026-11-24', brief: { titel: 'Volgcode' } } }]);
    expect(ontvangen(v.besluit()).when(v.vernieuw('b')).events()).toHaveLength(1);
    ontvangen().when(v.vernieuw('b', { verzondenOp: v.MORGEN })).refuses('datum_in_de_toekomst');
    ontvangen().when(v.vernieuw('b', { verzondenOp: v.DAG_ERVOOR })).refuses('datum_voor_ontvangst');
    ontvangen(v.vernieuw('b')).when(v.vernieuw('b')).then([]);
  });
});

describe('messages', () => {
  it('are placed once and asked for an answer on a later day only', () => {
    expect(ontvangen().when(v.plaats({ antwoordVoor: v.MORGEN })).events()).toMatchObject([{ type: 'BerichtGeplaatst', data: { antwoordVoor: '2026-11-25' } }]);
    ontvangen(v.plaats()).when(v.plaats()).then([]);
    ontvangen().when(v.plaats({ antwoordVoor: v.VANDAAG })).refuses('uiterlijke_datum_te_vroeg');
  });
  it('stay possible after the decision and after withdrawal', () => {
    expect(ontvangen(v.besluit()).when(v.plaats()).events()).toHaveLength(1);
    expect(ontvangen(v.trekIn()).when(v.plaats()).events()).toHaveLength(1);
  });
  it('count as read once, by the one they were for', () => {
    ontvangen(v.plaats()).when(v.gelezen('behandelaar')).then([]);
    ontvangen().when(v.gelezen('verzoeker')).then([]);
    ontvangen(v.plaats()).when(v.gelezen('verzoeker')).then([{ type: 'BerichtGelezen', data: { berichtId: v.bericht1, door: 'verzoeker' } }]);
    ontvangen(v.plaats(), v.gelezen('verzoeker')).when(v.gelezen('verzoeker')).then([]);
  });
  it('are told of once per event, also when that failed', () => {
    expect(ontvangen().when(v.meld(true)).events()).toMatchObject([{ type: 'NotificatieVerstuurd' }]);
    expect(ontvangen().when(v.meld(false)).events()).toMatchObject([{ type: 'NotificatieMislukt', data: { reden: 'Postbus vol.' } }]);
    ontvangen(v.meld(true)).when(v.meld(false)).then([]);
    ontvangen(v.meld(false)).when(v.meld(false)).then([]);
    expect(ontvangen(v.meld(false)).when(v.meld(true)).events()).toMatchObject([{ type: 'NotificatieVerstuurd' }]);
  });
});

describe('the end', () => {
  it('comes by withdrawal: once, not before receipt, not in the future, not after the decision', () => {
    expect(ontvangen().when(v.trekIn()).events()).toMatchObject([{ type: 'VerzoekIngetrokken', data: { ingetrokkenOp: '2026-11-23' } }]);
    ontvangen(v.trekIn()).when(v.trekIn()).then([]);
    ontvangen().when(v.trekIn({ ingetrokkenOp: v.MORGEN })).refuses('datum_in_de_toekomst');
    ontvangen().when(v.trekIn({ ingetrokkenOp: v.DAG_ERVOOR })).refuses('datum_voor_ontvangst');
    ontvangen(v.besluit()).when(v.trekIn()).refuses('verzoek_afgesloten');
  });
  it('comes by the last decision, once; a part leaves it open', () => {
    const deel = v.besluit({ deel: { nummer: 1, van: 2 } });
    expect(ontvangen().when(deel).state()).toMatchObject({ afsluiting: null });
    expect(ontvangen().when(v.besluit()).state()).toMatchObject({ afsluiting: { door: 'besluit' } });
    ontvangen(v.besluit()).when(v.besluit()).then([]);
    expect(ontvangen(deel).when(v.verdaag()).events()).toHaveLength(1);
  });
  it.each([v.vraag(), v.antwoord(), v.vraagZienswijzen(), v.meldEinde(), v.verdaag(), v.uitstel()])('leaves no $type', (command) => {
    for (const slot of [v.trekIn(), v.besluit()]) ontvangen(slot).when(command).refuses('verzoek_afgesloten');
  });
  it('allows erasure, with a reason, once; never while somebody waits for a decision', () => {
    const [weigering] = ontvangen().when(v.wis()).refuses('verzoek_loopt_nog');
    expect(weigering?.artikel).toBe('Woo art. 4.1a; AVG art. 17 lid 3');
    ontvangen(v.trekIn()).when(v.wis(' ')).refuses('tekst_ontbreekt');
    ontvangen().when(v.wis(' ')).refuses('verzoek_loopt_nog', 'tekst_ontbreekt');
    expect(ontvangen(v.trekIn()).when(v.wis()).events()).toMatchObject([{ type: 'PersoonsgegevensGewist', data: { persoonId: 'p1', gewistOp: '2026-11-24' } }]);
    ontvangen(v.trekIn(), v.wis()).when(v.wis()).then([]);
  });
});
