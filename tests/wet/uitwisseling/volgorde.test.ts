// Any history in the exchange schema: it computes without falling over, in whatever order the events are given, and every date that
// comes out can be explained step by step.
import * as fc from '../../support/eigenschap.ts';
import { berekenZakenMetUitleg, leesZaken, type ResultaatMetUitleg } from '../../../src/wet/uitwisseling/uitvoer.ts';

const numRuns = Math.ceil(Number(process.env['WOOSTROOM_EIGENSCHAPPEN'] ?? 100_000) / 100);

const begin = Temporal.PlainDate.from('2026-03-02');
const datum = (tot: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: tot }).map((dagen) => begin.add({ days: dagen }).toString());
const vroeg = datum(70);
const laat = datum(240);
const gebeurtenis = (event: string, velden: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc.record({ event: fc.constant(event), ...velden });

const gebeurtenissen = fc.oneof(
  gebeurtenis('request.received', { date: datum(3) }),
  gebeurtenis('request.forwarded', { date: vroeg, receivedByCompetentOn: fc.option(vroeg), scope: fc.constantFrom('whole', 'part') }),
  gebeurtenis('request.classified', { environmental: fc.boolean() }),
  gebeurtenis('extension.announced', { date: vroeg, weeks: fc.constantFrom(1, 2, 3), writtenAndReasoned: fc.boolean() }),
  gebeurtenis('views.requested', { requesterInformedOn: fc.option(vroeg, { freq: 6 }), deadline: vroeg, parties: fc.subarray(['A', 'B']) }),
  gebeurtenis('views.received', { date: vroeg, party: fc.constantFrom('A', 'B') }),
  gebeurtenis('completion.invited', { date: vroeg, deadline: fc.option(vroeg, { freq: 6 }), basis: fc.constantFrom('Woo 4.1 lid 5', 'Awb 4:5') }),
  gebeurtenis('completion.received', { date: vroeg }),
  gebeurtenis('postponement.agreedUntil', { date: laat, until: laat, written: fc.boolean() }),
  gebeurtenis('postponement.agreedPeriod', { date: laat, from: laat, to: laat, written: fc.boolean() }),
  gebeurtenis('delay.attributableToApplicant', { from: laat, to: fc.option(laat) }),
  gebeurtenis('forceMajeure', { from: laat, to: fc.option(laat) }),
  gebeurtenis('foreign.informationRequested', { date: laat }),
  gebeurtenis('foreign.informationReceived', { date: laat }),
  gebeurtenis('decision.published', { date: vroeg, thirdPartyObjectionExpected: fc.boolean(), partial: fc.boolean() }),
  gebeurtenis('relief.requested', { date: laat }),
  gebeurtenis('relief.decided', { date: laat, outcome: fc.constantFrom('rejected', 'granted') }),
  gebeurtenis('relief.withdrawn', { date: laat }),
  gebeurtenis('objection.received', { date: laat, postedOn: fc.option(laat), committee: fc.boolean() }),
  gebeurtenis('objection.repairRequested', { date: laat, deadline: laat }),
  gebeurtenis('objection.repaired', { date: laat }),
  gebeurtenis('objection.extensionAnnounced', { date: laat, weeks: fc.constantFrom(3, 6, 7) }),
  gebeurtenis('objection.decisionPublished', { date: laat }),
  gebeurtenis('mediation.complaintSent', { date: laat }),
  gebeurtenis('mediation.concluded', { date: laat }),
  gebeurtenis('default.noticeReceived', { date: laat }),
  gebeurtenis('court.rulingSent', { date: laat, weeks: fc.option(fc.constantFrom(2, 8)) }),
  gebeurtenis('publication.adopted', { date: laat }),
);

/** A receipt and a decision, so that most events have something to rest on, and up to ten others. */
const geschiedenis = fc
  .record({ ontvangst: datum(3), besluit: vroeg, meer: fc.array(gebeurtenissen, { maxLength: 10 }) })
  .map(({ ontvangst, besluit, meer }) => [
    { event: 'request.received', date: ontvangst },
    { event: 'decision.published', date: besluit },
    ...meer,
  ]);
const geschud = geschiedenis.chain((inputs) => fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length })));

const bereken = (inputs: readonly object[]): ResultaatMetUitleg => {
  const { zaken, fouten } = leesZaken([{ id: 'x', inputs }]);
  const resultaten = berekenZakenMetUitleg(zaken);
  expect(fouten).toEqual([]);
  return resultaten[0]!;
};

/** One answer per extension, in the order in which they were given: the only fields that may follow the order. */
const zonderLijsten = ({ computed, uitleg }: ResultaatMetUitleg): unknown => [
  Object.fromEntries(Object.entries(computed).filter(([veld]) => !veld.toLowerCase().endsWith('extensionsaccepted'))),
  uitleg.dates,
  uitleg.decisions,
  uitleg.warnings.map(({ code, text }) => `${code} ${text}`).sort(),
];

describe('any history in the exchange schema', () => {
  it('gives the same dates, reasons and warnings in any order', () => {
    fc.assert(
      fc.property(geschud, ([inputs, anders]) => {
        expect(zonderLijsten(bereken(anders))).toEqual(zonderLijsten(bereken(inputs)));
      }),
      { numRuns },
    );
  });

  it('explains every date without a gap, and computes it the same with and without explanation', () => {
    fc.assert(
      fc.property(geschiedenis, (inputs) => {
        const { computed, uitleg } = bereken(inputs);
        for (const [veld, waarde] of Object.entries(computed)) {
          if (typeof waarde !== 'string') continue;
          expect(uitleg.dates[veld]?.date).toBe(waarde);
        }
        for (const { date, steps } of Object.values(uitleg.dates)) {
          steps.forEach((stap, i) => expect(stap.from).toBe(steps[i - 1]?.to ?? stap.from));
          if (date !== null) expect(steps.at(-1)?.to).toBe(date);
        }
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  it('is read or refused with a reason, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(gebeurtenissen, fc.object(), fc.anything())), (inputs) => {
        const { ok, fouten } = leesZaken([{ id: 'x', inputs }]);
        expect(ok).toBe(fouten.length === 0);
        for (const { uitleg, pad } of fouten) expect([uitleg, pad]).toEqual([expect.stringMatching(/\.$|^[A-Z]/), expect.stringMatching(/^\[0\]\.inputs/)]);
      }),
      { numRuns },
    );
  });
});
