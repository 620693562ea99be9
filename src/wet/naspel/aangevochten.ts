// Which decision an objection is about, when there are several: every partial decision can be objected to by itself.
import { vergelijk } from '../dagnummer.ts';
import type { Besluittermijnen } from '../termijnen/model.ts';
import type { Naspelfeit } from './feiten.ts';
import { vanSoort, vroegste } from './stilstand.ts';

/** The last decision announced before the objection came; without an objection, or with one from before any decision, the last of all. */
export function aangevochten(besluiten: readonly Besluittermijnen[], naspel: readonly Naspelfeit[]): Besluittermijnen | null {
  const ontvangen = besluiten.length < 2 ? null : vroegste(vanSoort(naspel, 'bezwaar-ontvangen'));
  const eerder = ontvangen === null ? [] : besluiten.filter(({ feit }) => vergelijk(feit.op, ontvangen.op) <= 0);
  return eerder.at(-1) ?? besluiten.at(-1) ?? null;
}
