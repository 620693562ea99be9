// Finds many phrases at once: every phrase is a path of words in one tree, so the work grows with the text and not with the phrases.
import { vouw, type Tekstwoord } from './woorden.ts';

interface Knoop<T> {
  readonly verder: Map<string, Knoop<T>>;
  readonly zinnen: T[];
}

export interface Vondst<T> {
  readonly zin: T;
  readonly woorden: readonly Tekstwoord[];
  /** Index of the first word. */
  readonly af: number;
}

/** No phrase is followed further than this many words. */
const LANGSTE = 40;

export interface Zinnenboom<T> {
  /** Adds a phrase; its words are folded. Phrases without words are ignored. */
  voegToe(tekst: string, zin: T): void;
  /** Every phrase at every place, longer ones as well as shorter ones. */
  vind(woorden: readonly Tekstwoord[]): Generator<Vondst<T>>;
}

export function zinnenboom<T>(): Zinnenboom<T> {
  const wortel: Knoop<T> = { verder: new Map(), zinnen: [] };
  return {
    voegToe(tekst, zin) {
      const woorden = vouw(tekst).match(/[\p{L}\d]{1,80}/gu) ?? [];
      if (woorden.length === 0 || woorden.length > LANGSTE) return;
      let knoop = wortel;
      for (const woord of woorden) {
        let volgende = knoop.verder.get(woord);
        if (volgende === undefined) knoop.verder.set(woord, (volgende = { verder: new Map(), zinnen: [] }));
        knoop = volgende;
      }
      knoop.zinnen.push(zin);
    },
    *vind(woorden) {
      for (let af = 0; af < woorden.length; af += 1) {
        let knoop: Knoop<T> | undefined = wortel;
        for (let i = af; i < woorden.length; i += 1) {
          knoop = knoop.verder.get(woorden[i]?.vouw ?? '');
          if (knoop === undefined) break;
          for (const zin of knoop.zinnen) yield { zin, woorden: woorden.slice(af, i + 1), af };
        }
      }
    },
  };
}
