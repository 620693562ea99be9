// How fast it goes: bytes per second over the last half minute.
const VENSTER_MS = 30_000;

export interface Snelheidsmeter {
  /** So many bytes got through just now. */
  meet(bytes: number): void;
  /** Null when not known yet. */
  lees(): number | null;
}

export function createSnelheidsmeter(): Snelheidsmeter {
  const gemeten: { readonly op: number; readonly bytes: number }[] = [];
  return {
    meet: (bytes) => void gemeten.push({ op: performance.now(), bytes }),
    lees() {
      const nu = performance.now();
      while (gemeten[0] !== undefined && gemeten[0].op < nu - VENSTER_MS) gemeten.shift();
      const eerste = gemeten[0];
      if (eerste === undefined || nu - eerste.op < 1_000) return null;
      return (gemeten.reduce((som, { bytes }) => som + bytes, 0) * 1_000) / (nu - eerste.op);
    },
  };
}
