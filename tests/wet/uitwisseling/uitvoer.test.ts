// The exchange schema: parsed JSON in, computed fields with their reasoning out, and every fault with its place.
import { berekenZaak, berekenZaken, berekenZakenMetUitleg, fouttekst, leesZaken } from '../../../src/wet/uitwisseling/uitvoer.ts';

const ontvangst = { event: 'request.received', date: '2027-09-06' };
const besluit = { event: 'decision.published', date: '2027-10-04', thirdPartyObjectionExpected: false };
const bezwaar = { event: 'objection.received', date: '2027-11-01' };
const velden = (...inputs: readonly object[]): Readonly<Record<string, unknown>> => {
  const { zaken, fouten } = leesZaken([{ id: 'x', inputs }]);
  const resultaten = berekenZaken(zaken);
  expect(fouten).toEqual([]);
  return resultaten[0]!.computed;
};
const uitleg = (...inputs: readonly object[]) => berekenZakenMetUitleg(leesZaken([{ id: 'x', inputs }]).zaken)[0]!.uitleg;

describe('fields', () => {
  it('extensions are answered in the order in which they were given', () => {
    expect(velden({ event: 'extension.announced', date: '2027-09-24', weeks: 1 }, { event: 'extension.announced', date: '2027-09-20', weeks: 1 }, ontvangst)).toMatchObject({
      extensionsAccepted: [false, true],
      decisionDue: '2027-10-11',
    });
  });

  it('what does not apply is left out', () => expect(velden({ event: 'court.rulingSent', date: '2027-10-04', weeks: 8 })).toEqual({ courtOrderDue: '2027-11-29' }));

  it('the part that another body decides has its own day', () => {
    expect(velden(ontvangst, { event: 'request.forwarded', date: '2027-09-08', receivedByCompetentOn: '2027-09-09', scope: 'part' })).toMatchObject({
      decisionDue: '2027-10-04',
      otherBodyDue: '2027-10-07',
    });
  });

  it('a moment is a local day: just after midnight in winter and in summer', () => {
    expect(velden({ event: 'request.receivedAt', instant: '2027-01-10T23:30:00Z' })).toMatchObject({ receiptDate: '2027-01-11' });
    expect(velden({ event: 'request.receivedAt', instant: '2027-07-11T22:30:00Z' })).toMatchObject({ receiptDate: '2027-07-12' });
  });

  it('months of the treaty end on the last day of a shorter month', () => {
    expect(velden({ event: 'request.received', date: '2027-12-31' }, { event: 'request.classified', environmental: true })).toMatchObject({
      aarhusOneMonth: '2028-01-31',
      aarhusTwoMonths: '2028-02-29',
    });
  });
});

