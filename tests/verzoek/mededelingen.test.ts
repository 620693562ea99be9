// The ledger of notices: what the law demanded, to whom, by when, and whether there is proof that it was sent.
import * as fc from '../support/eigenschap.ts';
import { toIsoDate } from '../../src/kern/date.ts';
import type { BesluitId, DerdeId, EventId } from '../../src/kern/ids.ts';
import type { VerzoekCommand } from '../../src/verzoek/commands.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import { kijkVanaf, mededelingen } from '../../src/verzoek/mededelingen/mededelingen.ts';
import { staatOpen, type Mededeling, type Mededelingsoort } from '../../src/verzoek/mededelingen/model.ts';
import { begin, metBekendmaking, metVerstrekking, metVerzoekgebeurtenis, type Mededelingenstand, type Plaats } from '../../src/verzoek/mededelingen/stand.ts';
import { aandachtspunten } from '../../src/wet/termijnen/aandacht.ts';
import { berekenTermijnen } from '../../src/wet/termijnen/bereken.ts';
import * as v from './voorbeelden.ts';

const OCHTEND = '2026-11-05T08:00:00Z';
const plaats = (revisie: number, om = OCHTEND): Plaats => ({ eventId: `e${revisie}` as EventId, revisie, vastgelegdOp: Temporal.Instant.from(om) });
const nu = (dag: string): Temporal.Instant => Temporal.Instant.from(`${dag}T10:00:00Z`);

/** The ledger of a history; every event was recorded on 5 November 2026. */
function standVan(events: readonly VerzoekEvent[]): Mededelingenstand {
  const [eerste, ...rest] = events;
  if (eerste?.type !== 'VerzoekOntvangen') throw new Error('begint niet met de ontvangst');
  return rest.reduce((stand, event, index) => metVerzoekgebeurtenis(stand, event, plaats(index + 1)), begin(eerste, plaats(0)));
}
const stand = (...commands: readonly VerzoekCommand[]): Mededelingenstand => standVan(v.na(...commands));
const register = (dag: string, ...commands: readonly VerzoekCommand[]): readonly Mededeling[] => mededelingen(stand(...commands), nu(dag), {});
const van = (soort: Mededelingsoort, lijst: readonly Mededeling[]): readonly Mededeling[] => lijst.filter((each) => each.soort === soort);
/** What came of each, in short: dates as text, because Jest takes any two Temporal dates for equal. */
const kort = (lijst: readonly Mededeling[]): readonly string[] =>
  lijst.map(({ artikel, ontstaanOp, verzending }) =>
    [artikel, ontstaanOp.toString(), verzending.soort, 'op' in verzending ? verzending.op.toString() : 'sinds' in verzending ? verzending.sinds.toString() : '', 'opTijd' in verzending && !verzending.opTijd ? 'te laat' : ''].join(' ').trimEnd(),
  );

describe('the confirmation of receipt (Awb 2:17, 4:3a)', () => {
  it('is demanded of what came by an electronic channel, until it is sent', () => {
    expect(kort(van('ontvangstbevestiging', register('2026-11-10')))).toEqual(['Awb art. 2:17 en 4:3a 2026-11-02 te-doen']);
    expect(kort(van('ontvangstbevestiging', register('2026-11-10', v.bevestig())))).toEqual(['Awb art. 2:17 en 4:3a 2026-11-02 verstuurd 2026-11-03']);
  });
  it('was never sent when the case ended without it', () => {
    expect(kort(van('ontvangstbevestiging', register('2026-11-24', v.trekIn())))).toEqual(['Awb art. 2:17 en 4:3a 2026-11-02 niet-verstuurd 2026-11-23']);
  });
  it('is not demanded of a letter by post', () => {
    const [eerste] = v.na();
    if (eerste?.type !== 'VerzoekOntvangen') throw new Error('geen ontvangst');
    expect(van('ontvangstbevestiging', mededelingen(standVan([{ ...eerste, data: { ...eerste.data, kanaal: 'post' } }]), nu('2026-11-10'), {}))).toEqual([]);
  });
  it('follows a date that was put right', () => {
    expect(kort(van('ontvangstbevestiging', register('2026-11-24', v.bevestig(), v.corrigeer(1, 'verzondenOp', '2026-11-04'))))).toEqual(['Awb art. 2:17 en 4:3a 2026-11-02 verstuurd 2026-11-04']);
  });
});

