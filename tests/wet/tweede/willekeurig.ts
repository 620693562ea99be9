// Random histories after a decision: dates near each other, so that stretches touch, overlap, start too late and cross holidays.
import fc from 'fast-check';
import type { Naspelfeit } from '../../../src/wet/naspel/feiten.ts';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';

type ZonderId<F> = F extends Naspelfeit ? Omit<F, 'id'> : never;

const bekend = fc.integer({ min: 0, max: 365 * 6 }).map((n) => Temporal.PlainDate.from('2023-01-02').add({ days: n }));

function feit(dag0: Temporal.PlainDate): fc.Arbitrary<ZonderId<Naspelfeit>> {
  const dag = fc.integer({ min: 0, max: 200 }).map((n) => dag0.add({ days: n }));
  const reeks = fc.tuple(dag, fc.integer({ min: -1, max: 30 })).map(([van, n]) => ({ van, totEnMet: van.add({ days: n }) }));
  return fc.oneof(
    fc.record({ op: fc.integer({ min: 1, max: 60 }).map((n) => dag0.add({ days: n })), post: fc.integer({ min: 0, max: 12 }), commissie: fc.boolean() }).map(
      ({ op, post, commissie }): ZonderId<Naspelfeit> => ({ soort: 'bezwaar-ontvangen', op, commissie, ...(post > 10 ? {} : { gepostOp: op.subtract({ days: post }) }) }),
    ),
    fc.constant<ZonderId<Naspelfeit>>({ soort: 'bezwaar-verondersteld' }),
    reeks.map(({ van, totEnMet }): ZonderId<Naspelfeit> => ({ soort: 'herstel-gevraagd', op: van, uiterlijk: totEnMet })),
    dag.map((op): ZonderId<Naspelfeit> => ({ soort: 'hersteld', op })),
    fc.record({ op: dag, weken: fc.integer({ min: 0, max: 8 }) }).map((f): ZonderId<Naspelfeit> => ({ soort: 'bezwaar-verdaagd', ...f })),
    fc.record({ op: dag, duur: fc.integer({ min: 1, max: 90 }) }).map(({ op, duur }): ZonderId<Naspelfeit> => ({ soort: 'bezwaar-uitstel-tot', op, tot: op.add({ days: duur }) })),
    fc.tuple(reeks, fc.constantFrom('overmacht' as const, 'vertraging-verzoeker' as const, 'buitenland' as const)).map(
      ([r, grond]): ZonderId<Naspelfeit> => ({ soort: 'bezwaar-opgeschort', grond, ...r }),
    ),
    fc.integer({ min: 0, max: 50 }).map((n): ZonderId<Naspelfeit> => ({ soort: 'bemiddeling-gevraagd', op: dag0.add({ days: n }) })),
    dag.map((op): ZonderId<Naspelfeit> => ({ soort: 'bemiddeling-afgerond', op })),
  );
}

export interface Naspelgeschiedenis {
  readonly bekendgemaaktOp: Temporal.PlainDate;
  readonly feiten: readonly Naspelfeit[];
}

export const naspelgeschiedenis: fc.Arbitrary<Naspelgeschiedenis> = bekend.chain((bekendgemaaktOp) =>
  fc.array(feit(bekendgemaaktOp), { maxLength: 7 }).map((feiten) => ({
    bekendgemaaktOp,
    feiten: feiten.map((each, i): Naspelfeit => ({ ...each, id: `n${String(i)}` })),
  })),
);

/** A decision with requests for interim relief around it. */
export const voorzieningen: fc.Arbitrary<{ readonly op: Temporal.PlainDate; readonly bezwaarVerwacht: boolean; readonly feiten: readonly Feit[] }> = bekend.chain((op) => {
  const dag = fc.integer({ min: -5, max: 60 }).map((n) => op.add({ days: n }));
  const voorziening = fc.oneof(
    dag.map((d): Feit => ({ soort: 'voorziening-gevraagd', op: d })),
    fc.tuple(dag, fc.constantFrom('afgewezen' as const, 'afgewezen' as const, 'toegewezen' as const)).map(([d, uitspraak]): Feit => ({ soort: 'voorziening-uitgesproken', op: d, uitspraak })),
    dag.map((d): Feit => ({ soort: 'voorziening-ingetrokken', op: d })),
  );
  return fc.record({ op: fc.constant(op), bezwaarVerwacht: fc.boolean(), feiten: fc.array(voorziening, { maxLength: 4 }) });
});