describe('the objection phase', () => {
  it.each<[string, readonly object[], object]>([
    ['force majeure after the decision stops the decision on objection', [{ event: 'forceMajeure', from: '2027-11-22', to: '2027-11-26' }], { decisionDue: '2027-10-04', suspendedDays: 0, objectionDecisionDue: '2028-01-03' }],
    [
      'a foreign authority: "until" the answer',
      [{ event: 'foreign.informationRequested', date: '2027-11-22' }, { event: 'foreign.informationReceived', date: '2027-11-30' }],
      { suspendedDays: 0, objectionDecisionDue: '2028-01-03' },
    ],
    ['consent until a day', [{ event: 'postponement.agreedUntil', date: '2027-12-01', until: '2028-02-12', written: true }], { decisionDue: '2027-10-04', postponementAccepted: true, objectionDecisionDue: '2028-02-12' }],
    ['consent to a period', [{ event: 'postponement.agreedPeriod', date: '2027-12-01', from: '2027-12-06', to: '2027-12-12', written: true }], { postponementAccepted: true, objectionDecisionDue: '2028-01-03' }],
    ['consent too late', [{ event: 'postponement.agreedUntil', date: '2027-12-28', until: '2028-02-12', written: true }], { postponementAccepted: false, objectionDecisionDue: '2027-12-27' }],
    ['views do not stop it', [{ event: 'views.requested', requesterInformedOn: '2027-11-22', deadline: '2027-12-06', parties: ['A'] }], { suspendedDays: 0, objectionDecisionDue: '2027-12-27' }],
  ])('%s', (_wat, meer, verwacht) => expect(velden(ontvangst, besluit, bezwaar, ...meer)).toMatchObject(verwacht));

  it('an answer from abroad counts under the reading of R1', () => {
    const [zaak] = leesZaken([{ id: 'x', inputs: [ontvangst, besluit, bezwaar, { event: 'foreign.informationRequested', date: '2027-11-22' }, { event: 'foreign.informationReceived', date: '2027-11-30' }] }]).zaken;
    // 23 to 29 November, or through the 30th.
    expect(['exclusief', 'inclusief'].map((R1) => berekenZaak(zaak!, { lezingen: { R1: R1 as 'exclusief' } })['objectionDecisionDue'])).toEqual(['2028-01-03', '2028-01-04']);
  });

  it('consent before the decision belongs to the request', () => {
    expect(velden(ontvangst, { event: 'postponement.agreedUntil', date: '2027-09-20', until: '2027-10-29', written: true }, { ...besluit, date: '2027-10-25' }, { ...bezwaar, date: '2027-11-20' })).toMatchObject({
      decisionDue: '2027-10-29',
      objectionDecisionDue: '2028-01-17',
    });
  });

  it('a partial decision has an objection term of its own, and does not end the request', () => {
    const deel = { event: 'decision.published', date: '2027-09-20', partial: true, thirdPartyObjectionExpected: true };
    const { decisions } = uitleg(ontvangst, deel, besluit);
    expect(decisions.map(({ partial, waitingTermEnds, objectionLastDay }) => [partial, waitingTermEnds, objectionLastDay])).toEqual([
      [true, '2027-10-04', '2027-11-01'],
      [false, null, '2027-11-15'],
    ]);
    expect(velden(ontvangst, deel, { event: 'default.noticeReceived', date: '2027-10-05' })).toMatchObject({ noticeValid: true });
    // Force majeure while the rest is still to be decided stops the term of the request, also when the part is objected to.
    const brand = { event: 'forceMajeure', from: '2027-09-27', to: '2027-09-30' };
    expect(velden(ontvangst, deel, { ...bezwaar, date: '2027-09-24' }, brand)).toMatchObject({ suspendedDays: 4, decisionDue: '2027-10-08', objectionDecisionDue: '2027-12-13' });
    expect(velden(deel, { ...besluit, date: '2027-12-06' }, { ...bezwaar, date: '2027-10-20' })).toMatchObject({ objectionLastDay: '2027-11-01' });
  });
});

describe('what a person should look at', () => {
  const codes = (...inputs: readonly object[]) => uitleg(...inputs).warnings.map(({ code, text }) => `${code} ${/\d{4}/.exec(text)?.[0] ?? ''}`);

  it.each<[string, readonly object[]]>([
    ['publication', [{ event: 'publication.adopted', date: '2029-01-08' }]],
    ['waiting with disclosure', [{ event: 'decision.published', date: '2029-01-08', thirdPartyObjectionExpected: true }]],
    ['a bare term', [{ event: 'term.statutory', start: '2029-01-08', weeks: 2 }]],
    ['a notice of default', [{ event: 'decision.due', date: '2029-01-08' }, { event: 'default.noticeReceived', date: '2029-01-10' }]],
    ['request and objection together, said once', [{ event: 'request.received', date: '2028-12-11' }, { event: 'decision.published', date: '2029-01-08' }]],
  ])('a year without a holiday decree: %s', (_wat, inputs) => expect(codes(...inputs)).toEqual(['geen-feestdagenbesluit 2029']));

  it('a court sets its own day: no holiday moves that', () => expect(codes({ event: 'court.rulingSent', date: '2029-01-08' })).toEqual([]));

  it('the same fault twice is said twice', () => {
    const verdaging = { event: 'extension.announced', date: '2027-09-20', weeks: 3 };
    expect(codes(ontvangst, verdaging, { ...verdaging, date: '2027-09-21' })).toEqual(['verdaging-geweigerd ', 'verdaging-geweigerd ']);
  });
});

