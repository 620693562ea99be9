// The calendar of the second clock: days as numbers in a table that is walked, not computed. Not a line of src/wet.

/** Easter Sundays as printed in almanacs; the other moveable days follow from them. */
const PASEN: Readonly<Record<number, string>> = {
  2022: '04-17', 2023: '04-09', 2024: '03-31', 2025: '04-20', 2026: '04-05', 2027: '03-28',
  2028: '04-16', 2029: '04-01', 2030: '04-21', 2031: '04-13', 2032: '03-28', 2033: '04-17', 2034: '04-09',
};
const AANGEWEZEN = new Set([
  '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30',
  '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26',
]);

const BEGIN = Temporal.PlainDate.from('2022-01-01');
const EINDE = Temporal.PlainDate.from('2034-12-31');

function isVrijOpKalender(datum: Temporal.PlainDate): boolean {
  if (datum.dayOfWeek > 5 || AANGEWEZEN.has(datum.toString())) return true;
  // A King's Day on Sunday is kept on Saturday: both are weekend, so 27 April is enough.
  if (['01-01', '04-27', '05-05', '12-25', '12-26'].includes(datum.toPlainMonthDay().toString())) return true;
  const pasen = PASEN[datum.year];
  if (pasen === undefined) throw new Error(`geen Pasen voor ${datum.year}`);
  return [-2, 1, 39, 50].includes(Temporal.PlainDate.from(`${datum.year}-${pasen}`).until(datum).days);
}

const datums: Temporal.PlainDate[] = [];
const vrij: boolean[] = [];
const plaats = new Map<number, number>();
const sleutel = ({ year, month, day }: Temporal.PlainDate): number => year * 10_000 + month * 100 + day;
for (let datum = BEGIN; Temporal.PlainDate.compare(datum, EINDE) <= 0; datum = datum.add({ days: 1 })) {
  plaats.set(sleutel(datum), datums.length);
  datums.push(datum);
  vrij.push(isVrijOpKalender(datum));
}

/** Place of a date in the table. */
export function dagVan(datum: Temporal.PlainDate): number {
  const gevonden = plaats.get(sleutel(datum));
  if (gevonden === undefined) throw new Error(`buiten de kalender: ${datum.toString()}`);
  return gevonden;
}
export const tekstVan = (dag: number): string => {
  const datum = datums[dag];
  if (datum === undefined) throw new Error(`buiten de kalender: ${dag}`);
  return datum.toString();
};
export const isVrijeDag = (dag: number): boolean => vrij[dag] ?? true;
export const isVrij = (datum: Temporal.PlainDate): boolean => isVrijeDag(dagVan(datum));

export function naVrijeDagen(dag: number): number {
  let einde = dag;
  while (isVrijeDag(einde)) einde++;
  return einde;
}

/** Walks from the day after `dag0` until so many days were counted; a day on which the clock stands still is not counted. */
export function loop(dag0: number, dagen: number, staatStil: (dag: number) => boolean): { readonly einde: number; readonly stil: number } {
  let dag = dag0;
  let gehad = 0;
  let stil = 0;
  while (gehad < dagen) {
    dag++;
    if (staatStil(dag)) stil++;
    else gehad++;
  }
  return { einde: dag, stil };
}
