// Files that are sent side by side find their place in the order in which they were announced, as far as they are under way together.
import type { LeveringId } from '../kern/ids.ts';

export interface Voorrang {
  /** Runs the work as being under way for this file. */
  tijdens<T>(leveringId: LeveringId, nr: number, werk: () => Promise<T>): Promise<T>;
  /** Resolves when no earlier file of the delivery is under way. A file never waits for a later one, so nobody waits for ever. */
  naEerdere(leveringId: LeveringId, nr: number): Promise<void>;
}

export function createVoorrang(): Voorrang {
  const onderweg = new Map<LeveringId, Map<number, Promise<void>>>();
  return {
    tijdens(leveringId, nr, werk) {
      const nrs = onderweg.get(leveringId) ?? new Map<number, Promise<void>>();
      onderweg.set(leveringId, nrs);
      const loopt = werk();
      const klaar = loopt.then(
        () => undefined,
        () => undefined,
      );
      nrs.set(nr, klaar);
      void klaar.then(() => {
        if (nrs.get(nr) === klaar) nrs.delete(nr);
        if (nrs.size === 0 && onderweg.get(leveringId) === nrs) onderweg.delete(leveringId);
      });
      return loopt;
    },
    async naEerdere(leveringId, nr) {
      for (;;) {
        const eerdere = [...(onderweg.get(leveringId) ?? [])].filter(([ander]) => ander < nr).map(([, klaar]) => klaar);
        if (eerdere.length === 0) return;
        await Promise.all(eerdere);
      }
    },
  };
}
