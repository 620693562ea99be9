// What is asked twice at the same moment is done once: a double click, or a receipt that is also made up for.

export interface Tegelijk {
  /**
   * What `doe` gives; who asks for the same while it is being done gets the same answer, or the same failure.
   * `sleutel` names the kind of work too: under one name there is one kind of answer.
   */
  eens<T>(sleutel: string, doe: () => Promise<T>): Promise<T>;
}

export function createTegelijk(): Tegelijk {
  const bezig = new Map<string, Promise<unknown>>();

  async function doeEens<T>(sleutel: string, doe: () => Promise<T>): Promise<T> {
    try {
      return await doe();
    } finally {
      bezig.delete(sleutel);
    }
  }

  return {
    eens<T>(sleutel: string, doe: () => Promise<T>) {
      const lopend = bezig.get(sleutel);
      if (lopend !== undefined) return lopend as Promise<T>;
      const nieuw = doeEens(sleutel, doe);
      bezig.set(sleutel, nieuw);
      return nieuw;
    },
  };
}
