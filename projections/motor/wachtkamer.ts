// Read-your-writes: whoever sent a command waits here until a condition about positions holds.
import { StoreUnavailable } from '../../src/kern/errors.ts';

export interface Wachtkamer {
  /**
   * Resolves as soon as `klaar()` is true; it is asked again at every `wek`.
   * @throws StoreUnavailable after `timeoutMs`, or when the room closes; whatever `klaar` throws
   */
  wacht(klaar: () => boolean, timeoutMs: number): Promise<void>;
  wek(): void;
  sluit(): void;
}

const teTraag = (): StoreUnavailable =>
  new StoreUnavailable('Uw wijziging is opgeslagen. Het overzicht is nog niet bijgewerkt. Probeer het zo nog eens.');

export function createWachtkamer(): Wachtkamer {
  const wachtenden = new Set<() => void>();
  let dicht = false;
  const wek = (): void => {
    for (const kijk of wachtenden) kijk();
  };
  return {
    wacht: (klaar, timeoutMs) =>
      new Promise((resolve, reject) => {
        const weg = (): void => {
          clearTimeout(timer);
          wachtenden.delete(kijk);
        };
        const kijk = (): void => {
          try {
            if (klaar()) {
              weg();
              resolve();
            } else if (dicht) {
              weg();
              reject(teTraag());
            }
          } catch (error) {
            weg();
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        };
        const timer = setTimeout(() => {
          weg();
          reject(teTraag());
        }, timeoutMs);
        wachtenden.add(kijk);
        kijk();
      }),
    wek,
    sluit() {
      dicht = true;
      wek();
    },
  };
}
