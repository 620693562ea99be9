// Bookkeeping of one machine: the table alone. Every change is one transaction, also between two processes on the same file.
import { openBoek, type Boek } from './boek.ts';
import type { Gedeeld, Gegeven, Gewijzigd, Wijziging } from './port.ts';

/** What a change makes of a record, in the table. */
function pasToe(boek: Boek, soort: string, sleutel: string, versie: number, wijziging: Exclude<Wijziging, { doe: 'laat' }>): Gegeven | null {
  if (wijziging.doe === 'wis') {
    boek.wis(soort, sleutel);
    return null;
  }
  const { waarde, groep = null, verloopt } = wijziging;
  const regel = { soort, sleutel, groep, verloopt: verloopt?.epochMilliseconds ?? null, waarde, versie, stroom: null };
  boek.zet(regel);
  return regel;
}

/** @param file `gedeeld.db`, or `:memory:` for tests */
export function createLokaal(file: string): Gedeeld {
  const boek = openBoek(file, 'FULL');
  const luisteraars = new Map<string, Gewijzigd[]>();
  return {
    lees: (soort, sleutel) => boek.lees(soort, sleutel),
    groep: (soort, groep, keuze) => boek.groep(soort, groep, keuze),
    alle: (soort) => boek.alle(soort),
    zoek: async (soort, sleutel) => boek.lees(soort, sleutel),
    async wijzig(soort, sleutel, doe) {
      const na = boek.samen(() => {
        const nu = boek.lees(soort, sleutel);
        const wijziging = doe(nu);
        return wijziging.doe === 'laat' ? undefined : pasToe(boek, soort, sleutel, (nu?.versie ?? -1) + 1, wijziging);
      });
      if (na !== undefined) for (const gewijzigd of luisteraars.get(soort) ?? []) gewijzigd(sleutel, na?.waarde ?? null);
    },
    async ruimOp(nu) {
      boek.samen(() => {
        for (const { soort, sleutel } of boek.verlopen(nu.epochMilliseconds)) boek.wis(soort, sleutel);
      });
    },
    luister(soort, gewijzigd) {
      luisteraars.set(soort, [...(luisteraars.get(soort) ?? []), gewijzigd]);
    },
    vers: async () => undefined,
    stand: 0,
    tot: async () => undefined,
    close: async () => boek.close(),
  };
}
