// How many typing errors lie between two words.

/**
 * Optimal string alignment distance (a letter missing, extra, wrong, or two swapped), or `max + 1` once it is more than `max`.
 */
export function typingDistance(a: string, b: string, max: number): number {
  const tooFar = max + 1;
  if (Math.abs(a.length - b.length) > max) return tooFar;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > max) return tooFar;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? tooFar, tooFar);
}

/** Errors forgiven in a word: none in short ones, which are too near to other words; two in long ones. */
export const errorsForgiven = (word: string): number => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0);
