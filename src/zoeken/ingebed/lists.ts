// Ascending lists of document numbers: what stands in all of them, in one of them, or not in another.

const NOBODY = new Uint32Array();

/** The place of a number in an ascending list; -1 when it is not there. */
export function placeIn(list: Uint32Array, number: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return list[low] === number ? low : -1;
}

/** The numbers that stand in each of these lists. */
export function inAll(lists: readonly Uint32Array[]): Uint32Array {
  const [shortest = NOBODY, ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce(inBoth, shortest);
}

/** With one list so many times longer than the other, its numbers are looked up instead of passed by. */
const MUCH_LONGER = 16;

function inBoth(shorter: Uint32Array, longer: Uint32Array): Uint32Array {
  if (shorter.length * MUCH_LONGER < longer.length) return shorter.filter((number) => placeIn(longer, number) >= 0);
  const both = new Uint32Array(shorter.length);
  let count = 0;
  let at = 0;
  for (let index = 0; index < shorter.length; index++) {
    const number = shorter[index] ?? 0;
    while (at < longer.length && (longer[at] ?? 0) < number) at++;
    if (longer[at] === number) both[count++] = number;
  }
  return both.subarray(0, count);
}

/** The numbers that stand in at least one of these lists. @param highest none is higher */
export function inAny(lists: readonly Uint32Array[], highest: number): Uint32Array {
  const [only = NOBODY, ...others] = lists;
  if (others.length === 0) return only;
  const marks = marksOf(lists, highest);
  return those(highest, (number) => marks[number] === 1);
}

/** 1 for every number that stands in one of these lists. */
export function marksOf(lists: readonly Uint32Array[], highest: number): Uint8Array {
  const marks = new Uint8Array(highest + 1);
  for (const list of lists) for (let index = 0; index < list.length; index++) marks[list[index] ?? 0] = 1;
  return marks;
}

/** The numbers from 1 for which this holds. */
export function those(highest: number, holds: (number: number) => boolean): Uint32Array {
  const found = new Uint32Array(highest);
  let count = 0;
  for (let number = 1; number <= highest; number++) if (holds(number)) found[count++] = number;
  return found.subarray(0, count);
}
