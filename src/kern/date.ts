// Calendar dates as they are stored, and the one way to and from Temporal.
// Legal dates never carry a time or a zone (domain: Europe/Amsterdam, law.md §2.5).

/** The stored form of a `Temporal.PlainDate`: `yyyy-mm-dd`. Sorts as text in calendar order. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** The stored form of a `Temporal.Instant` (UTC, RFC 9557 without annotation). */
export type IsoInstant = string & { readonly __brand: 'IsoInstant' };

export const toIsoDate = (date: Temporal.PlainDate): IsoDate => date.toString() as IsoDate;
export const fromIsoDate = (date: IsoDate): Temporal.PlainDate => Temporal.PlainDate.from(date);
export const toIsoInstant = (instant: Temporal.Instant): IsoInstant => instant.toString() as IsoInstant;
export const fromIsoInstant = (instant: IsoInstant): Temporal.Instant => Temporal.Instant.from(instant);

/** The local calendar date of a moment: what "received on" means in law (Awb 2:20; law.md §1.1). */
export const dateInAmsterdam = (instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
