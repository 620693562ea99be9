// What moves the last day of a Woo-verzoek, and every refusal the law asks for. Received 2 November 2026, first term until 30 November.
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { DocumentId, Verzegeld } from '../../src/kern/ids.ts';
import type { VerzoekCommand } from '../../src/verzoek/commands.ts';
import { berekenTermijnen } from '../../src/wet/termijnen/bereken.ts';
import { given } from '../support/decider.ts';
import * as v from './voorbeelden.ts';

const ontvangen = (...commands: readonly VerzoekCommand[]) => given(verzoekDecider, v.na(...commands));
const eindeNa = (...commands: readonly VerzoekCommand[]): string => {
  const staat = ontvangen(...commands).state();
  return staat.ontvangen ? berekenTermijnen(staat.feiten).beslistermijn.einde.toString() : '';
};

describe('asking for precision (Woo 4.1 lid 5)', () => {
  it('stops the clock from the day after the question until the answer', () => {
    expect(eindeNa()).toBe('2026-11-30');
    // Six days (5 to 10 November) stand still: Sunday 6 December, so Monday (Atw art. 1).
    expect(eindeNa(v.vraag(), v.antwoord())).toBe('2026-12-07');
  });
  it('is refused in the future, before receipt, and without time to answer', () => {
    ontvangen().when(v.vraag({ verzondenOp: v.MORGEN, uiterlijk: v.dag('2026-12-09') })).refuses('datum_in_de_toekomst');
    ontvangen().when(v.vraag({ verzondenOp: v.DAG_ERVOOR })).refuses('datum_voor_ontvangst');
    ontvangen().when(v.vraag({ uiterlijk: v.dag('2026-11-04') })).refuses('uiterlijke_datum_te_vroeg');
  });
  it('is refused while a question is open, and possible again after the answer or the last day', () => {
    const nog = v.vraag({ verzondenOp: v.dag('2026-11-18'), uiterlijk: v.dag('2026-12-02') });
    const [weigering] = ontvangen(v.vraag()).when(nog).refuses('precisering_staat_open');
    expect(weigering?.artikel).toBe('Woo art. 4.1 lid 5');
    expect(ontvangen(v.vraag(), v.antwoord()).when(nog).events()).toHaveLength(1);
    expect(ontvangen(v.vraag()).when({ ...nog, verzondenOp: v.dag('2026-11-19') }).events()).toHaveLength(1);
  });
  it('takes one answer, to a question that was asked, not in the future and not before receipt', () => {
    expect(ontvangen().when(v.antwoord()).refuses('geen_precisering_gevraagd')[0]?.artikel).toBe('Woo art. 4.1 lid 5');
    ontvangen(v.vraag()).when(v.antwoord({ ontvangenOp: v.MORGEN })).refuses('datum_in_de_toekomst');
    ontvangen(v.vraag()).when(v.antwoord({ ontvangenOp: v.DAG_ERVOOR })).refuses('datum_voor_ontvangst');
    ontvangen(v.vraag(), v.antwoord()).when(v.antwoord()).then([]);
  });
});

