// What is being taken in at this moment, and how fast it goes: in memory, for the page that shows the queue.
import type { ArchiefId, DocumentId } from '../kern/ids.ts';
import type { Clock } from '../kern/clock.ts';

type Wat = DocumentId | ArchiefId;

export interface Innamewerk {
  /** Runs the work and remembers that it is going on. */
  tijdens<T>(wat: Wat, werk: () => Promise<T>): Promise<T>;
  bezig(): ReadonlySet<Wat>;
  /** Average time of the last files (milliseconds); null while nothing was done since the start. */
  gemiddeldMs(): number | null;
}

/** Files that the average is taken over. */
const VENSTER = 50;

export function createInnamewerk(clock: Clock): Innamewerk {
  const lopend = new Set<Wat>();
  const duren: number[] = [];
  return {
    async tijdens(wat, werk) {
      lopend.add(wat);
      const begin = clock.now();
      try {
        return await werk();
      } finally {
        lopend.delete(wat);
        duren.push(begin.until(clock.now()).total('milliseconds'));
        if (duren.length > VENSTER) duren.shift();
      }
    },
    bezig: () => new Set(lopend),
    gemiddeldMs: () => (duren.length === 0 ? null : duren.reduce((som, duur) => som + duur, 0) / duren.length),
  };
}
