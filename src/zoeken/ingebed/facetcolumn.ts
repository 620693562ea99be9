// One facet of every document. Most documents share their values with many others, so each has the number of a set of values:
// a filter is decided and a document counted per set, not per value.

export interface FacetColumn {
  /** Number of the set of values each document has; 0 is the empty one, also for a document that is gone. */
  readonly setOf: Uint32Array;
  /** Numbers of the values in each set. */
  readonly sets: readonly (readonly number[])[];
  /** Value by its number. */
  readonly values: readonly string[];
  /** Undefined for a value that no document ever had. */
  numberOf(value: string): number | undefined;
  makeRoom(room: number): void;
  set(document: number, values: readonly string[]): void;
}

export function createFacetColumn(): FacetColumn {
  let setOf = new Uint32Array();
  const sets: (readonly number[])[] = [[]];
  const known = new Map<string, number>([['', 0]]);
  const values: string[] = [];
  const numbers = new Map<string, number>();

  const valueNumber = (value: string): number => {
    let number = numbers.get(value);
    if (number === undefined) numbers.set(value, (number = values.push(value) - 1));
    return number;
  };

  return {
    get setOf() { return setOf; },
    sets,
    values,
    numberOf: (value) => numbers.get(value),
    makeRoom(room) { setOf = grown(setOf, room); },
    set(document, given) {
      const members = [...new Set(given)].map(valueNumber);
      const key = members.join();
      let number = known.get(key);
      if (number === undefined) known.set(key, (number = sets.push(members) - 1));
      setOf[document] = number;
    },
  };
}

/** The same numbers, with room for more behind them. */
export function grown(numbers: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(numbers);
  return larger;
}