describe('asking third parties for their views (Woo 4.4 lid 3)', () => {
  it('needs somebody to ask, a possible day and time to answer', () => {
    expect(ontvangen().when(v.vraagZienswijzen({ derden: [] })).refuses('geen_derden')[0]?.artikel).toBe('Woo art. 4.4 lid 3; Awb art. 4:8');
    ontvangen().when(v.vraagZienswijzen({ verzoekerGeinformeerdOp: v.MORGEN, uiterlijk: v.dag('2026-12-09') })).refuses('datum_in_de_toekomst');
    ontvangen().when(v.vraagZienswijzen({ verzoekerGeinformeerdOp: v.DAG_ERVOOR })).refuses('datum_voor_ontvangst');
    ontvangen().when(v.vraagZienswijzen({ uiterlijk: v.dag('2026-11-05') })).refuses('uiterlijke_datum_te_vroeg');
  });
  it('hears each party once, and only parties that were asked', () => {
    expect(ontvangen(v.vraagZienswijzen()).when(v.zienswijze('d1')).events()).toMatchObject([{ type: 'ZienswijzeOntvangen', data: { derdeId: 'd1' } }]);
    ontvangen(v.vraagZienswijzen(), v.zienswijze('d1')).when(v.zienswijze('d1')).then([]);
    expect(ontvangen(v.vraagZienswijzen()).when(v.zienswijze('d9')).refuses('derde_onbekend')[0]?.artikel).toBe('Awb art. 4:8');
    ontvangen(v.vraagZienswijzen()).when(v.zienswijze('d1', { ontvangenOp: v.MORGEN })).refuses('datum_in_de_toekomst');
    ontvangen(v.vraagZienswijzen()).when(v.zienswijze('d1', { ontvangenOp: v.DAG_ERVOOR })).refuses('datum_voor_ontvangst');
  });
  it('a party answers once about each of its own documents, and about no other', () => {
    const stuk = (id: string) => ({ documentId: id as DocumentId, passage: null, voornemen: 'openbaar' as const, gronden: [] });
    const gevraagd = v.vraagZienswijzen({ derden: [{ ...v.derde('d1'), stukken: [stuk('s1'), stuk('s2')] }, { ...v.derde('d2'), stukken: [stuk('s3')] }] });
    const akkoord = (id: string) => ({ documentId: id as DocumentId, standpunt: 'akkoord' as const, toelichting: null });
    const bezwaar = { documentId: 's2' as DocumentId, standpunt: 'bezwaar' as const, toelichting: 'geheim' as Verzegeld };
    expect(ontvangen(gevraagd).when(v.zienswijze('d1', { antwoorden: [akkoord('s1'), bezwaar] })).events()).toMatchObject([{ data: { derdeId: 'd1', antwoorden: [akkoord('s1'), bezwaar] } }]);
    expect(ontvangen(gevraagd).when(v.zienswijze('d1', { antwoorden: [akkoord('s3')] })).refuses('stuk_niet_gevraagd')[0]?.artikel).toBe('Woo art. 4.4 lid 3');
    ontvangen(gevraagd).when(v.zienswijze('d1', { antwoorden: [akkoord('s1'), akkoord('s1')] })).refuses('stuk_niet_gevraagd');
    ontvangen(v.vraagZienswijzen()).when(v.zienswijze('d1', { antwoorden: [akkoord('s1')] })).refuses('stuk_niet_gevraagd');
  });
  it('who objects on the page says why; by post a reason may be missing', () => {
    const stukken = [{ documentId: 's1' as DocumentId, passage: null, voornemen: 'openbaar' as const, gronden: [] }];
    const gevraagd = v.vraagZienswijzen({ derden: [{ ...v.derde('d1'), stukken }] });
    const antwoorden = [{ documentId: 's1' as DocumentId, standpunt: 'bezwaar' as const, toelichting: null }];
    ontvangen(gevraagd).when(v.zienswijze('d1', { langs: 'portaal', antwoorden })).refuses('reden_ontbreekt');
    expect(ontvangen(gevraagd).when(v.zienswijze('d1', { langs: 'anders', antwoorden })).events()).toHaveLength(1);
  });
  it('ends with a notice of the new date, once the standstill is over (lid 4)', () => {
    const allen = [v.vraagZienswijzen(), v.zienswijze('d1'), v.zienswijze('d2')] as const;
    expect(ontvangen().when(v.meldEinde()).refuses('geen_opschorting_voorbij')[0]?.artikel).toBe('Woo art. 4.4 lid 4');
    expect(ontvangen(...allen).when(v.meldEinde()).events()).toMatchObject([{ type: 'EindeOpschortingGemeld', data: { nieuweDatum: eindeNa(...allen) } }]);
    ontvangen(...allen).when(v.meldEinde({ verzondenOp: v.MORGEN })).refuses('datum_in_de_toekomst');
    ontvangen(...allen).when(v.meldEinde({ verzondenOp: v.dag('2026-11-06') })).refuses('geen_opschorting_voorbij');
  });
  it('is the same round when the same parties are asked again', () => {
    ontvangen(v.vraagZienswijzen()).when(v.vraagZienswijzen()).then([]);
  });
  it('says nothing of the end twice', () => {
    ontvangen(v.vraagZienswijzen(), v.zienswijze('d1'), v.zienswijze('d2'), v.meldEinde()).when(v.meldEinde()).then([]);
  });
});

describe('extending (Woo 4.4 lid 2)', () => {
  it('moves the last day by one or two weeks', () => {
    expect(eindeNa(v.verdaag())).toBe('2026-12-14');
    expect(eindeNa(v.verdaag({ weken: 1 }))).toBe('2026-12-07');
    ontvangen().when(v.verdaag({ toelichting: ' Veel. ' })).events().forEach((event) => expect(event.data).toMatchObject({ toelichting: 'Veel.' }));
  });
  it.each([
    ['a second time', [v.verdaag({ weken: 1 })], v.verdaag({ weken: 1 }), 'verdaging_al_verdaagd'],
    ['a second time, dated earlier', [v.verdaag()], v.verdaag({ aangekondigdOp: v.dag('2026-11-10') }), 'verdaging_al_verdaagd'],
    ['after the first term', [], v.verdaag({ vandaag: v.dag('2026-12-01'), aangekondigdOp: v.dag('2026-12-01') }), 'verdaging_eerste_termijn_voorbij'],
    ['by more than two weeks', [], { ...v.verdaag(), weken: 3 as 2 }, 'verdaging_te_lang'],
    ['without a reason', [], v.verdaag({ toelichting: ' ' }), 'verdaging_niet_schriftelijk_gemotiveerd'],
  ] as const)('is refused %s', (_, eerder, command, code) => {
    const [weigering] = ontvangen(...eerder).when(command).refuses(code);
    expect(weigering?.artikel).toBe('Woo art. 4.4 lid 2');
  });
  it('is possible on the last day of the first term', () => {
    expect(ontvangen().when(v.verdaag({ vandaag: v.EINDE, aangekondigdOp: v.EINDE })).events()).toHaveLength(1);
  });
  it('is refused in the future and before receipt', () => {
    ontvangen().when(v.verdaag({ aangekondigdOp: v.MORGEN })).refuses('datum_in_de_toekomst');
    ontvangen().when(v.verdaag({ aangekondigdOp: v.DAG_ERVOOR })).refuses('datum_voor_ontvangst');
  });
});

