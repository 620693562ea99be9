// Writes how far one process is: one write at a time, always the newest place, and a place that says nothing only now and then.
import type { Position } from '../kern/event.ts';
import type { Procesboek } from './procesboek.ts';

/** On several nodes a place without a reaction is written at most so often. */
const BEWAAR_MS = 5_000;

export interface Voortgang {
  /** @param reactie something was done: a restart should not do it again */
  bereikt(position: Position, reactie: boolean): void;
  /** Everything that was reached is written, or cannot be. */
  sluit(): Promise<void>;
}

/** @param mis called once, when writing fails: then this worker should stop, and whoever works next does the last things again */
export function createVoortgang(boek: Procesboek, naam: string, token: number, vanaf: Position, mis: (error: unknown) => void): Voortgang {
  let [gewenst, bewaard] = [vanaf, vanaf];
  let lopend: Promise<void> | null = null;
  let wekker: NodeJS.Timeout | null = null;
  let stuk = false;

  async function bewaar(): Promise<void> {
    try {
      while (bewaard < gewenst) {
        const doel = gewenst;
        await boek.zet(naam, doel, token);
        bewaard = doel;
      }
    } catch (error) {
      stuk = true;
      mis(error);
    }
  }
  const schrijf = (): void => {
    if (wekker !== null) clearTimeout(wekker);
    wekker = null;
    if (stuk || lopend !== null) return;
    lopend = bewaar().finally(() => (lopend = null));
  };

  return {
    bereikt(position, reactie) {
      gewenst = position;
      if (reactie || !boek.zuinig) schrijf();
      else wekker ??= setTimeout(schrijf, BEWAAR_MS).unref();
    },
    async sluit() {
      await lopend;
      schrijf();
      await lopend;
    },
  };
}
