// Random histories of one request: dates near each other, so that stretches touch, overlap, start too late and cross holidays.
import fc from 'fast-check';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';

type ZonderId<F> = F extends Feit ? Omit<F, 'id'> : never;

const ontvangen = fc.integer({ min: 0, max: 365 * 6 }).map((n) => Temporal.PlainDate.from('2023-01-02').add({ days: n }));

/** Facts other than receipt, on days around `dag0`. */
function anderFeit(dag0: Temporal.PlainDate): fc.Arbitrary<ZonderId<Feit>> {
  const dag = fc.integer({ min: -3, max: 90 }).map((n) => dag0.add({ days: n }));
  const duur = fc.integer({ min: -1, max: 30 });
  const derde = fc.constantFrom('A', 'B', 'C');
  const ja = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);
  const reeks = fc.tuple(dag, duur).map(([van, n]) => ({ van, totEnMet: van.add({ days: n }) }));
  return fc.oneof(
    fc.record({ aangekondigdOp: dag, weken: fc.constantFrom(1, 2, 2, 2, 3), goed: ja }).map(
      ({ aangekondigdOp, weken, goed }): ZonderId<Feit> => ({ soort: 'verdaging', aangekondigdOp, weken, schriftelijkEnGemotiveerd: goed }),
    ),
    fc.record({ reeks, derden: fc.uniqueArray(derde, { minLength: 1 }), verteld: ja }).map(
      ({ reeks: { van, totEnMet }, derden, verteld }): ZonderId<Feit> => ({
        soort: 'zienswijzen-gevraagd',
        verzoekerGeinformeerdOp: verteld ? van : null,
        uiterlijk: totEnMet,
        derden,
      }),
    ),
    fc.record({ op: dag, derde }).map((f): ZonderId<Feit> => ({ soort: 'zienswijze-ontvangen', ...f })),
    fc.record({ reeks, gesteld: ja, grondslag: fc.constantFrom('Woo 4.1 lid 5' as const, 'Awb 4:5' as const) }).map(
      ({ reeks: { van, totEnMet }, gesteld, grondslag }): ZonderId<Feit> => ({
        soort: 'aanvulling-gevraagd',
        op: van,
        uiterlijk: gesteld ? totEnMet : null,
        grondslag,
      }),
    ),
    dag.map((op): ZonderId<Feit> => ({ soort: 'aanvulling-ontvangen', op })),
    fc.record({ reeks, schriftelijk: ja }).map(
      ({ reeks: { van, totEnMet }, schriftelijk }): ZonderId<Feit> => ({ soort: 'uitstel-tot', op: van, tot: totEnMet.add({ days: 14 }), schriftelijk }),
    ),
    fc.record({ op: dag, reeks, schriftelijk: ja }).map(
      ({ op, reeks: r, schriftelijk }): ZonderId<Feit> => ({ soort: 'uitstel-periode', op, ...r, schriftelijk }),
    ),
    reeks.map((r): ZonderId<Feit> => ({ soort: 'vertraging-verzoeker', ...r })),
    reeks.map((r): ZonderId<Feit> => ({ soort: 'overmacht', ...r })),
    dag.map((op): ZonderId<Feit> => ({ soort: 'buitenland-gevraagd', op })),
    dag.map((op): ZonderId<Feit> => ({ soort: 'buitenland-ontvangen', op })),
  );
}

export interface Geschiedenis {
  readonly feiten: readonly Feit[];
  /** One more fact that could be added to this history. */
  readonly extra: Feit;
}

/** A receipt with up to eight other facts, in any order. */
export const geschiedenis: fc.Arbitrary<Geschiedenis> = ontvangen.chain((dag0) =>
  fc.tuple(fc.array(anderFeit(dag0), { maxLength: 8 }), anderFeit(dag0), fc.boolean()).map(([feiten, extra, omgekeerd]) => {
    const alle: readonly Feit[] = [
      { soort: 'ontvangst', ontvangenOp: dag0, id: 'f0' },
      ...feiten.map((feit, i): Feit => ({ ...feit, id: `f${String(i + 1)}` })),
    ];
    return { feiten: omgekeerd ? [...alle].reverse() : alle, extra: { ...extra, id: 'extra' } };
  }),
);

export { fc };