describe('the mail about something new in the portal (Awb 2:10)', () => {
  const [ontvangen, geplaatst] = v.na(v.plaats());
  const bericht = standVan([ontvangen!, geplaatst!]);
  const mail = (event: VerzoekEvent, om: string): Mededelingenstand => metVerzoekgebeurtenis(bericht, event, plaats(2, om));
  const verstuurd: VerzoekEvent = { type: 'NotificatieVerstuurd', data: { bron: 'e1' as EventId, soort: 'bericht', messageId: 'm' } };
  const mislukt: VerzoekEvent = { type: 'NotificatieMislukt', data: { bron: 'e1' as EventId, soort: 'bericht', reden: 'Postbus vol.' } };
  const op = (staat: Mededelingenstand, om: string): readonly string[] => kort(van('melding', mededelingen(staat, Temporal.Instant.from(om), {})));

  it('can wait 48 hours, weekend or not, and not an hour longer', () => {
    expect(op(bericht, '2026-11-07T08:00:00Z')).toEqual(['Awb art. 2:10 lid 1 2026-11-05 te-doen']);
    expect(op(bericht, '2026-11-07T08:00:01Z')).toEqual(['Awb art. 2:10 lid 1 2026-11-05 niet-verstuurd 2026-11-07']);
  });
  it('is proved by what was recorded of the mail, with whether it was in time', () => {
    expect(op(mail(verstuurd, '2026-11-06T10:00:00Z'), '2026-11-20T10:00:00Z')).toEqual(['Awb art. 2:10 lid 1 2026-11-05 verstuurd 2026-11-06']);
    expect(op(mail(verstuurd, '2026-11-09T10:00:00Z'), '2026-11-20T10:00:00Z')).toEqual(['Awb art. 2:10 lid 1 2026-11-05 verstuurd 2026-11-09 te laat']);
  });
  it('a mail that failed is open, until another one arrives', () => {
    const kapot = mail(mislukt, '2026-11-06T10:00:00Z');
    expect(van('melding', mededelingen(kapot, nu('2026-11-06'), {}))).toMatchObject([{ verzending: { soort: 'mislukt', reden: 'Postbus vol.' } }]);
    expect(op(metVerzoekgebeurtenis(kapot, verstuurd, plaats(3, '2026-11-06T11:00:00Z')), '2026-11-06T12:00:00Z')).toEqual(['Awb art. 2:10 lid 1 2026-11-05 verstuurd 2026-11-06']);
    expect(op(metVerzoekgebeurtenis(mail(verstuurd, '2026-11-06T10:00:00Z'), mislukt, plaats(3)), '2026-11-06T12:00:00Z')).toEqual(['Awb art. 2:10 lid 1 2026-11-05 verstuurd 2026-11-06']);
  });
  it('is demanded of the decision and of its documents too, and not of what the requester wrote', () => {
    const besloten = metVerstrekking(metBekendmaking(stand(), plaats(7), 'b1' as BesluitId, toIsoDate(v.VANDAAG), []), plaats(8));
    expect(van('melding', mededelingen(besloten, nu('2026-11-06'), {})).map(({ waarom }) => waarom)).toEqual(['Het besluit is bij het verzoek gezet.', 'De documenten zijn bij het verzoek gezet.']);
    expect(van('melding', register('2026-11-06', v.plaats({ van: 'verzoeker' })))).toEqual([]);
  });
  it('is not demanded for a requester who gets letters by post, nor for one who was erased', () => {
    expect(van('melding', mededelingen(standVan(v.na(v.bevestig()).map((event) => (event.type === 'VerzoekOntvangen' ? { ...event, data: { ...event.data, contactwijze: 'post' } } : event))), nu('2026-11-24'), {}))).toEqual([]);
    const gewist: VerzoekEvent = { type: 'PersoonsgegevensGewist', data: { persoonId: bericht.persoonId, gewistOp: toIsoDate(v.VANDAAG), reden: 'Op verzoek.' } };
    expect(van('melding', mededelingen(metVerzoekgebeurtenis(bericht, gewist, plaats(2)), nu('2026-11-24'), {}))).toEqual([]);
  });
});

