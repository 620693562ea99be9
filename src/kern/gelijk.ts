// Whether two pieces of data say the same: how a decider knows that something is "already so".

/**
 * Structural equality of JSON data (what events carry). The order of keys does not count, the order of a list does.
 * Not for Map, Set or Temporal.
 */
export function zelfde(een: unknown, ander: unknown): boolean {
  if (een === ander) return true;
  if (typeof een !== 'object' || typeof ander !== 'object' || een === null || ander === null) return false;
  if (Array.isArray(een) !== Array.isArray(ander)) return false;
  const eigen = Object.entries(een);
  const tegenover = new Map(Object.entries(ander));
  return eigen.length === tegenover.size && eigen.every(([sleutel, waarde]) => tegenover.has(sleutel) && zelfde(waarde, tegenover.get(sleutel)));
}
