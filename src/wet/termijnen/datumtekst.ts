// Dates in words, as they stand in letters and on screen.

const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;
const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** "2 november 2026" */
export const langeDatum = (datum: Temporal.PlainDate): string => `${datum.day} ${MAANDEN[datum.month - 1] ?? ''} ${datum.year}`;

/** "maandag 2 november 2026" */
export const datumMetDag = (datum: Temporal.PlainDate): string => `${WEEKDAGEN[datum.dayOfWeek - 1] ?? ''} ${langeDatum(datum)}`;

/** "1 dag", "14 dagen" */
export const aantalDagen = (dagen: number): string => (dagen === 1 ? '1 dag' : `${dagen} dagen`);
