// A day as spreadsheets write it: 2026-03-16 or 16-3-2026. Never a day that does not exist.
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const NEDERLANDS = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;

/** Null when it is no day. */
export function leesDatumtekst(tekst: string): Temporal.PlainDate | null {
  const iso = ISO.exec(tekst);
  const nl = NEDERLANDS.exec(tekst);
  const delen = iso === null ? (nl === null ? null : [nl[3], nl[2], nl[1]]) : [iso[1], iso[2], iso[3]];
  if (delen === null) return null;
  try {
    return Temporal.PlainDate.from({ year: Number(delen[0]), month: Number(delen[1]), day: Number(delen[2]) }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
