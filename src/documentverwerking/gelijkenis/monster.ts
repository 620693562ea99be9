// A sample of the four-word runs of a text that can tell how much of it stands in another text, also in a much longer one.

/** Runs that are kept: the lowest, so that two samples hold the same part of what they have in common. */
const MEESTE = 2048;

export const monsterVan = (runs: ReadonlySet<number>): Uint32Array => Uint32Array.from(runs).sort().slice(0, MEESTE);

/** Up to which number a sample is complete. */
const grensVan = (monster: Uint32Array): number => (monster.length < MEESTE ? Number.POSITIVE_INFINITY : (monster.at(-1) ?? 0));

/** The share of `klein` that stands in `groot`, 0 to 1; 0 when there is nothing to compare. */
export function aandeelIn(klein: Uint32Array, groot: Uint32Array): number {
  const grens = Math.min(grensVan(klein), grensVan(groot));
  let [i, j, samen, bekeken] = [0, 0, 0, 0];
  while (i < klein.length && (klein[i] ?? 0) <= grens) {
    const waarde = klein[i] ?? 0;
    while (j < groot.length && (groot[j] ?? 0) < waarde) j += 1;
    if (groot[j] === waarde) samen += 1;
    bekeken += 1;
    i += 1;
  }
  return bekeken === 0 ? 0 : samen / bekeken;
}
