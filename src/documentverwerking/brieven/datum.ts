// How dates and numbers are written in letters.

/** "5 oktober 2026". */
export const datumtekst = (datum: Temporal.PlainDate): string => datum.toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

/** "maandag 5 oktober 2026": for a date that somebody must act on. */
export const datumMetDag = (datum: Temporal.PlainDate): string =>
  datum.toLocaleString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
