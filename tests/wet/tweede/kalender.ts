// Days as integers and the free days of the Netherlands, from almanacs rather than formulas. Remembered, because walking asks often.

export type Dag = number;

export const dag = (datum: Temporal.PlainDate): Dag => Date.UTC(datum.year, datum.month - 1, datum.day) / 86_400_000;
export const tekst = (d: Dag): string => new Date(d * 86_400_000).toISOString().slice(0, 10);
const vanTekst = (datum: string): Dag => Date.parse(datum) / 86_400_000;

// Easter Sundays as printed in almanacs; the other moveable days follow from them.
const pasen = [
  '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21',
  '2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09', '2035-03-25', '2036-04-13',
].map(vanTekst);
const aangewezen = [
  '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30', '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26',
].map(vanTekst);
const beweeglijk = new Set([...aangewezen, ...pasen.flatMap((zondag) => [zondag - 2, zondag + 1, zondag + 39, zondag + 50])]);
// A King's Day on Sunday is kept on Saturday: both are weekend, so 27 April is enough.
const vast = new Set(['01-01', '04-27', '05-05', '12-25', '12-26']);

const onthouden = new Map<Dag, boolean>();

export function isVrijeDag(d: Dag): boolean {
  const al = onthouden.get(d);
  if (al !== undefined) return al;
  const datum = new Date(d * 86_400_000);
  if (datum.getUTCFullYear() > 2036) throw new Error(`geen almanak voor ${String(datum.getUTCFullYear())}`);
  const vrij = datum.getUTCDay() % 6 === 0 || beweeglijk.has(d) || vast.has(datum.toISOString().slice(5, 10));
  onthouden.set(d, vrij);
  return vrij;
}

export const naWeekend = (d: Dag): Dag => (isVrijeDag(d) ? naWeekend(d + 1) : d);

/** The same day so many months later, or the last day of that month. */
export function maandenLater(d: Dag, maanden: number): Dag {
  const van = new Date(d * 86_400_000);
  const laatste = new Date(Date.UTC(van.getUTCFullYear(), van.getUTCMonth() + maanden + 1, 0));
  return Date.UTC(laatste.getUTCFullYear(), laatste.getUTCMonth(), Math.min(van.getUTCDate(), laatste.getUTCDate())) / 86_400_000;
}

/** Walks so many running days from `begin`, over the days on which the clock stands still. */
export function loop(begin: Dag, dagen: number, staatStil: (d: Dag) => boolean): { readonly einde: Dag; readonly stil: number } {
  let d = begin;
  let gehad = 0;
  let stil = 0;
  while (gehad < dagen) {
    d++;
    if (staatStil(d)) stil++;
    else gehad++;
  }
  return { einde: d, stil };
}