describe('agreeing on postponement (Awb 4:15 lid 2 a)', () => {
  it('moves the last day to the agreed one, also a second time', () => {
    expect(eindeNa(v.uitstel())).toBe('2026-12-21');
    expect(eindeNa(v.uitstel(), v.uitstel({ tot: v.dag('2027-01-11') }))).toBe('2027-01-11');
  });
  it.each([
    ['not in writing', v.uitstel({ schriftelijk: false }), 'uitstel_niet_schriftelijk'],
    ['after the term', v.uitstel({ vandaag: v.dag('2026-12-01'), overeengekomenOp: v.dag('2026-12-01') }), 'uitstel_na_afloop'],
    ['to a day that is not later', v.uitstel({ tot: v.EINDE }), 'uitstel_niet_later'],
  ] as const)('is refused %s', (_, command, code) => {
    const [weigering] = ontvangen().when(command).refuses(code);
    expect(weigering?.artikel).toBe('Awb art. 4:15 lid 2, onder a');
  });
  it('is possible as long as the clock stands still without a known end: the term has not passed then', () => {
    const wacht = v.schortOp({ grond: 'buitenland', verwachtTot: null });
    expect(eindeNa(wacht, v.uitstel({ vandaag: v.dag('2026-12-10'), overeengekomenOp: v.dag('2026-12-10'), tot: v.dag('2027-02-01') }))).toBe('2027-02-01');
  });
  it('says all that is wrong in one go', () => {
    ontvangen().when(v.uitstel({ schriftelijk: false, tot: v.dag('2026-11-20'), overeengekomenOp: v.MORGEN }))
      .refuses('datum_in_de_toekomst', 'uitstel_niet_schriftelijk', 'uitstel_niet_later');
    ontvangen().when(v.uitstel({ overeengekomenOp: v.DAG_ERVOOR })).refuses('datum_voor_ontvangst');
  });
});

describe('watching the last day', () => {
  it('warns when it comes near, exactly once', () => {
    ontvangen().when(v.bewaak('2026-11-24')).then([]);
    expect(ontvangen().when(v.bewaak('2026-11-25')).events()).toMatchObject([{ type: 'TermijnNaderde', data: { datum: '2026-11-30', dagenVooraf: 5 } }]);
    ontvangen(v.bewaak('2026-11-25')).when(v.bewaak('2026-11-26')).then([]);
  });
  it('says that it passed, exactly once, from the day after', () => {
    expect(ontvangen().when(v.bewaak('2026-11-30')).events()).toMatchObject([{ type: 'TermijnNaderde' }]);
    expect(ontvangen(v.bewaak('2026-11-30')).when(v.bewaak('2026-12-01')).events()).toMatchObject([{ type: 'TermijnVerstreek' }]);
    ontvangen(v.bewaak('2026-12-01')).when(v.bewaak('2026-12-02')).then([]);
  });
  it('warns again for another last day, and never for one that moved or a request that ended', () => {
    ontvangen(v.verdaag()).when(v.bewaak('2026-12-01')).then([]);
    const later = ontvangen(v.bewaak('2026-11-25'), v.verdaag()).when(v.bewaak('2026-12-10', v.dag('2026-12-14')));
    expect(later.events()).toMatchObject([{ type: 'TermijnNaderde', data: { datum: '2026-12-14' } }]);
    ontvangen(v.trekIn()).when(v.bewaak('2026-12-01')).then([]);
    // Standing still with no end known: the last day does not come, so it is not near and has not passed.
    ontvangen(v.schortOp()).when(v.bewaak('2026-11-28')).then([]);
    ontvangen(v.schortOp()).when(v.bewaak('2026-12-05')).then([]);
  });
});

it('after the end nothing is taken from the page of a third party any more; what comes by post stays a fact', () => {
  const besloten = ontvangen(v.vraagZienswijzen(), v.besluit());
  besloten.when(v.zienswijze('d1', { langs: 'portaal' })).refuses('verzoek_afgesloten');
  expect(besloten.when(v.zienswijze('d1')).events()).toHaveLength(1);
});
