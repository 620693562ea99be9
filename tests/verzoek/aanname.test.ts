// What a request is, contact, completion, forwarding, joining and splitting: the rules as a specification.
import { verzoekDecider } from '../../src/verzoek/decide.ts';
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

describe('qualification', () => {
  it('says what it is, once, and not in the future', () => {
    na().when(v.kwalificeer()).then([{ type: 'VerzoekGekwalificeerd', data: { op: '2026-11-03', soort: 'woo-verzoek', toelichting: 'Vraagt om documenten.', brief: null } } as never]);
    na(v.kwalificeer()).when(v.kwalificeer()).then([]);
    na().when(v.kwalificeer({ op: v.MORGEN, toelichting: ' ' })).refuses('datum_in_de_toekomst', 'tekst_ontbreekt');
    na().when(v.kwalificeer({ op: v.DAG_ERVOOR })).refuses('datum_voor_ontvangst');
  });
  it.each(['vraag', 'avg-inzage', 'hergebruik'] as const)('%s ends the Woo request; no decision is due any more', (soort) => {
    expect(staat(v.kwalificeer({ soort })).afsluiting).toMatchObject({ door: 'ander-regime' });
    na(v.kwalificeer({ soort })).when(v.verdaag()).refuses('verzoek_afgesloten');
  });
  it('one\'s own information stays a request; only then identity is established (Woo 5.5 lid 3)', () => {
    na().when(v.identiteit()).refuses('identiteit_niet_nodig');
    expect(staat(v.kwalificeer({ soort: 'eigen-informatie' }), v.identiteit()).identiteitVastgesteldOp?.toString()).toBe('2026-11-04');
  });
  it('is a Woo request for good once a part was decided', () => {
    na(v.besluit({ deel: { nummer: 1, van: 2 } })).when(v.kwalificeer({ soort: 'vraag' })).refuses('al_deels_besloten');
    na(v.besluit({ deel: { nummer: 1, van: 2 } })).when(v.informeel()).refuses('al_deels_besloten');
  });
  it('environmental information brings the treaty limits, and can be taken back', () => {
    expect(berekenTermijnen(staat(v.milieu()).feiten).milieu?.eenMaand.toString()).toBe('2026-12-02');
    expect(staat(v.milieu({ milieu: false, emissies: true })).milieu).toEqual({ milieu: true, emissies: true });
    expect(berekenTermijnen(staat(v.milieu(), v.milieu({ milieu: false })).feiten).milieu).toBeNull();
  });
  it('ends without a decision only when the requester agrees', () => {
    na().when(v.informeel({ akkoord: false })).refuses('verzoeker_niet_akkoord');
    expect(staat(v.informeel()).afsluiting).toMatchObject({ door: 'informeel' });
  });
});

describe('completion (Awb 4:5)', () => {
  it('stops the clock until the answer', () => {
    expect(uiterlijk(v.vraagAanvulling(), v.aanvulling())).toBe('2026-12-07');
    expect(uiterlijk(v.vraagAanvulling())).toBe('2026-12-14');
  });
  it('has a term after its question, and one question at a time', () => {
    na().when(v.vraagAanvulling({ uiterlijk: v.dag('2026-11-04') })).refuses('uiterlijke_datum_te_vroeg');
    na(v.vraagAanvulling()).when(v.vraagAanvulling({ verzondenOp: v.dag('2026-11-12') })).refuses('aanvulling_staat_open');
    na().when(v.aanvulling()).refuses('geen_aanvulling_gevraagd');
  });
});

describe('forwarding (Woo 4.2)', () => {
  it('of the whole ends the case here', () => {
    expect(staat(v.zendDoor()).afsluiting).toMatchObject({ door: 'doorzending' });
    expect(berekenTermijnen(staat(v.zendDoor()).feiten).afgerondOp?.toString()).toBe('2026-11-05');
  });
  it('of a part leaves our own term, and gives the other body its own once it received it (R7)', () => {
    const commands = [v.zendDoor({ omvang: 'deel', deel: 'het grondwater' }), v.doorzendingOntvangen()] as const;
    expect(uiterlijk(...commands)).toBe('2026-11-30');
    expect(berekenTermijnen(staat(...commands).feiten).doorgezonden[0]?.termijn?.einde.toString()).toBe('2026-12-04');
    na(commands[0]).when(v.doorzendingOntvangen({ ontvangenOp: v.dag('2026-11-04') })).refuses('datum_te_vroeg');
    na().when(v.doorzendingOntvangen()).refuses('doorzending_onbekend');
  });
  it('says which part, to whom', () => {
    na().when(v.zendDoor({ omvang: 'deel', aan: ' ' })).refuses('tekst_ontbreekt', 'tekst_ontbreekt');
    na(v.besluit({ deel: { nummer: 1, van: 2 } })).when(v.zendDoor()).refuses('al_deels_besloten');
  });
});

describe('joining and splitting never give the body more time', () => {
  it('the earliest receipt counts for requests that were joined', () => {
    expect(uiterlijk(v.neemOp())).toBe('2026-11-25');
    expect(uiterlijk(v.neemOp({ ontvangenOp: v.dag('2026-11-05') }))).toBe('2026-11-30');
  });
  it('only requests of one requester are joined', () => {
    na().when(v.voegSamen({ zelfdeVerzoeker: false })).refuses('andere_verzoeker');
    na().when(v.voegSamen({ metNummer: 'WOO-2026-0001' })).refuses('zelfde_verzoek');
    expect(staat(v.voegSamen()).afsluiting).toMatchObject({ door: 'samenvoeging' });
  });
  it('a part that is split off keeps the days of the whole', () => {
    const heel = staat(v.vraag(), v.antwoord(), v.verdaag(), v.splits());
    const deel = staat(v.neemOver(heel.feiten));
    expect(berekenTermijnen(deel.feiten).beslistermijn.einde.toString()).toBe(berekenTermijnen(heel.feiten).beslistermijn.einde.toString());
    na().when(v.splits({ omschrijving: '' })).refuses('tekst_ontbreekt');
    // An answer would reach one half only, and the other would go on standing still.
    na(v.vraag({ uiterlijk: v.dag('2026-11-30') })).when(v.splits()).refuses('wacht_op_antwoord');
    na(v.vraagZienswijzen({ uiterlijk: v.dag('2026-11-30') })).when(v.splits()).refuses('wacht_op_antwoord');
    na(v.schortOp()).when(v.splits()).refuses('wacht_op_antwoord');
    expect(na(v.vraag({ uiterlijk: v.dag('2026-11-30') }), v.antwoord()).when(v.splits()).events()).toHaveLength(1);
  });
});