describe('the end of a suspension, with the new date (Woo 4.4 lid 4; Awb 4:15 lid 4)', () => {
  const zienswijzen = v.vraagZienswijzen({ verzoekerGeinformeerdOp: v.dag('2026-11-05'), uiterlijk: v.dag('2026-11-12') });
  it('is demanded from the day after, and proved by the letter', () => {
    expect(van('einde-opschorting', register('2026-11-12', zienswijzen))).toEqual([]);
    expect(kort(van('einde-opschorting', register('2026-11-13', zienswijzen)))).toEqual(['Woo art. 4.4 lid 4 2026-11-13 te-doen']);
    expect(kort(van('einde-opschorting', register('2026-11-24', zienswijzen, v.meldEinde())))).toEqual(['Woo art. 4.4 lid 4 2026-11-13 verstuurd 2026-11-20']);
  });
  it('is demanded of every suspension by itself, on its own article', () => {
    const beide = register('2026-11-24', zienswijzen, v.meldEinde({ verzondenOp: v.dag('2026-11-13') }), v.schortOp({ vanaf: v.dag('2026-11-16'), gemeldOp: v.dag('2026-11-16') }), v.beeindig({ opschorting: 3, op: v.dag('2026-11-18') }));
    expect(kort(van('einde-opschorting', beide))).toEqual(['Woo art. 4.4 lid 4 2026-11-13 verstuurd 2026-11-13', 'Awb art. 4:15 lid 4 2026-11-19 te-doen']);
  });
  it('a question for precision demands none, and a decision of the next day comes before it', () => {
    expect(van('einde-opschorting', register('2026-11-24', v.vraag()))).toEqual([]);
    expect(van('einde-opschorting', register('2026-11-24', zienswijzen, v.besluit({ bekendgemaaktOp: v.dag('2026-11-13') })))).toEqual([]);
    expect(kort(van('einde-opschorting', register('2026-11-24', zienswijzen, v.besluit({ bekendgemaaktOp: v.dag('2026-11-16') }))))).toEqual(['Woo art. 4.4 lid 4 2026-11-13 niet-verstuurd 2026-11-16']);
  });
  it('what never happened demands nothing', () => {
    expect(van('einde-opschorting', register('2026-11-24', zienswijzen, v.vervallen(1)))).toEqual([]);
    expect(van('zienswijzen-gevraagd', register('2026-11-24', zienswijzen, v.vervallen(1)))).toEqual([]);
  });
});

describe('that the term will be missed (Awb 4:14)', () => {
  it('is demanded from the day after the last day, or proved by a letter before it', () => {
    expect(van('te-laat', register('2026-11-30'))).toEqual([]);
    expect(kort(van('te-laat', register('2026-12-01')))).toEqual(['Awb art. 4:14 lid 1 2026-12-01 te-doen']);
    expect(kort(van('te-laat', register('2026-12-01', v.meldLaat({ verzondenOp: v.dag('2026-11-23') }))))).toEqual(['Awb art. 4:14 lid 1 2026-11-23 verstuurd 2026-11-23']);
  });
  it('stays a fault when the decision came late without it, and never arose when it came in time', () => {
    const laat = v.besluit({ bekendgemaaktOp: v.dag('2026-12-03') });
    expect(kort(van('te-laat', register('2026-12-10', laat)))).toEqual(['Awb art. 4:14 lid 1 2026-12-01 niet-verstuurd 2026-12-03']);
    expect(van('te-laat', register('2026-12-10', v.besluit()))).toEqual([]);
  });
  it('not while the clock stands still with no end known', () => {
    expect(van('te-laat', register('2027-02-01', v.schortOp({ grond: 'buitenland', verwachtTot: null })))).toEqual([]);
  });
});

