// Dates as Dutch people write them. Own tables, so that a letter never depends on the ICU data of a machine.

const dagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const maanden = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
] as const;

/** "maandag" */
export const weekdag = (datum: Temporal.PlainDate): string => dagen[datum.dayOfWeek - 1] ?? '';

/** "2 november 2026" */
export const datumZonderDag = (datum: Temporal.PlainDate): string =>
  `${datum.day} ${maanden[datum.month - 1] ?? ''} ${datum.year}`;

/** "maandag 2 november 2026": how a date is written in a sentence. */
export const langeDatum = (datum: Temporal.PlainDate): string => `${weekdag(datum)} ${datumZonderDag(datum)}`;

/** "ma 2 nov 2026": how a date is written in a table. */
export const korteDatum = (datum: Temporal.PlainDate): string =>
  `${weekdag(datum).slice(0, 2)} ${datum.day} ${kortemaand(datum)} ${datum.year}`;

// "maart" is shortened to "mrt"; every other month to its first three letters.
const kortemaand = (datum: Temporal.PlainDate): string =>
  datum.month === 3 ? 'mrt' : (maanden[datum.month - 1] ?? '').slice(0, 3);

/** "1 dag", "14 dagen" */
export const aantalDagen = (n: number): string => (n === 1 ? '1 dag' : `${n} dagen`);

/** "1 week", "4 weken" */
export const aantalWeken = (n: number): string => (n === 1 ? '1 week' : `${n} weken`);

/** "A", "A en B", "A, B en C" */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen[delen.length - 1] ?? ''}`;
