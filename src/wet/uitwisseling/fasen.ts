// Which facts belong to the decision phase and which to the objection phase: their day, against the day of the announcement, decides.
// In law the phases differ: Awb 4:15 lid 2 a (consent) and Woo 4.4 lid 3 (views) do not work in objection; there consent goes through
// Awb 7:10 lid 4, views through the hearing (7:14), and only 4:15 lid 1 b, lid 2 b and c suspend.
import { vergelijk } from '../dagnummer.ts';
import type { Naspelfeit } from '../naspel/feiten.ts';
import type { Feit } from '../termijnen/feiten.ts';
import type { Lezingen } from '../termijnen/lezingen.ts';

interface Gescheiden {
  readonly feiten: readonly Feit[];
  readonly naspel: readonly Naspelfeit[];
}

/** The day on which a fact begins to work; null when it belongs to the decision phase whatever its day. */
function beginVan(feit: Feit): Temporal.PlainDate | null {
  if (feit.soort === 'vertraging-verzoeker' || feit.soort === 'overmacht') return feit.van;
  if (feit.soort === 'buitenland-gevraagd' || feit.soort === 'uitstel-tot' || feit.soort === 'uitstel-periode') return feit.op;
  return null;
}

/** The first answer from abroad on or after the question. */
const antwoordOp = (vraag: Temporal.PlainDate, feiten: readonly Feit[]): Temporal.PlainDate | null =>
  feiten
    .flatMap((feit) => (feit.soort === 'buitenland-ontvangen' && vergelijk(feit.op, vraag) >= 0 ? [feit.op] : []))
    .sort(vergelijk)[0] ?? null;

/** "Tot": the day of the answer itself runs again, unless reading R1 says otherwise. */
function buitenland(op: Temporal.PlainDate, feiten: readonly Feit[], { R1 }: Lezingen): Naspelfeit {
  const ontvangen = antwoordOp(op, feiten);
  const totEnMet = ontvangen === null || R1 === 'inclusief' ? ontvangen : ontvangen.subtract({ days: 1 });
  return { soort: 'bezwaar-opgeschort', grond: 'buitenland', van: op.add({ days: 1 }), totEnMet };
}

function inBezwaar(feit: Feit, feiten: readonly Feit[], lezingen: Lezingen): readonly Naspelfeit[] {
  const zelfde = feit.id === undefined ? {} : { id: feit.id };
  if (feit.soort === 'vertraging-verzoeker' || feit.soort === 'overmacht') return [{ ...zelfde, soort: 'bezwaar-opgeschort', grond: feit.soort, van: feit.van, totEnMet: feit.totEnMet }];
  if (feit.soort === 'uitstel-tot') return [{ ...zelfde, soort: 'bezwaar-uitstel-tot', op: feit.op, tot: feit.tot, schriftelijk: feit.schriftelijk }];
  if (feit.soort === 'uitstel-periode') return [{ ...zelfde, soort: 'bezwaar-uitstel-periode', op: feit.op, van: feit.van, totEnMet: feit.totEnMet, schriftelijk: feit.schriftelijk }];
  return feit.soort === 'buitenland-gevraagd' ? [{ ...buitenland(feit.op, feiten, lezingen), ...zelfde }] : [];
}

/**
 * Moves what happened after the announcement to the objection phase, when there is an objection. Without one nothing moves. A
 * partial decision does not end the decision phase: as long as the rest is to be decided, what happens stops the term for that.
 */
export function scheid(feiten: readonly Feit[], naspel: readonly Naspelfeit[], lezingen: Lezingen): Gescheiden {
  const besluit = feiten
    .flatMap((feit) => (feit.soort === 'besluit-bekendgemaakt' && feit.deelbesluit !== true ? [feit.op] : []))
    .sort(vergelijk)
    .at(-1);
  const bezwaar = naspel.some(({ soort }) => soort === 'bezwaar-ontvangen' || soort === 'bezwaar-verondersteld');
  if (besluit === undefined || !bezwaar) return { feiten, naspel };
  const later = feiten.filter((feit) => {
    const begin = beginVan(feit);
    return begin !== null && vergelijk(begin, besluit) > 0;
  });
  if (later.length === 0) return { feiten, naspel };
  return {
    feiten: feiten.filter((feit) => !later.includes(feit)),
    naspel: [...naspel, ...later.flatMap((feit) => inBezwaar(feit, feiten, lezingen))],
  };
}
