// Which facts belong to the decision phase and which to the objection phase. In law they differ: Awb 4:15 lid 2 a (consent) and Woo 4.4
// lid 3 (views) do not work in objection; there consent goes through Awb 7:10 lid 4, and only 4:15 lid 1 b, lid 2 b and c suspend.
import { vergelijk } from '../dagnummer.ts';
import type { Naspelfeit } from '../naspel/feiten.ts';
import type { Feit } from '../termijnen/feiten.ts';

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

function inBezwaar(feit: Feit, feiten: readonly Feit[]): Naspelfeit | null {
  if (feit.soort === 'vertraging-verzoeker' || feit.soort === 'overmacht') return { soort: 'bezwaar-opgeschort', grond: feit.soort, van: feit.van, totEnMet: feit.totEnMet };
  if (feit.soort === 'uitstel-tot') return feit.schriftelijk ? { soort: 'bezwaar-uitstel-tot', op: feit.op, tot: feit.tot } : null;
  if (feit.soort !== 'buitenland-gevraagd') return null;
  const ontvangen = antwoordOp(feit.op, feiten);
  return { soort: 'bezwaar-opgeschort', grond: 'buitenland', van: feit.op.add({ days: 1 }), totEnMet: ontvangen?.subtract({ days: 1 }) ?? null };
}

/** Moves what happened after the announcement to the objection phase, when there is an objection. Without one nothing moves. */
export function scheid(feiten: readonly Feit[], naspel: readonly Naspelfeit[]): Gescheiden {
  const besluit = feiten
    .flatMap((feit) => (feit.soort === 'besluit-bekendgemaakt' ? [feit.op] : []))
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
    naspel: [...naspel, ...later.map((feit) => inBezwaar(feit, feiten)).filter((feit) => feit !== null)],
  };
}
