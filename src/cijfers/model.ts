// What the figures are made of (Woo art. 3.5): one row per request as it was known on a day, and a period. Types only.
import type { Afsluitreden } from '../verzoek/afsluiting.ts';
import type { Besluituitkomst } from '../verzoek/events.ts';
import type { Bezwaaruitkomst } from '../bezwaar/events.ts';
import type { VerzoekId } from '../kern/ids.ts';

type PlainDate = Temporal.PlainDate;

/** How a decision stands to the law, from the strictest to the widest term (law.md §6.6). A decision is in the first that fits. */
export const KLASSEN = ['eerste-termijn', 'verdaagd', 'opgeschort', 'afgesproken', 'te-laat'] as const;
export type Klasse = (typeof KLASSEN)[number];

export interface Bezwaar {
  readonly id: string;
  readonly op: PlainDate;
  /** Null while nothing was decided on it. */
  readonly beslist: { readonly op: PlainDate; readonly uitkomst: Bezwaaruitkomst } | null;
}

/** One request as it was known at the end of a day. Durations are calendar days. */
export interface Cijferzaak {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly werktitel: string | null;
  /** Earliest day of receipt: of requests that were joined the first one counts. */
  readonly ontvangenOp: PlainDate;
  /** The first end; a revised decision after an objection changes nothing. */
  readonly einde: { readonly door: Afsluitreden; readonly op: PlainDate } | null;
  /** Outcome of the decision that ended it. */
  readonly uitkomst: Besluituitkomst | null;
  /** Partial decisions before the last one. */
  readonly deelbesluiten: number;
  /** Documents per ground, over all announced decisions. */
  readonly gronden: Readonly<Record<string, number>>;
  readonly bezwaren: readonly Bezwaar[];
  /** Last day to decide, as the clock says on the day of asking, or on the day it ended. */
  readonly uiterste: PlainDate;
  /** Receipt → end; null while open. */
  readonly bruto: number | null;
  /** The same without the days on which the clock stood still. */
  readonly netto: number | null;
  /** Only for a request that ended by a decision. */
  readonly klasse: Klasse | null;
}

/** First and last day, both included. */
export interface Periode {
  readonly van: PlainDate;
  readonly tot: PlainDate;
}
