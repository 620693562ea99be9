// What is being fetched at this moment, how far it is, and a way to stop it: in memory, for the pages that show it.
import type { Ophaalvoortgang } from '../../ophalen/index.ts';

export interface Ophaalwerk {
  /** Runs the work under a key of its own; `meld` tells how far it is. `signal` stops when that of the caller does, or when somebody stops it here. */
  tijdens<T>(sleutel: string, signal: AbortSignal, werk: (meld: (voortgang: Ophaalvoortgang) => void, signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Null when it is not under way in this program now. */
  voortgang(sleutel: string): Ophaalvoortgang | null;
  stop(sleutel: string): void;
}

export function createOphaalwerk(): Ophaalwerk {
  const lopend = new Map<string, { voortgang: Ophaalvoortgang; readonly stop: AbortController }>();
  return {
    async tijdens(sleutel, signal, werk) {
      const bezig = { voortgang: { bytes: 0, totaal: null } as Ophaalvoortgang, stop: new AbortController() };
      lopend.set(sleutel, bezig);
      try {
        return await werk((voortgang) => void (bezig.voortgang = voortgang), AbortSignal.any([signal, bezig.stop.signal]));
      } finally {
        if (lopend.get(sleutel) === bezig) lopend.delete(sleutel);
      }
    },
    voortgang: (sleutel) => lopend.get(sleutel)?.voortgang ?? null,
    stop: (sleutel) => lopend.get(sleutel)?.stop.abort(),
  };
}