describe('a notice of default', () => {
  const brief = (date: string) => ({ event: 'default.noticeReceived', date });
  const gevolg = (...inputs: readonly object[]) => {
    const { noticeValid, appealPossibleFrom, statutoryPenaltyEur } = velden(...inputs);
    return [noticeValid, appealPossibleFrom, statutoryPenaltyEur];
  };

  it.each<[string, readonly object[], readonly unknown[]]>([
    ['on the last day is premature', [ontvangst, brief('2027-10-04')], [false, null, 0]],
    ['the day after holds', [ontvangst, brief('2027-10-05')], [true, '2027-10-20', 0]],
    ['while the clock stands still is premature', [ontvangst, { event: 'foreign.informationRequested', date: '2027-09-13' }, brief('2027-12-01')], [false, null, 0]],
    ['while an agreed day is to come is premature', [ontvangst, { event: 'postponement.agreedUntil', date: '2027-09-20', until: '2027-11-01', written: true }, brief('2027-10-20')], [false, null, 0]],
    ['after the decision has no object', [ontvangst, { ...besluit, date: '2027-10-11' }, brief('2027-10-12')], [false, null, 0]],
    ['before a late decision holds', [ontvangst, { ...besluit, date: '2027-10-11' }, brief('2027-10-08')], [true, '2027-10-23', 0]],
    ['about a late decision on objection holds', [ontvangst, besluit, bezwaar, brief('2027-12-28')], [true, '2028-01-12', 0]],
    ['about a decision on objection that is not late yet', [ontvangst, besluit, bezwaar, brief('2027-12-27')], [false, null, 0]],
    ['after the decision on objection has no object', [ontvangst, besluit, bezwaar, { event: 'objection.decisionPublished', date: '2028-01-03' }, brief('2028-01-04')], [false, null, 0]],
    ['after withdrawal has no object', [ontvangst, { event: 'request.withdrawn', date: '2027-10-05' }, brief('2027-10-06')], [false, null, 0]],
    ['the second of two holds when the first was premature', [ontvangst, brief('2027-10-01'), brief('2027-10-06')], [true, '2027-10-21', 0]],
  ])('%s', (_wat, inputs, verwacht) => expect(gevolg(...inputs)).toEqual(verwacht));

  it('says why it has no effect', () => {
    expect(uitleg(ontvangst, brief('2027-10-04')).noticeReason).toBe('te-vroeg');
    expect(uitleg(ontvangst, { ...besluit, date: '2027-10-11' }, brief('2027-10-12')).noticeReason).toBe('al-beslist');
  });
});

describe('the explanation', () => {
  const alles = uitleg(
    ontvangst,
    { event: 'request.classified', environmental: true },
    { event: 'completion.invited', date: '2027-09-08', deadline: '2027-09-22', basis: 'Woo 4.1 lid 5' },
    { event: 'completion.received', date: '2027-09-13' },
    { event: 'request.forwarded', date: '2027-09-08', receivedByCompetentOn: '2027-09-09', scope: 'part' },
    { event: 'postponement.agreedUntil', date: '2027-09-20', until: '2027-12-01', written: true, phases: ['2027-10-15', '2027-12-01'] },
    { ...besluit, date: '2027-11-30', thirdPartyObjectionExpected: true },
    { ...bezwaar, date: '2027-12-20' },
    { event: 'objection.decisionPublished', date: '2028-02-01' },
    { event: 'appeal.judgmentSent', date: '2028-09-01' },
    { event: 'court.rulingSent', date: '2028-03-01' },
    { event: 'publication.adopted', date: '2027-11-30' },
  );

  it('covers every date that is computed, step by step', () => {
    expect(Object.keys(alles.dates).sort()).toEqual([
      'aarhusOneMonth', 'aarhusTwoMonths', 'abuseDecisionBy', 'appealLastDay', 'courtOrderDue', 'decisionDue', 'disclosureEarliest', 'firstTermEnds',
      'firstTermNominal', 'higherAppealLastDay', 'nominalDue', 'notHandledDecisionBy', 'objectionDecisionDue', 'objectionFirstDay', 'objectionLastDay',
      'otherBodyDue', 'preciseRequestBy', 'publicationDue', 'receiptDate', 'statutoryDue', 'waitingTermEnds',
    ]);
    for (const { date, steps } of Object.values(alles.dates)) {
      expect(steps.at(-1)?.to).toBe(date);
      steps.forEach((stap, i) => {
        if (i > 0) expect(stap.from).toBe(steps[i - 1]?.to);
        expect(stap.text).toMatch(/^[A-Z0-9].*\.$/);
        expect(stap.plain).toMatch(/^[A-Z0-9].*\.$/);
        expect(stap.article).not.toBe('');
      });
    }
  });

  it('names the rules, the promises and what a person should look at', () => {
    expect(alles.rules).toMatchObject({ ruleSet: 'woo-2026-11-23', holidayTable: 'atw-2026-11-23', readings: { R1: 'exclusief' } });
    expect(alles.promises).toEqual([
      { date: '2027-10-15', phase: 1, binding: false },
      { date: '2027-12-01', phase: 2, binding: true },
    ]);
    expect(alles.warnings.map(({ code }) => code)).toContain('verdrag-twee-maanden');
  });

  it('gives the reasons of a date that cannot be given', () => {
    const { disclosureEarliest } = uitleg(besluit, { event: 'relief.requested', date: '2027-10-08' }).dates;
    expect(disclosureEarliest).toMatchObject({ date: null });
    expect(disclosureEarliest?.steps.at(-1)?.plain).toBe('Iemand vroeg de rechter om de openbaarmaking tegen te houden. Zolang de rechter niet heeft beslist, wachten wij.');
  });

  it('explains a bare term, with the two working days of Atw art. 2', () => {
    const { nominalEnd, termEnds } = uitleg({ event: 'term.statutory', start: '2026-04-02', days: 3 }).dates;
    expect([nominalEnd?.date, termEnds?.date]).toEqual(['2026-04-05', '2026-04-08']);
    expect(termEnds?.steps.map(({ article }) => article)).toEqual(['Atw art. 1 lid 1', 'Atw art. 1 lid 1', 'Atw art. 2']);
  });
});

