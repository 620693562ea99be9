// A store of firsts in memory, for tests and the benchmark; the read model keeps them in SQLite.
import { PER_BAND, VERGELEKEN, type Bandenkast, type Eerste } from '../../../src/documentverwerking/gelijkenis/index.ts';

export function bandenkast<Id>(): Bandenkast<Id> {
  const eersten: Eerste<Id>[] = [];
  const perBand = new Map<number, number[]>();
  const sleutel = (waarde: number, band: number): number => waarde * 32 + band;
  return {
    zoek(banden) {
      const gedeeld = new Map<number, number>();
      banden.forEach((waarde, band) => {
        for (const index of perBand.get(sleutel(waarde, band)) ?? []) gedeeld.set(index, (gedeeld.get(index) ?? 0) + 1);
      });
      const besten = [...gedeeld].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, VERGELEKEN);
      return besten.flatMap(([index]) => eersten[index] ?? []);
    },
    leg(eerste, banden) {
      const index = eersten.push(eerste) - 1;
      banden.forEach((waarde, band) => {
        const lijst = perBand.get(sleutel(waarde, band));
        if (lijst === undefined) perBand.set(sleutel(waarde, band), [index]);
        else if (lijst.length < PER_BAND) lijst.push(index);
      });
    },
  };
}
