// Median, average and percentiles of durations in days.

export interface Duur {
  /** Number of durations it is about. */
  readonly aantal: number;
  readonly mediaan: number;
  readonly gemiddelde: number;
  readonly p75: number;
  readonly p90: number;
}

/** The value below which this share lies, in between two neighbours by proportion. `oplopend` is sorted and not empty. */
function percentiel(oplopend: readonly number[], deel: number): number {
  const plaats = deel * (oplopend.length - 1);
  const onder = oplopend[Math.floor(plaats)] ?? 0;
  const boven = oplopend[Math.ceil(plaats)] ?? 0;
  return onder + (boven - onder) * (plaats - Math.floor(plaats));
}

/** Null when there is nothing to measure: an average of nothing is no zero. */
export function duurVan(dagen: readonly number[]): Duur | null {
  if (dagen.length === 0) return null;
  const oplopend = dagen.toSorted((a, b) => a - b);
  return {
    aantal: dagen.length,
    mediaan: percentiel(oplopend, 0.5),
    gemiddelde: dagen.reduce((som, dag) => som + dag, 0) / dagen.length,
    p75: percentiel(oplopend, 0.75),
    p90: percentiel(oplopend, 0.9),
  };
}
