// Chance that repeats itself: the same seed gives the same history, on every machine.

export interface Toeval {
  /** A whole number from 0 up to, not including, `onder`. */
  heel(onder: number): number;
  /** True with this chance. */
  kans(p: number): boolean;
  kies<const T>(uit: readonly [T, ...T[]]): T;
  /** A UUID-like id. */
  id<Id extends string>(): Id;
}

/** Mulberry32: small, fast, good enough to shuffle a history. */
export function toeval(zaad: number): Toeval {
  let staat = zaad >>> 0;
  const volgend = (): number => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const heel = (onder: number): number => volgend() % onder;
  const hex = (): string => volgend().toString(16).padStart(8, '0');
  return {
    heel,
    kans: (p) => volgend() < p * 2 ** 32,
    kies: (uit) => uit[heel(uit.length)] ?? uit[0],
    id: <Id extends string>() => {
      const [a, b, c, d] = [hex(), hex(), hex(), hex()];
      return `${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}` as Id;
    },
  };
}
