// What can be asked of the figures: every request as it was known on a day. What is counted of them is in src/cijfers.
import type { Cijferzaak } from '../../src/cijfers/model.ts';

export type * from '../../src/cijfers/model.ts';

export interface Cijferboek {
  /** Every request that had been recorded by the end of this day, with what was known of it then; oldest receipt first. */
  opPeil(peil: Temporal.PlainDate): readonly Cijferzaak[];
}