describe('what is told in the same act', () => {
  it('views asked, forwarding, force majeure and questions abroad have their letter as proof', () => {
    const lijst = register('2026-11-24', v.vraagZienswijzen(), v.zendDoor({ omvang: 'deel', deel: 'het water' }), v.schortOp());
    expect(kort(van('zienswijzen-gevraagd', lijst))).toEqual(['Woo art. 4.4 lid 3 2026-11-05 verstuurd 2026-11-05']);
    expect(van('doorzending', lijst).map(({ artikel, verzending }) => [artikel, verzending.soort])).toEqual([['Woo art. 4.2 lid 1', 'verstuurd']]);
    expect(van('overmacht', lijst).map(({ artikel, verzending }) => [artikel, verzending.soort])).toEqual([['Awb art. 4:15 lid 3', 'verstuurd']]);
    expect(van('buitenland', register('2026-11-24', v.schortOp({ grond: 'buitenland', verwachtTot: null })))).toHaveLength(1);
    expect(van('overmacht', register('2026-11-24', v.schortOp({ grond: 'vertraging-verzoeker' })))).toEqual([]);
  });
  it('an extension goes out before the first term ends', () => {
    expect(van('verdaging', register('2026-11-24', v.verdaag())).map(({ artikel, uiterlijk }) => [artikel, uiterlijk.soort === 'dag' ? uiterlijk.dag.toString() : ''])).toEqual([['Woo art. 4.4 lid 2', '2026-11-30']]);
  });
});

describe('the decision to third parties (Woo 4.4 lid 6)', () => {
  const gevraagd = stand(v.vraagZienswijzen());
  const besloten = metBekendmaking(gevraagd, plaats(9), 'b1' as BesluitId, toIsoDate(v.VANDAAG), ['d1' as DerdeId]);
  it('goes to everybody who was asked, on the same day', () => {
    expect(van('besluit-derde', mededelingen(besloten, nu('2026-11-25'), {})).map(({ aan, verzending }) => [aan.soort === 'derde' ? aan.derdeId : '', verzending.soort])).toEqual([
      ['d1', 'verstuurd'],
      ['d2', 'niet-verstuurd'],
    ]);
    expect(van('besluit-derde', mededelingen(besloten, nu('2026-11-24'), {})).at(-1)?.verzending.soort).toBe('te-doen');
  });
  it('follows the day of announcement when that is put right', () => {
    const correctie: VerzoekEvent = { type: 'BekendmakingOpVerzoekGecorrigeerd', data: { besluitId: 'b1' as BesluitId, bekendgemaaktOp: toIsoDate(v.dag('2026-11-23')) } };
    expect(kort(van('besluit-derde', mededelingen(metVerzoekgebeurtenis(besloten, correctie, plaats(10)), nu('2026-11-25'), {})))[0]).toBe('Woo art. 4.4 lid 6 2026-11-23 verstuurd 2026-11-23');
  });
  it('not to who was erased', () => {
    const gewist: VerzoekEvent = { type: 'PersoonsgegevensGewist', data: { persoonId: v.derde('d2').persoonId, gewistOp: toIsoDate(v.VANDAAG), reden: 'Op verzoek.' } };
    const daarna = metBekendmaking(metVerzoekgebeurtenis(gevraagd, gewist, plaats(8)), plaats(9), 'b1' as BesluitId, toIsoDate(v.VANDAAG), ['d1' as DerdeId]);
    expect(van('besluit-derde', mededelingen(daarna, nu('2026-11-25'), {}))).toHaveLength(1);
  });
});

