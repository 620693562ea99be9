// One kind of record with its type: what a room of the system sees of the shared bookkeeping.
import type { z } from 'zod';
import type { Gedeeld, Gegeven, Groepkeuze, Wijziging } from './port.ts';

/** A record with its key. */
export interface Vakregel<T> {
  readonly sleutel: string;
  readonly waarde: T;
}

export interface Vak<T> {
  lees(sleutel: string): T | null;
  groep(groep: string, keuze?: Groepkeuze): readonly Vakregel<T>[];
  alle(): readonly Vakregel<T>[];
  /** Also what another node made a moment ago. */
  zoek(sleutel: string): Promise<T | null>;
  /** `doe` may be asked more than once: the last answer counts. */
  wijzig(sleutel: string, doe: (nu: T | null) => Wijziging<T>): Promise<void>;
  /** Harmless when it is not there. */
  wis(sleutel: string): Promise<void>;
}

/** @param soort name of the kind: stored for ever */
export function createVak<T>(gedeeld: Gedeeld, soort: string, vorm: z.ZodType<T>): Vak<T> {
  const uit = (gegeven: Gegeven | null): T | null => (gegeven === null ? null : vorm.parse(gegeven.waarde));
  const regel = ({ sleutel, waarde }: Gegeven): Vakregel<T> => ({ sleutel, waarde: vorm.parse(waarde) });
  return {
    lees: (sleutel) => uit(gedeeld.lees(soort, sleutel)),
    groep: (groep, keuze) => gedeeld.groep(soort, groep, keuze).map(regel),
    alle: () => gedeeld.alle(soort).map(regel),
    zoek: async (sleutel) => uit(await gedeeld.zoek(soort, sleutel)),
    wijzig: (sleutel, doe) => gedeeld.wijzig(soort, sleutel, (nu) => doe(uit(nu))),
    wis: (sleutel) => gedeeld.wijzig(soort, sleutel, (nu) => ({ doe: nu === null ? 'laat' : 'wis' })),
  };
}
