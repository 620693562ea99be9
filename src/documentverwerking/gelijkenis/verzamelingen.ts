// Disjoint sets: everything that is linked, directly or through others, ends up in one set.

export interface Verzamelingen<T> {
  verbind(a: T, b: T): void;
  /** The same for all members of a set. */
  wortel(a: T): T;
}

export function verzamelingen<T>(): Verzamelingen<T> {
  const ouder = new Map<T, T>();
  const grootte = new Map<T, number>();
  const wortel = (a: T): T => {
    let top = a;
    for (let boven = ouder.get(top); boven !== undefined; boven = ouder.get(top)) top = boven;
    let van = a;
    while (van !== top) {
      const boven = ouder.get(van) ?? top;
      ouder.set(van, top);
      van = boven;
    }
    return top;
  };
  return {
    wortel,
    verbind(a, b) {
      const [x, y] = [wortel(a), wortel(b)];
      if (x === y) return;
      const [groot, klein] = (grootte.get(x) ?? 1) >= (grootte.get(y) ?? 1) ? [x, y] : [y, x];
      ouder.set(klein, groot);
      grootte.set(groot, (grootte.get(x) ?? 1) + (grootte.get(y) ?? 1));
    },
  };
}
