// The ledger of notices: what the law made us tell, to whom, by when, and the proof that it was told. Types only.
import type { DerdeId, EventId } from '../../kern/ids.ts';

type PlainDate = Temporal.PlainDate;

/** What had to be told. `melding` is the mail about something new in the portal. */
export type Mededelingsoort =
  | 'ontvangstbevestiging'
  | 'melding'
  | 'zienswijzen-gevraagd'
  | 'einde-opschorting'
  | 'te-laat'
  | 'doorzending'
  | 'besluit-derde'
  | 'overmacht'
  | 'buitenland'
  | 'verdaging';

export type Geadresseerde = { readonly soort: 'verzoeker' } | { readonly soort: 'derde'; readonly derdeId: DerdeId };

/** `direct`: the law says as soon as possible, or names no term. */
export type Uiterlijk = { readonly soort: 'direct' } | { readonly soort: 'dag'; readonly dag: PlainDate } | { readonly soort: 'moment'; readonly moment: Temporal.Instant };

/**
 * - `verstuurd`: `bron` is the event with the letter or the mail; `opTijd` is false when it came after the last day.
 * - `mislukt`: the mail did not arrive, and nothing was sent after it.
 * - `te-doen`: not sent, and it can still be done as the law wants.
 * - `niet-verstuurd`: not sent while the last day has passed or the case has ended. A fault; there is no proof in the file.
 */
export type Verzending =
  | { readonly soort: 'verstuurd'; readonly op: PlainDate; readonly langs: 'brief' | 'mail'; readonly bron: EventId; readonly opTijd: boolean }
  | { readonly soort: 'mislukt'; readonly op: PlainDate; readonly reden: string }
  | { readonly soort: 'te-doen' }
  | { readonly soort: 'niet-verstuurd'; readonly sinds: PlainDate };

/** One duty to tell something, and what came of it. */
export interface Mededeling {
  readonly soort: Mededelingsoort;
  readonly artikel: string;
  readonly aan: Geadresseerde;
  /** The day on which the duty arose, and the fact that made it. */
  readonly ontstaanOp: PlainDate;
  readonly waarom: string;
  readonly uiterlijk: Uiterlijk;
  readonly verzending: Verzending;
}

/** Not sent, for whatever reason: what a person must look at. */
export const staatOpen = ({ verzending }: Mededeling): boolean => verzending.soort !== 'verstuurd';
