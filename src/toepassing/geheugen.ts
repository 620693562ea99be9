// What is costly to make and asked again soon: made once for all who ask at once, kept while there is room.
import { createTegelijk } from './tegelijk.ts';

export interface Geheugen<T> {
  /** What is kept under this key, or what `maak` gives. A failure is not kept. */
  van(sleutel: string, maak: () => Promise<T>): Promise<T>;
}

interface Opties<T> {
  /** What everything that is kept may weigh together; the longest unused goes first. */
  readonly maxGewicht: number;
  readonly gewicht: (waarde: T) => number;
  /** Whether it may be given again; default always. */
  readonly blijft?: (waarde: T) => boolean;
}

export function createGeheugen<T>({ maxGewicht, gewicht, blijft = () => true }: Opties<T>): Geheugen<T> {
  // A Map keeps the order of insertion: the first key is the longest unused.
  const bewaard = new Map<string, { readonly waarde: T; readonly weegt: number }>();
  const tegelijk = createTegelijk();
  let totaal = 0;

  function bewaar(sleutel: string, waarde: T): void {
    const weegt = gewicht(waarde);
    bewaard.set(sleutel, { waarde, weegt });
    totaal += weegt;
    for (const [oudste, ander] of bewaard) {
      if (totaal <= maxGewicht) return;
      bewaard.delete(oudste);
      totaal -= ander.weegt;
    }
  }

  async function maakEen(sleutel: string, maak: () => Promise<T>): Promise<T> {
    const waarde = await maak();
    if (blijft(waarde)) bewaar(sleutel, waarde);
    return waarde;
  }

  return {
    van(sleutel, maak) {
      const bekend = bewaard.get(sleutel);
      if (bekend !== undefined) {
        bewaard.delete(sleutel);
        bewaard.set(sleutel, bekend);
        return Promise.resolve(bekend.waarde);
      }
      return tegelijk.eens(sleutel, () => maakEen(sleutel, maak));
    },
  };
}
