// The difference between two texts in words: what is the same, what only the first says, what only the second says. Work is bounded.
import { gemeenschappelijk, kleinste } from './verschilregels.ts';

export interface Verschildeel {
  readonly soort: 'gelijk' | 'weg' | 'erbij';
  readonly tekst: string;
}

/** Words of each text that are compared. */
export const MEESTE_VERSCHILWOORDEN = 60_000;

export interface Verschil {
  readonly delen: readonly Verschildeel[];
  /** A text was longer than is compared: what comes after is not in `delen`. */
  readonly afgekapt: boolean;
}

/** A word with the blanks that follow it: laid end to end, the words are the text. */
const woordenVan = (text: string): readonly string[] => text.match(/^\s+|\S+\s*/g) ?? [];

/** Laid end to end, `gelijk` and `weg` are the first text, `gelijk` and `erbij` the second; blanks are those of the second text where it has them. */
export function verschil(eerste: string, tweede: string): Verschil {
  const [alleA, alleB] = [woordenVan(eerste), woordenVan(tweede)];
  const [a, b] = [alleA.slice(0, MEESTE_VERSCHILWOORDEN), alleB.slice(0, MEESTE_VERSCHILWOORDEN)];
  const delen: { soort: Verschildeel['soort']; stukken: string[] }[] = [];
  const voegToe = (soort: Verschildeel['soort'], stuk: string): void => {
    const laatste = delen.at(-1);
    if (laatste?.soort === soort) laatste.stukken.push(stuk);
    else delen.push({ soort, stukken: [stuk] });
  };
  let [i, j] = [0, 0];
  const tot = (x: number, y: number): void => {
    while (i < x) voegToe('weg', a[i++] ?? '');
    while (j < y) voegToe('erbij', b[j++] ?? '');
  };
  for (const [x, y] of paren(a.map(kern), b.map(kern))) {
    tot(x, y);
    const woord = b[y] ?? '';
    // The last word of a text has no blank after it; in the other text more may follow.
    voegToe('gelijk', /\s$/.test(woord) ? woord : (a[x] ?? ''));
    [i, j] = [x + 1, y + 1];
  }
  tot(a.length, b.length);
  return {
    delen: delen.map(({ soort, stukken }) => ({ soort, tekst: stukken.join('') })),
    afgekapt: alleA.length > a.length || alleB.length > b.length,
  };
}

const kern = (woord: string): string => woord.trim();

/** Pairs of equal words, both indexes rising: first on words that occur once in both, then the smallest edit between those. */
function* paren(a: readonly string[], b: readonly string[]): Generator<readonly [number, number]> {
  const open = [{ a0: 0, a1: a.length, b0: 0, b1: b.length }];
  for (let vak = open.pop(); vak !== undefined; vak = open.pop()) {
    let { a0, a1, b0, b1 } = vak;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) yield [a0++, b0++];
    let staart = 0;
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
      a1 -= 1;
      b1 -= 1;
      staart += 1;
    }
    const ankers = gemeenschappelijk(a, b, a0, a1, b0, b1);
    if (staart > 0) open.push({ a0: a1, a1: a1 + staart, b0: b1, b1: b1 + staart });
    if (ankers.length === 0) yield* kleinste(a, b, a0, a1, b0, b1);
    else {
      const vakken = [...ankers, [a1, b1] as const].map(([x, y], n) => {
        const [va, vb] = n === 0 ? [a0, b0] : (ankers[n - 1] ?? [a0, b0]);
        return { a0: va, a1: x, b0: vb, b1: y };
      });
      open.push(...vakken.reverse());
    }
  }
}