it('on any road: what the clock says is due stands in the ledger as not sent, and nobody looks too late', () => {
  const dagen = fc.integer({ min: 0, max: 45 }).map((n) => v.ONTVANGEN_OP.add({ days: n }));
  const later = v.dag('2027-01-31');
  const stappen = fc.oneof(
    fc.constantFrom(v.bevestig(), v.plaats()),
    fc.tuple(dagen, dagen).map(([op, uiterlijk]) => v.vraagZienswijzen({ vandaag: later, verzoekerGeinformeerdOp: op, uiterlijk })),
    fc.tuple(fc.constantFrom('d1', 'd2'), dagen).map(([id, op]) => v.zienswijze(id, { vandaag: later, ontvangenOp: op })),
    fc.tuple(fc.constantFrom('overmacht' as const, 'buitenland' as const), dagen).map(([grond, op]) => v.schortOp({ vandaag: later, grond, vanaf: op, gemeldOp: op, verwachtTot: op.add({ days: 5 }) })),
    fc.tuple(fc.integer({ min: 1, max: 8 }), dagen).map(([opschorting, op]) => v.beeindig({ vandaag: later, opschorting, op })),
    dagen.map((op) => v.meldEinde({ vandaag: later, verzondenOp: op })),
    dagen.map((op) => v.meldLaat({ vandaag: later, verzondenOp: op, verwachtOp: op.add({ days: 60 }) })),
    dagen.map((op) => v.verdaag({ vandaag: later, aangekondigdOp: op })),
    dagen.map((op) => v.besluit({ bekendgemaaktOp: op })),
  );
  let beide = 0;
  fc.assert(
    fc.property(fc.array(stappen, { maxLength: 10 }), fc.integer({ min: 0, max: 90 }), (commands, verder) => {
      let staat = verzoekDecider.initial;
      const events = [v.ontvang(), ...commands].flatMap((command) => {
        const uitkomst = verzoekDecider.decide(command, staat, {});
        if (!uitkomst.ok) return [];
        staat = uitkomst.events.reduce((vorige, event) => verzoekDecider.evolve(vorige, event), staat);
        return uitkomst.events;
      });
      const gehouden = standVan(events);
      const vandaag = v.ONTVANGEN_OP.add({ days: verder });
      const laatste = (type: 'EindeOpschortingGemeld' | 'TermijnoverschrijdingGemeld'): Temporal.PlainDate | null =>
        events.flatMap((event) => (event.type === type ? [v.dag(event.data.verzondenOp)] : [])).sort((a, b) => Temporal.PlainDate.compare(a, b)).at(-1) ?? null;
      const codes = aandachtspunten(berekenTermijnen(gehouden.feitenstand.feiten, { peildatum: vandaag }), {
        vandaag, eindeGemeldOp: laatste('EindeOpschortingGemeld'), overschrijdingGemeldOp: laatste('TermijnoverschrijdingGemeld'),
      }).map(({ code }) => code);
      const open = mededelingen(gehouden, nu(vandaag.toString()), {}).filter(staatOpen);
      const staatErin = (soort: Mededelingsoort): boolean => open.some((each) => each.soort === soort);
      if (codes.includes('einde-stilstand-melden')) expect(staatErin('einde-opschorting')).toBe(true);
      if (codes.includes('overschrijding-melden')) expect(staatErin('te-laat')).toBe(true);
      if (codes.includes('einde-stilstand-melden') && codes.includes('overschrijding-melden')) beide += 1;
      const vanaf = kijkVanaf(gehouden, {});
      if (open.length > 0) expect(vanaf === null ? 'nooit' : Temporal.PlainDate.compare(vanaf, vandaag) <= 0).toBe(true);
    }),
    { numRuns: 4000 },
  );
  // Some fifty roads have both at once: fewer than a dozen would say that the roads go elsewhere now.
  expect(beide).toBeGreaterThan(10);
});
