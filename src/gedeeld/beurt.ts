// Whose turn it is, of several nodes, to do work that must be done once: that of the holder of the lease.
import type { Houderschap, Lease } from './lease.ts';

/** Shares one lease among several works, each of which stands still when the lease is lost. */
export interface Beurt {
  /** Does the work whenever it is our turn, until the signal aborts. Before `start`. */
  doe(werk: (houderschap: Houderschap) => Promise<void>): void;
  start(): void;
  readonly eigen: boolean;
  /** Name of the node whose turn it is, as far as known here; null: nobody. */
  readonly wie: string | null;
  /** Ends all work. */
  close(): Promise<void>;
}

export function createBeurt(lease: Lease): Beurt {
  const werken: ((houderschap: Houderschap) => Promise<void>)[] = [];
  return {
    doe: (werk) => void werken.push(werk),
    start: () => lease.volg(async (houderschap) => {
      // One that fails must not leave the others running for a holder that no longer is.
      const uitkomsten = await Promise.allSettled(werken.map((werk) => werk(houderschap)));
      for (const uitkomst of uitkomsten) if (uitkomst.status === 'rejected') throw uitkomst.reason;
    }),
    get eigen() {
      return lease.eigen;
    },
    get wie() {
      return lease.houder;
    },
    close: () => lease.close(),
  };
}
