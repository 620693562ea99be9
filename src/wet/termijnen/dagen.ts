// Calendar dates as day numbers (days since 1970-01-01), so that counting is adding. Temporal stands at both ends.

type PlainDate = Temporal.PlainDate;

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Dag = number & { readonly __brand: 'Dag' };

const MS_PER_DAY = 86_400_000;

export const dagVan = (datum: PlainDate): Dag => (Date.UTC(datum.year, datum.month - 1, datum.day) / MS_PER_DAY) as Dag;

export function datumVan(dag: Dag): PlainDate {
  const utc = Temporal.Instant.fromEpochMilliseconds(dag * MS_PER_DAY).toZonedDateTimeISO('UTC');
  return utc.toPlainDate();
}

export const plusDagen = (dag: Dag, dagen: number): Dag => (dag + dagen) as Dag;

/** 1 = Monday … 7 = Sunday (ISO 8601). 1970-01-01 was a Thursday. */
export const weekdag = (dag: Dag): number => ((((dag + 3) % 7) + 7) % 7) + 1;