describe('faults', () => {
  const fouten = (...zaken: readonly unknown[]) => leesZaken(zaken).fouten.map(fouttekst);

  it.each<[string, unknown, string]>([
    ['an event that does not exist', { id: 'a', inputs: [{ event: 'verzonnen' }] }, 'Zaak 1 (a), inputs[0].event: Deze gebeurtenis is onbekend. Bekend zijn: request.received, '],
    ['a day that does not exist', { id: 'a', inputs: [ontvangst, { event: 'request.received', date: '2026-02-30' }] }, 'Zaak 1 (a), inputs[1].date: Dit is geen bestaande datum in de vorm jjjj-mm-dd: "2026-02-30".'],
    ['a moment without a zone', { id: 'a', inputs: [{ event: 'request.receivedAt', instant: '2026-11-23T10:00:00' }] }, 'Zaak 1 (a), inputs[0].instant: Dit is geen bestaand moment'],
    ['a missing field', { id: 'a', inputs: [{ event: 'request.received' }] }, 'Zaak 1 (a), inputs[0].date: Dit veld ontbreekt.'],
    ['a missing event', { id: 'a', inputs: [{ date: '2026-11-02' }] }, 'Zaak 1 (a), inputs[0].event: Dit veld ontbreekt.'],
    ['no name', { inputs: [] }, 'Zaak 1, id: Dit veld ontbreekt.'],
    ['no events', { id: 'a' }, 'Zaak 1 (a), inputs: Dit veld ontbreekt.'],
    ['no case at all', 7, 'Zaak 1: '],
    ['nothing to count from', { id: 'a', inputs: [{ event: 'extension.announced', date: '2026-11-20', weeks: 2 }] }, 'Zaak 1 (a), inputs[0]: Bij extension.announced hoort ook request.received of request.receivedAt.'],
    ['a term longer than a lifetime', { id: 'a', inputs: [{ event: 'court.rulingSent', date: '2026-11-20', weeks: 1e9 }] }, 'Zaak 1 (a), inputs[0].weeks: '],
  ])('%s', (_wat, zaak, verwacht) => expect(fouten(zaak)).toEqual([expect.stringMatching(new RegExp(`^${verwacht.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))]));

  it('all at once, and the other cases are computed', () => {
    const { zaken, fouten: gevonden } = leesZaken([{ id: 'a', inputs: [{ event: 'x' }, { event: 'request.received' }] }, { id: 'b', inputs: [ontvangst] }]);
    expect(gevonden.map(({ zaak, index, veld, pad }) => [zaak, index, veld, pad])).toEqual([
      ['a', 0, 'inputs[0].event', '[0].inputs[0].event'],
      ['a', 0, 'inputs[1].date', '[0].inputs[1].date'],
    ]);
    expect(berekenZaken(zaken).map(({ id }) => id)).toEqual(['b']);
  });

  it('input that is no list', () => expect(leesZaken({ id: 'a' }).fouten.map(fouttekst)).toEqual(['De invoer: Geef een lijst van zaken.']));
  it('what the schema does not know is left alone', () => expect(velden({ ...ontvangst, channel: null, colour: 'red' })).toMatchObject({ decisionDue: '2027-10-04' }));
});
