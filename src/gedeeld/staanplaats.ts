// How far a follower is, and waiting until it is further.
import { StoreUnavailable } from '../kern/errors.ts';

export interface Staanplaats {
  readonly positie: number;
  bereikt(positie: number): void;
  /** It goes no further: who waits hears why. */
  gestopt(reden: Error): void;
  /** @throws StoreUnavailable when it takes too long; the reason when it stopped */
  wacht(positie: number): Promise<void>;
}

/** @param wachttijdMs longest wait */
export function createStaanplaats(wachttijdMs: number): Staanplaats {
  let positie = -1;
  let reden: Error | null = null;
  const wachtenden = new Set<() => void>();
  const wek = (): void => {
    for (const wakker of [...wachtenden]) wakker();
  };
  return {
    get positie() {
      return positie;
    },
    bereikt(tot) {
      positie = Math.max(positie, tot);
      wek();
    },
    gestopt(waarom) {
      reden ??= waarom;
      wek();
    },
    wacht: (doel) =>
      new Promise((klaar, mis) => {
        const kijk = (): boolean => {
          if (positie >= doel) klaar();
          else if (reden !== null) mis(reden);
          return positie >= doel || reden !== null;
        };
        if (kijk()) return;
        const wakker = (): void => {
          if (!kijk()) return;
          clearTimeout(wekker);
          wachtenden.delete(wakker);
        };
        const wekker = setTimeout(() => {
          wachtenden.delete(wakker);
          mis(new StoreUnavailable('Dit knooppunt loopt achter. Probeer het zo opnieuw.'));
        }, wachttijdMs);
        wachtenden.add(wakker);
      }),
  };
}
